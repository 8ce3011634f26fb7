import type { Language } from '../core/language';

/** Each language by its own name, which its speakers read whichever language is shown. */
export const languageNames: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

import { languages, type Language } from '../core/language';

const key = 'soat-so.language';

/** The language that the reader chose last, or Vietnamese; a browser that keeps nothing (private mode) is no hindrance. */
export function rememberedLanguage(): Language {
  try {
    const kept = localStorage.getItem(key);
    return languages.find((language) => language === kept) ?? 'vi';
  } catch {
    return 'vi';
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // The choice then holds for this session only.
  }
}

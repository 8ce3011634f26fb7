import { createContext, useContext } from 'react';
import type { Language } from '../core/language';
import { translator, type Translate } from '../messages/translator';

/** The reader's language and its texts. */
export interface Translation {
  readonly language: Language;
  readonly t: Translate;
}

export const TranslationContext = createContext<Translation>({ language: 'vi', t: translator('vi') });

export function useTranslation(): Translation {
  return useContext(TranslationContext);
}

import type { Language } from '../core/language';
import { en } from './en';
import { vi } from './vi';

/** What every language must offer: the keys of Vietnamese, with its parameters. */
export type Messages = {
  readonly [Key in keyof typeof vi]: (typeof vi)[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : string;
};

type MessageArgs<Key extends keyof Messages> = Messages[Key] extends (...args: infer Args) => string
  ? Args
  : [];

/** Gives the text of a key: `t('records', 12)`. A missing key or parameter does not compile. */
export type Translate = <Key extends keyof Messages>(key: Key, ...args: MessageArgs<Key>) => string;

const messages: Readonly<Record<Language, Messages>> = { vi, en };

/** The `t` of a language. */
export function translator(language: Language): Translate {
  return (key, ...args) => {
    const message = messages[language][key] as string | ((...args: unknown[]) => string);
    return typeof message === 'string' ? message : message(...args);
  };
}

import type { Language } from '../core/language';
import { titleOf } from '../core/rules';
import { ignoredIn, type IgnoredEntry } from '../core/writes/ignored-findings';
import { ignoredLine } from '../core/writes/ignored-lines';
import type { MemoryEntry } from '../core/memory';

/** What a person decided to leave in the workbook: whoever reads figures is to know. `cell` is the address of then. */
export function ignoredJson(memory: readonly MemoryEntry[], language: Language) {
  return ignoredIn(memory).map(({ rule, sheet, header, cell, reason, by, when }: IgnoredEntry) => ({
    rule,
    title: titleOf(rule, language),
    sheet,
    header,
    cell,
    reason,
    by,
    when,
  }));
}

/** The same for reading in a terminal; no line where nothing was left. */
export function ignoredText(memory: readonly MemoryEntry[], language: Language): string[] {
  const ignored = { vi: 'Đã bỏ qua', en: 'Ignored' }[language];
  return ignoredIn(memory).map((entry) => `${ignored}: ${ignoredLine(entry, language)}`);
}

import { fieldCatalogue } from '../registers/field-catalogue';
import type { FieldId } from '../registers/register';
import { foldText } from '../vietnamese/fold';
import type { TableColumns } from '../recognition/table-columns';
import { maskedFields, maskField } from './mask';

/** What must not be in a public copy: the workbook's own identity numbers, phones, accounts and circumstances as they are written. */
export interface Secrets {
  /** Digits alone, at least six; looked for with spaces and dots between digits taken out. */
  readonly numbers: ReadonlySet<string>;
  /** Folded texts; looked for as they are. */
  readonly texts: ReadonlySet<string>;
}

/** Collects what public copies mask out of every table of the workbook. */
export function secretsOf(tables: readonly TableColumns[]): Secrets {
  const numbers = new Set<string>();
  const texts = new Set<string>();
  for (const table of tables) {
    // The catalogue of units holds offices' own numbers, which are public.
    if (table.table.register === 'units') continue;
    for (const field of maskedFields) {
      if (!table.table.fields.has(field)) continue;
      for (let record = 0; record < table.count; record += 1)
        addSecret(table.text(field, record), field, numbers, texts);
    }
    if (table.has('citizenId')) {
      const ids = table.citizenIds();
      for (let record = 0; record < table.count; record += 1)
        if (!Number.isNaN(ids.numbers[record]!)) numbers.add(ids.text(record));
    }
  }
  return { numbers, texts };
}

function addSecret(text: string, field: FieldId, numbers: Set<string>, texts: Set<string>): void {
  const digits = text.replace(/[\s.\-]/g, '');
  if (/^\d+$/.test(digits)) {
    // A short number (a card “12”) would be found everywhere and tells nobody.
    if (digits.length >= 6) numbers.add(digits);
    return;
  }
  const folded = foldText(text);
  const isText = fieldCatalogue[field].kind === 'text' && folded.length >= 6;
  if (isText && foldText(String(maskField(field, text))) !== folded) texts.add(folded);
}

/** A secret, or a number of twelve digits, that a part of a file holds. */
export interface Leak {
  readonly part: string;
  readonly found: string;
}

/** Looks for secrets in the text of a file's parts; twelve digits in a row are one whoever they belong to. */
export function leaksIn(parts: ReadonlyMap<string, string>, { numbers, texts }: Secrets): Leak[] {
  const leaks: Leak[] = [];
  for (const [part, content] of parts) {
    for (const match of content.matchAll(/\d[\d\s.\-]{4,}\d/g)) {
      const digits = match[0].replace(/[\s.\-]/g, '');
      if (numbers.has(digits)) leaks.push({ part, found: digits });
    }
    for (const match of content.matchAll(/\d{12,}/g)) leaks.push({ part, found: match[0] });
    if (texts.size === 0) continue;
    for (const match of content.matchAll(/>([^<>]{6,})</g)) {
      const folded = foldText(unescaped(match[1]!));
      if (texts.has(folded)) leaks.push({ part, found: match[1]! });
    }
  }
  return leaks;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

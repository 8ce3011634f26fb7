import { fieldCatalogue } from '../registers/field-catalogue';
import type { FieldId } from '../registers/register';
import { foldText } from '../vietnamese/fold';
import type { TableColumns } from '../recognition/values/table-columns';
import { maskedFields, maskField } from './mask';

/** What must not be in a public copy: the workbook's own identity numbers, phones, accounts and circumstances as they are written. */
export interface Secrets {
  /** Digits alone, at least six, also without leading zeros; looked for with spaces and dots between digits taken out. */
  readonly numbers: ReadonlySet<string>;
  /** Folded texts; looked for as all that a cell says, those of five words and more also within longer texts. */
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
        if (!Number.isNaN(ids.numbers[record]!)) addNumber(ids.text(record), numbers);
    }
  }
  return { numbers, texts };
}

function addSecret(text: string, field: FieldId, numbers: Set<string>, texts: Set<string>): void {
  const digits = text.replace(/[\s.\-]/g, '');
  if (/^\d+$/.test(digits)) {
    addNumber(digits, numbers);
    return;
  }
  const folded = foldText(text);
  const isText = fieldCatalogue[field].kind === 'text' && folded.length >= 6;
  if (isText && foldText(String(maskField(field, text))) !== folded) texts.add(folded);
}

/** A short number (a card “12”) would be found everywhere and tells nobody; one that lost its zeros as a number is the same. */
function addNumber(digits: string, numbers: Set<string>): void {
  if (digits.length < 6) return;
  numbers.add(digits);
  const bare = digits.replace(/^0+/, '');
  if (bare.length >= 8) numbers.add(bare);
}

/** A secret, or a number of twelve digits, that a part of a file holds. */
export interface Leak {
  readonly part: string;
  /** The cell of a sheet's part. */
  readonly cell: string | null;
  readonly found: string;
}

/** Looks for secrets in the text of a file's parts; twelve digits in a row are one whoever they belong to. */
export function leaksIn(parts: ReadonlyMap<string, string>, secrets: Secrets): Leak[] {
  const isSecret = textFinder(secrets.texts);
  const leaks: Leak[] = [];
  for (const [part, content] of parts) {
    const leak = (at: number, found: string) => leaks.push({ part, cell: cellBefore(content, at), found });
    for (const match of content.matchAll(/\d[\d\s.\-]{4,}\d/g)) {
      const found = numberWithin(match[0], secrets.numbers);
      if (found !== null) leak(match.index, found);
    }
    for (const match of content.matchAll(/\d{12,}/g)) leak(match.index, match[0]);
    // Large numbers are written with an exponent.
    for (const match of content.matchAll(/\d(?:\.\d+)?e\+\d+/gi)) {
      const digits = Number(match[0]).toFixed(0);
      if (secrets.numbers.has(digits)) leak(match.index, digits);
    }
    if (secrets.texts.size === 0) continue;
    for (const match of content.matchAll(/[>"]([^<>"]{6,})(?=[<"])/g))
      if (isSecret(foldText(unescaped(match[1]!)))) leak(match.index, match[1]!);
  }
  return leaks;
}

/** The first secret among digits that are parted by spaces, dots and dashes: one part of them, or several that follow each other. */
function numberWithin(text: string, numbers: ReadonlySet<string>): string | null {
  const parts = text.split(/[\s.\-]+/);
  for (let first = 0; first < parts.length; first += 1) {
    let digits = '';
    for (let next = first; next < parts.length && digits.length <= mostDigits; next += 1) {
      digits += parts[next]!;
      if (numbers.has(digits)) return digits;
    }
  }
  return null;
}

/** Longer than any number that tells persons apart. */
const mostDigits = 20;

/** Fewer words than these also stand in titles that are about nobody (“Tai nạn giao thông”). */
const fewestWords = 5;

function textFinder(texts: ReadonlySet<string>): (folded: string) => boolean {
  const byFirstWord = new Map<string, string[]>();
  for (const text of texts) {
    const bare = text.replace(/[.,;:!]+$/, '');
    const words = bare.split(' ');
    if (words.length < fewestWords) continue;
    const known = byFirstWord.get(words[0]!);
    if (known) known.push(bare);
    else byFirstWord.set(words[0]!, [bare]);
  }
  return (folded) => {
    if (texts.has(folded)) return true;
    for (let at = 0; at >= 0; at = folded.indexOf(' ', at) + 1 || -1) {
      const end = folded.indexOf(' ', at);
      if (end < 0) return false;
      if (byFirstWord.get(folded.slice(at, end))?.some((text) => folded.startsWith(text, at))) return true;
    }
    return false;
  };
}

/** The address of the cell that was begun last before a place in a sheet's XML. */
function cellBefore(content: string, at: number): string | null {
  const start = content.lastIndexOf('<c r="', at);
  return start < 0 ? null : (/^<c r="([A-Z]+\d+)"/.exec(content.slice(start, start + 20))?.[1] ?? null);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

import type { FieldId, FieldKind } from '../registers/register';
import { decodeLegacy, detectLegacy, type LegacyEncoding } from '../vietnamese/legacy-encodings';
import { cleanSpaces, composeText, oddTextFlags, scanText, textFlags } from '../vietnamese/scan-text';
import { kindOf } from './number-column';
import type { RecognizedColumn, RecognizedTable } from './recognized-table';

/** A text cell of a record with something unusual in its characters, and what it should hold. */
export interface FlaggedText {
  readonly record: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isFormula: boolean;
  /** Set where the text is in an encoding from before Unicode; nothing else is said of it then. */
  readonly legacy: {
    readonly encoding: LegacyEncoding;
    readonly decoded: string;
    readonly isCertain: boolean;
  } | null;
  /** null where there is no stray space. */
  readonly withoutStraySpace: string | null;
  /** null where no letter is decomposed or a look-alike. */
  readonly composed: string | null;
}

/** What is odd in these columns is said by the rules on numbers and dates: “ 500000 ” is a number kept as text. */
const judgedAsValues: ReadonlySet<FieldKind> = new Set([
  'ordinal',
  'date',
  'year',
  'tick',
  'count',
  'money',
  'percent',
  'score',
]);

/** Elsewhere a line break is how people write two lines into a cell. */
const oneLine: ReadonlySet<FieldKind> = new Set(['name', 'unit']);

/** Records between two steps: some 10 ms of work. */
const recordsOfStep = 8192;

/** A column with more distinct texts than this (names, numbers) is not worth remembering. */
const rememberedTexts = 512;

/** Passes once over all text cells of the records and keeps those that need a closer look, in steps of some 10 ms. */
export function* flaggedTextSteps(table: RecognizedTable): Generator<void, FlaggedText[]> {
  const columns = table.columns.filter(
    ({ field }) => field === null || !judgedAsValues.has(kindOf(table, field)),
  );
  const flagged: FlaggedText[] = [];
  const plain = columns.map(() => new Set<string>());
  for (let start = 0; start < table.records.length; start += recordsOfStep) {
    if (start > 0) yield;
    collect(table, columns, start, Math.min(start + recordsOfStep, table.records.length), plain, flagged);
  }
  return flagged;
}

/**
 * The hot loop: apart from the generator, where it runs several times slower.
 *
 * Units, posts and remarks repeat, so texts found plain are remembered by column in `plain` and not scanned again.
 */
function collect(
  table: RecognizedTable,
  columns: readonly RecognizedColumn[],
  start: number,
  end: number,
  plain: readonly Set<string>[],
  flagged: FlaggedText[],
): void {
  const { grid, records } = table;
  const offsets = Int32Array.from(columns, ({ column }) => column - grid.firstColumn);
  for (let record = start; record < end; record++) {
    const row = records[record]!;
    const values = grid.values[row - grid.firstRow]!;
    for (let index = 0; index < offsets.length; index++) {
      const text = values[offsets[index]!];
      if (typeof text !== 'string' || text === '') continue;
      const seen = plain[index]!;
      if (seen.size < rememberedTexts && seen.has(text)) continue;
      const flags = scanText(text);
      if ((flags & oddTextFlags) === 0) {
        if (seen.size < rememberedTexts) seen.add(text);
        continue;
      }
      const { column, field } = columns[index]!;
      const found = look(table, { record, row, column, text }, field, flags);
      if (found) flagged.push(found);
    }
  }
}

function look(
  table: RecognizedTable,
  cell: { record: number; row: number; column: number; text: string },
  field: FieldId | null,
  flags: number,
): FlaggedText | null {
  const { text, row, column } = cell;
  const isFormula = table.grid.formulaAt(row, column) !== null;
  const font = flags & textFlags.maybeLegacy ? table.grid.fontAt(row, column) : null;
  const encoding = flags & textFlags.maybeLegacy ? detectLegacy(text, font) : null;
  if (encoding) {
    const decoded = decodeLegacy(text, encoding, font);
    const legacy = { encoding, decoded: cleanSpaces(decoded.text), isCertain: !decoded.lostHorn };
    return { ...cell, isFormula, legacy, withoutStraySpace: null, composed: null };
  }
  const cleaned =
    flags & textFlags.straySpace
      ? withoutStraySpace(text, flags, field !== null && oneLine.has(kindOf(table, field)))
      : text;
  const composed = flags & (textFlags.decomposed | textFlags.lookAlike) ? composeText(text) : text;
  if (cleaned === text && composed === text) return null;
  return {
    ...cell,
    isFormula,
    legacy: null,
    withoutStraySpace: cleaned === text ? null : cleaned,
    composed: composed === text ? null : composed,
  };
}

function withoutStraySpace(text: string, flags: number, isOneLine: boolean): string {
  if (isOneLine || (flags & textFlags.lineBreak) === 0) return cleanSpaces(text);
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cleanSpaces)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

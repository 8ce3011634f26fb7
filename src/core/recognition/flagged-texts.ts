import type { FieldId, FieldKind } from '../registers/register';
import { valueAt, type Grid } from '../sheet/grid';
import { decodeLegacy, detectLegacy, type LegacyEncoding } from '../vietnamese/legacy-encodings';
import { cleanSpaces, composeText, isOddText, scanText, textFlags } from '../vietnamese/scan-text';
import { kindOf } from './number-column';
import type { RecognizedTable } from './recognized-table';

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

/** Passes once over all text cells of the records and keeps those that need a closer look, in steps of some 10 ms. */
export function* flaggedTextSteps(table: RecognizedTable): Generator<void, FlaggedText[]> {
  const { grid, records } = table;
  const columns = table.columns.filter(
    ({ field }) => field === null || !judgedAsValues.has(kindOf(table, field)),
  );
  const offsets = Int32Array.from(columns, ({ column }) => column - grid.firstColumn);
  const flagged: FlaggedText[] = [];
  const odd: number[] = [];
  for (let start = 0; start < records.length; start += recordsOfStep) {
    if (start > 0) yield;
    findOdd(grid, records, offsets, start, Math.min(start + recordsOfStep, records.length), odd);
    for (let at = 0; at < odd.length; at += 2) {
      const { column, field } = columns[odd[at + 1]!]!;
      const found = look(table, odd[at]!, column, field);
      if (found) flagged.push(found);
    }
    odd.length = 0;
  }
  return flagged;
}

/**
 * The hot loop: puts the record and the column's place of each odd text one behind the other into `odd`.
 *
 * It is given nothing but arrays: within the generator, or with objects of several shapes in sight, it is compiled anew again and
 * again and runs several times slower. Remembering repeated texts does not pay: hashing one costs as much as scanning it.
 */
function findOdd(
  { values, firstRow }: Grid,
  records: Int32Array,
  offsets: Int32Array,
  start: number,
  end: number,
  odd: number[],
): void {
  for (let record = start; record < end; record++) {
    const cells = values[records[record]! - firstRow]!;
    for (let index = 0; index < offsets.length; index++) {
      const text = cells[offsets[index]!];
      if (typeof text === 'string' && isOddText(text)) odd.push(record, index);
    }
  }
}

function look(
  table: RecognizedTable,
  record: number,
  column: number,
  field: FieldId | null,
): FlaggedText | null {
  const row = table.records[record]!;
  const text = String(valueAt(table.grid, row, column));
  const flags = scanText(text);
  const cell = { record, row, column, text };
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

import type { FieldId } from '../../registers/register';
import { valueAt, type Grid } from '../../sheet/grid';
import { isOddText, oddness, oddnessOf } from '../../vietnamese/scan-text';
import type { ColumnCells } from './column-cells';
import { isErrorValue } from './error-value';
import { flaggedText, isCapitalWithin, isOfTexts, type FlaggedText } from './flagged-texts';
import { kindOf } from './number-column';
import { restOfLegacyColumns } from './legacy-columns';
import { recordsOfTexts } from './number-texts';
import type { RecognizedColumn, RecognizedTable } from '../recognized-table';

/** A cell of a record that shows an error of Excel. */
export interface ErrorCell {
  readonly record: number;
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** What one pass over all cells of the records finds; by record, then by column. */
export interface ScannedCells {
  readonly flagged: readonly FlaggedText[];
  readonly errors: readonly ErrorCell[];
}

/** Records between two steps: some 10 ms of work. */
const recordsOfStep = 8192;

/** Columns of few texts, which rules ask for as categories in any case: each of their texts is looked at once, not each cell. */
const ofFewTexts: ReadonlySet<FieldId> = new Set([
  'unit',
  'programme',
  'round',
  'giver',
  'fundSource',
  'method',
]);

/** Passes once over all cells of the records and keeps those that need a closer look, in steps of some 10 ms. */
export function* scanCellSteps(
  table: RecognizedTable,
  cellsIn: (column: number) => ColumnCells,
): Generator<void, ScannedCells> {
  const { grid, records } = table;
  const flagged: FlaggedText[] = [];
  const errors: ErrorCell[] = [];
  const look = (record: number, { column, field }: RecognizedColumn, mayBeText: boolean) => {
    const row = records[record]!;
    const value = valueAt(grid, row, column);
    if (isErrorValue(value)) errors.push({ record, row, column, value: String(value) });
    const found = mayBeText ? flaggedText(table, record, column, field) : null;
    if (found) flagged.push(found);
  };
  const isOfFew = ({ field }: RecognizedColumn) => field !== null && ofFewTexts.has(field);

  const columns = table.columns.filter((column) => !isOfFew(column));
  const offsets = Int32Array.from(columns, ({ column }) => column - grid.firstColumn);
  const judged = Uint8Array.from(columns, ({ field }) => judgedIn(table, field));
  const odd: number[] = [];
  for (let start = 0; start < records.length; start += recordsOfStep) {
    if (start > 0) yield;
    const end = Math.min(start + recordsOfStep, records.length);
    findOdd(grid, records, offsets, judged, start, end, odd);
    for (let at = 0; at < odd.length; at += 2) {
      const index = odd[at + 1]!;
      look(odd[at]!, columns[index]!, judged[index] !== errorsOnly);
    }
    odd.length = 0;
  }
  for (const column of table.columns.filter(isOfFew)) {
    yield;
    for (const record of recordsOfTexts(cellsIn(column.column), isOddText)) look(record, column, true);
  }
  return {
    flagged: inOrder([...flagged, ...restOfLegacyColumns(table, flagged)]),
    errors: inOrder(errors),
  };
}

function inOrder<T extends FlaggedText | ErrorCell>(found: readonly T[]): T[] {
  return [...found].sort((a, b) => a.record - b.record || a.column - b.column);
}

/** What is looked for in a column: errors of Excel alone where texts are judged as values, else odd texts, in names also “BÝch”. */
const errorsOnly = 0;
const oddTexts = 1;
const oddNames = 2;

function judgedIn(table: RecognizedTable, field: FieldId | null): number {
  if (!isOfTexts(table, field)) return errorsOnly;
  return field !== null && kindOf(table, field) === 'name' ? oddNames : oddTexts;
}

/**
 * The hot loop: puts the record and the column's place of each odd text one behind the other into `odd`; where texts are judged as
 * values, only those that begin with `#` as errors do.
 *
 * It is given nothing but arrays: within the generator, or with objects of several shapes in sight, it is compiled anew again and
 * again and runs several times slower. Remembering repeated texts does not pay: comparing one costs as much as scanning it.
 */
function findOdd(
  { values, firstRow }: Grid,
  records: Int32Array,
  offsets: Int32Array,
  judged: Uint8Array,
  start: number,
  end: number,
  odd: number[],
): void {
  for (let record = start; record < end; record++) {
    const cells = values[records[record]! - firstRow]!;
    for (let index = 0; index < offsets.length; index++) {
      const text = cells[offsets[index]!];
      if (typeof text !== 'string') continue;
      if (judged[index] === errorsOnly) {
        if (text.charCodeAt(0) === 35) odd.push(record, index);
        continue;
      }
      const found = oddnessOf(text);
      if (found === oddness.none) continue;
      // Pairs of characters tell no more than that a closer look is due: “LÊ” is as good as any name.
      if (found === oddness.odd || (judged[index] === oddNames && isCapitalWithin(text)))
        odd.push(record, index);
    }
  }
}

import { lastRowOf } from '../../sheet/grid';
import { sumsUp } from './closing-sum';
import { takeChildless } from './childless-headings';
import type { ClassifiedRows, OtherRow } from './classified-rows';
import type { SkippedReason } from '../recognized-table';
import { isBlank } from './row-evidence';
import { secondLines } from './second-lines';
import { labelOf, type RowReader } from './row-kind';
import { isNote, isWordedAsTitle, stripNumeral } from '../wording/row-wordings';

/** Cuts off what follows the last record: totals right below stay, the first other row that holds something starts the footer. */
export function closeTable(
  reader: RowReader,
  found: {
    readonly records: Int32Array;
    readonly others: readonly OtherRow[];
    readonly skipped: readonly (readonly [number, SkippedReason])[];
    readonly footer: number | null;
    readonly end: number;
  },
): ClassifiedRows {
  const { grid } = reader;
  const titled = withoutTitles(reader, found.records, found.end);
  const noted = [
    ...found.skipped.filter(([, reason]) => reason === 'note').map(([row]) => row),
    ...(found.footer === null ? [] : [found.footer]),
  ];
  const seconds = secondLines(reader, titled, found.others, noted);
  const kept =
    seconds.size === 0 ? { ...found, records: titled } : withoutRows(titled, found.others, seconds);
  const closed = withClosingSum(reader, kept.records, kept.others);
  const { records, others: related } = reader.shape.keyIsUnit
    ? takeChildless(closed.records, closed.others, reader.shape.keyTakesHeadings)
    : closed;
  const lastRecord = records[records.length - 1] ?? -1;
  const firstRecord = records[0] ?? -1;
  const others = related.filter(({ row, kind }) => row <= lastRecord || kind !== 'section');
  const below = [
    ...related.filter(({ row, kind }) => row > lastRecord && kind === 'section').map(({ row }) => row),
    ...found.skipped.filter(([row, reason]) => row > lastRecord && reason === 'note').map(([row]) => row),
    ...(found.footer === null ? [] : [found.footer]),
  ];
  const lastTotal = others[others.length - 1]?.row ?? -1;
  let footerStart =
    below.length === 0 ? null : Math.min(...below.filter((row) => row > lastTotal || row === found.footer));
  if (footerStart !== null && !Number.isFinite(footerStart)) footerStart = null;
  // The lines right above the next table are its titles, unless they close this one or are too many.
  if (
    footerStart !== null &&
    footerStart !== found.footer &&
    found.end <= lastRowOf(grid) &&
    filledRows(reader, footerStart, found.end) <= mostTitles
  ) {
    if (!isNote(labelOf(reader, grid.values[footerStart - grid.firstRow]!))) footerStart = found.footer;
  }
  const further = [...seconds].filter((row) => row < lastRecord).map((row) => [row, 'note'] as const);
  const skipped = [...found.skipped.filter(([row]) => !seconds.has(row)), ...further].filter(
    ([row, reason]) =>
      (row < lastRecord && (row > firstRecord || reason !== 'empty' || hasSectionAbove(others, row))) ||
      (reason === 'column-codes' && row < Math.max(lastRecord, firstRecord)),
  );
  if (seconds.size > 0) skipped.sort(([a], [b]) => a - b);
  const bodyEnd = Math.max(lastRecord, lastTotal, seconds.has(lastRecord + 1) ? lastRecord + 1 : -1) + 1;
  return { records, others, skipped, footerStart, bodyEnd, end: found.end };
}

/** A document's heads, title, subtitle and unit of measure. */
const mostTitles = 8;

/** How many of the rows hold anything. */
function filledRows({ grid, first, last }: RowReader, from: number, end: number): number {
  let filled = 0;
  for (let row = from; row < end; row++) {
    const cells = grid.values[row - grid.firstRow]!;
    if (cells.slice(first, last + 1).some((value) => !isBlank(value))) filled++;
  }
  return filled;
}

/** What is left without these rows; of fewer records fewer stand above a heading or total. */
function withoutRows(
  records: Int32Array,
  others: readonly OtherRow[],
  rows: ReadonlySet<number>,
): { readonly records: Int32Array; readonly others: readonly OtherRow[] } {
  const kept = records.filter((row) => !rows.has(row));
  let before = 0;
  return {
    records: kept,
    others: others
      .filter(({ row }) => !rows.has(row))
      .map((other) => {
        while (before < kept.length && kept[before]! < other.row) before++;
        return { ...other, recordsBefore: before };
      }),
  };
}

/** The last row is no record where it says what all others add up to. */
function withClosingSum(
  reader: RowReader,
  records: Int32Array,
  others: readonly OtherRow[],
): { readonly records: Int32Array; readonly others: readonly OtherRow[] } {
  const row = records.at(-1);
  const rest = records.subarray(0, -1);
  if (row === undefined || (others.at(-1)?.row ?? -1) > row || !sumsUp(reader, row, rest))
    return { records, others };
  const text = labelOf(reader, reader.grid.values[row - reader.grid.firstRow]!);
  const sum: OtherRow = { row, kind: 'total', text, recordsBefore: rest.length, hasSum: false };
  return { records: rest, others: [...others, sum] };
}

/**
 * A lone text right above the next table is that one's title and no record, though it stands where names do: below a gap, or
 * worded as titles are.
 */
function withoutTitles(reader: RowReader, found: Int32Array, end: number): Int32Array {
  const { grid, first, last } = reader;
  if (end > lastRowOf(grid)) return found;
  const textsOf = (row: number) =>
    (grid.values[row - grid.firstRow] ?? []).slice(first, last + 1).filter((value) => !isBlank(value));
  let kept = found.length;
  while (kept > 0 && textsOf(found[kept - 1]!).length === 1) kept--;
  if (kept === 0 || kept === found.length) return found;
  // What stands right above may belong to the title too: “II. DANH SÁCH …” over “(Kèm theo …)”.
  let top = found[kept]!;
  while (top - 1 > found[kept - 1]! && textsOf(top - 1).length === 1) top--;
  const isBelowGap = top - 1 > found[kept - 1]! && textsOf(top - 1).length === 0;
  const title = labelOf(reader, grid.values[top - grid.firstRow]!);
  return isBelowGap || isWordedAsTitle(stripNumeral(title)) ? found.subarray(0, kept) : found;
}

function hasSectionAbove(others: readonly OtherRow[], row: number): boolean {
  return others.some((other) => other.row < row && other.kind === 'section');
}

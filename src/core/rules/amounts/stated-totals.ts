import { headerKey } from '../../recognition/wording/header-key';
import {
  additiveFields,
  numberKinds,
  readNumber,
  type NumberColumn,
} from '../../recognition/values/number-column';
import type { RecognizedTable, TotalRow } from '../../recognition/recognized-table';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { evaluateFormula, isSubtotal, readFormula, summandsOf, type Summand } from '../../sheet/formula';
import { valueAt, type CellValue } from '../../sheet/grid';
import { numbersIn } from './figure-columns';
import { learnedParts } from './learned-parts';
import type { Place } from '../rule';

/** A total that a sheet states in one cell, and what stands behind it: what is written, what its formula gives, what its rows give. */
export interface StatedTotal {
  readonly row: TotalRow;
  readonly place: Place;
  /** null for a column that no field claims: one fund of several, headed as the amount is. */
  readonly field: FieldId | null;
  readonly value: CellValue;
  /** As written; đồng for money. */
  readonly stated: number;
  /** What the cell's formula gives over the cells as they stand; null where there is none or it cannot be told. */
  readonly byFormula: number | null;
  /** The cells that its formula adds up; null where it has none or does more than add. */
  readonly summands: readonly Summand[] | null;
  /** First and last record that the total is over. */
  readonly covers: readonly [first: number, last: number];
  readonly figures: NumberColumn;
  /** Half of the last digit that the sheet shows: money in thousands may be rounded there. */
  readonly tolerance: number;
}

/** What the records under a total come to. */
export interface Recomputed {
  readonly sum: number;
  readonly filled: number;
  readonly unreadable: number;
  /** Numbers kept as text among them. */
  readonly textNumbers: number;
  readonly textSum: number;
  /** The sum over rows that are not hidden. */
  readonly visibleSum: number;
}

/** Every total that a table states in a column of money or counts and that can be read as a number. */
export function statedTotals(table: TableColumns): StatedTotal[] {
  const totals: StatedTotal[] = [];
  for (const field of additiveFields(table.table)) {
    const columns = (table.table.fields.get(field) ?? []).map((column) => ({
      column,
      figures: numbersIn(table, column, field),
    }));
    for (const row of table.table.totalRows) {
      const inRow = columns.flatMap(
        ({ column, figures }) => statedTotal(table.table, row, field, column, figures) ?? [],
      );
      const isAlone = columns.length > 1 && inRow.length === 1;
      totals.push(...(isAlone ? inRow.map((total) => overAllColumns(table, total, field)) : inRow));
    }
  }
  totals.push(...scoreTotals(table));
  const loose = looseColumns(table);
  for (const row of table.table.totalRows) {
    const inRow = loose.flatMap(({ column, figures, like }) => {
      const total = statedTotal(table.table, row, like, column, figures);
      return total ? [{ ...total, field: null }] : [];
    });
    totals.push(...(table.table.register === null ? ofUnknownTable(table, inRow) : inRow));
  }
  return totals;
}

/** The only total below several columns of an amount may be that of all of them. */
function overAllColumns(table: TableColumns, total: StatedTotal, field: FieldId): StatedTotal {
  const whole = { ...total, figures: table.numbers(field) };
  const agrees = (each: StatedTotal) => Math.abs(recompute(table, each).sum - each.stated) < each.tolerance;
  return !agrees(total) && agrees(whole) ? whole : total;
}

/**
 * Of a table that we do not know a row is taken for its sum only where most of its figures, and two at least, are what their rows come
 * to, and nothing is said of a column with cells that cannot be read.
 */
function ofUnknownTable(table: TableColumns, totals: readonly StatedTotal[]): readonly StatedTotal[] {
  const sums = totals.map((total) => recompute(table, total));
  const agreeing = totals.filter(({ stated }, at) => sums[at]!.sum === stated).length;
  const isSum = agreeing >= 2 && agreeing * 2 > totals.length;
  return isSum ? totals.filter((_, at) => sums[at]!.unreadable === 0) : [];
}

const scoreFields: readonly FieldId[] = ['maxScore', 'selfScore', 'reviewedScore'];

/**
 * Totals of points over criteria, where one of them at least is what its rows come to: else the rows are parts of each other, or
 * points taken off.
 */
function scoreTotals(table: TableColumns): StatedTotal[] {
  if (!table.has('indicator')) return [];
  const totals = scoreFields.flatMap((field) =>
    (table.table.fields.get(field) ?? []).flatMap((column) => {
      const figures = numbersIn(table, column, field);
      return table.table.totalRows.flatMap(
        (row) => statedTotal(table.table, row, field, column, figures) ?? [],
      );
    }),
  );
  return totals.some((total) => recompute(table, total).sum === total.stated) ? totals : [];
}

/**
 * Columns that no field claims and whose totals add up all the same: headed as an amount or a number of people is (“Số tiền” beneath
 * another fund, “Tổng trị giá”), summed by a formula, or parts that come to a column that adds up (“Nam | Nữ | Tổng”); of a table that fits
 * no register, such parts and their sum alone.
 */
function looseColumns(
  table: TableColumns,
): { readonly column: number; readonly figures: NumberColumn; readonly like: FieldId }[] {
  const { grid, columns, totalRows } = table.table;
  if (totalRows.length === 0) return [];
  const isUnknown = table.table.register === null;
  const additive = additiveFields(table.table);
  const likes = new Map<string, FieldId>();
  for (const { field, header } of columns) {
    if (field !== null && additive.includes(field) && header.includes(' / '))
      likes.set(leafOf(header), field);
  }
  const parts = new Map<number, FieldId>();
  for (const { whole, parts: each } of learnedParts(table)) {
    const { field } = whole;
    if (field !== null && additive.includes(field)) for (const { column } of each) parts.set(column, field);
    if (isUnknown) for (const { column } of [whole, ...each]) parts.set(column, 'quantity');
  }
  return columns.flatMap(({ column, field, header, part }) => {
    if (field !== null || part !== null) return [];
    const isSummed = totalRows.some(({ row }) =>
      /^=\s*(SUM|SUBTOTAL)\(/i.test(grid.formulaAt(row, column) ?? ''),
    );
    const leaf = leafOf(header);
    const isNamed = !isUnknown && (isSummed || saysSum(leaf));
    const like = likes.get(leaf) ?? parts.get(column) ?? (isNamed ? 'quantity' : null);
    return like === null ? [] : [{ column, like, figures: numbersIn(table, column, like) }];
  });
}

/** Money, or a number of things or people, but not what is said of one of them or grows from row to row. */
function saysSum(heading: string): boolean {
  return (
    /\b(so tien|tong tien|thanh tien|tong tri gia|tri gia|tong gia tri|kinh phi|so nguoi|so luong|so suat|tong so|tong cong)\b/.test(
      heading,
    ) && !/\b(binh quan|trung binh|moi|mot|don gia|muc|dinh muc|luy ke|con lai|ty le|ti le)\b/.test(heading)
  );
}

function leafOf(header: string): string {
  return headerKey(header.split(' / ').at(-1) ?? '');
}

/** What a total row states in a column; null where it states no number there. */
export function statedTotal(
  table: RecognizedTable,
  row: TotalRow,
  field: FieldId,
  column: number,
  figures: NumberColumn,
): StatedTotal | null {
  const { grid, amountScale } = table;
  const value = valueAt(grid, row.row, column);
  const { value: stated } = readNumber(table, field, value);
  if (!row.covers || Number.isNaN(stated)) return null;
  const formula = grid.formulaAt(row.row, column);
  const read = formula === null ? null : readFormula(formula);
  // A SUBTOTAL leaves out rows that a filter hides; which of the hidden ones it does, the sheet does not tell.
  const given =
    read && !(isSubtotal(formula) && grid.hiddenRows.size > 0) ? evaluateFormula(read, grid) : null;
  const summands = read && summandsOf(read);
  return {
    row,
    place: { row: row.row, column },
    field,
    value,
    stated,
    byFormula: given === null ? null : given * (figures.isMoney ? amountScale : 1),
    summands: summands && summands.every(({ area }) => adds(area, row.row, column)) ? summands : null,
    covers: coversOf(table, row, column, summands) ?? row.covers,
    figures,
    tolerance: figures.isMoney && amountScale > 1 ? roundingOf(value, amountScale) : 0.5,
  };
}

/** A sum down the column, not one across the total's own row. */
function adds(area: Summand['area'], row: number, column: number): boolean {
  return (
    area.firstColumn === column &&
    area.lastColumn === column &&
    !(area.firstRow <= row && row <= area.lastRow)
  );
}

/**
 * The records of a subtotal as its own formula says, where that begins right below a heading or another total: then the sheet's
 * structure is other than it was taken for. Null where the formula says nothing of the kind.
 */
function coversOf(
  { records, sectionRows, totalRows }: RecognizedTable,
  row: TotalRow,
  column: number,
  summands: readonly Summand[] | null,
): StatedTotal['covers'] | null {
  const [only, more] = summands ?? [];
  if (row.kind !== 'subtotal' || !row.covers || !only || more || !adds(only.area, row.row, column))
    return null;
  const first = firstRecordFrom(records, only.area.firstRow);
  const last = firstRecordFrom(records, only.area.lastRow + 1) - 1;
  if (first > last || (first === row.covers[0] && last === row.covers[1])) return null;
  const [start, end] = [records[first]!, records[last]!];
  const isHead = (at: number) =>
    sectionRows.some((section) => section.row === at) || totalRows.some((total) => total.row === at);
  const beginsPart = first === 0 || isHead(start - 1);
  const endsPart = last === records.length - 1 || isHead(end + 1);
  return beginsPart && endsPart ? [first, last] : null;
}

/** Index of the first record at or below a row. */
export function firstRecordFrom(records: Int32Array, row: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Half of the last digit that a total in thousands or millions shows: it may have been rounded there. */
function roundingOf(value: CellValue, scale: number): number {
  const decimals = /\.(\d+)$/.exec(typeof value === 'number' ? String(value) : '')?.[1]?.length ?? 0;
  return Math.max(0.5, (0.5 * scale) / 10 ** decimals);
}

/** Adds up the records that a total is over, numbers kept as text included. */
export function recompute(
  { table }: TableColumns,
  { figures, covers: [first, last] }: StatedTotal,
): Recomputed {
  const { kinds, values } = figures;
  const { hiddenRows } = table.grid;
  let [sum, filled, unreadable, textNumbers, textSum, visibleSum] = [0, 0, 0, 0, 0, 0];
  for (let record = first; record <= last; record++) {
    const kind = kinds[record];
    if (kind === numberKinds.unreadable || kind === numberKinds.error) unreadable++;
    const amount = values[record]!;
    if (Number.isNaN(amount)) continue;
    filled++;
    sum += amount;
    if (hiddenRows.size === 0 || !hiddenRows.has(table.records[record]!)) visibleSum += amount;
    if (kind !== numberKinds.text) continue;
    textSum += amount;
    textNumbers++;
  }
  return { sum, filled, unreadable, textNumbers, textSum, visibleSum };
}

/**
 * How often a total's formula counts each record that it is over, subtotals standing for their records: 0 for a row that it misses,
 * 2 for one that it counts twice. Null where the formula does more than add up its column.
 */
export function timesCounted({ table }: TableColumns, total: StatedTotal): Int32Array | null {
  const { summands, place, row } = total;
  if (!summands) return null;
  const { records, totalRows, grid } = table;
  // Differences: where a stretch of counted records begins and ends.
  const steps = new Int32Array(records.length + 1);
  const count = (first: number, end: number, sign: number) => {
    steps[first]! += sign;
    steps[end]! -= sign;
  };
  for (const { area, sign, skipsSubtotals } of summands) {
    count(firstRecordFrom(records, area.firstRow), firstRecordFrom(records, area.lastRow + 1), sign);
    for (const inner of totalRows) {
      if (inner === row || !inner.covers || inner.row < area.firstRow || inner.row > area.lastRow) continue;
      if (skipsSubtotals && isSubtotal(grid.formulaAt(inner.row, place.column))) continue;
      if (typeof valueAt(grid, inner.row, place.column) !== 'number') continue;
      count(inner.covers[0], inner.covers[1] + 1, sign);
    }
  }
  const times = new Int32Array(records.length);
  let open = 0;
  for (let record = 0; record < records.length; record++) times[record] = open += steps[record]!;
  return times;
}

/** A total over one unit's rows belongs to that unit, one over several units to none. */
export function recordOfOneUnit(
  table: TableColumns,
  [first, last]: StatedTotal['covers'],
): number | undefined {
  const { ids } = table.units();
  for (let record = first + 1; record <= last; record++) if (ids[record] !== ids[first]) return undefined;
  return first;
}

import { saysShare } from '../../recognition/wording/heading-text';
import { additiveFields, type NumberColumn } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { valueAt } from '../../sheet/grid';
import { numbersIn } from './figure-columns';
import { learnedParts } from './learned-parts';
import { recompute } from './recompute-total';
import { isPowerOfTen } from './zero-slips';
import { plainTotals } from './plain-totals';
import { leafOf, saysSum } from './sum-headings';
import { statedTotal, type StatedTotal } from './stated-total';

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
    const inRow = loose.flatMap(({ column, figures, like, isGuessed }) => {
      const total = statedTotal(table.table, row, like, column, figures);
      return total && (!isGuessed || isNearSum(table, total)) ? [{ ...total, field: null }] : [];
    });
    totals.push(...(table.table.register === null ? ofUnknownTable(table, inRow) : inRow));
  }
  return table.table.register === null && totals.length === 0 ? plainTotals(table) : totals;
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

interface LooseColumn {
  readonly column: number;
  readonly figures: NumberColumn;
  /** The field whose numbers its own are read as. */
  readonly like: FieldId;
  /** Nothing says that its figures add up. */
  readonly isGuessed: boolean;
}

/** Fewer rows come near to many a figure that is not their sum. */
const fewestToTell = 5;

/** Whether a figure below a column that says nothing of its sum can hardly be anything else: nearly what its rows come to, or a zero off. */
function isNearSum(table: TableColumns, total: StatedTotal): boolean {
  const { sum, filled } = recompute(table, total);
  const [first, last] = total.covers;
  if (filled < fewestToTell || filled * 10 < (last - first + 1) * 9) return false;
  return Math.abs(total.stated - sum) * 10 <= Math.abs(sum) || isPowerOfTen(total.stated, sum);
}

/**
 * Columns that no field claims and whose totals add up all the same: headed as an amount or a number of people is (“Số tiền” beneath
 * another fund, “Tổng trị giá”), summed by a formula, or parts that come to a column that adds up (“Nam | Nữ | Tổng”); of a table that fits
 * no register, such parts and their sum alone. Of one that we know, any other column with a figure in a total row is a guess.
 */
function looseColumns(table: TableColumns): LooseColumn[] {
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
    // “Tỷ lệ % / Đoàn viên” beside “Chỉ tiêu / Đoàn viên”: percents add up to nothing.
    if (field !== null || part !== null || header.split(' / ').some(saysShare)) return [];
    const isSummed = totalRows.some(({ row }) =>
      /^=\s*(SUM|SUBTOTAL)\(/i.test(grid.formulaAt(row, column) ?? ''),
    );
    const leaf = leafOf(header);
    const isNamed = !isUnknown && (isSummed || saysSum(leaf));
    const known = likes.get(leaf) ?? parts.get(column) ?? (isNamed ? 'quantity' : null);
    const isGuessed = known === null;
    if (
      isGuessed &&
      (isUnknown || !totalRows.some(({ row }) => typeof valueAt(grid, row, column) === 'number'))
    )
      return [];
    const like = known ?? 'quantity';
    return [{ column, like, isGuessed, figures: numbersIn(table, column, like) }];
  });
}

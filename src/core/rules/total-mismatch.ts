import type { TotalRow } from '../recognition/recognized-table';
import type { TableColumns } from '../recognition/values/table-columns';
import { isSubtotal } from '../sheet/formula';
import { lastRowOf, valueAt } from '../sheet/grid';
import { foldText } from '../vietnamese/fold';
import type { Book } from './book';
import { sumOfOtherHalf } from './amounts/other-half';
import { defineRule, type Breach, type Place } from './rule';
import { counted, figure } from './amounts/figures';
import { labelTotals } from './amounts/label-totals';
import { recompute, recordOfOneUnit } from './amounts/recompute-total';
import type { StatedTotal } from './amounts/stated-total';
import { statedTotals } from './amounts/stated-totals';
import { tickTotals } from './amounts/tick-totals';

/** What a wrong total says, and what may explain it. */
interface TotalParams {
  readonly stated: number;
  /** What the cell's own formula gives over the cells as they stand, where that is not what it shows; else null. */
  readonly byFormula: number | null;
  readonly recomputed: number;
  readonly isMoney: boolean;
  readonly records: number;
  /** Records of the sum whose cell cannot be read: the recomputed figure lacks them. */
  readonly unreadable: number;
  /** Set where the difference is exactly what the rows' numbers kept as text come to: a SUM left them out. */
  readonly textNumbers: number;
  /** People counted in words: “TỔNG CỘNG: 245 đoàn viên”. */
  readonly isHeadCount: boolean;
}

/**
 * A stated total, typed or by formula, is not the sum of its rows.
 *
 * Proved three ways: what is written, what the cell's formula gives over the cells as they stand, and the sum taken again over the
 * records that the total row covers, numbers kept as text included, ticks counted; one column of several (an amount per fund) by itself. Where rows of it are
 * unreadable the finding says so and how many, for then the recomputed figure is not the truth either, and is but worth a look where it is
 * short of the total. A head count in the label (“Cộng Tổ 1: 12 đoàn viên”, “Tổng cộng: 16 suất”) is compared with the number of records,
 * an amount in it (“Tổng cộng: 15.500.000 đồng”) with the money. `money` is the difference.
 */
export const totalMismatch = defineRule<TotalParams>({
  id: 'total-mismatch',
  severity: 'error',
  needs: [],
  title: { vi: 'Tổng ghi trên sổ không khớp', en: 'Stated total does not agree' },
  message: {
    vi: (params) => {
      const unit = params.isHeadCount ? ' người' : params.isMoney ? ' đồng' : '';
      return (
        `Tổng ghi ${figure(params.stated, 'vi')}${unit}, ` +
        (params.byFormula === null ? '' : `công thức cho ${figure(params.byFormula, 'vi')}${unit}, `) +
        `cộng lại ${figure(params.records, 'vi')} dòng được ` +
        `${figure(params.recomputed, 'vi')}${unit}, lệch ${figure(params.stated - params.recomputed, 'vi')}${unit}` +
        (params.unreadable > 0
          ? `; ${figure(params.unreadable, 'vi')} dòng không đọc được số nên chưa cộng: hãy sửa các dòng đó trước.`
          : params.textNumbers > 0
            ? `, đúng bằng ${figure(params.textNumbers, 'vi')} ô ghi số ở dạng chữ mà công thức bỏ qua: hãy đổi các ô đó thành số.`
            : ': hãy kiểm lại các dòng và ô tổng.')
      );
    },
    en: (params) => {
      const told = (value: number) =>
        params.isHeadCount
          ? counted(value, 'person', 'people')
          : `${figure(value, 'en')}${params.isMoney ? ' đồng' : ''}`;
      return (
        `The total says ${told(params.stated)}, ` +
        (params.byFormula === null ? '' : `its formula gives ${told(params.byFormula)}, `) +
        `its ${counted(params.records, 'row comes', 'rows come')} to ` +
        `${told(params.recomputed)}, a difference of ${told(params.stated - params.recomputed)}` +
        (params.unreadable > 0
          ? `, without ${counted(params.unreadable, 'row')} that cannot be read: correct that first.`
          : params.textNumbers > 0
            ? `, exactly what the formula leaves out, ${counted(params.textNumbers, 'number')} kept as text: turn text into numbers.`
            : ': check the rows and the total.')
      );
    },
  },
  *check(table, book) {
    for (const total of [...statedTotals(table), ...tickTotals(table), ...labelTotals(table)])
      yield* wrongTotal(table, total, book);
    const counting = table.table.totalRows.filter(({ covers, label }) => covers && saysHeads(label) !== null);
    if (counting.length > 0 && countsHeads(table))
      for (const total of counting) yield* wrongHeadCount(table, total);
    if (table.table.register === 'members') yield* wrongClosingCount(table, book);
  },
});

function* wrongTotal(table: TableColumns, total: StatedTotal, book: Book): Generator<Breach<TotalParams>> {
  const { stated, byFormula, covers, tolerance, figures } = total;
  const { sum, filled, unreadable, textNumbers, textSum, visibleSum } = recompute(table, total);
  const differs = (a: number, b: number) => Math.abs(a - b) >= tolerance;
  const isStale = byFormula !== null && differs(byFormula, stated);
  if (filled + unreadable === 0 || !(differs(stated, sum) || (isStale && differs(byFormula, sum)))) return;
  const isWhole = covers[0] === 0 && covers[1] === table.count - 1;
  if (isWhole && total.field !== null && !differs(stated, sum + sumOfOtherHalf(table, book, total.field)))
    return;
  const { grid } = table.table;
  // A SUBTOTAL over a filtered list is the sum of what is seen; the hidden rows are the fault, and another rule's.
  const isFiltered = isSubtotal(grid.formulaAt(total.place.row, total.place.column));
  if (isFiltered && !differs(stated, visibleSum)) return;
  const isSumWithoutText = textNumbers > 0 && !differs(stated + textSum, sum);
  const off = Math.max(Math.abs(stated - sum), isStale ? Math.abs(byFormula - sum) : 0);
  yield {
    cells: [total.place],
    value: total.value,
    params: {
      stated,
      byFormula: isStale ? byFormula : null,
      recomputed: sum,
      isMoney: figures.isMoney,
      records: covers[1] - covers[0] + 1,
      unreadable,
      textNumbers: isSumWithoutText ? textNumbers : 0,
      isHeadCount: false,
    },
    record: recordOfOneUnit(table, covers),
    // What cannot be read may be all that is lacking: that is told by its own rule.
    ...(unreadable > 0 && stated > sum && !isStale && { severity: 'info' }),
    money: figures.isMoney ? off : 0,
  };
}

/** A list with one row for each person, of whom none has several portions. */
function countsHeads(table: TableColumns): boolean {
  const { register } = table.table;
  if (register === 'members') return true;
  if (register !== 'grants' && register !== 'disbursements') return false;
  if (!table.has('fullName') || table.has('quantity')) return false;
  const names = new Set<string>();
  for (let record = 0; record < table.count; record++) names.add(foldText(table.text('fullName', record)));
  return names.size === table.count;
}

const headCount =
  /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)\s*(?:đoàn viên|người|đ\/c|đồng chí|suất|cháu|trường hợp)(?!\s*[x×/])/iu;

/** How many people a text says that there are; null where it says none. */
function saysHeads(text: string): number | null {
  const stated = headCount.exec(text.normalize('NFC'))?.[1];
  return stated === undefined ? null : Number(stated.replaceAll('.', ''));
}

/** “TỔNG CỘNG: 245 đoàn viên” against the records that the total is over. */
function* wrongHeadCount(table: TableColumns, total: TotalRow): Generator<Breach<TotalParams>> {
  const { grid, firstColumn, lastColumn } = table.table;
  let column = firstColumn;
  while (column < lastColumn && valueAt(grid, total.row, column) === '') column++;
  if (total.covers) yield* wrongCount(table, total.label, { row: total.row, column }, total.covers);
}

/** “(Danh sách này gồm 245 đoàn viên)” below the only list of members of its sheet. */
function* wrongClosingCount(table: TableColumns, book: Book): Generator<Breach<TotalParams>> {
  const { grid, lastRow } = table.table;
  if (book.tables.some((other) => other !== table && other.table.grid === grid)) return;
  const end = Math.min(lastRowOf(grid), lastRow + 6);
  for (let row = lastRow + 1; row <= end; row++) {
    const values = grid.values[row - grid.firstRow]!;
    const at = values.findIndex((value) => typeof value === 'string' && value !== '');
    const text = String(values[at] ?? '');
    if (/(danh sach( nay| tren)?|an dinh)\b.{0,20}\b(gom|co)\b/.test(foldText(text)))
      yield* wrongCount(table, text, { row, column: grid.firstColumn + at }, [0, table.count - 1]);
  }
}

function* wrongCount(
  table: TableColumns,
  text: string,
  place: Place,
  covers: StatedTotal['covers'],
): Generator<Breach<TotalParams>> {
  const stated = saysHeads(text);
  const records = covers[1] - covers[0] + 1;
  if (stated === null || stated === records) return;
  yield {
    cells: [place],
    value: valueAt(table.table.grid, place.row, place.column),
    params: {
      stated,
      byFormula: null,
      recomputed: records,
      isMoney: false,
      records,
      unreadable: 0,
      textNumbers: 0,
      isHeadCount: true,
    },
    record: recordOfOneUnit(table, covers),
  };
}

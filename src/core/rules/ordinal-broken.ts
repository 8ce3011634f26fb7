import { cellOf, type ColumnCells } from '../recognition/values/column-cells';
import { isErrorValue } from '../recognition/values/error-value';
import type { RecognizedTable } from '../recognition/recognized-table';
import type { TableColumns } from '../recognition/values/table-columns';
import { valueAt, type CellValue } from '../sheet/grid';
import { figure } from './amounts/figures';
import { saysExtraPoints } from '../recognition/wording/row-wordings';
import { defineRule, type Place } from './rule';

/**
 * The numbers in front of the records do not run on: one is missing, repeated, skipped or out of order.
 *
 * A count may begin anywhere (a further page), go on through sections or begin again in each, begin again where the unit changes, or a department that stands left of it, and
 * count section and subtotal rows too. Roman numerals, “1.1” and rows left without a number beside a numbered one (its second line)
 * are no fault. One finding per run of numbers: renumbering it is one repair. Behind what is no number the count may go on with any: the
 * cause is told, not the rows below it. The fix is left out where a formula counts.
 */
export const ordinalBroken = defineRule<{ found: string; expected: number; cells: number }>({
  id: 'ordinal-broken',
  severity: 'info',
  needs: ['ordinal'],
  title: { vi: 'Số thứ tự không liên tục', en: 'Broken numbering' },
  message: {
    vi: ({ found, expected, cells }) =>
      `${found === '' ? 'Thiếu số thứ tự' : `Số thứ tự ${found}`}, đúng ra là ${expected}` +
      (cells > 1
        ? `; ${figure(cells, 'vi')} dòng cần đánh số lại.`
        : ': hãy đánh số lại, hoặc xem có mất dòng nào không.'),
    en: ({ found, expected, cells }) =>
      `${found === '' ? 'A number is missing' : `Number ${found}`}, it should be ${expected}` +
      (cells > 1
        ? `; ${figure(cells, 'en')} rows need new numbers.`
        : ': number again, or see whether a row is lost.'),
  },
  *check(table) {
    const all = numberedRows(table);
    for (let run = 0; all && run + 1 < all.starts.length; run++) {
      const wrong = wrongIn(table, all, all.starts[run]!, all.starts[run + 1]!);
      const [first] = wrong;
      if (!first) continue;
      const isCounted = wrong.some(
        ({ place }) => table.table.grid.formulaAt(place.row, place.column) !== null,
      );
      yield {
        cells: wrong.map(({ place }) => place),
        value: first.value,
        params: { found: String(first.value).trim(), expected: first.expected, cells: wrong.length },
        record: first.record,
        ...(isCounted
          ? {}
          : {
              fix: {
                value: asWritten(first.value, first.expected),
                ...(wrong.length > 1
                  ? { values: wrong.map(({ value, expected }) => asWritten(value, expected)) }
                  : {}),
                certain: true,
              },
            }),
      };
    }
  },
});

/** A numbered row that does not stand where the count has it. */
interface Misnumbered {
  readonly place: Place;
  readonly record: number;
  readonly value: CellValue;
  readonly expected: number;
}

/** All numbered rows of a table, one after another, in counts of their own. */
interface NumberedRows {
  readonly column: number;
  /** -1 for a section or subtotal that takes part in the count: it keeps its place in it but is never at fault. */
  readonly records: Int32Array;
  /** NaN where a number is missing, Infinity where something else stands in its place. */
  readonly numbers: Float64Array;
  /** Where each count begins, and where the last one ends. */
  readonly starts: readonly number[];
}

function numberedRows(table: TableColumns): NumberedRows | null {
  const { grid, records, firstRow, lastRow } = table.table;
  const [column] = table.table.fields.get('ordinal') ?? [];
  if (column === undefined || records.length === 0) return null;
  const breaks = breakRows(table.table);
  const { ids: units } = table.units();
  const cells = table.column(column);
  const partsLeft = (table.table.fields.get('subUnit')?.[0] ?? Infinity) < column;
  const most = lastRow - firstRow + 1;
  const found = { records: new Int32Array(most), numbers: new Float64Array(most) };
  const starts = [0];
  let end = 0;
  const push = (record: number, number: number) => {
    found.records[end] = record;
    found.numbers[end++] = number;
  };
  let numbered = 0;
  let last = NaN;
  let isBreakPending = false;
  let lastRecord = -1;
  let above = firstRow - 1;
  let unreadable: number[] = [];
  const takeUnreadable = () => {
    for (const record of unreadable) push(record, Infinity);
    unreadable = [];
  };
  for (let record = 0; record < records.length; record++) {
    for (let row = above + 1; row < records[record]!; row++) {
      if (breaks.has(row)) isBreakPending = true;
      const number = ordinalOf(valueAt(grid, row, column));
      if (number !== last + 1) continue;
      push(-1, number);
      last = number;
    }
    above = records[record]!;
    const number = ordinalOf(cellOf(cells, record));
    if (!Number.isNaN(number)) numbered++;
    else if (table.isCoveredByMerge('ordinal', record)) continue;
    else if (table.has('indicator') && saysExtraPoints(table.text('indicator', record))) continue;
    // A further child of the member above.
    else if (lastRecord >= 0 && table.has('guardian') && table.text('guardian', record) === '') continue;
    else if (String(cellOf(cells, record)).trim() !== '') {
      const value = cellOf(cells, record);
      const split = splitNumber(value);
      if (
        split === last + 1 &&
        record + 1 < records.length &&
        splitNumber(cellOf(cells, record + 1)) === split
      ) {
        push(-1, (last = split));
      } else if (split === last + 1 || !isOtherCount(value)) unreadable.push(record);
      continue;
    }
    const isNewUnit =
      lastRecord >= 0 &&
      (units[record] !== units[lastRecord] ||
        (partsLeft &&
          number === 1 &&
          table.mergedText('subUnit', record) !== table.mergedText('subUnit', lastRecord)));
    if (unreadable.length > 0 && !Number.isNaN(number)) {
      const isLeftOut = number === last + 1 || number === 1;
      const goesOn = number === last + 1 + unreadable.length || Number.isNaN(last);
      if (isLeftOut) unreadable = [];
      else takeUnreadable();
      if (!goesOn && number !== last + 1) starts.push(end);
    } else if (number === 1 && (isBreakPending || isNewUnit) && end > starts[starts.length - 1]!)
      starts.push(end);
    push(record, number);
    isBreakPending = false;
    lastRecord = record;
    if (Number.isNaN(number)) continue;
    // Most of a list just counts on: that is taken up at once.
    const further = endOfCount(cells, record, number) - 1 - record;
    goOnCounting(found, end, record, number, further);
    end += further;
    numbered += further;
    record += further;
    last = number + further;
    lastRecord = record;
    above = records[record]!;
  }
  // Behind the last number only what is a number after all (-5) is at fault.
  unreadable = unreadable.filter((record) => Number.isInteger(cellOf(cells, record)));
  takeUnreadable();
  // In a list that was sorted by something else, a 1 in the middle begins nothing.
  if (isReordered(found.numbers.subarray(0, end))) starts.length = 1;
  starts.push(end);
  return numbered * 2 > records.length ? { column, ...found, starts } : null;
}

/** Whether these are the numbers of one count in another order: each there once, and hardly any that goes on from the one before. */
function isReordered(numbers: Float64Array): boolean {
  const goingOn = numbers.reduce((sum, number, at) => sum + (number === numbers[at - 1]! + 1 ? 1 : 0), 0);
  return (
    goingOn * 3 < numbers.length && numbers.every(Number.isFinite) && new Set(numbers).size === numbers.length
  );
}

function goOnCounting(
  { records, numbers }: Pick<NumberedRows, 'records' | 'numbers'>,
  end: number,
  record: number,
  number: number,
  further: number,
): void {
  for (let step = 1; step <= further; step++) {
    records[end + step - 1] = record + step;
    numbers[end + step - 1] = number + step;
  }
}

/** The first record behind the given one, of this number, that does not stand on the next row with the next number. */
function endOfCount(cells: ColumnCells, from: number, number: number): number {
  const { records } = cells;
  let next = from + 1;
  while (
    next < records.length &&
    records[next] === records[next - 1]! + 1 &&
    ordinalOf(cellOf(cells, next)) === number + next - from
  )
    next++;
  return next;
}

/** Rows behind which a count may begin again. */
function breakRows({ sectionRows, totalRows, skippedRows }: RecognizedTable): Set<number> {
  return new Set([
    ...sectionRows.map(({ row }) => row),
    ...totalRows.map(({ row }) => row),
    ...skippedRows.flatMap(([row, reason]) =>
      reason === 'repeated-header' || reason === 'note' || reason === 'empty' ? [row] : [],
    ),
  ]);
}

/** What stands against the count that begins as the run does; where its first number is the odd one, as most of the run. */
function wrongIn(table: TableColumns, all: NumberedRows, from: number, to: number): Misnumbered[] {
  const { records, numbers, column } = all;
  const isCounted = (at: number) => !Number.isNaN(numbers[at]!) || isLost(numbers, at, from, to);
  const start = startOfCount(numbers, from, to, isCounted);
  const wrong: Misnumbered[] = [];
  let expected = start;
  for (let at = from; at < to; at++) {
    if (!isCounted(at)) continue;
    const due = expected++;
    if (records[at]! < 0 || numbers[at] === due || !Number.isFinite(due)) continue;
    const place = { row: table.table.records[records[at]!]!, column };
    const value = valueAt(table.table.grid, place.row, column);
    // cell-error-value tells it.
    if (isErrorValue(value)) continue;
    wrong.push({ place, record: records[at]!, value, expected: due });
  }
  return wrong;
}

/**
 * The number that the first counted row should have: its own where the second goes on from there, else what most rows agree on; where
 * fewer than half do (the list was sorted by something else) 1, or on a further page the lowest.
 */
function startOfCount(
  numbers: Float64Array,
  from: number,
  to: number,
  isCounted: (at: number) => boolean,
): number {
  const firsts: number[] = [];
  for (let at = from; at < to && firsts.length < 3; at++) if (isCounted(at)) firsts.push(numbers[at]!);
  const [first = NaN, second] = firsts;
  if (firsts.length < 3 || second === first + 1) return first;
  const counts = new Map<number, number>();
  let best = NaN;
  let lowest = Infinity;
  let index = 0;
  for (let at = from; at < to; at++) {
    if (!isCounted(at)) continue;
    const start = numbers[at]! - index++;
    if (!Number.isFinite(start)) continue;
    lowest = Math.min(lowest, numbers[at]!);
    const count = (counts.get(start) ?? 0) + 1;
    counts.set(start, count);
    if (count > (counts.get(best) ?? 0)) best = start;
  }
  if ((counts.get(best) ?? 0) * 2 < index) return lowest <= index ? 1 : lowest;
  return best;
}

/** An empty number is lost where its neighbours leave room for it; else the row was left without one on purpose. */
function isLost(numbers: Float64Array, at: number, from: number, to: number): boolean {
  const before = at > from ? numbers[at - 1]! : NaN;
  const after = at + 1 < to ? numbers[at + 1]! : NaN;
  return after === before + 2 || (at === to - 1 && !Number.isNaN(before) && to - from > 2);
}

/** 7, “7”, “07”, “7.” and “7)” are 7; NaN for anything else. */
function ordinalOf(value: CellValue): number {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? value : NaN;
  return typeof value === 'string' ? Number(/^\s*(\d{1,6})\s*[.)/]?\s*$/.exec(value)?.[1] ?? NaN) : NaN;
}

/** A count of another kind: II, b, 1.1, 2a; “1O” is a mistyped number. */
function isOtherCount(value: CellValue): boolean {
  return /^\s*([ivxlc]{1,6}|[a-zđ]|\d+([.,-]\d+)+|\d+\s*[a-kmnp-zđ])\s*[.)/]?\s*$/i.test(String(value));
}

/** 7 of “7a”: behind 7 a line put in later, behind 6 and above “7b” the 7 of the count; NaN for anything else. */
function splitNumber(value: CellValue): number {
  return Number(/^\s*(\d+)\s*[a-kmnp-zđ]\s*[.)]?\s*$/i.exec(String(value))?.[1] ?? NaN);
}

/** A number in the place of another, with the zeros and the dot that the cell writes. */
function asWritten(value: CellValue, expected: number): CellValue {
  if (typeof value !== 'string' || Number.isNaN(ordinalOf(value))) return expected;
  return value.replace(/\d+/, (digits) =>
    String(expected).padStart(digits.startsWith('0') ? digits.length : 1, '0'),
  );
}

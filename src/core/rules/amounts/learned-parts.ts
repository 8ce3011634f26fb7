import { scaleOfColumn } from '../../recognition/values/amount-scale';
import { headerKey } from '../../recognition/wording/header-key';
import { kindOf } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import { readFormula, summandsOf } from '../../sheet/formula';
import { figureColumns, orZero, type FigureColumn } from './figure-columns';

/** A column and its neighbours that come to it: one amount per fund, men and women. */
export interface LearnedParts {
  readonly whole: FigureColumn;
  readonly parts: readonly FigureColumn[];
}

/** Several rules ask. */
const known = new WeakMap<TableColumns, readonly LearnedParts[]>();

/**
 * Which columns add up, learnt from the sheet itself: the whole is headed “Tổng”, “Cộng” or the like, and in at least two rows and two
 * thirds of those with several parts the parts do come to it.
 */
export function learnedParts(table: TableColumns): readonly LearnedParts[] {
  let learned = known.get(table);
  if (!learned) {
    const columns = figureColumns(table, { withScores: true });
    learned = columns.flatMap((whole, index) => {
      if (!isWhole(table, whole) || neverWholes.has(whole.field ?? '')) return [];
      const parts = learnParts(table, candidates(columns, index), whole);
      return parts ? [{ whole, parts }] : [];
    });
    known.set(table, learned);
  }
  return learned;
}

/** Figures of their own, whatever stands beside them. */
const neverWholes = new Set(['target', 'cumulative', 'newUnitsTarget', 'openingCount', 'closingCount']);

/** Neighbours that are no parts, unless one heading (“Tăng / Kết nạp | Chuyển đến | Cộng”) gathers them with their sum. */
const rarelyParts = new Set([...neverWholes, 'admitted', 'movedIn', 'movedOut', 'left']);

/** Headed as a sum, or the amount itself; or a formula that adds up its own row. */
function isWhole(table: TableColumns, { header, column, field }: FigureColumn): boolean {
  const key = headerKey(header);
  if (
    /\b(tong|cong|total|thanh tien|ca (nam|ky|quy|dot))\b/.test(key) ||
    field === 'amount' ||
    field === 'quantity'
  )
    return true;
  const { grid, records } = table.table;
  const formula = records.length > 0 ? grid.formulaAt(records[0]!, column) : null;
  const read = formula === null ? null : readFormula(formula);
  return read !== null && (summandsOf(read) ?? []).some(({ area }) => area.firstRow === records[0]);
}

/** What may come to the whole: runs of neighbours to the left or right, and columns headed alike beneath other headings. */
function candidates(columns: readonly FigureColumn[], at: number): FigureColumn[][] {
  const whole = columns[at]!;
  const may = (column: FigureColumn) =>
    !rarelyParts.has(column.field ?? '') || (parentOf(whole) !== '' && parentOf(column) === parentOf(whole));
  const before = columns.slice(0, at).filter(may);
  const after = columns.slice(at + 1).filter(may);
  const runs: FigureColumn[][] = [];
  for (let length = 2; length <= 8; length++) {
    if (before.length >= length) runs.push(before.slice(-length));
    if (after.length >= length) runs.push(after.slice(0, length));
  }
  const alike = columns.filter(
    (column) => column !== whole && parentOf(column) !== '' && leafOf(column) === leafOf(whole),
  );
  if (alike.length >= 2 && parentOf(whole) !== '') runs.push(alike);
  // “Kết nạp trong tháng / T1 … T10 | Tổng cộng”; of a whole year also without a heading over the months.
  const over = parentOf(before.at(-1) ?? whole);
  const beneath =
    before.length - 1 - before.findLastIndex((column) => over === '' || parentOf(column) !== over);
  for (const length of new Set([beneath, 12]))
    if (length > 8 && before.length >= length) runs.push(before.slice(-length));
  return runs;
}

/** The candidate that comes to the whole in most rows; the shortest where several do in as many. */
function learnParts(
  table: TableColumns,
  runs: readonly FigureColumn[][],
  whole: FigureColumn,
): FigureColumn[] | null {
  let best: FigureColumn[] | null = null;
  let mostRight = 1;
  for (const parts of runs) {
    if (parts.some((part) => part.isMoney !== whole.isMoney && part.field !== null && whole.field !== null))
      continue;
    let right = 0;
    let wrong = 0;
    for (let record = 0; record < table.count; record++) {
      if (
        partsFilled(parts, record) < 2 ||
        Number.isNaN(whole.raw[record]!) ||
        isUnclear(whole, parts, record)
      )
        continue;
      if (Math.abs(sumOf(parts, record) - whole.raw[record]!) < tolerance(table, whole, parts)) right++;
      else wrong++;
    }
    if (right > mostRight && right >= wrong * 2) {
      best = parts;
      mostRight = right;
    }
  }
  return best;
}

/** What the parts of a record come to, as the cells hold it; what is headed as taken off counts against it. */
export function sumOf(parts: readonly FigureColumn[], record: number): number {
  let sum = 0;
  for (const part of parts) {
    const value = orZero(part.raw[record]!);
    sum += isTaken(part) ? -Math.abs(value) : value;
  }
  return sum;
}

/** “Điểm trừ”, “Điểm phạt”, with or without a minus before its figures. */
export function isTaken({ header }: FigureColumn): boolean {
  return /\b(tru|diem phat)\b/.test(headerKey(header.split(' / ').at(-1) ?? ''));
}

/** How many parts of a record hold a figure other than nought. */
export function partsFilled(parts: readonly FigureColumn[], record: number): number {
  let filled = 0;
  for (const { raw } of parts) if (Math.abs(raw[record]!) > 0) filled++;
  return filled;
}

/** Whether the whole or a part of a record holds something that is no number, so that nothing can be said of it. */
export function isUnclear(whole: FigureColumn, parts: readonly FigureColumn[], record: number): boolean {
  return whole.isUnclear(record) || parts.some((part) => part.isUnclear(record));
}

/** In thousands and millions each figure may have been rounded by itself; points have decimals. */
export function tolerance(table: TableColumns, whole: FigureColumn, parts: readonly FigureColumn[]): number {
  if (whole.field !== null && kindOf(table.table, whole.field) === 'score') return 0.005;
  const scales = [whole, ...parts].map(({ column, isMoney }) =>
    isMoney ? scaleOfColumn(table.table, column) : 1,
  );
  const coarsest = Math.max(table.table.amountScale, ...scales);
  return coarsest === 1 ? 0.5 : (0.5 * (parts.length + 1) * coarsest) / table.table.amountScale;
}

/** The key of the lowest line of a column's heading. */
export function leafOf({ header }: FigureColumn): string {
  return headerKey(header.split(' / ').at(-1) ?? '');
}

function parentOf({ header }: FigureColumn): string {
  return header.split(' / ').slice(0, -1).join(' / ');
}

import { valueAt, type CellValue, type Grid } from '../../sheet/grid';
import { holdsFigure, isHeadingText } from '../wording/heading-text';

/**
 * Whether the row heads just the columns over which headings of the row above it reach without being merged, and no other: “<35 | 35-50 |
 * >50” beneath “Độ tuổi”, “12/5 | 13/5 | 14/5” beneath “Ký điểm danh”, above a row that begins in the first column.
 */
export function fillsSpans(
  grid: Grid,
  row: number,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  const isFilled = (at: number, column: number) => valueAt(grid, at, column) !== '';
  if (isFilled(row, firstColumn) || !isFilled(bottom, firstColumn) || !isFilled(row + 1, firstColumn))
    return false;
  let filled = 0;
  let words = 0;
  let lastDay = 0;
  for (let column = firstColumn + 1; column <= lastColumn; column++) {
    const isHead = isFilled(bottom, column);
    const isSpanned = !isHead || (column < lastColumn && !isFilled(bottom, column + 1));
    const value = valueAt(grid, row, column);
    if (isSpanned !== (value !== '')) return false;
    if (value === '') continue;
    const day = dayIn(value);
    if (day === null && isHeadingText(value)) words++;
    if (day === null ? !mayHead(value) : !isHead && day <= lastDay && day !== 1) return false;
    lastDay = day ?? lastDay;
    filled++;
  }
  // Two words may be what is known of someone without a name.
  return filled >= 3 || (filled === 2 && words === 0);
}

/** Words, or a range of ages (“<35”, “35-50”). */
function mayHead(value: CellValue): boolean {
  return (
    (isHeadingText(value) && !holdsFigure(value)) ||
    (typeof value === 'string' && /^\s*[<>≤≥]?\s*\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*$/.test(value))
  );
}

/** A day as headings say it, as a number that grows from one day to the next; null for anything else. */
function dayIn(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? value : null;
  const [, day, month] =
    typeof value === 'string'
      ? (/^\s*(?:ngày\s*)?(\d{1,2})(?:\s*[/.]\s*(\d{1,2})(?:\s*[/.]\s*\d{2,4})?)?\s*$/iu.exec(value) ?? [])
      : [];
  return day === undefined ? null : Number(day) + 31 * Number(month ?? 0);
}

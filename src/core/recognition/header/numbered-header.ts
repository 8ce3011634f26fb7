import type { Area, CellValue, Grid } from '../../sheet/grid';
import { textOf } from '../wording/header-key';
import { isHeadingText, isKnownHeading } from '../wording/heading-text';

/** Further lines of headings, codes and sections that may stand between “STT” and the first number. */
const mostRowsBetween = 5;

/** Rows from one number to the next: lines of one matter may stand between them. */
const mostRowsApart = 12;

/**
 * Whether “STT” begins the row, above 1, 2, 3: a header however its other columns are worded, be they sentences, days or figures
 * (“BHYT 40.000đ/tháng”, “29/8”, 1 to 31).
 */
export function headsNumbering(
  grid: Grid,
  row: number,
  { lastRow, firstColumn, lastColumn }: Omit<Area, 'firstRow'>,
): boolean {
  const cells = grid.values[row - grid.firstRow];
  if (!cells) return false;
  const end = Math.min(lastColumn - grid.firstColumn, cells.length - 1);
  let lead = firstColumn - grid.firstColumn;
  while (lead <= end && cells[lead] === '') lead++;
  if (lead > end) return false;
  if (!isOrdinalHeading(cells[lead]!)) return leavesNumbersUnheaded(grid, row, lead - 1, firstColumn);
  let words = 0;
  for (let index = lead + 1; index <= end; index++) {
    if (isWorded(cells[index]!)) words++;
  }
  return (
    (words >= 2 || (words === 1 && namesBelow(grid, row, lead))) && isNumberedBelow(grid, row, lead, lastRow)
  );
}

/** “| Nội dung | Phụ trách | Ghi chú” above 1, 2, 3: whoever numbers the rows may leave the numbers without a heading. */
function leavesNumbersUnheaded(grid: Grid, row: number, index: number, firstColumn: number): boolean {
  if (index < firstColumn - grid.firstColumn || !countsBelow(grid, row, index)) return false;
  const headings = grid.values[row - grid.firstRow]!.slice(index + 1).filter((value) => value !== '');
  return headings.length >= 2 && headings.every(isHeadingText) && headings.some(isKnownHeading);
}

/** Whether 1, 2, 3 stand right below the row, something beside each. */
export function countsBelow(grid: Grid, row: number, index: number): boolean {
  const rows = grid.values.slice(row + 1 - grid.firstRow, row + 4 - grid.firstRow);
  return rows.length === 3 && rows.every((cells, at) => cells[index] === at + 1 && cells[index + 1] !== '');
}

function isWorded(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}{2}/u.test(value);
}

/** “STT | BV chuyển đến” above a number and a name in each of three rows, and nothing else. */
function namesBelow(grid: Grid, row: number, lead: number): boolean {
  const rows = grid.values.slice(row - grid.firstRow, row - grid.firstRow + 4);
  return (
    rows.length === 4 &&
    rows.every((cells) => cells.every((value, index) => index < lead || index > lead + 1 || value !== '')) &&
    rows.every((cells) => isWorded(cells[lead + 1]!)) &&
    rows.every((cells) => cells.every((value, index) => index === lead || index === lead + 1 || value === ''))
  );
}

function isOrdinalHeading(value: CellValue): boolean {
  return (
    typeof value === 'string' &&
    value.length < 12 &&
    // Beside the same in another script: “ល.រ STT”.
    /^(s\.?\s*)?t\.?\s*t\.?$|^số\s*(tt|thứ tự)$|^((s|sl|sr)\.?\s*)?no\.?$|^s[./]?\s?n\.?$|^#$/i.test(
      value.replace(/^[^\p{Script=Latin}#]+(?=[st])/iu, '').trim(),
    )
  );
}

/** 1 and then 2, or 1 alone at the end; a row of codes above may begin with 1 as well. */
function isNumberedBelow(grid: Grid, row: number, index: number, lastRow: number): boolean {
  const from = nextNumber(grid, row + 1, index, Math.min(lastRow, row + mostRowsBetween));
  if (from?.number !== 1) return false;
  for (let at = from.row, seen = 0; ; seen++) {
    const next = nextNumber(grid, at + 1, index, Math.min(lastRow, at + mostRowsApart));
    if (!next) return seen > 0 || at >= lastRow - mostRowsApart;
    if (next.number === 2) return true;
    if (next.number !== 1 || seen > 0) return false;
    at = next.row;
  }
}

function nextNumber(
  grid: Grid,
  fromRow: number,
  index: number,
  toRow: number,
): { row: number; number: number } | null {
  for (let row = fromRow; row <= toRow; row++) {
    const text = textOf(grid.values[row - grid.firstRow]?.[index] ?? '').trim();
    if (/^0?\d{1,3}[.)]?$/.test(text)) return { row, number: Number.parseInt(text, 10) };
  }
  return null;
}

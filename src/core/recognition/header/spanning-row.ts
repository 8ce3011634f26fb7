import { valueAt, type CellValue } from '../../sheet/grid';
import { isHeadingText } from '../wording/heading-text';
import { endsTable, isNote } from '../wording/row-wordings';
import { filledSpan, type HeaderReader } from './header-reader';

/** The label of the rows is a few words; what is longer above a header is a title. */
const longestLabel = 30;

/**
 * Whether the row reaches over the headings of the row below it without being merged: “Chỉ tiêu | 2023 | | 2024 |” above “| KH | TH | KH |
 * TH”. The heading of the rows' own names stands first in it, with nothing beneath; of the others two at least reach over several.
 */
export function spansParts(
  { grid, merges, region }: HeaderReader,
  row: number,
  below: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  const [first, last] = filledSpan({ grid, merges, region, encoding: null }, row);
  if (first < Math.max(firstColumn - 1, region.firstColumn) || first > firstColumn || last > lastColumn)
    return false;
  const label = valueAt(grid, row, first);
  if (!mayHead(label) || String(label).length > longestLabel || valueAt(grid, below, first) !== '')
    return false;
  let spans = 0;
  let over: number | null = null;
  let children = 0;
  for (let column = first + 1; column <= lastColumn + 1; column++) {
    const value = column > lastColumn ? 'end' : valueAt(grid, row, column);
    const child = column > lastColumn ? '' : valueAt(grid, below, column);
    if (merges.at(row, column) !== null || (child !== '' && !isHeadingText(child))) return false;
    if (value !== '') {
      // Over one column alone it may stand with nothing beneath it.
      if (over !== null && children > 1) spans++;
      if (column <= lastColumn && !mayHead(value) && !isYear(value)) return false;
      over = column;
      children = 0;
    } else if (over === null && child !== '') return false;
    if (child !== '') children++;
  }
  return spans >= 2;
}

function mayHead(value: CellValue): boolean {
  return isHeadingText(value) && !endsTable(value) && !isNote(value);
}

function isYear(value: CellValue): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

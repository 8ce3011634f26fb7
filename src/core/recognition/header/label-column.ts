import { lastRowOf, valueAt, type CellValue } from '../../sheet/grid';
import { isNote, endsTable } from '../wording/row-wordings';
import { valueUnder } from './merge-index';
import type { HeaderReader } from './header-reader';
import { isFigure } from './unknown-pairs';

const searchedRows = 20;
const fewestRows = 2;
const longestLabel = 80;

/**
 * The first column of a table whose header begins with figures: those further left where nothing is headed, but each row has its name
 * (“| Tháng 1 | Tháng 2” above “Thu đoàn phí | 1200000 | 1300000”), its own or one merged down.
 */
export function withLabelColumns(
  reader: HeaderReader,
  rows: readonly number[],
  codeRow: number | null,
  firstColumn: number,
  lastColumn: number,
): number {
  const left = withLabelColumn(reader, rows, codeRow, firstColumn, lastColumn);
  return left === firstColumn ? left : withLabelColumns(reader, rows, codeRow, left, lastColumn);
}

function withLabelColumn(
  { grid, merges, region }: HeaderReader,
  rows: readonly number[],
  codeRow: number | null,
  firstColumn: number,
  lastColumn: number,
): number {
  const label = firstColumn - 1;
  if (label < region.firstColumn || lastColumn === firstColumn) return firstColumn;
  if (rows.some((row) => valueAt(grid, row, label) !== '')) return firstColumn;
  let labelled = 0;
  const top = (codeRow ?? rows.at(-1)!) + 1;
  for (let row = top; row <= Math.min(lastRowOf(grid), top + searchedRows); row++) {
    let figures = 0;
    let words = 0;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (value === '') continue;
      if (isFigure(value)) figures++;
      else words++;
    }
    if (figures + words === 0 && labelled > 0 && valueAt(grid, row, label) === '') break;
    if (figures + words === 0) continue;
    if (words > figures || !isLabel(valueUnder(grid, merges, row, label, top))) {
      // What stands below the rows may be signatures.
      if (labelled >= fewestRows) break;
      return firstColumn;
    }
    labelled++;
  }
  return labelled >= fewestRows ? label : firstColumn;
}

function isLabel(value: CellValue): boolean {
  return (
    typeof value === 'string' &&
    /\p{L}/u.test(value) &&
    value.length <= longestLabel &&
    !endsTable(value) &&
    !isNote(value)
  );
}

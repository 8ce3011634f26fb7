import type { CellValue } from '../../sheet/grid';
import { textOf } from '../wording/header-key';
import { beginsWithFamily, looksLikeGroup, looksLikeUnit, totalKindOf } from '../wording/row-wordings';
import { isBlank } from './row-evidence';
import { labelOf, type RowReader } from './row-kind';

/** Cells of so many fields are hardly merged in a record. */
const fewestMerged = 3;

/**
 * Whether a row without a number, below a numbered record, tells of the list: a label with a colon (“Điều khoản: | …”), a figure beside a label that
 * is merged over columns of other fields (“Số người đạt giải | 3”), or beside a cell that is merged down from such a row.
 */
export function tellsOfList(
  reader: RowReader,
  row: number,
  cells: readonly CellValue[],
  lastRecord: number,
): boolean {
  const { grid, ordinal, key, merges, first, last } = reader;
  if (ordinal < 0 || !isNumber(grid.values[lastRecord - grid.firstRow]![ordinal]!)) return false;
  const mark = cells[ordinal]!;
  if (isNumber(mark)) return false;
  if (isNumber(grid.values[row + 1 - grid.firstRow]?.[ordinal] ?? '')) return false;
  const beside = merges.at(row, key + grid.firstColumn);
  if (beside && beside.lastRow > beside.firstRow && isBlank(mark)) {
    const above = grid.values[beside.firstRow - grid.firstRow]!;
    return isBlank(above[ordinal]!) && !namesRecord(textOf(above[key]!)) && hasFigure(reader, cells);
  }
  let lead = first;
  while (lead < last && isBlank(cells[lead]!)) lead++;
  const label = labelOf(reader, cells);
  if (typeof cells[lead] !== 'string' || namesRecord(label) || looksLikeGroup(label)) return false;
  const others = cells.slice(lead + 1, last + 1).filter((value) => !isBlank(value)).length;
  if (/\p{L}{2}[^:]*:\s*$/u.test(textOf(cells[lead]!)))
    return lead === ordinal ? others >= 2 : lead === key && others > 0 && !hasFigure(reader, cells);
  if (!isBlank(mark) || !hasFigure(reader, cells)) return false;
  const over = merges.at(row, lead + grid.firstColumn);
  return (
    over !== null &&
    over.lastColumn - over.firstColumn + 1 >= fewestMerged &&
    over.lastColumn > key + grid.firstColumn + 1
  );
}

/** Whoever or whatever may be a record that lost its number, or a sum. */
function namesRecord(label: string): boolean {
  return totalKindOf(label) !== null || looksLikeUnit(label) || beginsWithFamily(label);
}

function hasFigure({ first, last }: RowReader, cells: readonly CellValue[]): boolean {
  return cells.some((value, index) => index >= first && index <= last && typeof value === 'number');
}

function isNumber(value: CellValue): boolean {
  return /^\d+[.)]?$/.test(textOf(value));
}

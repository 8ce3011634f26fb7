import { ApiError, invalidArgument } from '../protocol/api-error';
import type { Sheet } from '../workbook/sheet';
import type { Area, Scalar } from '../workbook/types';
import { isEntireColumn, isEntireRow } from '../workbook/area';
import { refuseLocked, type ApiRange } from './range-at';

/** More cells than Excel answers in one read. */
const mostCells = 5_000_000;

/** null for whole rows and columns, as Excel answers; refused beyond five million cells. */
export function readCells<T>(
  { sheet, area }: ApiRange,
  at: (sheet: Sheet, row: number, column: number) => T,
): T[][] | null {
  if (isEntireRow(area) || isEntireColumn(area)) return null;
  if (cellCount(area) > mostCells) {
    throw new ApiError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  }
  return list(area.firstRow, area.lastRow, (row) =>
    list(area.firstColumn, area.lastColumn, (column) => at(sheet, row, column)),
  );
}

export function writeCells(
  target: ApiRange,
  value: unknown,
  put: (sheet: Sheet, row: number, column: number, value: string | number | boolean) => void,
): void {
  const { sheet, area } = target;
  if (value === null || isEntireRow(area) || isEntireColumn(area)) throw invalidArgument();
  refuseLocked(target);
  const rows = Array.isArray(value) ? (value as unknown[][]) : null;
  if (
    rows &&
    (rows.length !== area.lastRow - area.firstRow + 1 ||
      rows.some((row) => row.length !== area.lastColumn - area.firstColumn + 1))
  ) {
    throw new ApiError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  sheet.batch(() => {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        const one = rows ? rows[row - area.firstRow]![column - area.firstColumn] : value;
        if (one !== null) put(sheet, row, column, one as string | number | boolean);
      }
    }
  });
}

export function wireValue(value: Scalar): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function typeOf(value: Scalar): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

export function list<T>(first: number, last: number, at: (index: number) => T): T[] {
  const made = new Array<T>(last - first + 1);
  for (let index = first; index <= last; index += 1) made[index - first] = at(index);
  return made;
}

export function cellCount(area: Area): number {
  return (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
}

import type { CellLook } from '../sheet/sheet-drawing';

/** Header cells of the tables that this program draws for reading on the screen and on paper alike: summaries and reconciliations. */
export const headerLook: CellLook = {
  bold: true,
  align: 'center',
  vertical: 'center',
  wrap: true,
  box: 'thin',
  fill: '#DDEBF7',
};

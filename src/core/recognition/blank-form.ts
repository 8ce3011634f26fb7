import { valueAt } from '../sheet/grid';
import type { RecognizedColumn, RecognizedTable } from './recognized-table';

/** Columns that people fill. */
const leftAlone = new Set([
  'ordinal',
  'unit',
  'note',
  'signature',
  'unitCode',
  'aliases',
  'fullName',
  'givenName',
  'familyName',
]);

/** Whether a table holds units and nothing about them yet: a form to be filled supplies no figure. */
export function isBlankForm(table: RecognizedTable): boolean {
  const fields = [...table.fields.keys()].filter((field) => !leftAlone.has(field));
  const isOfUnits =
    table.fields.has('unit') && !table.fields.has('fullName') && !table.fields.has('givenName');
  if (!isOfUnits || fields.length === 0 || table.register === 'units') return false;
  return fields.every((field) =>
    table.fields
      .get(field)!
      .every((column) => [...table.records].every((row) => valueAt(table.grid, row, column) === '')),
  );
}

/** Whether a table may be a blank form: units in its rows, and a column with nothing in it that people do not fill. */
export function looksLikeForm(table: RecognizedTable): boolean {
  return (
    !table.grid.form &&
    table.fields.has('unit') &&
    table.records.length > 1 &&
    table.columns.some((column) => isBlankColumn(table, column))
  );
}

/** At least half of the records have nothing there, neither value nor formula. */
export function isBlankColumn(table: RecognizedTable, { column, field }: RecognizedColumn): boolean {
  if (field !== null && leftAlone.has(field)) return false;
  const free = [...table.records].filter((row) => isFreeCell(table, row, column)).length;
  return free > 0 && free * 2 >= table.records.length;
}

/** Neither value nor formula, and no hidden part of a merged cell. */
export function isFreeCell({ grid }: RecognizedTable, row: number, column: number): boolean {
  if (valueAt(grid, row, column) !== '' || grid.formulaAt(row, column) !== null) return false;
  return !grid.merges.some(
    (area) =>
      area.firstRow <= row &&
      row <= area.lastRow &&
      area.firstColumn <= column &&
      column <= area.lastColumn &&
      (row !== area.firstRow || column !== area.firstColumn),
  );
}

import type { FieldId } from '../../registers/register';
import { valueAt } from '../../sheet/grid';
import { exactGuesses } from '../wording/header-lookup';
import type { RecognizedColumn, RecognizedTable } from '../recognized-table';

/** Columns that people fill. */
const leftAlone = new Set<FieldId>([
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
      .every((column) => [...table.records].every((row) => isNothing(table, row, column))),
  );
}

/** Empty, or a formula over cells that are: a sum of what is still to be filled comes to nothing. */
function isNothing({ grid }: RecognizedTable, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return value === '' || (value === 0 && grid.formulaAt(row, column) !== null);
}

/** The column that names the units of a form; its heading says so where the table fits no register (quarters, months in its columns). */
export function formUnitColumn({ grid, fields, register, columns }: RecognizedTable): number | null {
  // A form about one person has no units in its rows.
  if (grid.form) return null;
  const known = fields.get('unit')?.[0];
  if (known !== undefined || register !== null) return known ?? null;
  return columns.find(({ header }) => headedBy(header) === 'unit')?.column ?? null;
}

/** What the lowest line of a heading is called. */
function headedBy(header: string): FieldId | undefined {
  return exactGuesses(header.split(' / ').at(-1) ?? '')[0]?.field;
}

/** Whether a table may be a blank form: units in its rows, and a column with nothing in it that people do not fill. */
export function looksLikeForm(table: RecognizedTable): boolean {
  return (
    formUnitColumn(table) !== null &&
    table.records.length > 1 &&
    table.columns.some((column) => isBlankColumn(table, column))
  );
}

/** At least half of the records have nothing there, neither value nor formula. */
export function isBlankColumn(table: RecognizedTable, { column, field, header }: RecognizedColumn): boolean {
  const said = headedBy(header);
  // A register without a number of members takes “Số đoàn viên” for their names.
  const meant = table.register === null || said === 'memberCount' ? said : field;
  if (meant && leftAlone.has(meant)) return false;
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

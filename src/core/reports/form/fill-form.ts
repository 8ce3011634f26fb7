import { exactGuesses } from '../../recognition/header-lookup';
import type { RecognizedColumn, RecognizedTable } from '../../recognition/recognized-table';
import { tableColumns } from '../../recognition/table-columns';
import type { Text } from '../../language';
import { registerTitle } from '../../registers';
import type { RegisterId } from '../../registers/register';
import { cellAddress } from '../../sheet/address';
import { valueAt, type CellValue } from '../../sheet/grid';
import { kindIn, sumFields } from '../../totals/measures';
import type { ControlTotals } from '../../totals/totals';
import { controlsOf } from '../build-report';
import { figureLedger, figureName, type Figure } from '../figures';
import { narrow } from '../record-set';
import type { ReportBooks } from '../report-books';
import type { Unfilled } from '../report';
import { narrowingOfTitle, readFormColumn, type FormColumn, type UnsuppliedReason } from './form-column';

/** An empty cell of a form and what goes into it. */
export interface FormCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** In the form's own unit (nghìn đồng where it says so); a formula for the form's totals. */
  readonly content: CellValue | { readonly formula: string };
  /** Name of the figure that it is; null for a total over cells of the form. */
  readonly figure: string | null;
  /** Unit or label of its row, and the column's header, for showing. */
  readonly rowLabel: string;
  readonly header: string;
}

/** A blank form filled as data. */
export interface FilledForm {
  readonly sheet: string;
  readonly cells: readonly FormCell[];
  readonly figures: readonly Figure[];
  readonly unfilled: readonly Unfilled[];
  readonly controls: ControlTotals;
}

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

/**
 * Fills a form that nobody prepared: each row of a unit gets, in its empty cells, what the column's heading asks for, out of the
 * workbook's own records. `books` must not hold the form itself.
 *
 * Only empty cells are filled; formulas stay. null where the table is no form: no unit in its rows, or no column with empty cells.
 */
export function fillForm(table: RecognizedTable, books: ReportBooks): FilledForm | null {
  const { grid } = table;
  const blanks = table.columns.filter((column) => isBlank(table, column));
  const units = unitsOf(table, books);
  if (blanks.length === 0 || units.length === 0) return null;
  const read = chooseRegister(table, blanks, books);
  if (read === null) return null;
  const { register, columns, unsupplied } = read;
  const ofTitle = narrowingOfTitle(table, books.records(register)) ?? ((set) => set);
  const figures = figureLedger();
  const cells: FormCell[] = [];
  const unfilled: Unfilled[] = unsupplied.map(({ column, reason }) => ({
    cell: `${grid.sheet}!${cellAddress(table.records[0]!, column.column)}`,
    field: column.header,
    why: whyNot(column.header, reason, register),
  }));
  const places: Placed[] = columns.flatMap((column) => {
    const all = books.records(column.register);
    const set = column.narrowed(column.register === register ? ofTitle(all) : all);
    figures.take(set, column.measure);
    return [{ column, set }];
  });
  for (const { row, written, unit } of units) {
    if (unit === null) {
      unfilled.push({
        cell: `${grid.sheet}!${cellAddress(row, unitColumn(table))}`,
        field: 'unit',
        why: unknownUnit(written),
      });
      continue;
    }
    for (const { column, set } of places) {
      const at = column.column.column;
      if (!isFree(table, row, at)) continue;
      const ofUnit = narrow(set, 'unit', unit);
      const value = figures.take(ofUnit, column.measure);
      const isMoney = isMoneyMeasure(column.register, column.measure);
      cells.push({
        row,
        column: at,
        content: isMoney ? value / table.amountScale : value,
        figure: figureName(ofUnit, column.measure),
        rowLabel: unit,
        header: column.column.header,
      });
    }
  }
  cells.push(...totalCells(table, columns));
  return {
    sheet: grid.sheet,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    figures: figures.figures,
    unfilled,
    controls: controlsOf(
      books,
      figures.figures.map(({ set }) => set),
    ),
  };
}

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
    table.fields.has('unit') &&
    table.records.length > 1 &&
    table.columns.some((column) => isBlank(table, column))
  );
}

interface Placed {
  readonly column: FormColumn;
  readonly set: ReturnType<ReportBooks['records']>;
}

/** At least half of the records have nothing there, neither value nor formula. */
function isBlank(table: RecognizedTable, { column, field }: RecognizedColumn): boolean {
  if (field !== null && leftAlone.has(field)) return false;
  const free = [...table.records].filter((row) => isFree(table, row, column)).length;
  return free > 0 && free * 2 >= table.records.length;
}

function isFree({ grid }: RecognizedTable, row: number, column: number): boolean {
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

/** The unit of each row, as the catalogue or the records name it; null for one that neither knows. */
function unitsOf(
  table: RecognizedTable,
  books: ReportBooks,
): { row: number; written: string; unit: string | null }[] {
  const columns = tableColumns(table);
  const names = columns.units();
  return [...table.records].flatMap((row, record) => {
    const written = names.name(record);
    if (written === '' || !table.fields.has('unit')) return [];
    return [{ row, written, unit: books.units ? books.units.find(written) : written }];
  });
}

function unitColumn(table: RecognizedTable): number {
  return table.fields.get('unit')?.[0] ?? table.firstColumn;
}

interface ChosenRegister {
  readonly register: RegisterId;
  readonly columns: readonly FormColumn[];
  readonly unsupplied: readonly { readonly column: RecognizedColumn; readonly reason: UnsuppliedReason }[];
}

/** The register that supplies most of the columns; the one that the form was taken for wins a tie. */
function chooseRegister(
  table: RecognizedTable,
  blanks: readonly RecognizedColumn[],
  books: ReportBooks,
): ChosenRegister | null {
  let best: ChosenRegister | null = null;
  let most = 0;
  for (const register of books.registers) {
    const columns: FormColumn[] = [];
    const unsupplied: { column: RecognizedColumn; reason: UnsuppliedReason }[] = [];
    for (const column of blanks) {
      const read = readFormColumn(column, registerFor(column, register, books), books);
      if (typeof read === 'string') unsupplied.push({ column, reason: read });
      else columns.push(read);
    }
    const score = columns.length + (register === table.register ? 0.5 : 0);
    if (columns.length > 0 && score > most) [best, most] = [{ register, columns, unsupplied }, score];
  }
  return best;
}

/** How many members a unit has stands in the catalogue, whatever else the form is about; only a member list counts them itself. */
function registerFor({ header }: RecognizedColumn, register: RegisterId, books: ReportBooks): RegisterId {
  const asksForMembers = header.split(' / ').some((line) => exactGuesses(line)[0]?.field === 'memberCount');
  const isTold = books.records('units').records.some(({ columns }) => columns.has('memberCount'));
  return asksForMembers && isTold && register !== 'members' ? 'units' : register;
}

function isMoneyMeasure(register: RegisterId, measure: FormColumn['measure']): boolean {
  const field = sumFields(register).find((one) => one === measure);
  return field !== undefined && kindIn(register, field) === 'money';
}

/** The form's own totals, live, over the rows that they stand for. */
function totalCells(table: RecognizedTable, columns: readonly FormColumn[]): FormCell[] {
  return table.totalRows.flatMap(({ row, label, covers }) =>
    columns.flatMap(({ column }): FormCell[] => {
      if (covers === null || !isFree(table, row, column.column)) return [];
      const rows = [...table.records].slice(covers[0], covers[1] + 1);
      const content = { formula: `=SUM(${areasOf(rows, column.column)})` };
      return [{ row, column: column.column, content, figure: null, rowLabel: label, header: column.header }];
    }),
  );
}

function areasOf(rows: readonly number[], column: number): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => `${cellAddress(first, column)}:${cellAddress(last, column)}`).join(',');
}

function whyNot(header: string, reason: UnsuppliedReason, register: RegisterId): Text {
  const { vi, en } = registerTitle(register);
  return reason === 'no-measure'
    ? { vi: `“${vi}” không có số liệu nào như vậy`, en: `“${en}” has no such figure` }
    : {
        vi: `không rõ “${header}” chỉ những dòng nào của “${vi}”`,
        en: `it is not clear which records of “${en}” are meant by “${header}”`,
      };
}

function unknownUnit(written: string): Text {
  return {
    vi: `“${written}” không có trong danh mục đơn vị`,
    en: `“${written}” is not in the catalogue of units`,
  };
}

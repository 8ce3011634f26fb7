import { formUnitColumn, isBlankColumn, isFreeCell } from '../../recognition/forms/blank-form';
import type { RecognizedTable } from '../../recognition/recognized-table';
import { scaleOfHeading, scaleOfTitles } from '../../recognition/tables/amount-scales';
import { tableColumns } from '../../recognition/values/table-columns';
import type { Text } from '../../language';
import { registerTitle } from '../../registers';
import type { RegisterId } from '../../registers/register';
import { cellAddress, columnLetters } from '../../sheet/address';
import { valueAt, type CellValue } from '../../sheet/grid';
import type { CellOrigin } from '../../sheet/sheet-drawing';
import { kindIn, sumFields } from '../../totals/measures';
import type { ControlTotals } from '../../totals/totals';
import { controlsOf } from '../build-report';
import { figureTitle, originOf } from '../figure-title';
import { figureLedger, figureName, type Figure } from '../figures';
import { totalCells, unevenTotals, type Placed } from './form-totals';
import { unevenParts, unknownUnit, whyNot } from './form-reasons';
import { narrow } from '../record-set';
import type { ReportBooks } from '../report-books';
import type { Unfilled } from '../report';
import { narrowingOfTitle, type FormColumn } from './form-column';
import { askedColumns } from './form-register';

/** An empty cell of a form and what goes into it. */
export interface FormCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** In the form's own unit (nghìn đồng where it says so); a formula for the form's totals. */
  readonly content: CellValue | { readonly formula: string };
  /** Name of the figure that it is; null for a total over cells of the form. */
  readonly figure: string | null;
  /** Where it is taken from; none for a total. */
  readonly origins: readonly CellOrigin[];
  /** Unit or label of its row, and the column's header, for showing. */
  readonly rowLabel: string;
  readonly header: string;
}

/** What a column of a form is taken to ask for. */
export interface FormColumnMeaning {
  /** `D`. */
  readonly letters: string;
  readonly header: string;
  /** In words; null where nothing supplies it. */
  readonly title: Text | null;
  /** A person said so. */
  readonly isSaid: boolean;
  /** Its heading names exactly what is taken; else a person should look. */
  readonly isSure: boolean;
}

/** A blank form filled as data. */
export interface FilledForm {
  readonly sheet: string;
  /** The columns with empty cells, from left to right. */
  readonly columns: readonly FormColumnMeaning[];
  readonly cells: readonly FormCell[];
  readonly figures: readonly Figure[];
  readonly unfilled: readonly Unfilled[];
  readonly controls: ControlTotals;
}

/**
 * Fills a form that nobody prepared: each row of a unit gets, in its empty cells, what the column's heading asks for, out of the
 * workbook's own records. `books` must not hold the form itself; `said` are columns of which a person said what they ask for.
 *
 * Only empty cells are filled; formulas stay. null where the table is no form: no unit in its rows, or no column with empty cells.
 */
export function fillForm(
  table: RecognizedTable,
  books: ReportBooks,
  said: ReadonlyMap<number, FormColumn | 'none'> = new Map(),
): FilledForm | null {
  const { grid } = table;
  const blanks = table.columns.filter((column) => isBlankColumn(table, column) || said.has(column.column));
  const units = unitsOf(table, books);
  if (blanks.length === 0 || units.length === 0) return null;
  const guessed = blanks.filter(({ column }) => !said.has(column));
  const read = askedColumns(table, guessed, books);
  if (read === null && said.size === 0) return null;
  const columns = [
    ...(read?.columns ?? []),
    ...[...said.values()].flatMap((one) => (one === 'none' ? [] : [one])),
  ].sort((a, b) => a.column.column - b.column.column);
  const figures = figureLedger();
  const cells: FormCell[] = [];
  const unfilled = (read?.unsupplied ?? []).map(({ column, reason, registers }): Unfilled => ({
    cell: `${grid.sheet}!${cellAddress(table.records[0]!, column.column)}`,
    field: column.header,
    why: whyNot(column.header, reason, registers),
  }));
  const asked: Placed[] = columns.map((column) => {
    const all = books.records(column.register);
    const ofTitle = said.has(column.column.column) ? null : narrowingOfTitle(table, all);
    const set = column.narrowed(ofTitle?.(all) ?? all);
    figures.take(set, column.measure);
    return { column, set };
  });
  const uneven = unevenTotals(asked.filter(({ column }) => !said.has(column.column.column)));
  for (const [{ column }, { total, parts }] of uneven)
    unfilled.push({
      cell: `${grid.sheet}!${cellAddress(table.records[0]!, column.column.column)}`,
      field: column.column.header,
      why: unevenParts(total, parts),
    });
  const places = asked.filter((place) => !uneven.has(place));
  const nothing = nothingIn(table);
  for (const { row, written, unit } of units) {
    if (unit === null) {
      unfilled.push({
        cell: `${grid.sheet}!${cellAddress(row, formUnitColumn(table) ?? table.firstColumn)}`,
        field: 'unit',
        why: unknownUnit(written),
      });
      continue;
    }
    for (const { column, set } of places) {
      const at = column.column.column;
      if (!isFreeCell(table, row, at)) continue;
      const ofUnit = narrow(set, 'unit', unit);
      const value = figures.take(ofUnit, column.measure);
      const isMoney = isMoneyMeasure(column.register, column.measure);
      const scale = isMoney ? (scaleOfHeading(column.column.header) ?? scaleOfTitles(table.titles) ?? 1) : 1;
      cells.push({
        row,
        column: at,
        content: value === 0 ? nothing : value / scale,
        figure: figureName(ofUnit, column.measure),
        origins: [originOf(ofUnit, column.measure)],
        rowLabel: unit,
        header: column.column.header,
      });
    }
  }
  cells.push(
    ...totalCells(
      table,
      places.map(({ column }) => column),
    ),
  );
  return {
    sheet: grid.sheet,
    columns: blanks.map(({ column, header }): FormColumnMeaning => {
      const place = places.find((one) => one.column.column.column === column);
      return {
        letters: columnLetters(column),
        header,
        title: place ? meaningTitle(place) : null,
        isSaid: said.has(column),
        isSure: place?.column.isSure ?? false,
      };
    }),
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    figures: figures.figures,
    unfilled,
    controls: controlsOf(
      books,
      figures.figures.map(({ set }) => set),
    ),
  };
}

/** What a column is taken to ask for; its register stands beside it, for columns may be of several. */
function meaningTitle({ column: { measure, register }, set }: Placed): Text {
  const title = figureTitle({ set, measure, statistic: null });
  if (set.conditions.length === 0) return title;
  const { vi, en } = registerTitle(register);
  return { vi: `${title.vi} · ${vi}`, en: `${title.en} · ${en}` };
}

/** How the form writes that a unit has nothing: as it does in other cells, “-”, else 0. */
function nothingIn({ grid, records, columns }: RecognizedTable): CellValue {
  for (const row of records)
    for (const { column } of columns) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && /^\s*[-–—]\s*$/.test(value)) return value.trim();
    }
  return 0;
}

/** The unit of each row, as the catalogue or the records name it; null for one that neither knows. */
function unitsOf(
  table: RecognizedTable,
  books: ReportBooks,
): { row: number; written: string; unit: string | null }[] {
  const column = formUnitColumn(table);
  if (column === null) return [];
  const names = table.register === null ? null : tableColumns(table).units();
  return [...table.records].flatMap((row, record) => {
    const written = names ? names.name(record) : String(valueAt(table.grid, row, column)).trim();
    if (written === '') return [];
    return [{ row, written, unit: books.units ? books.units.find(written) : written }];
  });
}

function isMoneyMeasure(register: RegisterId, measure: FormColumn['measure']): boolean {
  const field = sumFields(register).find((one) => one === measure);
  return field !== undefined && kindIn(register, field) === 'money';
}

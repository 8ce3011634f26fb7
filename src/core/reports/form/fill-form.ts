import { isBlankColumn, isFreeCell } from '../../recognition/blank-form';
import { exactGuesses } from '../../recognition/header-lookup';
import type { RecognizedColumn, RecognizedTable } from '../../recognition/recognized-table';
import { tableColumns } from '../../recognition/table-columns';
import type { Text } from '../../language';
import { registerTitle } from '../../registers';
import type { RegisterId } from '../../registers/register';
import { cellAddress, columnLetters } from '../../sheet/address';
import type { CellValue } from '../../sheet/grid';
import type { CellOrigin } from '../../sheet/sheet-drawing';
import { kindIn, sumFields } from '../../totals/measures';
import type { ControlTotals } from '../../totals/totals';
import { controlsOf } from '../build-report';
import { figureTitle, originOf } from '../figure-title';
import { figureLedger, figureName, type Figure } from '../figures';
import { narrow, type RecordSet } from '../record-set';
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
  const read = chooseRegister(table, guessed, books);
  if (read === null && said.size === 0) return null;
  const { register, unsupplied } = read ?? { register: null, unsupplied: [] };
  const columns = [
    ...(read?.columns ?? []),
    ...[...said.values()].flatMap((one) => (one === 'none' ? [] : [one])),
  ].sort((a, b) => a.column.column - b.column.column);
  const ofTitle =
    (register === null ? null : narrowingOfTitle(table, books.records(register))) ??
    ((set: RecordSet) => set);
  const figures = figureLedger();
  const cells: FormCell[] = [];
  const unfilled: Unfilled[] = unsupplied.map(({ column, reason }) => ({
    cell: `${grid.sheet}!${cellAddress(table.records[0]!, column.column)}`,
    field: column.header,
    why: whyNot(column.header, reason, register!),
  }));
  const places: Placed[] = columns.map((column) => {
    const all = books.records(column.register);
    const isGuess = !said.has(column.column.column);
    const set = column.narrowed(isGuess && column.register === register ? ofTitle(all) : all);
    figures.take(set, column.measure);
    return { column, set };
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
      if (!isFreeCell(table, row, at)) continue;
      const ofUnit = narrow(set, 'unit', unit);
      const value = figures.take(ofUnit, column.measure);
      const isMoney = isMoneyMeasure(column.register, column.measure);
      cells.push({
        row,
        column: at,
        content: isMoney ? value / table.amountScale : value,
        figure: figureName(ofUnit, column.measure),
        origins: [originOf(ofUnit, column.measure)],
        rowLabel: unit,
        header: column.column.header,
      });
    }
  }
  cells.push(...totalCells(table, columns));
  return {
    sheet: grid.sheet,
    columns: blanks.map(({ column, header }): FormColumnMeaning => {
      const place = places.find((one) => one.column.column.column === column);
      return {
        letters: columnLetters(column),
        header,
        title: place ? figureTitle({ set: place.set, measure: place.column.measure, statistic: null }) : null,
        isSaid: said.has(column),
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

interface Placed {
  readonly column: FormColumn;
  readonly set: RecordSet;
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
      if (covers === null || !isFreeCell(table, row, column.column)) return [];
      const rows = [...table.records].slice(covers[0], covers[1] + 1);
      const content = { formula: `=SUM(${areasOf(rows, column.column)})` };
      return [
        {
          row,
          column: column.column,
          content,
          figure: null,
          origins: [],
          rowLabel: label,
          header: column.header,
        },
      ];
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

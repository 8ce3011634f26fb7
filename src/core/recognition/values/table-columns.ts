import type { FieldId } from '../../registers/register';
import type { CellValue } from '../../sheet/grid';
import { runThrough } from '../../run-through';
import { cellOf, columnCells, type ColumnCells } from './column-cells';
import { cellsOf, type FieldCells } from './field-cells';
import { readAccountColumn, type AccountColumn } from './account-column';
import { withoutBareNumbers } from './bare-years';
import { readBirthColumn, type BirthColumn } from './birth-column';
import { readCategoryColumn, type CategoryColumn } from './category-column';
import { readCitizenIdColumn, type CitizenIdColumn } from './citizen-id-column';
import { readDateColumn, type DateColumn } from './date-column';
import type { FlaggedText } from './flagged-texts';
import { kindOf, readNumberColumn, type NumberColumn } from './number-column';
import { readPhoneColumn, type PhoneColumn } from './phone-column';
import { personNames, type PersonNames } from './person-names';
import { readSaidColumn, type SaidColumn } from './said-column';
import { scanCellSteps, type ErrorCell, type ScannedCells } from './scan-cells';
import { readTableContext, type ContextField, type TableContext } from './table-context';
import { readUnitNames, type UnitNames } from './unit-names';
import type { RecognizedTable } from '../recognized-table';

/**
 * The records of a table, column by column, as all rules see them.
 *
 * Each column is read once, when it is first asked for, and kept as typed arrays: fifty rules cost one reading.
 * A record is named by its index, 0 to `count` - 1.
 */
export interface TableColumns {
  readonly table: RecognizedTable;
  readonly count: number;
  /**
   * Whether the table says the field: a column was taken for it, or a full name stands in a family and a given name
   * column, or a gender in Nam/Nữ sub-columns.
   */
  has(field: FieldId): boolean;
  /** The cells of all records, for passes over whole columns: of a field, or of a sheet's column. */
  cells(field: FieldId): ColumnCells;
  column(column: number): ColumnCells;
  /** The cell's content; '' where the table lacks the field. */
  value(field: FieldId, record: number): CellValue;
  /** The cell's content as trimmed text; '' where there is none. */
  text(field: FieldId, record: number): string;
  /** The same; where the cell holds nothing of its own, what a merged area gives it from above. */
  mergedText(field: FieldId, record: number): string;
  /** The cell of the field in the record; of a field spread over columns, the filled one. */
  place(field: FieldId, record: number): { readonly row: number; readonly column: number };
  /** The cell that stands for the whole record: the person's name, else the unit, else the table's first field. */
  keyPlace(record: number): { readonly row: number; readonly column: number };
  /** Whether a merged area above gives the cell its content, so that it is not empty though it holds ''. */
  isCoveredByMerge(field: FieldId, record: number): boolean;
  /** Money in đồng (the sheet's scale applied), counts, scores and percents as they stand. */
  numbers(field: FieldId): NumberColumn;
  dates(field: FieldId): DateColumn;
  /** Birth dates or years and genders, also out of Nam/Nữ sub-columns. */
  births(): BirthColumn;
  citizenIds(): CitizenIdColumn;
  phones(): PhoneColumn;
  /** The bank accounts. */
  accounts(): AccountColumn;
  names(): PersonNames;
  /** The unit of each record: its own cell, else the section above it, else the sheet's title. */
  units(): UnitNames;
  /** A column of few distinct texts (programme, round, giver) as small numbers. */
  categories(field: FieldId): CategoryColumn;
  /** What titles and the sheet's name say of all records, with reasons. */
  context(): TableContext;
  /** Programme, round or giver of each record: its own cell, else the section above it, else the titles. */
  said(field: ContextField): SaidColumn;
  /** Reads the field's column ahead, so that the first rule that asks for it need not; false where that was done before. */
  read(field: FieldId): boolean;
  /** Text cells of the records with anything unusual in their characters; the others are not kept. */
  flaggedTexts(): readonly FlaggedText[];
  /** Cells of the records that show an error of Excel. */
  errorCells(): readonly ErrorCell[];
  /** Finds `flaggedTexts` and `errorCells` in steps of some 10 ms: it is the one reading that takes longer than a slice may. */
  scanCells(): Generator<void, ScannedCells>;
}

/** Opens a table's records for reading column by column. */
export function tableColumns(table: RecognizedTable): TableColumns {
  const inColumn = onceEach((column: number) => columnCells(table, [column]));
  const cells = onceEach((field: FieldId) => cellsOf(table, field, inColumn));
  const numbers = onceEach((field: FieldId) => readNumberColumn(table, cells(field).cells, field));
  const dates = onceEach((field: FieldId) => {
    const isYears = kindOf(table, field) === 'year';
    const read = readDateColumn(cells(field).cells, isYears);
    return isYears ? withoutBareNumbers(read, table, cells(field)) : read;
  });
  const categories = onceEach((field: FieldId) => readCategoryColumn(cells(field).mergedCells()));
  const births = once(() => readBirthColumn(table, cells, dates, names));
  const citizenIds = once(() => readCitizenIdColumn(table, cells('citizenId'), births()));
  const phones = once(() => readPhoneColumn(table, cells('phone')));
  const accounts = once(() => readAccountColumn(table, cells('bankAccount')));
  const names = once(() => personNames(table, cells));
  const units = once(() => readUnitNames(table, cells('unit')));
  const context = once(() => readTableContext(table));
  const said = onceEach((field: ContextField) => readSaidColumn(table, field, categories(field), context()));
  let scanned: ScannedCells | null = null;
  function* scanCells(): Generator<void, ScannedCells> {
    return (scanned ??= yield* scanCellSteps(table, inColumn));
  }
  const keyField = keyFieldOf(table);
  const ahead = new Set<FieldId>();
  const read = (field: FieldId): boolean => {
    if (ahead.has(field)) return false;
    ahead.add(field);
    const kind = kindOf(table, field);
    if (field === 'citizenId') citizenIds();
    else if (field === 'phone') phones();
    else if (field === 'bankAccount') accounts();
    else if (field === 'unit') units();
    else if (field === 'gender') births();
    else if (kind === 'name') names().sketches();
    else if (kind === 'date' || kind === 'year') dates(field);
    return true;
  };

  const nameField = (field: FieldId): FieldId =>
    field === 'fullName' && !table.fields.has('fullName') && table.fields.has('givenName')
      ? 'givenName'
      : field;
  const place = (field: FieldId, record: number) => cells(nameField(field)).place(record);

  return {
    table,
    count: table.records.length,
    has: (field) =>
      table.fields.has(nameField(field)) ||
      (field === 'gender' && table.columns.some(({ part }) => part !== null)),
    cells: (field) => cells(field).cells,
    column: inColumn,
    value: (field, record) => cells(field).value(record),
    text: (field, record) => trimmed(cells(field).value(record)),
    mergedText: (field, record) => trimmed(cellOf(cells(field).mergedCells(), record)),
    place,
    keyPlace: (record) =>
      keyField ? place(keyField, record) : { row: table.records[record]!, column: table.firstColumn },
    isCoveredByMerge: (field, record) => cells(field).isCoveredByMerge(record),
    numbers,
    dates,
    births,
    citizenIds,
    phones,
    accounts,
    names,
    units,
    categories,
    context,
    said,
    read,
    flaggedTexts: () => runThrough(scanCells()).flagged,
    errorCells: () => runThrough(scanCells()).errors,
    scanCells,
  };
}

function keyFieldOf(table: RecognizedTable): FieldId | null {
  for (const field of [
    'fullName',
    'givenName',
    'unit',
    'donor',
    'course',
    'documentNo',
    'indicator',
  ] as const) {
    if (table.fields.has(field)) return field;
  }
  const columns = [...table.columns].sort((a, b) => a.column - b.column);
  return columns.find(({ field }) => field !== null && field !== 'ordinal')?.field ?? null;
}

/** Most cells have nothing to trim: looking at both ends costs less than `trim`. */
function trimmed(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  if (value === '') return value;
  const isPlain = isNoSpace(value.charCodeAt(0)) && isNoSpace(value.charCodeAt(value.length - 1));
  return isPlain ? value : value.trim();
}

/** Letters, digits and marks up to the end of Latin Extended Additional. */
function isNoSpace(code: number): boolean {
  return code > 32 && code < 0x2000 && code !== 0xa0 && code !== 0x1680;
}

function once<T extends object>(read: () => T): () => T {
  let value: T | null = null;
  return () => (value ??= read());
}

function onceEach<F extends FieldId | number, T extends object>(read: (field: F) => T): (field: F) => T {
  const kept = new Map<F, T>();
  // Rules ask for one field record by record.
  let lastField: F | null = null;
  let last: T | null = null;
  return (field) => {
    if (last && field === lastField) return last;
    let value = kept.get(field);
    if (!value) kept.set(field, (value = read(field)));
    lastField = field;
    last = value;
    return value;
  };
}

export type {
  FieldCells,
  NumberColumn,
  DateColumn,
  BirthColumn,
  CitizenIdColumn,
  PhoneColumn,
  AccountColumn,
  CategoryColumn,
  UnitNames,
  SaidColumn,
  FlaggedText,
};

import { openXlsx } from 'hucre/xlsx';
import type { Cell as FileCell } from 'hucre/xlsx';
import { addressOfArea, areaOfAddress, cellArea } from '../workbook/area';
import { cellErrorOf } from '../workbook/cell-error';
import { shiftFormula } from '../workbook/formula-references';
import type { Sheet } from '../workbook/sheet';
import { plainStyle } from '../workbook/style';
import type { Scalar } from '../workbook/types';
import { Workbook } from '../workbook/workbook';
import { checkSignature } from './check-signature';
import { readCharts } from './charts-part';
import { takeChartSheets, type ChartSheet } from './chart-sheets';
import { attachmentOf } from './cell-attachment';
import { shownFormula } from './file-formula';
import { unescapedName } from './escaped-names';
import type { FileSheet, FileWorkbook, SheetOrigin, WorkbookOrigin } from './file-origin';
import { FileStyles } from './file-style';
import { readKept } from './kept-parts';
import { carryLooks, isPlainWidth, takeLooks } from './line-looks';
import { readNames } from './names-part';
import { readPage } from './page-part';
import { readSpelledFormats, spellAccounts } from './number-formats';
import { conditionalFormatOf, protectionOf, tableOf } from './read-sheet-features';
import { readSettings } from './settings-part';
import { numbersAt, sheetPartNames, workbookPartName } from './sheet-parts';
import { squeezeSheet } from './squeezed-sheet';
import type { SqueezedSheet } from './squeezed-sheet';
import { readValidations } from './validations-part';
import { WorkbookFileError } from './workbook-file-error';
import { ZipPackage } from './zip-package';

/** A part is read as one text, and texts are no longer; a few kilobytes that unpack to gigabytes are refused at once. */
const largestPart = 2 ** 29 - 25;
const largestUnpacked = 2 ** 30;

/** Opens an .xlsx or .xlsm file; throws WorkbookFileError, whose code says why, where it is none that can be read. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  checkSignature(bytes);
  try {
    const parts = new ZipPackage(bytes);
    const { largest, all } = parts.unpackedSizes;
    if (largest > largestPart || all > largestUnpacked) throw new WorkbookFileError('too-large');
    const chartSheets = await takeChartSheets(parts);
    const partNames = await sheetPartNames(parts);
    if (partNames.length === 0)
      throw new WorkbookFileError(chartSheets.length > 0 ? 'no-worksheet' : 'not-a-workbook');
    const sheets = await readSheetParts(parts, partNames);
    const spelled = await readSpelledFormats(parts);
    const hasAccounts = await spellAccounts(parts);
    const isChanged =
      hasAccounts || chartSheets.length > 0 || sheets.some(({ squeezed, looks }) => squeezed ?? looks);
    const file = await openXlsx(isChanged ? parts.bytes() : bytes, { readStyles: true });
    const workbook = await new WorkbookReader(file, name, spelled, chartSheets).read(
      async (position, addresses) => {
        const part = partNames[position];
        return part ? numbersAt(await parts.text(part), addresses) : [];
      },
      sheets,
    );
    for (const [position, { page, validations }] of sheets.entries()) {
      const sheet = workbook.sheets[position];
      if (!sheet) continue;
      Object.assign(sheet, { page, validations });
      sheet.charts = await readCharts(parts, partNames[position]!, sheet);
    }
    readNames(await parts.text(await workbookPartName(parts)), workbook);
    for (const [key, value] of await readSettings(parts)) workbook.settings.set(key, value);
    return workbook;
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('not-a-workbook', { cause: error });
  }
}

type SheetPart = Awaited<ReturnType<typeof readSheetParts>>[number];

/** What is taken from a sheet's XML itself: where its cells really stand, and what the library leaves out. */
async function readSheetParts(parts: ZipPackage, partNames: readonly string[]) {
  const sheets = [];
  for (const part of partNames) {
    const xml = await parts.text(part);
    const squeezed = squeezeSheet(xml);
    const looks = carryLooks(squeezed?.xml ?? xml);
    if (squeezed || looks) parts.set(part, looks?.xml ?? squeezed?.xml ?? xml);
    const kept = await readKept(parts, part, xml);
    sheets.push({ squeezed, looks, kept, page: readPage(xml), validations: readValidations(xml) });
  }
  return sheets;
}

/** The numbers of a sheet as its XML has them; asked for only where it has dates. */
type ReadNumbers = (sheetPosition: number, addresses: readonly string[]) => Promise<(number | null)[]>;

class WorkbookReader {
  readonly #workbook: Workbook;
  readonly #styles: FileStyles;
  readonly #uses1904Dates: boolean;

  constructor(
    private readonly file: FileWorkbook,
    name: string,
    private readonly spelledFormats: ReadonlySet<string>,
    private readonly chartSheets: readonly ChartSheet[],
  ) {
    this.#workbook = new Workbook(name);
    this.#workbook.chartSheetNames = chartSheets.map((sheet) => sheet.name);
    this.#uses1904Dates = file.dateSystem === '1904';
    const { defaultFont } = file;
    const baseFont = {
      ...plainStyle.font,
      name: defaultFont?.name ?? plainStyle.font.name,
      size: defaultFont?.size ?? plainStyle.font.size,
      bold: defaultFont?.bold ?? false,
      italic: defaultFont?.italic ?? false,
    };
    this.#workbook.normalStyle = this.#workbook.styles.intern({ ...plainStyle, font: baseFont });
    this.#styles = new FileStyles(this.#workbook.styles, file.themeColors ?? [], this.#workbook.normalStyle);
  }

  async read(readNumbers: ReadNumbers, parts: readonly SheetPart[]): Promise<Workbook> {
    const workbook = this.#workbook;
    for (const [position, fileSheet] of this.file.sheets.entries()) {
      const sheet = workbook.addSheet(unescapedName(fileSheet.name));
      const { squeezed = null, looks = null, kept = null } = parts[position] ?? {};
      if (looks) takeLooks(sheet, fileSheet, looks, this.#styles);
      const dates = this.#readCells(sheet, fileSheet, squeezed);
      if (dates.length > 0) {
        const addresses = dates.map(({ squeezedAddress }) => squeezedAddress);
        const numbers = await readNumbers(position, addresses);
        for (const [index, { row, column, date }] of dates.entries()) {
          const cell = sheet.cell(row, column);
          const value = numbers[index] ?? serialOfDate(date, this.#uses1904Dates);
          if (cell) sheet.cells.set(row, column, { ...cell, value });
        }
      }
      this.#readFeatures(sheet, fileSheet);
      sheet.origin = { sheet: { ...fileSheet, rows: [], cells: undefined }, kept } satisfies SheetOrigin;
    }
    const active = workbook.sheets[this.file.activeSheet ?? 0];
    if (active?.visibility === 'Visible') workbook.activate(active);
    workbook.structureProtected = this.file.workbookProtection?.lockStructure ?? false;
    workbook.uses1904Dates = this.#uses1904Dates;
    const { file, spelledFormats, chartSheets } = this;
    workbook.origin = { file, styles: this.#styles, spelledFormats, chartSheets } satisfies WorkbookOrigin;
    return workbook;
  }

  /**
   * Answers the cells whose number the library made a date of: rounded to milliseconds, confused around the day that 1900
   * never had, and lost where a phone number stands in a date cell.
   */
  #readCells(sheet: Sheet, fileSheet: FileSheet, squeezed: SqueezedSheet | null) {
    const dates: { row: number; column: number; squeezedAddress: string; date: Date }[] = [];
    const sharedFormulas = new Map<number, { row: number; column: number; formula: string }>();
    const emptyStyle = this.#styles.fromFile(undefined);
    const put = (fileRow: number, fileColumn: number, value: unknown, fileCell: FileCell | undefined) => {
      const row = squeezed ? squeezed.row(fileRow) : fileRow;
      const column = squeezed ? squeezed.column(fileColumn) : fileColumn;
      const read = this.#valueOf(value, fileCell);
      if (value instanceof Date) {
        const squeezedAddress = addressOfArea(cellArea(fileRow, fileColumn));
        dates.push({ row, column, squeezedAddress, date: value });
      }
      const formula =
        fileCell?.formula === undefined ? null : formulaAt(row, column, fileCell, sharedFormulas);
      const style = fileCell ? this.#styles.fromFile(fileCell.style) : emptyStyle;
      const line = sheet.lineStyle(row, column);
      const isSeen = style !== line && !(line === emptyStyle && this.#styles.isBlank(style));
      if (read !== null || formula !== null || isSeen) {
        sheet.cells.set(row, column, { value: read ?? null, formula, style });
      }
      const attachment = fileCell && attachmentOf(fileCell);
      if (attachment) sheet.attachments.set(`${row},${column}`, attachment);
    };
    for (const [key, fileCell] of fileSheet.cells ?? []) {
      const comma = key.indexOf(',');
      put(Number(key.slice(0, comma)), Number(key.slice(comma + 1)), fileCell.value, fileCell);
    }
    const described = fileSheet.cells;
    for (const [row, values] of fileSheet.rows.entries()) {
      for (const [column, value] of values.entries()) {
        if (value !== null && !described?.has(`${row},${column}`)) put(row, column, value, undefined);
      }
    }
    for (const [row, { height, hidden }] of fileSheet.rowDefs ?? []) {
      const realRow = squeezed ? squeezed.row(row) : row;
      if (height !== undefined) sheet.rowHeights.set(realRow, height);
      if (hidden) sheet.hiddenRows.add(realRow);
    }
    return dates;
  }

  /** The value in the model's terms; undefined for a date, whose number is then taken from the file's text. */
  #valueOf(value: unknown, fileCell: FileCell | undefined): Scalar | undefined {
    if (value instanceof Date) return undefined;
    if (typeof value === 'string') {
      const canBeError = fileCell?.type === 'error' || fileCell?.formula !== undefined;
      return (canBeError && cellErrorOf(value)) || value;
    }
    return typeof value === 'number' || typeof value === 'boolean' ? value : null;
  }

  #readFeatures(sheet: Sheet, fileSheet: FileSheet): void {
    sheet.visibility = fileSheet.veryHidden ? 'VeryHidden' : fileSheet.hidden ? 'Hidden' : 'Visible';
    sheet.tabColor = this.#styles.color(fileSheet.view?.tabColor) ?? '';
    sheet.showGridlines = fileSheet.view?.showGridLines ?? true;
    for (const [column, definition] of (fileSheet.columns ?? []).entries()) {
      const isPlain = sheet.columnStyles.has(column) && isPlainWidth(definition.width);
      if (definition.width !== undefined && !isPlain)
        sheet.columnWidths.set(column, Math.round(definition.width * 7) * 0.75);
      if (definition.hidden) sheet.hiddenColumns.add(column);
    }
    sheet.merges = (fileSheet.merges ?? []).map((merge) => ({
      firstRow: merge.startRow,
      firstColumn: merge.startCol,
      lastRow: merge.endRow,
      lastColumn: merge.endCol,
    }));
    sheet.freeze = { rows: fileSheet.freezePane?.rows ?? 0, columns: fileSheet.freezePane?.columns ?? 0 };
    sheet.autoFilter = areaOfAddress(fileSheet.autoFilter?.range ?? '');
    sheet.tables = (fileSheet.tables ?? []).flatMap((table) => tableOf(table, this.#workbook.newId()) ?? []);
    sheet.conditionalFormats = (fileSheet.conditionalRules ?? [])
      .map((rule) => conditionalFormatOf(rule, this.#workbook.newId(), this.#styles))
      .sort((a, b) => a.priority - b.priority);
    sheet.protection = protectionOf(fileSheet.protection);
  }
}

/** The serial number of a date to the millisecond, where the file does not name its cells; #NUM! where it is beyond all dates. */
function serialOfDate(date: Date, uses1904Dates: boolean): Scalar {
  const dayZero = uses1904Dates ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  const days = (date.getTime() - dayZero) / 86_400_000;
  if (Number.isNaN(days)) return cellErrorOf('#NUM!');
  return !uses1904Dates && days >= 60 ? days + 1 : days;
}

/** A cell's own formula; one that shares another's is written out. */
function formulaAt(
  row: number,
  column: number,
  { formula = '', formulaSharedIndex }: FileCell,
  shared: Map<number, { row: number; column: number; formula: string }>,
): string | null {
  if (formulaSharedIndex === undefined) return formula === '' ? null : shownFormula(formula);
  if (formula !== '') {
    shared.set(formulaSharedIndex, { row, column, formula });
    return shownFormula(formula);
  }
  const first = shared.get(formulaSharedIndex);
  return first ? shownFormula(shiftFormula(first.formula, row - first.row, column - first.column)) : null;
}

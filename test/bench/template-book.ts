import type { CellValue } from '../../src/core/sheet/grid';
import { createExcelHost } from '../../src/excel/excel-host';
import { enterValue, ExcelHost, saveWorkbook, Workbook, type Sheet } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { catalogueRows, grantHeadings, makeGrantRows, unitNames } from './make-rows';

/** The sheet of one unit as values: what everybody who fills the template has to bring. */
export interface UnitRows {
  readonly unit: string;
  /** Ordinal, name, citizen id, circumstance, amount. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly sum: number;
}

export const rowsOfUnit = 30;
export const templateName = 'Mẫu';
/** Where the block's row of the template stands, from 0. */
export const blockRow = 4;
/** Names the unit in our template. */
const marker = '{{unit.name}}';
const title = 'DANH SÁCH NHẬN TRỢ CẤP';

/** Thirty grants to each unit, the units in turn. */
export function grantRows(): CellValue[][] {
  return makeGrantRows(unitNames.length * rowsOfUnit).map((row, index) =>
    row.with(3, unitNames[index % unitNames.length]!),
  );
}

/** As a person writes it who knows the columns: the rows of each unit, numbered, and their sum. */
export function byUnit(rows: readonly (readonly CellValue[])[]): UnitRows[] {
  const units = new Map<CellValue, CellValue[][]>(unitNames.map((unit) => [unit, []]));
  for (const [, name, id, unit, circumstance, amount] of rows) {
    const own = units.get(unit!)!;
    own.push([own.length + 1, name!, id!, circumstance!, amount!]);
  }
  return [...units].map(([unit, own]) => ({
    unit: String(unit),
    rows: own,
    sum: own.reduce((sum, row) => sum + Number(row[4]), 0),
  }));
}

/** The grants, the units and our template, in the stand-in Excel. */
export async function openOurs(rows: readonly CellValue[][]) {
  const workbook = new Workbook('Sổ đo.xlsx');
  for (const [name, values] of [
    ['Đơn vị', catalogueRows()],
    ['Trợ cấp', [grantHeadings, ...rows]],
  ] as const) {
    const sheet = workbook.addSheet(name);
    values.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
    if (name === 'Trợ cấp') rows.forEach((_, r) => sheet.setStyle(r + 1, 6, { numberFormat: 'dd/mm/yyyy' }));
  }
  const markers = ['ordinal', 'grants.fullName', 'grants.citizenId', 'grants.circumstance', 'grants.amount'];
  const block = markers.map((marker) => `{{${marker}}}`);
  block[0] = `{{each grants}}${block[0]}`;
  block[4] = `${block[4]}{{end}}`;
  drawTemplate(workbook.addSheet(templateName), block, marker, '{{sum grants.amount}}');
  const excel = new ExcelHost(workbook, { mode: 'web' });
  await connectNode(excel);
  return { workbook, excel, host: createExcelHost(() => true) };
}

export async function templateFile(block: readonly string[], unit = '', sum = ''): Promise<Uint8Array> {
  const workbook = new Workbook('Mẫu.xlsx');
  drawTemplate(workbook.addSheet(templateName), block, unit, sum);
  return saveWorkbook(workbook);
}

/** The same sheet for everybody but for the markers: title, unit, headings, the block's row, and the sum below it. */
function drawTemplate(sheet: Sheet, block: readonly string[], unit: string, sum: string): void {
  const line = { style: 'thin', color: '#000000' } as const;
  const borders = { top: line, bottom: line, left: line, right: line };
  enterValue(sheet, 0, 0, title);
  sheet.merge({ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 4 });
  sheet.setStyle(0, 0, { font: { bold: true, size: 14 }, horizontal: 'Center' });
  if (unit !== '') enterValue(sheet, 1, 0, unit);
  const lines = [
    ['STT', 'Họ và tên', 'Số căn cước', 'Hoàn cảnh', 'Số tiền'],
    block,
    ['', 'Cộng', '', '', sum],
  ];
  lines.forEach((cells, index) =>
    cells.forEach((text, column) => {
      const row = blockRow - 1 + index;
      if (text !== '') enterValue(sheet, row, column, text);
      const numberFormat = column === 4 && index > 0 ? '#,##0' : column === 2 ? '@' : 'General';
      sheet.setStyle(row, column, { borders, numberFormat, font: { bold: index !== 1 } });
    }),
  );
  [40, 160, 100, 120, 90].forEach((width, column) => sheet.columnWidths.set(column, width));
}

/** How many sheets were made, and what stands in the last row and the sum of the last unit's; `files` where each is a file of its own. */
export function outcomeOf(workbook: Workbook, files?: number): string {
  const made = workbook.sheets.filter((sheet) => sheet.value(0, 0) === title && sheet.value(1, 0) !== marker);
  const sheet = made.find((one) => one.value(1, 0) === unitNames.at(-1));
  if (!sheet) throw new Error('the last unit has no sheet');
  const row = [0, 1, 2, 3, 4].map((column) => sheet.value(blockRow + rowsOfUnit - 1, column));
  return told(files ?? made.length, row, sheet.value(blockRow + rowsOfUnit, 4));
}

/** One line that all must agree on. */
export function told(sheets: number, last: readonly unknown[], sum: unknown): string {
  return `${sheets} sheets, last row ${last.map(String).join(' | ')}, sum ${String(sum)}`;
}

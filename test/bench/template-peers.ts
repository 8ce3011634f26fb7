import type { UnitRows } from './template-book';

// Both are imported by name: without them everything else is measured all the same.

/** The part of exceljs that is measured. */
interface Exceljs {
  Workbook: new () => ExceljsWorkbook;
}
interface ExceljsWorkbook {
  readonly xlsx: { load(file: Uint8Array): Promise<unknown>; writeBuffer(): Promise<Uint8Array> };
  readonly worksheets: ExceljsSheet[];
  addWorksheet(name: string): ExceljsSheet;
  removeWorksheet(id: number): void;
}
interface ExceljsSheet {
  readonly id: number;
  readonly rowCount: number;
  readonly columnCount: number;
  getRow(row: number): { height?: number; getCell(column: number): ExceljsCell };
  getColumn(column: number): { width?: number };
  mergeCells(area: string): void;
  readonly model: { merges: string[] };
}
interface ExceljsCell {
  value: unknown;
  style: unknown;
}

/** The part of xlsx-template that is measured. */
type XlsxTemplate = new (file: Buffer) => {
  substitute(sheet: number, values: Readonly<Record<string, unknown>>): void;
  generate(options: { type: 'uint8array' }): Uint8Array;
};

export async function loadExceljs(): Promise<Exceljs | null> {
  const name = 'exceljs';
  const loaded = (await import(name).catch(() => null)) as { default: Exceljs } | null;
  return loaded && loaded.default;
}

export async function loadXlsxTemplate(): Promise<XlsxTemplate | null> {
  const name = 'xlsx-template';
  const loaded = (await import(name).catch(() => null)) as {
    default: XlsxTemplate | { default: XlsxTemplate };
  } | null;
  if (!loaded) return null;
  return 'default' in loaded.default ? loaded.default.default : loaded.default;
}

/** One file: the template's sheet copied cell by cell for each unit, as exceljs has no copying of sheets. */
export async function fillByExceljs(
  { Workbook }: Exceljs,
  file: Uint8Array,
  units: readonly UnitRows[],
  blockRow: number,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  const template = workbook.worksheets[0]!;
  const columns = Array.from({ length: template.columnCount }, (_, index) => index + 1);
  const first = blockRow + 1;
  for (const { unit, rows, sum } of units) {
    const sheet = workbook.addWorksheet(unit);
    const copyRow = (from: number, to: number, values?: readonly unknown[]) => {
      const [source, target] = [template.getRow(from), sheet.getRow(to)];
      if (source.height !== undefined) target.height = source.height;
      for (const column of columns) {
        const [cell, copy] = [source.getCell(column), target.getCell(column)];
        copy.style = cell.style;
        copy.value = values ? values[column - 1] : cell.value;
      }
    };
    for (const column of columns) sheet.getColumn(column).width = template.getColumn(column).width;
    for (let row = 1; row < first; row += 1) copyRow(row, row);
    sheet.getRow(2).getCell(1).value = unit;
    rows.forEach((values, index) => copyRow(first, first + index, values));
    const below = first + rows.length;
    copyRow(first + 1, below);
    sheet.getRow(below).getCell(5).value = sum;
    for (const area of template.model.merges) sheet.mergeCells(area);
  }
  workbook.removeWorksheet(template.id);
  return workbook.xlsx.writeBuffer();
}

/** One file for each unit, as xlsx-template fills a file in place; it is given the sum. */
export function fillByXlsxTemplate(
  Template: XlsxTemplate,
  file: Uint8Array,
  units: readonly UnitRows[],
): Uint8Array[] {
  const bytes = Buffer.from(file);
  return units.map(({ unit, rows, sum }) => {
    const template = new Template(bytes);
    template.substitute(1, {
      unit,
      sum,
      rows: rows.map(([ordinal, name, id, circumstance, amount]) => ({
        ordinal,
        name,
        id,
        circumstance,
        amount,
      })),
    });
    return template.generate({ type: 'uint8array' });
  });
}

import type { Scalar, Sheet, StyleChange } from '../../stand-in';

const font = { name: 'Times New Roman', size: 12 };
const line = { style: 'thin', color: '#7F7F7F' } as const;
const box = { top: line, bottom: line, left: line, right: line };

/** Writes a sheet from top to bottom the way an office does: heads, titles, bordered rows. */
export class SheetWriter {
  row = 0;

  constructor(
    readonly sheet: Sheet,
    private readonly widths: readonly number[],
  ) {
    widths.forEach((width, column) => sheet.columnWidths.set(column, width));
  }

  get lastColumn(): number {
    return this.widths.length - 1;
  }

  /** One line of text merged across columns. */
  across(text: string, first: number, last: number, style: StyleChange = {}): void {
    this.sheet.setValue(this.row, first, text);
    this.sheet.setAreaStyle(
      { firstRow: this.row, firstColumn: first, lastRow: this.row, lastColumn: last },
      { horizontal: 'Center', ...style, font: { ...font, ...style.font } },
    );
    if (last > first) {
      this.sheet.merge({ firstRow: this.row, firstColumn: first, lastRow: this.row, lastColumn: last });
    }
  }

  /** Superior and own unit on the left, the national heading on the right, then the title. */
  head(title: string, subtitle: string): void {
    const middle = Math.floor(this.lastColumn / 2);
    this.across('LIÊN ĐOÀN LAO ĐỘNG TP HÀ NỘI', 0, middle - 1);
    this.across('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', middle, this.lastColumn, { font: { bold: true } });
    this.row += 1;
    this.across('CÔNG ĐOÀN NGÀNH Y TẾ', 0, middle - 1, { font: { bold: true } });
    this.across('Độc lập - Tự do - Hạnh phúc', middle, this.lastColumn, { font: { bold: true } });
    this.row += 2;
    this.across(title, 0, this.lastColumn, { font: { bold: true, size: 14 } });
    this.row += 1;
    this.across(subtitle, 0, this.lastColumn, { font: { italic: true } });
    this.row += 2;
  }

  /** Cells of one row with borders; answers the row. */
  cells(
    values: readonly Scalar[],
    style: StyleChange = {},
    formats: Readonly<Record<number, string>> = {},
  ): number {
    values.forEach((value, column) => {
      this.sheet.setStyle(this.row, column, {
        borders: box,
        ...style,
        ...(formats[column] && { numberFormat: formats[column] }),
        font: { ...font, ...style.font },
      });
      this.sheet.setValue(this.row, column, value);
    });
    this.row += 1;
    return this.row - 1;
  }

  headers(values: readonly Scalar[]): number {
    const style: StyleChange = { fill: '#DDEBF7', horizontal: 'Center', vertical: 'Center', wrapText: true };
    return this.cells(values, { ...style, font: { bold: true } });
  }

  /** A row that heads a group, merged across the table. */
  section(text: string): void {
    const { row } = this;
    this.cells([text, ...Array.from({ length: this.lastColumn }, () => null)], {
      fill: '#F2F2F2',
      font: { bold: true },
    });
    this.sheet.merge({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: this.lastColumn });
  }

  /** Place and date, then who signs. */
  signatures(date: string): void {
    const middle = Math.floor(this.lastColumn / 2);
    this.row += 1;
    this.across(`Hà Nội, ${date}`, middle, this.lastColumn, { font: { italic: true } });
    this.row += 1;
    this.across('NGƯỜI LẬP BIỂU', 0, middle - 1, { font: { bold: true } });
    this.across('TM. BAN THƯỜNG VỤ', middle, this.lastColumn, { font: { bold: true } });
    this.row += 1;
    this.across('CHỦ TỊCH', middle, this.lastColumn, { font: { bold: true } });
  }
}

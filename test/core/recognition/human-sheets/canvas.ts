import type { Area, CellValue, Grid, SheetVisibility } from '../../../../src/core/sheet/grid';

/** A sheet being made: cells anywhere, merged areas, formulas, formats. */
export class Canvas {
  private readonly cells = new Map<number, Map<number, CellValue>>();
  private readonly formulas = new Map<string, string>();
  private readonly dates = new Set<string>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  put(row: number, column: number, value: CellValue, isDate = false): void {
    let cells = this.cells.get(row);
    if (!cells) this.cells.set(row, (cells = new Map()));
    cells.set(column, value);
    if (isDate) this.dates.add(`${row},${column}`);
  }

  at(row: number, column: number): CellValue {
    return this.cells.get(row)?.get(column) ?? '';
  }

  formula(row: number, column: number, formula: string, value: CellValue): void {
    this.put(row, column, value);
    this.formulas.set(`${row},${column}`, formula);
  }

  merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): void {
    if (firstRow !== lastRow || firstColumn !== lastColumn)
      this.merges.push({ firstRow, firstColumn, lastRow, lastColumn });
  }

  /** The grid of the used range, every text passed through `write` (an encoding, say). */
  grid(
    sheet: string,
    font: string | null,
    write: (text: string) => string,
    visibility: SheetVisibility,
  ): Grid {
    const filled = [...this.cells].flatMap(([row, cells]) =>
      [...cells].filter(([, value]) => value !== '').map(([column]) => [row, column] as const),
    );
    const rows = filled.map(([row]) => row);
    const columns = filled.map(([, column]) => column);
    const firstRow = Math.min(...rows);
    const firstColumn = Math.min(...columns);
    const values: CellValue[][] = [];
    for (let row = firstRow; row <= Math.max(...rows); row++) {
      const line: CellValue[] = [];
      for (let column = firstColumn; column <= Math.max(...columns); column++) {
        const value = this.at(row, column);
        line.push(typeof value === 'string' ? write(value) : value);
      }
      values.push(line);
    }
    return {
      sheet,
      visibility,
      firstRow,
      firstColumn,
      values,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      formulaAt: (row, column) => this.formulas.get(`${row},${column}`) ?? null,
      numberFormatAt: (row, column) => (this.dates.has(`${row},${column}`) ? 'dd/mm/yyyy' : 'General'),
      fontAt: () => font,
    };
  }
}

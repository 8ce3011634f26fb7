import { plainStyle, type StyleChange } from './style';
import type { Area, Cell, Scalar, Style } from './types';
import type { Workbook } from './workbook';

/** A table of a sheet (ListObject). */
export interface SheetTable {
  readonly id: string;
  name: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
}

/** A conditional format of a sheet. */
export interface SheetConditionalFormat {
  readonly id: string;
  readonly type: 'Custom' | 'CellValue' | 'ContainsText';
  areas: Area[];
  formula: string;
  operator: string | null;
  fill: string | null;
  fontColor: string | null;
  stopIfTrue: boolean;
}

/** Excel's standard sizes in points: a row of Calibri 11, a column of 8.43 characters. */
export const standardRowHeight = 15;
export const standardColumnWidth = 48;

/** One worksheet: a sparse grid of cells and what belongs to it. Rows and columns are zero-based. */
export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  readonly merges: Area[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnStyles = new Map<number, Style>();
  freeze = { rows: 0, columns: 0 };
  readonly tables: SheetTable[] = [];
  readonly conditionalFormats: SheetConditionalFormat[] = [];
  protection: { protected: boolean; options: Record<string, boolean | string> } = {
    protected: false,
    options: {},
  };
  private readonly rows = new Map<number, Cell[]>();
  private extent: { all: Area | null; values: Area | null } | null = null;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.[column];
  }

  value(row: number, column: number): Scalar {
    return this.cell(row, column)?.value ?? null;
  }

  style(row: number, column: number): Style {
    return this.cell(row, column)?.style ?? this.columnStyles.get(column) ?? plainStyle;
  }

  /** Stores a constant, or a formula with the value that it has now; tells nobody (see `Workbook.changed`). */
  setContent(row: number, column: number, value: Scalar, formula: string | null = null): void {
    this.store(row, column, { value, formula, style: this.style(row, column) });
  }

  changeStyle(row: number, column: number, change: StyleChange): void {
    const style = this.workbook.styles.change(this.style(row, column), change);
    const cell = this.cell(row, column);
    this.store(row, column, { value: cell?.value ?? null, formula: cell?.formula ?? null, style });
  }

  setStyle(row: number, column: number, style: Style): void {
    const cell = this.cell(row, column);
    this.store(row, column, { value: cell?.value ?? null, formula: cell?.formula ?? null, style });
  }

  removeCell(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (!cells) return;
    delete cells[column];
    this.extent = null;
  }

  /** Calls back with every stored cell, row by row. */
  forEachCell(visit: (cell: Cell, row: number, column: number) => void): void {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      this.rows.get(row)!.forEach((cell, column) => visit(cell, row, column));
    }
  }

  /** The smallest area that holds every cell with a value, or also those that only have a format; null where none. */
  usedArea(valuesOnly: boolean): Area | null {
    this.extent ??= this.measure();
    return valuesOnly ? this.extent.values : this.extent.all;
  }

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? standardColumnWidth;
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? standardRowHeight;
  }

  /** The merged area that covers the cell, or null. */
  mergeAt(row: number, column: number): Area | null {
    return (
      this.merges.find(
        (area) =>
          row >= area.firstRow &&
          row <= area.lastRow &&
          column >= area.firstColumn &&
          column <= area.lastColumn,
      ) ?? null
    );
  }

  private store(row: number, column: number, cell: Cell): void {
    const cells = this.rows.get(row);
    const isNothing = cell.value === null && cell.formula === null && cell.style === plainStyle;
    if (isNothing) {
      if (cells) delete cells[column];
    } else if (cells) {
      cells[column] = cell;
    } else {
      const fresh: Cell[] = [];
      fresh[column] = cell;
      this.rows.set(row, fresh);
    }
    this.extent = null;
  }

  private measure(): { all: Area | null; values: Area | null } {
    let all: Area | null = null;
    let values: Area | null = null;
    for (const [row, cells] of this.rows) {
      cells.forEach((cell, column) => {
        all = grow(all, row, column);
        if (cell.value !== null || cell.formula !== null) values = grow(values, row, column);
      });
    }
    return { all, values };
  }
}

function grow(area: Area | null, row: number, column: number): Area {
  if (!area) return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  if (row < area.firstRow) area.firstRow = row;
  if (row > area.lastRow) area.lastRow = row;
  if (column < area.firstColumn) area.firstColumn = column;
  if (column > area.lastColumn) area.lastColumn = column;
  return area;
}

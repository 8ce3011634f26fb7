import { areaAround, areaContains, areasMeet, cellArea, wholeSheet } from './area';
import { CellStore } from './cell-store';
import type { Chart } from './chart';
import { newPageLayout, type PageLayout } from './page-layout';
import type {
  Area,
  Attachment,
  Cell,
  ConditionalFormat,
  ProtectionOptions,
  Scalar,
  Style,
  StyleChange,
  Table,
  Visibility,
} from './types';
import type { Validation } from './validation';
import { displayText } from './display-text';
import type { Workbook } from './workbook';

/** One worksheet: its cells, and all that lies over them. Rows and columns zero-based, sizes in points. */
export class Sheet {
  visibility: Visibility = 'Visible';
  /** `#RRGGBB`, or '' for none. */
  tabColor = '';
  showGridlines = true;
  /** Widths and heights of columns and rows that nobody sized. */
  standardWidth = 48;
  standardHeight = 15;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Looks of whole columns and rows, for the cells that do not exist. */
  readonly columnStyles = new Map<number, Style>();
  readonly rowStyles = new Map<number, Style>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Area[] = [];
  /** How many rows and columns stay in sight. */
  freeze = { rows: 0, columns: 0 };
  tables: Table[] = [];
  /** Where a filter stands over the sheet; its criteria stay in the file. */
  autoFilter: Area | null = null;
  /** Those made here; what a file holds stays in it untouched. */
  charts: Chart[] = [];
  /** First looked at first. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  page: PageLayout = newPageLayout();
  protection: { protected: boolean; options: ProtectionOptions | null } = { protected: false, options: null };
  /** What the file held of this sheet and we do not model; the xlsx writer hands it on. */
  origin: unknown = null;
  /** What single cells carry besides, by `row,column`. */
  readonly attachments = new Map<string, Attachment>();
  readonly cells = new CellStore();
  #batch = { depth: 0, changed: null as Area | null, looksOnly: true };

  constructor(
    readonly workbook: Workbook,
    /** Stable for the life of the workbook: `{GUID}`. */
    readonly id: string,
    /** Change it with `workbook.renameSheet`, which checks it. */
    public name: string,
  ) {}

  /** Zero-based place among the tabs. */
  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row, column);
  }

  /** What Excel shows of the cell. */
  text(row: number, column: number): string {
    return displayText(this.cell(row, column), this.workbook.uses1904Dates);
  }

  /** The value, null where the cell is empty. */
  value(row: number, column: number): Scalar {
    return this.cells.get(row, column)?.value ?? null;
  }

  /** The look of a cell, also of one that does not exist. */
  style(row: number, column: number): Style {
    return (
      this.cells.get(row, column)?.style ??
      this.rowStyles.get(row) ??
      this.columnStyles.get(column) ??
      this.workbook.normalStyle
    );
  }

  /** Puts a constant as it is, without reading it as typed input (`enterValue` does that); null clears. */
  setValue(row: number, column: number, value: Scalar): void {
    this.#put(row, column, value, null);
  }

  /** Puts a formula (leading `=`) with the value that it has; null until it is calculated. */
  setFormula(row: number, column: number, formula: string, value: Scalar = null): void {
    this.#put(row, column, value, formula);
  }

  /** Changes a cell's look; value and formula stay. */
  setStyle(row: number, column: number, change: StyleChange): void {
    const cell = this.cells.get(row, column);
    const style = this.workbook.styles.change(this.style(row, column), change);
    this.#store(row, column, cell?.value ?? null, cell?.formula ?? null, style);
    this.changed(cellArea(row, column), true);
  }

  /** Changes the look of an area; of whole rows or columns also for cells to come. */
  setAreaStyle(area: Area, change: StyleChange): void {
    const wholeColumns = area.firstRow === 0 && area.lastRow === wholeSheet.lastRow;
    const wholeRows = area.firstColumn === 0 && area.lastColumn === wholeSheet.lastColumn;
    this.batch(() => {
      if (wholeColumns || wholeRows) {
        const styles = wholeColumns ? this.columnStyles : this.rowStyles;
        const [first, last] = wholeColumns
          ? [area.firstColumn, area.lastColumn]
          : [area.firstRow, area.lastRow];
        this.cells.forEachIn(area, (row, column) => this.setStyle(row, column, change));
        for (let index = first; index <= last; index++) {
          styles.set(
            index,
            this.workbook.styles.change(styles.get(index) ?? this.workbook.normalStyle, change),
          );
        }
        this.changed(area, true);
      } else {
        for (let row = area.firstRow; row <= area.lastRow; row++) {
          for (let column = area.firstColumn; column <= area.lastColumn; column++) {
            this.setStyle(row, column, change);
          }
        }
      }
    });
  }

  /** Empties an area: its contents, its looks, or both. */
  clear(area: Area, what: 'all' | 'contents' | 'formats' = 'all'): void {
    this.batch(() => {
      const found: [number, number, Cell][] = [];
      this.cells.forEachIn(area, (row, column, cell) => found.push([row, column, cell]));
      for (const [row, column, cell] of found) {
        const keeps = what === 'formats' ? cell : { value: null, formula: null };
        this.#store(
          row,
          column,
          keeps.value,
          keeps.formula,
          what === 'contents' ? cell.style : this.lineStyle(row, column),
        );
      }
      if (what === 'all') {
        for (const key of this.attachments.keys()) {
          const [row = 0, column = 0] = key.split(',').map(Number);
          if (areaContains(area, row, column)) this.attachments.delete(key);
        }
      }
      this.changed(area, what === 'formats');
    });
  }

  /** Calls back for every cell, row by row. */
  forEachCell(visit: (cell: Cell, row: number, column: number) => void): void {
    this.cells.forEachIn(wholeSheet, (row, column, cell) => visit(cell, row, column));
  }

  /** Calls back for every cell with a formula, row by row. */
  forEachFormula(visit: (formula: string, cell: Cell, row: number, column: number) => void): void {
    if (!this.cells.hasHeldFormula) return;
    this.forEachCell((cell, row, column) => {
      if (cell.formula !== null) visit(cell.formula, cell, row, column);
    });
  }

  /** The smallest area that holds all cells, with `valuesOnly` only those with content; null where there is none. */
  usedArea(valuesOnly = false, within: Area | null = null): Area | null {
    const counts = (cell: Cell) => !valuesOnly || cell.value !== null || cell.formula !== null;
    return within ? this.cells.boundingAreaIn(within, counts) : this.cells.boundingArea(counts);
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? this.standardWidth);
  }

  rowHeight(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.rowHeights.get(row) ?? this.standardHeight);
  }

  /** The merged area that the cell lies in. */
  mergeAt(row: number, column: number): Area | undefined {
    const cell = cellArea(row, column);
    return this.merges.find((merge) => areasMeet(merge, cell));
  }

  /** Merges an area (`across`: each row by itself): the top-left content stays, the others go. */
  merge(area: Area, across = false): void {
    this.batch(() => {
      const areas: Area[] = [];
      if (across)
        for (let row = area.firstRow; row <= area.lastRow; row++)
          areas.push({ ...area, firstRow: row, lastRow: row });
      else areas.push({ ...area });
      this.unmerge(area);
      for (const merged of areas) {
        this.cells.forEachIn(merged, (row, column) => {
          if (row !== merged.firstRow || column !== merged.firstColumn) this.setValue(row, column, null);
        });
        this.merges.push(merged);
      }
      this.changed(area);
    });
  }

  /** Takes away every merge that meets the area. */
  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !areasMeet(merge, area));
    this.layoutChanged();
  }

  /** Whether writing to the area is refused: the sheet is protected and one of its cells is locked. */
  isLocked(area: Area): boolean {
    if (!this.protection.protected) return false;
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        if (this.style(row, column).locked) return true;
      }
    }
    return false;
  }

  /** Tells the listeners that cells of the area changed, or only their looks; within a batch once, at its end. */
  changed(area: Area, looksOnly = false): void {
    if (this.#batch.depth > 0) {
      this.#batch.changed = this.#batch.changed ? areaAround(this.#batch.changed, area) : { ...area };
      this.#batch.looksOnly &&= looksOnly;
    } else {
      const event = { type: 'cells-changed', sheet: this, area: { ...area } } as const;
      this.workbook.emit(looksOnly ? { ...event, looksOnly } : event);
    }
  }

  /** Tells the listeners that sizes, hidden lines, merges, panes or tables changed. */
  layoutChanged(): void {
    this.workbook.emit({ type: 'layout-changed', sheet: this });
  }

  /** Does many changes as one: one event around all of them. */
  batch<T>(change: () => T): T {
    this.#batch.depth++;
    try {
      return change();
    } finally {
      if (--this.#batch.depth === 0) {
        const { changed, looksOnly } = this.#batch;
        this.#batch = { depth: 0, changed: null, looksOnly: true };
        if (changed) this.changed(changed, looksOnly);
      }
    }
  }

  #put(row: number, column: number, value: Scalar, formula: string | null): void {
    this.#store(row, column, value, formula, this.style(row, column));
    this.changed(cellArea(row, column));
  }

  /** The look of a cell that does not exist: its row's, its column's, or the workbook's. */
  lineStyle(row: number, column: number): Style {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.workbook.normalStyle;
  }

  #store(row: number, column: number, value: Scalar, formula: string | null, style: Style): void {
    const isNothing = value === null && formula === null && style === this.lineStyle(row, column);
    this.cells.set(row, column, isNothing ? undefined : { value, formula, style });
  }
}

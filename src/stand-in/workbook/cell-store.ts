import { areaAround, cellArea } from './area';
import type { Area, Cell } from './types';

/**
 * The cells of a sheet: a map of rows, each an array of cells with holes.
 *
 * Cheap for a full table and for a stray cell in the last corner alike; nothing here costs by the area between cells.
 */
export class CellStore {
  readonly #rows = new Map<number, (Cell | undefined)[]>();
  #hasHeldFormula = false;

  /** Whether a formula was ever put here: lists of mere constants need not be searched for any. */
  get hasHeldFormula(): boolean {
    return this.#hasHeldFormula;
  }

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.[column];
  }

  /** Puts a cell, or takes it away. */
  set(row: number, column: number, cell: Cell | undefined): void {
    const cells = this.#rows.get(row);
    if (cell) {
      if (cell.formula !== null) this.#hasHeldFormula = true;
      if (cells) cells[column] = cell;
      else {
        const added: (Cell | undefined)[] = [];
        added[column] = cell;
        this.#rows.set(row, added);
      }
    } else if (cells) {
      delete cells[column];
      if (Object.keys(cells).length === 0) this.#rows.delete(row);
    }
  }

  /** Calls back for every cell within the area, row by row in the order of the rows. */
  forEachIn(area: Area, visit: (row: number, column: number, cell: Cell) => void): void {
    const visitRow = (row: number, cells: (Cell | undefined)[]) => {
      cells.forEach((cell, column) => {
        if (cell && column >= area.firstColumn && column <= area.lastColumn) visit(row, column, cell);
      });
    };
    if (area.lastRow - area.firstRow < this.#rows.size) {
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        const cells = this.#rows.get(row);
        if (cells) visitRow(row, cells);
      }
    } else {
      const rows = [...this.#rows].filter(([row]) => row >= area.firstRow && row <= area.lastRow);
      for (const [row, cells] of rows.sort(([a], [b]) => a - b)) visitRow(row, cells);
    }
  }

  /** The smallest area that holds every cell (that `counts`), or null where there is none. */
  boundingArea(counts: (cell: Cell) => boolean): Area | null {
    let area: Area | null = null;
    for (const [row, cells] of this.#rows) {
      cells.forEach((cell, column) => {
        if (!cell || !counts(cell)) return;
        if (!area) area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
        if (row < area.firstRow) area.firstRow = row;
        if (row > area.lastRow) area.lastRow = row;
        if (column < area.firstColumn) area.firstColumn = column;
        if (column > area.lastColumn) area.lastColumn = column;
      });
    }
    return area;
  }

  /** The same of the cells within an area. */
  boundingAreaIn(within: Area, counts: (cell: Cell) => boolean): Area | null {
    let area: Area | null = null;
    this.forEachIn(within, (row, column, cell) => {
      if (!counts(cell)) return;
      area = area ? areaAround(area, cellArea(row, column)) : cellArea(row, column);
    });
    return area;
  }

  /** Moves every cell from `fromRow` (`fromColumn`) on by `by`; the cells that a negative `by` runs over go away. */
  moveRows(fromRow: number, by: number): void {
    const moved = [...this.#rows].filter(([row]) => row >= Math.min(fromRow, fromRow + by));
    for (const [row] of moved) this.#rows.delete(row);
    for (const [row, cells] of moved) if (row >= fromRow) this.#rows.set(row + by, cells);
  }

  /** Moves the cells of a block; those that stood where it comes to stand go away. */
  moveBlock(block: Area, rows: number, columns: number): void {
    const moved: [number, number, Cell][] = [];
    this.forEachIn(block, (row, column, cell) => moved.push([row, column, cell]));
    const target = {
      firstRow: block.firstRow + rows,
      lastRow: block.lastRow + rows,
      firstColumn: block.firstColumn + columns,
      lastColumn: block.lastColumn + columns,
    };
    const gone: [number, number][] = moved.map(([row, column]) => [row, column]);
    this.forEachIn(target, (row, column) => gone.push([row, column]));
    for (const [row, column] of gone) this.set(row, column, undefined);
    for (const [row, column, cell] of moved) this.set(row + rows, column + columns, cell);
  }

  moveColumns(fromColumn: number, by: number): void {
    for (const [row, cells] of [...this.#rows]) {
      const moved: (Cell | undefined)[] = [];
      cells.forEach((cell, column) => {
        if (column < Math.min(fromColumn, fromColumn + by)) moved[column] = cell;
        else if (column >= fromColumn) moved[column + by] = cell;
      });
      if (Object.keys(moved).length > 0) this.#rows.set(row, moved);
      else this.#rows.delete(row);
    }
  }
}

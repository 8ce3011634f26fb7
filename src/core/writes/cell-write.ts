import type { CellRef } from '../sheet/address';
import { valueAt, type CellValue, type Grid } from '../sheet/grid';

/** All that a write changes about a cell, as a host hands it over. */
export interface CellContent {
  readonly value: CellValue;
  /** With its leading `=` in en-US spelling; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** The font's name where it is changed or known to have been; left out, it stays as it is. */
  readonly font?: string;
}

/** One change of one cell as data. It carries what it replaces, so that a host can refuse and undo is the same list reversed. */
export interface CellWrite extends CellRef {
  readonly before: CellContent;
  readonly after: CellContent;
}

/** What a cell of the grid holds. */
export function contentAt(grid: Grid, row: number, column: number): CellContent {
  return {
    value: valueAt(grid, row, column),
    formula: grid.formulaAt(row, column),
    numberFormat: grid.numberFormatAt(row, column),
  };
}

/** Whether a cell says the same: its formula, or without one its value. A number format alone is no other content. */
export function saysTheSame(one: CellContent, other: CellContent): boolean {
  if (one.formula !== null || other.formula !== null) return one.formula === other.formula;
  return one.value === other.value;
}

/** A number in a text cell: it goes in before the cell becomes one, for afterwards Excel would make it a text. */
export function isLateText({ numberFormat, value }: CellContent): boolean {
  return numberFormat === '@' && typeof value !== 'string';
}

/** Whether the write touches how the cell looks, and not only what it holds. */
export function changesLook({ before, after }: CellWrite): boolean {
  return isLateText(after) || before.numberFormat !== after.numberFormat || before.font !== after.font;
}

/** Names a cell of a workbook within a map. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}

import type { CellValue } from '../../sheet/grid';
import type { FilledMerges } from './filled-merges';

/** A cell to be written: a value (text never becomes a formula), a live formula, or null to leave what the copy brought. */
export type FilledCell = CellValue | { readonly formula: string } | null;

/** A rectangle to be written, with its first cell in the filled sheet. */
export interface FilledArea {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly FilledCell[])[];
}

/**
 * Rows or columns of the template that are repeated or left out.
 *
 * `lines` are the template's lines that stand there afterwards, from the first on; what lies behind moves.
 */
export interface LineRegion {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly number[];
}

/** How a copy of a template sheet is filled, as data; a host carries it out. */
export interface SheetFill {
  readonly template: string;
  /** The name of the filled sheet. */
  readonly sheet: string;
  readonly maker: string;
  /** Rows of the template, from the sheet's first on. */
  readonly templateRows: number;
  /** Ascending, apart from each other; places in the template. */
  readonly rows: readonly LineRegion[];
  readonly columns: readonly LineRegion[];
  readonly merges: FilledMerges;
  /** Places in the filled sheet. */
  readonly areas: readonly FilledArea[];
  /** Rows of the filled sheet with which a printed page begins, beside the template's own breaks. */
  readonly pageStarts: readonly number[];
  /** Header rows of the filled sheet to repeat on every page where the template names none. */
  readonly titleRows: readonly [first: number, last: number] | null;
  /** First row behind the last block, which stays with the two rows before it on one page; null for none. */
  readonly tailStart: number | null;
  /** Formulas are replaced by their values. */
  readonly valuesOnly: boolean;
}

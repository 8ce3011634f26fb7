import { areaOfAddress, fixedAddress, type CellRef } from './address';
import { quotedSheet } from './sheet-drawing';

/*
 * Formulas of ours that hold on to a cell or a sheet: Excel, and whatever else opens the file, rewrites them when the sheet is renamed or
 * rows and columns are inserted, so that they tell where it is now.
 */

/** Holds on to a cell: `='Tết 2025'!$B$7`. */
export function cellAnchor({ sheet, row, column }: CellRef): string {
  const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return `=${quotedSheet(sheet)}!${fixedAddress(area)}`;
}

/** Holds on to a sheet, whichever of its rows and columns are deleted. */
export function sheetAnchor(sheet: string): string {
  return `=ROWS(${quotedSheet(sheet)}!$A:$XFD)`;
}

/** Where the cell of an anchor is now; row and column null where it was deleted, null where the formula tells no sheet (any more). */
export function anchoredCell(
  formula: string | null,
): CellRef | { readonly sheet: string; readonly row: null } | null {
  const [, sheet, rest] = partsOf(formula, /^=(.+)$/);
  if (sheet === undefined) return null;
  const area = areaOfAddress(rest!);
  return area ? { sheet, row: area.firstRow, column: area.firstColumn } : { sheet, row: null };
}

/** The name that the sheet of an anchor has now; null where the formula tells none (any more). */
export function anchoredSheet(formula: string | null): string | null {
  return partsOf(formula, /^=ROWS\((.+)\)$/i)[1] ?? null;
}

/** Of `'Tết ''25'!$B$7` in the formula the sheet and what is behind it. */
function partsOf(formula: string | null, frame: RegExp): readonly (string | undefined)[] {
  const inner = frame.exec(formula ?? '')?.[1] ?? '';
  const parts = /^(?:'((?:[^']|'')+)'|([^'!()]+))!(.+)$/.exec(inner);
  if (!parts || parts[2] === '#REF') return [];
  return [inner, parts[1]?.replaceAll("''", "'") ?? parts[2], parts[3]];
}

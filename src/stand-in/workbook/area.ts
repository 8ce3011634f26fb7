import { lastSheetColumn, lastSheetRow } from './types';
import type { Area } from './types';

export const wholeSheet: Readonly<Area> = Object.freeze({
  firstRow: 0,
  firstColumn: 0,
  lastRow: lastSheetRow,
  lastColumn: lastSheetColumn,
});

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

export function areasMeet(a: Area, b: Area): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}

/** What two areas share, null for nothing. */
export function commonArea(a: Area, b: Area): Area | null {
  if (!areasMeet(a, b)) return null;
  return {
    firstRow: Math.max(a.firstRow, b.firstRow),
    lastRow: Math.min(a.lastRow, b.lastRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}

/** The smallest area that holds both. */
export function areaAround(a: Area, b: Area): Area {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

/** Column letters of a zero-based column: 0 → A, 16383 → XFD. */
export function lettersOfColumn(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters; the caller has seen that they are one to three letters. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The address of an area without its sheet: `A1:C5`, or `A1` where it is one cell. */
export function addressOfArea(area: Area): string {
  const first = `${lettersOfColumn(area.firstColumn)}${area.firstRow + 1}`;
  const last = `${lettersOfColumn(area.lastColumn)}${area.lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The area of an address without its sheet: `A1`, `$A$1:C5`, `A:C`, `2:3`; null where it is none. */
export function areaOfAddress(address: string): Area | null {
  const [first = '', last = first, ...more] = address.trim().split(':');
  const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;
  const [from, to] = [corner.exec(first), corner.exec(last)];
  if (!from || !to || more.length > 0) return null;
  const hasLetters = from[1] !== undefined;
  const hasNumber = from[2] !== undefined;
  if (hasLetters !== (to[1] !== undefined) || hasNumber !== (to[2] !== undefined)) return null;
  if ((!hasLetters && !hasNumber) || (!(hasLetters && hasNumber) && !address.includes(':'))) return null;
  const columns = [from[1] ?? 'A', to[1] ?? 'XFD'].map(columnOfLetters).sort((a, b) => a - b);
  const rows = [Number(from[2] ?? 1) - 1, Number(to[2] ?? lastSheetRow + 1) - 1].sort((a, b) => a - b);
  const [firstColumn = 0, lastColumn = 0] = columns;
  const [firstRow = 0, lastRow = 0] = rows;
  if (firstRow < 0 || lastRow > lastSheetRow || lastColumn > lastSheetColumn) return null;
  return { firstRow, firstColumn, lastRow, lastColumn };
}

/** Whole columns and rows without the other half of their corners: `A:B`, `2:3`. */
export function shortAddress(area: Area): string {
  const address = addressOfArea(area);
  if (isEntireRow(area) === isEntireColumn(area)) return address;
  const corner = isEntireColumn(area) ? /\d+/g : /[A-Z]+/g;
  const short = address.replace(corner, '');
  return short.includes(':') ? short : `${short}:${short}`;
}

export function isEntireRow(area: Area): boolean {
  return area.firstColumn === 0 && area.lastColumn === lastSheetColumn;
}

export function isEntireColumn(area: Area): boolean {
  return area.firstRow === 0 && area.lastRow === lastSheetRow;
}

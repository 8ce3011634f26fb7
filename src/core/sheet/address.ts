import type { Area } from './grid';

/** One cell of a workbook; row and column zero-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Column letters of a zero-based column: 0 → A, 25 → Z, 26 → AA, 16383 → XFD. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters (`A` → 0, `aa` → 26), or null where the text is no column of Excel. */
export function columnOfLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= 16384 ? column - 1 : null;
}

/** The address of a cell within its sheet, as Excel shows it: (0, 0) → A1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a rectangle within its sheet: A1:C5, or A1 where it is one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The same with signs that keep it in place: $A$1:$C$5. */
export function fixedAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The rectangle that an address such as `B2`, `$A$1:C5` or `'Sheet 1'!A1` names, or null where it names none. */
export function areaOfAddress(address: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(
    address,
  );
  if (!match) return null;
  const [, letters1, row1, letters2 = letters1, row2 = row1] = match;
  const column1 = columnOfLetters(letters1 ?? '');
  const column2 = columnOfLetters(letters2 ?? '');
  if (column1 === null || column2 === null) return null;
  return {
    firstRow: Math.min(Number(row1), Number(row2)) - 1,
    firstColumn: Math.min(column1, column2),
    lastRow: Math.max(Number(row1), Number(row2)) - 1,
    lastColumn: Math.max(column1, column2),
  };
}

import { valueAt, type Area, type CellValue, type Grid } from '../sheet/grid';
import {
  decodeLegacy,
  detectLegacy,
  encodingOfFont,
  type LegacyEncoding,
} from '../vietnamese/legacy-encodings';
import { headerKey, textOf } from './header-key';
import { exactGuesses, innerGuesses } from './header-lookup';

/** Where a table's header stands and what each of its columns is headed with. */
export interface Header {
  readonly rows: readonly number[];
  readonly codeRow: number | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Per column from `firstColumn`: the lines from top to bottom, without repeats; empty where nothing heads the column. */
  readonly lines: readonly (readonly string[])[];
}

const longestHeader = 90;
const mostRows = 5;

/** A cell that is text and may be a header: short, no sentence, no “label:” of a form. */
export function isHeaderText(value: CellValue): value is string {
  if (typeof value !== 'string' || value.length > longestHeader) return false;
  const text = value.trim();
  return text !== '' && !/:$/.test(text) && /[\p{L}#%]/u.test(text);
}

/** Whether the cell's wording is one of those that head columns. */
export function isKnownHeader(value: CellValue): boolean {
  return isHeaderText(value) && (exactGuesses(value).length > 0 || isGenderHeader(value));
}

function isGenderHeader(text: string): boolean {
  return /^(nam|nữ|nu)$/i.test(text.normalize('NFC').trim());
}

/** Whether the row alone looks like the header of a table: two known wordings at least, and few cells that are none. */
export function looksLikeHeader(grid: Grid, row: number, firstColumn: number, lastColumn: number): boolean {
  // Dates, identity numbers and amounts hardly stand in a header; seeing them first is cheaper than looking words up.
  let figures = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string') return false;
    if (value.length < longestHeader && hasFigure(value) && ++figures > 1) return false;
  }
  let known = 0;
  let filled = 0;
  let like = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    filled++;
    if (isKnownHeader(value)) known++;
    else if (isHeaderText(value) && innerGuesses(value).length > 0) like++;
  }
  return known >= 2 && known + like / 2 >= filled * 0.4;
}

function hasFigure(text: string): boolean {
  return /\d[/.]?\d[/.]?\d\d/.test(text) && !/^\D*(19|20)\d\d\D*$/.test(text);
}

/** A row such as `A B C 1 2 3` or `(1) (2) (3)=(1)x(2)` that numbers the columns. */
export function isCodeRow(grid: Grid, row: number, firstColumn: number, lastColumn: number): boolean {
  let codes = 0;
  let last = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    const text = textOf(value).replace(/\s/g, '');
    if (!/^(\(?\[?\d{1,2}\]?\)?|\(?[A-Za-z]\)?|\(?\d{1,2}\)?=[-+x*×:/()\d%.]+)$/.test(text)) return false;
    const number = Number(/\d+/.exec(text)?.[0] ?? NaN);
    if (!Number.isNaN(number)) {
      if (number < last || number > last + 3) return false;
      last = number;
    }
    codes++;
  }
  return codes >= 3 || (codes === 2 && lastColumn - firstColumn < 3);
}

/** The first header at or below the row, or null. */
export function findHeader(grid: Grid, merges: MergeIndex, fromRow: number, toRow: number): Header | null {
  const firstColumn = grid.firstColumn;
  const lastColumn = firstColumn + (grid.values[0]?.length ?? 0) - 1;
  const denseUntil = fromRow + 300;
  for (let row = fromRow; row <= toRow; row++) {
    // Far below the top a header is worth looking for only after an empty cell-row or a first cell that heads ordinals.
    if (row > denseUntil && !startsAnew(grid, row)) continue;
    if (looksLikeHeader(grid, row, firstColumn, lastColumn))
      return spanHeader(grid, merges, row, fromRow, toRow);
  }
  return null;
}

/** A table whose wordings we do not know: a row of short texts above rows that hold numbers in the same columns. */
export function findUnknownHeader(
  grid: Grid,
  merges: MergeIndex,
  fromRow: number,
  toRow: number,
): Header | null {
  const lastColumn = grid.firstColumn + (grid.values[0]?.length ?? 0) - 1;
  for (let row = fromRow; row < Math.min(toRow, fromRow + 60); row++) {
    const columns: number[] = [];
    let plain = true;
    for (let column = grid.firstColumn; column <= lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (value === '') continue;
      if (!isHeaderText(value) || value.length > 40) plain = false;
      columns.push(column);
    }
    if (!plain || columns.length < 3) continue;
    if (columns[columns.length - 1]! - columns[0]! > columns.length * 2) continue;
    let like = 0;
    for (let below = row + 1; below <= Math.min(toRow, row + 5); below++) {
      const filled = columns.filter((column) => valueAt(grid, below, column) !== '');
      const numbers = filled.filter((column) => typeof valueAt(grid, below, column) === 'number');
      if (filled.length >= columns.length / 2 && numbers.length > 0) like++;
    }
    if (like > 0) return spanHeader(grid, merges, row, row, row);
  }
  return null;
}

function startsAnew(grid: Grid, row: number): boolean {
  const values = grid.values[row - grid.firstRow];
  const above = grid.values[row - 1 - grid.firstRow];
  if (!values) return false;
  if (above && above.every((value, column) => value === '' || column > 40)) return true;
  const first = values.find((value) => value !== '');
  return typeof first === 'string' && first.length < 8 && /^(s?\.?\s*tt|số tt|no\.?|#)$/i.test(first.trim());
}

/** Merged areas by their rows, so that a cell's area is found without going through all. */
export interface MergeIndex {
  at(row: number, column: number): Area | null;
}

export function indexMerges(merges: readonly Area[]): MergeIndex {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    // An area over very many rows is a coloured block, no header; its first rows are enough.
    for (let row = area.firstRow; row <= Math.min(area.lastRow, area.firstRow + 20); row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return {
    at: (row, column) =>
      byRow.get(row)?.find(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn) ??
      null,
  };
}

function spanHeader(grid: Grid, merges: MergeIndex, anchor: number, fromRow: number, toRow: number): Header {
  let [firstColumn, lastColumn] = filledSpan(grid, merges, anchor);
  let top = anchor;
  while (
    top > fromRow &&
    anchor - top < mostRows - 1 &&
    isParentRow(grid, merges, top - 1, top, firstColumn, lastColumn)
  ) {
    top--;
    const [first, last] = filledSpan(grid, merges, top);
    firstColumn = Math.min(firstColumn, first);
    lastColumn = Math.max(lastColumn, last);
  }
  let bottom = anchor;
  while (
    bottom < toRow &&
    bottom - top < mostRows - 1 &&
    isChildRow(grid, merges, bottom + 1, top, bottom, firstColumn, lastColumn)
  ) {
    bottom++;
    lastColumn = Math.max(lastColumn, filledSpan(grid, merges, bottom)[1]);
  }
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) rows.push(row);
  const codeRow = bottom < toRow && isCodeRow(grid, bottom + 1, firstColumn, lastColumn) ? bottom + 1 : null;
  return {
    rows,
    codeRow,
    firstColumn,
    lastColumn,
    lines: headerLines(grid, merges, rows, firstColumn, lastColumn),
  };
}

function filledSpan(grid: Grid, merges: MergeIndex, row: number): [first: number, last: number] {
  let first = -1;
  let last = -1;
  const values = grid.values[row - grid.firstRow] ?? [];
  for (const [index, value] of values.entries()) {
    if (value === '') continue;
    const column = index + grid.firstColumn;
    if (first < 0) first = column;
    const merge = merges.at(row, column);
    last = Math.min(merge ? merge.lastColumn : column, grid.firstColumn + values.length - 1);
  }
  return [first, last];
}

function isParentRow(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  below: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  const [first, last] = filledSpan(grid, merges, row);
  if (first < 0 || first < firstColumn - 1 || last > lastColumn + 1) return false;
  let filled = 0;
  let speaks = 0;
  for (let column = first; column <= last; column++) {
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    if (!isHeaderText(value) || isUnitLine(value)) return false;
    filled++;
    const merge = merges.at(row, column);
    if (merge && merge.lastRow >= below) speaks++;
    else if (
      merge &&
      merge.lastColumn > merge.firstColumn &&
      merge.lastColumn - merge.firstColumn < lastColumn - firstColumn - 1 &&
      column > firstColumn
    )
      speaks++;
    else if (isKnownHeader(value) || isBrokenHeading(value, valueAt(grid, below, column))) speaks++;
  }
  return (
    filled > 0 &&
    speaks >= filled * 0.5 &&
    (filled > 1 || first > firstColumn || (merges.at(row, first)?.lastRow ?? row) >= below)
  );
}

/** “Họ và” above “tên”: one heading over two rows. */
function isBrokenHeading(upper: string, lower: CellValue): boolean {
  return typeof lower === 'string' && lower !== '' && exactGuesses(`${upper} ${lower}`).length > 0;
}

/** “Đơn vị tính: đồng”, “(Kèm theo Quyết định …)”: lines above a header that are no part of it. */
function isUnitLine(value: string): boolean {
  return (
    /^\(?(don vi tinh|dvt|don vi|kem theo|thang \d|nam \d|ngay \d|tinh den)\b/.test(headerKey(value)) &&
    value.trim().length > 8 &&
    !isKnownHeader(value)
  );
}

function isChildRow(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  top: number,
  bottom: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  if (isCodeRow(grid, row, firstColumn, lastColumn)) return false;
  let filled = 0;
  let known = 0;
  let beneath = 0;
  let joined = 0;
  let mergedInto = false;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const merge = merges.at(row, column);
    if (merge && merge.firstRow <= bottom && merge.lastRow >= row && merge.firstRow >= top) mergedInto = true;
    const value = valueAt(grid, row, column);
    if (value === '') continue;
    if (!isHeaderText(value)) return false;
    filled++;
    const above = valueAt(grid, bottom, column);
    const next = valueAt(grid, bottom, column + 1);
    if (isKnownHeader(value)) known++;
    if (typeof above === 'string' && above !== '' && isBrokenHeading(above, value)) joined++;
    if (above === '' || next === '') beneath++;
  }
  if (filled === 0) return false;
  const first = valueAt(grid, row, firstColumn);
  if (mergedInto && first === '' && (filled > 1 || known > 0)) return true;
  if (joined >= 2 && joined >= filled * 0.6) return true;
  // Only looking merged: all cells stand beneath a heading that leaves the cells beside it empty.
  return (
    first === '' &&
    filled >= 2 &&
    beneath === filled &&
    (known >= filled / 2 || hasSpanAbove(merges, bottom, firstColumn, lastColumn))
  );
}

function hasSpanAbove(merges: MergeIndex, row: number, firstColumn: number, lastColumn: number): boolean {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const merge = merges.at(row, column);
    if (merge && merge.lastColumn > merge.firstColumn) return true;
  }
  return false;
}

function headerLines(
  grid: Grid,
  merges: MergeIndex,
  rows: readonly number[],
  firstColumn: number,
  lastColumn: number,
): string[][] {
  const lines: string[][] = [];
  for (let column = firstColumn; column <= lastColumn; column++) lines.push([]);
  const encoding = encodingOfRows(grid, rows, firstColumn, lastColumn);
  for (const [index, row] of rows.entries()) {
    let parent = '';
    for (let column = firstColumn; column <= lastColumn; column++) {
      const merge = merges.at(row, column);
      let text = decoded(
        textOf(merge ? valueAt(grid, merge.firstRow, merge.firstColumn) : valueAt(grid, row, column)),
        encoding ?? encodingOfFont(grid.fontAt(row, column)),
      );
      // A heading that only looks merged reaches over the empty cells beside it, where something stands below them.
      const below = rows[index + 1];
      if (text !== '')
        parent = merge && merge.lastColumn <= column && merge.lastColumn > merge.firstColumn ? '' : text;
      else if (!merge && below !== undefined && valueAt(grid, below, column) !== '') text = parent;
      else parent = '';
      const list = lines[column - firstColumn]!;
      if (text !== '' && list[list.length - 1] !== text) list.push(text);
    }
  }
  return lines;
}

/** The legacy encoding of some heading holds for all: “Ghi chó” alone could be Unicode, beside “Hä vµ tªn” it is not. */
function encodingOfRows(
  grid: Grid,
  rows: readonly number[],
  firstColumn: number,
  lastColumn: number,
): LegacyEncoding | null {
  for (const row of rows) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const encoding = detectLegacy(textOf(valueAt(grid, row, column)), grid.fontAt(row, column));
      if (encoding) return encoding;
    }
  }
  return null;
}

function decoded(text: string, encoding: LegacyEncoding | null): string {
  return encoding === null || exactGuesses(text).length > 0 ? text : decodeLegacy(text, encoding).text;
}

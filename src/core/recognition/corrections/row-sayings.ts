import { lastRowOf, valueAt, type CellValue, type Grid } from '../../sheet/grid';
import { headerKey, textOf } from '../wording/header-key';
import { isOfTable } from './form-sayings';
import type { LayoutMemory } from './layout-memory';
import type { Correction, RowSaying } from '../recognized-table';

/** A header that a person pointed at; without columns it reaches as far as its rows are filled. */
export interface SaidHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly [first: number, last: number] | null;
  /** It was said of the form in an earlier file. */
  readonly isOfForm: boolean;
}

/** What people said of rows of one sheet. */
export interface RowSayings {
  /** From top to bottom. */
  readonly headers: readonly SaidHeader[];
  readonly rows: ReadonlyMap<number, RowSaying>;
}

/** The row as a correction remembers it, to be found again after rows were inserted or sorted. */
export function textOfRow(grid: Grid, row: number): string {
  return joined(grid.values[row - grid.firstRow] ?? []);
}

/** Finds the rows again of which something was said: now in this sheet, or of a header in an earlier file of the same form. */
export function rowSayings(
  grid: Grid,
  corrections: readonly Correction[],
  { layouts }: LayoutMemory,
): RowSayings {
  const headers: SaidHeader[] = [];
  const rows = new Map<number, RowSaying>();
  for (const correction of corrections) {
    if (correction.kind !== 'header' && correction.kind !== 'row') continue;
    const row = placeOf(grid, correction.row, correction.text);
    if (row === null) continue;
    if (correction.kind === 'row') rows.set(row, correction.as);
    else
      headers.push({
        firstRow: row,
        lastRow: row + correction.count - 1,
        columns: correction.columns,
        isOfForm: false,
      });
  }
  if (headers.length === 0) {
    for (const { header } of layouts) if (header) headers.push(...headersOfForm(grid, header));
  }
  return { headers: headers.sort((a, b) => a.firstRow - b.firstRow), rows };
}

/** The corrections with the rows in which their tables stand by now; without those whose table cannot be told any more. */
export function placeCorrections(grid: Grid, corrections: readonly Correction[]): Correction[] {
  return corrections.flatMap((said) => {
    if (!isOfTable(said) || said.row === null || said.text === undefined) return [said];
    const row = placeOf(grid, said.row, said.text);
    return row === null ? [] : [{ ...said, row }];
  });
}

/** What was said of rows with such a label in an earlier file of the form is told by the label alone. */
export function labelKey(cells: readonly CellValue[], first: number, last: number): string {
  for (let index = first; index <= last; index++) {
    const value = cells[index] ?? '';
    if (typeof value === 'string' && /\p{L}{2}/u.test(value))
      return headerKey(value).replace(/\d+/g, '').trim();
  }
  return '';
}

const formHeaderWithin = 300;

/** The rows whose headings are those of the form, at whatever place of the sheet. */
function headersOfForm(
  grid: Grid,
  { texts, rows }: { readonly texts: readonly string[]; readonly rows: number },
): SaidHeader[] {
  const found: SaidHeader[] = [];
  const until = Math.min(lastRowOf(grid), grid.firstRow + formHeaderWithin);
  for (let row = grid.firstRow; row <= until; row++) {
    const cells = grid.values[row - grid.firstRow]!;
    const filled = cells.flatMap((value, index) => (value === '' ? [] : [grid.firstColumn + index]));
    for (let at = 0; at + texts.length <= filled.length; at++) {
      const isSame = texts.every(
        (text, index) => headerKey(textOf(valueAt(grid, row, filled[at + index]!))) === text,
      );
      if (!isSame) continue;
      found.push({
        firstRow: row,
        lastRow: row + rows - 1,
        isOfForm: true,
        columns: texts.length === filled.length ? null : [filled[at]!, filled[at + texts.length - 1]!],
      });
      break;
    }
  }
  return found;
}

/** The row itself where it still says the same, else the only one that does; null where none can be told. */
function placeOf(grid: Grid, row: number, text: string): number | null {
  if (textOfRow(grid, row) === text) return row;
  if (text === '') return null;
  const same: number[] = [];
  for (const [index, cells] of grid.values.entries()) {
    if (joined(cells) === text) same.push(grid.firstRow + index);
  }
  return same.length === 1 ? same[0]! : null;
}

const longestText = 300;

function joined(cells: readonly CellValue[]): string {
  let text = '';
  for (const value of cells) {
    if (value === '') continue;
    text += `${text === '' ? '' : ' | '}${textOf(value)}`;
    if (text.length >= longestText) break;
  }
  return text.slice(0, longestText);
}

import type { CellValue } from '../../sheet/grid';
import type { Header } from './header';
import { textOf } from '../wording/header-key';
import { isKnownHeading, readText } from '../wording/heading-text';
import type { RowReader } from '../rows/row-kind';

/** “Mức hỗ trợ” alone where it stands in the header, above the rest of a repeated header of two rows. */
export function beginsRepeated(
  { grid, shape: { header } }: RowReader,
  row: number,
  cells: readonly CellValue[],
  lead: number,
): boolean {
  if (header.rows.length < 2) return false;
  const lines = header.lines[lead + grid.firstColumn - header.firstColumn] ?? [];
  if (lines.length < 2 || lines[0] !== readText(textOf(cells[lead]!).trim(), header.encoding)) return false;
  const below = grid.values[row + 1 - grid.firstRow];
  return below !== undefined && repeatsHeader(below, header, grid.firstColumn);
}

/** Whether the row's texts are those of the header: it is repeated on a further page. Where one is another column's, it heads other columns. */
export function repeatsHeader(cells: readonly CellValue[], header: Header, firstColumn: number): boolean {
  let same = 0;
  let filled = 0;
  for (const [index, lines] of header.lines.entries()) {
    const value = cells[header.firstColumn - firstColumn + index];
    if (typeof value !== 'string' || value.trim() === '') {
      if (typeof value === 'number') return false;
      continue;
    }
    filled++;
    const text = readText(value.trim(), header.encoding);
    if (lines.includes(text) || lines.includes(value.trim())) same++;
    else if (header.lines.some((others) => others.includes(text))) return false;
  }
  return same >= 2
    ? same >= filled * 0.6
    : same === 1 && filled === 1 && isKnownHeading(cells.find((value) => value !== '')!);
}

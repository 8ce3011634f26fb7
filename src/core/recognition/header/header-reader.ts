import { valueAt, type Area, type Grid } from '../../sheet/grid';
import type { LegacyEncoding } from '../../vietnamese/legacy-encodings';
import { textOf } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { readHeading } from '../wording/heading-text';
import type { MergeIndex } from './merge-index';

/** What goes along while the rows of a header are looked for. */
export interface HeaderReader {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly region: Area;
  readonly encoding: LegacyEncoding | null;
}

/** First and last column of the region that the row fills, merged areas counted whole; -1 for an empty row. */
export function filledSpan(
  { grid, merges, region }: HeaderReader,
  row: number,
): [first: number, last: number] {
  let first = -1;
  let last = -1;
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    if (valueAt(grid, row, column) === '') continue;
    if (first < 0) first = column;
    last = Math.min(merges.at(row, column)?.lastColumn ?? column, region.lastColumn);
  }
  return [first, last];
}

/** How a cell goes on with the heading above it: not at all; `joined`: both together are a heading; `completed`: and the upper alone is not the same one. */
export type Continuation = 'none' | 'joined' | 'completed';

/**
 * “Họ và” above “tên”, “Số” above “thứ” above “tự”: one heading over several rows. `upper` is what stands above the cell.
 *
 * “Đơn vị” above “Đoàn viên” may be a heading above a section, so that words in small letters and measures (“(đồng)”) alone complete
 * what is a heading by itself.
 */
export function continuationAt(
  { grid, region, encoding }: HeaderReader,
  upper: string,
  row: number,
  column: number,
): Continuation {
  const lower = readHeading(textOf(valueAt(grid, row, column)), encoding);
  if (upper === '' || lower === '') return 'none';
  const start = readHeading(upper, encoding);
  const next = row < region.lastRow ? readHeading(textOf(valueAt(grid, row + 1, column)), encoding) : '';
  const [two, three] = [exactGuesses(`${start} ${lower}`), exactGuesses(`${start} ${lower} ${next}`)];
  const joined = two.length > 0 ? two : three;
  if (joined.length === 0) return 'none';
  const alone = exactGuesses(start);
  const isOther = !joined.some(({ field }) => alone.some((guess) => guess.field === field));
  return isOther || beginsLow(lower) || /^\s*\([^()]*\)\s*$/.test(lower) ? 'completed' : 'joined';
}

/** Whether the first letter is a small one, as within a heading. */
export function beginsLow(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text);
}

/** What stands in a column of these rows, top to bottom. */
export function textDown({ grid }: HeaderReader, top: number, bottom: number, column: number): string {
  let text = '';
  for (let row = top; row <= bottom; row++) text = `${text} ${textOf(valueAt(grid, row, column))}`;
  return text.trim();
}

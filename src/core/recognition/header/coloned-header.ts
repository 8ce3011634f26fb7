import { valueAt, type Grid } from '../../sheet/grid';
import { textOf } from '../wording/header-key';

/** Fewer names with a colon may stand in a line of a form. */
const fewestColoned = 3;

/**
 * Whether each heading of the row has a colon, and values stand beneath them: “Name: | Role: | Phone:”. In a form the values stand beside,
 * and further names beneath.
 */
export function isColoned(grid: Grid, row: number, firstColumn: number, lastColumn: number): boolean {
  let headings = 0;
  let values = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = textOf(valueAt(grid, row, column));
    if (text === '') continue;
    if (!endsWithColon(text)) return false;
    headings++;
    const below = textOf(valueAt(grid, row + 1, column));
    if (endsWithColon(below)) return false;
    if (below !== '') values++;
  }
  return headings >= fewestColoned && values * 2 > headings;
}

/** The heading without its colon. */
export function withoutColon(heading: string): string {
  return heading.replace(/\s*:\s*$/, '');
}

function endsWithColon(text: string): boolean {
  return /:\s*$/.test(text);
}

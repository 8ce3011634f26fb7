import { valueAt, type Grid } from '../../sheet/grid';
import type { Header } from '../header/header';
import { exactGuesses, innerGuesses } from '../wording/header-lookup';

/** Neighbouring columns of a header, with their wordings. */
export type HeaderPart = Pick<Header, 'firstColumn' | 'lastColumn' | 'lines' | 'rows'>;

const widestGap = 2;
const searchedRows = 60;

/**
 * Whether the columns behind an empty one belong to the table left of it: they have no ordinals, name no records where the left ones
 * have none to name them, nor the same anew, and are filled in its rows and in no others.
 */
export function belongsLeft(grid: Grid, left: HeaderPart, right: HeaderPart, lastRow: number): boolean {
  if (right.firstColumn - left.lastColumn > widestGap) return false;
  const [own, others] = [fieldsOf(left), fieldsOf(right)];
  if (others.has('ordinal')) return false;
  if (namesRecord.some((field) => others.has(field) && own.has(field))) return false;
  // Names and money of its own: a short summary by units beside a list of donors.
  if (namesRecord.some((field) => others.has(field)) && [...others].some((field) => own.has(field)))
    return false;
  const isNamed = namesRecord.some((field) => own.has(field));
  if (!(own.has('ordinal') && isNamed) && names(right, recordFields)) return false;
  return isFilledAlike(grid, left, right, lastRow);
}

/** The fields that its headings surely mean. */
function fieldsOf({ lines }: HeaderPart): Set<string> {
  return new Set(
    lines.flatMap((column) =>
      [...column, column.join(' ')].flatMap((line) =>
        exactGuesses(line).flatMap(({ field, strength }) => (strength >= 1 ? [field] : [])),
      ),
    ),
  );
}

/** Whether the right columns are filled in the rows of the left ones and in no others, or in none. */
export function isFilledAlike(
  grid: Grid,
  left: Pick<HeaderPart, 'firstColumn' | 'lastColumn' | 'rows'>,
  right: Pick<HeaderPart, 'firstColumn' | 'lastColumn' | 'rows'>,
  lastRow: number,
): boolean {
  const top = Math.max(left.rows.at(-1)!, right.rows.at(-1)!) + 1;
  let lefts = 0;
  let rights = 0;
  let lastRight = 0;
  for (let row = top; row <= Math.min(lastRow, top + searchedRows); row++) {
    const isLeft = filledIn(grid, row, left) > 0;
    const filled = filledIn(grid, row, right);
    // A lone text below both is a date or a signature.
    if (filled > 1 && !isLeft) return false;
    if (!isLeft && (lefts > 0 || filled > 0)) break;
    if (isLeft) lefts++;
    if (filled > 0) {
      rights++;
      lastRight = lefts;
    }
  }
  // A short list beside a long one fills the first rows and stops; one of several columns is told where it fills half of them.
  const few = right.lastColumn > right.firstColumn ? rights * 2 - 1 : rights * 2;
  return lefts > 0 && !(rights > 0 && lastRight === rights && few < lefts && lefts > 4);
}

function filledIn(
  grid: Grid,
  row: number,
  { firstColumn, lastColumn }: Pick<HeaderPart, 'firstColumn' | 'lastColumn'>,
): number {
  let filled = 0;
  for (let column = firstColumn; column <= lastColumn; column++)
    if (valueAt(grid, row, column) !== '') filled++;
  return filled;
}

/** Whether some column of the header is headed as one of the fields. */
export function names({ lines }: Pick<Header, 'lines'>, fields: ReadonlySet<string>): boolean {
  return lines.some((column) =>
    column.some((line) =>
      [...exactGuesses(line), ...innerGuesses(line).filter(({ strength }) => strength > 0.55)].some(
        ({ field }) => fields.has(field),
      ),
    ),
  );
}

const namesRecord = ['fullName', 'givenName', 'unit', 'donor', 'course', 'indicator', 'documentNo'] as const;

/** Fields of which every list has one: ordinals, or what each row is about. */
export const recordFields: ReadonlySet<string> = new Set(['ordinal', ...namesRecord]);

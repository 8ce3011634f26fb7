import { valueAt, type Area, type CellValue, type Grid, type Seat, type WordsAround } from '../sheet/grid';
import type { LegacyEncoding } from '../vietnamese/legacy-encodings';
import { encodingOfForm, fieldNamed, labelText } from './find-form';
import { headerKey } from './header-key';
import { readText } from './heading-text';
import { isOpen, readCards, type CardReader, type FormRecords, type Label } from './read-form';

/** A cell that holds the name of a field and its value: “1. Họ và tên: ...Nguyễn Văn An....”. */
export interface InlineCell {
  /** “1. Họ và tên: ...” */
  readonly before: string;
  readonly value: string;
  /** “....” */
  readonly after: string;
}

/** Parts such a cell; null for one without a colon, or with two: what belongs to which name cannot be told for sure. */
export function inlineCell(content: CellValue): InlineCell | null {
  if (typeof content !== 'string') return null;
  const parts = /^([^:]*:[\s.…_]*)([^:]*?)([\s.…_]{3,})?$/.exec(content);
  return parts && { before: parts[1]!, value: parts[2]!, after: parts[3] ?? '' };
}

const fewestFields = 3;

/** “1. Họ và tên: ...” → “1. Họ và tên” */
function nameIn({ before }: InlineCell): string {
  return before.replace(/:.*$/s, '');
}

/** What stands around the value in a cell of a form that may be typed in an old encoding; null for a cell that is not parted. */
export function wordsAround(content: CellValue, encoding: LegacyEncoding | null): WordsAround | null {
  const cell = inlineCell(content);
  if (!cell) return null;
  const { before, after } = cell;
  const name = labelText(nameIn(cell));
  const isLegacy = encoding !== null && ![null, name].includes(fieldNamed(name, encoding));
  return isLegacy
    ? {
        before: before.replace(/^[^:]*/, (name) => readText(name, encoding)),
        after,
        legacy: { before, encoding },
      }
    : { before, after };
}

/** The cells of the area that hold the name of a field that we know and its value; none where they are of fewer than three fields. */
export function inlineLabels(grid: Grid, area: Area): Label[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const encoding = encodingOfForm(grid, area);
  const labels: Label[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const cell = inlineCell(valueAt(grid, row, column));
      const name = cell && fieldNamed(nameIn(cell), encoding);
      if (name) labels.push({ seat: { row, column }, text: name, name, key: headerKey(name), isKnown: true });
    }
  }
  return new Set(labels.map(({ key }) => key)).size < fewestFields ? [] : labels;
}

/**
 * Reads cards whose values stand behind the names of the fields, in the same cells.
 *
 * Null where it is not sure: a name whose value may stand in the cell beside it, and whatever `readCards` is not sure of. `as` may be
 * stricter on what is a card.
 */
export function readInlineForm(
  grid: Grid,
  area: Area,
  labels: readonly Label[],
  as: (reader: CardReader) => CardReader = (reader) => reader,
): FormRecords | null {
  if (labels.length === 0) return null;
  const encoding = encodingOfForm(grid, area);
  const textAt = ({ row, column }: Seat) =>
    readText(inlineCell(valueAt(grid, row, column))?.value ?? '', encoding);
  const isMixed = labels.some(({ seat: { row, column } }) => {
    const beside = valueAt(grid, row, column + 1);
    return isOpen(textAt({ row, column })) && !isOpen(beside) && inlineCell(beside) === null;
  });
  if (isMixed) return null;
  const columns = [...new Set(labels.map(({ seat }) => seat.column))].sort((a, b) => a - b);
  const reader: CardReader = {
    labelsOf: (column) => labels.filter(({ seat }) => seat.column === column),
    recordsOf: (block) => {
      if (block.filter(({ seat }) => !isOpen(textAt(seat))).length < 2) return [];
      return [{ labels: block, values: new Map(block.map(({ key, seat }) => [key, seat])), across: 1 }];
    },
    textAt,
  };
  const form = readCards(grid, area, columns, as(reader));
  return form && { ...form, inline: { encoding } };
}

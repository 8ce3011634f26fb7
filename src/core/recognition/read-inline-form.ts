import { valueAt, type Area, type CellValue, type Grid, type Seat } from '../sheet/grid';
import { encodingOfForm, fieldNamed } from './find-form';
import { headerKey } from './header-key';
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

/** The cells of the area that hold the name of a field that we know and its value; none where they are of fewer than three fields. */
export function inlineLabels(grid: Grid, { firstRow, lastRow, firstColumn, lastColumn }: Area): Label[] {
  const labels: Label[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const cell = inlineCell(valueAt(grid, row, column));
      const name = cell && fieldNamed(cell.before.replace(/:.*$/s, ''), null);
      if (name) labels.push({ seat: { row, column }, text: name, name, key: headerKey(name), isKnown: true });
    }
  }
  return new Set(labels.map(({ key }) => key)).size < fewestFields ? [] : labels;
}

/**
 * Reads cards whose values stand behind the names of the fields, in the same cells.
 *
 * Null where it is not sure: a name whose value may stand in the cell beside it; a form in an old encoding, for a mended value and
 * its name would be in two; and whatever `readCards` is not sure of. `as` may be stricter on what is a card.
 */
export function readInlineForm(
  grid: Grid,
  area: Area,
  labels: readonly Label[],
  as: (reader: CardReader) => CardReader = (reader) => reader,
): FormRecords | null {
  if (labels.length === 0 || encodingOfForm(grid, area) !== null) return null;
  const textAt = ({ row, column }: Seat) => inlineCell(valueAt(grid, row, column))?.value ?? '';
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
  return form && { ...form, isInline: true };
}

import { valueAt, type Area, type Grid, type Seat } from '../../sheet/grid';
import { encodingOfForm, fieldNamed, isOpen } from './find-form';
import { headerKey } from '../wording/header-key';
import { readText } from '../wording/heading-text';
import { inlineCell, nameIn } from './value-cell';
import { readCards, type CardReader, type FormRecords, type Label } from './read-form';

const fewestFields = 3;

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
  return form && { ...form, shared: { with: 'name', encoding } };
}

import type { FieldId } from '../../registers/fields';
import { valueAt, withoutCards, type Area, type CellValue, type Grid, type Seat } from '../../sheet/grid';
import { foldText } from '../../vietnamese/fold';
import { areasBeside } from './card-areas';
import { encodingOfForm, fieldNamed, isOpen } from './find-form';
import { exactGuesses } from '../wording/header-lookup';
import { readText } from '../wording/heading-text';
import { namesPerson, readForm, type Card, type CardReader, type FormRecords, type Label } from './read-form';
import { inlineLabels, readInlineForm } from './read-inline-form';
import type { RecognizedTable } from '../recognized-table';
import { readsLikePerson } from '../wording/row-wordings';

/*
 * Cards that stand on one sheet with tables. Beside a list much reads like a card and is none: who made it out, whom to call, sums,
 * notes. So more is asked of these than of a card that has the sheet to itself; what is not sure stays listed as not seen.
 */

/** Fields of which a person's card has one; a signature or an address for questions has a name, an office, a telephone alone. */
const personal: ReadonlySet<FieldId> = new Set([
  'birthDate',
  'birthYear',
  'gender',
  'citizenId',
  'memberCardNo',
  'socialInsuranceNo',
  'joinedOn',
  'ethnicity',
  'religion',
  'education',
  'circumstance',
]);

/** What may stand above the name on its card; all else there is of the list. */
const leading: ReadonlySet<FieldId> = new Set(['ordinal', 'unit', 'unitCode', 'memberCardNo', 'citizenId']);

const fewestFields = 3;
/** Rows of an area in which a card must begin. */
const searchedRows = 400;
const mostLeadingRows = 3;

/** The cards that stand beside, below, above or between the tables of a sheet; those with the same look as one form. */
export function findCards(grid: Grid, tables: readonly RecognizedTable[]): FormRecords[] {
  const found: FormRecords[] = [];
  let free = grid;
  for (const area of areasBeside(grid, tables)) {
    for (let form = cardsIn(free, area); form; form = cardsIn(free, area)) {
      found.push(form);
      free = withoutCards(free, cellsOf(form));
    }
  }
  return found;
}

/** All cells that a form takes up. */
export function cellsOf({ titles, labels, records }: FormRecords): Seat[] {
  return [...titles, ...labels, ...records.flat().filter((seat) => seat !== null)];
}

function cardsIn(grid: Grid, area: Area): FormRecords | null {
  const [name, next] = rowsOfNames(grid, area);
  if (name === undefined) return null;
  let firstRow = name;
  while (firstRow > area.firstRow && name - firstRow < mostLeadingRows && isFilled(grid, area, firstRow - 1))
    firstRow--;
  const own = { ...area, firstRow };
  const form = readSure(grid, own, name, area);
  // The headings of a list below may stand as names of fields do, and hide those of the card above.
  return form || next === undefined ? form : readSure(grid, { ...own, lastRow: next - 1 }, name, area);
}

/** Cards of an area whose first name of a person stands in this row; their captions may stand above it. */
function readSure(grid: Grid, area: Area, name: number, around: Area): FormRecords | null {
  const sure: Card[] = [];
  const as = (reader: CardReader) => sureReader(reader, grid, area, sure);
  const form = readForm(grid, area, as, name) ?? readInlineForm(grid, area, inlineLabels(grid, area), as);
  if (!form) return null;
  const labels = [...new Set(sure.flatMap((card) => card.labels))].map(({ seat }) => seat);
  const captions = captionsOf(grid, around, labels);
  return { ...form, titles: captions.slice(0, 1), labels: [...labels, ...captions.slice(1)] };
}

/** The first rows in which a person's name is asked for; two at most. */
function rowsOfNames(grid: Grid, area: Area): number[] {
  const encoding = encodingOfForm(grid, area);
  const last = Math.min(area.lastRow, area.firstRow + searchedRows);
  const rows: number[] = [];
  for (let row = area.firstRow; row <= last && rows.length < 2; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || value === '') continue;
      const name = fieldNamed(value.replace(/:.*$/s, ''), encoding);
      if (name === null || !namesPerson({ name })) continue;
      rows.push(row);
      break;
    }
  }
  return rows;
}

function isFilled(grid: Grid, { firstColumn, lastColumn }: Area, row: number): boolean {
  for (let column = firstColumn; column <= lastColumn; column++)
    if (valueAt(grid, row, column) !== '') return true;
  return false;
}

/**
 * The same reader, which takes for a card only what is sure to be a person's, and puts it into `sure`. An empty row ends a card, and so
 * does an empty column before a name without a colon.
 */
function sureReader(reader: CardReader, grid: Grid, area: Area, sure: Card[]): CardReader {
  return {
    ...reader,
    begins: (before, { seat }) => {
      for (let row = before.seat.row + 1; row < seat.row; row++) if (!isFilled(grid, area, row)) return true;
      return false;
    },
    recordsOf: (block) => {
      const labels = withoutFar(grid, ownLabels(block));
      if (labels.length < fewestFields) return [];
      const cards = reader.recordsOf(labels);
      const own = cards.filter((card, at) => isBeside(grid, card, at) && isPerson(card, reader));
      // Where the first column of values is none of a person, what stands beyond it is none of the card.
      if (own[0] !== cards[0]) return [];
      sure.push(...own);
      return own;
    },
  };
}

/** The names of fields from the first that may stand before the person's to the last that we know; none where no person is named. */
function ownLabels(block: readonly Label[]): readonly Label[] {
  const name = block.find(namesPerson);
  if (!name) return [];
  const labels = block.filter(({ seat }) => seat.column >= name.seat.column);
  const at = labels.indexOf(name);
  let first = at;
  while (first > 0 && mayLead(labels[first - 1]!) && isRightAbove(labels[first - 1]!, labels[first]!))
    first--;
  // “STT” below a person's name begins a list.
  const list = labels.findIndex((label, index) => index > at && fieldsOf(label).includes('ordinal'));
  const own = labels.slice(first, list < 0 ? undefined : list);
  return own.slice(0, own.findLastIndex(({ isKnown }) => isKnown) + 1);
}

/** Between a card's number and its name stands no record of a list that is headed “STT”. */
function isRightAbove(above: Label, label: Label): boolean {
  return label.seat.row - above.seat.row <= 1;
}

function mayLead(label: Label): boolean {
  return fieldsOf(label).some((field) => leading.has(field));
}

/** Without names beyond an empty column, unless they have a colon: they may be headings of a list or below signatures. */
function withoutFar(grid: Grid, labels: readonly Label[]): readonly Label[] {
  const rows = labels.map(({ seat }) => seat.row);
  const columns = [...new Set(labels.map(({ seat }) => seat.column))].sort((a, b) => a - b);
  let near = columns[0]!;
  const kept = new Set<Label>();
  for (const column of columns) {
    const own = labels.filter(({ seat }) => seat.column === column);
    let isApart = false;
    for (let between = near + 1; between < column; between++)
      if (!rows.some((row) => valueAt(grid, row, between) !== '')) isApart = true;
    const held = isApart ? own.filter(({ seat }) => hasColon(grid, seat)) : own;
    for (const label of held) kept.add(label);
    if (held.length > 0) near = column;
  }
  return labels.filter((label) => kept.has(label));
}

function hasColon(grid: Grid, { row, column }: Seat): boolean {
  return String(valueAt(grid, row, column)).includes(':');
}

/** Whether the card's values stand in the first filled column right of their names; the second card's in the one beside, and so on. */
function isBeside(grid: Grid, { labels, values }: Card, at: number): boolean {
  return labels.every(({ seat, key }) => {
    const value = values.get(key);
    if (!value || value.column === seat.column) return true;
    const rows = labels.filter((other) => other.seat.column === seat.column).map((other) => other.seat.row);
    let first = seat.column + 1;
    while (first < value.column && !rows.some((row) => valueAt(grid, row, first) !== '')) first++;
    return first + at === value.column;
  });
}

function fieldsOf({ name, isKnown }: Label): FieldId[] {
  return isKnown ? exactGuesses(name).map(({ field }) => field) : [];
}

/** Whether a person is named, three fields are filled in, and one of them is what cards tell of people. */
function isPerson({ labels, values }: Card, { textAt }: CardReader): boolean {
  const filled = labels.filter(({ key, isKnown }) => {
    const seat = values.get(key);
    return isKnown && seat && !isOpen(textAt(seat));
  });
  const name = filled.find(namesPerson);
  return (
    filled.length >= fewestFields &&
    name !== undefined &&
    readsLikePerson(textAt(values.get(name.key)!)) &&
    filled.some((label) => fieldsOf(label).some((field) => personal.has(field)))
  );
}

/** “PHIẾU ĐOÀN VIÊN”, “SƠ YẾU LÝ LỊCH” alone in the row above a card, or one above that; from top to bottom. */
function captionsOf(grid: Grid, area: Area, labels: readonly Seat[]): Seat[] {
  const rows = new Set(labels.map(({ row }) => row));
  const encoding = encodingOfForm(grid, area);
  const captions = new Map<number, Seat>();
  for (const row of [...rows].sort((a, b) => a - b)) {
    for (let above = row - 1; above >= Math.max(area.firstRow, row - 2) && !rows.has(above); above--) {
      const filled: { seat: Seat; value: CellValue }[] = [];
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const value = valueAt(grid, above, column);
        if (value !== '') filled.push({ seat: { row: above, column }, value });
      }
      const [only] = filled;
      if (!only) continue;
      if (filled.length === 1 && headsCard(readText(String(only.value), encoding)))
        captions.set(above, only.seat);
      break;
    }
  }
  return [...captions.values()];
}

function headsCard(text: string): boolean {
  return /^\W*(phieu|the|don|ho so|ly lich|so yeu|thong tin|to khai|ban khai)\b[^:]*:?\s*$/.test(
    foldText(text),
  );
}

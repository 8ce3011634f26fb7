import { valueAt, type Area, type CellValue, type Grid, type Seat } from '../../sheet/grid';
import type { LegacyEncoding } from '../../vietnamese/legacy-encodings';
import { foldText } from '../../vietnamese/fold';
import { encodingOfForm, fieldNamed, isOpen, labelColumns, labelText } from './find-form';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { readHeading, readText } from '../wording/heading-text';
import { lineCell, textOnLine, type SharedCells } from './value-cell';
import { looksLikeUnit, readsLikePerson, totalKindOf } from '../wording/row-wordings';

/** The name of a field as it stands on the form. */
export interface FormField {
  readonly seat: Seat;
  readonly text: string;
}

/** What a form says: cells of its titles, its fields, and for each record the cell of each field (null: it has none). */
export interface FormRecords {
  /** Set where values share their cells with something else. */
  readonly shared?: SharedCells;
  readonly titles: readonly Seat[];
  readonly fields: readonly Label[];
  readonly records: readonly (readonly (Seat | null)[])[];
  /** The cells that name the fields, on each card anew, also on blank ones. */
  readonly labels: readonly Seat[];
}

export interface Label extends FormField {
  /** The name in Unicode, whatever the form is written in. */
  readonly name: string;
  readonly key: string;
  readonly isKnown: boolean;
}

/**
 * Reads a sheet with names of fields down one column or several: records across (one person to a column), or cards with a value
 * beside each name, one below the other or side by side.
 *
 * Null where it is not sure to be records: nothing is filled in, or what names them reads like no person and no unit (a list of
 * wordings, instructions). A lone card must be a person's. Cells that are in no record are not shown and so are listed as unseen.
 * `as` may be stricter on what is a card; `nameRow` is the first line of one.
 */
export function readForm(
  grid: Grid,
  area: Area,
  as: (reader: CardReader) => CardReader = (reader) => reader,
  nameRow?: number,
): FormRecords | null {
  const encoding = encodingOfForm(grid, area);
  const columns = labelColumns(grid, area, encoding, nameRow);
  const reader: CardReader = {
    labelsOf: (column) => labelsIn(grid, area, column, encoding),
    recordsOf: (block) => recordsOf(grid, area, columns, block),
    textAt: (seat) => readText(textOnLine(valueAt(grid, seat.row, seat.column)), encoding),
  };
  const form = readCards(grid, area, columns, as(reader));
  const isShared = form?.records.flat().some((seat) => seat && lineCell(at(grid, seat)) !== null);
  return form && isShared ? { ...form, shared: { with: 'line', encoding } } : form;
}

/** What tells the cards of a form apart: names of fields in its columns, the records of a card's names, and the text of a value. */
export interface CardReader {
  labelsOf(column: number): readonly Label[];
  recordsOf(block: readonly Label[]): readonly Card[];
  textAt(value: Seat): string;
  /** Whether the second of two names begins a card of its own; without this only a field that comes again does. */
  begins?(before: Label, name: Label): boolean;
}

/** The cards whose names of fields stand in these columns; null where they are not sure to be records. */
export function readCards(
  grid: Grid,
  area: Area,
  columns: readonly number[],
  { labelsOf, recordsOf, textAt, begins }: CardReader,
): FormRecords | null {
  const blocks = streamsOf(columns, labelsOf).flatMap((stream) => blocksOf(stream.flatMap(labelsOf), begins));
  const cards = blocks.flatMap(recordsOf);
  if (cards.length === 0 || !nameRecords(cards, textAt)) return null;
  const fields = new Map<string, Label>();
  const keys = new Set<string>();
  for (const { labels, values } of cards) {
    for (const label of labels) {
      keys.add(label.key);
      // What we do not know and nothing is written beside heads a part of the card.
      const isField = label.isKnown || !isOpen(at(grid, values.get(label.key)));
      if (isField && !fields.has(label.key)) fields.set(label.key, label);
    }
  }
  const top = Math.min(...cards.flatMap(({ labels }) => labels.map(({ seat }) => seat.row)));
  return {
    titles: titlesAbove(grid, area, top),
    labels: blocks.flatMap((block) => block.flatMap(({ key, seat }) => (keys.has(key) ? [seat] : []))),
    fields: [...fields.values()],
    records: cards.map(({ values }) => [...fields.keys()].map((key) => values.get(key) ?? null)),
  };
}

/** Names of fields in a column, and words between two of them that name what we do not know. */
function labelsIn(
  grid: Grid,
  { firstRow, lastRow }: Area,
  column: number,
  encoding: LegacyEncoding | null,
): Label[] {
  const labels: Label[] = [];
  let between: Label[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const value = valueAt(grid, row, column);
    const named = fieldNamed(value, encoding);
    const text = labelText(value);
    if (isOpen(value) || text === '') continue;
    if (labels.length === 0 && headsNames(value) && !holdsTotal(grid, row)) continue;
    const name = named ?? readHeading(text, encoding);
    const label = { seat: { row, column }, text, name, key: headerKey(name), isKnown: named !== null };
    if (named === null) between.push(label);
    else {
      if (labels.length > 0) labels.push(...between);
      between = [];
      labels.push(label);
    }
  }
  return labels;
}

/** Whether “Cộng” heads a column of the row: it tells the sums of a form from its records. */
function holdsTotal(grid: Grid, row: number): boolean {
  return (grid.values[row - grid.firstRow] ?? []).some(isTotal);
}

/** “Nội dung”, “Thông tin” above names of fields, without a colon. */
function headsNames(value: CellValue): boolean {
  return /^(noi dung|thong tin|chi tieu|tieu chi|tieu de|muc|truong)$/.test(foldText(String(value)));
}

/** Columns of labels that belong to the same cards; a column that repeats the fields of one to its left begins cards of its own. */
function streamsOf(columns: readonly number[], labelsOf: (column: number) => readonly Label[]): number[][] {
  const streams: { columns: number[]; keys: Set<string> }[] = [];
  for (const column of columns) {
    const keys = labelsOf(column).map(({ key }) => key);
    const left = streams.at(-1);
    const repeats = keys.filter((key) => streams.some((stream) => stream.keys.has(key))).length;
    if (!left || repeats * 2 >= keys.length) streams.push({ columns: [column], keys: new Set(keys) });
    else {
      left.columns.push(column);
      for (const key of keys) left.keys.add(key);
    }
  }
  return streams.map((stream) => stream.columns);
}

/** Labels in reading order, cut where a field that we know comes again: the next card. */
function blocksOf(labels: readonly Label[], begins: CardReader['begins']): Label[][] {
  const inOrder = [...labels].sort((a, b) => a.seat.row - b.seat.row || a.seat.column - b.seat.column);
  const blocks: Label[][] = [];
  let keys = new Set<string>();
  /** Blocks that have come to another person; what stands below is no more about the card's own. */
  const others = new Set<number>();
  for (const [at, label] of inOrder.entries()) {
    const before = inOrder[at - 1];
    if (!before || (label.isKnown && keys.has(label.key)) || begins?.(before, label)) {
      blocks.push([]);
      keys = new Set();
    }
    if (keys.has(label.key)) continue;
    keys.add(label.key);
    if (namesOther(label)) others.add(blocks.length);
    if (!others.has(blocks.length)) blocks.at(-1)!.push(label);
  }
  return blocks;
}

/** “Họ và tên vợ/chồng”, “Họ và tên người lập phiếu”. */
function namesOther({ name, isKnown }: Label): boolean {
  return !isKnown && /^(ho (va )?)?ten\b.*\b(vo|chong|con|bo|me|cha|nguoi|than nhan)\b/.test(foldText(name));
}

/** A record of a form: the cell of each field's value. */
export interface Card {
  readonly labels: readonly Label[];
  readonly values: ReadonlyMap<string, Seat>;
  /** Records beside each other under the same labels. */
  readonly across: number;
}

/** The records of a block: one for each column of values, those of several columns of labels taken together. */
function recordsOf(grid: Grid, area: Area, columns: readonly number[], block: readonly Label[]): Card[] {
  const cards: Map<string, Seat>[] = [];
  for (const column of columns) {
    const own = block.filter(({ seat }) => seat.column === column);
    if (own.length === 0) continue;
    const next = columns.find((one) => one > column) ?? area.lastColumn + 1;
    let at = 0;
    for (let beside = column + 1; beside < next; beside++) {
      if (!holdsRecord(grid, own, beside) || (beside === next - 1 && numbersNames(grid, own, beside)))
        continue;
      const card = cards[at] ?? new Map<string, Seat>();
      cards[at++] = card;
      for (const { seat, key } of own) card.set(key, { row: seat.row, column: beside });
    }
  }
  const filled = cards.filter(
    (card) => [...card.values()].filter((seat) => !isOpen(at(grid, seat))).length >= 2,
  );
  const [only] = filled;
  if (only && filled.length === 1) for (const key of partedValues(grid, only)) only.delete(key);
  return filled.map((values) => ({ labels: block, values, across: cards.length }));
}

/** “5, 6, 7”: the numbers of the names to the right. */
function numbersNames(grid: Grid, labels: readonly Label[], column: number): boolean {
  const numbers = labels.map(({ seat }) => Number(valueAt(grid, seat.row, column)));
  return numbers.length > 1 && numbers.every((each, at) => each > 0 && each === numbers[0]! + at);
}

/** Fields whose value goes on in the next cell: a birth as “3 | 2 | 1985”, an identity number with a box for each digit. */
function partedValues(grid: Grid, card: ReadonlyMap<string, Seat>): string[] {
  return [...card].flatMap(([key, seat]) => (goesOn(grid, seat) ? [key] : []));
}

function goesOn(grid: Grid, { row, column }: Seat): boolean {
  return [column, column + 1].every((at) => /^\s*\d{1,4}\s*$/.test(String(valueAt(grid, row, at))));
}

/** Whether a column holds a record's values: not a photograph's place, a unit of measure or a remark. */
function holdsRecord(grid: Grid, labels: readonly Label[], column: number): boolean {
  const filled = labels.filter(({ seat }) => !isOpen(valueAt(grid, seat.row, column)));
  const key = labels.find(namesPerson) ?? labels[0]!;
  if (!filled.includes(key) && filled.every(({ seat }) => goesOn(grid, { ...seat, column: column - 1 })))
    return false;
  const isNamed = filled.includes(key) || labels.some(({ seat }) => isTotal(valueAt(grid, seat.row, column)));
  return filled.length >= Math.min(2, labels.length) && (isNamed || filled.length * 2 >= labels.length);
}

/** “Tổng cộng” above the column of sums. */
function isTotal(value: CellValue): boolean {
  return typeof value === 'string' && totalKindOf(value) !== null;
}

/** Whether the records are persons or units by what names them; a lone card must be a person's. */
function nameRecords(cards: readonly Card[], textAt: CardReader['textAt']): boolean {
  const read = (seat: Seat | undefined) => (seat ? textAt(seat) : '');
  const named = cards.filter(({ labels, values, across }) => {
    const person = labels.find(namesPerson);
    if (person) return readsLikePerson(read(values.get(person.key)));
    const unit = labels.find(({ name }) => exactGuesses(name).some(({ field }) => field === 'unit'));
    return across > 1 && unit !== undefined && looksLikeUnit(read(values.get(unit.key)));
  });
  return named.length * 2 > cards.length;
}

/** “Họ và tên”. */
export function namesPerson({ name }: Pick<Label, 'name'>): boolean {
  return exactGuesses(name).some(({ field }) => field === 'fullName');
}

function at(grid: Grid, seat: Seat | undefined): CellValue {
  return seat ? valueAt(grid, seat.row, seat.column) : '';
}

function titlesAbove(grid: Grid, { firstRow, firstColumn, lastColumn }: Area, top: number): Seat[] {
  const titles: Seat[] = [];
  for (let row = firstRow; row < top; row++) {
    for (let column = firstColumn; column <= lastColumn; column++)
      if (typeof valueAt(grid, row, column) === 'string' && valueAt(grid, row, column) !== '')
        titles.push({ row, column });
  }
  return titles;
}

import type { CellRef } from '../../sheet/address';
import { collectiveKinds, type CollectiveKinds } from './collectives';
import type { CountedTable } from './counted-tables';
import { criterionText } from './criteria';
import type { DistinctMeasure, NotLive } from './distinct-terms';
import { isPlain, quoted, type ColumnRange } from './group-tellers';
import { nameColumns, spokenSlots, unitSlot, type Slot } from './spoken-slots';
import type { Totals } from '../totals';

/** What tells people (or units) apart within formulas: texts that are equal exactly where we take two records for one person. */
export interface PersonText {
  /** Whether people are told by name, birth and unit alone, so that nobody is in two units. */
  readonly isByNames: boolean;
  /** Whether the texts of one unit's records would do with less: the unit is a part of them. */
  readonly saysUnit: boolean;
  readonly tables: readonly TableText[];
  /** Cells with another way of writing somebody, each corrected within the formula as long as it stands there. */
  readonly corrected: readonly CellRef[];
}

/** The same for the rows of one table. */
export interface TableText {
  expression(at: ColumnRange): string;
  textAt(row: number): string;
  /** Whether a row names somebody, as a factor. */
  named(at: ColumnRange): string;
  isNamed(row: number): boolean;
  /** A column that the texts are made of. */
  readonly column: number;
  /** They are whole numbers of up to 15 digits in that one column, so that numbers can be compared in their stead. */
  readonly isNumber: boolean;
}

/** More corrections than these are no formula to read. */
const mostCorrections = 20;

/** The texts of a table: a column of citizen ids (or of units), and what speaks where it is empty. */
interface Source {
  readonly ids: number | null;
  readonly slots: readonly Slot[];
  /** The columns of which one is filled where somebody is named. */
  readonly named: readonly number[];
  /** Names beside which stands that they are collectives name nobody; null where nothing says so. */
  readonly kinds: CollectiveKinds | null;
}

/**
 * The citizen id; else name, birth and unit, in place of it where some records have none.
 *
 * `isWithinUnit`: only records of one unit are compared, so that it need not be a part of the text.
 */
export function personText(
  totals: Totals,
  counted: readonly CountedTable[],
  measure: DistinctMeasure,
  isWithinUnit: boolean,
): PersonText | NotLive {
  const ids = measure === 'units' ? totals.identities.units : totals.identities.persons;
  let refused: NotLive | null = null;
  for (const sources of ids ? candidatesOf(totals, counted, measure, isWithinUnit) : []) {
    const found = tried(totals, counted, sources, ids!, isWithinUnit);
    if (!('why' in found)) return found;
    refused = found;
  }
  return refused ?? { why: 'untold', cells: [] };
}

function candidatesOf(
  totals: Totals,
  counted: readonly CountedTable[],
  measure: DistinctMeasure,
  isWithinUnit: boolean,
): Source[][] {
  const field = measure === 'units' ? 'unit' : 'citizenId';
  const columns = counted.map(({ table }) => table.table.fields.get(field) ?? []);
  // Ids spread over two columns are told by none.
  if (columns.some(({ length }) => length > 1)) return [];
  const ids = columns.map(([column]) => column ?? null);
  const names = counted.map(nameColumns);
  const found: Source[][] = [];
  if (!ids.includes(null))
    found.push(ids.map((column) => ({ ids: column, slots: [], named: [column!], kinds: null })));
  if (measure === 'units') {
    // Units of sections, of merged cells, of a title.
    const slots = counted.map((each) => unitSlot(totals, each));
    if (!slots.includes(null))
      found.push(
        slots.map((slot, table) => ({ ids: null, slots: [slot!], named: names[table]!, kinds: null })),
      );
    return found;
  }
  const slots = spokenSlots(totals, counted, isWithinUnit);
  if (!slots) return found;
  const sources = slots.map((own, table): Source => {
    const column = ids[table] ?? null;
    const ownNames = names[table]!.slice(0, 1);
    const named = column === null ? ownNames : [column, ...ownNames];
    return { ids: column, slots: own, named, kinds: collectiveKinds(counted[table]!.table) };
  });
  // A collective that has no id may be somebody without one before the list is written again.
  const isIdLacking = counted.some(({ table }, at) =>
    table.table.records.some((row) => ids[at] !== null && criterionText(table, row, ids[at]!) === ''),
  );
  if (ids.some((column) => column !== null)) found.splice(isIdLacking ? 0 : found.length, 0, sources);
  // Where numbers are read, they tell people: names alone would not follow a number that is changed.
  const hasNumbers = counted.some(({ table }) =>
    table.citizenIds().numbers.some((number) => !Number.isNaN(number)),
  );
  if (!hasNumbers)
    found.push(sources.map((source, table) => ({ ...source, ids: null, named: names[table]!.slice(0, 1) })));
  return found;
}

/** The texts of these sources, corrected where somebody is written in several ways; what stands in the way, where that is something else. */
function tried(
  totals: Totals,
  counted: readonly CountedTable[],
  sources: readonly Source[],
  ids: readonly Int32Array[],
  isWithinUnit: boolean,
): PersonText | NotLive {
  if (sources.some(({ named }) => named.length === 0)) return { why: 'untold', cells: [] };
  const unit = totals.by.indexOf('unit');
  const idOfText = new Map<string, number>();
  /** The first text met of somebody, and the same as it would be written plainly. */
  const textOfId = new Map<number, readonly [first: string, plain: string]>();
  const written: Written[] = [];
  const [nobody, shared, odd]: CellRef[][] = [[], [], []];
  const idOfNumber = new Map<number, number>();
  const isNumber = sources.map(({ slots }) => slots.length === 0);
  counted.forEach(({ index, table, keys }, at) => {
    const source = sources[at]!;
    for (let record = 0; record < table.count; record++) {
      const own = keys(record);
      if (!own) continue;
      const row = table.table.records[record]!;
      const text = textAt(counted[at]!, source, row);
      const id = ids[index]![record]!;
      const cell = { sheet: table.table.grid.sheet, row, column: columnAt(counted[at]!, source, row) };
      if (id >= 0 !== isNamed(counted[at]!, source, row)) nobody!.push(cell);
      if (id < 0) continue;
      if (!isPlain(text)) odd!.push(cell);
      const parts = partsOf(totals, counted[at]!, source, record);
      const plain = joined(parts.map(([, own]) => own));
      if (!textOfId.has(id)) textOfId.set(id, [text, plain]);
      const [first, firstPlain] = textOfId.get(id)!;
      const made: Written = { at, cell, text, first, parts: [...parts, [plain, firstPlain]] };
      if (isSecondWay(made) || made.parts.some(([from, to]) => from !== to)) written.push(made);
      for (const one of text === plain ? [text] : [text, plain]) {
        const path = `${isWithinUnit ? own[unit] : ''}\u0000${one.toLowerCase()}`;
        if ((idOfText.get(path) ?? id) !== id) shared!.push(cell);
        idOfText.set(path, id);
      }
      if (!/^\d{1,15}$/.test(text) || (idOfNumber.get(Number(text)) ?? id) !== id) isNumber[at] = false;
      idOfNumber.set(Number(text), id);
    }
  });
  if (nobody!.length > 0) return { why: 'nobody', cells: nobody! };
  if (shared!.length > 0) return { why: 'shared', cells: shared! };
  if (odd!.length > 0) return { why: 'odd-text', cells: odd! };
  const corrections = correctionsOf(written);
  if (!corrections) return { why: 'two-ways', cells: written.filter(isSecondWay).map(({ cell }) => cell) };
  const count = corrections.length;
  return {
    isByNames: sources.every(({ ids: own }) => own === null),
    saysUnit: sources.some(({ slots }) => slots.length > 0),
    corrected: count === 0 ? [] : written.filter(isOdd).map(({ cell }) => cell),
    tables: sources.map((source, at): TableText => {
      const each = counted[at]!;
      return {
        expression: (range) =>
          correctedText(
            expressionOf(source, range),
            corrections.filter((each) => each.at === at),
            count > 0,
          ),
        textAt: (row) => textAt(each, source, row),
        named: (range) => namedFactor(source, range),
        isNamed: (row) => isNamed(each, source, row),
        column: source.named[0]!,
        isNumber: isNumber[at]! && count === 0,
      };
    }),
  };
}

function isNamed({ table }: CountedTable, { ids, named, kinds }: Source, row: number): boolean {
  const isSaid = (column: number) => criterionText(table, row, column) !== '';
  return named.some((column) => isSaid(column) && (column === ids || kinds?.isPersonAt(row) !== false));
}

function namedFactor({ ids, named, kinds }: Source, at: ColumnRange): string {
  const anyFilled = (columns: readonly number[]) => `(${columns.map(at).join('&')}<>"")`;
  if (!kinds) return anyFilled(named);
  // Who has a citizen id is a person, whatever else is written.
  const byName = `${anyFilled(named.filter((column) => column !== ids))}*${kinds.isPerson(at)}`;
  return ids === null ? byName : `((${at(ids)}<>"")+${byName}>0)`;
}

/** The cell that a person would mend: the id, else the name. */
function columnAt({ table }: CountedTable, { named }: Source, row: number): number {
  return named.find((column) => criterionText(table, row, column) !== '') ?? named[0]!;
}

function textAt({ table }: CountedTable, { ids, slots }: Source, row: number): string {
  const id = ids === null ? '' : criterionText(table, row, ids);
  return id === '' ? joined(slots.map((slot) => slot.textAt(row))) : id;
}

function expressionOf({ ids, slots, named }: Source, at: ColumnRange): string {
  const [first, ...others] = slots;
  // MATCH looks up each of many: one word is said once for each row.
  const forRows = first?.isWord ? `REPT(${at(named[0]!)},0)` : '""';
  const spoken =
    first && others.length === 0
      ? `${first.expression(at)}&${forRows}`
      : slots.map((slot) => `"|"&${slot.expression(at)}`).join('&');
  if (ids === null) return spoken;
  // REPT, for IF would go through ranges only where it is entered as an array.
  return spoken === '' ? `${at(ids)}&""` : `${at(ids)}&REPT(${spoken},--(${at(ids)}=""))`;
}

/** A record as it is written. */
interface Written {
  readonly at: number;
  readonly cell: CellRef;
  readonly text: string;
  /** The first text met of the same person. */
  readonly first: string;
  /** Its parts as written and as they would be plainly; last the whole plain text, and that of the person's first record. */
  readonly parts: readonly Part[];
}

/** Spellings of units are told of where the summary goes by units. */
type Part = readonly [written: string, plain: string, isUnit?: boolean];

interface Correction {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly cell: CellRef;
}

function isOdd({ parts }: Written): boolean {
  return parts.some(([text, plain, isUnit]) => !isUnit && text.toLowerCase() !== plain.toLowerCase());
}

function isSecondWay({ text, first }: Written): boolean {
  return text.toLowerCase() !== first.toLowerCase();
}

/**
 * All parts made plain, for then somebody who is written plainly in a later record is the same person; else the whole texts that need
 * it; null where these are too many.
 */
function correctionsOf(written: readonly Written[]): Correction[] | null {
  const parts = distinct(
    written.flatMap(({ at, cell, parts: own }) => own.map(([from, to]) => ({ at, from, to, cell }))),
  );
  if (parts.length <= mostCorrections) return parts;
  const needed = distinct(written.map(({ at, text, first, cell }) => ({ at, from: text, to: first, cell })));
  return needed.length <= mostCorrections ? needed : null;
}

function distinct(corrections: readonly Correction[]): Correction[] {
  const needed = corrections.filter(({ from, to }) => from.toLowerCase() !== to.toLowerCase());
  return [...new Map(needed.map((each) => [`${each.at}\u0000${each.from}`, each])).values()];
}

/** The parts of a text, each also as our own fixes would leave it: twelve digits, single spaces, one Unicode form, the unit's own name. */
function partsOf(
  totals: Totals,
  { table, index }: CountedTable,
  { ids, slots }: Source,
  record: number,
): Part[] {
  const row = table.table.records[record]!;
  const id = ids === null ? '' : criterionText(table, row, ids);
  if (id === '') return slots.map((slot) => [slot.textAt(row), slot.plainAt(record), slot.isUnit === true]);
  if (!table.table.fields.get('citizenId')?.includes(ids!))
    return [[id, totals.identities.unitName(index, record) || id]];
  return [[id, Number.isNaN(table.citizenIds().numbers[record]!) ? id : table.citizenIds().text(record)]];
}

function joined(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : parts.map((part) => `|${part}`).join('');
}

/** Whole parts in place of whole parts: bars at both ends keep a piece of one from being taken for another. */
function correctedText(expression: string, corrections: readonly Correction[], isBarred: boolean): string {
  if (!isBarred) return expression;
  return corrections.reduce(
    (inner, { from, to }) => `SUBSTITUTE(${inner},${quoted(`|${from}|`)},${quoted(`|${to}|`)})`,
    `"|"&${expression}&"|"`,
  );
}

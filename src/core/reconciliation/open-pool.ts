import { looksLikeUnit } from '../recognition/wording/row-wordings';
import { saidSources } from '../recognition/values/said-column';
import type { TableColumns } from '../recognition/values/table-columns';
import { roundNumber, type ContextField } from '../recognition/values/table-context';
import type { UnitCatalogue } from '../recognition/values/unit-catalogue';
import { runThrough } from '../run-through';
import type { FieldId } from '../registers/fields';
import { foldText } from '../vietnamese/fold';
import { inUnicode, listReader } from '../vietnamese/legacy-encodings';
import { isPlainName, nameKey } from '../vietnamese/person-name';
import { isVietnameseSyllable } from '../vietnamese/syllable';
import { textKey } from '../vietnamese/text-key';
import { unitKey } from '../vietnamese/unit-key';
import { amountReadings, readAmounts } from './amount-column';
import { paymentNotes } from './payment-notes';
import { rowFlags, titledFields, type Pool, type SetAsideRecord, type SideName } from './pool';
import { dayReader } from './record-day';
import { openVocabulary, type Vocabulary } from './vocabulary';

/** Tables of both sides, and the workbook's own units where it has a catalogue. */
export interface Sides {
  readonly approved: readonly TableColumns[];
  readonly paid: readonly TableColumns[];
  readonly units: UnitCatalogue | null;
}

/** Reads the records of both sides into one pool; amounts that cannot be read are set aside, never zero. */
export function openPool(sides: Sides): Pool {
  return runThrough(openPoolSteps(sides));
}

/** The same in steps of some milliseconds. */
export function* openPoolSteps({ approved, paid, units }: Sides): Generator<void, Pool> {
  const tables = [...approved, ...paid];
  const size = tables.reduce((sum, { count }) => sum + count, 0);
  const readKey = (text: string) => textKey(inUnicode(text));
  const words: Pool['words'] = {
    names: openVocabulary(nameKey),
    units: openVocabulary((text) => unitKey(units?.find(text) ?? inUnicode(text))),
    subUnits: openVocabulary(readKey),
    jobTitles: openVocabulary(readKey),
    programmes: openVocabulary(readKey),
    rounds: openVocabulary((text) => roundKey(inUnicode(text))),
    accounts: openVocabulary((text) => text.replace(/[^\p{L}\d]/gu, '').toUpperCase()),
    banks: openVocabulary(foldText),
    vouchers: openVocabulary(textKey),
  };
  const int = () => new Int32Array(size);
  const draft = {
    tableOf: new Uint16Array(size),
    recordOf: int(),
    amounts: new Float64Array(size),
    returned: new Float64Array(size),
    flags: new Uint8Array(size),
    names: int(),
    ids: new Float64Array(size).fill(NaN),
    birthDays: new Float64Array(size).fill(NaN),
    birthYears: new Int16Array(size),
    units: int(),
    subUnits: int(),
    jobTitles: int(),
    programmes: int(),
    rounds: int(),
    titled: new Uint8Array(size),
    accounts: int(),
    banks: int(),
    vouchers: int(),
    dates: new Float64Array(size).fill(NaN),
  };
  const setAside: SetAsideRecord[] = [];
  let count = 0;
  let split = 0;
  for (const [index, table] of tables.entries()) {
    if (index === approved.length) split = count;
    const side: SideName = index < approved.length ? 'approved' : 'paid';
    count = yield* addTable(draft, words, setAside, { table, index, side, from: count });
  }
  if (paid.length === 0) split = count;
  const cut = <T extends Float64Array | Int32Array | Uint16Array | Int16Array | Uint8Array>(array: T): T =>
    array.subarray(0, count) as T;
  return {
    tables,
    tableSplit: approved.length,
    split,
    count,
    tableOf: cut(draft.tableOf),
    recordOf: cut(draft.recordOf),
    amounts: cut(draft.amounts),
    returned: cut(draft.returned),
    flags: cut(draft.flags),
    names: cut(draft.names),
    ids: cut(draft.ids),
    birthDays: cut(draft.birthDays),
    birthYears: cut(draft.birthYears),
    units: cut(draft.units),
    subUnits: cut(draft.subUnits),
    jobTitles: cut(draft.jobTitles),
    programmes: cut(draft.programmes),
    rounds: cut(draft.rounds),
    titled: cut(draft.titled),
    accounts: cut(draft.accounts),
    banks: cut(draft.banks),
    vouchers: cut(draft.vouchers),
    dates: cut(draft.dates),
    words,
    setAside,
    recordsIn: {
      approved: approved.reduce((sum, table) => sum + table.count, 0),
      paid: paid.reduce((sum, table) => sum + table.count, 0),
    },
  };
}

/** Columns whose reading takes longest, each read in a step of its own. */
const columnsRead: readonly FieldId[] = ['citizenId', 'birthDate', 'gender', 'unit', 'bankAccount'];

/** Records read between two steps: some milliseconds' work. */
const recordsPerStep = 2000;

interface TableTurn {
  readonly table: TableColumns;
  readonly index: number;
  readonly side: SideName;
  /** The first node that the table's records take. */
  readonly from: number;
}

type Draft = Pick<
  Pool,
  | 'tableOf'
  | 'recordOf'
  | 'amounts'
  | 'returned'
  | 'flags'
  | 'names'
  | 'ids'
  | 'birthDays'
  | 'birthYears'
  | 'units'
  | 'subUnits'
  | 'jobTitles'
  | 'programmes'
  | 'rounds'
  | 'titled'
  | 'accounts'
  | 'banks'
  | 'vouchers'
  | 'dates'
>;

/** Adds a table's records; answers the number of nodes so far. */
function* addTable(
  draft: Draft,
  words: Pool['words'],
  setAside: SetAsideRecord[],
  { table, index, side, from }: TableTurn,
): Generator<void, number> {
  for (const field of columnsRead) {
    table.read(field);
    yield;
  }
  const amounts = readAmounts(table, side);
  const ids = table.has('citizenId') ? table.citizenIds().numbers : null;
  const births = table.births();
  const units = table.units();
  const notes = side === 'paid' ? paymentNotes(table) : null;
  const day = dayReader(table, side);
  const texts = (field: FieldId, vocabulary: Vocabulary): ((record: number) => number) =>
    table.has(field) ? (record) => vocabulary.number(String(table.value(field, record))) : () => 0;
  const readers = {
    subUnits: texts('subUnit', words.subUnits),
    jobTitles: texts('jobTitle', words.jobTitles),
    programmes: saidNumbers(table, 'programme', words.programmes),
    rounds: saidNumbers(table, 'round', words.rounds),
    accounts: texts('bankAccount', words.accounts),
    banks: texts('bankName', words.banks),
    vouchers: texts(side === 'paid' ? 'voucherNo' : 'decisionNo', words.vouchers),
  };
  const names = table.names();
  const read = readerOf(table);
  // Units of titles and sections are read already.
  const unitNumbers = Int32Array.from(units.names, (name) =>
    words.units.number(read && !isReadable(name) ? read(name) : name),
  );
  const [programmes, rounds] = [table.said('programme').sources, table.said('round').sources];
  const titled = (record: number) =>
    (programmes[record]! > saidSources.own ? titledFields.programme : 0) |
    (rounds[record]! > saidSources.own ? titledFields.round : 0);
  let node = from;
  for (let record = 0; record < table.count; record++) {
    if (record % recordsPerStep === 0) yield;
    const text = read ? read(names.text(record)) : names.text(record);
    const isUnitName = text !== '' && looksLikeUnitRow(text);
    const name = isUnitName ? 0 : words.names.number(text);
    if (amounts.readings[record] !== amountReadings.stated) {
      const reason = amounts.readings[record] === amountReadings.none ? 'no-amount' : 'amount-unreadable';
      setAside.push({ side, table: index, record, reason, name });
      continue;
    }
    const amount = amounts.values[record]!;
    const note = notes?.(record, Math.max(0, amount)) ?? { returned: 0, flags: 0 };
    if (Number.isNaN(note.returned)) {
      setAside.push({ side, table: index, record, reason: 'returned-unreadable', name });
      continue;
    }
    const isRefund = side === 'paid' && amount < 0;
    draft.tableOf[node] = index;
    draft.recordOf[node] = record;
    draft.amounts[node] = isRefund ? 0 : amount;
    draft.returned[node] = isRefund ? -amount : note.returned;
    draft.flags[node] = note.flags | (isRefund ? rowFlags.refund : 0);
    draft.names[node] = name;
    if (ids) draft.ids[node] = ids[record]!;
    draft.birthDays[node] = births.serials[record]!;
    draft.birthYears[node] = births.years[record]!;
    draft.units[node] = isUnitName ? words.units.number(text) : (unitNumbers[units.ids[record]!] ?? 0);
    draft.subUnits[node] = readers.subUnits(record);
    draft.jobTitles[node] = readers.jobTitles(record);
    draft.programmes[node] = readers.programmes(record);
    draft.titled[node] = titled(record);
    draft.rounds[node] = readers.rounds(record);
    draft.accounts[node] = readers.accounts(record);
    draft.banks[node] = readers.banks(record);
    draft.vouchers[node] = readers.vouchers(record);
    draft.dates[node] = day(record);
    node++;
  }
  return node;
}

/** Names looked at to tell whether a list is typed in TCVN3 or VNI. */
const namesAsked = 200;

/** Reads a list typed in TCVN3 or VNI; a single such name in a list of Unicode is only proposed (docs/decisions/0011). */
function readerOf(table: TableColumns): ((text: string) => string) | null {
  const step = Math.ceil(table.count / namesAsked);
  const asked: string[] = [];
  for (let record = 0; record < table.count; record += step) asked.push(table.names().text(record));
  return listReader(asked);
}

/** Whether every word with marks is one of Vietnamese in Unicode: “TTYT Gia Lâm”, not “BV§K Hµ §«ng”. */
function isReadable(text: string): boolean {
  const marked = text.split(/\s+/).filter((word) => /[^\0-\x7f]/.test(word));
  return marked.every((word) => isVietnameseSyllable(word));
}

/** “Đợt 2”, “đợt II”, “2” and “lần 02” are one round; “Đợt 2/2024” says more. */
function roundKey(text: string): string {
  const word = foldText(text).replace(/^(?:dot|lan|ky)\s*(?:thu\s*|so\s*)?0*(?=\w)/, '');
  return Number.isNaN(roundNumber(word)) ? word : String(roundNumber(word));
}

/** A row whose “name” is a unit's: it speaks of the unit as a whole. “Quý Trần Quang” and “Trường Lê Văn” are persons turned round. */
function looksLikeUnitRow(text: string): boolean {
  if (text.length <= 8 || !looksLikeUnit(text)) return false;
  const [first = '', ...rest] = text.normalize('NFC').trim().split(/\s+/);
  if (textKey(first) === quyKey) return false;
  return rest.length > 3 || !isPlainName([...rest, first].join(' '));
}

/** The name Quý; the fund is a Quỹ. */
const quyKey = textKey('Quý');

/** The programme or round of each record as numbers: its own cell or the merged area over it, else section or titles. */
function saidNumbers(
  table: TableColumns,
  field: ContextField,
  vocabulary: Vocabulary,
): (record: number) => number {
  const { ids, texts } = table.said(field);
  const numbers = texts.map((text) => vocabulary.number(text));
  return (record) => numbers[ids[record]!]!;
}

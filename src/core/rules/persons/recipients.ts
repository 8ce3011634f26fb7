import { recordsOfTexts } from '../../recognition/values/number-texts';
import type { PersonNames } from '../../recognition/values/person-names';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { calendarOf } from '../../sheet/calendar';
import { runThrough } from '../../run-through';
import { foldText } from '../../vietnamese/fold';
import { isPersonName } from '../../vietnamese/person-name';
import { cleanSpaces, composeText } from '../../vietnamese/scan-text';
import type { Book } from '../book';
import { unnamedRecords } from './unnamed-records';
import { comparableUnits, memberIndexSteps, type MemberIndex } from './member-index';

/**
 * The recipients of a list who can be looked up among the workbook's members: persons of a unit whose list of members is there, and
 * those whom a citizen id, or name and birthday, find in another unit's.
 *
 * Left out: children and other relatives of members, collectives, workers who are no members (each as far as the row says so), and
 * whole lists of children. Empty where fewer than half are members: then the members' lists are not those of this list's time. A form
 * is of one person or a few, which tells nothing of its time: each of them is looked up.
 */
export function recipientsAmongMembers(table: TableColumns, book: Book): RecipientsFound | null {
  return runThrough(recipientSteps(table, book));
}

/** The same in steps. */
export function* recipientSteps(table: TableColumns, book: Book): Generator<void, RecipientsFound | null> {
  let found = known.get(table);
  if (!found) known.set(table, (found = { result: yield* lookUp(table, book) }));
  return found.result;
}

/** What was found of the recipients of a list. */
export interface RecipientsFound {
  readonly index: MemberIndex;
  /** The unit that each row says, as `comparableUnits` numbers it. */
  readonly units: Int32Array;
  /** Records whose person is no member, ascending. */
  readonly strangers: readonly number[];
  /** How many records are of a member, or of one of several namesakes. */
  readonly found: number;
  /** The number of the one member whose record it is; -1 for none, or several. */
  readonly members: Int32Array;
}

/** Two rules ask; a table belongs to one book. */
const known = new WeakMap<TableColumns, { readonly result: RecipientsFound | null }>();

function* lookUp(table: TableColumns, book: Book): Generator<void, RecipientsFound | null> {
  const index = yield* memberIndexSteps(book);
  if (!index || table.table.titles.some((title) => isListOfChildren(title))) return null;
  const units = comparableUnits(table, book);
  yield;
  const mayAsk = yield* rowsOfPersons(table, calendarOf(book.today)?.year ?? 0);
  const members = index.findByIds(table.citizenIds());
  const most = units.reduce((most, unit) => Math.max(most, unit), -1);
  const isCovered = Uint8Array.from({ length: most + 2 }, (_, at) => (index.covers(at - 1) ? 1 : 0));
  const first = findById(mayAsk, units, table.units().ids, isCovered, members);
  let byName = 0;
  let unclear = 0;
  const strangers: number[] = [];
  for (const [at, record] of first.open.entries()) {
    if (at % namesOfStep === namesOfStep - 1) yield;
    const member = index.findByName(table, record);
    if (member !== -1) byName++;
    else if (isNoName(table, record)) unclear++;
    else strangers.push(record);
    if (member >= 0) members[record] = member;
  }
  let elsewhere = 0;
  const { serials } = table.births();
  for (const [at, record] of first.elsewhere.entries()) {
    if (at % namesOfStep === namesOfStep - 1) yield;
    if (Number.isNaN(serials[record]!)) continue;
    const found = index.findByName(table, record);
    if (found < 0) continue;
    const member = index.memberAt(found);
    if (member.table.births().serials[member.record] !== serials[record]) continue;
    members[record] = found;
    elsewhere++;
  }
  const isOfThisTime =
    table.table.grid.form !== undefined || (first.foundOfCovered + byName) * 2 >= first.covered - unclear;
  return isOfThisTime ? { index, units, strangers, found: first.found + byName + elsewhere, members } : null;
}

/** Who cannot be told from what stands there (“???”, “Trần Thị #Hoa”) is a matter of the name's own rule. */
function isNoName(table: TableColumns, record: number): boolean {
  const name = cleanSpaces(table.names().text(record));
  return name !== '' && !isPersonName(composeText(name));
}

/** Names that are looked for between two steps. */
const namesOfStep = 512;

/** What the citizen ids alone say. */
interface FoundById {
  readonly found: number;
  /** Records of units whose list of members is there, and how many of their persons were found. */
  readonly covered: number;
  readonly foundOfCovered: number;
  /** Those whose persons were not found. */
  readonly open: readonly number[];
  /** Those of units without a list. */
  readonly elsewhere: readonly number[];
}

/**
 * Keeps the members of the rows that may be asked for. Who of a unit without a list is a member nobody can say by the name alone; a
 * citizen id or birthday may still stand in another unit's list. A unit that is said but not known is another rule's.
 */
function findById(
  mayAsk: Uint8Array,
  units: Int32Array,
  saidUnits: Int32Array,
  isCovered: Uint8Array,
  members: Int32Array,
): FoundById {
  const open: number[] = [];
  const elsewhere: number[] = [];
  let found = 0;
  let covered = 0;
  let foundOfCovered = 0;
  for (let record = 0; record < units.length; record++) {
    const unit = units[record]!;
    if (unit < 0 && saidUnits[record]! >= 0) {
      members[record] = -1;
      continue;
    }
    const isFound = members[record]! >= 0;
    if (isFound) found++;
    // A worker, by the row, whose citizen id is a member's has joined by now.
    else if (mayAsk[record] === 0) continue;
    if (isCovered[unit + 1] === 0) {
      if (!isFound) elsewhere.push(record);
      continue;
    }
    covered++;
    if (isFound) foundOfCovered++;
    else open.push(record);
  }
  return { found, covered, foundOfCovered, open, elsewhere };
}

function isListOfChildren(title: string): boolean {
  return /\b(con (cua )?(doan vien|cnvc\w*|cbcnv|cong nhan|nguoi lao dong|nld|em)|tre em|thieu nhi|cac chau|hoc sinh)\b/.test(
    foldText(title),
  );
}

/** 1 for each row of a person of working age who may be a member, known by name or by citizen id. */
function* rowsOfPersons(table: TableColumns, thisYear: number): Generator<void, Uint8Array> {
  const { fields } = table.table;
  const mayAsk = new Uint8Array(table.count).fill(1);
  leaveOutYoung(mayAsk, table.births().years, thisYear - 15);
  for (const [field, says] of sayingsOfOthers) {
    for (const column of fields.get(field) ?? []) {
      for (const record of recordsOfTexts(table.column(column), says)) mayAsk[record] = 0;
      yield;
    }
  }
  leaveOutCollectives(mayAsk, table.names());
  yield;
  for (const record of unnamedRecords(table))
    if (table.names().text(record) === '' && table.text('citizenId', record) === '') mayAsk[record] = 0;
  return mayAsk;
}

/** No plain name is a collective's. Names begin with the same few words again and again: each is judged once. */
function leaveOutCollectives(mayAsk: Uint8Array, names: PersonNames): void {
  const known = new Map<string, boolean>();
  for (const record of names.unplain()) {
    if (mayAsk[record] === 0) continue;
    const name = names.text(record);
    const length = name.indexOf(' ');
    const word = length < 0 ? name : name.slice(0, length);
    let mayBe = known.get(word);
    if (mayBe === undefined) known.set(word, (mayBe = collectiveWord.test(word.normalize('NFC'))));
    if (mayBe && collective.test(name.normalize('NFC'))) mayAsk[record] = 0;
  }
}

function leaveOutYoung(mayAsk: Uint8Array, years: Int16Array, latest: number): void {
  for (let record = 0; record < years.length; record++) if (years[record]! > latest) mayAsk[record] = 0;
}

const collectiveWord = /^(tập|khoa|phòng|tổ|đội|nhóm|bệnh|bv|trung|ttyt|công|đơn|cđcs|gia|hộ|các|trường)/iu;
const collective =
  /^(tập thể|khoa|phòng|tổ|đội|nhóm|bệnh viện|bv|bvđk|trung tâm|ttyt|công ty|đơn vị|công đoàn|cđcs|gia đình|hộ|các|trường)\s/iu;
const relative =
  /\b(con|chau|tre|hoc sinh|sinh vien|vo|chong|bo|me|than nhan|nguoi nha|gia dinh|tap the|benh nhan|huu tri|nghi huu)\b/;
const worker = /\b(nguoi lao dong|nld|hop dong|cong nhan)\b/;
const noMember =
  /\b(khong phai doan vien|chua (la|vao) (doan vien|cong doan|cd)|con (cua )?(doan vien|dv|d\/c|dong chi|ong|ba|chi|anh)|nld ngoai|chua ket nap)\b/;

/** What in a field says that the record speaks of somebody else than a member: a child with a guardian, a relative, a worker who has not joined. */
const sayingsOfOthers: readonly (readonly [FieldId, (text: string) => boolean])[] = [
  ['recipientKind', isOtherKind],
  ['circumstance', saysNoMember],
  ['note', saysNoMember],
  ['jobTitle', saysNoMember],
  ['guardian', (text) => /[^\s\-–—]/.test(text)],
];

/** Whether the row says that a child or another relative of the person is who receives. */
export function isForRelative(table: TableColumns, record: number): boolean {
  return relative.test(foldText(table.text('recipientKind', record)));
}

function isOtherKind(text: string): boolean {
  const kind = foldText(text);
  return relative.test(kind) || (worker.test(kind) && !/\bdoan vien\b|\bdv\b/.test(kind));
}

function saysNoMember(text: string): boolean {
  return noMember.test(foldText(text));
}

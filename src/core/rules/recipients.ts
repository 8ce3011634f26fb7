import { calendarOf } from '../sheet/calendar';
import type { TableColumns } from '../recognition/table-columns';
import { runThrough } from '../run-through';
import { foldText } from '../vietnamese/fold';
import type { Book } from './book';
import { recordsOfStep } from './rule';
import { comparableUnits, memberIndexSteps, type Member, type MemberIndex } from './member-index';

/** A recipient who ought to be a member, and the members found for the record. */
export interface Recipient {
  readonly record: number;
  /** The unit that the row says, as units are compared; null where it says none that is known. */
  readonly unit: string | null;
  readonly members: readonly Member[];
}

/**
 * The recipients of a list who can be looked up among the workbook's members: persons of a unit whose list of members is there, and
 * those whom a citizen id finds in another unit's.
 *
 * Left out: children and other relatives of members, collectives, workers who are no members (each as far as the row says so), and
 * whole lists of children. Empty where fewer than half are members: then the members' lists are not those of this list's time.
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

interface RecipientsFound {
  readonly index: MemberIndex;
  readonly recipients: readonly Recipient[];
}

/** Two rules ask; a table belongs to one book. */
const known = new WeakMap<TableColumns, { readonly result: RecipientsFound | null }>();

function* lookUp(table: TableColumns, book: Book): Generator<void, RecipientsFound | null> {
  const index = yield* memberIndexSteps(book);
  if (!index || table.table.titles.some((title) => isListOfChildren(title))) return null;
  const unitOf = comparableUnits(table, book);
  const saysUnit = table.units().ids;
  const thisYear = calendarOf(book.today)?.year ?? 0;
  const isOfOthers = rowsOfOthers(table);
  const mayBeCollective = cached((word) => collectiveWord.test(word.normalize('NFC')));
  const recipients: Recipient[] = [];
  let asked = 0;
  let members = 0;
  for (let record = 0; record < table.count; record++) {
    if (record % recordsOfStep === recordsOfStep - 1) yield;
    if (isOfOthers(record) || !isNamedPerson(table, record, thisYear, mayBeCollective)) continue;
    const unit = unitOf(record);
    // A unit that is said but not known is another rule's.
    if (unit === null && saysUnit[record]! >= 0) continue;
    if (!index.covers(unit)) {
      // Nobody can say who of this unit is a member; a citizen id may still stand in another unit's list.
      const member = index.findById(table, record);
      if (member) recipients.push({ record, unit, members: [member] });
      continue;
    }
    const found = index.find(table, record);
    asked++;
    if (found.length > 0) members++;
    recipients.push({ record, unit, members: found });
  }
  return members * 2 >= asked ? { index, recipients } : null;
}

function isListOfChildren(title: string): boolean {
  return /\b(con (cua )?(doan vien|cnvc\w*|cbcnv|cong nhan|nguoi lao dong|nld|em)|tre em|thieu nhi|cac chau|hoc sinh)\b/.test(
    foldText(title),
  );
}

/** A person of working age, by name or by citizen id; a collective is none. */
function isNamedPerson(
  table: TableColumns,
  record: number,
  thisYear: number,
  mayBeCollective: (word: string) => boolean,
): boolean {
  const name = table.names().text(record);
  if (name === '' && table.text('citizenId', record) === '') return false;
  if (mayBeCollective(firstWord(name)) && collective.test(name.normalize('NFC'))) return false;
  const year = table.births().years[record]!;
  return year === 0 || thisYear - year >= 15;
}

function firstWord(name: string): string {
  const end = name.indexOf(' ');
  return end < 0 ? name : name.slice(0, end);
}

const collectiveWord = /^(tập|khoa|phòng|tổ|đội|nhóm|bệnh|bv|trung|ttyt|công|đơn|cđcs|gia|hộ|các|trường)/iu;
const collective =
  /^(tập thể|khoa|phòng|tổ|đội|nhóm|bệnh viện|bv|bvđk|trung tâm|ttyt|công ty|đơn vị|công đoàn|cđcs|gia đình|hộ|các|trường)\s/iu;
const relative =
  /\b(con|chau|tre|hoc sinh|sinh vien|vo|chong|bo|me|than nhan|nguoi nha|gia dinh|tap the|benh nhan|huu tri|nghi huu)\b/;
const worker = /\b(nguoi lao dong|nld|hop dong|cong nhan)\b/;
const noMember =
  /\b(khong phai doan vien|chua (la|vao) (doan vien|cong doan|cd)|con (cua )?(doan vien|dv|d\/c|dong chi|ong|ba|chi|anh)|nld ngoai|chua ket nap)\b/;

/** Says of a record whether it speaks of somebody else than a member: a child with a guardian, a relative, a worker who has not joined. */
function rowsOfOthers(table: TableColumns): (record: number) => boolean {
  const ofKind = cached((text) => {
    const kind = foldText(text);
    return relative.test(kind) || (worker.test(kind) && !/\bdoan vien\b|\bdv\b/.test(kind));
  });
  const ofWords = cached((text) => noMember.test(foldText(text)));
  const words = (['circumstance', 'note', 'jobTitle'] as const).filter((field) => table.has(field));
  const saysKind = table.has('recipientKind');
  const saysGuardian = table.has('guardian');
  return (record) => {
    if (saysKind && ofKind(table.text('recipientKind', record))) return true;
    for (const field of words) if (ofWords(table.text(field, record))) return true;
    return saysGuardian && /[^\s\-–—]/.test(table.text('guardian', record));
  };
}

/** Lists say the same few words again and again. */
function cached(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>([['', false]]);
  return (text) => {
    let says = known.get(text);
    if (says === undefined) known.set(text, (says = judge(text)));
    return says;
  };
}

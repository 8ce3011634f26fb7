import { calendarOf } from '../sheet/calendar';
import type { TableColumns } from '../recognition/table-columns';
import { foldText } from '../vietnamese/fold';
import type { Book } from './book';
import { comparableUnits, memberIndex, type Member, type MemberIndex } from './member-index';

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
export function recipientsAmongMembers(
  table: TableColumns,
  book: Book,
): { readonly index: MemberIndex; readonly recipients: readonly Recipient[] } | null {
  const index = memberIndex(book);
  if (!index || table.table.titles.some((title) => isListOfChildren(title))) return null;
  const unitOf = comparableUnits(table, book);
  const saysUnit = table.units().ids;
  const thisYear = calendarOf(book.today)?.year ?? 0;
  const recipients: Recipient[] = [];
  let asked = 0;
  let members = 0;
  for (let record = 0; record < table.count; record++) {
    if (!isToBeMember(table, record, thisYear)) continue;
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

function isToBeMember(table: TableColumns, record: number, thisYear: number): boolean {
  const name = table.names().text(record).normalize('NFC');
  if (name === '' && table.text('citizenId', record) === '') return false;
  if (
    /^(tập thể|khoa|phòng|tổ|đội|nhóm|bệnh viện|bv|bvđk|trung tâm|ttyt|công ty|đơn vị|công đoàn|cđcs|gia đình|hộ|các|trường)\s/iu.test(
      name,
    )
  )
    return false;
  if (/[^\s\-–—]/.test(table.text('guardian', record))) return false;
  const year = table.births().years[record]!;
  if (year !== 0 && thisYear - year < 15) return false;
  const kind = foldText(table.text('recipientKind', record));
  if (
    /\b(con|chau|tre|hoc sinh|sinh vien|vo|chong|bo|me|than nhan|nguoi nha|gia dinh|tap the|benh nhan|huu tri|nghi huu)\b/.test(
      kind,
    )
  )
    return false;
  if (/\b(nguoi lao dong|nld|hop dong|cong nhan)\b/.test(kind) && !/\bdoan vien\b|\bdv\b/.test(kind))
    return false;
  const words = foldText(
    [table.text('circumstance', record), table.text('note', record), table.text('jobTitle', record)].join(
      ' | ',
    ),
  );
  return !/\b(khong phai doan vien|chua (la|vao) (doan vien|cong doan|cd)|con (cua )?(doan vien|dv|d\/c|dong chi|ong|ba|chi|anh)|nld ngoai|chua ket nap)\b/.test(
    words,
  );
}

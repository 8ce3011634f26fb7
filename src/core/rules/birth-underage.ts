import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { addMonths, formatDay } from '../sheet/calendar';
import { foldText } from '../vietnamese/fold';
import { birthRange, dayOfAges, isListOfChildren, isListOfRelatives } from './persons/age-on-list';
import { bySharedCause, unreadableColumn } from './cells/by-shared-cause';
import { isRare } from './cells/mostly-filled';
import { defineRule } from './rule';

/** Nobody works, or is a member, before this age. Source: Bộ luật Lao động 45/2019/QH14 art. 3. */
export const leastWorkingAge = 15;

/**
 * A member is under fifteen on the day of the list (today, where the list says no day): the birth is mistyped, or it is a child.
 *
 * Where only the year is known, only who cannot have been fifteen is told. A birth in the future is `date-in-future` only. Of those who
 * get grants and payments, children among them, only a lone one is told: in a list of members, or with a job, and not called a child.
 * Where most of a list are so young it is no list of members, or its births are of something else: that is one cause.
 */
export const birthUnderage = defineRule<{ birth: string; day: number; people: number }>({
  id: 'birth-underage',
  severity: 'error',
  needs: [['birthDate', 'birthYear']],
  registers: ['members', 'grants', 'disbursements'],
  title: { vi: 'Chưa đủ 15 tuổi', en: 'Under fifteen' },
  message: {
    vi: ({ birth, day, people }) =>
      people > 1
        ? `${people} người trong cột (sinh ${birth} …) đến ngày ${formatDay(day)} chưa đủ 15 tuổi: có đúng là danh sách đoàn viên không?`
        : `Sinh ${birth} thì đến ngày ${formatDay(day)} chưa đủ 15 tuổi: hãy kiểm lại ngày sinh.`,
    en: ({ birth, day, people }) =>
      people > 1
        ? `${people} people of this column (born ${birth} …) are under 15 on ${formatDay(day)}: is it a list of members?`
        : `Born ${birth}, this person is under 15 on ${formatDay(day)}: check the birth date.`,
  },
  *check(table, book) {
    if (isListOfChildren(table) || isListOfRelatives(table)) return;
    const day = dayOfAges(table, book);
    const { serials, years } = table.births();
    const field = table.has('birthDate') ? 'birthDate' : 'birthYear';
    const oldest = addMonths(day, -leastWorkingAge * 12);
    const young = notBornBefore(oldest, serials, years).filter((record) => {
      const birth = birthRange(table, record);
      return birth && birth.first <= book.today && addMonths(birth.first, leastWorkingAge * 12) > day;
    });
    if (table.table.register !== 'members' && !isRare(young.length, table.count)) return;
    const fieldOf = (record: number) =>
      field === 'birthDate' && table.text('birthDate', record) === '' && table.has('birthYear')
        ? 'birthYear'
        : field;
    const told = young.filter((record) => table.table.register === 'members' || mustBeGrown(table, record));
    for (const records of bySharedCause(told, table.count, unreadableColumn)) {
      const [record] = records as [number];
      yield {
        cells: records.map((each) => table.place(fieldOf(each), each)),
        value: table.value(fieldOf(record), record),
        params: {
          birth: Number.isNaN(serials[record]!) ? String(years[record]) : formatDay(serials[record]!),
          day,
          people: records.length,
        },
        record,
      };
    }
  },
});

/** The records of a known birth that is not surely before the day. */
function notBornBefore(day: number, serials: Float32Array, years: Int16Array): number[] {
  const records: number[] = [];
  for (let record = 0; record < serials.length; record++)
    if (serials[record]! >= day || (Number.isNaN(serials[record]!) && years[record] !== 0))
      records.push(record);
  return records;
}

const sayings: readonly FieldId[] = ['recipientKind', 'circumstance', 'programme', 'note', 'jobTitle'];

/** Whether who gets something is a member by the list's title, or has a job, and nothing in the row speaks of a child. */
function mustBeGrown(table: TableColumns, record: number): boolean {
  const titles = foldText(table.table.titles.join(' ; '));
  const says = (field: FieldId) => foldText(table.text(field, record));
  const isOfChild = /\b(con|chau|tre|be|em|hoc sinh|mo coi|than nhan|gia dinh)\b/;
  if (sayings.some((field) => isOfChild.test(says(field)))) return false;
  return says('jobTitle') !== '' || (/\bdoan vien\b/.test(titles) && !isOfChild.test(titles));
}

import { addMonths, formatDay } from '../sheet/calendar';
import { birthRange, dayOfAges, isListOfChildren, isListOfRelatives } from './age-on-list';
import { defineRule } from './rule';

/** Nobody works, or is a member, before this age. Source: Bộ luật Lao động 45/2019/QH14 art. 3. */
export const leastWorkingAge = 15;

/**
 * A member is under fifteen on the day of the list (today, where the list says no day): the birth is mistyped, or it is a child.
 *
 * Where only the year is known, only who cannot have been fifteen is told. A birth in the future is `date-in-future` only.
 */
export const birthUnderage = defineRule<{ birth: string; day: number }>({
  id: 'birth-underage',
  severity: 'error',
  needs: [['birthDate', 'birthYear']],
  registers: ['members'],
  title: { vi: 'Chưa đủ 15 tuổi', en: 'Under fifteen' },
  message: {
    vi: ({ birth, day }) =>
      `Sinh ${birth} thì đến ngày ${formatDay(day)} chưa đủ 15 tuổi: hãy kiểm lại ngày sinh.`,
    en: ({ birth, day }) =>
      `Born ${birth}, this person is under 15 on ${formatDay(day)}: check the birth date.`,
  },
  *check(table, book) {
    if (isListOfChildren(table) || isListOfRelatives(table)) return;
    const day = dayOfAges(table, book);
    const { serials, years } = table.births();
    const field = table.has('birthDate') ? 'birthDate' : 'birthYear';
    const oldest = addMonths(day, -leastWorkingAge * 12);
    for (const record of notBornBefore(oldest, serials, years)) {
      const birth = birthRange(table, record);
      if (!birth || birth.first > book.today) continue;
      if (addMonths(birth.first, leastWorkingAge * 12) <= day) continue;
      const isYearOfOther = field === 'birthDate' && table.text('birthDate', record) === '';
      const told = isYearOfOther && table.has('birthYear') ? 'birthYear' : field;
      yield {
        cells: [table.place(told, record)],
        value: table.value(told, record),
        params: {
          birth: Number.isNaN(serials[record]!) ? String(years[record]) : formatDay(serials[record]!),
          day,
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

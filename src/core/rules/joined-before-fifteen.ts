import { addMonths, formatDay, serialOf } from '../sheet/calendar';
import { birthRange, dayOfAges } from './persons/age-on-list';
import { leastWorkingAge } from './birth-underage';
import { defineRule } from './rule';

/**
 * The day of joining lies before the fifteenth birthday.
 *
 * Where only a year of either is known, only what no days of those years could make right is told. A birth that is itself in the
 * future or too late is the cause, and other rules' (`date-in-future`, `birth-underage`).
 * Source: Bộ luật Lao động 45/2019/QH14 art. 3 (fifteen, the least working age).
 */
export const joinedBeforeFifteen = defineRule<{ joined: string; birth: string }>({
  id: 'joined-before-fifteen',
  severity: 'error',
  needs: ['joinedOn', ['birthDate', 'birthYear']],
  registers: ['members'],
  title: { vi: 'Vào công đoàn khi chưa đủ 15 tuổi', en: 'Joined before fifteen' },
  message: {
    vi: ({ joined, birth }) =>
      `Vào công đoàn ${joined} trong khi sinh ${birth}, lúc đó chưa đủ 15 tuổi: hãy kiểm lại cả hai ngày.`,
    en: ({ joined, birth }) => `Joined on ${joined} but born ${birth}, then under 15: check both dates.`,
  },
  *check(table, book) {
    const joined = table.dates('joinedOn');
    const births = table.births();
    const day = dayOfAges(table, book);
    for (const record of notSurelyFifteen(joined.serials, births.serials)) {
      const year = joined.years[record]!;
      const birth = year === 0 ? null : birthRange(table, record);
      if (!birth) continue;
      const serial = joined.serials[record]!;
      const isDayKnown = !Number.isNaN(serial);
      const latest = isDayKnown ? serial : (serialOf(year, 12, 31) ?? NaN);
      const fifteenth = addMonths(birth.first, leastWorkingAge * 12);
      if (!(latest < fifteenth) || fifteenth > day) continue;
      yield {
        cells: [table.place('joinedOn', record)],
        value: table.value('joinedOn', record),
        params: {
          joined: isDayKnown ? formatDay(serial) : String(year),
          birth: Number.isNaN(births.serials[record]!)
            ? String(births.years[record])
            : formatDay(births.serials[record]!),
        },
        record,
      };
    }
  },
});

/** Sixteen years and a few days. */
const surelyFifteen = 16 * 366;

/** Hardly anybody joins within a year of being fifteen: the others, where both days are known, need no calendar. */
function notSurelyFifteen(joined: Float32Array, born: Float32Array): number[] {
  const records: number[] = [];
  for (let record = 0; record < joined.length; record++)
    if (!(joined[record]! - born[record]! > surelyFifteen)) records.push(record);
  return records;
}

import { genders, type BirthColumn } from '../recognition/values/birth-column';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { formatDay } from '../sheet/calendar';
import { foldText } from '../vietnamese/fold';
import { birthRange, dayOfAges, isListOfRelatives, isListOfRetired } from './persons/age-on-list';
import { defineRule } from './rule';
import { lastBirthRetired, retirementOf } from './tables/retirement-ages';

/**
 * A member is past the age of retirement on the day of the list (today, where the list says no day).
 *
 * A warning: senior doctors may be kept on, and a retired person may still be listed. Where only the year of birth is known, its last
 * day counts; where the gender is not known, the later age of men. A list of retired members says it in its title. Earlier retirement from hard work is not asked for.
 * Source: NĐ 135/2020/NĐ-CP art. 4 (`tables/retirement-ages.ts`).
 */
export const birthPastRetirement = defineRule<{
  birth: string;
  retired: number;
  years: number;
  months: number;
  day: number;
}>({
  id: 'birth-past-retirement',
  severity: 'warning',
  needs: [['birthDate', 'birthYear']],
  registers: ['members'],
  title: { vi: 'Đã quá tuổi nghỉ hưu', en: 'Past the age of retirement' },
  message: {
    vi: ({ birth, retired, years, months, day }) =>
      `Sinh ${birth} thì đủ tuổi nghỉ hưu (${years} tuổi${months ? ` ${months} tháng` : ''}) trong tháng ${formatDay(retired).slice(3)}, nên đến ngày ${formatDay(day)} có thể đã nghỉ hưu: hãy kiểm lại.`,
    en: ({ birth, retired, years, months, day }) =>
      `Born ${birth}, this person reached the age of retirement (${years} years${months ? ` ${months} months` : ''}) in ${formatDay(retired).slice(3)} and may have retired before ${formatDay(day)}: please check.`,
  },
  *check(table, book) {
    if (isListOfRelatives(table) || isListOfRetired(table)) return;
    const day = dayOfAges(table, book);
    const births = table.births();
    const ids = table.citizenIds();
    const retiredMen = lastBirthRetired(day, 'male');
    const retiredWomen = lastBirthRetired(day, 'female');
    const saysWhy = reasonTeller(table);
    for (const record of bornUntil(births, Math.max(retiredMen, retiredWomen))) {
      const own = births.genders[record]!;
      const gender = own === genders.male || own === genders.female ? own : ids.genders[record];
      const isWoman = gender === genders.female;
      const birth = birthRange(table, record)?.last ?? Infinity;
      if (birth > (isWoman ? retiredWomen : retiredMen) || saysWhy(record)) continue;
      const retirement = retirementOf(birth, isWoman ? 'female' : 'male');
      if (!retirement) continue;
      const field: FieldId = table.text('birthDate', record) !== '' ? 'birthDate' : 'birthYear';
      const serial = births.serials[record]!;
      yield {
        cells: [table.place(field, record)],
        value: table.value(field, record),
        params: {
          birth: Number.isNaN(serial) ? String(births.years[record]) : formatDay(serial),
          retired: retirement.day,
          years: Math.floor(retirement.ageInMonths / 12),
          months: retirement.ageInMonths % 12,
          day,
        },
        record,
      };
    }
  },
});

/** Most are far from it: the records with a birth that is not known to be after the day. */
function bornUntil({ serials, years }: BirthColumn, youngest: number): number[] {
  const records: number[] = [];
  for (let record = 0; record < serials.length; record++)
    if (!(serials[record]! > youngest) && years[record] !== 0) records.push(record);
  return records;
}

/** Tells whether the list itself says that the person has retired or is kept on; lists say the same few words again and again. */
function reasonTeller(table: TableColumns): (record: number) => boolean {
  const fields = (['status', 'note', 'jobTitle'] as const).filter((field) => table.has(field));
  const known = new Map<string, boolean>();
  return (record) => {
    for (const field of fields) {
      const text = table.text(field, record);
      let says = known.get(text);
      if (says === undefined) known.set(text, (says = whyWords.test(foldText(text))));
      if (says) return true;
    }
    return false;
  };
}

const whyWords = /\b(huu|keo dai|gia han|hop dong chuyen gia|thoi viec|nghi viec|tu tran|chuyen di)\b/;

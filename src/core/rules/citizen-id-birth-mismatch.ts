import { citizenIdKinds } from '../recognition/values/citizen-id-column';
import { calendarOf } from '../sheet/calendar';
import { recordsThatDiffer } from '../recognition/values/records-of-kind';
import { repeatedCitizenIds } from './persons/repeated-citizen-ids';
import { defineRule } from './rule';

/**
 * The birth year inside a citizen id is another than the record's.
 *
 * Digit 4 is century and gender (0/1 for 19xx, 2/3 for 20xx …), digits 5 and 6 the year. A warning: misspelt papers and
 * later corrections of a birth date exist, and the number is never reissued. Source: NĐ 70/2024/NĐ-CP, as transcribed.
 */
export const citizenIdBirthMismatch = defineRule<{ citizenId: string; idYear: number; birthYear: number }>({
  id: 'citizen-id-birth-mismatch',
  severity: 'warning',
  needs: ['citizenId', ['birthDate', 'birthYear']],
  title: { vi: 'Số căn cước không khớp năm sinh', en: 'Citizen id against birth year' },
  message: {
    vi: ({ citizenId, idYear, birthYear }) =>
      `Số căn cước ${citizenId} là của người sinh năm ${idYear}, còn danh sách ghi năm sinh ${birthYear}: hãy đối chiếu giấy tờ.`,
    en: ({ citizenId, idYear, birthYear }) =>
      `Citizen id ${citizenId} is of a person born in ${idYear}, but the list says ${birthYear}: compare with the card.`,
  },
  *check(table, book) {
    const ids = table.citizenIds();
    const { years } = table.births();
    const thisYear = calendarOf(book.today)?.year ?? 9999;
    for (const record of recordsThatDiffer(ids.years, years)) {
      // Ten digits that disagree may be no citizen id at all: citizen-id-lost-zero asks about them.
      if (ids.kinds[record] === citizenIdKinds.lostZero && ids.isCertain[record] === 0) continue;
      // A birth that has not come yet is told as such.
      if (years[record]! > thisYear) continue;
      // Another person's number copied: that fault has its own name.
      if (repeatedCitizenIds(table)[record]! >= 0) continue;
      yield {
        cells: [table.place('citizenId', record)],
        value: table.value('citizenId', record),
        params: { citizenId: ids.text(record), idYear: ids.years[record]!, birthYear: years[record]! },
        record,
      };
    }
  },
});

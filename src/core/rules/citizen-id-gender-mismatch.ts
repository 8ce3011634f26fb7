import { genders } from '../recognition/birth-column';
import { citizenIdKinds } from '../recognition/citizen-id-column';
import { recordsThatDiffer } from '../recognition/records-of-kind';
import { repeatedCitizenIds } from './repeated-citizen-ids';
import { defineRule } from './rule';

/**
 * The gender inside a citizen id is another than the record's.
 *
 * Digit 4 is even for men, odd for women. A warning, for typing slips and legal corrections exist.
 * Source: NĐ 70/2024/NĐ-CP, as transcribed.
 */
export const citizenIdGenderMismatch = defineRule<{ citizenId: string; isFemaleById: boolean }>({
  id: 'citizen-id-gender-mismatch',
  severity: 'warning',
  needs: ['citizenId', 'gender'],
  title: { vi: 'Số căn cước không khớp giới tính', en: 'Citizen id against gender' },
  message: {
    vi: ({ citizenId, isFemaleById }) =>
      `Số căn cước ${citizenId} là của ${isFemaleById ? 'nữ' : 'nam'}, còn danh sách ghi ${isFemaleById ? 'nam' : 'nữ'}: hãy đối chiếu giấy tờ.`,
    en: ({ citizenId, isFemaleById }) =>
      `Citizen id ${citizenId} is a ${isFemaleById ? "woman's" : "man's"}, but the list says ${isFemaleById ? 'male' : 'female'}: compare with the card.`,
  },
  *check(table) {
    const ids = table.citizenIds();
    const births = table.births();
    for (const record of recordsThatDiffer(ids.genders, births.genders)) {
      if (births.genders[record] === genders.unreadable) continue;
      if (ids.kinds[record] === citizenIdKinds.lostZero && ids.isCertain[record] === 0) continue;
      // Another person's number copied: that fault has its own name.
      if (repeatedCitizenIds(table)[record]! >= 0) continue;
      yield {
        cells: [table.place('citizenId', record)],
        value: table.value('citizenId', record),
        params: { citizenId: ids.text(record), isFemaleById: ids.genders[record] === genders.female },
        record,
      };
    }
  },
});

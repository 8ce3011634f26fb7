import { genders } from '../recognition/values/birth-column';
import { citizenIdKinds } from '../recognition/values/citizen-id-column';
import { recordsThatDiffer } from '../recognition/values/records-of-kind';
import type { TableColumns } from '../recognition/values/table-columns';
import { repeatedCitizenIds } from './persons/repeated-citizen-ids';
import { defineRule } from './rule';

/**
 * The gender inside a citizen id is another than the record's.
 *
 * Digit 4 is even for men, odd for women. A tick that is missing in a column “Nữ (x)” says “man” where hardly any id says otherwise of those
 * without one. A warning, for typing slips and legal corrections exist.
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
    const differing = [...recordsThatDiffer(ids.genders, births.genders), ...untickedByMistake(table)];
    for (const record of differing) {
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

/** The few records without a tick in the list's only column of ticks whose ids say the gender that is ticked. */
function untickedByMistake(table: TableColumns): number[] {
  const [ticked, ...others] = table.table.columns.filter(
    ({ field, part }) => field === 'gender' || part !== null,
  );
  if (!ticked || ticked.field !== 'gender' || ticked.part === null || others.length > 0) return [];
  const { genders: own } = table.births();
  const { genders: told } = table.citizenIds();
  const odd: number[] = [];
  let right = 0;
  for (let record = 0; record < own.length; record++) {
    if (own[record] !== genders.unknown || told[record] === genders.unknown) continue;
    if (told[record] === genders[ticked.part]) odd.push(record);
    else right++;
  }
  return right >= 5 && odd.length * 10 <= right ? odd : [];
}

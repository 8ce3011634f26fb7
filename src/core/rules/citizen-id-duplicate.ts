import { repeatsOf } from '../recognition/values/equal-keys';
import { citizenIdRegisters, repeatedCitizenIds } from './persons/repeated-citizen-ids';
import { defineRule } from './rule';
import { rowName, rowText, type RowName } from './cells/row-name';

/**
 * Two records of a list carry the same citizen id.
 *
 * A number belongs to one person for life (Luật Căn cước 26/2023/QH15 art. 12); `repeated-citizen-ids.ts` says where a person
 * may come again.
 */
export const citizenIdDuplicate = defineRule<{
  citizenId: string;
  firstRow: RowName;
  name: string;
  firstName: string;
}>({
  id: 'citizen-id-duplicate',
  severity: 'error',
  needs: ['citizenId'],
  registers: citizenIdRegisters,
  title: { vi: 'Trùng số căn cước', en: 'Duplicate citizen id' },
  message: {
    vi: ({ citizenId, firstRow, name, firstName }) =>
      name !== firstName && name !== '' && firstName !== ''
        ? `Số căn cước ${citizenId} của ${name} đã ghi cho ${firstName} ở ${rowText(firstRow, 'vi')}: hãy đối chiếu giấy tờ của hai người.`
        : `Số căn cước ${citizenId} đã có ở ${rowText(firstRow, 'vi')}: hãy bỏ dòng thừa hoặc ghi lại số đúng.`,
    en: ({ citizenId, firstRow, name, firstName }) =>
      name !== firstName && name !== '' && firstName !== ''
        ? `Citizen id ${citizenId} of ${name} already stands for ${firstName} on ${rowText(firstRow, 'en')}: compare both persons' cards.`
        : `Citizen id ${citizenId} is already on ${rowText(firstRow, 'en')}: remove the surplus row or write the right number.`,
  },
  *check(table) {
    const repeated = repeatedCitizenIds(table);
    for (const record of repeatsOf(repeated)) {
      const earlier = repeated[record]!;
      yield {
        cells: [table.place('citizenId', record), table.place('citizenId', earlier)],
        value: table.value('citizenId', record),
        params: {
          citizenId: table.citizenIds().text(record),
          firstRow: rowName(table, table.place('citizenId', earlier)),
          name: table.names().text(record),
          firstName: table.names().text(earlier),
        },
        record,
      };
    }
  },
});

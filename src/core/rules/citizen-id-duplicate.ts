import { firstEqual } from '../recognition/equal-keys';
import type { TableColumns } from '../recognition/table-columns';
import { defineRule } from './rule';

/**
 * Two records of a list carry the same citizen id.
 *
 * A number belongs to one person for life (Luật Căn cước 26/2023/QH15 art. 12). In a list of members each person stands
 * once, so any repetition is a fault. In lists of grants and payments the same person may come again: there only another
 * name under the same number is a fault, and not where a guardian's papers stand in for a child's.
 */
export const citizenIdDuplicate = defineRule<{
  citizenId: string;
  firstRow: number;
  name: string;
  firstName: string;
}>({
  id: 'citizen-id-duplicate',
  severity: 'error',
  needs: ['citizenId'],
  registers: ['members', 'grants', 'disbursements'],
  title: { vi: 'Trùng số căn cước', en: 'Duplicate citizen id' },
  message: {
    vi: ({ citizenId, firstRow, name, firstName }) =>
      name !== firstName && name !== '' && firstName !== ''
        ? `Số căn cước ${citizenId} của ${name} đã ghi cho ${firstName} ở dòng ${firstRow}: hãy đối chiếu giấy tờ của hai người.`
        : `Số căn cước ${citizenId} đã có ở dòng ${firstRow}: hãy bỏ dòng thừa hoặc ghi lại số đúng.`,
    en: ({ citizenId, firstRow, name, firstName }) =>
      name !== firstName && name !== '' && firstName !== ''
        ? `Citizen id ${citizenId} of ${name} already stands for ${firstName} on row ${firstRow}: compare both persons' cards.`
        : `Citizen id ${citizenId} is already on row ${firstRow}: remove the surplus row or write the right number.`,
  },
  *check(table) {
    const first = firstEqual(table.citizenIds().numbers);
    const isMemberList = table.table.register === 'members';
    for (let record = 0; record < table.count; record++) {
      const earlier = first[record]!;
      if (earlier < 0 || earlier === record) continue;
      if (!isMemberList && !isOtherPerson(table, earlier, record)) continue;
      yield {
        cells: [table.place('citizenId', record), table.place('citizenId', earlier)],
        value: table.value('citizenId', record),
        params: {
          citizenId: table.citizenIds().text(record),
          firstRow: table.place('citizenId', earlier).row + 1,
          name: table.names().text(record),
          firstName: table.names().text(earlier),
        },
        record,
      };
    }
  },
});

function isOtherPerson(table: TableColumns, a: number, b: number): boolean {
  if (table.text('guardian', a) !== '' || table.text('guardian', b) !== '') return false;
  const names = table.names();
  return names.key(a) !== '' && names.key(b) !== '' && names.key(a) !== names.key(b);
}

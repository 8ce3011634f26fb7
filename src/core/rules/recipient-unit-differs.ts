import { unitSources } from '../recognition/unit-names';
import { amountAtStake } from './amount-at-stake';
import { recipientSteps, recipientsAmongMembers, type Recipient } from './recipients';
import type { MemberIndex } from './member-index';
import { repeatedCitizenIds } from './repeated-citizen-ids';
import { defineRule } from './rule';

/**
 * A recipient is a member of another unit than the one the grant is written under, so the wrong unit's total holds the money.
 *
 * Only where the member is sure (the citizen id, or one namesake of that birth) and none of that name is in the stated unit.
 * `money` is the amount that stands under the wrong unit.
 */
export const recipientUnitDiffers = defineRule<{
  name: string;
  unit: string;
  memberUnit: string;
  row: number;
  sheet: string;
}>({
  id: 'recipient-unit-differs',
  severity: 'warning',
  needs: [['fullName', 'citizenId']],
  needsMemberList: true,
  registers: ['grants', 'disbursements'],
  title: { vi: 'Đơn vị khác danh sách đoàn viên', en: 'Unit differs from the members’ list' },
  message: {
    vi: ({ name, unit, memberUnit, row, sheet }) =>
      `${name || 'Người nhận'} ghi ở “${unit}”, còn danh sách đoàn viên (${sheet}, dòng ${row}) ghi “${memberUnit}”: hãy sửa một nơi.`,
    en: ({ name, unit, memberUnit, row, sheet }) =>
      `${name || 'The recipient'} stands under “${unit}”, in the members’ list (${sheet}, row ${row}) under “${memberUnit}”: correct one of them.`,
  },
  prepare: recipientSteps,
  *check(table, book) {
    const found = recipientsAmongMembers(table, book);
    if (!found) return;
    const { index, recipients } = found;
    const differing = recipients.filter((recipient) => isElsewhere(recipient, index));
    const sure = recipients.filter(({ members }) => members.length > 0).length;
    // Where most differ, the two lists speak of different times or kinds of unit.
    if (sure > 3 && differing.length * 2 > sure) return;
    const { sources } = table.units();
    const repeated = repeatedCitizenIds(table);
    for (const { record, members } of differing) {
      const [member] = members;
      // Under a copied number another person was found.
      if (!member || repeated[record]! >= 0) continue;
      const isOwn = sources[record] === unitSources.own;
      const { row } = member.table.keyPlace(member.record);
      yield {
        cells: [
          isOwn ? table.place('unit', record) : table.keyPlace(record),
          { sheet: member.table.table.grid.sheet, ...member.table.keyPlace(member.record) },
        ],
        value: isOwn ? table.value('unit', record) : table.names().text(record),
        params: {
          name: table.names().text(record),
          unit: table.units().name(record),
          memberUnit: member.table.units().name(member.record),
          row: row + 1,
          sheet: member.table.table.grid.sheet,
        },
        record,
        money: amountAtStake(table, record),
      };
    }
  },
});

function isElsewhere({ unit, members }: Recipient, index: MemberIndex): boolean {
  if (unit === null || members.length !== 1) return false;
  const memberUnit = index.unitOf(members[0]!);
  return memberUnit !== null && memberUnit !== unit;
}

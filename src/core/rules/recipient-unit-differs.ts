import { unitSources } from '../recognition/values/unit-names';
import { amountAtStake } from './amounts/amount-at-stake';
import { recipientSteps, recipientsAmongMembers } from './persons/recipients';
import { repeatedCitizenIds } from './persons/repeated-citizen-ids';
import { defineRule } from './rule';
import { rowName, rowText, type RowName } from './cells/row-name';

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
  row: RowName;
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
      `${name || 'Người nhận'} ghi ở “${unit}”, còn danh sách đoàn viên (${sheet}, ${rowText(row, 'vi')}) ghi “${memberUnit}”: hãy sửa một nơi.`,
    en: ({ name, unit, memberUnit, row, sheet }) =>
      `${name || 'The recipient'} stands under “${unit}”, in the members’ list (${sheet}, ${rowText(row, 'en')}) under “${memberUnit}”: correct one of them.`,
  },
  prepare: recipientSteps,
  *check(table, book) {
    const found = recipientsAmongMembers(table, book);
    if (!found) return;
    const { index, units, members } = found;
    const differing = recordsElsewhere(units, members, index.units);
    // Where most differ, the two lists speak of different times or kinds of unit.
    if (found.found > 3 && differing.length * 2 > found.found) return;
    const { sources } = table.units();
    const repeated = repeatedCitizenIds(table);
    for (const record of differing) {
      // Under a copied number another person was found.
      if (repeated[record]! >= 0) continue;
      const member = index.memberAt(members[record]!);
      const isOwn = sources[record] === unitSources.own;
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
          row: rowName(member.table, member.table.keyPlace(member.record)),
          sheet: member.table.table.grid.sheet,
        },
        record,
        money: amountAtStake(table, record),
      };
    }
  },
});

/** The records whose member is of another unit than they say. */
function recordsElsewhere(units: Int32Array, members: Int32Array, unitsOfMembers: Int32Array): number[] {
  const records: number[] = [];
  for (let record = 0; record < units.length; record++) {
    if (units[record]! < 0 || members[record]! < 0) continue;
    const unit = unitsOfMembers[members[record]!]!;
    if (unit >= 0 && unit !== units[record]) records.push(record);
  }
  return records;
}

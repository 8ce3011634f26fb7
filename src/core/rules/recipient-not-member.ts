import { amountAtStake } from './amounts/amount-at-stake';
import { recipientSteps, recipientsAmongMembers } from './persons/recipients';
import { rowName, rowText, type RowName } from './cells/row-name';
import { defineRule } from './rule';

/**
 * Who receives a grant is in no list of members, though the unit's list is in the workbook.
 *
 * Looked up by citizen id, else by name and birth; the nearest member is proposed. Some grants go to workers who are no members, hence a
 * warning. `money` is the amount granted.
 */
export const recipientNotMember = defineRule<{
  name: string;
  nearest: string;
  nearestBorn: string;
  sheet: string;
  row: RowName;
}>({
  id: 'recipient-not-member',
  severity: 'warning',
  needs: [['fullName', 'citizenId']],
  needsMemberList: true,
  registers: ['grants', 'disbursements'],
  title: { vi: 'Người nhận không có trong danh sách đoàn viên', en: 'Recipient is no member' },
  message: {
    vi: ({ name, nearest, nearestBorn, sheet, row }) =>
      `${name || 'Người nhận'} không có trong danh sách đoàn viên` +
      (nearest
        ? `; gần nhất là ${nearest}${nearestBorn && `, sinh ${nearestBorn}`} (${sheet}, ${rowText(row, 'vi')}): hãy xem có phải là người này không.`
        : ': hãy kiểm lại, hoặc ghi rõ đối tượng nếu không phải đoàn viên.'),
    en: ({ name, nearest, nearestBorn, sheet, row }) =>
      `${name || 'The recipient'} is in no list of members` +
      (nearest
        ? `; the nearest is ${nearest}${nearestBorn && `, born ${nearestBorn}`} (${sheet}, ${rowText(row, 'en')}): see whether that is meant.`
        : ': check it, or write what kind of recipient it is.'),
  },
  prepare: recipientSteps,
  *check(table, book) {
    const found = recipientsAmongMembers(table, book);
    if (!found) return;
    for (const record of found.strangers) {
      const nearest = found.index.nearest(table, record, found.units[record]!);
      const year = nearest?.table.births().years[nearest.record] ?? 0;
      yield {
        cells: [table.keyPlace(record)],
        value: table.names().text(record) || table.value('citizenId', record),
        params: {
          name: table.names().text(record),
          nearest: nearest?.table.names().text(nearest.record) ?? '',
          nearestBorn: year === 0 ? '' : String(year),
          sheet: nearest?.table.table.grid.sheet ?? '',
          row: nearest ? rowName(nearest.table, nearest.table.keyPlace(nearest.record)) : '',
        },
        record,
        money: amountAtStake(table, record),
      };
    }
  },
});

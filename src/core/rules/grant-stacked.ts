import { givers, isMoneyAndGoods, occasions } from './amounts/hand-outs';
import { samePersons, samePersonSteps } from './persons/same-person';
import { defineRule } from './rule';
import { rowName, rowText, type RowName } from './cells/row-name';

/**
 * One person receives for one programme and round from several givers.
 *
 * Funds are stacked on purpose (Mái ấm, Tết), so this is worth a look and no fault; the same giver twice is `grant-duplicate`.
 * Source: the union's practice of stacking funds; QĐ 3749/QĐ-TLĐ pays only the highest where one person fits several grounds.
 */
export const grantStacked = defineRule<{ name: string; firstRow: RowName; giver: string; other: string }>({
  id: 'grant-stacked',
  severity: 'info',
  needs: [
    ['fullName', 'citizenId'],
    ['giver', 'fundSource'],
  ],
  registers: ['grants'],
  title: { vi: 'Nhận từ nhiều nguồn', en: 'Granted by several givers' },
  message: {
    vi: ({ name, firstRow, giver, other }) =>
      `${name || 'Người này'} nhận từ ${giver} và đã nhận từ ${other} ở ${rowText(firstRow, 'vi')} trong cùng chương trình: hãy xem có được hưởng cả hai không.`,
    en: ({ name, firstRow, giver, other }) =>
      `${name || 'This person'} receives from ${giver}, and from ${other} on ${rowText(firstRow, 'en')} for the same programme: see whether both are due.`,
  },
  prepare: samePersonSteps,
  *check(table) {
    const giverIds = givers(table);
    const field = table.has('giver') ? 'giver' : 'fundSource';
    for (const { record, earlier } of samePersons(table, occasions(table))) {
      const [giver, other] = [giverIds[record]!, giverIds[earlier]!];
      if (giver === 0 || other === 0 || giver === other || isMoneyAndGoods(table, earlier, record)) continue;
      yield {
        cells: [table.keyPlace(record), table.keyPlace(earlier)],
        value: table.names().text(record) || table.value('citizenId', record),
        params: {
          name: table.names().text(record),
          firstRow: rowName(table, table.keyPlace(earlier)),
          giver: table.text(field, record),
          other: table.text(field, earlier),
        },
        record,
      };
    }
  },
});

import { firstEqual } from '../recognition/values/equal-keys';
import { formatDay } from '../sheet/calendar';
import { amountAtStake } from './amounts/amount-at-stake';
import { givers, handOuts, isMoneyAndGoods, occasions } from './amounts/hand-outs';
import { samePersons, samePersonSteps } from './persons/same-person';
import { defineRule } from './rule';
import { rowName, rowText, type RowName } from './cells/row-name';

/**
 * One person is paid twice on one day, for different programmes or rounds.
 *
 * The same hand-out twice is `grant-duplicate`, several givers for one programme `grant-stacked`. `money` is the later amount.
 */
export const grantTwiceSameDay = defineRule<{ name: string; day: string; firstRow: RowName }>({
  id: 'grant-twice-same-day',
  severity: 'warning',
  needs: [['fullName', 'citizenId'], 'paidOn'],
  registers: ['grants'],
  title: { vi: 'Nhận hai lần trong một ngày', en: 'Granted twice on one day' },
  message: {
    vi: ({ name, day, firstRow }) =>
      `${name || 'Người này'} nhận hai lần ngày ${day}, lần kia ở ${rowText(firstRow, 'vi')}: hãy xem có ghi trùng một lần chi không.`,
    en: ({ name, day, firstRow }) =>
      `${name || 'This person'} receives twice on ${day}, the other time on ${rowText(firstRow, 'en')}: see whether one payment was written twice.`,
  },
  prepare: samePersonSteps,
  *check(table) {
    const { serials } = table.dates('paidOn');
    const days = firstEqual(serials);
    const sameHandOut = handOuts(table);
    const occasion = occasions(table);
    const giver = givers(table);
    for (const { record, earlier } of samePersons(table, days)) {
      if (sameHandOut[record] === sameHandOut[earlier] || isMoneyAndGoods(table, earlier, record)) continue;
      const isStacked = occasion[record] === occasion[earlier] && giver[record] !== giver[earlier];
      if (isStacked) continue;
      yield {
        cells: [table.keyPlace(record), table.keyPlace(earlier)],
        value: table.names().text(record) || table.value('citizenId', record),
        params: {
          name: table.names().text(record),
          day: formatDay(serials[record]!),
          firstRow: rowName(table, table.keyPlace(earlier)),
        },
        record,
        money: amountAtStake(table, record),
      };
    }
  },
});

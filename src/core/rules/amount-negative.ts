import { kindOf } from '../recognition/values/number-column';
import type { FieldId } from '../registers/register';
import { figure } from './amounts/figures';
import { defineRule } from './rule';

const fields: readonly FieldId[] = [
  'quantity',
  'rate',
  'proposedAmount',
  'amount',
  'approvedAmount',
  'inKindValue',
  'cost',
  'participants',
  'attendees',
  'memberCount',
  'target',
  'admitted',
  'cumulative',
  'newUnitsTarget',
  'newUnits',
  'openingCount',
  'closingCount',
  'women',
];

/**
 * An amount, a rate, a quantity or a number of people is below zero: money given back has a column of its own. What leaves a list may be
 * written with a minus (“Chuyển đi”), so that those columns are not looked at.
 */
export const amountNegative = defineRule<{ value: number }>({
  id: 'amount-negative',
  severity: 'error',
  needs: [fields],
  registers: [
    'units',
    'newUnits',
    'admissions',
    'grants',
    'visits',
    'disbursements',
    'commendations',
    'proposals',
    'donations',
    'fundDrives',
    'training',
    'conferences',
  ],
  title: { vi: 'Số tiền, số lượng âm', en: 'Negative amount' },
  message: {
    vi: ({ value }) =>
      `Ô này ghi số âm ${figure(value, 'vi')}: hãy ghi số dương, tiền trả lại ghi ở cột riêng.`,
    en: ({ value }) =>
      `This cell holds the negative ${figure(value, 'en')}: write it as positive, returned money in its own column.`,
  },
  *check(table) {
    for (const field of fields) {
      // The rate of admissions is what target and result come to.
      if (!table.has(field) || kindOf(table.table, field) === 'percent') continue;
      const { raw, values, isMoney } = table.numbers(field);
      for (let record = 0; record < table.count; record++) {
        if (!(raw[record]! < 0)) continue;
        yield {
          cells: [table.place(field, record)],
          value: table.value(field, record),
          params: { value: raw[record]! },
          record,
          money: isMoney ? Math.abs(values[record]!) : 0,
        };
      }
    }
  },
});

import type { FieldId } from '../registers/register';
import { dong } from './amounts/figures';
import { defineRule } from './rule';

const fields: readonly FieldId[] = [
  'rate',
  'proposedAmount',
  'amount',
  'approvedAmount',
  'inKindValue',
  'cost',
];

/** An amount has a part of a đồng, which no one can pay: a division or a slip of the decimal sign left it. */
export const amountFraction = defineRule<{ amount: number }>({
  id: 'amount-fraction',
  severity: 'warning',
  needs: [fields],
  title: { vi: 'Số tiền lẻ dưới một đồng', en: 'Fraction of a đồng' },
  message: {
    vi: ({ amount }) => `Số tiền ${dong(amount, 'vi')} có phần lẻ dưới một đồng: hãy làm tròn hoặc ghi lại.`,
    en: ({ amount }) =>
      `The amount ${dong(amount, 'en')} has a fraction of a đồng: round it or write it again.`,
  },
  *check(table) {
    for (const field of fields) {
      if (!table.has(field)) continue;
      const { values, isMoney } = table.numbers(field);
      if (!isMoney) continue;
      for (let record = 0; record < table.count; record++) {
        const amount = values[record]!;
        // Below a thousandth it is what binary fractions leave of 0.3 triệu.
        if (!(Math.abs(amount - Math.round(amount)) > 0.0005)) continue;
        yield {
          cells: [table.place(field, record)],
          value: table.value(field, record),
          params: { amount },
          record,
        };
      }
    }
  },
});

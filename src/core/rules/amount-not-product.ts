import { saysPaid } from '../recognition/wording/heading-text';
import { figureColumns } from './amounts/figure-columns';
import { dong, figure } from './amounts/figures';
import { defineRule } from './rule';

/**
 * Quantity × rate is not the amount.
 *
 * The slip printed in this union's own figures: 1,102 gifts × 500,000 = 551 million, printed 521 million. A gift that is
 * part money and part goods (1.3 million = 1 million + 300,000 in kind) is no fault, nor is “Thực nhận” of
 * a row whose “Thành tiền” beside it is the product. A sign alone is `amount-negative`. `money` is the difference.
 */
export const amountNotProduct = defineRule<{
  quantity: number;
  rate: number;
  product: number;
  amount: number;
}>({
  id: 'amount-not-product',
  severity: 'error',
  needs: ['quantity', 'rate', 'amount'],
  registers: ['grants', 'disbursements'],
  title: { vi: 'Số lượng × mức khác thành tiền', en: 'Quantity × rate is not the amount' },
  message: {
    vi: ({ quantity, rate, product, amount }) =>
      `${figure(quantity, 'vi')} × ${dong(rate, 'vi')} = ${dong(product, 'vi')}, nhưng ô này ghi ${dong(amount, 'vi')}: hãy kiểm lại số lượng, mức và thành tiền.`,
    en: ({ quantity, rate, product, amount }) =>
      `${figure(quantity, 'en')} × ${dong(rate, 'en')} = ${dong(product, 'en')}, but this cell says ${dong(amount, 'en')}: check quantity, rate and amount.`,
  },
  *check(table) {
    const quantities = table.numbers('quantity').values;
    const rates = table.numbers('rate').values;
    const amounts = table.numbers('amount').values;
    const goods = table.has('inKindValue') ? table.numbers('inKindValue').values : null;
    const isPaid = table.table.columns.some(({ field, header }) => field === 'amount' && saysPaid(header));
    const unread = isPaid ? figureColumns(table).filter(({ field }) => field === null) : [];
    for (const record of notProducts(quantities, rates, amounts)) {
      const [quantity, rate, amount] = [quantities[record]!, rates[record]!, amounts[record]!];
      const product = quantity * rate;
      if (amount === -product) continue;
      const inKind = goods?.[record] ?? NaN;
      if (Math.abs(amount + inKind - product) < 1 || Math.abs(amount + quantity * inKind - product) < 1)
        continue;
      if (unread.some(({ raw }) => Math.abs(raw[record]! * table.table.amountScale - product) < 1)) continue;
      yield {
        cells: [table.place('amount', record)],
        value: table.value('amount', record),
        params: { quantity, rate, product, amount },
        record,
        money: Math.abs(product - amount),
      };
    }
  },
});

/** The records whose amount is something else; none where most are: then the amount is made up of more than these two. */
function notProducts(quantities: Float64Array, rates: Float64Array, amounts: Float64Array): number[] {
  const records: number[] = [];
  let compared = 0;
  for (let record = 0; record < amounts.length; record++) {
    const difference = Math.abs(quantities[record]! * rates[record]! - amounts[record]!);
    // An unknown number (NaN) is other rules' business.
    if (Number.isNaN(difference)) continue;
    compared++;
    if (difference >= 0.5) records.push(record);
  }
  return compared > 2 && records.length * 2 > compared ? [] : records;
}

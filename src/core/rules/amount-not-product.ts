import { roundingOf, scaleOfField } from '../recognition/values/amount-scale';
import type { Language } from '../language';
import type { TableColumns } from '../recognition/values/table-columns';
import { headerKey } from '../recognition/wording/header-key';
import { saysPaid } from '../recognition/wording/heading-text';
import { valueAt } from '../sheet/grid';
import { figureColumns, numbersIn, type FigureColumn } from './amounts/figure-columns';
import { dong, figure } from './amounts/figures';
import { isUnclear } from './amounts/learned-parts';
import { learnedProducts, productOf, type LearnedProduct } from './amounts/learned-products';
import { defineRule, type Breach } from './rule';

/**
 * Quantity × rate is not the amount.
 *
 * The slip printed in this union's own figures: 1,102 gifts × 500,000 = 551 million, printed 521 million. A gift that is
 * part money and part goods (1.3 million = 1 million + 300,000 in kind) is no fault, nor is “Thực nhận” of
 * a row whose “Thành tiền” beside it is the product. A sign alone is `amount-negative`. Visits have no field for
 * the rate: there a column that nobody claims and that is headed as one is it where most rows keep to it. Nor is it the fault of a sheet
 * whose money is the product of others (“Hệ số | Lương cơ sở | Số tháng | Số tiền”, “Số buổi | Đơn giá | Thành tiền | Thực lĩnh”), which is
 * learnt from its rows. (What units pay into a fund may be more or less than so much for each.)
 * `money` is the difference.
 */
export const amountNotProduct = defineRule<ProductParams>({
  id: 'amount-not-product',
  severity: 'error',
  needs: ['amount'],
  uses: ['quantity', 'rate'],
  registers: ['grants', 'disbursements', 'visits'],
  title: { vi: 'Số lượng × mức khác thành tiền', en: 'Quantity × rate is not the amount' },
  message: {
    vi: ({ factors, product, amount }) =>
      `${multiplied(factors, 'vi')} = ${dong(product, 'vi')}, nhưng ô này ghi ${dong(amount, 'vi')}: hãy kiểm lại số lượng, mức và thành tiền.`,
    en: ({ factors, product, amount }) =>
      `${multiplied(factors, 'en')} = ${dong(product, 'en')}, but this cell says ${dong(amount, 'en')}: check quantity, rate and amount.`,
  },
  learnsColumns: (table) =>
    learnedProducts(table).flatMap(({ whole, factors }) => [whole, ...factors].map(({ column }) => column)),
  *check(table) {
    const learned = learnedProducts(table).filter(({ factors }) => !isQuantityTimesRate(factors));
    yield* ofQuantityAndRate(table, learned);
    for (const product of learned) yield* ofLearned(table, product);
  },
});

interface ProductParams {
  readonly factors: readonly { readonly value: number; readonly isMoney: boolean }[];
  readonly product: number;
  readonly amount: number;
}

function isQuantityTimesRate(factors: readonly FigureColumn[]): boolean {
  return factors.every(({ field }) => field === 'quantity' || field === 'rate');
}

function* ofQuantityAndRate(
  table: TableColumns,
  learned: readonly LearnedProduct[],
): Generator<Breach<ProductParams>> {
  if (!table.has('quantity')) return;
  const quantities = table.numbers('quantity').values;
  const rates = table.has('rate') ? table.numbers('rate').values : unclaimedRates(table, quantities);
  // Money that is the product of others is none of these two.
  if (!rates || learned.some(({ whole }) => whole.field === 'amount')) return;
  const amounts = table.numbers('amount').values;
  const goods = table.has('inKindValue') ? table.numbers('inKindValue').values : null;
  // “Tổng giá trị (triệu đồng)” beside a rate in đồng may have been rounded.
  const scale = scaleOfField(table.table, 'amount');
  const isCoarser = scale > scaleOfField(table.table, 'rate');
  const isPaid = table.table.columns.some(({ field, header }) => field === 'amount' && saysPaid(header));
  const unread = isPaid ? figureColumns(table).filter(({ field }) => field === null) : [];
  for (const record of notProducts(quantities, rates, amounts)) {
    const [quantity, rate, amount] = [quantities[record]!, rates[record]!, amounts[record]!];
    const product = quantity * rate;
    if (amount === -product) continue;
    const inKind = goods?.[record] ?? NaN;
    if (Math.abs(amount + inKind - product) < 1 || Math.abs(amount + quantity * inKind - product) < 1)
      continue;
    const isRounded =
      isCoarser && Math.abs(amount - product) <= roundingOf(table.value('amount', record), scale);
    if (isRounded || unread.some(({ raw }) => Math.abs(raw[record]! * table.table.amountScale - product) < 1))
      continue;
    yield {
      cells: [table.place('amount', record)],
      value: table.value('amount', record),
      params: {
        factors: [
          { value: quantity, isMoney: false },
          { value: rate, isMoney: true },
        ],
        product,
        amount,
      },
      record,
      money: Math.abs(product - amount),
    };
  }
}

function* ofLearned(
  table: TableColumns,
  { whole, factors }: LearnedProduct,
): Generator<Breach<ProductParams>> {
  const { records, grid, amountScale } = table.table;
  for (let record = 0; record < table.count; record++) {
    const product = productOf(factors, record) * amountScale;
    const amount = whole.raw[record]! * amountScale;
    const difference = Math.abs(product - amount);
    if (!(difference >= 0.5) || amount === -product || isUnclear(whole, factors, record)) continue;
    const row = records[record]!;
    yield {
      cells: [{ row, column: whole.column }],
      value: valueAt(grid, row, whole.column),
      params: {
        factors: factors.map(({ raw, isMoney }) => ({
          value: isMoney ? raw[record]! * amountScale : raw[record]!,
          isMoney,
        })),
        product,
        amount,
      },
      record,
      money: difference,
    };
  }
}

/** “3 × 500.000 đồng”. */
function multiplied(factors: ProductParams['factors'], language: Language): string {
  return factors
    .map(({ value, isMoney }) => (isMoney ? dong(value, language) : figure(value, language)))
    .join(' × ');
}

/** “Đơn giá”, “Mức/suất” of a register without rates: in most rows, and two at least, it does give the amount. */
function unclaimedRates(table: TableColumns, quantities: Float64Array): Float64Array | null {
  const amounts = table.numbers('amount').values;
  for (const { field, column, header } of figureColumns(table)) {
    if (field !== null || !/\b(muc|don gia|dinh muc|gia)\b/.test(headerKey(header))) continue;
    const { values } = numbersIn(table, column, 'amount');
    let right = 0;
    let wrong = 0;
    for (let record = 0; record < table.count; record++) {
      const difference = Math.abs(quantities[record]! * values[record]! - amounts[record]!);
      if (difference < 0.5) right++;
      else if (difference >= 0.5) wrong++;
    }
    if (right >= 2 && right >= wrong * 2) return values;
  }
  return null;
}

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

import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import type { HeadedColumn } from './column-candidates';
import { contentReason, headerReason } from './column-reasons';
import { headerKey } from '../wording/header-key';
import type { RecognizedColumn } from '../recognized-table';
import { take } from './take-column';

/** Tells rates, numbers and amounts from each other: by their headings, by what stands beside them, and by what times what is the amount. */
export function nameFactors(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  preferRate(columns, named, taken, kinds);
  preferAmount(named, kinds, taken);
  tellFactors(columns, named, taken, kinds);
  tellByProduct(columns, named, taken, kinds);
}

/**
 * “Mức hỗ trợ” beside a number of people and no total column is what one gets; beside “Thành tiền” it is already the rate.
 * “Số tiền” beside “Số ngày” and “Thành tiền” is a rate as well.
 */
function preferRate(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
  kinds: ReadonlyMap<FieldId, FieldKind>,
): void {
  const index = taken.get('amount');
  if (index === undefined || taken.has('rate') || !taken.has('quantity') || !kinds.has('rate')) return;
  const { header, confidence, reasons } = named[index]!;
  const product = named.findIndex(
    ({ field }, at) =>
      field === null &&
      /^(\d+ )?(thanh tien|tong (so )?tien|thuc (linh|lanh|nhan))\b/.test(
        headerKey(columns[at]!.lines.join(' ')),
      ),
  );
  if (product >= 0 && /^(\d+ )?so tien\b/.test(headerKey(header)))
    take(named, product, 'amount', confidence, [headerReason(named[product]!.header, confidence)]);
  else if (!/^(muc|don gia)( |$)/.test(headerKey(header))) return;
  take(named, index, 'rate', confidence, reasons);
}

/**
 * “Mức” is what each person of the list gets where nothing is counted and no other column holds it; “Giá trị (đồng)” likewise where no column
 * holds goods.
 */
function preferAmount(
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  const headingIn = (field: FieldId) => headerKey(named[taken.get(field) ?? -1]?.header ?? '');
  const isOnlyValue = !taken.has('inKind') && !/\b(hien vat|qua|hang|quy)\b/.test(headingIn('inKindValue'));
  const field = taken.has('rate') ? 'rate' : isOnlyValue ? 'inKindValue' : null;
  const index = field === null ? undefined : taken.get(field);
  if (field === null || index === undefined || !kinds.has('amount') || kinds.get(field) !== 'money') return;
  if (!taken.has('fullName') && !taken.has('givenName')) return;
  if ((['amount', 'quantity', 'proposedAmount', 'approvedAmount'] as const).some((field) => taken.has(field)))
    return;
  const { confidence, reasons } = named[index]!;
  taken.delete(field);
  taken.set('amount', index);
  take(named, index, 'amount', confidence, reasons);
}

/** Two columns left of the amount whose product it is in every row, whatever they are called: “Số công | Đơn giá công | Tiền được lĩnh”. */
function tellFactors(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
  kinds: ReadonlyMap<FieldId, FieldKind>,
): void {
  const amount = taken.get('amount');
  if (amount === undefined || !kinds.has('quantity') || kinds.get('rate') !== 'money') return;
  if (taken.has('quantity') && taken.has('rate')) return;
  const product = columns[amount]!.content.figures();
  const mayBe = (field: FieldId) => (at: number) =>
    taken.has(field) ? taken.get(field) === at : named[at]!.field === null && columns[at]!.lines.length > 0;
  const left = [...columns.keys()].slice(0, amount);
  for (const rate of left.filter(mayBe('rate')))
    for (const quantity of left.filter(mayBe('quantity')))
      if (areFactors(columns[quantity]!.content.figures(), columns[rate]!.content.figures(), product)) {
        const reasons = [contentReason(told)];
        for (const [field, at] of [
          ['quantity', quantity],
          ['rate', rate],
        ] as const) {
          if (taken.has(field)) continue;
          taken.set(field, at);
          take(named, at, field, told, reasons);
        }
        return;
      }
}

/** How surely figures alone tell a column. */
const told = 0.55;

/** Whether number × rate is the product in all rows but a few; the rate is money, and of some rows there is more than one. */
function areFactors(numbers: Float64Array, rates: Float64Array, products: Float64Array): boolean {
  let [compared, hits, several] = [0, 0, 0];
  for (let row = 0; row < products.length; row++) {
    const [number, rate, product] = [numbers[row]!, rates[row]!, products[row]!];
    if (Number.isNaN(number + rate + product) || rate <= number) continue;
    compared++;
    if (number * rate !== product) continue;
    hits++;
    if (number > 1) several++;
  }
  return several >= 2 && hits >= 3 && hits >= compared * 0.8;
}

/** “Số lượng” times one column is the other in every row: the first is the rate, the other the amount, whatever their headings. */
function tellByProduct(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: ReadonlyMap<FieldId, number>,
  kinds: ReadonlyMap<FieldId, FieldKind>,
): void {
  const [amount, rate, quantity] = (['amount', 'rate', 'quantity'] as const).map((field) => taken.get(field));
  if (amount === undefined || rate === undefined || quantity === undefined || kinds.get('rate') !== 'money')
    return;
  const [amounts, rates, counts] = [amount, rate, quantity].map((at) => columns[at]!.content.figures());
  let swapped = 0;
  for (let row = 0; row < counts!.length; row++) {
    const [sum, single, count] = [amounts![row]!, rates![row]!, counts![row]!];
    if (Number.isNaN(sum + single + count)) continue;
    if (count * sum !== single) return;
    if (count !== 1) swapped++;
  }
  if (swapped < 2) return;
  const { confidence, reasons } = named[amount]!;
  take(named, amount, 'rate', named[rate]!.confidence, named[rate]!.reasons);
  take(named, rate, 'amount', confidence, reasons);
}

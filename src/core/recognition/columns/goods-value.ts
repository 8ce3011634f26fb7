import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import type { Reason, RecognizedColumn } from '../recognized-table';
import { headerKey } from '../wording/header-key';
import type { HeadedColumn } from './column-candidates';
import { constant, headerReason } from './column-reasons';
import { holdsMoney } from './money-headings';
import { addUp } from './parts-of-sum';
import { take } from './take-column';

/**
 * “Tên hàng | Số lượng | Đơn giá | Thành tiền” of a donor is what the goods are worth, and no money that came in: where the price of a piece
 * stands between the goods and the amount, and no other column holds money.
 */
export function nameGoodsValue(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  const [goods, amount] = [taken.get('inKind'), taken.get('amount')];
  if (goods === undefined || amount === undefined || !kinds.has('donor') || taken.has('inKindValue')) return;
  const isPrice = ({ lines }: HeadedColumn) => /^(don gia|gia)\b/.test(headerKey(lines.at(-1) ?? ''));
  if (!columns.slice(goods + 1, amount).some(isPrice)) return;
  taken.delete('amount');
  taken.set('inKindValue', amount);
  take(named, amount, 'inKindValue', named[amount]!.confidence, named[amount]!.reasons);
}

const withGoods: Reason = {
  weight: 0,
  text: constant(
    'Gồm cả trị giá hiện vật: số tiền là các cột bên cạnh',
    'It includes what the goods are worth: the money is in the columns beside it',
  ),
};

/** “LĐLĐ (500.000đ/suất) / Thành tiền | Túi quà / Trị giá | Tổng tiền”: a sum of money and goods is no money, its other parts are. */
export function nameWithoutGoods(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): void {
  const [sum, goods] = [taken.get('amount'), taken.get('inKindValue')];
  if (sum === undefined || goods === undefined) return;
  const money = [...columns.keys()].filter((at) => {
    const isFree = named[at]!.field === null && columns[at]!.lines.length > 0;
    return isFree && columns[at]!.content.share('money') >= 0.5 && holdsMoney(columns[at]!);
  });
  if (money.length === 0 || !addUp([...money, goods], sum, columns, 2)) return;
  take(named, sum, null, 0, [withGoods]);
  for (const at of money) take(named, at, 'amount', 0.9, [headerReason(named[at]!.header, 0.9)]);
  taken.set('amount', money[0]!);
}

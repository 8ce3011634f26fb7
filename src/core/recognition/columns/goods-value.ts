import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import type { RecognizedColumn } from '../recognized-table';
import { headerKey } from '../wording/header-key';
import type { HeadedColumn } from './column-candidates';
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

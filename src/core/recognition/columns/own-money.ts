import type { FieldId } from '../../registers/fields';
import type { RecognizedColumn } from '../recognized-table';
import { saysOwnMoney } from '../wording/heading-text';
import type { HeadedColumn } from './column-candidates';
import { constant, headerReason } from './column-reasons';
import { addUp } from './parts-of-sum';
import { take } from './take-column';

const withOwnMoney = {
  weight: 0,
  text: constant(
    'Có cả phần gia đình tự lo: số tiền hỗ trợ là các cột bên cạnh',
    'It includes what the family paid itself: the grant is in the columns beside it',
  ),
};

/**
 * “Tổng kinh phí | LĐLĐ TP | CĐN | Gia đình”: what a house cost is no grant where a part of it is the family's own; the other parts are.
 */
export function nameWithoutOwnMoney(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): void {
  const whole = taken.get('amount');
  if (whole === undefined || !columns.some(isOwn)) return;
  const parts = [besides(columns, whole, 1), besides(columns, whole, -1)].find(
    (each) => each.some((at) => isOwn(columns[at]!)) && addUp(each, whole, columns),
  );
  const given = parts?.filter((at) => !isOwn(columns[at]!)) ?? [];
  if (given.length === 0) return;
  take(named, whole, null, 0, [withOwnMoney]);
  for (const at of given) take(named, at, 'amount', 0.9, [headerReason(named[at]!.header, 0.9)]);
  taken.set('amount', given[0]!);
}

/** The columns of money right after a column, or right before it. */
function besides(columns: readonly HeadedColumn[], from: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = from + step; (columns[at]?.content.share('money') ?? 0) >= 0.5; at += step) found.push(at);
  return found;
}

function isOwn({ lines, content }: HeadedColumn): boolean {
  return saysOwnMoney(lines[lines.length - 1] ?? '') && content.share('money') >= 0.5;
}

import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import type { Reason, RecognizedColumn } from '../recognized-table';
import { headerKey } from '../wording/header-key';
import type { HeadedColumn } from './column-candidates';
import { constant, headerReason } from './column-reasons';
import { take } from './take-column';

/** “Họ tên con”, “Tên cháu”, “Họ và tên con đoàn viên”. */
const ofChild = /^(ho (va )?ten|ten) (cac )?(con|chau)\b(?! (ruot )?cua\b)/;

const names = ['fullName', 'familyName', 'givenName'] as const;

const notReceiving: Reason = {
  weight: 0,
  text: constant(
    'Là tên con, còn ngày sinh bên cạnh là của đoàn viên: người nhận là đoàn viên',
    'It is the name of a child, but the birth beside it is the member’s: the member receives',
  ),
};

/**
 * Gifts for members' children: beside “Họ tên đoàn viên” the child is who receives and the member is the parent, unless a birth is given that
 * is not the child's, right of its name; then the child is nobody's guardian either.
 */
export function nameChild(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  // “Họ và tên mẹ” is who the list is of where it names nobody else.
  const alone = taken.get('guardian');
  if (alone !== undefined && kinds.has('fullName') && !names.some((field) => taken.has(field))) {
    taken.delete('guardian');
    taken.set('fullName', alone);
    take(named, alone, 'fullName', 0.8, named[alone]!.reasons);
  }
  const parent = taken.get('fullName');
  const birth = taken.get('birthDate') ?? taken.get('birthYear');
  if (parent === undefined || !kinds.has('guardian')) return;
  const child = columns.findIndex(
    ({ lines, content }, index) =>
      index !== parent && ofChild.test(headerKey(lines.at(-1) ?? '')) && content.share('name') >= 0.8,
  );
  const other = taken.get('guardian');
  if (child < 0 || (other !== undefined && other !== child)) return;
  if (birth !== undefined && (birth < child || (parent > child && parent < birth))) {
    if (other === undefined) return;
    take(named, child, null, 0, [notReceiving]);
    taken.delete('guardian');
    return;
  }
  const reasons = [headerReason(named[child]!.header, 0.85)];
  take(named, child, 'fullName', 0.85, reasons);
  take(named, parent, 'guardian', 0.85, [headerReason(named[parent]!.header, 0.85)]);
  taken.set('fullName', child).set('guardian', parent);
}

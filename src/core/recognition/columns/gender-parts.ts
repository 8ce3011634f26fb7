import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import { headerKey } from '../wording/header-key';
import { isGenderHeading } from '../wording/heading-text';
import type { RecognizedColumn } from '../recognized-table';
import type { HeadedColumn } from './column-candidates';
import { headerReason } from './column-reasons';
import { take } from './take-column';

/** “Nam” and “Nữ” beneath “Năm sinh” hold birth dates of men and women; by themselves, ticks. */
export function nameGenderParts(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  for (const [index, { lines }] of columns.entries()) {
    const child = lines[lines.length - 1];
    if (child === undefined || !isGenderHeading(child) || named[index]!.field !== null) continue;
    const part = /^(nam|male)$/.test(headerKey(child)) ? 'male' : 'female';
    const over = lines[lines.length - 2];
    const parent = over === undefined ? '' : headerKey(over);
    // Of few people all may be women: the sibling column tells as well what kind of birth dates these are.
    const filled = [index, index + 1, index - 1]
      .map((at) => columns[at])
      .find(
        (each) => each && each.content.filled > 0 && isGenderHeading(each.lines[each.lines.length - 1] ?? ''),
      );
    const share = (kind: FieldKind) => filled?.content.share(kind) ?? 0;
    // “Nam” alone over years is one without its mark.
    const hasTwin = [index - 1, index + 1].some((at) => isGenderHeading(columns[at]?.lines.at(-1) ?? ''));
    const areDates = share('date') + share('year') > 0.6;
    if (parent === '' && !hasTwin && areDates) continue;
    const isBirth = /sinh|tuoi|birth|^ns$/.test(parent) || (parent === '' && areDates);
    // “Số người được khám” over Nam and Nữ counts them.
    const areCounts = filled
      ? share('count') > 0.5 && filled.content.share('mark') <= 0.5
      : /^(so|tong so|so luong)\b/.test(parent);
    if (!isBirth && areCounts) continue;
    const isYear = filled ? share('year') > 0.6 : /nam sinh|sinh nam|^ns$|tuoi|year/.test(parent);
    const wanted: FieldId[] = isBirth
      ? isYear
        ? ['birthYear', 'birthDate']
        : ['birthDate', 'birthYear']
      : ['gender'];
    const siblings = columns.findIndex(
      (other, at) => at !== index && named[at]!.part !== null && other.lines[other.lines.length - 2] === over,
    );
    const field =
      (siblings >= 0 ? named[siblings]!.field : null) ?? wanted.find((id) => kinds.has(id)) ?? null;
    if (field === null || (taken.has(field) && named[taken.get(field)!]!.part === null)) continue;
    taken.set(field, index);
    take(named, index, field, 0.95, [headerReason(lines.join(' / '), 0.95)], part);
  }
}

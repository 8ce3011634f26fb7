import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import { headerKey } from '../wording/header-key';
import type { RecognizedColumn } from '../recognized-table';
import type { HeadedColumn } from './column-candidates';
import { headerReason } from './column-reasons';
import { take } from './take-column';

/** Names of persons over two columns, or in one that is headed as but a part of them. */
export function nameSpreadNames(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  nameTwinNames(columns, named, kinds, taken);
  nameGivenName(columns, named, kinds, taken);
  nameWholeName(columns, named, kinds, taken);
}

/** “Họ và tên” over two columns: family and middle names, then the given name. */
function nameTwinNames(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  const first = taken.get('fullName');
  if (first === undefined || !kinds.has('familyName')) return;
  const given = taken.get('givenName');
  const next = columns[first + 1];
  if (!next) return;
  const headless = next.lines.length === 0 || next.lines.join() === columns[first]!.lines.join();
  const isNext =
    given === first + 1 &&
    headerKey(columns[given]!.lines.join(' ')) !== headerKey(columns[first]!.lines.join(' '));
  if (
    !isNext &&
    !(
      headless &&
      named[first + 1]!.field === null &&
      next.content.filled > 0 &&
      next.content.share('name') > 0.8 &&
      // The whole name again, in other letters.
      next.content.share('fullName') < 0.8
    )
  )
    return;
  if (given !== undefined && !isNext) return;
  const reasons = named[first]!.reasons;
  taken.delete('fullName');
  taken.set('familyName', first).set('givenName', first + 1);
  take(named, first, 'familyName', 0.9, reasons);
  take(named, first + 1, 'givenName', 0.9, reasons);
}

/** Right beside family and middle names a full name can be but the given one: “Họ và đệm | Tên đ/c”. */
function nameGivenName(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  const family = taken.get('familyName');
  if (family === undefined || taken.has('givenName') || !kinds.has('givenName')) return;
  const index = family + 1;
  const next = named[index];
  if (!next || columns[index]!.content.share('name') < 0.8) return;
  const isNamed = next.field === null && /^ten\b/.test(headerKey(next.header));
  if (next.field !== 'fullName' && !isNamed) return;
  if (next.field === 'fullName') taken.delete('fullName');
  taken.set('givenName', index);
  const reasons = next.field ? next.reasons : [headerReason(next.header, 0.6)];
  take(named, index, 'givenName', Math.max(0.6, next.confidence), reasons);
}

/** “Tên” over whole names, with nothing beside that holds the family's. */
function nameWholeName(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  const given = taken.get('givenName');
  if (given === undefined || taken.has('familyName') || taken.has('fullName') || !kinds.has('fullName'))
    return;
  const { content, lines } = columns[given]!;
  // “Tên” over two columns, in two scripts.
  const isTwin = columns[given - 1]?.lines.join() === lines.join();
  if (content.share(isTwin ? 'fullName' : 'familyFirst') < 0.8) return;
  taken.delete('givenName');
  taken.set('fullName', given);
  take(named, given, 'fullName', named[given]!.confidence, named[given]!.reasons);
}

import type { FieldId } from '../../registers/fields';
import type { RecognizedColumn } from '../recognized-table';
import { exactGuesses } from '../wording/header-lookup';
import type { HeadedColumn } from './column-candidates';
import { headerReason } from './column-reasons';
import { take } from './take-column';

/** “Nghỉ hưu | Thôi việc” beneath “Giảm” are all that left. */
export function nameFurtherLeft(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): void {
  const first = taken.get('left');
  if (first === undefined) return;
  const saysLeft = (line: string) =>
    exactGuesses(line).some(({ field, strength }) => field === 'left' && strength >= 1);
  for (const [index, { lines }] of columns.entries())
    if (
      named[index]!.field === null &&
      lines.at(-2) === columns[first]!.lines.at(-2) &&
      lines.at(-1) !== columns[first]!.lines.at(-1) &&
      saysLeft(lines.at(-1) ?? '')
    )
      take(named, index, 'left', 0.9, [headerReason(lines.join(' / '), 0.9)]);
}

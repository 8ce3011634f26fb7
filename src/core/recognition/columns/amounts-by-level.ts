import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import type { RecognizedColumn } from '../recognized-table';
import { headerKey } from '../wording/header-key';
import type { HeadedColumn } from './column-candidates';
import { headerReason, partReason } from './column-reasons';
import { take } from './take-column';

const levelHeading =
  /^(muc|loai|hang|dien|suat|nhom)( (ho tro|qua|chi|tang|tro cap|thuong))? (\d{1,2}|[ivx]{1,4}|[a-d])\b/;

/** “Mức 1 (2.000.000đ) | Mức 2 (1.000.000đ)”, one of them filled in each row: what a person gets stands in whichever it is. */
export function nameAmountsByLevel(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  if (!kinds.has('amount')) return;
  const levels = columns.flatMap(({ lines, content }, index) =>
    levelHeading.test(headerKey(lines.at(-1) ?? '')) && content.share('money') >= 0.8 ? [index] : [],
  );
  if (levels.length < 2 || !excludeEachOther(levels.map((index) => columns[index]!.content.figures())))
    return;
  const amount = taken.get('amount');
  const isSummed = amount !== undefined && !levels.includes(amount);
  for (const [field, index] of taken) if (levels.includes(index)) taken.delete(field);
  for (const index of levels) {
    if (isSummed) take(named, index, null, 0, [partReason]);
    else take(named, index, 'amount', 0.9, [headerReason(named[index]!.header, 0.9)]);
  }
  if (!isSummed) taken.set('amount', levels[0]!);
}

/** Whether nearly every row has a figure in exactly one of the columns, and not always in the same. */
function excludeEachOther(figures: readonly Float64Array[]): boolean {
  const used = new Set<number>();
  let [once, otherwise] = [0, 0];
  for (let row = 0; row < figures[0]!.length; row++) {
    const filled = figures.flatMap((column, index) => (Number.isNaN(column[row]) ? [] : [index]));
    if (filled.length === 1) {
      once++;
      used.add(filled[0]!);
    } else otherwise++;
  }
  return used.size > 1 && once >= 3 && once >= otherwise * 4;
}

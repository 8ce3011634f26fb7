import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import type { RecognizedColumn } from '../recognized-table';
import { headerKey } from '../wording/header-key';
import type { HeadedColumn } from './column-candidates';
import { headerReason, partReason } from './column-reasons';
import { addUp } from './parts-of-sum';
import { take } from './take-column';

const bareTotal = /^(tong|tong so|tong cong|cong)( \d+)?( d| diem)?$/;
const total = /^(tong( so)? diem|diem tong|tong cong)( |$)/;
const added = /^(so )?diem (thuong|cong)\b/;
const takenOff = /^(so )?diem (bi )?(tru|phat)\b/;

/** “Nội dung 1 (30đ) | Nội dung 2 (40đ) | Tổng (100)”: what the points beside it come to is the score, where none is headed as one. */
export function nameTotalScore(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  if (!kinds.has('reviewedScore') || scores.some((field) => taken.has(field))) return;
  const isPoints = (at: number) =>
    named[at]?.field === null &&
    columns[at]!.content.filled > 0 &&
    columns[at]!.content.share('score') >= 0.8;
  const sum = columns.findIndex(
    ({ lines }, at) => bareTotal.test(headerKey(lines.at(-1) ?? '')) && isPoints(at),
  );
  const parts: number[] = [];
  for (let at = sum - 1; isPoints(at); at--) parts.push(at);
  if (sum < 0 || !addUp(parts, sum, columns, 2)) return;
  take(named, sum, 'reviewedScore', 0.7, [headerReason(named[sum]!.header, 0.7)]);
  taken.set('reviewedScore', sum);
}

const scores = ['maxScore', 'selfScore', 'reviewedScore'] as const;

/**
 * “Điểm chấm | Điểm thưởng | Điểm trừ | Tổng điểm”: what a unit has in the end is the last. Beside a maximum it stays what was given, for
 * points on top may lead beyond it.
 */
export function nameFinalScore(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): void {
  const score = taken.get('reviewedScore');
  if (score === undefined || taken.has('maxScore')) return;
  const keys = columns.map(({ lines }) => headerKey(lines.at(-1) ?? ''));
  const sum = keys.findIndex((key, at) => at > score && named[at]!.field === null && total.test(key));
  const changes = [...keys.keys()].filter(
    (at) => at > score && at < sum && (added.test(keys[at]!) || takenOff.test(keys[at]!)),
  );
  if (changes.length === 0) return;
  const [given, whole] = [columns[score]!, columns[sum]!].map(({ content }) => content.figures());
  const steps = changes.map((at) => columns[at]!.content.figures());
  const isSum = [...whole!.keys()].every((row) => {
    if (Number.isNaN(given![row]! + whole![row]!)) return true;
    const change = steps.reduce(
      (by, { [row]: step = 0 }, index) =>
        by + (Number.isNaN(step) ? 0 : takenOff.test(keys[changes[index]!]!) ? -Math.abs(step) : step),
      0,
    );
    return Math.abs(given![row]! + change - whole![row]!) < 1e-6;
  });
  if (!isSum) return;
  const { header, confidence } = named[sum]!;
  take(named, sum, 'reviewedScore', Math.max(confidence, named[score]!.confidence), [
    headerReason(header, 1),
  ]);
  take(named, score, null, 0, [partReason]);
  taken.set('reviewedScore', sum);
}

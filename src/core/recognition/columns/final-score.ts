import type { FieldId } from '../../registers/fields';
import type { RecognizedColumn } from '../recognized-table';
import { headerKey } from '../wording/header-key';
import type { HeadedColumn } from './column-candidates';
import { headerReason, partReason } from './column-reasons';
import { take } from './take-column';

const total = /^(tong( so)? diem|diem tong|tong cong)( |$)/;
const added = /^(so )?diem (thuong|cong)\b/;
const takenOff = /^(so )?diem (bi )?(tru|phat)\b/;

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

import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import { serialOf } from '../../sheet/calendar';
import type { Candidate, HeadedColumn } from './column-candidates';
import { headerReason } from './column-reasons';
import { headerKey } from '../wording/header-key';

const strength = 0.6;

/** How many there are, and no movement between two days: “ĐV có đến …”, “Tổng số đoàn viên tính đến …”, “Đầu kỳ …”. */
const countOfDay =
  /^(tong so |tong |so |so luong )?(doan vien|dv|dau ky|cuoi ky|dau nam|cuoi nam|co|hien co)\b/;
const movement = /\b(ket nap|tang|giam|chuyen|ra khoi|nghi|nu|ty le|chi tieu|ke hoach)\b/;
const day = /\b(\d{1,2}) (\d{1,2}) (\d{4})\b(?!.*\d)/;

/**
 * “ĐV có đến 31/12/2024” and “ĐV có đến 30/9/2025”: the count of the earlier day opens the period, that of the later closes it. One alone opens it
 * on the left of the table and closes it on the right.
 */
export function datedCounts(
  column: HeadedColumn,
  index: number,
  columns: readonly HeadedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
): Candidate[] {
  if (!kinds.has('openingCount') || !kinds.has('closingCount')) return [];
  const own = dayOf(column);
  if (own === null) return [];
  const days = columns.flatMap((other) => dayOf(other) ?? []);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (days.filter((other) => other === own).length > 1 || (own !== first && own !== last)) return [];
  const opens = first === last ? index * 2 < columns.length : own === first;
  return [
    {
      index,
      field: opens ? 'openingCount' : 'closingCount',
      strength,
      reasons: [headerReason(column.lines.join(' '), strength)],
    },
  ];
}

/** The day that the heading says the count is of, as a serial. */
function dayOf({ lines, content }: HeadedColumn): number | null {
  const heading = headerKey(lines.join(' '));
  const said = countOfDay.test(heading) && !movement.test(heading) ? day.exec(heading) : null;
  if (!said || (content.filled > 0 && content.share('money') < 0.8)) return null;
  return serialOf(Number(said[3]), Number(said[2]), Number(said[1]));
}

import { figure } from '../figures';
import type { MemoryEntry } from '../memory';
import { titleOf } from '../rules';
import type { DrawnRow, SheetDrawing } from '../sheet/sheet-drawing';
import { shownMoment } from '../sheet/shown-moment';
import { ignoredIn, type IgnoredEntry } from './ignored-findings';

/** More are named by their number only; the sheet of findings has them all. */
const mostLines = 100;

/**
 * The sheet with what a person decided to leave below it, each with the reason: who reads its figures is to know. It is not printed, and
 * names columns and cells, no persons. A workbook in which nothing was left changes no sheet.
 */
export function withIgnored(drawing: SheetDrawing, memory: readonly MemoryEntry[]): SheetDrawing {
  const entries = ignoredIn(memory);
  if (entries.length === 0) return drawing;
  const { rows, charts = [], print } = drawing;
  const last = Math.max(rows.length - 1, ...charts.map(({ place }) => place.lastRow));
  const left = entries.length - mostLines;
  const lines = [
    ...entries.slice(0, mostLines).map(lineOf),
    ...(left > 0 ? [`và ${figure(left, 'vi')} điểm khác, xem trang “Điểm cần sửa”`] : []),
  ];
  const empty: DrawnRow = { cells: [] };
  return {
    ...drawing,
    rows: [
      ...rows,
      ...Array.from({ length: last + 2 - rows.length }, () => empty),
      { cells: [{ value: 'ĐÃ BỎ QUA KHI SOÁT, CÓ LÝ DO (không in)', look: { bold: true, size: 13 } }] },
      ...lines.map((value) => ({ cells: [{ value, look: { numberFormat: '@' } }] })),
    ],
    print: { ...print, rows: print.rows ?? [0, last] },
  };
}

/** Rows may have moved since: the address is said to be the one of then. */
function lineOf({ rule, sheet, header, cell, reason, by, when }: IgnoredEntry): string {
  const column = header === '' ? '' : `, cột “${header}”`;
  const at = cell === '' ? '' : ` (ô ${cell} lúc bỏ qua)`;
  const signed = [by, shownMoment(when, { seconds: false })].filter((part) => part !== '').join(', ');
  return `${sheet}${column}${at}: ${titleOf(rule, 'vi')}. Lý do: ${reason} (${signed})`;
}

import { figure } from '../figures';
import type { Language } from '../language';
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
    ...entries.slice(0, mostLines).map((entry) => ignoredLine(entry, 'vi')),
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

const words = {
  vi: { column: 'cột', at: (cell: string) => `ô ${cell} lúc bỏ qua`, because: 'Lý do' },
  en: { column: 'column', at: (cell: string) => `cell ${cell} when ignored`, because: 'Reason' },
};

/** One decision in a line. Rows may have moved since: the address is said to be the one of then. */
export function ignoredLine(
  { rule, sheet, header, cell, reason, by, when }: IgnoredEntry,
  language: Language,
): string {
  const word = words[language];
  const column = header === '' ? '' : `, ${word.column} “${header}”`;
  const at = cell === '' ? '' : ` (${word.at(cell)})`;
  const signed = [by, shownMoment(when, { seconds: false })].filter((part) => part !== '').join(', ');
  return `${sheet}${column}${at}: ${titleOf(rule, language)}. ${word.because}: ${reason} (${signed})`;
}

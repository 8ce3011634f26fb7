import type { RecognizedTable } from '../recognition/recognized-table';
import { serialOf } from '../sheet/calendar';
import { valueAt } from '../sheet/grid';
import { foldText } from '../vietnamese/fold';

/**
 * The day that a sheet speaks of, as an Excel serial: a date in its titles (“Tính đến ngày 31 tháng 01 năm 2024”), a month or a
 * year there, else the date above its signatures. A month or a year stands for its last day. null where none is said.
 */
export function sheetDay(table: RecognizedTable): number | null {
  const found = table.titles.map(dayIn).find((day) => day !== null);
  return found ?? footerDay(table);
}

const linesOfFooter = 6;

function footerDay({ grid, footerStart, firstColumn, lastColumn }: RecognizedTable): number | null {
  if (footerStart === null) return null;
  for (let row = footerStart; row < footerStart + linesOfFooter; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const value = valueAt(grid, row, column);
      const day = typeof value === 'string' ? dayIn(value) : null;
      if (day !== null) return day;
    }
  }
  return null;
}

function dayIn(text: string): number | null {
  const line = foldText(text);
  const whole =
    /(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})/.exec(line) ??
    /(?:ngay|den)\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(line);
  if (whole) return serialOf(Number(whole[3]), Number(whole[2]), Number(whole[1]));
  const month = /thang\s*(\d{1,2})\s*(?:nam|[/.-])\s*(\d{4})/.exec(line);
  if (month) {
    const next =
      Number(month[1]) === 12
        ? serialOf(Number(month[2]) + 1, 1, 1)
        : serialOf(Number(month[2]), Number(month[1]) + 1, 1);
    return next === null ? null : next - 1;
  }
  const year = /\b(?:nam\s*)?((?:19|20)\d\d)\b/.exec(line);
  return year ? serialOf(Number(year[1]), 12, 31) : null;
}

import type { RecognizedTable } from '../recognized-table';
import { dateKinds, type DateColumn } from './date-column';
import type { FieldCells } from './field-cells';

/** So many years are a column of years, whole dates among them being few. */
const fewestYears = 3;
const mostDates = 0.25;

/** In a column of years a bare number that is no year (19785) is a slip, and no day of the year 1954: a date is shown as one. */
export function withoutBareNumbers(
  read: DateColumn,
  { grid }: RecognizedTable,
  cells: FieldCells,
): DateColumn {
  const dates: number[] = [];
  let years = 0;
  const { kinds } = read;
  for (let record = 0; record < kinds.length; record++) {
    if (kinds[record] === dateKinds.date) dates.push(record);
    else if (kinds[record] === dateKinds.year) years++;
  }
  if (dates.length === 0 || years < fewestYears || dates.length > Math.max(1, years * mostDates)) return read;
  for (const record of dates) {
    const { row, column } = cells.place(record);
    if (/[dmy]/i.test(grid.numberFormatAt(row, column).replace(/\[[^\]]*\]|"[^"]*"|General/gi, ''))) continue;
    read.kinds[record] = dateKinds.unreadable;
    read.serials[record] = NaN;
    read.years[record] = 0;
  }
  return read;
}

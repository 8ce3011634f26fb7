import { daysTo1904, isDateFormat, type Sheet } from '../stand-in';

/** What is being typed into a cell, and what it began with. */
export interface Draft {
  readonly row: number;
  readonly column: number;
  readonly start: string;
  readonly text: string;
}

/** What editing a cell starts from: entered again unchanged it gives the same cell, whatever the cell shows. */
export function contentOf(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (!cell || cell.value === null) return '';
  if (cell.formula !== null) return cell.formula;
  const { value, style } = cell;
  if (typeof value === 'number')
    return isDateFormat(style.numberFormat) ? dayTyped(value, sheet.workbook.uses1904Dates) : String(value);
  // Text that would be read as a number or a formula keeps its mark.
  if (typeof value === 'string' && style.numberFormat !== '@' && /^[\s\d=+\-'.,(%$]/.test(value))
    return `'${value}`;
  return sheet.text(row, column);
}

/** `2024-02-05`, and the time where there is one; days of before March 1900, when Excel counts one that never was, as their number. */
function dayTyped(value: number, uses1904Dates: boolean): string {
  const serial = value + (uses1904Dates ? daysTo1904 : 0);
  if (serial < 61) return String(value);
  const moment = new Date(Math.round((serial - 25569) * 86_400_000)).toISOString();
  return Number.isInteger(serial) ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${moment.slice(11, 19)}`;
}

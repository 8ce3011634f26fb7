import { displayText, isDateFormat, type Sheet } from '../stand-in';

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
    return isDateFormat(style.numberFormat) && value >= 61 ? isoDay(value) : String(value);
  // Text that would be read as a number or a formula keeps its mark.
  if (typeof value === 'string' && style.numberFormat !== '@' && /^[\s\d=+\-'.,(%$]/.test(value))
    return `'${value}`;
  return displayText(cell);
}

/** `2024-02-05`, and the time where there is one. */
function isoDay(serial: number): string {
  const moment = new Date(Math.round((serial - 25569) * 86_400_000)).toISOString();
  return Number.isInteger(serial) ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${moment.slice(11, 19)}`;
}

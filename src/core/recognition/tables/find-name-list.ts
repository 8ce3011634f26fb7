import { valueAt, type Area, type Grid } from '../../sheet/grid';
import type { Header } from '../header/header';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { encodingOfRow, isHeadingText, readHeading } from '../wording/heading-text';
import { isWordedAsTitle, looksLikeGroup, looksLikeUnit, stripNumeral } from '../wording/row-wordings';

const searchedRows = 60;
const fewestUnits = 3;

/**
 * The heading of a list of units that stand one below the other with nothing beside them: “Tên CĐCS”, or the last line of the title
 * above them. null where no such list is, or nothing heads it: bare names could be anything. Names behind a number in the same cell
 * are not taken: the number would be part of the name.
 */
export function findNameList(grid: Grid, region: Area): Header | null {
  let heading: { row: number; text: string } | null = null;
  let units = 0;
  for (let row = region.firstRow; row <= Math.min(region.lastRow, region.firstRow + searchedRows); row++) {
    const columns = filledColumns(grid, row, region);
    const [column] = columns;
    if (column === undefined) continue;
    const value = valueAt(grid, row, column);
    if (columns.length > 1 || typeof value !== 'string') {
      heading = null;
      continue;
    }
    const encoding = encodingOfRow(grid, row, column, column);
    const text = readHeading(value.normalize('NFC').trim(), encoding);
    if (heading !== null && looksLikeUnit(text) && !headsUnits(text) && stripNumeral(text) === text) {
      if (++units < fewestUnits) continue;
      return {
        rows: [heading.row],
        codeRow: null,
        firstColumn: column,
        lastColumn: column,
        lines: [[heading.text]],
        encoding,
      };
    }
    if (!isHeading(text) && !(heading !== null && isSubTitle(text))) continue;
    heading = { row, text };
    units = 0;
  }
  return null;
}

function filledColumns(grid: Grid, row: number, { firstColumn, lastColumn }: Area): number[] {
  const columns: number[] = [];
  for (let column = firstColumn; column <= lastColumn && columns.length < 2; column++)
    if (valueAt(grid, row, column) !== '') columns.push(column);
  return columns;
}

function headsUnits(text: string): boolean {
  return exactGuesses(text).some(({ field }) => field === 'unit');
}

/** “Tên CĐCS”; or a title of units or of a list, not one of a letter to them. */
function isHeading(text: string): boolean {
  if (headsUnits(text)) return true;
  if (!isHeadingText(text) || !isWordedAsTitle(text) || looksLikeUnit(text) || looksLikeGroup(text))
    return false;
  return /\b(danh sach|danh muc|danh ba|don vi|cdcs|cong doan co so)\b/.test(headerKey(text));
}

/** “(Kèm theo Quyết định …)”, “Năm 2026”: a line below a title that belongs to it. */
function isSubTitle(text: string): boolean {
  return /^\(.*\)$/.test(text) || /^(nam|thang|quy|tinh den|kem theo)\b/.test(headerKey(text));
}

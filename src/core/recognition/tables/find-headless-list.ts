import { valueAt, type Area, type CellValue, type Grid } from '../../sheet/grid';
import { calendarOf } from '../../sheet/calendar';
import type { FieldId } from '../../registers/fields';
import { fieldCatalogue } from '../../registers/field-catalogue';
import { readColumnContent, type ColumnContent } from '../columns/column-content';
import type { Header } from '../header/header';
import { textOf } from '../wording/header-key';
import { beginsWithFamily, endsTable, isNote, totalKindOf } from '../wording/row-wordings';

const searchedRows = 60;
const sampleSize = 40;
const fewestRows = 3;

/** Names, units and figures are short; sentences are prose, numbered or not. */
const longestText = 60;

/**
 * A list that no row heads: rows of one kind, one below the other, numbered 1, 2, 3 or each with a person's name. Its columns are headed
 * with the fields that their cells can hardly be other than, the others with nothing. null where no such list is.
 */
export function findHeadlessList(grid: Grid, region: Area): Header | null {
  const until = Math.min(region.lastRow, region.firstRow + searchedRows);
  for (let row = region.firstRow; row <= until; row++) {
    const rows = alikeFrom(grid, row, region);
    if (rows.length < fewestRows) continue;
    const filled = new Set(rows.flatMap((each) => filledColumns(grid, each, region)));
    const columns = [...filled].sort((a, b) => a - b);
    const [firstColumn, lastColumn] = [columns[0]!, columns.at(-1)!];
    const fields = new Map<number, FieldId>();
    for (let column = firstColumn; column <= lastColumn; column++) {
      const field = fieldOf(grid, column, rows);
      if (field !== null && ![...fields.values()].includes(field)) fields.set(column, field);
    }
    const isNumbered =
      fields.get(firstColumn) === 'ordinal' && (fields.size > 1 || listsNames(grid, columns, rows));
    if (!isNumbered && ![...fields.values()].includes('fullName')) continue;
    return {
      rows: [rows[0]! - 1],
      codeRow: null,
      firstColumn,
      lastColumn,
      lines: Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => {
        const field = fields.get(firstColumn + at);
        return field === undefined ? [] : [fieldCatalogue[field].title.vi];
      }),
      encoding: null,
      isAbsent: true,
    };
  }
  return null;
}

/** The rows from here on that fill the same columns, one more or less. */
function alikeFrom(grid: Grid, top: number, region: Area): number[] {
  const rows: number[] = [];
  const first = filledColumns(grid, top, region);
  if (first.length < 2 || !isRecord(grid, top, first)) return rows;
  for (let row = top; row <= region.lastRow && rows.length < sampleSize; row++) {
    const filled = filledColumns(grid, row, region);
    const same = filled.filter((column) => first.includes(column)).length;
    const isAlike = same >= Math.max(2, first.length - 1) && filled.length <= first.length + 1;
    // “II | CÁ NHÂN” stands among records.
    const isSection = filled.length <= 2 && filled.length > 0;
    if (!(isAlike || isSection) || !isRecord(grid, row, filled)) break;
    if (isAlike) rows.push(row);
  }
  return rows;
}

/** Whether what stands right of the numbers reads like names of whatever people or places. */
function listsNames(grid: Grid, [, next]: readonly number[], rows: readonly number[]): boolean {
  return next !== undefined && readColumnContent(grid, next, rows).share('personName') >= 0.8;
}

function filledColumns(grid: Grid, row: number, { firstColumn, lastColumn }: Area): number[] {
  const columns: number[] = [];
  for (let column = firstColumn; column <= lastColumn; column++)
    if (textOf(valueAt(grid, row, column)).trim() !== '') columns.push(column);
  return columns;
}

/** No sum, no signatures, and no sentence right behind a number. */
function isRecord(grid: Grid, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => valueAt(grid, row, column)).filter(isText);
  const [lead] = texts;
  return (
    lead === undefined ||
    (lead.length <= longestText && !endsTable(lead) && !isNote(lead) && totalKindOf(lead) === null)
  );
}

function isText(value: CellValue): value is string {
  return typeof value === 'string' && /\p{L}/u.test(value);
}

/** What nearly all cells of a column say by themselves. */
function fieldOf(grid: Grid, column: number, rows: readonly number[]): FieldId | null {
  const content = readColumnContent(grid, column, rows);
  if (content.filled < fewestRows || content.filled < rows.length * 0.8) return null;
  const values = rows.map((row) => valueAt(grid, row, column));
  if (countsUp(values)) return 'ordinal';
  if (values.filter(isPerson).length >= content.filled * 0.8) return 'fullName';
  if (content.share('id12') >= 0.9 && values.every((value) => /^\d{12}$/.test(textOf(value))))
    return 'citizenId';
  for (const field of ['phone', 'gender', 'form', 'email', 'decisionNo'] as const)
    if (content.shareOf(field) >= 0.9) return field;
  if (content.share('day') >= 0.9) return areBirths(values) ? 'birthDate' : null;
  if (content.share('year') >= 0.9) return values.every(isBirthYear) ? 'birthYear' : null;
  if (content.share('unitName') >= 0.8) return 'unit';
  if (content.shareOf('subUnit') >= 0.8) return 'subUnit';
  return holdsAmounts(content) ? 'amount' : null;
}

/** 1, 2, 3, begun anew in each part; numerals of parts may stand between. */
function countsUp(values: readonly CellValue[]): boolean {
  const numbers = values
    .map((value) => textOf(value).replace(/[.)]$/, ''))
    .filter((text) => /^\d+$/.test(text))
    .map(Number);
  return (
    numbers.length >= fewestRows &&
    numbers.length >= values.length * 0.7 &&
    numbers.every((number, at) => number === 1 || (at > 0 && number === numbers[at - 1]! + 1))
  );
}

/** “Nguyễn Văn An”, “Bà Trần Thị Bình”. */
function isPerson(value: CellValue): boolean {
  return (
    typeof value === 'string' &&
    beginsWithFamily(
      value.normalize('NFC').replace(/^\s*(ông|bà|anh|chị|đ\/c|đồng chí|(bs|ths|ts|pgs|gs)\.?)\s+/iu, ''),
    )
  );
}

/** Days on which working people and their children were born. */
function areBirths(values: readonly CellValue[]): boolean {
  const years = values.flatMap((value) => {
    const year =
      typeof value === 'number' ? calendarOf(value)?.year : Number(/\d{4}\s*$/.exec(value as string)?.[0]);
    return year === undefined || Number.isNaN(year) ? [] : [year];
  });
  return years.length > 0 && years.every((year) => year >= 1930 && year <= 2012);
}

function isBirthYear(value: CellValue): boolean {
  return value === '' || (Number(value) >= 1930 && Number(value) <= 2012);
}

/** Round sums of đồng. */
function holdsAmounts(content: ColumnContent): boolean {
  const figures = content.figures().filter((figure) => !Number.isNaN(figure));
  return (
    figures.length >= content.filled * 0.8 &&
    figures.every((figure) => figure >= 10_000 && figure % 1000 === 0)
  );
}

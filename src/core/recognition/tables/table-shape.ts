import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldId } from '../../registers/fields';
import { lastRowOf, valueAt, type Grid } from '../../sheet/grid';
import { readColumnContent } from '../columns/column-content';
import { looksLikeHeader } from '../header/find-header';
import type { Header } from '../header/header';
import { headerKey, textOf } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import type { HeadedColumn } from '../columns/column-candidates';
import type { RecognizedColumn } from '../recognized-table';
import type { RowShape } from '../rows/row-kind';
import { repeatsHeader } from '../header/repeated-header';

/** The columns of the header and a sample of their cells. */
export function headedColumns(grid: Grid, header: Header): HeadedColumn[] {
  const sample = sampleRows(grid, header);
  return header.lines.map((lines, index) => {
    const column = header.firstColumn + index;
    return { column, lines, content: readColumnContent(grid, column, sample) };
  });
}

const sampleSize = 40;

/** Rows below the header that are surely records: those with an ordinal, or the well filled ones where there is none. */
function sampleRows(grid: Grid, header: Header): number[] {
  const ordinal = ordinalColumnOf(header);
  const start = (header.codeRow ?? header.rows[header.rows.length - 1]!) + 1;
  const numbered: number[] = [];
  const filled: [row: number, count: number][] = [];
  for (
    let row = start;
    row <= Math.min(lastRowOf(grid), start + 300) && numbered.length < sampleSize;
    row++
  ) {
    let count = 0;
    for (let column = header.firstColumn; column <= header.lastColumn; column++)
      if (valueAt(grid, row, column) !== '') count++;
    if (count === 0 || (count < 2 && header.lastColumn > header.firstColumn)) continue;
    const cells = grid.values[row - grid.firstRow]!;
    const isNextHeader =
      looksLikeHeader(grid, row, header.firstColumn, header.lastColumn) &&
      !repeatsHeader(cells, header, grid.firstColumn);
    if (isNextHeader) break;
    filled.push([row, count]);
    if (ordinal >= 0 && /^\d+[.)]?$/.test(textOf(valueAt(grid, row, ordinal)))) numbered.push(row);
  }
  if (numbered.length > 0) return numbered;
  const most = Math.max(0, ...filled.slice(0, sampleSize).map(([, count]) => count));
  return filled
    .filter(([, count]) => count >= most / 2)
    .slice(0, sampleSize)
    .map(([row]) => row);
}

/** The column headed as ordinals; -1 where none is. */
export function ordinalColumnOf(header: Header): number {
  const index = header.lines.findIndex((lines) => {
    const guesses = [...exactGuesses(lines.join(' ')), ...lines.flatMap((line) => exactGuesses(line))];
    return guesses.some(({ field }) => field === 'ordinal');
  });
  return index < 0 ? -1 : header.firstColumn + index;
}

/** “Tháng” above “Tháng 6”, “Quý” above “Quý II”. */
function headsPeriods(line: string): boolean {
  return /^(thang|quy|ky|nam|tuan)( bao cao)?$/.test(headerKey(line));
}

const keyFields: readonly FieldId[] = [
  'fullName',
  'givenName',
  'familyName',
  'donor',
  'course',
  'indicator',
  'documentNo',
  'unit',
  'programme',
  'recipientKind',
  'fund',
  'voucherNo',
];

/** Where the rows' ordinals and names stand, as far as the columns tell. */
export function shapeOf(
  header: Header,
  columns: readonly HeadedColumn[],
  named: readonly RecognizedColumn[],
): RowShape {
  const ordinal = named.find(({ field }) => field === 'ordinal')?.column ?? ordinalColumnOf(header);
  const keys = keyFields.flatMap((field) => named.filter((column) => column.field === field));
  // A list of units whose names stand beside a few people's (a guardian, a contact) is keyed by what is filled.
  const filled =
    keys.find(({ column }) => columns[column - header.firstColumn]!.content.filled > 0) ?? keys[0];
  const text = columns.find(
    ({ column, content }) => column !== ordinal && content.filled > 0 && content.share('unit') > 0.5,
  );
  const keyColumn =
    filled?.column ??
    text?.column ??
    columns.find(({ column }) => column !== ordinal)?.column ??
    header.firstColumn;
  const field = named.find(({ column }) => column === keyColumn)?.field;
  const isPerson = field === 'fullName' || field === 'givenName' || field === 'familyName';
  const keyTakesHeadings = field === 'documentNo' || field === 'indicator';
  const moneyColumns = named.flatMap((each) =>
    each.field !== null && fieldCatalogue[each.field].kind === 'money' ? [each.column] : [],
  );
  return {
    header,
    ordinalColumn: ordinal,
    keyColumn,
    moneyColumns,
    keyIsUnit: !isPerson,
    keyIsGroup: columns[keyColumn - header.firstColumn]!.lines.some(
      (line) => exactGuesses(line).some((guess) => guess.field === 'subUnit') || headsPeriods(line),
    ),
    keyTakesHeadings,
    isUnknown: named.every((column) => column.field === null),
  };
}

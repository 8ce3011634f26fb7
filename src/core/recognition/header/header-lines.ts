import { valueAt, type Grid } from '../../sheet/grid';
import type { LegacyEncoding } from '../../vietnamese/legacy-encodings';
import { isColoned, withoutColon } from './coloned-header';
import { headerKey, textOf } from '../wording/header-key';
import { beginsLow, continuationAt, type HeaderReader } from './header-reader';
import { isGenderHeading, readHeading } from '../wording/heading-text';

/** Per column what heads it from top to bottom, without repeats; a heading that reaches over columns stands in each of them. */
export function headerLines(
  reader: HeaderReader,
  rows: readonly number[],
  firstColumn: number,
  lastColumn: number,
  encoding: LegacyEncoding | null,
): string[][] {
  const { grid, merges } = reader;
  const lines: string[][] = [];
  const hasColons = rows.length === 1 && isColoned(grid, rows[0]!, firstColumn, lastColumn);
  for (let column = firstColumn; column <= lastColumn; column++) lines.push([]);
  for (const [index, row] of rows.entries()) {
    let parent = '';
    for (let column = firstColumn; column <= lastColumn; column++) {
      const merge = merges.at(row, column);
      let text = readHeading(
        textOf(merge ? valueAt(grid, merge.firstRow, merge.firstColumn) : valueAt(grid, row, column)),
        encoding,
      );
      if (hasColons) text = withoutColon(text);
      // A heading that only looks merged reaches over the empty cells beside it, where something stands below it and them.
      const below = rows[index + 1];
      const hasChild = rows.slice(index + 1).some((lower) => valueAt(grid, lower, column) !== '');
      if (text !== '') parent = !merge && hasChild && !goesOnBelow(reader, text, below!, column) ? text : '';
      else if (merge || !hasChild || leavesGenders(grid, below!, column)) parent = '';
      else text = parent;
      const list = lines[column - firstColumn]!;
      const above = list[list.length - 1];
      // A row of measures: “(đồng)” beneath “Số tiền” is no heading by itself.
      if (above !== undefined && /^\([^()]*\)$/.test(text)) list[list.length - 1] = `${above} ${text}`;
      else if (text !== '' && above !== text) list.push(text);
    }
  }
  return lines;
}

/** “HỌ” above “VÀ TÊN ĐỆM”: one heading, and no parent of what stands beside the second line. */
function goesOnBelow(reader: HeaderReader, upper: string, row: number, column: number): boolean {
  if (continuationAt(reader, upper, row, column) === 'none') return false;
  const lower = readHeading(textOf(valueAt(reader.grid, row, column)), reader.encoding);
  return beginsLow(lower) || /^(va|cua|hoac)\b/.test(headerKey(lower));
}

/** “Năm sinh” over Nam and Nữ ends with Nữ, whatever stands beside it. */
function leavesGenders(grid: Grid, row: number, column: number): boolean {
  return (
    isGenderHeading(textOf(valueAt(grid, row, column - 1))) &&
    !isGenderHeading(textOf(valueAt(grid, row, column)))
  );
}

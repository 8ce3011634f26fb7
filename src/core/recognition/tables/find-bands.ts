import { valueAt, type Area, type Grid } from '../../sheet/grid';
import { belongsLeft, isFilledAlike, names, recordFields } from './beside-gap';
import { isCodeRow } from '../header/code-row';
import { encodingOfForm, fieldNamed } from '../forms/find-form';
import { findHeader } from '../header/find-header';
import type { Header } from '../header/header';
import { headerKey, textOf } from '../wording/header-key';
import { isKnownHeading, readHeading } from '../wording/heading-text';
import type { MergeIndex } from '../header/merge-index';
import { namesPerson } from '../forms/read-form';
import { findUnknownHeader } from '../header/unknown-header';

/** Parts of a region side by side, each with a header of its own: wholly empty columns lie between them. */
export function bandsOf(grid: Grid, merges: MergeIndex, region: Area): Area[] {
  const filled = filledColumns(grid, region);
  fillUnderMerges(grid, merges, region, filled);
  const bands: Area[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    if (!filled[column - region.firstColumn]) continue;
    const open = bands[bands.length - 1];
    if (open && open.lastColumn === column - 1) bands[bands.length - 1] = { ...open, lastColumn: column };
    else bands.push({ ...region, firstColumn: column, lastColumn: column });
  }
  if (bands.length < 2) return bands;
  const tables: { area: Area; header: Header | null }[] = [];
  let alone: Area[] = [];
  for (const band of bands) {
    const area = tables.length === 0 ? withThoseLeft(grid, merges, band, alone) : band;
    const header = area.lastColumn > area.firstColumn ? findHeader(grid, merges, area) : null;
    const left = tables[tables.length - 1];
    const isApart =
      header !== null &&
      (!left?.header ||
        !sharesRow(header, left.header) ||
        (isWhole(header) && !belongsLeft(grid, left.header, header, region.lastRow)));
    if (!header && tables.length === 0) alone = [...alone, band];
    if (isApart) tables.push({ area, header });
    else if (!header && isMostlyUnknown(grid, findUnknownHeader(grid, merges, area, 2))) {
      tables.push({ area, header: null });
    } else if (
      left?.header &&
      area.firstColumn - left.area.lastColumn <= 2 &&
      headsIn(grid, left.header, area) &&
      goesOnInto(grid, left.header, area, region.lastRow) &&
      !holdsCard(grid, area)
    ) {
      const joined = {
        ...left.header,
        lastColumn: area.lastColumn,
        lines: [...left.header.lines, ...(header?.lines ?? [])],
      };
      tables[tables.length - 1] = {
        area: { ...left.area, lastColumn: area.lastColumn },
        header: joined,
      };
    }
  }
  // Nothing that looks like a header that we know within a band: it may be spread over bands, unless one of them alone has any.
  const isSpread = tables.length === 0 || findUnknownHeader(grid, merges, region, 2) !== null;
  return tables.length < 2 && !tables[0]?.header && isSpread ? [region] : tables.map(({ area }) => area);
}

/** “STT | | Họ và tên | | Đơn vị | Số tiền”: a table with the columns that stand alone left of it, headed and filled as its own are. */
function withThoseLeft(grid: Grid, merges: MergeIndex, band: Area, alone: readonly Area[]): Area {
  if (alone.length === 0 || band.lastColumn === band.firstColumn) return band;
  const header = findHeader(grid, merges, band);
  if (!header) return band;
  let { firstColumn } = band;
  for (const area of [...alone].reverse()) {
    const isNext = area.firstColumn === area.lastColumn && firstColumn - area.lastColumn <= 2;
    if (!isNext || !headsIn(grid, header, area) || !goesOnInto(grid, header, area, band.lastRow)) break;
    ({ firstColumn } = area);
  }
  return { ...band, firstColumn };
}

/** Which columns of the region hold anything; stops looking at a column as soon as it does. */
function filledColumns(grid: Grid, { firstRow, lastRow, firstColumn, lastColumn }: Area): Uint8Array {
  const filled = new Uint8Array(lastColumn - firstColumn + 1);
  let open = Array.from(filled, (_, index) => index);
  const offset = firstColumn - grid.firstColumn;
  for (let row = firstRow; row <= lastRow && open.length > 0; row++) {
    const cells = grid.values[row - grid.firstRow];
    if (!cells) break;
    let found = 0;
    for (const index of open) {
      if ((cells[index + offset] ?? '') === '') continue;
      filled[index] = 1;
      found++;
    }
    if (found > 0) open = open.filter((index) => !filled[index]);
  }
  return filled;
}

/** Rows of a list in which cells are merged alike, so that the columns beneath them are no gap. */
const fewestMerged = 3;

/** Programs lay a report's column out over several of the sheet's: those under cells that are merged alike row after row are no gaps. */
function fillUnderMerges(grid: Grid, merges: MergeIndex, region: Area, filled: Uint8Array): void {
  if (grid.merges.length < fewestMerged || filled.every((is) => is === 1)) return;
  const alike = new Map<string, number>();
  for (
    let row = region.firstRow;
    row <= Math.min(region.lastRow, region.firstRow + searchedForMerges);
    row++
  ) {
    let merged: Area[] = [];
    let values = 0;
    for (let column = region.firstColumn; column <= region.lastColumn; column++) {
      if (valueAt(grid, row, column) === '') continue;
      values++;
      const merge = merges.at(row, column);
      if (merge && merge.firstRow === merge.lastRow && merge.lastColumn > column) merged.push(merge);
    }
    // A lone text merged over all is a title.
    if (values < fewestMerged) merged = [];
    for (const { firstColumn, lastColumn } of merged) {
      const key = `${firstColumn} ${lastColumn}`;
      const count = (alike.get(key) ?? 0) + 1;
      alike.set(key, count);
      if (count === fewestMerged)
        filled.fill(1, firstColumn - region.firstColumn, lastColumn + 1 - region.firstColumn);
    }
  }
}

const searchedForMerges = 60;

/** A header with what every list has: an ordinal, or a column that names what each row is about. */
function isWhole(header: Header): boolean {
  return names(header, recordFields);
}

/** “Năm sinh” over Nam and Nữ begins a row above what stands beside it. */
function sharesRow(header: Header, left: Header): boolean {
  return header.rows[0] === left.rows[0] || header.rows.at(-1) === left.rows.at(-1);
}

/** Whether names of several fields stand one below the other in the band's first column. */
function holdsCard(grid: Grid, area: Area): boolean {
  const encoding = encodingOfForm(grid, area);
  const names = new Set<string>();
  for (let row = area.firstRow; row <= Math.min(area.lastRow, area.firstRow + 60); row++) {
    const named = fieldNamed(valueAt(grid, row, area.firstColumn), encoding);
    if (named !== null) names.add(named);
  }
  return names.size >= 4 || (names.size === 3 && [...names].some((name) => namesPerson({ name })));
}

/** Whether some cell of the band in the rows of the header to its left is a heading; “Số người | 120” there is a box of figures. */
function headsIn(grid: Grid, { rows, encoding }: Header, { firstColumn, lastColumn }: Area): boolean {
  let heads = false;
  for (const row of rows) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'number') return false;
      heads ||= isKnownHeading(readHeading(textOf(value), encoding));
    }
  }
  return heads;
}

/** Whether the codes and rows of a header go on in a band: a short box of figures beside it (“Nam | 12”) has its own. */
function goesOnInto(grid: Grid, header: Header, { firstColumn, lastColumn }: Area, lastRow: number): boolean {
  const codes = header.codeRow === null ? null : grid.values[header.codeRow - grid.firstRow]!;
  if (codes && !isCodeRow(codes, header.firstColumn - grid.firstColumn, lastColumn - grid.firstColumn))
    return false;
  if (repeatsHeading(grid, header, { firstColumn, lastColumn })) return false;
  // The band's headings may reach a row further down.
  let top = header.rows.at(-1)!;
  while (top < lastRow && isEmptyRow(grid, top + 1, header)) top++;
  return isFilledAlike(grid, header, { firstColumn, lastColumn, rows: [top] }, lastRow);
}

/** Whether a band is headed with words that already head a column of the table. */
function repeatsHeading(
  grid: Grid,
  { rows, lines, encoding }: Header,
  { firstColumn, lastColumn }: Pick<Area, 'firstColumn' | 'lastColumn'>,
): boolean {
  const own = new Set(lines.map((line) => headerKey(line.join(' '))));
  for (const row of rows)
    for (let column = firstColumn; column <= lastColumn; column++) {
      const key = headerKey(readHeading(textOf(valueAt(grid, row, column)), encoding));
      if (key !== '' && own.has(key)) return true;
    }
  return false;
}

function isEmptyRow(grid: Grid, row: number, { firstColumn, lastColumn }: Header): boolean {
  for (let column = firstColumn; column <= lastColumn; column++)
    if (valueAt(grid, row, column) !== '') return false;
  return true;
}

/** Whether the header is a table's of its own: hardly any of its wordings is one that we know. */
function isMostlyUnknown(grid: Grid, header: Header | null): boolean {
  if (!header) return false;
  const row = header.rows[0]!;
  let known = 0;
  for (let column = header.firstColumn; column <= header.lastColumn; column++)
    if (isKnownHeading(valueAt(grid, row, column))) known++;
  return known * 2 < header.lastColumn - header.firstColumn + 1;
}

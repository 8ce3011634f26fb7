import { lastRowOf, type CellValue, type Grid } from '../../sheet/grid';
import type { ClassifiedRows, OtherRow } from './classified-rows';
import { sumsIn } from './closing-sum';
import { tellsOfList } from './below-numbers';
import { closeTable } from './close-table';
import { rowList, type RowList } from './row-list';
import { textOf } from '../wording/header-key';
import type { MergeIndex } from '../header/merge-index';
import type { RowSaying, SkippedReason } from '../recognized-table';
import { isBlank } from './row-evidence';
import {
  isMeasuredFigure,
  labelOf,
  kindOfRow,
  rowReader,
  type RowKind,
  type RowReader,
  type RowShape,
} from './row-kind';
import { beginsUnknown } from './next-unknown';
import { isPlainRecord } from './plain-record';
import {
  isNumeral,
  looksLikeGroup,
  looksLikeUnit,
  saysFigureOfAll,
  totalKindOf,
} from '../wording/row-wordings';

/** Rows between two steps: some milliseconds. */
const rowsOfStep = 8192;

/** Says of every row below the header what it is, down to the table's end; in steps. */
export function* classifyRows(
  grid: Grid,
  merges: MergeIndex,
  shape: RowShape,
  toRow = lastRowOf(grid),
  saying: (row: number, cells: readonly CellValue[]) => RowSaying | null = () => null,
): Generator<void, ClassifiedRows> {
  const reader = rowReader(grid, merges, shape);
  const { header } = shape;
  const others: OtherRow[] = [];
  const skipped: [number, SkippedReason][] = [];
  for (let row = header.rows.at(-1)! + 1; row <= (header.codeRow ?? -1); row++)
    skipped.push([row, 'column-codes']);
  let footer: number | null = null;
  let end = toRow + 1;
  let above: RowKind = 'record';
  let isClosed = false;
  const firstRow = (header.codeRow ?? header.rows[header.rows.length - 1]!) + 1;
  const records = rowList(toRow - firstRow + 1);
  for (let row = firstRow; row <= toRow; row++) {
    if ((row - firstRow) % rowsOfStep === rowsOfStep - 1) yield;
    const cells = grid.values[row - grid.firstRow]!;
    const said = saying(row, cells);
    const isHeading = said === null && headsNumbered(reader, row, cells);
    // Below a total of a table that we do not know stands anything.
    const isSure = !(shape.isUnknown && (above === 'total' || above === 'note'));
    if (said === null && footer === null && !isHeading && isSure && isPlainRecord(reader, cells)) {
      records.push(row);
      above = 'record';
      continue;
    }
    let kind: RowKind =
      said === null
        ? isHeading
          ? 'section'
          : kindOfRow(reader, row, cells)
        : kindSaid(said, labelOf(reader, cells));
    if (said !== null && footer !== null && kind !== 'footer') footer = null;
    if (
      said === null &&
      records.length > 0 &&
      mayBegin.has(kind) &&
      beginsUnknown(reader, row, toRow, records.last(), above === 'total')
    )
      kind = 'next-table';
    if (
      kind === 'record' &&
      said === null &&
      ((above === 'note' && goesOnWithNote(reader, cells)) || isAfterwards(reader, cells, records, others))
    )
      kind = 'note';
    if (
      said === null &&
      isToldOfList.has(kind) &&
      records.length > 0 &&
      tellsOfList(reader, row, cells, records.last())
    )
      kind = 'note';
    if (kind === 'footer' && said === null && countsOnBelow(reader, row)) kind = 'note';
    if (kind === 'record' && said === null && isWordedAsSum(reader, row, cells, records, others))
      kind = 'subtotal';
    if ((kind === 'record' || kind === 'section') && said === null && isBelowGap(reader, row, toRow, records))
      kind = 'footer';
    if (
      (kind === 'record' || kind === 'section') &&
      said === null &&
      records.length > 0 &&
      isFigureOfAll(reader, row, cells, above)
    )
      kind = 'note';
    if (kind === 'repeated-header') isClosed = isClosed || closes(reader, row - 1, above, records.length);
    if (
      kind === 'next-table' ||
      (kind === 'repeated-header' && (isClosed || footer !== null) && startsOver(reader, row, toRow))
    ) {
      end = row;
      break;
    }
    if (footer !== null) {
      if (kind !== 'repeated-header') continue;
      footer = null;
    }
    if (kind !== 'repeated-header') isClosed = false;
    if (kind !== 'empty') above = kind;
    if (kind === 'record') records.push(row);
    else if (kind === 'footer') footer = row;
    else if (kind === 'section' || kind === 'subtotal' || kind === 'total') {
      others.push({
        row,
        kind,
        text: labelOf(reader, cells),
        recordsBefore: records.length,
        hasSum: kind === 'section' && hasNumber(reader, cells),
      });
    } else skipped.push([row, kind]);
  }
  return closeTable(reader, { records: records.all(), others, skipped, footer, end });
}

/** “1  Khoa Nội” right above “1.1  Nguyễn Văn An” heads what is numbered within it. */
function headsNumbered({ grid, ordinal }: RowReader, row: number, cells: readonly CellValue[]): boolean {
  if (ordinal < 0) return false;
  const below = grid.values[row + 1 - grid.firstRow]?.[ordinal] ?? '';
  if (below === '' || (typeof below === 'number' && Number.isInteger(below))) return false;
  const own = textOf(cells[ordinal]!).replace(/[.)]$/, '');
  return /^\d+(\.\d+)*$/.test(own) && textOf(below).replace(/[.)]$/, '') === `${own}.1`;
}

/** A person's word as what rows are; a sum is the whole table's where it is worded so. */
function kindSaid(said: RowSaying, label: string): RowKind {
  if (said === 'total') return totalKindOf(label) ?? 'subtotal';
  return said === 'set-aside' ? 'note' : said === 'after' ? 'footer' : said;
}

/** “- Mỗi đơn vị nộp 01 bản”, alone in its row below a note. */
function goesOnWithNote({ first, last }: RowReader, cells: readonly CellValue[]): boolean {
  const filled = cells.slice(first, last + 1).filter((value) => !isBlank(value));
  return filled.length === 1 && /^\s*[-–+•*]\s*\p{L}/u.test(textOf(filled[0]!));
}

/** “Đã chi | 500000”, or a lone name, below the total of a list whose rows hold more; “Tồn quỹ: | 500000” below any sum, or a heading below it. */
function isAfterwards(
  reader: RowReader,
  cells: readonly CellValue[],
  records: RowList,
  others: readonly OtherRow[],
): boolean {
  const { grid, ordinal, shape } = reader;
  if (records.length === 0) return false;
  const isWorded = endsInColon.test(labelOf(reader, cells));
  const above = isWorded ? others.findLast(({ kind }) => kind !== 'section') : others.at(-1);
  const isSum = above?.kind === 'total' || (isWorded && above?.kind === 'subtotal');
  if (!isSum || above.recordsBefore !== records.length) return false;
  const lastRecord = grid.values[records.last() - grid.firstRow]!;
  // “Payable Salary | 0 | Paid Salary | 0”: where the records have their number.
  if (ordinal >= 0 && !isBlank(cells[ordinal]!))
    return /\p{L}{2}/u.test(textOf(cells[ordinal]!)) && /^\d+[.)]?$/.test(textOf(lastRecord[ordinal]!));
  const [filled, usual] = [filledIn(reader, cells), usuallyFilled(reader, records)];
  return filled < usual && (filled <= 2 || isWorded || (shape.isUnknown && filled * 2 < usual));
}

/** “Đã chi (50%):”, “Tồn quỹ: 12.500.000 đồng”: no name is written so. */
const endsInColon = /[\p{L}\p{M}][\s\d,.%()]*:\s*(?:\d[\d.,]*\s*(?:%|[\p{L}\p{M}]{1,10})?\s*)?$/u;

/** “Kế toán” beneath the name of number 4, right above number 5: who signs stands below the last. */
function countsOnBelow({ grid, ordinal }: RowReader, row: number): boolean {
  if (ordinal < 0) return false;
  const numberAt = (at: number) => {
    const text = textOf(grid.values[at - grid.firstRow]?.[ordinal] ?? '');
    return /^\d{1,5}[.)]?$/.test(text) ? Number.parseInt(text, 10) : NaN;
  };
  return numberAt(row + 1) === numberAt(row - 1) + 1;
}

/** “MAXIMUM | 10 | 19”, and below a total or a gap “AVERAGE | 7.5 | 12”: figures of all records, beside a label that is no name. */
function isFigureOfAll(reader: RowReader, row: number, cells: readonly CellValue[], above: RowKind): boolean {
  const { grid, first, last } = reader;
  let lead = first;
  while (lead < last && isBlank(cells[lead]!)) lead++;
  const label = cells[lead];
  if (typeof label !== 'string' || !saysFigureOfAll(label, true)) return false;
  const figures = cells.slice(lead + 1, last + 1).filter((value) => !isBlank(value));
  if (figures.length === 0 || figures.some((value) => /\p{L}{2}/u.test(String(value)))) return false;
  const isBelowSum =
    above === 'total' ||
    above === 'subtotal' ||
    above === 'note' ||
    filledIn(reader, grid.values[row - 1 - grid.firstRow] ?? []) === 0;
  return saysFigureOfAll(label, isBelowSum || lead > reader.key);
}

/** “Total Mars” below the rows that it sums up; “Total Energies” may have given something itself. */
function isWordedAsSum(
  reader: RowReader,
  row: number,
  cells: readonly CellValue[],
  records: RowList,
  others: readonly OtherRow[],
): boolean {
  if (!/^\s*(grand |sub ?)?totals?\s/i.test(labelOf(reader, cells))) return false;
  const summed = Math.min(records.length - (others.at(-1)?.recordsBefore ?? 0), mostSummed);
  return summed > 0 && sumsIn(reader, row, records.lately(summed)) > 0;
}

const mostSummed = 500;

/** Fewer cells do not tell a record from what stands below a table. */
const fewestOfWide = 6;

/** Rows in which a table goes on behind a gap. */
const goesOnWithin = 12;

/**
 * Whether the rows behind a gap are filled so much less than the records that they are something else: remarks and small tables below a wide
 * one of which we know no column, unless a part of it begins there (“IV”).
 */
function isBelowGap(reader: RowReader, row: number, toRow: number, records: RowList): boolean {
  const { grid, shape } = reader;
  const cellsAt = (at: number) => grid.values[at - grid.firstRow] ?? [];
  if (!shape.isUnknown || records.length < fewestRecords || filledIn(reader, cellsAt(row - 1)) > 0)
    return false;
  const usual = usuallyFilled(reader, records);
  if (usual < fewestOfWide) return false;
  for (let at = row; at <= Math.min(toRow, row + goesOnWithin); at++)
    if (filledIn(reader, cellsAt(at)) * 2 >= usual || isNumeral(cellsAt(at)[reader.ordinal])) return false;
  return true;
}

const fewestRecords = 3;

function filledIn({ first, last }: RowReader, cells: readonly CellValue[]): number {
  let filled = 0;
  for (let index = first; index <= last; index++) if (!isBlank(cells[index] ?? '')) filled++;
  return filled;
}

const fewRecords = 5;

/** How many cells the fullest of the last few records has. */
function usuallyFilled(reader: RowReader, records: RowList): number {
  let most = 0;
  for (const row of records.lately(fewRecords))
    most = Math.max(most, filledIn(reader, reader.grid.values[row - reader.grid.firstRow]!));
  return most;
}

/** What a row that tells of the list is taken for by itself; sums have words of their own. */
const isToldOfList: ReadonlySet<RowKind> = new Set(['record', 'section', 'total', 'subtotal']);

/** What a header with unknown wordings is taken for among records. */
const mayBegin: ReadonlySet<RowKind> = new Set(['record', 'section', 'note']);

/** Whether the last row above a repeated header closes the list: a total, or the title of another list. */
function closes(
  { grid, merges, ...reader }: RowReader,
  row: number,
  above: RowKind,
  records: number,
): boolean {
  if (records === 0) return false;
  if (above === 'total' || above === 'note') return true;
  if (above === 'record') return reader.shape.isUnknown && standsAlone({ grid, merges, ...reader }, row);
  // Without ordinals a page's sum cannot be told from a list's.
  if (above === 'subtotal') return reader.ordinal >= 0;
  if (above !== 'section') return false;
  let at = row;
  while (at > grid.firstRow && (grid.values[at - grid.firstRow] ?? []).every((value) => value === '')) at--;
  const label = labelOf({ grid, merges, ...reader }, grid.values[at - grid.firstRow] ?? []);
  return (
    !looksLikeUnit(label) &&
    !looksLikeGroup(label) &&
    !/^\s*([IVXLC]{1,8}|[A-Z]|\d{1,2}(?=[.)]))[\s.):/-]/.test(label)
  );
}

/** Whether two empty rows end here, or one and a lone text below it. */
function standsAlone(reader: RowReader, row: number): boolean {
  const filledAt = (at: number) => filledIn(reader, reader.grid.values[at - reader.grid.firstRow] ?? []);
  return filledAt(row) <= 1 && filledAt(row - 1) === 0;
}

/**
 * Whether a repeated header begins a list of its own: below a total, signatures or a title its records are numbered from 1 again
 * at once, or not at all. The header of a further page carries the numbering on, or heads a further section.
 */
function startsOver(
  { grid, ordinal, shape, merges, ...reader }: RowReader,
  row: number,
  toRow: number,
): boolean {
  if (ordinal < 0) return true;
  const until = Math.min(toRow, row + 8 + shape.header.rows.length);
  let isUnnumbered = false;
  for (let below = row + shape.header.rows.length; below <= until; below++) {
    const cells = grid.values[below - grid.firstRow] ?? [];
    const text = textOf(cells[ordinal] ?? '');
    const kind = kindOfRow({ grid, ordinal, shape, merges, ...reader }, below, cells);
    if (kind === 'section') return false;
    if (kind === 'record' && /^\d+[.)]?$/.test(text)) return Number.parseInt(text, 10) === 1;
    isUnnumbered ||= kind === 'record' && text === '';
  }
  return isUnnumbered;
}

function hasNumber({ first, last, key, ordinal }: RowReader, cells: readonly CellValue[]): boolean {
  for (let index = Math.max(first, key + 1, ordinal + 1); index <= last; index++)
    if (typeof cells[index] === 'number' || isMeasuredFigure(cells[index]!)) return true;
  return false;
}

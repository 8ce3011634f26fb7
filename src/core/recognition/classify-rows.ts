import { lastRowOf, type CellValue, type Grid } from '../sheet/grid';
import { isCodeRow, isKnownHeader, looksLikeHeader, type Header, type MergeIndex } from './find-header';
import { textOf } from './header-key';
import type { SkippedReason } from './recognized-table';
import { endsTable, isNote, looksLikeGroup, looksLikeUnit, totalKindOf } from './row-wordings';

/** What recognition knows of the columns when it looks at rows; sheet columns, -1 for none. */
export interface RowShape {
  readonly header: Header;
  readonly ordinalColumn: number;
  /** The column that names what a record is about. */
  readonly keyColumn: number;
  /** The key is a unit, so that a unit's name in it is a record. */
  readonly keyIsUnit: boolean;
}

/** A row that is no record, in sheet order. */
export interface OtherRow {
  readonly row: number;
  readonly kind: 'section' | 'subtotal' | 'total';
  /** The heading or label as written, with its numeral. */
  readonly text: string;
  /** Records before this row. */
  readonly recordsBefore: number;
  /** A heading that states its sum in the same row. */
  readonly hasSum: boolean;
}

export interface ClassifiedRows {
  readonly records: Int32Array;
  readonly others: readonly OtherRow[];
  readonly skipped: readonly (readonly [row: number, reason: SkippedReason])[];
  readonly footerStart: number | null;
  /** First row that is not this table's, where the next table may be looked for. */
  readonly end: number;
}

type RowKind =
  | 'record'
  | 'empty'
  | 'section'
  | 'subtotal'
  | 'total'
  | 'column-codes'
  | 'repeated-header'
  | 'note'
  | 'footer'
  | 'next-table';

/** Says of every row below the header what it is; most rows are told by their ordinal and key cells alone. */
export function classifyRows(
  grid: Grid,
  merges: MergeIndex,
  shape: RowShape,
  toRow = lastRowOf(grid),
): ClassifiedRows {
  const { header, ordinalColumn, keyColumn } = shape;
  const ordinal = ordinalColumn - grid.firstColumn;
  const key = keyColumn - grid.firstColumn;
  const first = header.firstColumn - grid.firstColumn;
  const last = header.lastColumn - grid.firstColumn;
  const records: number[] = [];
  const others: OtherRow[] = [];
  const skipped: [number, SkippedReason][] = [];
  const start = (header.codeRow ?? header.rows[header.rows.length - 1]!) + 1;
  if (header.codeRow !== null) skipped.push([header.codeRow, 'column-codes']);
  let footer: number | null = null;
  let end = toRow + 1;
  let closed = false;
  for (let row = start; row <= toRow; row++) {
    const cells = grid.values[row - grid.firstRow]!;
    const keyValue = cells[key];
    if (
      footer === null &&
      typeof keyValue === 'string' &&
      keyValue.length > 1 &&
      (ordinal >= 0
        ? typeof cells[ordinal] === 'number' && hasOther(cells, first, last, ordinal, key)
        : hasTextAndNumber(cells, first, last, key) && totalKindOf(keyValue) === null)
    ) {
      records.push(row);
      continue;
    }
    const kind = kindOf(grid, merges, shape, row, cells);
    if (
      kind === 'next-table' ||
      (kind === 'repeated-header' && startsOver(grid, shape, row, toRow, closed || footer !== null))
    ) {
      end = row;
      break;
    }
    if (footer !== null) {
      if (kind === 'repeated-header') footer = null;
      else continue;
    }
    if (kind !== 'empty')
      closed = kind !== 'record' && records.length > 0 && (closed || kind !== 'repeated-header');
    if (kind === 'record') records.push(row);
    else if (kind === 'footer') footer = row;
    else if (kind === 'section' || kind === 'subtotal' || kind === 'total') {
      others.push({
        row,
        kind,
        text: labelOf(cells, first, last),
        recordsBefore: records.length,
        hasSum: kind === 'section' && hasNumber(cells, Math.max(first, key + 1, ordinal + 1), last),
      });
    } else skipped.push([row, kind]);
  }
  return closeTable(grid, first, last, { records, others, skipped, footer, end });
}

/**
 * Whether a repeated header begins a list of its own: its records are numbered from 1 again, below a total, signatures or a title.
 * The header of a further page carries the numbering on, or follows its last record at once.
 */
function startsOver(
  grid: Grid,
  { ordinalColumn, header }: RowShape,
  row: number,
  toRow: number,
  closed: boolean,
): boolean {
  if (!closed) return false;
  if (ordinalColumn < 0) return true;
  const until = Math.min(toRow, row + 8 + header.rows.length);
  for (let below = row + 1; below <= until; below++) {
    const text = textOf(grid.values[below - grid.firstRow]?.[ordinalColumn - grid.firstColumn] ?? '');
    if (/^\d+[.)]?$/.test(text)) return Number.parseInt(text, 10) === 1;
  }
  return false;
}

/** Cuts off what follows the last record: totals right below stay, the first other row that holds something starts the footer. */
function closeTable(
  grid: Grid,
  first: number,
  last: number,
  found: {
    records: number[];
    others: OtherRow[];
    skipped: [number, SkippedReason][];
    footer: number | null;
    end: number;
  },
): ClassifiedRows {
  const lastRecord = found.records[found.records.length - 1] ?? -1;
  const firstRecord = found.records[0] ?? -1;
  const others = found.others.filter(({ row, kind }) => row < lastRecord || kind !== 'section');
  const below = [
    ...found.others.filter(({ row, kind }) => row > lastRecord && kind === 'section').map(({ row }) => row),
    ...found.skipped.filter(([row, reason]) => row > lastRecord && reason === 'note').map(([row]) => row),
    ...(found.footer === null ? [] : [found.footer]),
  ];
  const lastTotal = others[others.length - 1]?.row ?? -1;
  let footerStart =
    below.length === 0 ? null : Math.min(...below.filter((row) => row > lastTotal || row === found.footer));
  if (footerStart !== null && !Number.isFinite(footerStart)) footerStart = null;
  // The lines right above the next table are its titles, unless they close this one.
  if (footerStart !== null && footerStart !== found.footer && found.end <= lastRowOf(grid)) {
    const text = labelOf(grid.values[footerStart - grid.firstRow]!, first, last);
    if (!isNote(text)) footerStart = found.footer;
  }
  const skipped = found.skipped.filter(
    ([row, reason]) =>
      (row < lastRecord && (row > firstRecord || reason !== 'empty' || hasSectionAbove(others, row))) ||
      reason === 'column-codes',
  );
  return { records: Int32Array.from(found.records), others, skipped, footerStart, end: found.end };
}

function hasSectionAbove(others: readonly OtherRow[], row: number): boolean {
  return others.some((other) => other.row < row && other.kind === 'section');
}

function kindOf(
  grid: Grid,
  merges: MergeIndex,
  shape: RowShape,
  row: number,
  cells: readonly CellValue[],
): RowKind {
  const { header, ordinalColumn, keyColumn, keyIsUnit } = shape;
  const first = header.firstColumn - grid.firstColumn;
  const last = header.lastColumn - grid.firstColumn;
  const ordinal = ordinalColumn - grid.firstColumn;
  const key = keyColumn - grid.firstColumn;
  let filled = 0;
  let texts = 0;
  let numbers = 0;
  let lead = -1;
  for (let index = first; index <= last; index++) {
    const value = cells[index]!;
    if (isBlank(value)) continue;
    filled++;
    if (typeof value === 'number') numbers++;
    else {
      texts++;
      if (lead < 0) lead = index;
    }
  }
  if (filled === 0) return 'empty';
  const ordinalText = ordinal >= 0 ? textOf(cells[ordinal]!) : '';
  const isNumbered = /^\d+([.]\d+)*[.)]?$/.test(ordinalText);
  if (isNumbered && filled === 1) return 'empty';
  if (
    filled >= 3 &&
    isCodeRow(grid, row, header.firstColumn, header.lastColumn) &&
    (!isNumbered || texts === 0 || typeof cells[key] === 'number')
  ) {
    return 'column-codes';
  }
  if (texts >= 2 && repeatsHeader(cells, header, grid.firstColumn)) return 'repeated-header';
  if (texts >= 2 && !isNumbered && looksLikeHeader(grid, row, header.firstColumn, header.lastColumn))
    return 'next-table';
  if (isNumbered && !isBlank(cells[key] ?? '')) {
    const isHeading = filled === 2 && !keyIsUnit && looksLikeUnit(textOf(cells[key]!));
    return isHeading ? 'section' : 'record';
  }
  if (isNumbered && filled > 1) return 'record';
  if (lead < 0)
    return totalsByFormula(grid, row, first, last)
      ? 'subtotal'
      : numbers >= 2 && ordinal < 0
        ? 'record'
        : 'note';

  const label = textOf(cells[lead]!);
  if (endsTable(label) && filled <= 4 && !(label.includes(':') && numbers > 0 && totalKindOf(label)))
    return 'footer';
  const total =
    totalKindOf(label) ?? (ordinalText === '' || lead === ordinal ? totalBeyond(cells, lead, last) : null);
  if (total && (texts <= 2 || numbers >= texts)) return total;
  for (let index = lead + 1; index <= last && filled <= 3; index++) {
    const value = cells[index]!;
    if (
      typeof value === 'string' &&
      /ngày.*tháng.*năm|ngay.*thang.*nam/i.test(value.normalize('NFC')) &&
      value.length > 12
    )
      return 'footer';
  }
  if (isNote(label) && filled === 1) return 'note';

  const numeral = /^([IVXLC]{1,6}|[A-Za-z]|\*|[-+])\s*[.):/]*$/.test(ordinalText);
  if (numeral && lead === ordinal) {
    const heading = cells[key];
    if (typeof heading === 'string' && !isBlank(heading) && texts <= 3 && filled - texts === numbers) {
      return texts <= 2 || looksLikeUnit(heading) ? 'section' : 'record';
    }
    if (texts <= 2) return 'section';
  }
  const merge = merges.at(row, lead + grid.firstColumn);
  const spans = merge !== null && merge.lastColumn > merge.firstColumn + 1;
  if (texts === 1) {
    const heads =
      spans ||
      looksLikeUnit(label) ||
      looksLikeGroup(label) ||
      /^\s*([IVXLC]{1,6}|[A-Z])\s*[.):/-]/.test(label);
    if (lead === ordinal || (lead === first && lead !== key)) return 'section';
    if (lead === key) {
      if (keyIsUnit)
        return numbers > 0 || (ordinal < 0 && !spans)
          ? looksLikeGroup(label)
            ? 'section'
            : 'record'
          : 'section';
      if (heads && (numbers === 0 || looksLikeUnit(label) || looksLikeGroup(label) || spans))
        return 'section';
      return 'record';
    }
    return spans && numbers === 0 ? 'section' : numbers > 0 && ordinal < 0 ? 'record' : 'note';
  }
  return isBlank(cells[key] ?? '') && filled < 3 ? 'note' : 'record';
}

function hasOther(
  cells: readonly CellValue[],
  first: number,
  last: number,
  ordinal: number,
  key: number,
): boolean {
  for (let index = last; index >= first; index--) {
    if (index !== ordinal && index !== key && !isBlank(cells[index]!)) return true;
  }
  return false;
}

/** A record without an ordinal has more than its name and a figure: a heading with its sum has not. */
function hasTextAndNumber(cells: readonly CellValue[], first: number, last: number, key: number): boolean {
  let text = false;
  let number = false;
  for (let index = first; index <= last; index++) {
    if (index === key) continue;
    const value = cells[index]!;
    if (typeof value === 'number') number = true;
    else if (!isBlank(value)) text = true;
    if (text && number) return true;
  }
  return false;
}

function hasNumber(cells: readonly CellValue[], first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (typeof cells[index] === 'number') return true;
  return false;
}

function isBlank(value: CellValue): boolean {
  return value === '' || (typeof value === 'string' && value.length < 9 && value.trim() === '');
}

/** A total's label may stand in a later column when nothing else is written before it. */
function totalBeyond(cells: readonly CellValue[], lead: number, last: number): 'subtotal' | 'total' | null {
  for (let index = lead + 1; index <= Math.min(last, lead + 3); index++) {
    const value = cells[index]!;
    if (typeof value === 'string' && value !== '' && textOf(cells[lead]!).length < 3)
      return totalKindOf(value.trim());
  }
  return null;
}

/** A row of sums without any label. */
function totalsByFormula(grid: Grid, row: number, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    if (/^=\s*(SUM|SUBTOTAL)\(/i.test(grid.formulaAt(row, index + grid.firstColumn) ?? '')) return true;
  }
  return false;
}

function repeatsHeader(cells: readonly CellValue[], header: Header, firstColumn: number): boolean {
  let same = 0;
  let filled = 0;
  for (const [index, lines] of header.lines.entries()) {
    const value = cells[header.firstColumn - firstColumn + index];
    if (typeof value !== 'string' || value.trim() === '') {
      if (typeof value === 'number') return false;
      continue;
    }
    filled++;
    if (lines.includes(value.trim())) same++;
  }
  return same >= 2
    ? same >= filled * 0.6
    : same === 1 && filled === 1 && isKnownHeader(cells.find((value) => value !== '')!);
}

function labelOf(cells: readonly CellValue[], first: number, last: number): string {
  const texts: string[] = [];
  for (let index = first; index <= last; index++) {
    const value = cells[index]!;
    if (typeof value !== 'string' || value.trim() === '') continue;
    texts.push(value.trim());
    if (texts.length === 2 || value.trim().length > 4) break;
  }
  return texts.join(' ');
}

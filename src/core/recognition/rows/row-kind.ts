import type { CellValue, Grid } from '../../sheet/grid';
import { looksBroken } from '../header/broken-header';
import { isCodeRow } from '../header/code-row';
import { areProgramNames } from '../header/program-names';
import { looksLikeHeader } from '../header/find-header';
import { isErrorValue } from '../values/error-value';
import type { Header } from '../header/header';
import { headerKey, textOf } from '../wording/header-key';
import { readText } from '../wording/heading-text';
import type { MergeIndex } from '../header/merge-index';
import { headingOrRecord, startsNumbering } from './heading-or-record';
import { isPrefilled } from './prefilled-row';
import type { SkippedReason } from '../recognized-table';
import { beginsRepeated, repeatsHeader } from '../header/repeated-header';
import {
  areToSign,
  beginsCard,
  countsAll,
  goesOnCounting,
  goesOnUnderMerge,
  goesOnWithMoney,
  hasDateLine,
  isBlank,
  lacksName,
  lostItsName,
  breaksNumbering,
  explainsColumns,
  sumsByFormula,
  totalBeyond,
} from './row-evidence';
import {
  endsTable,
  isNote,
  isNumeral,
  isOfHead,
  looksLikeGroup,
  looksLikeUnit,
  saysExtraPoints,
  signsAlone,
  stripNumeral,
  totalKindOf,
} from '../wording/row-wordings';

/** What recognition knows of the columns when it looks at rows; sheet columns, -1 for none. */
export interface RowShape {
  readonly header: Header;
  readonly ordinalColumn: number;
  /** The column that names what a record is about. */
  readonly keyColumn: number;
  /** Columns of money. */
  readonly moneyColumns: readonly number[];
  /** The key is a unit, so that a unit's name in it is a record. */
  readonly keyIsUnit: boolean;
  /** The key is headed “Khoa”, “Tổ”, “Tháng”: with figures beside it, a group's name in it is a record. */
  readonly keyIsGroup: boolean;
  /** The key is a number of documents or a criterion: words alone in it, above filled rows, head these. */
  readonly keyTakesHeadings: boolean;
  /** No column is taken for a field: rows are told by how they are filled alone. */
  readonly isUnknown: boolean;
}

export type RowKind = 'record' | 'section' | 'subtotal' | 'total' | 'footer' | 'next-table' | SkippedReason;

/** Looks at rows of one table; indexes into a row's cells. */
export interface RowReader {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly shape: RowShape;
  readonly first: number;
  readonly last: number;
  /** -1 where the table has none. */
  readonly ordinal: number;
  readonly key: number;
}

export function rowReader(grid: Grid, merges: MergeIndex, shape: RowShape): RowReader {
  return {
    grid,
    merges,
    shape,
    first: shape.header.firstColumn - grid.firstColumn,
    last: shape.header.lastColumn - grid.firstColumn,
    ordinal: shape.ordinalColumn < 0 ? -1 : shape.ordinalColumn - grid.firstColumn,
    key: shape.keyColumn - grid.firstColumn,
  };
}

/** What is filled in a row. */
export interface RowContent {
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  /** Index of the first text, -1 where there is none. */
  readonly lead: number;
}

function contentOf({ first, last }: RowReader, cells: readonly CellValue[]): RowContent {
  let filled = 0;
  let texts = 0;
  let numbers = 0;
  let lead = -1;
  for (let index = first; index <= last; index++) {
    const value = cells[index]!;
    if (isBlank(value)) continue;
    filled++;
    // “#REF!” stands where a figure was to be.
    if (typeof value === 'number' || isErrorValue(value) || isMeasuredFigure(value)) numbers++;
    else {
      texts++;
      if (lead < 0) lead = index;
    }
  }
  return { filled, texts, numbers, lead };
}

/** “17 đ”, “500.000 đồng”: a figure kept as text. */
export function isMeasuredFigure(value: CellValue): boolean {
  return typeof value === 'string' && /^\s*\d[\d.,]*\s*(?:đ|đồng|điểm)\s*$/iu.test(value);
}

/** How many cells hold text that is no amount kept as text (“66.000.000”, “8,000,000.00”). */
function wordsIn(cells: readonly CellValue[], first: number, last: number): number {
  let words = 0;
  for (let index = first; index <= last; index++) {
    const value = cells[index]!;
    if (
      typeof value === 'string' &&
      !isBlank(value) &&
      !isErrorValue(value) &&
      !isMeasuredFigure(value) &&
      !/^[-(]?(?:\d{1,3}(?:[., ]\d{3})*(?:[.,]\d{1,2})?|\d+[.,]\d{1,2})\)?\s*(?:đ|đồng)?$/iu.test(
        value.trim(),
      )
    )
      words++;
  }
  return words;
}

/** Says of a row below the header what it is. */
export function kindOfRow(reader: RowReader, row: number, cells: readonly CellValue[]): RowKind {
  const { grid, shape, first, last, ordinal, key } = reader;
  const { header, keyIsUnit } = shape;
  const content = contentOf(reader, cells);
  const { filled, texts, numbers, lead } = content;
  if (filled === 0) return 'empty';
  const read = (index: number): string => readText(textOf(cells[index]!), header.encoding);
  const ordinalText = ordinal >= 0 ? read(ordinal) : '';
  const isNumbered = /^\d+([.]\d+)*[.)]?$/.test(ordinalText);
  if (isNumbered && filled === 1) return 'empty';
  if ((isNumbered || texts === 0) && isPrefilled(reader, row, cells)) return 'empty';
  if (
    filled >= 3 &&
    isCodeRow(cells, first, last) &&
    !(typeof cells[lead] === 'string' && namesAnew(reader, row, cells)) &&
    (!isNumbered || texts === 0 || typeof cells[key] === 'number')
  ) {
    return 'column-codes';
  }
  if (texts >= 2 && repeatsHeader(cells, header, grid.firstColumn))
    return headsOthers(reader, row, cells, lead) ? 'next-table' : 'repeated-header';
  if (texts >= 3 && !isNumbered && headsAnew(reader, cells)) return 'next-table';
  if (texts === 1 && filled === 1 && beginsRepeated(reader, row, cells, lead)) return 'repeated-header';
  if (texts >= 2 && !isNumbered && looksLikeHeader(grid, row, header.firstColumn, header.lastColumn))
    return 'next-table';
  if (
    texts >= 2 &&
    texts === filled &&
    !isNumbered &&
    isApart(reader, row) &&
    looksBroken(grid, row, header.firstColumn, header.lastColumn)
  ) {
    return 'next-table';
  }
  if (!isNumbered && lead >= 0) {
    // “PHIẾU ĐOÀN VIÊN” above a card is its title.
    if (beginsCard(reader, row, lead) || (filled === 1 && beginsCard(reader, row + 1, lead))) return 'footer';
  }
  if (texts === filled && (areToSign(cells) || areToSign(grid.values[row + 1 - grid.firstRow] ?? [])))
    return 'footer';
  if (explainsColumns(reader, row, ordinalText)) return 'note';
  if (isNumbered && !isBlank(cells[key] ?? '')) {
    const isHeading =
      filled === 2 &&
      ((!keyIsUnit && looksLikeUnit(read(key))) ||
        (looksLikeGroup(read(key)) && !looksLikeUnit(read(key)) && breaksNumbering(reader, row)));
    return isHeading ? 'section' : 'record';
  }
  if (isNumbered && filled > 1 && !countsAll(reader, row, lead, lead < 0 ? '' : read(lead))) return 'record';
  if (goesOnUnderMerge(reader, row, cells)) return 'record';
  if (lead < 0) {
    // “101192”, the number of a class, where names stand.
    if (filled === 1 && ordinal >= 0 && !isBlank(cells[key]!) && startsNumbering(grid, row + 1, ordinal))
      return 'section';
    if (sumsByFormula(reader, row)) return 'subtotal';
    if (ordinal < 0 && !shape.isUnknown && lostItsName(reader, row)) return 'record';
    return numbers >= 2 && (ordinal < 0 || shape.isUnknown) && !lacksName(reader, row) ? 'record' : 'note';
  }

  const label = read(lead);
  // “* | * | *”: what must be filled in.
  if (texts === filled && cells.slice(first, last + 1).every((value) => !/[\p{L}\p{N}]/u.test(textOf(value))))
    return 'note';
  if (filled === 1 && signsAlone(label)) return 'footer';
  if (
    endsTable(label) &&
    filled <= 4 &&
    numbers < 2 &&
    !(label.includes(':') && numbers > 0 && totalKindOf(label))
  )
    return 'footer';
  const total =
    totalKindOf(label) ??
    (ordinalText === '' || lead === ordinal ? totalBeyond(label, cells, lead, last, read) : null) ??
    // “Người lập: | Tổng: | 500.000 | 20.000”
    (numbers >= 2 && /:\s*$/.test(label) ? totalBeyond('', cells, lead, last, read) : null);
  if (
    total &&
    (texts <= 2 ||
      (numbers === 0 && /:\s*$/.test(label)) ||
      filled - wordsIn(cells, first, last) >= filled / 2) &&
    !(numbers === 0 && /^tong (hop|ket)\b/.test(headerKey(stripNumeral(label)))) &&
    !goesOnCounting(reader, row, lead) &&
    !headsPart(reader, row, content)
  )
    return total;
  if (ordinal >= 0 && ordinalText === '' && numbers > 0 && saysExtraPoints(label)) return 'section';
  if (goesOnWithMoney(reader, row, cells)) return 'record';
  // What the points above come to: “Xếp loại | | XS | T”.
  if (ordinalText === '' && /^xep (loai|hang|thu)$/.test(headerKey(label))) return 'note';
  if (filled <= 3 && numbers === 0 && hasDateLine(lead, last, cells, read)) return 'footer';
  // “(Đã chuyển công tác)” stands among records.
  if (filled === 1 && (isNote(label) || /^\s*\([^()]*\)\s*$/.test(label))) return 'note';
  if (texts === filled && texts <= 4 && cells.some((_, index) => isOfHead(read(index)))) return 'note';
  return headingOrRecord(reader, row, cells, content, ordinalText, label, read);
}

/** “I | TỔNG GIÁ TRỊ SẢN PHẨM” with nothing beside, right above a row numbered 1. */
function headsPart({ grid, ordinal }: RowReader, row: number, { numbers, lead }: RowContent): boolean {
  return (
    numbers === 0 &&
    lead === ordinal &&
    isNumeral(grid.values[row - grid.firstRow]![ordinal]) &&
    startsNumbering(grid, row + 1, ordinal)
  );
}

/** “Danh mục | Số lượng | Tỷ lệ” below “Chỉ số | Số lượng | Tỷ lệ”: the first heading is another, and nothing but a title stands above. */
function headsOthers(reader: RowReader, row: number, cells: readonly CellValue[], lead: number): boolean {
  const { shape, first, ordinal } = reader;
  if (lead !== first || ordinal >= 0 || !isApart(reader, row)) return false;
  return !(shape.header.lines[0] ?? []).includes(readText(textOf(cells[lead]!), shape.header.encoding));
}

/** “MaND | TenND | GioiTinh” apart from the rows above: a program's names of other columns, which number none of these. */
function namesAnew(reader: RowReader, row: number, cells: readonly CellValue[]): boolean {
  const { first, last, shape } = reader;
  const { rows, codeRow } = shape.header;
  return row > (codeRow ?? rows.at(-1)!) + 1 && areProgramNames(cells, first, last) && isApart(reader, row);
}

/** Where ordinals and names stand, the headings of both stand again: of a table with other columns. */
function headsAnew(
  { shape: { header }, grid, ordinal, key }: RowReader,
  cells: readonly CellValue[],
): boolean {
  if (ordinal < 0 || key === ordinal) return false;
  return [ordinal, key].every((index) => {
    const text = readText(textOf(cells[index]!), header.encoding);
    return text !== '' && header.lines[index + grid.firstColumn - header.firstColumn]?.includes(text);
  });
}

/** Nothing, a title or a sum stands in the row above. */
export function isApart({ grid, first, last }: RowReader, row: number): boolean {
  let filled = 0;
  const above = grid.values[row - 1 - grid.firstRow] ?? [];
  for (let index = first; index <= last; index++) if (!isBlank(above[index] ?? '')) filled++;
  return filled <= 2;
}

/** The first words of the row: its numeral and what follows, as they read in the table's encoding. */
export function labelOf({ first, last, shape }: RowReader, cells: readonly CellValue[]): string {
  const texts: string[] = [];
  for (let index = first; index <= last; index++) {
    const value = cells[index] ?? '';
    if (typeof value !== 'string' || value.trim() === '') continue;
    texts.push(readText(value.trim(), shape.header.encoding));
    if (texts.length === 2 || (value.trim().length > 4 && !isNumeral(value))) break;
  }
  return texts.join(' ');
}

import { headerKey } from '../../recognition/wording/header-key';
import { saysAmountInWords } from '../../recognition/wording/row-wordings';
import { topOf, type RecognizedTable } from '../../recognition/recognized-table';
import type { TableColumns } from '../../recognition/values/table-columns';
import { lastRowOf, type CellValue } from '../../sheet/grid';
import { readMoney } from '../../sheet/read-number';
import { faultOfWords, readAmountInWords } from '../../vietnamese/amount-in-words';
import { foldText } from '../../vietnamese/fold';
import { decodeLegacy, detectLegacy } from '../../vietnamese/legacy-encodings';
import type { Book } from '../book';
import type { Place } from '../rule';

/** What is wrong with words that are meant for an amount and tell none. */
export type FaultOfWords = NonNullable<ReturnType<typeof faultOfWords>>;

/** An amount in words below a list. */
export interface WordsLine {
  readonly place: Place;
  readonly value: CellValue;
  /** Đồng, or what is wrong with the words. */
  readonly said: number | FaultOfWords;
}

/** What words tell, or a figure in their place; null for what is meant for no amount. */
export function saidBy(text: string): number | FaultOfWords | null {
  const said = readAmountInWords(text);
  if (said !== null) return said;
  const [, figure] =
    /(?:bằng|viết)\s+chữ\s*\)?\s*[:.\-]*\s*(\d[\d.,\s]*(?:đồng|đ|vnđ|vnd)?)[\s./]*$/iu.exec(text) ?? [];
  const reading = figure === undefined ? null : readMoney(figure.trim());
  return reading?.kind === 'text-number' && reading.certain ? reading.value : faultOfWords(text);
}

/** Whether a text is the label of an amount in words. */
export const isLabel = (text: string) =>
  /\b(viet chu|in words)\b/.test(foldText(text)) || saysAmountInWords(headerKey(text));

/**
 * Lines of words between the last record and whatever follows: the next table, or twelve rows further down; not those below a table
 * beside this one.
 */
export function wordsBelow(table: TableColumns, book: Book): WordsLine[] {
  const { grid } = table.table;
  const { beside } = neighbours(table, book);
  const column = grid.firstColumn;
  const holds = ({ firstColumn, lastColumn }: RecognizedTable, at: number) =>
    firstColumn <= at && at <= lastColumn;
  const lines: WordsLine[] = [];
  for (const row of rowsBelow(table, book)) {
    const values = grid.values[row - grid.firstRow]!;
    const texts = values.map((value) => (typeof value === 'string' ? asItReads(value) : ''));
    const at = texts.findIndex(isLabel);
    if (at < 0) continue;
    // The label may stand in a cell of its own, with the words to its right.
    for (const [index, value] of [...values.entries()].slice(at)) {
      const said = texts[index] === '' ? null : saidBy(texts[index]!);
      if (said === null) continue;
      if (beside.some((other) => !holds(table.table, column + at) && holds(other, column + at))) break;
      lines.push({ place: { row, column: grid.firstColumn + index }, value, said });
      break;
    }
  }
  return lines;
}

/** The rows from the last record on, as far as the next table, at most twelve. */
export function rowsBelow(table: TableColumns, book: Book): number[] {
  const { grid, lastRow } = table.table;
  const end = Math.min(lastRowOf(grid) + 1, lastRow + 13, ...neighbours(table, book).next);
  return Array.from({ length: Math.max(0, end - lastRow - 1) }, (_, index) => lastRow + 1 + index);
}

/** Other tables of the sheet: the first rows of those below, and those beside. */
function neighbours({ table }: TableColumns, book: Book) {
  const others = book.tables.flatMap(({ table: other }) =>
    other !== table && other.grid === table.grid ? [other] : [],
  );
  return {
    next: others.flatMap((other) =>
      other.firstRow > table.lastRow ? [topOf(other), ...other.headerRows] : [],
    ),
    beside: others.filter(({ firstRow, lastRow }) => firstRow <= table.lastRow && lastRow >= table.firstRow),
  };
}

/** A line in TCVN3 or VNI as it reads. */
export function asItReads(text: string): string {
  const encoding = /[^\0-\x7f]/.test(text) ? detectLegacy(text) : null;
  return encoding ? decodeLegacy(text, encoding).text : text;
}

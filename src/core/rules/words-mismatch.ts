import { scaleOfColumn, scaleOfField } from '../recognition/values/amount-scale';
import type { Message } from '../language';
import { headerKey } from '../recognition/wording/header-key';
import { saysAmountInWords } from '../recognition/wording/row-wordings';
import { additiveFields } from '../recognition/values/number-column';
import { topOf, type RecognizedTable } from '../recognition/recognized-table';
import type { TableColumns } from '../recognition/values/table-columns';
import { lastRowOf, valueAt, type CellValue } from '../sheet/grid';
import { readMoney } from '../sheet/read-number';
import { amountInWords, faultOfWords, readAmountInWords } from '../vietnamese/amount-in-words';
import { foldText } from '../vietnamese/fold';
import { decodeLegacy, detectLegacy } from '../vietnamese/legacy-encodings';
import type { Book } from './book';
import { dong } from './amounts/figures';
import { defineRule, type Breach, type Place } from './rule';
import type { StatedTotal } from './amounts/stated-total';
import { statedTotals } from './amounts/stated-totals';

/**
 * An amount in words is not the figure: below a list (“Bằng chữ: …”) not its total, in a column of words not the row's money, and behind
 * a figure in one sentence (“6.800.000 đồng (sáu triệu …)”) not that figure.
 *
 * All spellings count alike (linh/lẻ, nghìn/ngàn, tỷ/tỉ, chẵn, “không trăm triệu”). Words that agree with the rows while the figure
 * does not are right: then the figure is `total-mismatch`. Numerals that make no number (“một triệu hai triệu”) tell nothing that could
 * agree, nor does a misspelt one (a warning). Dots to be filled in by hand and words that are no amount are no business
 * of this rule. `money` is the difference.
 */
export const wordsMismatch = defineRule<Said | Unread>({
  id: 'words-mismatch',
  severity: 'error',
  needs: [],
  needsSheetRows: true,
  title: { vi: 'Số tiền bằng chữ khác bằng số', en: 'Amount in words differs' },
  message: {
    vi: (params) => {
      if ('fault' in params) return unreadText.vi(params);
      const { said, stated, rows } = params;
      return `Bằng chữ là ${dong(said, 'vi')}, còn ${rows ? 'cộng các dòng được' : 'tổng bằng số là'} ${dong(stated, 'vi')}, lệch ${dong(said - stated, 'vi')}: hãy sửa cho khớp.`;
    },
    en: (params) => {
      if ('fault' in params) return unreadText.en(params);
      const { said, stated, rows } = params;
      return `The words say ${dong(said, 'en')}, ${rows ? 'the rows come to' : 'the figure says'} ${dong(stated, 'en')}, a difference of ${dong(said - stated, 'en')}: make them agree.`;
    },
  },
  *check(table, book) {
    yield* wordsInRows(table);
    const sentences = [...wordsBehindFigures(table, book)];
    yield* sentences;
    const isTold = ({ row, column }: Place) =>
      sentences.some(({ cells: [told] }) => told?.row === row && told.column === column);
    const lines = wordsBelow(table, book).filter(({ place }) => !isTold(place));
    if (lines.length === 0) return;
    const figures = figuresToCompare(table);
    const [main] = figures;
    if (!main) return;
    for (const { place, value, said } of lines) {
      if (typeof said !== 'number') {
        yield unread([place], value, said, main.amount);
        continue;
      }
      if (figures.some(({ amount, tolerance }) => Math.abs(said - amount) < tolerance)) continue;
      yield {
        cells: main.place ? [place, main.place] : [place],
        value,
        params: { said, stated: main.amount, rows: main.place === null },
        money: Math.abs(said - main.amount),
      };
    }
  },
});

/** What the words say, the figure, and whether the rows come to it rather than a cell that states it. */
interface Said {
  readonly said: number;
  readonly stated: number;
  readonly rows: boolean;
}

type FaultOfWords = NonNullable<ReturnType<typeof faultOfWords>>;

/** Words that are meant for an amount and tell none. */
interface Unread {
  readonly fault: FaultOfWords;
  /** The figure in words, as they should be; '' where it has none. */
  readonly words: string;
}

const unreadText: Message<Unread> = {
  vi: ({ fault, words }) =>
    `${fault === 'no-number' ? 'Số tiền bằng chữ không đọc được thành một con số' : `Số tiền bằng chữ viết “${fault.misspelt}”, không đọc được`}: hãy viết lại${words && `; số tiền bằng số đọc là “${words}”`}.`,
  en: ({ fault, words }) =>
    `${fault === 'no-number' ? 'The words make no number' : `The words say “${fault.misspelt}”, which is no numeral`}: write them again${words && `; the figure reads “${words}”`}.`,
};

function unread(
  cells: readonly Place[],
  value: CellValue,
  fault: FaultOfWords,
  stated: number,
  record?: number,
): Breach<Unread> {
  return {
    cells,
    value,
    params: { fault, words: amountInWords(stated) ?? '' },
    ...(record !== undefined && { record }),
    ...(fault !== 'no-number' && { severity: 'warning' }),
  };
}

interface WordsLine {
  readonly place: Place;
  readonly value: CellValue;
  /** Đồng, or what is wrong with the words. */
  readonly said: number | FaultOfWords;
}

/** What words tell, or a figure in their place; null for what is meant for no amount. */
function saidBy(text: string): number | FaultOfWords | null {
  const said = readAmountInWords(text);
  if (said !== null) return said;
  const [, figure] =
    /(?:bằng|viết)\s+chữ\s*\)?\s*[:.\-]*\s*(\d[\d.,\s]*(?:đồng|đ|vnđ|vnd)?)[\s./]*$/iu.exec(text) ?? [];
  const reading = figure === undefined ? null : readMoney(figure.trim());
  return reading?.kind === 'text-number' && reading.certain ? reading.value : faultOfWords(text);
}

/** A column of words beside the money of each row. */
function* wordsInRows(table: TableColumns): Generator<Breach<Said | Unread>> {
  const { grid, columns, records } = table.table;
  const worded = columns.filter(({ field, header }) => field === null && isLabel(asItReads(header)));
  const money = additiveFields(table.table).filter((field) => table.numbers(field).isMoney);
  if (worded.length === 0 || money.length === 0) return;
  const values = money.map((field) => table.numbers(field).values);
  for (const { column } of worded) {
    for (const [record, row] of records.entries()) {
      const value = valueAt(grid, row, column);
      const said = typeof value === 'string' && value !== '' ? saidBy(asItReads(value)) : null;
      const stated = values.map((of) => of[record]!).filter((amount) => !Number.isNaN(amount));
      const [first] = stated;
      if (said === null || first === undefined) continue;
      if (typeof said !== 'number') {
        yield unread([{ row, column }, table.place(money[0]!, record)], value, said, first, record);
        continue;
      }
      const sum = stated.reduce((a, b) => a + b, 0);
      if ([...stated, sum].some((amount) => Math.abs(amount - said) < 1)) continue;
      yield {
        cells: [{ row, column }, table.place(money[0]!, record)],
        value,
        record,
        params: { said, stated: first, rows: false },
        money: Math.abs(said - first),
      };
    }
  }
}

/** “Tổng số tiền: 6.800.000 đồng (Sáu triệu tám trăm nghìn đồng)” above or below the list. */
function* wordsBehindFigures(table: TableColumns, book: Book): Generator<Breach<Said | Unread>> {
  const { grid } = table.table;
  const above = Array.from(
    { length: topOf(table.table) - grid.firstRow },
    (_, index) => grid.firstRow + index,
  );
  for (const row of [...above, ...rowsBelow(table, book)]) {
    for (const [index, value] of (grid.values[row - grid.firstRow] ?? []).entries()) {
      if (typeof value !== 'string' || !/\d[.,]\d{3}/.test(value)) continue;
      const [, figure, , words] = figureThenWords.exec(asItReads(value)) ?? [];
      const said = words === undefined ? null : (readAmountInWords(words) ?? faultOfWords(words));
      const stated = Number(figure?.replace(/[.,]/g, ''));
      if (said !== null && typeof said !== 'number') {
        yield unread([{ row, column: grid.firstColumn + index }], value, said, stated);
        continue;
      }
      // In a list in thousands the figure may be one, too.
      if (said === null || said === stated || said === stated * table.table.amountScale) continue;
      yield {
        cells: [{ row, column: grid.firstColumn + index }],
        value,
        params: { said, stated, rows: false },
        money: Math.abs(said - stated),
      };
    }
  }
}

/** A whole figure, and right behind it, in brackets or after “bằng chữ”, words without figures. */
const figureThenWords =
  /(?<![\d.,])(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?![\d.,]*\d)\s*(?:đồng|đ|vnđ|vnd)?\s*[.,;/\-–]*\s*(?:\(|(?:viết\s+)?bằng\s+chữ)\s*((?:(?:số tiền\s+)?(?:viết\s+)?bằng\s+chữ)?\s*[:\p{L}\s.,]+)(?=[)/]|$)/iu;

const isLabel = (text: string) =>
  /\b(viet chu|in words)\b/.test(foldText(text)) || saysAmountInWords(headerKey(text));

/**
 * Lines of words between the last record and whatever follows: the next table, or twelve rows further down; not those below a table
 * beside this one.
 */
function wordsBelow(table: TableColumns, book: Book): WordsLine[] {
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
function rowsBelow(table: TableColumns, book: Book): number[] {
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
function asItReads(text: string): string {
  const encoding = /[^\0-\x7f]/.test(text) ? detectLegacy(text) : null;
  return encoding ? decodeLegacy(text, encoding).text : text;
}

interface Figure {
  readonly amount: number;
  readonly place: Place | null;
  readonly tolerance: number;
}

/** The grand totals of the money columns, their sum, and what the rows come to; the one that a reader would look at first. */
function figuresToCompare(table: TableColumns): Figure[] {
  const money = additiveFields(table.table).filter((field) => table.numbers(field).isMoney);
  if (money.length === 0) return [];
  const grand = statedTotals(table).filter(({ covers }) => covers[0] === 0 && covers[1] === table.count - 1);
  const ends = grand.filter(({ field }) => field !== null && money.includes(field));
  ends.sort((a, b) => rankOf(a) - rankOf(b) || b.place.row - a.place.row);
  const figures: Figure[] = ends.map(({ stated, place, tolerance }) => ({
    amount: stated,
    place,
    tolerance,
  }));
  figures.push(...acrossColumns(ends), ...sumsOfOtherColumns(table, grand));
  const sums = money.map((field) => columnSum(table, field));
  const coarsest = Math.max(...money.map((field) => scaleOfField(table.table, field)));
  for (const sum of [...sums, sums.reduce((a, b) => a + b, 0)]) {
    if (!Number.isNaN(sum)) figures.push({ amount: sum, place: null, tolerance: Math.max(1, coarsest / 2) });
  }
  return figures;
}

/** Money and goods, or one amount per fund: the words may say what they come to together. */
function acrossColumns(ends: readonly StatedTotal[]): Figure[] {
  const rows = [...new Set(ends.map(({ place }) => place.row))];
  return rows.map((row) => {
    const inRow = ends.filter(({ place }) => place.row === row);
    const [first] = inRow;
    return {
      amount: inRow.reduce((sum, { stated }) => sum + stated, 0),
      place: first?.place ?? null,
      tolerance: first?.tolerance ?? 0.5,
    };
  });
}

/** “Tổng chi”, of the amount and what sending it costs: words may say the total of a column that no field claims. */
function sumsOfOtherColumns({ table }: TableColumns, grand: readonly StatedTotal[]): Figure[] {
  return grand.flatMap(({ field, stated, place, figures, tolerance }) =>
    field === null
      ? [{ amount: figures.isMoney ? stated : stated * scaleOfColumn(table, place.column), place, tolerance }]
      : [],
  );
}

/** `amount` is what a list is about; other money stands beside it. */
function rankOf({ field }: StatedTotal): number {
  return field === 'amount' ? 0 : field === 'approvedAmount' || field === 'cost' ? 1 : 2;
}

function columnSum(table: TableColumns, field: Parameters<TableColumns['numbers']>[0]): number {
  const { values } = table.numbers(field);
  return values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
}

import type { Message } from '../language';
import { additiveFields } from '../recognition/values/number-column';
import { topOf } from '../recognition/recognized-table';
import type { TableColumns } from '../recognition/values/table-columns';
import { valueAt, type CellValue } from '../sheet/grid';
import { amountInWords, faultOfWords, readAmountInWords } from '../vietnamese/amount-in-words';
import { dong } from './amounts/figures';
import { figuresToCompare } from './amounts/figures-in-words';
import { asItReads, isLabel, rowsBelow, saidBy, wordsBelow, type FaultOfWords } from './amounts/words-below';
import type { Book } from './book';
import { defineRule, type Breach, type Place } from './rule';

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

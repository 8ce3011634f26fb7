import { additiveFields } from '../recognition/number-column';
import type { RecognizedTable } from '../recognition/recognized-table';
import type { TableColumns } from '../recognition/table-columns';
import { lastRowOf, type CellValue } from '../sheet/grid';
import { readAmountInWords } from '../vietnamese/amount-in-words';
import { foldText } from '../vietnamese/fold';
import { decodeLegacy, detectLegacy } from '../vietnamese/legacy-encodings';
import type { Book } from './book';
import { dong } from './figures';
import { defineRule, type Place } from './rule';
import { statedTotals, type StatedTotal } from './stated-totals';

/**
 * The amount in words below a list (“Bằng chữ: …”) is not the list's total.
 *
 * All spellings count alike (linh/lẻ, nghìn/ngàn, tỷ/tỉ, chẵn, “không trăm triệu”). Words that agree with the rows while the figure
 * does not are right: then the figure is `total-mismatch`. Dots to be filled in by hand and words that are no amount are no business
 * of this rule. `money` is the difference.
 */
export const wordsMismatch = defineRule<{ said: number; stated: number; rows: boolean }>({
  id: 'words-mismatch',
  severity: 'error',
  needs: [],
  needsSheetRows: true,
  title: { vi: 'Số tiền bằng chữ khác bằng số', en: 'Amount in words differs' },
  message: {
    vi: ({ said, stated, rows }) =>
      `Bằng chữ là ${dong(said, 'vi')}, còn ${rows ? 'cộng các dòng được' : 'tổng bằng số là'} ${dong(stated, 'vi')}, lệch ${dong(said - stated, 'vi')}: hãy sửa cho khớp.`,
    en: ({ said, stated, rows }) =>
      `The words say ${dong(said, 'en')}, ${rows ? 'the rows come to' : 'the figure says'} ${dong(stated, 'en')}, a difference of ${dong(said - stated, 'en')}: make them agree.`,
  },
  *check(table, book) {
    const lines = wordsBelow(table, book);
    if (lines.length === 0) return;
    const figures = figuresToCompare(table);
    const [main] = figures;
    if (!main) return;
    for (const { place, value, said } of lines) {
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

interface WordsLine {
  readonly place: Place;
  readonly value: CellValue;
  /** Đồng. */
  readonly said: number;
}

/**
 * Lines of words between the last record and whatever follows: the next table, or twelve rows further down; not those below a table
 * beside this one.
 */
function wordsBelow({ table }: TableColumns, book: Book): WordsLine[] {
  const { grid } = table;
  const next = book.tables.flatMap(({ table: other }) =>
    other !== table && other.grid === grid && other.firstRow > table.lastRow ? [...other.headerRows] : [],
  );
  const beside = book.tables.flatMap(({ table: other }) =>
    other !== table &&
    other.grid === grid &&
    other.firstRow <= table.lastRow &&
    other.lastRow >= table.firstRow
      ? [other]
      : [],
  );
  const column = grid.firstColumn;
  const holds = ({ firstColumn, lastColumn }: RecognizedTable, at: number) =>
    firstColumn <= at && at <= lastColumn;
  const lines: WordsLine[] = [];
  const end = Math.min(lastRowOf(grid) + 1, table.lastRow + 13, ...next);
  for (let row = table.lastRow + 1; row < end; row++) {
    const values = grid.values[row - grid.firstRow]!;
    const texts = values.map((value) => (typeof value === 'string' ? asItReads(value) : ''));
    const at = texts.findIndex((text) => /\b(bang|viet) chu\b/.test(foldText(text)));
    if (at < 0) continue;
    // The label may stand in a cell of its own, with the words to its right.
    for (const [index, value] of [...values.entries()].slice(at)) {
      const said = texts[index] === '' ? null : readAmountInWords(texts[index]!);
      if (said === null) continue;
      if (beside.some((other) => !holds(table, column + at) && holds(other, column + at))) break;
      lines.push({ place: { row, column: grid.firstColumn + index }, value, said });
      break;
    }
  }
  return lines;
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
  const ends = statedTotals(table).filter(
    ({ covers, field }) =>
      covers[0] === 0 && covers[1] === table.count - 1 && field !== null && money.includes(field),
  );
  ends.sort((a, b) => rankOf(a) - rankOf(b) || b.place.row - a.place.row);
  const figures: Figure[] = ends.map(({ stated, place, tolerance }) => ({
    amount: stated,
    place,
    tolerance,
  }));
  figures.push(...acrossColumns(ends));
  const sums = money.map((field) => columnSum(table, field));
  for (const sum of [...sums, sums.reduce((a, b) => a + b, 0)]) {
    if (!Number.isNaN(sum))
      figures.push({ amount: sum, place: null, tolerance: Math.max(1, table.table.amountScale / 2) });
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

/** `amount` is what a list is about; other money stands beside it. */
function rankOf({ field }: StatedTotal): number {
  return field === 'amount' ? 0 : field === 'approvedAmount' || field === 'cost' ? 1 : 2;
}

function columnSum(table: TableColumns, field: Parameters<TableColumns['numbers']>[0]): number {
  const { values } = table.numbers(field);
  return values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
}

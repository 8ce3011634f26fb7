import type { TableColumns } from '../../recognition/values/table-columns';
import { headerKey } from '../../recognition/wording/header-key';
import { figureColumns, type FigureColumn } from './figure-columns';

/** A column of money and the two or three to its left that come to it when multiplied: “Hệ số | Lương cơ sở | Số tháng | Số tiền”. */
export interface LearnedProduct {
  readonly whole: FigureColumn;
  readonly factors: readonly FigureColumn[];
}

/** Several rules ask. */
const known = new WeakMap<TableColumns, readonly LearnedProduct[]>();

const speaksOfMoney = /\b(tien|kinh phi|chi phi|gia tri|tri gia|linh)\b/;

/** Rows that have to keep to a product before it is believed, of which at least two come to different amounts. */
const fewestRows = 4;

/** Rows by which most columns are told to be no factors. */
const sampled = 24;

/** Columns to the left that are tried: a product stands near to what it is made of. */
const mostTried = 8;

/** Which columns are products, learnt from the sheet itself: four of five rows at least keep to them. */
export function learnedProducts(table: TableColumns): readonly LearnedProduct[] {
  let learned = known.get(table);
  if (!learned) {
    const columns = figureColumns(table, { withRates: true });
    learned = columns.flatMap((whole, at) => {
      if (!whole.isMoney && !speaksOfMoney.test(headerKey(whole.header))) return [];
      const left = columns.slice(Math.max(0, at - mostTried), at).filter((each) => holdsFactors(table, each));
      const factors = combinations(left).find((each) => comesTo(table, each, whole));
      return factors ? [{ whole, factors }] : [];
    });
    known.set(table, learned);
  }
  return learned;
}

/** The product of a record in đồng, or as its cells hold it where it is no money; NaN where a factor or the whole is not known. */
export function productOf(factors: readonly FigureColumn[], record: number): number {
  let product = 1;
  for (const { raw } of factors) product *= raw[record]!;
  return product;
}

/** What is one in every row multiplies nothing. */
function holdsFactors({ count }: TableColumns, { raw }: FigureColumn): boolean {
  let others = 0;
  for (let record = 0; record < count && others < 2; record++)
    if (Math.abs(raw[record]!) > 0 && raw[record] !== 1) others++;
  return others >= 2;
}

/** Every two of the columns, then every three. */
function combinations(columns: readonly FigureColumn[]): FigureColumn[][] {
  const pairs = columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other]));
  const triples = pairs.flatMap((pair) =>
    columns.slice(columns.indexOf(pair[1]!) + 1).map((third) => [...pair, third]),
  );
  return [...pairs, ...triples];
}

function comesTo(table: TableColumns, factors: readonly FigureColumn[], whole: FigureColumn): boolean {
  const amounts = new Set<number>();
  let [right, wrong] = [0, 0];
  for (let record = 0; record < table.count; record++) {
    const product = productOf(factors, record);
    const difference = Math.abs(product - whole.raw[record]!);
    // Nought times anything tells nothing.
    if (!(Math.abs(product) > 0) || Number.isNaN(difference)) continue;
    if (difference < 0.5 / table.table.amountScale) {
      right++;
      if (amounts.size < 2) amounts.add(product);
    } else wrong++;
    if (right + wrong === sampled && right < wrong * 4) return false;
  }
  return right >= fewestRows && amounts.size >= 2 && right >= wrong * 4;
}

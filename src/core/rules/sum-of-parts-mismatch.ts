import { headerKey } from '../recognition/wording/header-key';
import { kindOf } from '../recognition/values/number-column';
import type { TableColumns } from '../recognition/values/table-columns';
import { valueAt } from '../sheet/grid';
import { declaredFormulas, type DeclaredFormula } from './amounts/declared-formulas';
import { orZero, type FigureColumn } from './amounts/figure-columns';
import { figure } from './amounts/figures';
import {
  isTaken,
  isUnclear,
  learnedParts,
  leafOf,
  partsFilled,
  sumOf,
  tolerance,
} from './amounts/learned-parts';
import { learnedProducts, productOf } from './amounts/learned-products';
import { defineRule, type Breach } from './rule';

interface PartsParams {
  readonly whole: number;
  readonly sum: number;
  readonly wholeHeader: string;
  readonly parts: readonly { readonly name: string; readonly isTaken: boolean }[];
  /** As the sheet declares it, `(7)=(4)x(6)`; null where it was learnt from the rows. */
  readonly declared: string | null;
  readonly isMoney: boolean;
}

/**
 * A column that is the sum of its neighbours (money and goods, one amount per fund, men and women) is not so in one row.
 *
 * Which columns add up is learnt from the sheet itself: the whole is headed “Tổng”, “Cộng” or the like, and in at least two rows and
 * two thirds of those with several parts the parts do come to it; what is headed “trừ” is taken off. Rates, targets and movements of
 * members are never parts. Where the row of column codes declares it, `(7)=(4)x(6)`, that holds, for products and ratios too.
 * Source: the identities Σ nguồn = tổng chi, tiền + hiện vật = tổng, nam + nữ = tổng.
 */
export const sumOfPartsMismatch = defineRule<PartsParams>({
  id: 'sum-of-parts-mismatch',
  severity: 'error',
  needs: [],
  title: { vi: 'Tổng các phần không khớp', en: 'The parts do not come to their sum' },
  message: {
    vi: ({ whole, sum, wholeHeader, parts, declared, isMoney }) =>
      `${declared === null ? joined(parts) : `Theo ${declared}, “${wholeHeader}”`} = ${figure(sum, 'vi')}${isMoney ? ' đồng' : ''}, nhưng ${declared === null ? `“${wholeHeader}”` : 'ô này'} ghi ${figure(whole, 'vi')}${isMoney ? ' đồng' : ''}: hãy kiểm lại các ô.`,
    en: ({ whole, sum, wholeHeader, parts, declared, isMoney }) =>
      `${declared === null ? joined(parts) : `By ${declared} “${wholeHeader}”`} = ${figure(sum, 'en')}${isMoney ? ' đồng' : ''}, but ${declared === null ? `“${wholeHeader}”` : 'this cell'} says ${figure(whole, 'en')}${isMoney ? ' đồng' : ''}: check the cells.`,
  },
  learnsColumns: (table) =>
    learnedParts(table).flatMap(({ whole, parts }) => [whole, ...parts].map(({ column }) => column)),
  *check(table) {
    const declared = declaredFormulas(table);
    for (const formula of declared) if (!hasOwnRule(table, formula)) yield* differing(table, formula);
    const isDeclared = new Set(declared.map(({ result }) => result.column));
    for (const { whole, parts } of learnedParts(table)) {
      if (isDeclared.has(whole.column)) continue;
      for (const record of rowsThatDiffer(table, whole, parts)) {
        const row = table.table.records[record]!;
        const sum = sumOf(parts, record);
        const isMoney = whole.isMoney || parts.some((part) => part.isMoney);
        const scale = isMoney ? table.table.amountScale : 1;
        const stated = orZero(whole.raw[record]!);
        yield {
          cells: [whole, ...parts].map(({ column }) => ({ row, column })),
          value: valueAt(table.table.grid, row, whole.column),
          params: {
            whole: stated * scale,
            sum: sum * scale,
            wholeHeader: nameOf(whole),
            parts: namesOf(parts).map((name, at) => ({ name, isTaken: isTaken(parts[at]!) })),
            declared: null,
            isMoney,
          },
          record,
          money: isMoney ? Math.abs(sum - stated) * scale : 0,
        };
      }
    }
  },
});

/** Quantity × rate and a rate of admissions have rules of their own. */
function hasOwnRule({ table }: TableColumns, { result, formula }: DeclaredFormula): boolean {
  if (formula.kind === '*')
    return result.field === 'amount' && table.fields.has('quantity') && table.fields.has('rate');
  return formula.kind === '/' && result.field === 'rate' && table.register === 'admissions';
}

function* differing(
  table: TableColumns,
  { result, terms, formula, text, differences }: ReturnType<typeof declaredFormulas>[number],
): Generator<Breach<PartsParams>> {
  const isMoney =
    formula.kind !== '/' &&
    (result.field === null
      ? /\b(tien|kinh phi|tri gia)\b/.test(headerKey(result.header))
      : kindOf(table.table, result.field) === 'money');
  const scale = isMoney ? table.table.amountScale : 1;
  for (const { record, stated, expected } of differences) {
    const row = table.table.records[record]!;
    yield {
      cells: [result, ...terms].map(({ column }) => ({ row, column })),
      value: valueAt(table.table.grid, row, result.column),
      params: {
        whole: stated * scale,
        sum: expected * scale,
        wholeHeader: nameOf(result),
        parts: [],
        declared: text,
        isMoney,
      },
      record,
      money: isMoney ? Math.abs(expected - stated) * scale : 0,
    };
  }
}

function* rowsThatDiffer(
  table: TableColumns,
  whole: FigureColumn,
  parts: readonly FigureColumn[],
): Generator<number> {
  const product = learnedProducts(table).find((each) => each.whole.column === whole.column);
  for (let record = 0; record < table.count; record++) {
    if (isUnclear(whole, parts, record) || partsFilled(parts, record) === 0) continue;
    const stated = whole.raw[record]!;
    if (Number.isNaN(stated)) continue;
    const sum = sumOf(parts, record);
    if (Math.abs(sum - stated) < tolerance(table, whole, parts)) continue;
    // “Thuế” + “Thực lĩnh” are what “Thành tiền” should be by its number and price: that is `amount-not-product`.
    if (product && Math.abs(productOf(product.factors, record) - sum) < 0.5) continue;
    yield record;
  }
}

/** “Bài thi” + “Thưởng” − “Điểm trừ”. */
function joined(parts: PartsParams['parts']): string {
  return parts
    .map(
      ({ name, isTaken }, index) =>
        `${isTaken ? (index > 0 ? ' − ' : '−') : index > 0 ? ' + ' : ''}“${name}”`,
    )
    .join('');
}

function nameOf({ header }: { readonly header: string }): string {
  return header.replace(/\s+/g, ' ').trim();
}

/** The last line of each heading, where that alone tells them apart. */
function namesOf(parts: readonly FigureColumn[]): string[] {
  const areTold = new Set(parts.map(leafOf)).size === parts.length;
  return parts.map((part) => nameOf(areTold ? { header: part.header.split(' / ').at(-1)! } : part));
}

import { kindOf, readNumber } from '../recognition/values/number-column';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { valueAt, type CellValue } from '../sheet/grid';
import { figure } from './amounts/figures';
import { defineRule, type Place } from './rule';

type Agreement = 'rounded' | 'truncated' | 'not-at-all';

interface RateParams {
  readonly stated: number;
  readonly done: number;
  readonly target: number;
  readonly exact: number;
  readonly agreement: Agreement;
}

/**
 * A stated percentage is not what was done ÷ the target: cumulative ÷ target where there is a cumulative figure, else admitted ÷ target.
 *
 * Compared at the digits that are shown: 121 of 350 is 34.571 %, so 34.6 is right, and 34.5 only if cut off. One way of writing is a
 * list's custom where three rows and more can only be cut off and none only rounded; then the other way is told. Total rows count too.
 * Source: the union's own 121 = “34.5%” of 2021.
 */
export const rateMismatch = defineRule<RateParams>({
  id: 'rate-mismatch',
  severity: 'warning',
  needs: ['rate', 'target', ['cumulative', 'admitted']],
  registers: ['admissions'],
  title: { vi: 'Tỷ lệ không khớp', en: 'Rate does not agree' },
  message: {
    vi: ({ stated, done, target, exact, agreement }) =>
      `${figure(done, 'vi')}/${figure(target, 'vi')} = ${figure(exact, 'vi')} %, ô này ghi ${figure(stated, 'vi')} %: ${says[agreement].vi}.`,
    en: ({ stated, done, target, exact, agreement }) =>
      `${figure(done, 'en')}/${figure(target, 'en')} = ${figure(exact, 'en')} %, this cell says ${figure(stated, 'en')} %: ${says[agreement].en}.`,
  },
  *check(table) {
    if (kindOf(table.table, 'rate') !== 'percent') return;
    const rates = [...ratesOf(table)];
    const only = (agreement: Agreement) => rates.filter((rate) => rate.agreement === agreement).length;
    const isCutOff = only('truncated') >= 3 && only('rounded') === 0;
    for (const { place, value, record, agreement, ...params } of rates) {
      if (agreement === 'both' || agreement === (isCutOff ? 'truncated' : 'rounded')) continue;
      yield { cells: [place], value, params: { ...params, agreement }, ...(record >= 0 ? { record } : {}) };
    }
  },
});

const says: Readonly<Record<Agreement, { readonly vi: string; readonly en: string }>> = {
  rounded: {
    vi: 'khớp nếu làm tròn, còn cả cột cắt bớt',
    en: 'matches if rounded, while the column is truncated',
  },
  truncated: { vi: 'khớp nếu cắt bớt, không khớp nếu làm tròn', en: 'matches if truncated, not if rounded' },
  'not-at-all': {
    vi: 'không khớp, dù làm tròn hay cắt bớt',
    en: 'does not match at all, rounded or truncated',
  },
};

interface StatedRate {
  readonly place: Place;
  readonly value: CellValue;
  /** -1 for a total row. */
  readonly record: number;
  readonly stated: number;
  readonly done: number;
  readonly target: number;
  readonly exact: number;
  readonly agreement: Agreement | 'both';
}

function* ratesOf(table: TableColumns): Generator<StatedRate> {
  const { records, totalRows } = table.table;
  for (let record = 0; record < records.length; record++) {
    const rate = rateIn(table, records[record]!, record);
    if (rate) yield rate;
  }
  for (const { row, covers } of totalRows) {
    const rate = covers ? rateIn(table, row, -1) : null;
    if (rate) yield rate;
  }
}

function rateIn(table: TableColumns, row: number, record: number): StatedRate | null {
  const { grid, fields } = table.table;
  const numberIn = (field: FieldId): number => {
    const [column] = fields.get(field) ?? [];
    return column === undefined
      ? NaN
      : readNumber(table.table, field, column, valueAt(grid, row, column)).value;
  };
  const [column] = fields.get('rate') ?? [];
  const target = numberIn('target');
  const cumulative = numberIn('cumulative');
  const done = Number.isNaN(cumulative) ? numberIn('admitted') : cumulative;
  if (column === undefined || !(target > 0) || Number.isNaN(done)) return null;
  const value = valueAt(grid, row, column);
  const exact = (done / target) * 100;
  const read = readNumber(table.table, 'rate', column, value);
  if (Number.isNaN(read.value)) return null;
  const isFraction =
    typeof value === 'number' &&
    (grid.numberFormatAt(row, column).includes('%') ||
      (value <= 2 && Math.abs(value * 100 - exact) < Math.abs(value - exact)));
  const stated = isFraction ? rounded(read.value * 100, 10) : read.value;
  return {
    place: { row, column },
    value,
    record,
    stated,
    done,
    target,
    exact,
    agreement: agreementOf(stated, decimalsOf(stated, value, isFraction), exact),
  };
}

/** Digits behind the point that are shown: “34,50 %” shows two. */
function decimalsOf(stated: number, value: CellValue, isFraction: boolean): number {
  const text = typeof value === 'string' && !isFraction ? value.replace(/[%\s]/g, '') : String(stated);
  return Math.min(10, /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0);
}

function agreementOf(stated: number, decimals: number, exact: number): StatedRate['agreement'] {
  const step = 10 ** -decimals;
  const slack = 1e-7;
  const isRounded = Math.abs(stated - exact) <= step / 2 + slack;
  const isTruncated = stated <= exact + slack && exact < stated + step - slack;
  if (isRounded && isTruncated) return 'both';
  return isRounded ? 'rounded' : isTruncated ? 'truncated' : 'not-at-all';
}

/** Binary fractions off: 0.345 × 100 is 34.5. */
function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

import type { TableColumns } from '../../recognition/values/table-columns';
import { foldText } from '../../vietnamese/fold';

/** The voucher numbers of a table, taken apart: what stands around a running number says which series it is of. */
export interface VoucherNos {
  /** Equal for numbers of one series (`pc#`, `pc#/2024`) and year of the voucher's date; -1 for an empty cell or a dash. */
  readonly series: Int32Array;
  /** The running number; NaN where the text has none, which then is a series of its own. */
  readonly numbers: Float64Array;
}

const known = new WeakMap<TableColumns, VoucherNos>();

/** The voucher number of each record, however spaced and cased. Read once. */
export function voucherNos(table: TableColumns): VoucherNos {
  let vouchers = known.get(table);
  if (!vouchers) known.set(table, (vouchers = readVouchers(table)));
  return vouchers;
}

function readVouchers(table: TableColumns): VoucherNos {
  const years = table.has('voucherDate') ? yearsOfSeries(table.dates('voucherDate').years) : null;
  const series = new Int32Array(table.count).fill(-1);
  const numbers = new Float64Array(table.count).fill(NaN);
  const seriesOf = seriesNumbers();
  for (let record = 0; record < table.count; record++) {
    const text = table.text('voucherNo', record);
    const start = startOfNumber(text);
    if (start >= 0) {
      series[record] = seriesOf(text.slice(0, start), years?.[record] ?? 0);
      numbers[record] = Number(text.slice(start));
      continue;
    }
    const voucher = takeApart(text);
    if (!voucher) continue;
    series[record] = seriesOf(voucher.around, years?.[record] ?? 0);
    numbers[record] = voucher.number;
  }
  return { series, numbers };
}

/** A voucher whose date is missing or unreadable is of the year of those beside it. */
function yearsOfSeries(years: Int16Array): Int16Array {
  if (!years.includes(0)) return years;
  const filled = years.slice();
  for (let record = 1; record < filled.length; record++)
    if (filled[record] === 0) filled[record] = filled[record - 1]!;
  for (let record = filled.length - 2; record >= 0; record--)
    if (filled[record] === 0) filled[record] = filled[record + 1]!;
  return filled;
}

/** Numbers the series by what stands around and the year; what stands around is folded once for each way of writing it. */
function seriesNumbers(): (around: string, year: number) => number {
  const asWritten = new Map<string, Map<number, number>>();
  const folded = new Map<string, Map<number, number>>();
  let size = 0;
  return (around, year) => {
    let years = asWritten.get(around);
    if (!years) {
      const key = foldText(around).replace(/\s+/g, '');
      years = folded.get(key) ?? new Map<number, number>();
      folded.set(key, years);
      asWritten.set(around, years);
    }
    let number = years.get(year);
    if (number === undefined) years.set(year, (number = size++));
    return number;
  };
}

/** The usual case without any string work: up to six letters, perhaps a dash or dot, and digits that are no year; -1 for anything else. */
function startOfNumber(text: string): number {
  let at = 0;
  while (at < 6 && isLetter(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === 45 || text.charCodeAt(at) === 46) at++;
  const start = at;
  while (isDigit(text.charCodeAt(at))) at++;
  const isWhole = at === text.length && at > start && at - start < 10;
  return isWhole && !(at - start === 4 && text.startsWith('20', start)) ? start : -1;
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123);
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

/** “PC05/2024”, “05/PC”, “PC-0005”: the running number is the first one that is no year. null for what is no number. */
function takeApart(written: string): { readonly around: string; readonly number: number } | null {
  const text = foldText(written).replace(/\s+/g, '');
  if (!/[a-z0-9]/.test(text) || text.startsWith('#')) return null;
  const found = [...text.matchAll(/\d+/g)].find(([digits]) => !/^20\d\d$/.test(digits)) ?? /\d+/.exec(text);
  if (!found) return { around: text, number: NaN };
  const behind = text.slice(found.index + found[0].length);
  // A number at the end leaves its series as the usual case writes it.
  return {
    around: text.slice(0, found.index) + (behind === '' ? '' : `#${behind}`),
    number: Number(found[0]),
  };
}

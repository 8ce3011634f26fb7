import type { TableColumns } from '../recognition/table-columns';
import { foldText } from '../vietnamese/fold';

/** A voucher's number taken apart: what stands around its running number says which series it is of. */
export interface VoucherNo {
  /** Equal for one number, however spaced and cased. */
  readonly key: string;
  /** `pc#`, `pc #/2024`: the text with its running number left out, and the year of the voucher's date. */
  readonly series: string;
  /** NaN where the text has no number. */
  readonly number: number;
}

const known = new WeakMap<TableColumns, readonly (VoucherNo | null)[]>();

/** The voucher number of each record; null for an empty cell, a dash and what a merged area gives. Read once. */
export function voucherNos(table: TableColumns): readonly (VoucherNo | null)[] {
  let vouchers = known.get(table);
  if (!vouchers) known.set(table, (vouchers = readVouchers(table)));
  return vouchers;
}

function readVouchers(table: TableColumns): (VoucherNo | null)[] {
  const years = table.has('voucherDate') ? table.dates('voucherDate').years : null;
  return Array.from({ length: table.count }, (_, record) => {
    const text = foldText(table.text('voucherNo', record)).replace(/\s+/g, '');
    if (!/[a-z0-9]/.test(text) || text.startsWith('#')) return null;
    const year = years?.[record] ?? 0;
    // The usual case: letters and one run of digits that is no year.
    const usual = /^([a-z]{0,6}[-.]?)(\d{1,9})$/.exec(text);
    if (usual && !/^20\d\d$/.test(usual[2]!)) {
      const number = Number(usual[2]);
      const series = `${usual[1]}#|${year}`;
      return { key: `${series}|${number}`, series, number };
    }
    // “PC05/2024”, “05/PC”, “PC-0005”: the running number is the first one that is no year.
    const found = [...text.matchAll(/\d+/g)].find(([digits]) => !/^20\d\d$/.test(digits)) ?? /\d+/.exec(text);
    if (!found) return { key: `${text}|${year}`, series: text, number: NaN };
    const at = found.index;
    const number = Number(found[0]);
    const series = `${text.slice(0, at)}#${text.slice(at + found[0].length)}|${year}`;
    return { key: `${series}|${number}`, series, number };
  });
}

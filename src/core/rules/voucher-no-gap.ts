import { defineRule } from './rule';
import { counted, figure } from './amounts/figures';
import { voucherNos } from './amounts/voucher-series';

/**
 * A series of vouchers leaves numbers out: a voucher is lost, cancelled, or on another list.
 *
 * Numbers are compared within their series (what stands around the number, and the year). A series counts where at most a quarter of
 * its numbers are absent; else the list is an extract of it. One number far behind all others is
 * mistyped, and leaves its own place out.
 */
export const voucherNoGap = defineRule<{ from: string; to: string; missing: number }>({
  id: 'voucher-no-gap',
  severity: 'info',
  needs: ['voucherNo'],
  registers: ['disbursements'],
  title: { vi: 'Số chứng từ không liên tục', en: 'Gap in voucher numbers' },
  message: {
    vi: ({ from, to, missing }) =>
      `Giữa ${from} và ${to} thiếu ${figure(missing, 'vi')} số chứng từ: hãy xem phiếu bị hủy, bị mất hay nằm ở danh sách khác.`,
    en: ({ from, to, missing }) =>
      `${counted(missing, 'voucher number is', 'voucher numbers are')} absent between ${from} and ${to}: see whether cancelled, lost or on another list.`,
  },
  *check(table) {
    const { series, numbers } = voucherNos(table);
    const recordsOf: (number[] | undefined)[] = [];
    for (let record = 0; record < table.count; record++)
      if (!Number.isNaN(numbers[record]!)) (recordsOf[series[record]!] ??= []).push(record);
    for (const records of recordsOf) {
      if (!records) continue; // A series of texts without any number.
      for (const [before, record] of gapsOf(records, numbers)) {
        yield {
          cells: [table.place('voucherNo', record)],
          value: table.value('voucherNo', record),
          params: {
            from: table.text('voucherNo', before),
            to: table.text('voucherNo', record),
            missing: numbers[record]! - numbers[before]! - 1,
          },
          record,
        };
      }
    }
  },
});

/** The records of a series before and behind each gap; none where too many numbers are absent. */
function gapsOf(records: number[], numbers: Float64Array): (readonly [before: number, behind: number])[] {
  if (!areInOrder(records, numbers)) records.sort((a, b) => numbers[a]! - numbers[b]! || a - b);
  const gaps: (readonly [number, number])[] = [];
  let before = records[0]!;
  let distinct = 1;
  for (let at = 1; at < records.length; at++) {
    const record = records[at]!;
    const step = numbers[record]! - numbers[before]!;
    if (step === 0) continue;
    distinct++;
    if (step !== 1) gaps.push([before, record]);
    before = record;
  }
  const last = gaps.at(-1);
  // A last number by itself, far behind the others, is one mistyped.
  const isLastAlone = last?.[1] === records.at(-1) && distinct > leastOthers;
  const end =
    last && isLastAlone && isSparse(numbers[before]! - numbers[records[0]!]! + 1, distinct)
      ? last[0]
      : before;
  const within = end === before ? distinct : distinct - 1;
  return distinct < 3 || isSparse(numbers[end]! - numbers[records[0]!]! + 1, within) ? [] : gaps;
}

/** Fewer others than this show no order that one number falls out of. */
const leastOthers = 5;

/** Whether more than a quarter of the numbers are absent. */
function isSparse(span: number, present: number): boolean {
  return (span - present) * 4 > span;
}

/** As most lists of vouchers are: to sort a list that is in order takes many times as long as to see it. */
function areInOrder(records: readonly number[], numbers: Float64Array): boolean {
  for (let at = 1; at < records.length; at++)
    if (numbers[records[at]!]! < numbers[records[at - 1]!]!) return false;
  return true;
}

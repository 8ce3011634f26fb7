import { defineRule } from './rule';
import { voucherNos } from './amounts/voucher-series';

/**
 * A series of vouchers leaves numbers out: a voucher is lost, cancelled, or on another list.
 *
 * Numbers are compared within their series (what stands around the number, and the year). A series counts where at most a quarter of
 * its numbers are absent; else the list is an extract of it.
 */
export const voucherNoGap = defineRule<{ from: string; to: string; missing: number }>({
  id: 'voucher-no-gap',
  severity: 'info',
  needs: ['voucherNo'],
  registers: ['disbursements'],
  title: { vi: 'Số chứng từ không liên tục', en: 'Gap in voucher numbers' },
  message: {
    vi: ({ from, to, missing }) =>
      `Giữa ${from} và ${to} thiếu ${missing} số chứng từ: hãy xem phiếu bị hủy, bị mất hay nằm ở danh sách khác.`,
    en: ({ from, to, missing }) =>
      `${missing} voucher number${missing > 1 ? 's are' : ' is'} absent between ${from} and ${to}: see whether cancelled, lost or on another list.`,
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
  const span = numbers[before]! - numbers[records[0]!]! + 1;
  return distinct < 3 || (span - distinct) * 4 > span ? [] : gaps;
}

/** As most lists of vouchers are: to sort a list that is in order takes many times as long as to see it. */
function areInOrder(records: readonly number[], numbers: Float64Array): boolean {
  for (let at = 1; at < records.length; at++)
    if (numbers[records[at]!]! < numbers[records[at - 1]!]!) return false;
  return true;
}

import { defineRule } from './rule';
import { voucherNos } from './voucher-series';

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
      records.sort((a, b) => numbers[a]! - numbers[b]! || a - b);
      const distinct = records.filter((record, at) => numbers[record] !== numbers[records[at - 1]!]);
      const span = numbers[distinct.at(-1)!]! - numbers[distinct[0]!]! + 1;
      const absent = span - distinct.length;
      if (absent === 0 || distinct.length < 3 || absent * 4 > span) continue;
      for (let index = 0; index < distinct.length; index++) {
        const record = distinct[index]!;
        const before = distinct[index - 1];
        const missing = before === undefined ? 0 : numbers[record]! - numbers[before]! - 1;
        if (before === undefined || missing === 0) continue;
        yield {
          cells: [table.place('voucherNo', record)],
          value: table.value('voucherNo', record),
          params: {
            from: table.text('voucherNo', before),
            to: table.text('voucherNo', record),
            missing,
          },
          record,
        };
      }
    }
  },
});

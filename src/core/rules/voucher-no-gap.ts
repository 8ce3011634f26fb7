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
    const series = new Map<string, { readonly number: number; readonly record: number }[]>();
    for (const [record, voucher] of voucherNos(table).entries()) {
      if (!voucher || Number.isNaN(voucher.number)) continue;
      const entries = series.get(voucher.series);
      if (entries) entries.push({ number: voucher.number, record });
      else series.set(voucher.series, [{ number: voucher.number, record }]);
    }
    for (const entries of series.values()) {
      entries.sort((a, b) => a.number - b.number || a.record - b.record);
      const distinct = entries.filter(({ number }, index) => number !== entries[index - 1]?.number);
      const span = distinct.at(-1)!.number - distinct[0]!.number + 1;
      const absent = span - distinct.length;
      if (absent === 0 || distinct.length < 3 || absent * 4 > span) continue;
      for (const [index, { number, record }] of distinct.entries()) {
        const before = distinct[index - 1];
        if (!before || number === before.number + 1) continue;
        yield {
          cells: [table.place('voucherNo', record)],
          value: table.value('voucherNo', record),
          params: {
            from: table.text('voucherNo', before.record),
            to: table.text('voucherNo', record),
            missing: number - before.number - 1,
          },
          record,
        };
      }
    }
  },
});

import { firstEqual, firstEqualPair } from '../recognition/values/equal-keys';
import type { TableColumns } from '../recognition/values/table-columns';
import { amountAtStake } from './amounts/amount-at-stake';
import { defineRule } from './rule';
import { voucherNos, type VoucherNos } from './amounts/voucher-series';
import { rowName, rowText, type RowName } from './cells/row-name';

/**
 * Two rows carry the same voucher number.
 *
 * A voucher is booked once; a repeated number is a row pasted twice or a number mistyped. Where a list pays many people on one voucher
 * (fewer than four in five numbers are their own), only one number with two dates offends. Another year is another voucher.
 * `money` is the amount of the later row.
 */
export const voucherNoDuplicate = defineRule<{ voucherNo: string; firstRow: RowName; dates: boolean }>({
  id: 'voucher-no-duplicate',
  severity: 'error',
  needs: ['voucherNo'],
  registers: ['disbursements'],
  title: { vi: 'Trùng số chứng từ', en: 'Duplicate voucher number' },
  message: {
    vi: ({ voucherNo, firstRow, dates }) =>
      `Số chứng từ ${voucherNo} đã có ở ${rowText(firstRow, 'vi')}${dates ? ' với ngày khác' : ''}: hãy bỏ dòng trùng hoặc sửa số.`,
    en: ({ voucherNo, firstRow, dates }) =>
      `Voucher ${voucherNo} is already on ${rowText(firstRow, 'en')}${dates ? ' with another date' : ''}: remove the repeated row or correct the number.`,
  },
  *check(table) {
    const first = firstOfEach(voucherNos(table));
    const repeated: Repeated[] = [];
    let filled = 0;
    for (let record = 0; record < table.count; record++) {
      if (first[record]! < 0) continue;
      filled++;
      if (first[record] !== record) repeated.push({ record, first: first[record]! });
    }
    const vouchers = filled - repeated.length;
    const areShared = vouchers * 5 < filled * 4 && filled > 3;
    const offending = areShared ? withOtherDates(table, repeated, vouchers) : repeated;
    for (const { record, first } of offending) {
      yield {
        cells: [table.place('voucherNo', record), table.place('voucherNo', first)],
        value: table.value('voucherNo', record),
        params: {
          voucherNo: table.text('voucherNo', record),
          firstRow: rowName(table, table.place('voucherNo', first)),
          dates: areShared,
        },
        record,
        money: amountAtStake(table, record),
      };
    }
  },
});

/** For each record the first one with its number, itself where it is the first; -1 where it has none. */
function firstOfEach({ series, numbers }: VoucherNos): Int32Array {
  const sameNumber = firstEqual(numbers);
  // What has no running number is told from the others by its series alone.
  for (let record = 0; record < numbers.length; record++)
    if (Number.isNaN(numbers[record]!)) sameNumber[record] = numbers.length;
  return firstEqualPair(series, sameNumber);
}

interface Repeated {
  readonly record: number;
  readonly first: number;
}

/** One voucher has one date; where many numbers have several, they begin again each month and say nothing. */
function withOtherDates(table: TableColumns, repeated: readonly Repeated[], vouchers: number): Repeated[] {
  if (!table.has('voucherDate')) return [];
  const { serials } = table.dates('voucherDate');
  const other = repeated.filter(({ record, first }) => {
    const [a, b] = [serials[record]!, serials[first]!];
    return !Number.isNaN(a) && !Number.isNaN(b) && a !== b;
  });
  const numbers = new Set(other.map(({ first }) => first));
  return numbers.size * 5 <= vouchers || numbers.size === 1 ? other : [];
}

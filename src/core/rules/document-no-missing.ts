import { isNotGranted } from './amounts/grant-state';
import { emptyAmongFilled, isRare } from './cells/mostly-filled';
import type { TableColumns } from '../recognition/values/table-columns';
import { defineRule, type Breach } from './rule';
import { voucherNos } from './amounts/voucher-series';

/**
 * A row has no document number where its list gives them: an unregistered document, or a grant whose decision nobody can find.
 *
 * Only where most rows have one (six of ten documents and of new units, eight of ten other decisions or all but one of four), and not
 * where the row says that it is still open or was turned down. A payment lacks its voucher where hardly one does, unless it goes on with
 * the voucher above it.
 */
export const documentNoMissing = defineRule<Record<string, never>>({
  id: 'document-no-missing',
  severity: 'warning',
  needs: [['documentNo', 'decisionNo', 'voucherNo']],
  registers: ['documents', 'proposals', 'grants', 'visits', 'commendations', 'newUnits', 'disbursements'],
  title: { vi: 'Thiếu số văn bản', en: 'Missing document number' },
  message: {
    vi: () => 'Dòng này chưa ghi số văn bản trong khi hầu hết các dòng khác đều có: hãy ghi thêm.',
    en: () => 'This row has no document number, while nearly all others have one: write it.',
  },
  *check(table) {
    if (table.has('voucherNo')) yield* missingVouchers(table);
    for (const field of ['documentNo', 'decisionNo'] as const) {
      if (!table.has(field)) continue;
      const empty = emptyAmongFilled(table, field, 0.6);
      const mayDoWithout = field === 'decisionNo' && table.table.register !== 'newUnits';
      if (mayDoWithout && !isRare(empty.length, table.count) && empty.length > 0.2 * table.count) continue;
      for (const record of empty) {
        if (isNotGranted(table, record)) continue;
        yield { cells: [table.place(field, record)], value: table.value(field, record), params: {}, record };
      }
    }
  },
});

/**
 * Payments without a number among numbered ones. Those of one voucher stand below it, and its number once: a row lacks its own where
 * the numbers leave one out there, or where it has another day than the row above.
 */
function* missingVouchers(table: TableColumns): Generator<Breach<Record<string, never>>> {
  const empty = emptyAmongFilled(table, 'voucherNo', 0.6);
  if (!isRare(empty.length, table.count)) return;
  const { series, numbers } = voucherNos(table);
  const { serials } = table.dates('voucherDate');
  for (const record of empty) {
    const [above, below] = [record - 1, record + 1];
    const isOfOne = record > 0 && below < table.count && series[above] === series[below];
    const step = isOfOne ? numbers[below]! - numbers[above]! : NaN;
    const isOtherDay = Math.abs(serials[record]! - serials[above]!) >= 1;
    const lacks = record === 0 || step > 1 || (step !== 1 && isOtherDay);
    if (!lacks || isNotGranted(table, record)) continue;
    yield {
      cells: [table.place('voucherNo', record)],
      value: table.value('voucherNo', record),
      params: {},
      record,
    };
  }
}

import type { FieldId } from '../registers/register';
import { amountAtStake } from './amounts/amount-at-stake';
import { isNotGranted } from './amounts/grant-state';
import { emptyAmongFilled } from './cells/mostly-filled';
import { defineRule } from './rule';

/**
 * A grant does not say which fund pays it, where others of the list do.
 *
 * Money without its source is in no fund's sum, and the funds no longer come to what was spent (Σ nguồn = tổng chi). Only where at
 * least half of the rows name theirs. `money` is the amount without a fund.
 */
export const fundMissing = defineRule<Record<string, never>>({
  id: 'fund-missing',
  severity: 'warning',
  needs: [['fundSource', 'fund']],
  registers: ['grants', 'visits', 'fundDrives'],
  title: { vi: 'Thiếu nguồn kinh phí', en: 'Missing fund' },
  message: {
    vi: () => 'Dòng này chưa ghi nguồn kinh phí nên không vào tổng của nguồn nào: hãy ghi thêm.',
    en: () => 'This row does not say which fund pays it, so it is in no fund’s sum: write it.',
  },
  *check(table) {
    const field: FieldId = table.has('fundSource') ? 'fundSource' : 'fund';
    for (const record of emptyAmongFilled(table, field, 0.5)) {
      if (isNotGranted(table, record)) continue;
      yield {
        cells: [table.place(field, record)],
        value: table.value(field, record),
        params: {},
        record,
        money: amountAtStake(table, record),
      };
    }
  },
});

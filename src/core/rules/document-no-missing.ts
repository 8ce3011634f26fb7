import { isNotGranted } from './grant-state';
import { emptyAmongFilled, isRare } from './mostly-filled';
import { defineRule } from './rule';

/**
 * A row has no document number where its list gives them: an unregistered document, or a grant whose decision nobody can find.
 *
 * Only where most rows have one (six of ten documents and of new units, eight of ten other decisions or all but one of four), and not
 * where the row says that it is still open or was turned down.
 */
export const documentNoMissing = defineRule<Record<string, never>>({
  id: 'document-no-missing',
  severity: 'warning',
  needs: [['documentNo', 'decisionNo']],
  registers: ['documents', 'proposals', 'grants', 'visits', 'commendations', 'newUnits'],
  title: { vi: 'Thiếu số văn bản', en: 'Missing document number' },
  message: {
    vi: () => 'Dòng này chưa ghi số văn bản trong khi hầu hết các dòng khác đều có: hãy ghi thêm.',
    en: () => 'This row has no document number, while nearly all others have one: write it.',
  },
  *check(table) {
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

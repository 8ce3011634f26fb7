import type { FieldId } from '../registers/register';
import { isNotGranted } from './grant-state';
import { emptyAmongFilled } from './mostly-filled';
import { defineRule } from './rule';

/**
 * A row has no document number where its list gives them: an unregistered document, or a grant whose decision nobody can find.
 *
 * Only where most rows have one (six of ten documents, eight of ten decisions), and not where the row says that it is still open or
 * was turned down.
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
    const fields: readonly (readonly [FieldId, number])[] = [
      ['documentNo', 0.6],
      ['decisionNo', 0.8],
    ];
    for (const [field, share] of fields) {
      if (!table.has(field)) continue;
      for (const record of emptyAmongFilled(table, field, share)) {
        if (isNotGranted(table, record)) continue;
        yield { cells: [table.place(field, record)], value: table.value(field, record), params: {}, record };
      }
    }
  },
});

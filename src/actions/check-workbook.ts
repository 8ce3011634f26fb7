import { fail } from '../core/result';
import type { Action } from './action';
import { reviewWorkbook, type ReviewInput, type WorkbookReview } from './review-workbook';

/** Reads every sheet and runs every rule; writes nothing. A workbook without any table is the problem `no-table`. */
export const checkWorkbook: Action<ReviewInput, WorkbookReview> = {
  id: 'check-workbook',
  title: { vi: 'Kiểm tra', en: 'Check' },
  run: async (host, input, control) => {
    const reviewed = await reviewWorkbook(host, input, control);
    if (reviewed.ok && reviewed.value.review.tables.length === 0) return fail({ code: 'no-table' });
    return reviewed;
  },
};

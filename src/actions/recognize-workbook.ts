import type { Action } from './action';
import { reviewWorkbook, type ReviewInput, type WorkbookReview } from './review-workbook';

/** Tells what the sheets are, without running a rule: what the pane shows when it opens. */
export const recognizeWorkbook: Action<ReviewInput, WorkbookReview> = {
  id: 'recognize-workbook',
  title: { vi: 'Nhận dạng các trang', en: 'Recognise the sheets' },
  run: (host, input, control) => reviewWorkbook(host, { ...input, rules: [] }, control),
};

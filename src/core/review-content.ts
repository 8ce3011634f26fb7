import { correctionsIn } from './recognition/corrections';
import type { Correction } from './recognition/recognized-table';
import type { ReviewContent } from './review';
import { bookGrids, type WorkbookContent } from './workbook';

/** What a review needs of a workbook: its books, and all that it remembers. `more` corrections win over the remembered ones. */
export function reviewContent(content: WorkbookContent, more: readonly Correction[] = []): ReviewContent {
  return { grids: bookGrids(content), corrections: [...correctionsIn(content.memory), ...more] };
}

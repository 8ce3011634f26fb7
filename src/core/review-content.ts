import { correctionsIn } from './recognition/corrections/corrections';
import { layoutsIn } from './recognition/corrections/stored-layouts';
import type { Correction } from './recognition/recognized-table';
import type { ReviewContent } from './review';
import { isSettingsSheet } from './settings/setting-rows';
import { bookGrids, type WorkbookContent } from './workbook';
import { identityHistory } from './writes/identity-history';
import { ignoredIn } from './writes/ignored-findings';
import { journalIn } from './writes/journal';

/** What a review needs of a workbook: its books, and all that it remembers. `more` corrections win over the remembered ones. */
export function reviewContent(content: WorkbookContent, more: readonly Correction[] = []): ReviewContent {
  const ignored = ignoredIn(content.memory);
  return {
    grids: bookGrids(content),
    corrections: [...correctionsIn(content.memory), ...more],
    layouts: layoutsIn(content.memory),
    ignored,
    ...(ignored.length > 0 && { history: identityHistory(journalIn(content.grids)) }),
    settings: content.grids.find(({ sheet }) => isSettingsSheet(sheet)),
  };
}

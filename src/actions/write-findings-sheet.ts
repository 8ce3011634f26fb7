import type { Language } from '../core/language';
import { succeed } from '../core/result';
import type { WrittenSheet } from '../core/workbook';
import { drawFindings, type FindingsSheet } from '../core/writes/findings-drawing';
import type { Action } from './action';

export interface WriteFindingsSheetInput {
  readonly sheet: FindingsSheet;
  /** The language that is written into the sheet. */
  readonly language: Language;
  /** Ours was changed by hand since, and may be replaced all the same. */
  readonly overwriteEdited?: boolean;
}

/** Writes the sheet of all findings and shows it. */
export const writeFindingsSheet: Action<WriteFindingsSheetInput, readonly WrittenSheet[]> = {
  id: 'write-findings-sheet',
  title: { vi: 'Ghi trang điểm cần sửa', en: 'Write the findings sheet' },
  run: async (host, { sheet, language, overwriteEdited }) => {
    const drawing = drawFindings(sheet, language);
    const drawn = await host.drawSheets([drawing], { overwriteEdited });
    if (!drawn.ok) return drawn;
    const shown = await host.select(drawing.name, 'A1');
    return shown.ok ? succeed(drawn.value) : shown;
  },
};

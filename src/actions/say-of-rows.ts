import type { Correction, SelectionSaying } from '../core/recognition/recognized-table';
import { textOfRow } from '../core/recognition/corrections/row-sayings';
import { fail, succeed } from '../core/result';
import { lastRowOf, type Grid } from '../core/sheet/grid';
import type { Action } from './action';
import { correctRecognition } from './correct-recognition';

export interface SayOfRowsInput {
  readonly grids: readonly Grid[];
  readonly corrections: readonly Correction[];
  readonly as: SelectionSaying;
}

/** More rows than this are no header; and of rows below it each is remembered by itself. */
const mostRows = { header: 10, other: 500 };

/** Remembers what the selected rows are: a header, records, headings of groups, totals, none of them. Answers the sheet. */
export const sayOfRows: Action<SayOfRowsInput, string> = {
  id: 'say-of-rows',
  title: { vi: 'Nói dòng đang chọn là gì', en: 'Say what the selected rows are' },
  run: async (host, { grids, corrections, as }) => {
    const selected = await host.selection();
    if (!selected.ok) return selected;
    const { sheet, area } = selected.value;
    const grid = grids.find((each) => each.sheet === sheet);
    const firstRow = Math.max(area.firstRow, grid?.firstRow ?? 0);
    const lastRow = Math.min(area.lastRow, grid ? lastRowOf(grid) : -1);
    if (!grid || firstRow > lastRow) return fail({ code: 'selection-empty', sheet });
    // Where the table ends, one row says it.
    const count = as === 'after' ? 1 : lastRow - firstRow + 1;
    const most = as === 'header' ? mostRows.header : mostRows.other;
    if (as !== 'guess' && count > most) return fail({ code: 'selection-too-large', rows: count, most });
    // One cell or whole rows tell the rows only.
    const isPart = area.lastColumn > area.firstColumn && area.lastColumn - area.firstColumn < 16_383;
    const said: Correction[] = [];
    if (as === 'header') {
      const columns = isPart ? ([area.firstColumn, area.lastColumn] as const) : null;
      said.push({ kind: 'header', sheet, row: firstRow, count, columns, text: textOfRow(grid, firstRow) });
    } else if (as !== 'guess') {
      for (let row = firstRow; row < firstRow + count; row++) {
        said.push({ kind: 'row', sheet, row, as, text: textOfRow(grid, row) });
      }
    }
    const forget = as === 'guess' ? [{ sheet, rows: [firstRow, lastRow] as const }] : [];
    const saved = await correctRecognition.run(host, { corrections, said, forget });
    return saved.ok ? succeed(sheet) : saved;
  },
};

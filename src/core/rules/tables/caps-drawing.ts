import { body, header } from '../../settings/settings-drawing';
import type { SheetDrawing } from '../../sheet/sheet-drawing';
import { builtInCaps } from './grant-caps';

/** The sheet of an office's own caps. */
export const capsSheetName = 'Định mức';

const date = { ...body, numberFormat: 'dd/mm/yyyy' };

/** The table of caps of an office that has none yet, filled with those that we know, to be changed by hand: from then on it alone holds. */
export function drawCaps(name: string): SheetDrawing {
  const headings = ['Cấp chi', 'Chương trình', 'Mức tối đa', 'Từ ngày', 'Đến ngày', 'Căn cứ'];
  return {
    name,
    maker: 'caps',
    columnWidths: [170, 220, 90, 80, 80, 130],
    rows: [
      { cells: headings.map((value) => ({ value, look: header })) },
      ...builtInCaps.map(({ giver, matters, amount, first, last, source }) => ({
        cells: [
          { value: giver, look: body },
          { value: matters.join('; '), look: body },
          { value: amount, look: { ...body, numberFormat: '#,##0' } },
          { value: first, look: date },
          { value: last, look: date },
          { value: source, look: body },
        ],
      })),
    ],
    merges: [],
    fitsRows: true,
    freeze: { rows: 1, columns: 0 },
    print: { orientation: 'landscape', titleRows: [0, 0] },
  };
}

import type { SheetDrawing } from '../sheet/sheet-drawing';
import { body, header } from './settings-drawing';

/** The sheet of an office's units. */
export const unitsSheetName = 'Danh mục đơn vị';

/** Empty lines that are drawn to be filled. */
const lines = 20;

/** The catalogue of units of an office that has none yet: its headings over empty lines. Names out of the lists would take every slip for a unit. */
export function drawUnits(name: string): SheetDrawing {
  const headings = [
    'STT',
    'Mã đơn vị',
    'Tên đơn vị',
    'Tên gọi khác (cách nhau bằng dấu ;)',
    'Hiệu lực từ',
    'Hiệu lực đến',
    'Ghi chú',
  ];
  const date = { ...body, numberFormat: 'dd/mm/yyyy' };
  return {
    name,
    maker: 'units',
    columnWidths: [36, 70, 240, 240, 80, 80, 200],
    rows: [
      { cells: headings.map((value) => ({ value, look: header })) },
      ...Array.from({ length: lines }, () => ({
        cells: headings.map((_heading, column) => ({
          value: '',
          look: column === 4 || column === 5 ? date : body,
        })),
      })),
    ],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: 'landscape', titleRows: [0, 0] },
  };
}

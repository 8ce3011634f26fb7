import { documentSheet, rowsIn } from '../document/document-sheet';
import { documentTable, type DocumentColumn, type TableRow } from '../document/document-table';
import { documentTitle } from '../document/document-title';
import { sheetNameFrom, type SheetDrawing } from '../sheet/sheet-drawing';
import { sourcesOf, type Figure } from './figures';

const columns: readonly DocumentColumn[] = [
  { header: 'Số liệu', width: 270, kind: 'text' },
  { header: 'Giá trị', width: 90, kind: 'money' },
  { header: 'Không đọc được', width: 70, kind: 'count' },
  { header: 'Trang', width: 110, kind: 'text' },
  { header: 'Các dòng', width: 170, kind: 'text' },
];
const widths = columns.map(({ width }) => width);

/** A list “figure, source, rows” of a report, to be kept beside it: one line for each figure and sheet that it comes from. */
export function sourcesSheet(of: string, figures: readonly Figure[]): SheetDrawing {
  const above = [documentTitle({ title: 'Nguồn của từng số liệu', about: of }, widths)];
  const rows = figures.flatMap(({ name, value, unreadable, set }): TableRow[] => {
    const sources = sourcesOf(set);
    const lines = sources.length > 0 ? sources : [{ sheet: '', rows: [] }];
    return lines.map(({ sheet, rows: at }, index) => ({
      kind: 'record',
      cells: [
        index === 0 ? name : '',
        index === 0 ? value : '',
        index === 0 && unreadable > 0 ? unreadable : '',
        sheet,
        rowsText(at),
      ],
    }));
  });
  return documentSheet({
    name: sheetNameFrom(`Nguồn - ${of}`),
    maker: `sources:${of}`,
    columnWidths: widths,
    orientation: 'landscape',
    parts: [...above, documentTable(columns, rows, rowsIn(above))],
  });
}

/** `9–30, 33`; a cell holds no more than 32,767 characters. */
function rowsText(rows: readonly (readonly [first: number, last: number])[]): string {
  const text = rows.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
  return text.length > 32_000 ? `${text.slice(0, 32_000)} …` : text;
}

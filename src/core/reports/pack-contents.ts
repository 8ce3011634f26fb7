import { documentSheet, rowsIn } from '../document/document-sheet';
import { documentTable, type DocumentColumn, type TableRow } from '../document/document-table';
import { documentTitle } from '../document/document-title';
import type { Unfilled } from './report';
import { quotedSheet, sheetNameFrom, type SheetDrawing } from '../sheet/sheet-drawing';

/** One sheet of a pack, and what stands in it. */
export interface PackEntry {
  readonly unit: string;
  readonly sheet: string;
  readonly records: number;
  /** In đồng; null where the report speaks of no money. */
  readonly amount: number | null;
}

const columns: readonly DocumentColumn[] = [
  { header: 'STT', width: 40, kind: 'ordinal' },
  { header: 'Đơn vị', width: 250, kind: 'text' },
  { header: 'Số dòng', width: 70, kind: 'count' },
  { header: 'Số tiền (đồng)', width: 100, kind: 'money' },
];
const widths = columns.map(({ width }) => width);

/** The contents of a pack of sheets: each unit's name leads to its sheet. */
export function packContents(
  title: string,
  entries: readonly PackEntry[],
  { name, maker }: Pick<SheetDrawing, 'name' | 'maker'>,
): SheetDrawing {
  const above = [documentTitle({ title: 'Mục lục', about: title }, widths)];
  const rows = entries.map(({ unit, sheet, records, amount }, index): TableRow => {
    const place = `#${quotedSheet(sheet)}!A1`.replaceAll('"', '""');
    const link = { formula: `=HYPERLINK("${place}","${unit.replaceAll('"', '""')}")`, shows: unit };
    return { kind: 'record', cells: [index + 1, link, records, amount ?? ''] };
  });
  const total: TableRow = { kind: 'total', label: 'TỔNG CỘNG', sums: [2, 3] };
  return documentSheet({
    name,
    maker,
    columnWidths: widths,
    orientation: 'portrait',
    parts: [...above, documentTable(columns, [...rows, total], rowsIn(above))],
  });
}

/** Name of a pack's contents sheet, where it is free. */
export const contentsName = 'Mục lục';

/** Sheets that an earlier pack of the same maker left and that this one does not write: their unit is no longer in it. */
export function leftOfPack(
  ownSheets: ReadonlyMap<string, string>,
  maker: string,
  written: readonly string[],
): Unfilled[] {
  return [...ownSheets]
    .filter(([sheet, madeBy]) => madeBy === maker && !written.includes(sheet))
    .map(([sheet]) => ({
      cell: sheet,
      field: 'unit',
      why: {
        vi: 'trang của lần ghi trước, đơn vị này không còn trong bộ: để nguyên, hãy xóa nếu không cần',
        en: 'a sheet of an earlier pack whose unit is no longer in it: left as it is, delete it if it is not needed',
      },
    }));
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/^bệnh viện đa khoa\b/i, 'BVĐK'],
  [/^bệnh viện\b/i, 'BV'],
  [/^trung tâm y tế\b/i, 'TTYT'],
  [/^trung tâm\b/i, 'TT'],
  [/^công ty cổ phần\b|^công ty cp\b/i, 'CTCP'],
];

/** A unit's name as a sheet may be called, each once: what is too long is abbreviated before it is cut. */
export function unitSheetName(unit: string, taken: readonly string[]): string {
  const short = shortForms.reduce(
    (name, [long, form]) => (name.length > 31 ? name.replace(long, form) : name),
    unit,
  );
  return sheetNameFrom(short, taken);
}

import type { SheetDrawing } from '../../../src/core/sheet/sheet-drawing';
import { drawnFileSheet } from '../../../src/core/workbook-file/drawn-file-sheet';
import { workbookParts } from '../../../src/core/workbook-file/workbook-parts';
import { zip } from '../../../src/excel/zip';
import { openWorkbook, zipTexts } from '../../../src/stand-in';

const drawing: SheetDrawing = {
  name: "Đơn 'vị' A",
  maker: 'report:test:public',
  columnWidths: [40, 200, 90],
  rows: [
    {
      cells: [{ value: 'DANH SÁCH <1> & "2"', look: { bold: true, size: 14, align: 'center' } }],
      height: 24,
    },
    { cells: ['STT', 'Họ và tên', 'Số tiền'].map((value) => ({ value, look: { bold: true, box: 'thin' } })) },
    {
      cells: [
        { value: 1 },
        { formula: `=HYPERLINK("#'Đơn ''vị'' A'!A1","An")` },
        { value: 269588800000, look: { numberFormat: '[$-42A]#,##0', box: 'thin' } },
      ],
      breakAfter: true,
    },
    { cells: [null, { value: true }, { formula: '=SUM(C3)', look: { numberFormat: '#,##0' } }] },
  ],
  merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }],
  print: { orientation: 'landscape', titleRows: [1, 1] },
};
const values = [
  ['', '', ''],
  ['', '', ''],
  ['', 'An', ''],
  ['', '', 269588800000],
];

async function opened() {
  const bytes = await zip(workbookParts([drawnFileSheet(drawing, values)]));
  return { bytes, workbook: await openWorkbook(bytes, 'x.xlsx') };
}

describe('a workbook file made in memory', () => {
  it('holds the drawing with values in the place of formulas, looks, sizes, merges and print set-up', async () => {
    const { workbook } = await opened();
    const [sheet] = workbook.sheets;
    expect(sheet!.name).toBe("Đơn 'vị' A");
    expect(sheet!.value(0, 0)).toBe('DANH SÁCH <1> & "2"');
    expect([sheet!.value(2, 1), sheet!.value(2, 2), sheet!.value(3, 1)]).toEqual(['An', 269588800000, true]);
    expect(sheet!.cell(3, 2)).toMatchObject({ value: 269588800000, formula: null });
    expect(sheet!.style(1, 1)).toMatchObject({ font: { bold: true, name: 'Times New Roman', size: 12 } });
    expect(sheet!.style(1, 1).borders.bottom).toMatchObject({ style: 'thin' });
    expect(sheet!.style(2, 2).numberFormat).toBe('[$-42A]#,##0');
    expect(sheet!.merges).toEqual(drawing.merges);
    expect(sheet!.page).toMatchObject({
      orientation: 'Landscape',
      fitTo: { wide: 1, high: 0 },
      rowBreaks: [3],
      titleRows: { first: 1, last: 1 },
    });
    expect(sheet!.page.firstPage?.centerHeader).toBe('');
    expect(sheet!.page.headersFooters.centerHeader).toMatch(/&P$/);
  });

  it('holds no twelve digits in a row, however large an amount, and nothing but the sheets', async () => {
    const { bytes } = await opened();
    const parts = await zipTexts(bytes);
    for (const text of parts.values()) expect(text).not.toMatch(/\d{12}/);
    expect([...parts.keys()].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
});

import fc from 'fast-check';
import type { SheetDrawing } from '../../src/core/sheet/sheet-drawing';
import { sheetNameFrom } from '../../src/core/sheet/sheet-drawing';
import { createExcelHost } from '../../src/excel/excel-host';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { ExcelHost, openWorkbook, saveWorkbook, Workbook } from '../../src/stand-in';

const drawing: SheetDrawing = {
  name: 'Tổng hợp',
  maker: 'totals',
  columnWidths: [40, 200, 100],
  rows: [
    { cells: [{ value: 'TỔNG HỢP', look: { bold: true, align: 'center', size: 14 } }], height: 24 },
    {
      cells: ['STT', 'Đơn vị', 'Số tiền'].map((value) => ({
        value,
        look: { bold: true, box: 'thin', fill: '#DDEBF7' },
      })),
    },
    {
      cells: [
        { value: 1, look: { box: 'thin' } },
        { value: '=HYPERLINK("x")', look: { box: 'thin' } },
        { value: 1500000, look: { box: 'thin', numberFormat: '#,##0' } },
      ],
    },
    {
      cells: [
        null,
        { value: '001085012345', look: { numberFormat: '@' } },
        { formula: '=SUM(C3:C3)', look: { bold: true, numberFormat: '#,##0' } },
      ],
      breakAfter: true,
    },
    { cells: [{ value: '01/02/2024' }, { value: 'TRUE' }, { value: '-5' }] },
  ],
  merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }],
  freeze: { rows: 2, columns: 0 },
  print: { orientation: 'landscape', titleRows: [1, 1] },
};

async function open(workbook = new Workbook('Sổ.xlsx'), mode?: 'web') {
  if (workbook.sheets.length === 0) workbook.addSheet('Dữ liệu').setValue(0, 0, 'giữ nguyên');
  const excel = new ExcelHost(workbook, { mode });
  await connectNode(excel);
  return { workbook, excel, host: createExcelHost(() => true) };
}

const done = expect.objectContaining({ ok: true });

test('a drawn sheet holds its values as they are, its formulas live, its looks and its print set-up', async () => {
  const { workbook, host } = await open();
  expect(await host.drawSheets([drawing])).toEqual(done);
  const sheet = (await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx')).sheetByName('Tổng hợp')!;
  expect(sheet.value(2, 1)).toBe('=HYPERLINK("x")');
  expect(sheet.cell(2, 1)?.formula).toBeNull();
  expect(sheet.value(3, 1)).toBe('001085012345');
  expect([0, 1, 2].map((column) => sheet.value(4, column))).toEqual(['01/02/2024', 'TRUE', '-5']);
  expect(sheet.cell(3, 2)).toMatchObject({ formula: '=SUM(C3:C3)', value: 1500000 });
  expect(sheet.style(1, 1)).toMatchObject({ fill: '#DDEBF7', font: { bold: true, name: 'Times New Roman' } });
  expect(sheet.style(1, 1).borders.top).toBeDefined();
  expect(sheet.style(2, 2).numberFormat).toBe('#,##0');
  expect(sheet.merges).toEqual(drawing.merges);
  expect(sheet.freeze).toEqual({ rows: 2, columns: 0 });
  expect(Math.round(sheet.columnWidth(1))).toBe(200);
});

test('pages are numbered in the top margin from the second on, and every box closes on its own row', async () => {
  const { workbook, host } = await open();
  await host.drawSheets([drawing]);
  const sheet = (await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx')).sheetByName('Tổng hợp')!;
  expect(sheet.page.headersFooters.centerHeader).toMatch(/&P$/);
  expect(sheet.page.firstPage?.centerHeader).toBe('');
  // A page may end below either row: neither leaves its line to the neighbour.
  for (const row of [1, 2]) expect(sheet.style(row, 1).borders).toMatchObject({ top: {}, bottom: {} });
});

test('our own tab is replaced in its place, a grown and a shrunk one alike', async () => {
  const { workbook, host } = await open();
  await host.drawSheets([drawing]);
  workbook.addSheet('Sau');
  const shorter = { ...drawing, rows: drawing.rows.slice(0, 2), merges: [] };
  expect(await host.drawSheets([shorter])).toEqual(done);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Dữ liệu', 'Tổng hợp', 'SoatSo.GhiNho', 'Sau']);
  expect(workbook.sheets[1]!.usedArea(true)).toMatchObject({ lastRow: 1 });
  expect(workbook.sheets[1]!.merges).toEqual([]);
  expect(workbook.sheets[0]!.value(0, 0)).toBe('giữ nguyên');
});

test('a tab that a hand changed, or that is not ours, is left alone, and nothing at all is written', async () => {
  const { workbook, host } = await open();
  await host.drawSheets([drawing]);
  workbook.sheetByName('Tổng hợp')!.setValue(2, 2, 7);
  const other = { ...drawing, name: 'Khác' };
  expect(await host.drawSheets([other, drawing])).toEqual({
    ok: false,
    problem: { code: 'sheet-edited', sheet: 'Tổng hợp' },
  });
  expect(await host.drawSheets([other, { ...drawing, name: 'Dữ liệu' }])).toEqual({
    ok: false,
    problem: { code: 'sheet-exists', sheet: 'Dữ liệu' },
  });
  expect(workbook.sheetByName('Khác')).toBeUndefined();
  expect(await host.drawSheets([drawing], { overwriteEdited: true })).toEqual(done);
  expect(workbook.sheetByName('Tổng hợp')!.value(2, 2)).toBe(1500000);
});

test('after saving and opening again the tab is still known as ours and unchanged', async () => {
  const first = await open();
  await first.host.drawSheets([drawing]);
  const again = await open(await openWorkbook(await saveWorkbook(first.workbook), 'Sổ.xlsx'));
  const read = await again.host.readWorkbook();
  if (!read.ok) throw new Error(read.problem.code);
  expect([...read.value.ownSheets]).toEqual([['Tổng hợp', 'totals']]);
  expect(await again.host.drawSheets([drawing])).toEqual(done);
});

describe('taking back what was written', () => {
  const named = (name: string): SheetDrawing => ({ ...drawing, name });
  const namesOf = (workbook: Workbook) => workbook.sheets.map(({ name }) => name);

  test('new tabs go, also renamed and moved ones, with what is remembered of them; all else stays', async () => {
    const { workbook, host } = await open();
    await host.saveMemory(['word'], [{ kind: 'word', sheet: 'Dữ liệu' }]);
    const before = namesOf(workbook);
    const written = await host.drawSheets([drawing, named('Chi tiết')]);
    expect(written).toMatchObject({
      ok: true,
      value: [
        { sheet: 'Tổng hợp', rows: 5, isNew: true },
        { sheet: 'Chi tiết', rows: 5, isNew: true },
      ],
    });
    workbook.renameSheet(workbook.sheetByName('Chi tiết')!, 'Gửi đi');
    const changed: boolean[] = [];
    await host.onChanged((_, isDrawn) => changed.push(isDrawn));
    expect(await host.takeBackSheets(['Tổng hợp', 'Chi tiết'])).toEqual(done);
    expect(namesOf(workbook)).toEqual(before);
    const read = await host.readWorkbook();
    expect(read.ok && read.value.memory).toEqual([{ kind: 'word', sheet: 'Dữ liệu' }]);
    // No part of the books went: no finding has grown old.
    expect(new Set(changed)).toEqual(new Set([true]));
    // What is gone by now counts as taken, and the name is free again.
    expect(await host.takeBackSheets(['Tổng hợp'])).toEqual(done);
    expect(await host.drawSheets([drawing])).toMatchObject({ value: [{ isNew: true }] });
  });

  test('none goes where a cell is no longer as it was written; the cells are named', async () => {
    const { workbook, host } = await open();
    await host.drawSheets([drawing, named('Chi tiết')]);
    const sheet = workbook.sheetByName('Chi tiết')!;
    sheet.setValue(2, 2, 1_600_000);
    sheet.setValue(9, 5, 'xem lại');
    expect(await host.takeBackSheets(['Tổng hợp', 'Chi tiết'])).toEqual({
      ok: false,
      problem: { code: 'sheet-written-on', sheet: 'Chi tiết', cells: ['C3', 'F10'], others: 0 },
    });
    expect(namesOf(workbook)).toEqual(expect.arrayContaining(['Tổng hợp', 'Chi tiết']));
  });

  test('a tab that was written over is not taken back', async () => {
    const { workbook, host } = await open();
    await host.drawSheets([drawing]);
    expect(await host.drawSheets([drawing])).toMatchObject({ value: [{ isNew: false }] });
    expect(await host.takeBackSheets(['Tổng hợp'])).toEqual(done);
    expect(namesOf(workbook)).toContain('Tổng hợp');
  });
});

test('colours that change from row to row fit into the requests of Excel on the web, and each stays on its cells', async () => {
  const colours = ['#FFC7CE', '#FFEB9C', '#DDEBF7'];
  const rows = Array.from({ length: 4_000 }, (_, row) => ({
    cells: [
      { value: row, look: { box: 'thin' as const, fill: colours[row % 3]! } },
      { value: 'Nội dung', look: { box: 'thin' as const } },
    ],
  }));
  const { workbook, host } = await open(new Workbook('Sổ.xlsx'), 'web');
  expect(await host.drawSheets([{ ...drawing, rows, merges: [] }])).toEqual(done);
  const sheet = workbook.sheetByName('Tổng hợp')!;
  for (const row of [0, 1, 2, 1_501, 2_999]) {
    expect(sheet.style(row, 0).fill).toBe(colours[row % 3]);
    expect(sheet.style(row, 1).fill).toBeNull();
    expect(sheet.style(row, 1).borders.bottom).toEqual(sheet.style(row, 0).borders.bottom);
  }
});

test('104 tabs take a number of requests that does not grow with them', async () => {
  const { excel, host } = await open();
  const requests = async (count: number) => {
    const before = excel.statistics.requests;
    const tabs = Array.from({ length: count }, (_, index) => ({ ...drawing, name: `${count}-${index}` }));
    expect(await host.drawSheets(tabs)).toEqual(done);
    return excel.statistics.requests - before;
  };
  expect(await requests(104)).toBeLessThanOrEqual((await requests(2)) + 1);
});

test('a chart of ours shows the figures, is not doubled when drawn again, and another’s chart stays', async () => {
  const { workbook, host } = await open();
  const column = (at: number) => ({ firstRow: 2, lastRow: 3, firstColumn: at, lastColumn: at });
  const place = { firstRow: 0, lastRow: 14, firstColumn: 5, lastColumn: 12 };
  const charted = {
    ...drawing,
    charts: [{ kind: 'bars', title: 'Số tiền', values: column(2), labels: column(1), place } as const],
  };
  expect(await host.drawSheets([charted])).toEqual(done);
  const sheet = workbook.sheetByName('Tổng hợp')!;
  sheet.charts.push({ ...sheet.charts[0]!, id: 'khác', name: 'Của người dùng' });
  expect(await host.drawSheets([charted])).toEqual(done);
  expect(sheet.charts.map(({ name }) => name)).toEqual(['Của người dùng', 'Soát Sổ – Số tiền']);
  expect(sheet.charts[1]).toMatchObject({
    title: 'Số tiền',
    place,
    series: [{ values: "='Tổng hợp'!$C$3:$C$4", categories: "='Tổng hợp'!$B$3:$B$4" }],
  });
});

test('stopped half-way, no new tab stays', async () => {
  const { workbook, host } = await open();
  const signal = { aborted: true };
  expect(await host.drawSheets([drawing], { signal })).toEqual({ ok: false, problem: { code: 'cancelled' } });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Dữ liệu']);
});

test('any wish becomes a name that Excel takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (wanted, taken) => {
      const name = sheetNameFrom(wanted, taken);
      expect(() => new Workbook('x').addSheet(name)).not.toThrow();
      expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});

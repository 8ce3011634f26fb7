import { correctionKinds, correctionsIn } from '../../src/core/recognition/corrections/corrections';
import { createExcelHost } from '../../src/excel/excel-host';
import { memorySheetName } from '../../src/excel/memory-sheet';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { ExcelHost, openWorkbook, saveWorkbook, Workbook } from '../../src/stand-in';
import { until } from '../support/until';

/** A member list of the given size, its first row a title. */
function workbookOf(rows: number, columns: number): Workbook {
  const workbook = new Workbook('Danh sách.xlsx');
  const sheet = workbook.addSheet('Dữ liệu');
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1)
      sheet.setValue(row, column, `Ô ${row}.${column} dữ liệu`);
  }
  return workbook;
}

async function connect(workbook: Workbook, mode: 'desktop' | 'web' = 'web') {
  const excel = new ExcelHost(workbook, { mode });
  await connectNode(excel);
  return { excel, host: createExcelHost(() => true) };
}

describe('the Excel host', () => {
  it('reads values, formulas, formats, merges and hidden rows of every sheet', async () => {
    const workbook = new Workbook('Sổ.xlsx');
    const sheet = workbook.addSheet('Trang 1');
    sheet.setValue(1, 1, 'Họ tên');
    sheet.setValue(2, 1, 12);
    sheet.setValue(3, 1, '=HYPERLINK("http://example.invalid")');
    sheet.setFormula(4, 1, '=B3*2', 24);
    sheet.merges.push({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 });
    sheet.hiddenRows.add(2);
    workbook.addSheet('Trống');
    const { host } = await connect(workbook);
    const read = await host.readWorkbook();
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.name).toBe('Sổ.xlsx');
    const [grid, empty] = read.value.grids;
    expect(grid).toMatchObject({ sheet: 'Trang 1', visibility: 'visible', firstRow: 1, firstColumn: 1 });
    expect(grid!.values.map((row) => row[0])).toEqual([
      'Họ tên',
      12,
      '=HYPERLINK("http://example.invalid")',
      24,
    ]);
    expect([1, 2, 3, 4].map((row) => grid!.formulaAt(row, 1))).toEqual([null, null, null, '=B3*2']);
    expect(grid!.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }]);
    expect([...grid!.hiddenRows]).toEqual([2]);
    expect(empty!.values).toEqual([]);
  });

  it('leaves out a stray cell that stretches the sheet to its last corner, and says where it is', async () => {
    const workbook = workbookOf(30, 6);
    const sheet = workbook.sheets[0]!;
    sheet.setValue(1_048_575, 16_383, 'lạc');
    sheet.setValue(4, 16_383, 1);
    const { host } = await connect(workbook);
    const read = await host.readWorkbook();
    if (!read.ok) throw new Error(read.problem.code);
    const [grid] = read.value.grids;
    expect(grid!.values).toHaveLength(30);
    expect(grid!.values.every((row) => row.length === 6)).toBe(true);
    const corner = (row: number) => ({
      firstRow: row,
      firstColumn: 16_383,
      lastRow: row,
      lastColumn: 16_383,
    });
    expect(grid!.strays).toEqual([corner(4), corner(1_048_575)]);
  });

  it('refuses a sheet that really holds more than Excel answers, instead of cutting it', async () => {
    const workbook = workbookOf(3, 3);
    const sheet = workbook.sheets[0]!;
    for (let row = 0; row < 2000; row += 1) sheet.setValue(1_000_000 + row, 9, row);
    const { host } = await connect(workbook);
    expect(await host.readWorkbook()).toEqual({
      ok: false,
      problem: { code: 'too-large', sheet: 'Dữ liệu' },
    });
  });

  it('reads a large sheet in 1 + ⌈bytes / 4 MiB⌉ syncs, each under the 5 MB of the web', async () => {
    const { excel, host } = await connect(workbookOf(20_000, 14));
    const before = excel.statistics.requests;
    const bytesBefore = excel.statistics.bytesOut;
    const read = await host.readWorkbook();
    if (!read.ok) throw new Error(read.problem.code);
    const bytes = excel.statistics.bytesOut - bytesBefore;
    expect(read.value.grids[0]!.values).toHaveLength(20_000);
    expect(read.value.grids[0]!.values[19_999]![13]).toBe('Ô 19999.13 dữ liệu');
    // One more message than syncs: the client tells which ranges it no longer needs.
    const syncs = excel.statistics.requests - before - 1;
    expect(syncs).toBeLessThanOrEqual(1 + Math.ceil(bytes / (4 * 1024 * 1024)));
  });

  it('guesses from a few rows what the others weigh, so that a book of 7,000 light rows takes one response', async () => {
    const workbook = new Workbook('Danh sách.xlsx');
    const sheet = workbook.addSheet('Dữ liệu');
    for (let row = 0; row < 7000; row += 1)
      for (let column = 0; column < 14; column += 1) sheet.setValue(row, column, column < 7 ? row : 'Bình');
    const { excel, host } = await connect(workbook);
    const before = excel.statistics.requests;
    const bytesBefore = excel.statistics.bytesOut;
    const read = await host.readWorkbook();
    if (!read.ok) throw new Error(read.problem.code);
    expect(excel.statistics.bytesOut - bytesBefore).toBeLessThan(4 * 1024 * 1024);
    expect(excel.statistics.requests - before - 1).toBeLessThanOrEqual(2);
    expect(read.value.grids[0]!.values).toHaveLength(7000);
  });

  it('reads books whose first rows are whole pages of text', async () => {
    const workbook = new Workbook('Văn bản.xlsx');
    for (const name of ['Một', 'Hai', 'Ba']) {
      const sheet = workbook.addSheet(name);
      for (let row = 0; row < 20; row += 1)
        for (let column = 0; column < 8; column += 1) sheet.setValue(row, column, 'dài '.repeat(8000));
    }
    const { host } = await connect(workbook);
    const read = await host.readWorkbook();
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.grids.map(({ values }) => values.length)).toEqual([20, 20, 20]);
    expect(read.value.grids[2]!.values[19]![7]).toHaveLength(32_000);
  });

  it('stops reading when asked to', async () => {
    const { host } = await connect(workbookOf(10, 3));
    expect(await host.readWorkbook({ signal: { aborted: true } })).toEqual({
      ok: false,
      problem: { code: 'cancelled' },
    });
  });

  it('keeps corrections in the file, also after saving and opening again', async () => {
    const workbook = workbookOf(3, 3);
    const { host } = await connect(workbook);
    const corrections = [
      { kind: 'register', sheet: 'Dữ liệu', row: null, register: 'members' },
      { kind: 'column', sheet: 'Dữ liệu', column: 'B', header: '=1+1', field: 'unit' },
    ] as const;
    expect(await host.saveMemory(correctionKinds, corrections)).toEqual({ ok: true, value: undefined });
    expect(await host.saveMemory(correctionKinds, corrections.slice(1))).toEqual({
      ok: true,
      value: undefined,
    });
    const reopened = await openWorkbook(await saveWorkbook(workbook), 'Danh sách.xlsx');
    expect(reopened.sheetByName(memorySheetName)?.visibility).toBe('VeryHidden');
    const again = await (await connect(reopened)).host.readWorkbook();
    if (!again.ok) throw new Error(again.problem.code);
    expect(correctionsIn(again.value.memory)).toEqual(corrections.slice(1));
    expect(again.value.grids.map(({ sheet }) => sheet)).toEqual(['Dữ liệu']);
  });

  it('selects a cell on its sheet, and says which sheet is gone', async () => {
    const workbook = workbookOf(3, 3);
    const second = workbook.addSheet('Thứ hai');
    const { host } = await connect(workbook);
    expect(await host.select('Thứ hai', 'C5')).toEqual({ ok: true, value: undefined });
    expect(await host.selection()).toEqual({
      ok: true,
      value: { sheet: 'Thứ hai', area: { firstRow: 4, firstColumn: 2, lastRow: 4, lastColumn: 2 } },
    });
    expect(workbook.activeSheet).toBe(second);
    expect(workbook.selection.areas).toEqual([{ firstRow: 4, firstColumn: 2, lastRow: 4, lastColumn: 2 }]);
    // An Excel that knows no several areas selects the first.
    expect((await createExcelHost(() => false).select('Thứ hai', 'B2,D4:D5')).ok).toBe(true);
    expect(workbook.selection.areas).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }]);
    expect(await host.select('Không có', 'A1')).toEqual({
      ok: false,
      problem: { code: 'sheet-missing', sheet: 'Không có' },
    });
  });

  it('asks to bring the workbook to the front when Excel refuses to select in general', async () => {
    const excel = new ExcelHost(workbookOf(3, 3));
    excel.failAt(1, { when: 'before', code: 'GeneralException' });
    await connectNode(excel);
    expect(await createExcelHost(() => true).select('Dữ liệu', 'A1')).toEqual({
      ok: false,
      problem: { code: 'workbook-in-background' },
    });
  });

  it('tells which sheet changed until it is told to stop', async () => {
    const workbook = workbookOf(3, 3);
    const { host } = await connect(workbook);
    const changed: string[] = [];
    const listening = await host.onChanged((sheet) => changed.push(sheet));
    if (!listening.ok) throw new Error(listening.problem.code);
    const write = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Dữ liệu').getRange('A1').values = [['khác']];
        await context.sync();
      });
    await write();
    await until(() => changed.length > 0);
    expect(changed).toEqual(['Dữ liệu']);
    await listening.value();
    const still: string[] = [];
    await host.onChanged((sheet) => still.push(sheet));
    await write();
    await until(() => still.length > 0);
    expect(changed).toEqual(['Dữ liệu']);
  });
});

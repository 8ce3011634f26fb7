import { review } from '../../src/core/review';
import { bookGrids } from '../../src/core/workbook';
import { planFixes } from '../../src/core/mend';
import type { SheetDrawing } from '../../src/core/sheet/sheet-drawing';
import { Workbook } from '../../src/stand-in';
import { connect, fix, snapshot, today, undo, valueOf } from '../support/mending';

/** 3/2/1985 as a workbook counts it that counts from 1900, and 1462 days less in one that counts from 1904. */
const born = 31_081;

function oldMacWorkbook(): Workbook {
  const workbook = new Workbook('Mac.xlsx');
  workbook.uses1904Dates = true;
  const sheet = workbook.addSheet('DS đoàn viên');
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đơn vị'],
    [1, 'Nguyễn Văn An', born - 1462, '001085012345', 'BV Mắt'],
    [2, 'Trần  Thị Bình', '21/7/1990', '001190023456', 'BV Mắt'],
    [3, 'Lê Văn Chi', born + 366 - 1462, '001086034567', 'BV Tim'],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  for (const row of [1, 3]) sheet.setStyle(row, 2, { numberFormat: 'dd/mm/yyyy' });
  return workbook;
}

const contentOf = (grids: Parameters<typeof bookGrids>[0]['grids']) => ({ grids, corrections: [] });

test('dates of a workbook that counts from 1904 are read as the days that they are', async () => {
  const { host } = await connect(oldMacWorkbook());
  const { grids } = valueOf(await host.readWorkbook());
  expect(grids[0]).toMatchObject({ countsFrom1904: true });
  expect(grids[0]!.values.map((cells) => cells[2])).toEqual(['Ngày sinh', born, '21/7/1990', born + 366]);
  // Four years off, each birth year would contradict the citizen id.
  const { findings } = review(contentOf(grids), { today });
  expect(findings.map(({ rule }) => rule).toSorted()).toEqual(['date-as-text', 'text-stray-space']);
});

test('numbers that are no days stay as they are, and so do workbooks that count from 1900', async () => {
  const workbook = oldMacWorkbook();
  workbook.sheets[0]!.setValue(0, 5, 35_064);
  const read = async () => {
    const { host } = await connect(workbook);
    return valueOf(await host.readWorkbook()).grids[0]!;
  };
  expect((await read()).values[0]![5]).toBe(35_064);
  workbook.uses1904Dates = false;
  const grid = await read();
  expect([grid.countsFrom1904, grid.values[1]![2]]).toEqual([undefined, born - 1462]);
});

test('no day is written: fixes of days are left out with the reason, the others are applied and undone', async () => {
  const workbook = oldMacWorkbook();
  const before = snapshot(workbook);
  const { host } = await connect(workbook);
  const { grids } = valueOf(await host.readWorkbook());
  const plan = planFixes(contentOf(grids), { today }, {});
  expect(plan.skipped).toEqual([
    { rule: 'date-as-text', cell: { sheet: 'DS đoàn viên', row: 2, column: 2 }, why: 'dates-from-1904' },
  ]);
  valueOf(await fix(host, {}));
  const sheet = workbook.sheets[0]!;
  expect([sheet.value(2, 1), sheet.value(2, 2), sheet.value(1, 2)]).toEqual([
    'Trần Thị Bình',
    '21/7/1990',
    born - 1462,
  ]);
  valueOf(await undo(host));
  expect(snapshot(workbook)).toEqual(before);
});

test('a write of a day that comes all the same is refused, whole', async () => {
  const workbook = oldMacWorkbook();
  const before = snapshot(workbook);
  const { host } = await connect(workbook);
  valueOf(await host.readWorkbook());
  const cell = { sheet: 'DS đoàn viên', row: 1, column: 2 };
  const content = { formula: null, numberFormat: 'dd/mm/yyyy' };
  const refused = await host.apply({
    writes: [{ ...cell, before: { ...content, value: born }, after: { ...content, value: born + 1 } }],
    journal: null,
  });
  expect(refused).toEqual({ ok: false, problem: { code: 'dates-from-1904' } });
  expect(snapshot(workbook)).toEqual(before);
});

test.each<[string, SheetDrawing['rows'][number]['cells'], boolean]>([
  ['words and amounts', [{ value: 'Tổng cộng' }, { value: 45_000, look: { numberFormat: '#,##0' } }], true],
  ['a formula over cells', [{ formula: "=SUM('DS đoàn viên'!$A$20000:$A$20010)" }], true],
  ['a day', [{ value: 45_000, look: { numberFormat: 'dd/mm/yyyy' } }], false],
  ['a formula with a day', [{ formula: '=COUNTIFS(A1:A9,">="&45292)' }], false],
])('a sheet of ours with %s', async (_name, cells, isWritten) => {
  const { host } = await connect(oldMacWorkbook());
  valueOf(await host.readWorkbook());
  const drawn = await host.drawSheets([
    {
      name: 'Trang mới',
      maker: 'totals',
      columnWidths: [80, 80],
      rows: [{ cells }],
      merges: [],
      print: { orientation: 'portrait' },
    },
  ]);
  expect(drawn.ok).toBe(isWritten);
});

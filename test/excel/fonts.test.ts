import { openWorkbook, saveWorkbook } from '../../src/stand-in';
import { connect, fix, messyWorkbook, undo, valueOf } from '../support/mending';

const name = { row: 1, column: 1 };

function legacyWorkbook() {
  const workbook = messyWorkbook();
  const sheet = workbook.sheets[0]!;
  for (let row = 1; row <= 4; row += 1) sheet.setStyle(row, 1, { font: { name: '.VnTime' } });
  sheet.setStyle(3, 1, { font: { name: 'Arial' } });
  return workbook;
}

test('a decoded cell leaves the font of its old encoding, others keep theirs, and undo brings it back after reopening', async () => {
  const workbook = legacyWorkbook();
  valueOf(await fix((await connect(workbook)).host));
  const fontOf = (book: typeof workbook, row: number) => book.sheets[0]!.style(row, 1).font.name;
  expect(workbook.sheets[0]!.value(name.row, name.column)).toBe('Nguyễn Văn Hùng');
  expect(fontOf(workbook, 1)).toBe('Times New Roman');
  expect([2, 3, 4].map((row) => fontOf(workbook, row))).toEqual(['.VnTime', 'Arial', '.VnTime']);

  const reopened = await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx');
  valueOf(await undo((await connect(reopened)).host));
  expect(reopened.sheets[0]!.value(name.row, name.column)).toBe('NguyÔn V¨n  Hïng');
  expect(fontOf(reopened, 1)).toBe('.VnTime');
});

test('fonts are asked for in one request for cells below each other, one by one only where they differ', async () => {
  const { excel, host } = await connect(legacyWorkbook());
  const cells = [1, 2, 3, 4].map((row) => ({ sheet: 'DS đoàn viên', row, column: 1 }));
  const before = excel.statistics.requests;
  const fonts = valueOf(await host.fontsOf(cells));
  expect([...fonts.values()].sort()).toEqual(['.VnTime', '.VnTime', '.VnTime', 'Arial']);
  expect(excel.statistics.requests - before).toBeLessThanOrEqual(3);
  expect(valueOf(await host.fontsOf([])).size).toBe(0);
});

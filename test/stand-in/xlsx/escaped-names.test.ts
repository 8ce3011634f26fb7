import { openWorkbook, saveWorkbook, Workbook } from '../../../src/stand-in';
import { escapedName, unescapedName } from '../../../src/stand-in/xlsx/escaped-names';

test('a sheet whose name holds pasted tabs, longer in the file than a name may be, opens and keeps its name', async () => {
  const workbook = new Workbook('a.xlsx');
  const name = 'Daily Record Sheet\t\t\t\t\tDaily';
  workbook.addSheet(name);
  const saved = await saveWorkbook(workbook);
  const opened = await openWorkbook(saved, 'a.xlsx');
  expect(opened.sheets.at(-1)!.name).toBe(name);
});

test.each(['Quà\tTết', 'Sheet1', '_x0009_', '_x005F_'])('%j is written and read as it is', (name) => {
  expect(unescapedName(escapedName(name))).toBe(name);
});

test('a tab is written as Excel writes it', () => {
  expect(escapedName('a\tb')).toBe('a_x0009_b');
  expect(escapedName('Danh sách')).toBe('Danh sách');
});

import { connectNode } from '../../../src/stand-in/hosts/connect-node';
import { recalculate } from '../../../src/stand-in/calculation/recalculate';
import { ExcelHost, Workbook } from '../../../src/stand-in';
import type { WorkbookEvent } from '../../../src/stand-in/workbook/types';

const now = new Date(2024, 0, 1);
const oneCell = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

function book() {
  const workbook = new Workbook('Sổ.xlsx');
  return { workbook, sheet: workbook.addSheet('Sổ') };
}

test('a circle gives 0 in each of its cells, whoever reads it goes on', () => {
  const { workbook, sheet } = book();
  sheet.setFormula(0, 0, '=B1+1');
  sheet.setFormula(0, 1, '=A1+1');
  sheet.setFormula(0, 2, '=A1+5');
  recalculate(workbook, now);
  expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual([0, 0, 5]);
});

test('a chain of thousands of cells, each reading the next, is calculated', () => {
  const { workbook, sheet } = book();
  for (let row = 0; row < 8000; row++) sheet.setFormula(row, 0, `=A${row + 2}+1`);
  recalculate(workbook, now);
  expect(sheet.value(0, 0)).toBe(8000);
});

test('only what reads the change is calculated, and the sheet is told of once', () => {
  const { workbook, sheet } = book();
  sheet.setValue(0, 0, 2);
  sheet.setFormula(0, 1, '=A1*2', 0);
  sheet.setFormula(0, 2, '=B1*2', 0);
  sheet.setFormula(0, 3, '=Z1+1', 99);
  const events: WorkbookEvent[] = [];
  workbook.on((event) => events.push(event));
  recalculate(workbook, now, [{ sheet, area: oneCell }]);
  expect([1, 2, 3].map((column) => sheet.value(0, column))).toEqual([4, 8, 99]);
  expect(events).toHaveLength(1);
});

test('a formula beyond the engine keeps its value until what it reads changes', () => {
  const { workbook, sheet } = book();
  sheet.setFormula(0, 1, '=BLUB(A1)', 12);
  recalculate(workbook, now, [{ sheet, area: { ...oneCell, firstRow: 5, lastRow: 5 } }]);
  expect(sheet.value(0, 1)).toBe(12);
  recalculate(workbook, now, [{ sheet, area: oneCell }]);
  expect(sheet.value(0, 1)).toEqual({ error: '#NAME?' });
});

test('edits beside the add-in are calculated; a look alone changes nothing', async () => {
  const { workbook, sheet } = book();
  sheet.setFormula(0, 1, '=A1+1', 1);
  sheet.setFormula(0, 2, '=BLUB(A1)', 12);
  new ExcelHost(workbook);
  sheet.setStyle(0, 0, { fill: '#FFFF00' });
  await Promise.resolve();
  expect(sheet.value(0, 2)).toBe(12);
  sheet.setValue(0, 0, 4);
  await Promise.resolve();
  expect(sheet.value(0, 1)).toBe(5);
});

test('what Excel.run writes is calculated before its answer', async () => {
  const { workbook, sheet } = book();
  sheet.setFormula(0, 1, '=SUM(A1:A3)', 0);
  await connectNode(new ExcelHost(workbook));
  const value = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sổ').getRange('A1:A3');
    range.values = [[1], [2], [3]];
    await context.sync();
    const total = context.workbook.worksheets.getItem('Sổ').getRange('B1').load('values');
    await context.sync();
    return total.values[0]?.[0] as unknown;
  });
  expect(value).toBe(6);
});

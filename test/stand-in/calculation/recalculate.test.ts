import { connectNode } from '../../../src/stand-in/hosts/connect-node';
import { recalculate } from '../../../src/stand-in/calculation/recalculate';
import { ExcelHost, insertCells, plainStyle, Workbook } from '../../../src/stand-in';
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

describe('as a workbook lives', () => {
  it('calculates formulas that came without a value, and leaves the others', () => {
    const workbook = new Workbook('Sổ.xlsx');
    const sheet = workbook.addSheet('Sổ');
    sheet.setValue(0, 0, 2);
    sheet.setFormula(0, 1, '=A1*2');
    sheet.setFormula(0, 2, '=A1*2', 5);
    new ExcelHost(workbook);
    expect([sheet.value(0, 1), sheet.value(0, 2)]).toEqual([4, 5]);
  });

  it('follows a name that points elsewhere, and what is inserted', async () => {
    const workbook = new Workbook('Sổ.xlsx');
    const sheet = workbook.addSheet('Sổ');
    const name = { name: 'DonGia', formula: '=Sổ!$A$1', scope: null, comment: '', visible: true };
    workbook.names.push(name);
    [10, 20, 30].forEach((value, row) => sheet.setValue(row, 0, value));
    sheet.setFormula(0, 1, '=dongia*2');
    sheet.setFormula(1, 1, '=SUM(A1:A3)');
    new ExcelHost(workbook);
    name.formula = '=Sổ!$A$2';
    workbook.nameChanged(name);
    await Promise.resolve();
    expect(sheet.value(0, 1)).toBe(40);
    insertCells(sheet, { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 16_383 }, 'Down');
    sheet.setValue(1, 0, 5);
    await Promise.resolve();
    expect([sheet.cell(2, 1)?.formula, sheet.value(2, 1)]).toEqual(['=SUM(A1:A4)', 65]);
  });

  it('reckons a thousand sums over ten thousand rows', () => {
    const workbook = new Workbook('Sổ.xlsx');
    const sheet = workbook.addSheet('Sổ');
    for (let row = 0; row < 10_000; row++) {
      sheet.cells.set(row, 0, { value: `CĐCS ${row % 100}`, formula: null, style: plainStyle });
      sheet.cells.set(row, 1, { value: row, formula: null, style: plainStyle });
    }
    const totals = workbook.addSheet('Tổng');
    for (let row = 0; row < 100; row++) {
      totals.setValue(row, 0, `CĐCS ${row}`);
      for (let column = 1; column <= 10; column++)
        totals.setFormula(row, column, `=SUMIFS(Sổ!$B$1:$B$10000,Sổ!$A$1:$A$10000,$A${row + 1})`);
    }
    recalculate(workbook, new Date(2024, 0, 1));
    expect(totals.value(3, 1)).toBe((3 + 9_903) * 50);
  });
});

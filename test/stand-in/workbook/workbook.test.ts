import { Workbook, WorkbookRefusal } from '../../../src/stand-in';
import type { WorkbookEvent } from '../../../src/stand-in';

test.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?', 'a*', 'a:b', '[a]', "'a", "a'", 'History'])(
  'a sheet cannot be named %p',
  (name) => {
    const workbook = new Workbook('Book1.xlsx');
    expect(() => workbook.addSheet(name)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
    expect(workbook.sheets).toHaveLength(0);
  },
);

test('two sheets cannot have one name, whatever its case; a sheet may change its own', () => {
  const workbook = new Workbook('Book1.xlsx');
  const sheet = workbook.addSheet('Tết');
  workbook.addSheet('Quà');
  expect(() => workbook.addSheet('TẾT')).toThrow(expect.objectContaining({ code: 'ItemAlreadyExists' }));
  expect(() => workbook.renameSheet(sheet, 'quà')).toThrow(WorkbookRefusal);
  workbook.renameSheet(sheet, 'TẾT');
  expect(workbook.sheetByName('tết')).toBe(sheet);
});

test('the last visible sheet stays; a deleted active sheet hands over to its neighbour', () => {
  const workbook = new Workbook('Book1.xlsx');
  const [first, second, hidden] = [workbook.addSheet(), workbook.addSheet(), workbook.addSheet()];
  hidden.visibility = 'Hidden';
  workbook.activate(second);
  workbook.deleteSheet(second);
  expect(workbook.activeSheet).toBe(first);
  expect(() => workbook.deleteSheet(first)).toThrow(expect.objectContaining({ code: 'InvalidOperation' }));
});

test('a protected structure refuses new, deleted and renamed sheets', () => {
  const workbook = new Workbook('Book1.xlsx');
  const sheet = workbook.addSheet();
  workbook.addSheet();
  workbook.structureProtected = true;
  const denied = expect.objectContaining({ code: 'AccessDenied' });
  expect(() => workbook.addSheet()).toThrow(denied);
  expect(() => workbook.deleteSheet(sheet)).toThrow(denied);
  expect(() => workbook.renameSheet(sheet, 'x')).toThrow(denied);
});

test('listeners hear of changes, of a batch once with the area around them, and no more once they stop', () => {
  const workbook = new Workbook('Book1.xlsx');
  const sheet = workbook.addSheet();
  const heard: WorkbookEvent[] = [];
  const stop = workbook.on((event) => heard.push(event));
  sheet.setValue(1, 1, 'a');
  sheet.batch(() => {
    sheet.setValue(9, 0, 1);
    sheet.setStyle(2, 5, { fill: '#FFFF00' });
  });
  workbook.select(sheet, [{ firstRow: 3, firstColumn: 3, lastRow: 3, lastColumn: 3 }]);
  stop();
  sheet.setValue(0, 0, 'unheard');
  expect(heard).toEqual([
    { type: 'cells-changed', sheet, area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 } },
    { type: 'cells-changed', sheet, area: { firstRow: 2, firstColumn: 0, lastRow: 9, lastColumn: 5 } },
    expect.objectContaining({ type: 'sheet-activated' }),
    expect.objectContaining({ type: 'selection-changed', sheet }),
  ]);
});

test('a stray cell in the last corner costs nothing', () => {
  const sheet = new Workbook('Book1.xlsx').addSheet();
  sheet.setValue(0, 0, 'a');
  sheet.setValue(1_048_575, 16_383, 'z');
  expect(sheet.usedArea()).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 });
  sheet.clear({ firstRow: 1, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 });
  expect(sheet.usedArea()).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 });
});

test('the used area counts looks, unless only values are asked for', () => {
  const sheet = new Workbook('Book1.xlsx').addSheet();
  sheet.setStyle(4, 4, { fill: '#FFFF00' });
  expect(sheet.usedArea(true)).toBeNull();
  expect(sheet.usedArea()).toEqual({ firstRow: 4, firstColumn: 4, lastRow: 4, lastColumn: 4 });
});

test('cells that look alike share one style', () => {
  const sheet = new Workbook('Book1.xlsx').addSheet();
  sheet.setStyle(0, 0, { font: { bold: true } });
  sheet.setStyle(5, 5, { font: { bold: true } });
  expect(sheet.style(0, 0)).toBe(sheet.style(5, 5));
  sheet.setStyle(5, 5, { font: { bold: false } });
  expect(sheet.cell(5, 5)).toBeUndefined();
});

test('a whole column gets its look also for cells to come', () => {
  const sheet = new Workbook('Book1.xlsx').addSheet();
  sheet.setAreaStyle(
    { firstRow: 0, firstColumn: 2, lastRow: 1_048_575, lastColumn: 2 },
    { numberFormat: '@' },
  );
  sheet.setValue(77, 2, '0012');
  expect(sheet.cell(77, 2)?.style.numberFormat).toBe('@');
  expect(sheet.style(78, 3).numberFormat).toBe('General');
});

test('merging keeps the top-left content alone', () => {
  const sheet = new Workbook('Book1.xlsx').addSheet();
  sheet.setValue(0, 0, 'a');
  sheet.setValue(1, 1, 'b');
  sheet.merge({ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 });
  expect([sheet.value(0, 0), sheet.value(1, 1)]).toEqual(['a', null]);
  expect(sheet.mergeAt(1, 1)).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 });
  expect(sheet.mergeAt(2, 1)).toBeUndefined();
});

test('on a protected sheet only cells that are not locked may be written', () => {
  const sheet = new Workbook('Book1.xlsx').addSheet();
  sheet.setStyle(0, 0, { locked: false });
  sheet.protection = { protected: true, options: null };
  expect(sheet.isLocked({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 })).toBe(false);
  expect(sheet.isLocked({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 })).toBe(true);
});

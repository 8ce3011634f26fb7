import { contentOf } from '../../../src/preview/cell-draft';
import { enterValue, Workbook, WorkbookRefusal } from '../../../src/stand-in';

function sheetWith(numberFormat = 'General') {
  const sheet = new Workbook('Book1.xlsx').addSheet();
  if (numberFormat !== 'General') sheet.setStyle(0, 0, { numberFormat });
  return sheet;
}

function enter(input: unknown, numberFormat?: string) {
  const sheet = sheetWith(numberFormat);
  enterValue(sheet, 0, 0, input, 2025);
  const cell = sheet.cell(0, 0);
  return [cell?.formula ?? cell?.value ?? null, cell?.style.numberFormat ?? 'General'];
}

describe('a value assigned to a General cell is read as if typed', () => {
  test.each<[string, unknown, string]>([
    ['0012', 12, 'General'],
    ['29.96', 29.96, 'General'],
    ['-5', -5, 'General'],
    ['(5)', -5, 'General'],
    ['+84912345678', 84912345678, 'General'],
    ['1,234', 1234, '#,##0'],
    ['1,23', '1,23', 'General'],
    ['1.234.567', '1.234.567', 'General'],
    ['5%', 0.05, '0%'],
    ['$1,234.50', 1234.5, '$#,##0.00_);[Red]($#,##0.00)'],
    ['1e3', 1000, '0.00E+00'],
    ['15-Feb', 45703, 'd-mmm'],
    ['1/2/2024', 45293, 'm/d/yyyy'],
    ['2024-01-31', 45322, 'm/d/yyyy'],
    ['31/12/2024', '31/12/2024', 'General'],
    ['2/29/2025', '2/29/2025', 'General'],
    ['12:30', 12.5 / 24, 'h:mm'],
    ['001085012345678901', 1085012345678900, 'General'],
    ['TRUE', true, 'General'],
    ['#n/a', { error: '#N/A' }, 'General'],
    ["'0012", '0012', 'General'],
    ['=SUM(A2:A3)', '=SUM(A2:A3)', 'General'],
    ['=', '=', 'General'],
    ["+cmd|' /C calc'!A0", "=+cmd|' /C calc'!A0", 'General'],
    ['Nguyễn Văn An', 'Nguyễn Văn An', 'General'],
  ])('%s', (input, value, format) => {
    expect(enter(input)).toEqual([value, format]);
  });
});

test.each([['0012'], ['=1+1'], ['1/2/2024'], ['-5']])('a text cell keeps %s', (input) => {
  expect(enter(input, '@')).toEqual([input, '@']);
});

test('a date typed into a workbook that counts from 1904 is the day that was typed', () => {
  const workbook = new Workbook('Book1.xlsx');
  workbook.uses1904Dates = true;
  const sheet = workbook.addSheet();
  enterValue(sheet, 0, 0, '2024-01-31');
  expect(sheet.value(0, 0)).toBe(45_322 - 1462);
  expect(sheet.text(0, 0)).toBe('1/31/2024');
  // What editing it starts from gives the same cell.
  expect(contentOf(sheet, 0, 0)).toBe('2024-01-31');
  // Before 1904 there is no day.
  enterValue(sheet, 1, 0, '1903-12-31');
  expect(sheet.value(1, 0)).toBe('1903-12-31');
});

test('a number put into a text cell becomes text (unconfirmed)', () => {
  expect(enter(12, '@')).toEqual(['12', '@']);
});

test('a cell with a format of its own keeps it', () => {
  expect(enter('5%', '0.0')).toEqual([0.05, '0.0']);
});

test('null leaves a cell, an empty text clears it and keeps its look', () => {
  const sheet = sheetWith('#,##0');
  sheet.setFormula(0, 0, '=A2', 7);
  enterValue(sheet, 0, 0, null);
  expect(sheet.cell(0, 0)).toMatchObject({ formula: '=A2', value: 7 });
  enterValue(sheet, 0, 0, '');
  expect(sheet.cell(0, 0)).toMatchObject({ formula: null, value: null, style: { numberFormat: '#,##0' } });
});

test('a constant takes the place of a formula', () => {
  const sheet = sheetWith();
  sheet.setFormula(0, 0, '=A2', 7);
  enterValue(sheet, 0, 0, 'x');
  expect(sheet.cell(0, 0)).toMatchObject({ formula: null, value: 'x' });
});

test('more than 32,767 characters are refused and change nothing', () => {
  const sheet = sheetWith();
  enterValue(sheet, 0, 0, 'a'.repeat(32_767));
  expect(() => enterValue(sheet, 0, 0, 'b'.repeat(32_768))).toThrow(WorkbookRefusal);
  expect(sheet.value(0, 0)).toBe('a'.repeat(32_767));
});

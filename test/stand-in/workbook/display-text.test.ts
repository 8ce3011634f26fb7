import { displayText, plainStyle } from '../../../src/stand-in';
import type { Scalar } from '../../../src/stand-in';

function shown(value: Scalar, numberFormat: string, uses1904Dates = false): string {
  return displayText({ value, formula: null, style: { ...plainStyle, numberFormat } }, uses1904Dates);
}

test.each<[Scalar, string, string]>([
  [1234567.891, '#,##0', '1,234,568'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [0.5, '#,##0', '1'],
  [2.5, '0', '3'],
  [1.005, '0.00', '1.01'],
  [-0.4, '0', '0'],
  [0, '#', ''],
  [-1234.5, '#,##0.0', '-1,234.5'],
  [-5, '#,##0;(#,##0)', '(5)'],
  [0, '#,##0;-#,##0;"-"', '-'],
  [5, '[>=1000]#,##0;[<0]"âm";0.0', '5.0'],
  [-7, '[>=1000]#,##0;[<0]"âm";0.0', 'âm'],
  [5, ';;;', ''],
  [0.1234, '0.00%', '12.34%'],
  [12, '0000', '0012'],
  [1085012345, '000000000000', '001085012345'],
  [912345678, '0000 000 000', '0912 345 678'],
  [1234567, '#,##0, "nghìn"', '1,235 nghìn'],
  [1500000, '0.0,,"M"', '1.5M'],
  [1234, '#,##0 [$₫-42A]', '1,234 ₫'],
  [5, '[Red]0.0', '5.0'],
  [5, '_-* #,##0_-;-* #,##0_-', ' 5 '],
  [12345, '0.00E+00', '1.23E+04'],
  [0.5, '# ?/?', '1/2'],
  ['Nguyễn', '0;-0;0;"<"@">"', '<Nguyễn>'],
  ['Nguyễn', '#,##0', 'Nguyễn'],
  ['0012', '@', '0012'],
  [true, '0', 'TRUE'],
  [{ error: '#DIV/0!' }, '0', '#DIV/0!'],
  [null, '0', ''],
])('%p by %s', (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});

test.each<[number, string]>([
  [0, '0'],
  [-12, '-12'],
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333'],
  [1234.56789012, '1234.56789'],
  [12345678901, '12345678901'],
  [123456789012, '1.23457E+11'],
  [0.000012345678, '1.23457E-05'],
])('%p in General has at most eleven characters', (value, text) => {
  expect(shown(value, 'General')).toBe(text);
});

test.each<[number, string, string]>([
  [36526, 'dd/mm/yyyy', '01/01/2000'],
  [1, 'dd/mm/yyyy', '01/01/1900'],
  [59, 'dd/mm/yyyy', '28/02/1900'],
  [60, 'dd/mm/yyyy', '29/02/1900'],
  [61, 'dd/mm/yyyy', '01/03/1900'],
  [45000.5, 'dd/mm/yyyy hh:mm', '15/03/2023 12:00'],
  [45000.75, 'h:mm AM/PM', '6:00 PM'],
  [45000.999999, 'd/m hh:mm:ss', '16/3 00:00:00'],
  [1.5, '[h]:mm', '36:00'],
  [45000, 'dddd, mmm d', 'Wednesday, Mar 15'],
  [912345678, 'dd/mm/yyyy', '912345678'],
])('serial %p by %s', (serial, format, text) => {
  expect(shown(serial, format)).toBe(text);
});

test('a workbook may count its dates from 1904', () => {
  expect(shown(36526 - 1462, 'dd/mm/yyyy', true)).toBe('01/01/2000');
});

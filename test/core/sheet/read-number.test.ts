import fc from 'fast-check';
import { readCount, readMoney, readPercent, readScore } from '../../../src/core/sheet/read-number';

describe('readMoney', () => {
  test.each([
    ['1.500.000đ', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1\u00a0500\u00a0000 VNĐ', 1_500_000],
    ['500000', 500_000],
    ['500.000/suất', 500_000],
    ['500k', 500_000],
    ['1tr5', 1_500_000],
    ['1tr250', 1_250_000],
    ['1,3 tỷ', 1_300_000_000],
    ['2.4 tỷ đồng', 2_400_000_000],
    ['2 triệu rưỡi', 2_500_000],
    ['1 triệu 500 nghìn', 1_500_000],
    ['17 đ', 17],
    ['(1.000)', -1000],
    ['-1.000', -1000],
    ['1.500.000,00', 1_500_000],
    ['1,500,000.00', 1_500_000],
    ['1500000.00', 1_500_000],
    ['1500000.000', 1_500_000],
    ['1500000.0000', 1_500_000],
    ['500.000 đồng chẵn', 500_000],
    ['500.000,-', 500_000],
    ["'500000", 500_000],
    ['0', 0],
    ['0 đ', 0],
    ['300 tr', 300_000_000],
  ])('%j is %d', (text, value) =>
    expect(readMoney(text)).toMatchObject({ kind: 'text-number', value, certain: true }),
  );

  test.each(['......', '…', ' .. '])('%j is to be written by hand', (text) =>
    expect(readMoney(text)).toMatchObject({ kind: 'empty', value: NaN }),
  );

  test.each([
    'năm trăm nghìn',
    '.500.',
    '500.00.000',
    '1000.000',
    '1500,000',
    '1.50',
    '1,5',
    '50.0000',
    '500.000 + 300.000',
    '500000-600000',
    '#REF!',
    '=1+1',
    'x',
    '5OO.000',
    '1.500 triệu',
    '1 nghìn 2 triệu',
    '0.500.000',
    '1.500,000',
    '12/03/2024',
    '9'.repeat(30),
    'constructor',
    '1e5',
    'Infinity',
  ])('%j is unreadable, never zero', (text) => {
    expect(readMoney(text)).toMatchObject({ kind: 'unreadable', value: NaN });
  });

  test('says what an amount of two meanings could be', () => {
    expect(readMoney('1.500 triệu')).toMatchObject({
      certain: false,
      candidates: [1_500_000_000, 1_500_000],
    });
  });

  test('says when the text names its unit, so that a table in thousands does not multiply it', () => {
    expect(readMoney('1,3 tỷ').namesUnit).toBe(true);
    expect(readMoney('1.300').namesUnit).toBeUndefined();
  });

  test('numbers, empty cells and dashes are told apart', () => {
    expect(readMoney(500.5)).toMatchObject({ kind: 'number', value: 500.5 });
    expect(readMoney('').kind).toBe('empty');
    expect(readMoney(' \u00a0').kind).toBe('empty');
    expect(readMoney('-').kind).toBe('dash');
    expect(readMoney('–').kind).toBe('dash');
    expect(readMoney('Không duyệt').kind).toBe('dash');
    expect(readMoney('Chờ duyệt').kind).toBe('unreadable');
    expect(readMoney('Không rõ').kind).toBe('unreadable');
    expect(readMoney(true).kind).toBe('unreadable');
  });

  test('every way to write an amount reads back', () => {
    const group = (amount: number, sign: string) => String(amount).replace(/\B(?=(\d{3})+$)/g, sign);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom('', '.', ',', ' ', '\u00a0'),
        fc.constantFrom('', 'đ', ' đồng', ' VND'),
        (amount, sign, tail) => expect(readMoney(group(amount, sign) + tail).value).toBe(amount),
      ),
    );
  });

  test('no text makes it throw or answer a number that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0159.,-() đktrty/%') }), (text) => {
        const { kind, value } = readMoney(text);
        expect(Number.isNaN(value)).toBe(kind !== 'text-number');
      }),
    );
  });
});

test.each([
  ['1.055', 1055],
  ['1,707', 1707],
  ['12 người', 12],
  ['12người', 12],
  ['176 đại biểu', 176],
  ['3 ngày', 3],
  ['47.541', 47_541],
])('the count %j is %d', (text, value) => expect(readCount(text).value).toBe(value));

test.each(['1,5', '1.5', '3-4', 'nhiều', '1OOO', '1 OOO', '2 nghìn', '5 k', '12 tháng 3', '2 nghìn người'])(
  'the count %j is unreadable',
  (text) => expect(readCount(text).kind).toBe('unreadable'),
);

test.each([
  ['34,5 %', 34.5],
  ['34.5%', 34.5],
  ['96,2', 96.2],
  ['100%', 100],
  ['34,571%', 34.571],
])('the percentage %j is %d', (text, value) => expect(readPercent(text).value).toBe(value));

test.each([
  ['17 đ', 17],
  ['2 điểm', 2],
  ['8,5', 8.5],
])('the score %j is %d', (text, value) => expect(readScore(text).value).toBe(value));

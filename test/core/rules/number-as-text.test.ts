import { review } from '../../../src/core/review';
import { cellAddress } from '../../../src/core/sheet/address';
import { drawSheet } from '../../support/draw-sheet';
import { today } from '../../support/mending';
import { numberUnreadable } from '../../../src/core/rules/number-unreadable';
import { encodeTcvn3, encodeVni } from '../../../src/core/vietnamese/legacy-encodings';
import { messageOf } from '../../../src/core/rules';
import { numberAsText } from '../../../src/core/rules/number-as-text';
import { expectFindings } from '../../support/expect-findings';

test('text that is a number is found with its value and what a sum would miss', () => {
  const found = expectFindings(
    numberAsText,
    'grants',
    `
    fullName | quantity | amount     | !
    An       | 1        | 500000     |
    Bình     | '2       | 500.000đ   | quantity amount
    Chi      | 1        | 300000     |
    Dũng     | 1        | 300000     |
    `,
  );
  expect(found.map(({ fix, money }) => ({ fix, money }))).toEqual([
    { fix: { value: 2, certain: true }, money: 0 },
    { fix: { value: 500000, certain: true }, money: 500000 },
  ]);
});

test('a column of them is one finding with a value for each cell', () => {
  const [found, ...more] = expectFindings(
    numberAsText,
    'grants',
    `
    fullName | amount    | !
    An       | '500000   | amount
    Bình     | 1tr5      | (amount)
    Chi      | 1,000,000 | (amount)
    Dũng     | 1         |
    `,
  );
  expect(more).toEqual([]);
  expect(found?.fix).toEqual({ value: 500000, values: [500000, 1500000, 1000000], certain: true });
  expect(found?.money).toBe(3_000_000);
  expect(messageOf({ rule: 'number-as-text', params: found?.params }, 'vi')).toContain('3 ô');
});

test('the fix is in the unit of the sheet, the money in đồng', () => {
  const [found] = expectFindings(
    numberAsText,
    'grants',
    `
    fullName | amount | !
    An       | '500   | amount
    Bình     | 300    |
    `,
    { amountScale: 1000 },
  );
  expect([found?.fix?.value, found?.money]).toEqual([500, 500_000]);
});

test('numbers, dashes, unreadable text, ordinals, years and ids are no numbers kept as text', () => {
  expectFindings(
    numberAsText,
    'grants',
    `
    ordinal | fullName | birthYear | citizenId    | amount  | !
    '1      | An       | '1985     | 001085012345 | 500000  |
    '2      | Bình     | '1985     | 001085012345 | -       |
    '3      | Chi      | '1985     | 001085012345 | năm     |
    '4      | Dũng     | '1985     | 001085012345 |         |
    '5      | Em       | '1985     | 001085012345 | #VALUE! |
    `,
  );
});

test('a decimal in millions of đồng is a number', () => {
  const [found] = expectFindings(
    numberAsText,
    'grants',
    `
    fullName | amount | !
    An       | 30,5   | amount
    Bình     | 20     |
    Chi      | 1.250  | amount
    Dũng     | x      |
    `,
    { amountScale: 1000000 },
  );
  expect(found).toMatchObject({ fix: { value: 30.5 }, money: 30_500_000 });
});

test('a text that a formula makes is found, and left to whoever mends the formula', () => {
  const found = expectFindings(
    numberAsText,
    'grants',
    `
    fullName | amount                   | !
    An       | ="500.000" -> '500.000   | amount
    Bình     | '500.000                 | amount
    Chi      | 500000                   |
    Dũng     | 500000                   |
    Em       | 500000                   |
    `,
  );
  expect(found.map(({ value, fix }) => [value, fix?.value])).toEqual([
    ['500.000', 500000],
    ['500.000', undefined],
  ]);
});

test('a number with a word in TCVN3 or VNI is one, and no unreadable cell', () => {
  const rows = (mark: string) => `
    course | participants               | cost                     | !
    Một    | ${encodeTcvn3('113 người')} | 5000000                  | ${mark && 'participants'}
    Hai    | 30                         | ${encodeTcvn3('5 triệu')} | ${mark && 'cost'}
    Ba     | ${encodeVni('40 người')}    | 6000000                  | ${mark && 'participants'}
    Bốn    | 30                         | 6000000                  |
    `;
  const found = expectFindings(numberAsText, 'training', rows('!'));
  expect(found.map(({ fix }) => fix?.value).sort()).toEqual([113, 40, 5_000_000]);
  expectFindings(numberUnreadable, 'training', rows(''));
});

test('the total of a column that is text throughout is mended with it, one over numbers is left to be seen', () => {
  const check = (amounts: readonly string[]) =>
    review(
      {
        grids: [
          drawSheet(
            [
              'DANH SÁCH TRỢ CẤP',
              'STT | Họ và tên | Hoàn cảnh | Số tiền',
              ...amounts.map((amount, at) =>
                at < amounts.length - 1
                  ? `${at + 1} | Lê Văn ${'ABCD'[at]} | Ốm | ${amount}`
                  : `Tổng cộng | | | ${amount}`,
              ),
            ].join('\n'),
          ),
        ],
        corrections: [],
      },
      { today, rules: ['number-as-text'] },
    ).findings.map(({ cells, fix }) => [
      cells.map(({ row, column }) => cellAddress(row, column)).join(),
      fix?.values,
    ]);
  expect(check(['500.000', '300.000', '200.000', '1.000.000'])).toEqual([
    ['D3,D4,D5,D6', [500_000, 300_000, 200_000, 1_000_000]],
  ]);
  expect(check(['500.000', '300.000', '200.000', 'Một triệu'])).toEqual([
    ['D3,D4,D5', [500_000, 300_000, 200_000]],
  ]);
  expect(check(['500000', '300000', '200000', '1.000.000'])).toEqual([]);
});

test('in a table of no register, where a total sums the column', () => {
  const drawing = (total: string) => `
    Mặt hàng | Số tồn | Mã    | !
    Bông     | 10     | 12    |
    Cồn      | '1.200 | '1.300 | ${total === '' ? '' : 'Số_tồn'}
    Gạc      | 30     | 30    |
    Kim      | 40     | 40    |
    ${total}`;
  const named = (text: string) => text.replaceAll('Số tồn', 'Số_tồn');
  expectFindings(numberAsText, null, named(drawing('Σ Cộng | 80 | |')));
  expectFindings(numberAsText, null, named(drawing('')));
});

test('of a table of no register decimals and codes are left alone', () => {
  expectFindings(
    numberAsText,
    null,
    `
    Mặt_hàng | Hệ_số  | Mã   | !
    Bông     | 1.5    | 12   |
    Cồn      | '1.200 | '007 |
    Gạc      | 3      | 30   |
    Kim      | 4      | 40   |
    Σ Cộng   | 8.5    | 82   |
    `,
  );
});

test('“700.00” may have lost a zero of 700.000: no fix of it is certain', () => {
  const found = expectFindings(
    numberAsText,
    'grants',
    `
    fullName | amount     | !
    An       | 700000     |
    Bình     | '700.00    | amount
    Chi      | '700.000   | amount
    Dũng     | '1500.00   | amount
    Em       | 500000     |
    Giang    | 500000     |
    Hà       | 500000     |
    `,
  );
  expect(found.map(({ fix }) => fix?.certain)).toEqual([false, true, true]);
});

import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { tableColumns } from '../../../src/core/recognition/values/table-columns';
import { openBook } from '../../../src/core/rules/book';
import { sumOfPartsMismatch } from '../../../src/core/rules/sum-of-parts-mismatch';
import { drawSheet } from '../../support/draw-sheet';
import { expectFindings } from '../../support/expect-findings';

test('money and goods, and the sum of both', () => {
  const [found] = expectFindings(
    sumOfPartsMismatch,
    'grants',
    `
    unit | amount  | inKindValue | Tổng    | !
    A    | 1000000 | 300000      | 1300000 |
    B    | 1000000 | 300000      | 1000000 | Tổng (amount) (inKindValue)
    C    | 500000  |             | 500000  |
    D    | 2000000 | 100000      | 2100000 |
    E    | 2000000 | 100000      | 2100000 |
    F    | 2000000 | x?          | 2100000 |
    `,
  );
  expect(found?.money).toBe(300_000);
});

test('one amount per fund to the right of their sum', () => {
  expectFindings(
    sumOfPartsMismatch,
    'grants',
    `
    unit | quantity | amount  | LĐLĐ   | Ngành  | CĐCS   | !
    A    | 1        | 600000  | 100000 | 200000 | 300000 |
    B    | 1        | 600000  | 100000 | 200000 | 300000 |
    C    | 1        | 600000  | 100000 | 200000 | 400000 | amount (LĐLĐ) (Ngành) (CĐCS)
    D    | 1        | 200000  |        | 200000 |        |
    `,
  );
});

test('columns headed alike beneath each fund', () => {
  const grid = drawSheet(
    `
    TT | Đơn vị                   | Nguồn LĐLĐ |         | Nguồn CĐ ngành |         | Tổng cộng |
       |                          | Số người   | Số tiền | Số người       | Số tiền | Số người  | Số tiền
    1  | Bệnh viện Thanh Nhàn     | 5          | 5000000 | 10             | 5000000 | 15        | 10000000
    2  | Bệnh viện Mắt Hà Nội     | 2          | 2000000 | 4              | 2000000 | 6         | 4000000
    3  | Bệnh viện Tim Hà Nội     | 3          | 3000000 | 4              | 2000000 | 7         | 6000000
    4  | Bệnh viện Da liễu Hà Nội | 3          | 3000000 | 4              | 2000000 | 8         | 5000000
    `,
    { sheet: 'Chăm lo Tết', merges: ['C1:D1', 'E1:F1', 'G1:H1'] },
  );
  const { tables } = recognizeWorkbook([grid], []);
  const found = [...sumOfPartsMismatch.check(tableColumns(tables[0]!), openBook(tables, 46_327))];
  expect(found.map(({ cells: [first], money }) => [first?.row, first?.column, money])).toEqual([
    [5, 6, 0],
    [4, 7, 1_000_000],
  ]);
});

test('neighbours that do not come to the figure in most rows are no parts', () => {
  expectFindings(
    sumOfPartsMismatch,
    'grants',
    `
    unit | quantity | proposedAmount | amount  | note | !
    A    | 1        | 600000         | 600001  |      |
    B    | 1        | 600000         | 500000  |      |
    C    | 1        | 600000         | 600000  |      |
    `,
  );
  expectFindings(
    sumOfPartsMismatch,
    'admissions',
    `
    unit | target | admitted | cumulative | !
    A    | 20     | 10       | 30         |
    B    | 20     | 10       | 30         |
    C    | 20     | 10       | 31         |
    `,
  );
});

test('twelve months and the whole year', () => {
  const months = Array.from({ length: 12 }, (_, at) => `T${at + 1}`);
  const row = (unit: string, sum: number, mark: string) =>
    [unit, ...months.map((_, at) => at), sum, mark].join(' | ');
  expectFindings(
    sumOfPartsMismatch,
    'admissions',
    [
      ['unit', ...months, 'Cả_năm', '!'].join(' | '),
      row('A', 66, ''),
      row('B', 66, ''),
      row('C', 68, `Cả_năm ${months.map((month) => `(${month})`).join(' ')}`),
    ].join('\n'),
  );
});

test('points of a penalty are taken off the sum, as what is headed “trừ” is', () => {
  expectFindings(
    sumOfPartsMismatch,
    'emulation',
    `
    unit | Một | Hai | Điểm phạt | Tổng | !
    A    | 40  | 50  | 2         | 88   |
    B    | 45  | 48  | 1         | 92   |
    C    | 38  | 50  | 0         | 88   |
    D    | 38  | 50  | -1        | 87   |
    `,
  );
  expectFindings(
    sumOfPartsMismatch,
    'emulation',
    `
    unit | Một | Hai | Phạt | Tổng | !
    A    | 40  | 50  | 2    | 92   |
    B    | 45  | 48  | 1    | 94   |
    C    | 38  | 50  | 0    | 87   | Tổng (Một) (Hai) (Phạt)
    `,
  );
});

test('parts that come to one are compared as any others are', () => {
  expectFindings(
    sumOfPartsMismatch,
    'admissions',
    `
    unit | Nam | Nữ | Tổng | !
    A    | 2   | 3  | 5    |
    B    | 1   | 4  | 5    |
    C    | 1   | 0  | 2    | Tổng (Nam) (Nữ)
    `,
  );
});

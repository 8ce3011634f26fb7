import { review } from '../../../src/core/review';
import { messageOf } from '../../../src/core/rules';
import { amountNotProduct } from '../../../src/core/rules/amount-not-product';
import { drawSheet } from '../../support/draw-sheet';
import { expectFindings } from '../../support/expect-findings';

test('the published slip: 1.102 × 500.000 printed as 521 triệu', () => {
  const [found] = expectFindings(
    amountNotProduct,
    'grants',
    `
    unit         | quantity | rate    | amount    | !
    Bệnh viện A  | 300      | 1000000 | 300000000 |
    Bệnh viện B  | 1102     | 500000  | 521000000 | amount
    `,
  );
  expect(found?.money).toBe(30_000_000);
  expect(messageOf({ rule: 'amount-not-product', params: found?.params }, 'vi')).toContain(
    '1.102 × 500.000 đồng = 551.000.000 đồng, nhưng ô này ghi 521.000.000 đồng',
  );
});

test('numbers kept as text count with their value', () => {
  expectFindings(
    amountNotProduct,
    'disbursements',
    `
    unit | quantity | rate     | amount    | !
    A    | '2       | 500.000đ | 1.000.000 |
    B    | '2       | 500.000đ | 1.500.000 | amount
    `,
  );
});

test('unknown numbers, scaled sheets and gifts part in kind are no fault', () => {
  expectFindings(
    amountNotProduct,
    'grants',
    `
    unit | quantity | rate | inKindValue | amount | !
    A    |          | 500  |             | 700    |
    B    | 2        |      |             | 700    |
    C    | 2        | 500  |             | x      |
    D    | 2        | 1300 | 600         | 2000   |
    E    | 2        | 1300 | 300         | 2000   |
    F    | 3        | 0.1  |             | 0.3    |
    `,
    { amountScale: 1000 },
  );
});

test('a minus before the product is a negative amount and no wrong product', () => {
  expectFindings(
    amountNotProduct,
    'grants',
    `
    fullName | quantity | rate   | amount   | !
    An       | 2        | 500000 | -1000000 |
    Bình     | 2        | 500000 | -500000  | amount
    `,
  );
});

test('an amount that is mostly made up of more than the two is no product of them', () => {
  expectFindings(
    amountNotProduct,
    'disbursements',
    `
    fullName | quantity | rate    | amount  | !
    An       | 1        | 1000000 | 1500000 |
    Bình     | 0        | 1000000 | 1000000 |
    Chi      | 2        | 1000000 | 2000000 |
    `,
  );
});

test('what was received of a product that stands beside it is no wrong product', () => {
  const wrong = (product: number, received: number) =>
    review(
      {
        grids: [
          drawSheet(`
      DANH SÁCH KÝ NHẬN TIỀN
      STT | Họ và tên | Số suất | Mức/suất | Thành tiền | Thực nhận | Ký nhận
      1 | Lê Văn An | 2 | 200000 | 400000 | 400000 |
      2 | Lê Thị Ba | 3 | 200000 | ${product} | ${received} |
      3 | Lê Bá Chi | 3 | 200000 | 600000 | 600000 |`),
        ],
        corrections: [],
      },
      { today: 46_327, rules: ['amount-not-product'] },
    ).findings.flatMap(({ cells }) => cells.map(({ row, column }) => [row, column]));
  expect(wrong(600_000, 0)).toEqual([]);
  expect(wrong(500_000, 500_000)).toEqual([[3, 5]]);
});

test('a rate that no field of visits claims counts where most rows keep to it', () => {
  const [found] = expectFindings(
    amountNotProduct,
    'visits',
    `
    unit | quantity | Đơn giá | amount  | !
    A    | 10       | 300000  | 3000000 |
    B    | 20       | 300000  | 6000000 |
    C    | 15       | 300000  | 4800000 | amount
    `,
  );
  expect(found?.money).toBe(300_000);
  expectFindings(
    amountNotProduct,
    'visits',
    `
    unit | quantity     | Mức năm trước      | amount | !
    A    | 10           | 50                 | 500    |
    B    | 20           | 60                 | 1000   |
    C    | 15           | 70                 | 700    |
    `,
  );
});

test('money that the rows make a product of two or three others is looked at whatever they are called', () => {
  const [found] = expectFindings(
    amountNotProduct,
    'disbursements',
    `
    fullName | Hệ số | Lương cơ sở | Số tháng | amount  | !
    An       | 0.2   | 2340000     | 3        | 1404000 |
    Bình     | 0.3   | 2340000     | 3        | 2106000 |
    Chi      | 0.15  | 2340000     | 2        | 702000  |
    Dung     | 0.2   | 2340000     | 2        | 936000  |
    Hà       | 0.25  | 2340000     | 3        | 1775000 | amount
    `,
  );
  expect(found?.money).toBe(20_000);
  expect(messageOf({ rule: 'amount-not-product', params: found?.params }, 'vi')).toContain(
    '0,25 × 2.340.000 × 3 = 1.755.000 đồng',
  );
});

test('of people, days and a rate all three count, and not the two that have names of ours', () => {
  expectFindings(
    amountNotProduct,
    'disbursements',
    `
    fullName | quantity | Số ngày | rate   | amount  | !
    An       | 2        | 3       | 100000 | 600000  |
    Bình     | 1        | 2       | 100000 | 200000  |
    Chi      | 4        | 1       | 150000 | 600000  |
    Dung     | 3        | 2       | 150000 | 900000  |
    Hà       | 2        | 2       | 150000 | 300000  | amount
    `,
  );
});

test('three rows prove no product, nor do rows that keep to it by half, nor factors that are one', () => {
  const rows = (lines: string) => `
    fullName | Hệ số | Mức nền | amount | !
    ${lines}
    `;
  for (const lines of [
    `An | 2 | 50 | 100 |
    Bình | 3 | 50 | 150 |
    Chi | 4 | 50 | 200 |
    Dung | 5 | 50 | 260 |`,
    `An | 2 | 50 | 100 |
    Bình | 3 | 50 | 150 |
    Chi | 4 | 50 | 200 |
    Dung | 5 | 50 | 250 |
    Hà | 6 | 50 | 310 |
    Lan | 7 | 50 | 360 |`,
    `An | 1 | 100 | 100 |
    Bình | 1 | 150 | 150 |
    Chi | 1 | 200 | 200 |
    Dung | 1 | 250 | 250 |
    Hà | 1 | 300 | 310 |`,
  ])
    expectFindings(amountNotProduct, 'disbursements', rows(lines));
});

test('a wrong product beside the tax and what is left of it is one finding', () => {
  const { findings } = review(
    {
      grids: [
        drawSheet(`
      DANH SÁCH CHI THÙ LAO GIẢNG VIÊN
      TT | Họ và tên | Đơn vị | Số buổi | Đơn giá | Thành tiền | Thuế | Thực lĩnh | Ký nhận
      1 | Lê Văn An | BV Đống Đa | 2 | 500000 | 1000000 | 100000 | 900000 | x
      2 | Lê Thị Ba | BV Đống Đa | 1 | 800000 | 800000 | 80000 | 720000 | x
      3 | Lê Bá Chi | BV Bạch Mai | 3 | 500000 | 1600000 | 150000 | 1350000 | x
      4 | Vũ Thị Dung | BV Bạch Mai | 4 | 500000 | 2000000 | 200000 | 1800000 | x
      5 | Vũ Thị Hà | BV Bạch Mai | 1 | 900000 | 900000 | 90000 | 810000 | x`),
      ],
      corrections: [],
    },
    { today: 46_327 },
  );
  expect(
    findings.flatMap(({ rule, severity, cells }) =>
      severity === 'error' ? [[rule, ...cells.map(({ row, column }) => [row, column])]] : [],
    ),
  ).toEqual([['amount-not-product', [4, 5]]]);
});

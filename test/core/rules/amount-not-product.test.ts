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

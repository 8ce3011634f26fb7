import { totalDoubleCounts } from '../../../src/core/rules/total-double-counts';
import { expectFindings } from '../../support/expect-findings';

const list = (total: string, mark: string, subtotal = '=SUM(B3:B4) -> 800000') => `
    fullName | amount                   | !
    # A      |                          |
    An       | 500000                   |
    Bình     | 300000                   |
    σ Cộng   | ${subtotal}              |
    # B      |                          |
    Chi      | 200000                   |
    σ Cộng   | =SUM(B7) -> 200000       |
    Σ Tổng   | ${total}                 | ${mark}
    `;

test.each([
  ['=SUM(B3:B8) -> 2000000', 1_000_000],
  ['=SUM(B3:B8)-B8 -> 1800000', 800_000],
  ['=SUM(B3:B4)+B5+B8 -> 1800000', 800_000],
  ['2000000', 1_000_000],
])('%s', (total, money) => {
  const [found] = expectFindings(totalDoubleCounts, 'grants', list(total, 'amount'));
  expect(found?.money).toBe(money);
});

test.each([
  '=B5+B8 -> 1000000',
  '=SUM(B3:B4,B7) -> 1000000',
  '=SUM(B3:B8)/2 -> 1000000',
  '1000000',
  '1500000',
  '',
])('%s counts once', (total) => {
  expectFindings(totalDoubleCounts, 'grants', list(total, ''));
});

test('SUBTOTAL passes over other SUBTOTALs', () => {
  expectFindings(
    totalDoubleCounts,
    'grants',
    list('=SUBTOTAL(9,B3:B7) -> 1000000', '', '=SUBTOTAL(9,B3:B4) -> 800000'),
  );
});

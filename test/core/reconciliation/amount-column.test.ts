import { amountFields, statesMoney } from '../../../src/core/reconciliation/amount-column';
import { openBook } from '../../../src/core/rules/book';
import { drawTable } from '../../support/draw-table';

const opened = (...drawn: Parameters<typeof drawTable>) => openBook([drawTable(...drawn)], 45_000).tables[0]!;

test('a price is money, a percentage of the same field is none', () => {
  const gifts = opened('grants', 'fullName | quantity | rate\nLê An | 2 | 500000');
  expect(statesMoney(gifts, 'paid')).toBe(true);
  expect(amountFields(gifts, 'paid')).toEqual(['quantity', 'rate']);
  const growth = opened('admissions', 'unit | target | admitted | rate\nBV Tim | 10 | 9 | 90');
  expect(statesMoney(growth, 'approved') || statesMoney(growth, 'paid')).toBe(false);
});

import { amountFraction } from '../../../src/core/rules/amount-fraction';
import { expectFindings } from '../../support/expect-findings';

test('a fraction of a đồng, in the unit of the sheet', () => {
  const drawing = `
    fullName | amount    | !
    An       | 333333.33 | MARK
    Bình     | 0.3       | SMALL
    Chi      | 500000    |
    Dũng     |           |
    Em       | x         |
    `;
  expectFindings(amountFraction, 'grants', drawing.replace('MARK', 'amount').replace('SMALL', 'amount'));
  expectFindings(amountFraction, 'grants', drawing.replace('MARK', '').replace('SMALL', ''), {
    amountScale: 1000000,
  });
});

test('costs and rates too, but no rate of a hundred', () => {
  expectFindings(
    amountFraction,
    'training',
    `
    course  | cost       | !
    Lớp một | 25000000.5 | cost
    Lớp hai | 25000000   |
    `,
  );
  expectFindings(
    amountFraction,
    'admissions',
    `
    unit | target | admitted | rate | !
    A    | 350    | 121      | 34.6 |
    `,
  );
});

import { amountNegative } from '../../../src/core/rules/amount-negative';
import { expectFindings } from '../../support/expect-findings';

test('numbers and texts below zero, but no dash, zero or empty cell', () => {
  const found = expectFindings(
    amountNegative,
    'grants',
    `
    fullName | quantity | amount    | !
    An       | -1       | -500000   | quantity amount
    Bình     | 1        | (500.000) | amount
    Chi      | 0        | -         |
    Dũng     |          | x         |
    `,
  );
  expect(found.map(({ money }) => money)).toEqual([0, 500_000, 500_000]);
});

test('costs and heads of a course', () => {
  expectFindings(
    amountNegative,
    'training',
    `
    course | participants | cost      | !
    A      | 30           | -15000000 | cost
    B      | -3           | 0         | participants
    `,
  );
});

test('members and targets, but not those who left, whom some lists count with a minus', () => {
  expectFindings(amountNegative, 'units', 'unit | memberCount | !\nA | 120 |\nB | -80 | memberCount');
  expectFindings(
    amountNegative,
    'admissions',
    `
    unit | openingCount | admitted | left | closingCount | women | !
    A    | 120          | 5        | -3   | 122          | 70    |
    B    | -80          | 5        | -3   | 82           | -40   | openingCount women
    `,
  );
});

test('a rate of admissions follows from what it is the rate of', () => {
  expectFindings(
    amountNegative,
    'admissions',
    `
    unit | target | admitted | rate | !
    A    | -20    | 11       | -55  | target
    B    | 20     | 11       | 55   |
    `,
  );
});

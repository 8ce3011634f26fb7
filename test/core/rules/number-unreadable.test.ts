import { numberUnreadable } from '../../../src/core/rules/number-unreadable';
import { expectFindings } from '../../support/expect-findings';

test('text that is no number is found; its money is quantity × rate where both are known', () => {
  const found = expectFindings(
    numberUnreadable,
    'grants',
    `
    fullName | quantity | rate   | amount      | !
    An       | 2        | 500000 | một triệu ? | amount
    Bình     | nhiều    | 500000 | 500000      | quantity
    Chi      | 1        |        | 5oo.000     | amount
    `,
  );
  expect(Object.fromEntries(found.map(({ value, money }) => [value, money]))).toEqual({
    'một triệu ?': 1_000_000,
    nhiều: 0,
    '5oo.000': 0,
  });
});

test('numbers, readable text, dashes, empty cells and error values are not unreadable', () => {
  expectFindings(
    numberUnreadable,
    'grants',
    `
    fullName | amount    | !
    An       | 500000    |
    Bình     | 1.500.000 |
    Chi      | -         |
    Dũng     |           |
    Em       | #REF!     |
    Giang    | Từ chối   |
    `,
  );
});

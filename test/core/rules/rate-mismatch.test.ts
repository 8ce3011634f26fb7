import { messageOf } from '../../../src/core/rules';
import { rateMismatch } from '../../../src/core/rules/rate-mismatch';
import { expectFindings } from '../../support/expect-findings';

test('cumulative ÷ target, at the digits that are shown', () => {
  const found = expectFindings(
    rateMismatch,
    'admissions',
    `
    unit   | target | admitted | cumulative | rate    | !
    A      | 350    | 10       | 121        | 34,6%   |
    B      | 350    | 10       | 121        | 34.5%   | rate
    C      | 350    | 10       | 121        | 35      |
    D      | 350    | 10       | 121        | 43,2    | rate
    E      | 350    | 121      |            | 34.57   |
    F      | 0      | 10       | 121        | 34.57   |
    G      | 350    | 10       | 121        |         |
    H      | 350    | 10       | 121        | 0.346   |
    Σ Tổng | 700    |          | 242        | 30      | rate
    `,
    { formats: { E9: '0.0%' } },
  );
  expect(found.map(({ params }) => params.agreement)).toEqual(['truncated', 'not-at-all', 'not-at-all']);
  expect(messageOf({ rule: 'rate-mismatch', params: found[0]?.params }, 'vi')).toContain('khớp nếu cắt bớt');
});

test('a list that cuts off throughout; the one row that is rounded', () => {
  const list = (last: string, mark: string) => `
    unit | target | admitted | rate | !
    A    | 3      | 2        | 66   | ${mark}
    B    | 6      | 4        | 66   | ${mark}
    C    | 3      | 2        | 66   | ${mark}
    D    | 4      | 2        | 50   |
    E    | 3      | 2        | ${last} |
    `;
  expectFindings(rateMismatch, 'admissions', list('66', ''));
  expectFindings(rateMismatch, 'admissions', list('67', 'rate'));
});

import { partExceedsWhole } from '../../../src/core/rules/part-exceeds-whole';
import { openBook } from '../../../src/core/rules/book';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

test('women against the nearest count to the left, admitted against cumulative', () => {
  expectFindings(
    partExceedsWhole,
    'admissions',
    `
    unit | target | admitted | cumulative | rate | women | !
    A    | 50     | 12       | 30         | 60   | 20    |
    B    | 50     | 12       | 30         | 60   | 31    | women (cumulative)
    C    | 50     | 12       | 10         | 20   | 5     | admitted (cumulative)
    D    | 50     | 10       | 10         | 20   | 10    |
    E    | 50     |          | x?         | 20   | 10    |
    `,
  );
});

test('“Trong đó nữ” of any list', () => {
  expectFindings(
    partExceedsWhole,
    'training',
    `
    course | participants | nữ | !
    A      | 40           | 30 |
    B      | 40           | 50 | nữ (participants)
    C      | 40           | 40 |
    `,
  );
});

test('money returned is no more than was paid; a tick is no amount', () => {
  const [found] = expectFindings(
    partExceedsWhole,
    'disbursements',
    `
    fullName | amount | returned | !
    An       | 500000 | 500000   |
    Bình     | 500000 | 600000   | returned (amount)
    Chi      | 500000 | x        |
    `,
  );
  expect(found?.money).toBe(100_000);
});

test('a pair that most rows contradict is no part and whole', () => {
  expectFindings(
    partExceedsWhole,
    'admissions',
    `
    unit | admitted | women | !
    A    | 5        | 80    |
    B    | 6        | 90    |
    C    | 7        | 3     |
    `,
  );
});

test('more who took part than work there', () => {
  const table = drawTable(
    'fundDrives',
    `
    unit | Tổng số CBVC | participants | amount
    A    | 100          | 96           | 9600000
    B    | 100          | 107          | 9600000
    C    | 80           | 80           | 8000000
    `,
  );
  const book = openBook([table], 46_327);
  const found = [...partExceedsWhole.check(book.tables[0]!, book)];
  expect(found.map(({ cells }) => cells)).toEqual([
    [
      { row: 2, column: 2 },
      { row: 2, column: 1 },
    ],
  ]);
});

test('one sum approved that is more than was asked for is a warning; where several are, asking has another meaning', () => {
  const list = (...approved: readonly string[]) =>
    `unit | proposedAmount | approvedAmount | !\n${approved.map((each) => `A | 40000000 | ${each}`).join('\n')}`;
  const [found] = expectFindings(
    partExceedsWhole,
    'proposals',
    list('40000000 |', '45000000 | approvedAmount (proposedAmount)', '30000000 |', '40000000 |'),
  );
  expect(found).toMatchObject({ severity: 'warning', money: 5_000_000 });
  expectFindings(
    partExceedsWhole,
    'proposals',
    list('40000000 |', '45000000 |', '50000000 |', '40000000 |', '40000000 |'),
  );
});

test('more came to a conference than were called', () => {
  expectFindings(
    partExceedsWhole,
    'conferences',
    `
    unit | Invited | attendees | !
    A    | 160     | 150       |
    B    | 95      | 96        | attendees (Invited)
    C    | 100     | 100       |
    `,
  );
});

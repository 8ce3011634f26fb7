import { ordinalBroken } from '../../../src/core/rules/ordinal-broken';
import { expectFindings } from '../../support/expect-findings';

const lines = (ordinals: readonly string[], marks: Readonly<Record<number, string>> = {}) =>
  [
    'ordinal | fullName | unit | !',
    ...ordinals.map((n, i) => `${n} | Tên ${i} | A | ${marks[i] ?? ''}`),
  ].join('\n');

test.each([
  [['1', '2', '9', '4', '5'], { 2: 'ordinal' }, [3]],
  [['7', '2', '3', '4', '5'], { 0: 'ordinal' }, [1]],
  [['1', '2', '2', '3'], { 2: 'ordinal', 3: '(ordinal)' }, [3, 4]],
  [['1', '2', '4', '5'], { 2: 'ordinal', 3: '(ordinal)' }, [3, 4]],
  [["'01", "'02", "'04"], { 2: 'ordinal' }, ['03']],
  [['1.', '2.', '5.', '4.'], { 2: 'ordinal' }, ['3.']],
  [['1', '2', '', '4'], { 2: 'ordinal' }, [3]],
  [['1', '2', '1O', '4', '5'], { 2: 'ordinal' }, [3]],
  [['1', '2', '?', '9', '10'], { 2: 'ordinal' }, [3]],
  [['1', '2', '?', '??', '5', '6'], { 2: 'ordinal', 3: '(ordinal)' }, [3, 4]],
  [['?', '2', '3', '4'], { 0: 'ordinal' }, [1]],
  [['1', '2', '3', '-4'], { 3: 'ordinal' }, [4]],
])('%j is renumbered', (ordinals, marks, values) => {
  const found = expectFindings(ordinalBroken, 'members', lines(ordinals, marks));
  expect(found[0]?.fix?.values ?? [found[0]?.fix?.value]).toEqual(values);
});

test.each([
  [['1', '2', '3']],
  [['51', '52', '53']],
  [['1', '2', '', '3']],
  [['I', 'II', 'III']],
  [['1.1', '1.2', '2.1']],
  [['1', '2', '?', '3']],
  [['1', '2', 'II', '3', '4']],
  [['1', '2', '?', '1', '2']],
  [['', '', '']],
])('%j runs on', (ordinals) => {
  expectFindings(ordinalBroken, 'members', lines(ordinals));
});

test('counts that go on through sections, begin again in each or at another unit, or count subtotals', () => {
  expectFindings(
    ordinalBroken,
    'grants',
    `
    ordinal | fullName | unit | !
    # A     |          |      |
    1       | An       | A    |
    2       | Bình     | A    |
    # B     |          |      |
    1       | Chi      | B    |
    2       | Dũng     | B    |
    # C     |          |      |
    3       | Em       | C    |
    1       | Giang    | D    |
    2       | Hà       | D    |
    `,
  );
});

test('a count by formula is told, but not overwritten', () => {
  const found = expectFindings(
    ordinalBroken,
    'members',
    `
    ordinal      | fullName | !
    1            | An       |
    =A2+1 -> 2   | Bình     |
    =A3+2 -> 4   | Chi      | ordinal
    `,
  );
  expect(found[0]?.fix).toBeUndefined();
});

test('an error value is another rule’s: the count goes on behind it', () => {
  expectFindings(
    ordinalBroken,
    'members',
    `
    fullName | ordinal         | !
    An       | 1               |
    Bình     | 2               |
    Chi      | =1/0 -> #DIV/0! |
    Dũng     | 7               |
    Em       | 8               |
    `,
  );
});

test('points added below the criteria have no number', () => {
  const criteria = (last: string, mark = '') => `
    ordinal | indicator | maxScore | !
    1       | Tiêu chí một | 10 |
    2       | Tiêu chí hai | 10 |
            | ${last}      | 5  | ${mark}
    `;
  expectFindings(ordinalBroken, 'emulation', criteria('Điểm cộng'));
  expectFindings(ordinalBroken, 'emulation', criteria('Tiêu chí ba', 'ordinal'));
});

test('a further child of the member above has no number, also at the end', () => {
  const children = (last: string, mark = '') => `
    ordinal | guardian | fullName | !
    1       | Lan      | An       |
            |          | Bình     |
    2       | Hùng     | Chi      |
    3       | Thu      | Em       |
            | ${last}  | Dũng     | ${mark}
    `;
  expectFindings(ordinalBroken, 'grants', children(''));
  expectFindings(ordinalBroken, 'grants', children('Mai', 'ordinal'));
});

describe('a list that was sorted by something else', () => {
  const shuffled = `
    ordinal | fullName | unit  | !
    7       | An       | Viện A | ordinal
    3       | Bình     | Viện A | (ordinal)
    8       | Chi      | Viện B | (ordinal)
    6       | Dũng     | Viện B | (ordinal)
    1       | Em       | Viện C | (ordinal)
    5       | Giang    | Viện C | (ordinal)
    9       | Hà       | Viện D | (ordinal)
    2       | Hoa      | Viện D | (ordinal)
    4       | Lan      | Viện E | (ordinal)
    `;

  test('is numbered from 1, as one count, also where a 1 stands at the head of a unit', () => {
    const found = expectFindings(ordinalBroken, 'members', shuffled);
    expect(found).toHaveLength(1);
    expect(found[0]!.fix).toMatchObject({ values: [1, 2, 3, 4, 5, 6, 7, 8, 9], certain: true });
  });

  test('also where rows were deleted before', () => {
    const found = expectFindings(
      ordinalBroken,
      'members',
      shuffled.replace('1       | Em', '11      | Em').replace('2       | Hoa', '14      | Hoa'),
    );
    expect(found[0]!.params).toMatchObject({ found: '7', expected: 1 });
  });
});

test('a further page that is followed by a unit with a count of its own is no list in another order', () => {
  expectFindings(
    ordinalBroken,
    'members',
    `
    ordinal | fullName | unit   | !
    31      | An       | Viện A |
    32      | Bình     | Viện A |
    33      | Chi      | Viện A |
    1       | Dũng     | Viện B |
    2       | Em       | Viện B |
    1       | Giang    | Viện C |
    1       | Hà       | Viện D |
    1       | Hoa      | Viện E |
    `,
  );
});

test('numbers begin again where the department left of them changes; right of them it tells nothing', () => {
  expectFindings(
    ordinalBroken,
    'members',
    `
    subUnit  | ordinal | fullName | !
    Khoa Nội | 1       | An       |
    Khoa Nội | 2       | Bình     |
    Khoa Nhi | 1       | Chi      |
    Khoa Nhi | 2       | Dũng     |
    `,
  );
  expectFindings(
    ordinalBroken,
    'members',
    `
    ordinal | fullName | subUnit  | !
    1       | An       | Khoa Nội |
    2       | Bình     | Khoa Nội |
    1       | Chi      | Khoa Nhi | ordinal
    4       | Dũng     | Khoa Nhi |
    `,
  );
});

test('a letter behind the number in the place of a number is told, not the rows below it; 7a behind 7, and 7a with 7b, are no fault', () => {
  const found = expectFindings(
    ordinalBroken,
    'members',
    `
    ordinal | fullName | !
    1       | An       |
    2       | Bình     |
    3a      | Chi      | ordinal
    4       | Dũng     |
    5       | Em       |
    5a      | Giang    |
    6a      | Hà       |
    6b      | Hoa      |
    7       | Hùng     |
    `,
  );
  expect(found[0]).toMatchObject({ value: '3a', fix: { value: 3 } });
});

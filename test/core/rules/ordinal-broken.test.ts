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

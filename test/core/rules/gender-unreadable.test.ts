import { genderUnreadable } from '../../../src/core/rules/gender-unreadable';
import { expectFindings } from '../../support/expect-findings';

test('neither Nam nor Nữ', () => {
  expectFindings(
    genderUnreadable,
    'members',
    `
    fullName | gender | !
    An       | Nam    |
    Bình     | nữ     |
    Chi      | F      |
    Dũng     |        |
    Em       | -      |
    Giang    | xyz    | gender
    `,
  );
});

test('“Nữ” in TCVN3 and VNI is another rule’s', () => {
  expectFindings(
    genderUnreadable,
    'members',
    `
    fullName | gender | !
    An       | N÷     |
    Bình     | Nöõ    |
    Chi      | Nö     | gender
    `,
  );
});

test('an error of Excel is another rule’s', () => {
  expectFindings(
    genderUnreadable,
    'members',
    `
    fullName | gender  | !
    An       | #DIV/0! |
    Bình     | #DIV    | gender
    Chi      | Nữ      |
    `,
  );
});

test('codes of a program throughout are one cause, single slips are not', () => {
  const found = expectFindings(
    genderUnreadable,
    'members',
    `
    fullName | gender | !
    An       | TRUE   | gender
    Bình     | FALSE  | (gender)
    Chi      | FALSE  | (gender)
    Dũng     | Nam    |
    `,
  );
  expect(found.map(({ params }) => params)).toEqual([{ texts: ['TRUE', 'FALSE'], cells: 3 }]);
  expectFindings(
    genderUnreadable,
    'members',
    `
    fullName | gender | !
    An       | TRUE   | gender
    Bình     | FALSE  | gender
    Chi      | Nam    |
    Dũng     | Nữ     |
    `,
  );
});

import { dateUnreadable } from '../../../src/core/rules/date-unreadable';
import { expectFindings } from '../../support/expect-findings';

test('only what no date, month or year can be read out of', () => {
  expectFindings(
    dateUnreadable,
    'members',
    `
    fullName | birthDate    | birthYear | !
    An       | không rõ     | '1985     | birthDate
    Bình     | 5/1980/3/1   | 1985      | birthDate
    Chi      | 31/02/1980   | 1985      |
    Dũng     | tháng 5/1980 | 1985      |
    Em       | 1985         |           |
    Giang    | -            | x?        | birthYear
    Hà       |              |           |
    Khánh    | #N/A         |           |
    Linh     | 5/3/1980     |           |
    `,
  );
});

test('an age or a short year is readable, and no birth year is guessed from it', () => {
  expectFindings(
    dateUnreadable,
    'grants',
    `
    fullName | birthYear | !
    An       | 85        |
    Bình     | '42       |
    Chi      | '4        | birthYear
    `,
  );
});

import { openBook } from '../../../src/core/rules/book';
import { dateUnreadable } from '../../../src/core/rules/date-unreadable';
import { drawTable } from '../../support/draw-table';
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

test('a column of hardly anything else is one finding', () => {
  const rows = Array.from({ length: 10 }, (_, at) => `An | không rõ ${at}`).join('\n');
  const unreadable = (more: string) => {
    const book = openBook([drawTable('members', `fullName | birthDate\n${rows}${more}`)], 46_327);
    return [...dateUnreadable.check(book.tables[0]!, book)].map(({ cells }) => cells.length);
  };
  expect(unreadable('\nBình | 1985-02-03')).toEqual([10]);
  expect(unreadable('\nBình | 1985-02-03'.repeat(10))).toEqual(Array(10).fill(1));
});

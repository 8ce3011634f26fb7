import { messageOf } from '../../../src/core/rules';
import { openBook } from '../../../src/core/rules/book';
import { citizenIdMalformed } from '../../../src/core/rules/citizen-id-malformed';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

test('too few, too many and letters among the digits', () => {
  const found = expectFindings(
    citizenIdMalformed,
    'members',
    `
    fullName | citizenId      | !
    An       | 00108501234    | citizenId
    Bình     | 0010850123456  | citizenId
    Chi      | O01085012345   | citizenId
    Dũng     | abc            | citizenId
    Em       | 1.08501e+11    | citizenId
    `,
  );
  expect(found[0]?.params).toEqual({ text: '00108501234', digits: 11, cells: 1 });
});

test('twelve digits however spaced, old cards, passports, lost zeros, and no number at all are not malformed', () => {
  expectFindings(
    citizenIdMalformed,
    'members',
    `
    fullName | citizenId                        | !
    An       | 001 085 012 345                  |
    Bình     | '012345678                       |
    Chi      | C1234567                         |
    Dũng     | 34085012345                      |
    Em       | 001085012345 cấp ngày 12/3/2021  |
    Giang    | chưa có                          |
    Hà       | -                                |
    Khánh    |                                  |
    Linh     | #REF!                            |
    Mai      | 003085012345                     |
    `,
  );
});

test('letters right before or behind twelve digits belong to the number', () => {
  expectFindings(
    citizenIdMalformed,
    'members',
    `
    fullName | citizenId           | !
    An       | B001085012345       | citizenId
    Bình     | 001085012345A       | citizenId
    Chi      | CCCD 001085012345   |
    Dũng     | 001085012345 (gắn chip) |
    `,
  );
});

describe('a column of hardly anything else', () => {
  const rows = (bad: number, good: number) =>
    [
      'fullName | citizenId',
      ...Array.from({ length: bad }, (_, at) => `An | 'MS${String(at).padStart(4, '0')}`),
      ...Array.from({ length: good }, (_, at) => `Bình | '0010850123${40 + at}`),
    ].join('\n');
  const found = (bad: number, good: number) => {
    const book = openBook([drawTable('members', rows(bad, good))], 46_327);
    return [...citizenIdMalformed.check(book.tables[0]!, book)];
  };

  test('is one finding with all its cells', () => {
    const [one, ...others] = found(12, 11);
    expect(others).toEqual([]);
    expect(one!.cells).toHaveLength(12);
    expect(messageOf({ rule: 'citizen-id-malformed', params: one!.params }, 'vi')).toContain(
      '12 ô của cột này không phải số căn cước',
    );
  });

  test('not where half of it is read, nor where few cells make up a short list', () => {
    expect(found(12, 12)).toHaveLength(12);
    expect(found(9, 0)).toHaveLength(9);
  });
});

test('a number masked for circulation is no malformed one', () => {
  expectFindings(
    citizenIdMalformed,
    'grants',
    `
    fullName | citizenId    | !
    An       | 001*******45 |
    Bình     | 00108501234* | citizenId
    Chi      | 0010850      | citizenId
    `,
  );
});

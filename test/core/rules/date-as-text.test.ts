import { isoDay } from '../../../src/core/sheet/calendar';
import { encodeTcvn3 } from '../../../src/core/vietnamese/legacy-encodings';
import { dateAsText } from '../../../src/core/rules/date-as-text';
import { expectFindings } from '../../support/expect-findings';

test('a whole date as text is found with its day', () => {
  const [found] = expectFindings(
    dateAsText,
    'members',
    `
    fullName | birthDate   | joinedOn   | !
    An       | 1985-02-03  | 2010-01-01 |
    Bình     | 05/03/1990  | 2010-01-01 | birthDate
    Chi      | 1990-03-05  | 2010-01-01 |
    `,
  );
  expect(found?.fix).toEqual({ value: 32_937, numberFormat: 'dd/mm/yyyy', certain: true });
});

test('a guessed century is not certain, a column of texts is one finding', () => {
  const [found, ...more] = expectFindings(
    dateAsText,
    'members',
    `
    fullName | birthDate  | !
    An       | 05/03/1990 | birthDate
    Bình     | 5-3-85     | (birthDate)
    Chi      | 05.03.1990 | (birthDate)
    `,
  );
  expect(more).toEqual([]);
  expect(found?.fix).toMatchObject({ certain: false, values: [32_937, 31_111, 32_937] });
});

test('years, months, impossible and unreadable dates, dashes and empty cells are not whole dates', () => {
  expectFindings(
    dateAsText,
    'members',
    `
    fullName | birthDate    | !
    An       | 1985         |
    Bình     | '1985        |
    Chi      | tháng 5/1980 |
    Dũng     | 31/02/1980   |
    Em       | không rõ     |
    Giang    | -            |
    Hà       |              |
    `,
  );
});

test('a date in words in TCVN3 is one', () => {
  const [found] = expectFindings(
    dateAsText,
    'documents',
    `
    documentNo | documentDate                              | !
    1/KH-LĐLĐ  | 2026-03-05                                |
    2/KH-LĐLĐ  | ${encodeTcvn3('ngày 23 tháng 2 năm 2026')} | documentDate
    3/KH-LĐLĐ  | 2026-04-05                                |
    `,
  );
  expect(isoDay(Number(found?.fix?.value))).toBe('2026-02-23');
});

import { dateAmbiguous } from '../../../src/core/rules/date-ambiguous';
import { dateAsText } from '../../../src/core/rules/date-as-text';
import { serialOf } from '../../../src/core/sheet/calendar';
import { expectFindings } from '../../support/expect-findings';

test('a column that also writes the month first', () => {
  const found = expectFindings(
    dateAmbiguous,
    'disbursements',
    `
    fullName | voucherDate | !
    An       | 03/25/2024  |
    Bình     | 03/04/2024  | voucherDate
    Chi      | 03/03/2024  |
    Dung     | 2024-03-05  |
    `,
  );
  expect(found[0]?.fix).toMatchObject({ value: serialOf(2024, 3, 4), certain: false });
});

test('of both orders in one column the Vietnamese one is likelier', () => {
  const found = expectFindings(
    dateAmbiguous,
    'disbursements',
    `
    fullName | voucherDate | !
    An       | 03/25/2024  |
    Bình     | 25/03/2024  |
    Chi      | 03/04/2024  | voucherDate
    `,
  );
  expect(found[0]?.params).toEqual({
    text: '03/04/2024',
    likely: serialOf(2024, 4, 3),
    other: serialOf(2024, 3, 4),
  });
});

test('day first is no question; nor are words, year-first dates, bare years and odd cells', () => {
  expectFindings(
    dateAmbiguous,
    'members',
    `
    fullName | birthDate                 | !
    An       | 03/04/1985                |
    Bình     | 5.6.1986                  |
    Chi      | 1987-07-08                |
    Dung     | ngày 5 tháng 6 năm 1980   |
    Em       | 1980                      |
    Giang    | 5/1980                    |
    Hà       | 31/02/1980                |
    Khanh    | #REF!                     |
    Lan      | 5-3-85                    |
    Mai      |                           |
    `,
  );
});

test('a year of two digits that could be a day, unless the column or the citizen id settles it', () => {
  expectFindings(
    dateAmbiguous,
    'members',
    `
    fullName | birthDate  | citizenId    | joinedOn   | !
    An       | 1985-02-03 |              | 2010-03-04 |
    Bình     | 5-3-25     |              | 5-3-12     | birthDate
    Chi      | 5-3-04     | 001304012345 |            |
    Dung     | 1990-02-03 |              | 2015-03-04 |
    `,
  );
});

test('the text itself is told as well, without a certain fix and apart from the others', () => {
  const found = expectFindings(
    dateAsText,
    'disbursements',
    `
    fullName | voucherDate | !
    An       | 25/03/2024  | voucherDate
    Bình     | 03/25/2024  | (voucherDate)
    Chi      | 26/03/2024  | (voucherDate)
    Dung     | 03/04/2024  | voucherDate
    `,
  );
  expect(found.map(({ fix }) => fix?.certain)).toEqual([false, false]);
});

test('a short year beyond the other rows of a small list is still read day first', () => {
  const [found] = expectFindings(
    dateAmbiguous,
    'members',
    `
    fullName | joinedOn   | !
    An       | 2003-03-04 |
    Bình     | 3/4/22     | joinedOn
    Chi      | 2015-03-04 |
    `,
  );
  // 3 April 2022; not 22 April 2003.
  expect(found?.fix?.value).toBe(44654);
});

test('“4/5/04” is one day, year first or last', () => {
  expectFindings(
    dateAmbiguous,
    'members',
    `
    fullName | joinedOn   | !
    An       | 2003-03-04 |
    Bình     | 4/5/04     |
    Chi      | 3/4/22     | joinedOn
    `,
  );
});

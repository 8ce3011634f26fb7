import { phoneMalformed } from '../../../src/core/rules/phone-malformed';
import { expectFindings } from '../../support/expect-findings';

test('too few, too many, a letter, an unknown beginning', () => {
  expectFindings(
    phoneMalformed,
    'members',
    `
    fullName | phone           | !
    An       | '091234567      | phone
    Bình     | '09123456789    | phone
    Chi      | '0612345678     | phone
    Dũng     | 09l2345678      | phone
    Em       | a@b.vn          | phone
    Giang    | 12345           | phone
    Hà       | 0912345678 / 12 | phone
    `,
  );
});

test('every good way to write one or several', () => {
  expectFindings(
    phoneMalformed,
    'members',
    `
    fullName | phone                        | !
    An       | '0912345678                  |
    An       | 0912.345.678                 |
    An       | +84 912 345 678              |
    An       | (+84)912345678               |
    An       | 84912345678                  |
    An       | 024 3825 3535                |
    An       | '02438253535                 |
    An       | 0912345678 / 0987654321      |
    An       | 0912345678, 02438253535      |
    An       | 0912345678 - 0987654321      |
    An       | 0912345678 (Zalo)            |
    An       | ĐT: 0912345678               |
    An       | 024.3825.3535 máy lẻ 12      |
    An       | '19001234                    |
    An       | +33 6 12 34 56 78            |
    An       | 912345678                    |
    An       | '01234567890                 |
    An       | không có                     |
    An       | -                            |
    An       | #N/A                         |
    An       |                              |
    `,
  );
});

test('a contact list of units may leave out the area code', () => {
  const drawing = `
    unit | phone     | !
    A    | '38253535 |
    `;
  expectFindings(phoneMalformed, 'units', drawing);
  expectFindings(phoneMalformed, 'members', drawing.replace("'38253535 |", "'38253535 | phone"));
});

test('a number masked for circulation is no malformed one', () => {
  expectFindings(
    phoneMalformed,
    'grants',
    `
    fullName | phone      | !
    An       | 09****123  |
    Bình     | 091234567* | phone
    `,
  );
});

test('a column of numbers of another country is one cause, a few slips are each told', () => {
  const rows = (foreign: number) =>
    Array.from({ length: 15 }, (_, at) => {
      const isForeign = at < foreign;
      const told = !isForeign ? '' : foreign < 10 || at === 0 ? 'phone' : '(phone)';
      return `Người ${at} | '${isForeign ? `16${100000000 + at}` : `09${12345600 + at}`} | ${told}`;
    }).join('\n');
  const expectForeign = (foreign: number) =>
    expectFindings(phoneMalformed, 'members', `fullName | phone | !\n${rows(foreign)}`);
  expect(expectForeign(12).map(({ params }) => params?.['cells'])).toEqual([12]);
  expect(expectForeign(3)).toHaveLength(3);
});

import { accountMalformed } from '../../../src/core/rules/account-malformed';
import { expectFindings } from '../../support/expect-findings';

test('too short, too long, symbols', () => {
  expectFindings(
    accountMalformed,
    'disbursements',
    `
    fullName | bankAccount              | !
    An       | '12345                   | bankAccount
    Bình     | 1234                     | bankAccount
    Chi      | '12345678901234567890123 | bankAccount
    Dũng     | ???                      | bankAccount
    Em       | 12-34                    | bankAccount
    Giang    | 1234.5                   | bankAccount
    `,
  );
});

test('a mark for a digit that is not known', () => {
  expectFindings(
    accountMalformed,
    'disbursements',
    `
    fullName | bankAccount     | !
    An       | 12345678?       | bankAccount
    Bình     | 12*4567890      | bankAccount
    Chi      | 00110045***     |
    Dũng     | ００１１００４５６７ |
    `,
  );
});

test('numbers with separators, names, remarks and “none” are no fault', () => {
  expectFindings(
    accountMalformed,
    'disbursements',
    `
    fullName | bankAccount                  | !
    An       | '0011004567890               |
    An       | 19034567890123               |
    An       | 0011 0045 67890              |
    An       | 0011.0045.67890              |
    An       | NGUYENVANAN85                |
    An       | 0011004567890 - Vietcombank  |
    An       | BIDV: 12510001234567         |
    An       | 001100456 / 190345678        |
    An       | 001*****890                  |
    An       | tiền mặt                     |
    An       | không có                     |
    An       | -                            |
    An       | 1.90346E+15                  |
    An       | #VALUE!                      |
    An       |                              |
    `,
  );
});

test('an O among digits is a zero mistyped', () => {
  expectFindings(
    accountMalformed,
    'disbursements',
    `
    fullName | bankAccount    | !
    An       | 1012345O7890   | bankAccount
    Bình     | 10123l57890    | bankAccount
    Chi      | VQRQ0001234    |
    Dũng     | 96247ABC123    |
    `,
  );
});

test('a comma within the digits and a question mark are told; two whole accounts with a comma between are not', () => {
  expectFindings(
    accountMalformed,
    'disbursements',
    `
    fullName | bankAccount             | !
    An       | 238,5223026034          | bankAccount
    Bình     | 2385223026,034...       | bankAccount
    Chi      | 19034567-ACB?           | bankAccount
    Dũng     | 2385223026034,190345678 |
    Em       | 2385223026034 (ACB)     |
    Giang    | 2385223026034, ACB      |
    `,
  );
});

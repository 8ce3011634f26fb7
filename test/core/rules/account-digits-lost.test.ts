import { accountDigitsLost } from '../../../src/core/rules/account-digits-lost';
import { expectFindings } from '../../support/expect-findings';

test('a number of sixteen digits or more, and one written with an exponent', () => {
  const found = expectFindings(
    accountDigitsLost,
    'disbursements',
    `
    fullName | bankAccount         | !
    An       | 1234567890123450    | bankAccount
    Bình     | 1,90346E+15         | bankAccount
    Hà       | 1234567890123460000 | bankAccount
    Chi      | 123456789012345     |
    Dũng     | '1234567890123456   |
    Em       | #N/A                |
    Giang    |                     |
    `,
  );
  expect(found[0]?.params).toEqual({ text: '1234567890123450' });
  expect(found[2]?.params).toEqual({ text: '1234567890123460000' });
  expect(found[0]?.fix).toBeUndefined();
});

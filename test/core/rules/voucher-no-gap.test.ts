import { voucherNoGap } from '../../../src/core/rules/voucher-no-gap';
import { expectFindings } from '../../support/expect-findings';

test('a number left out of its series', () => {
  const [found] = expectFindings(
    voucherNoGap,
    'disbursements',
    `
    voucherNo | fullName | !
    PC001     | An       |
    UNC07     | Bình     |
    PC002     | Chi      |
    PC004     | Dũng     | voucherNo
    PC004     | Em       |
    PC005     | Giang    |
    UNC08     | Hà       |
    `,
  );
  expect(found?.params).toEqual({ from: 'PC002', to: 'PC004', missing: 1 });
});

test('an extract, a new year and numbers in disorder are no gaps', () => {
  expectFindings(
    voucherNoGap,
    'disbursements',
    `
    voucherNo | voucherDate | !
    PC001     | 2024-02-01  |
    PC003     | 2024-02-01  |
    PC002     | 2024-02-01  |
    PC001     | 2025-02-01  |
    PC002     | 2025-02-01  |
    PC003     | 2025-02-01  |
    PT10      | 2025-02-01  |
    PT20      | 2025-02-01  |
    PT30      | 2025-02-01  |
    `,
  );
});

test('a voucher without a readable date is of the year of those beside it', () => {
  expectFindings(
    voucherNoGap,
    'disbursements',
    `
    voucherNo | voucherDate | !
    PC001     | không rõ    |
    PC002     | 2024-02-01  |
    PC003     | 31/02/2024  |
    PC004     |             |
    PC005     | 2024-02-01  |
    `,
  );
});

test('one number far behind all others is mistyped', () => {
  const list = (...numbers: readonly string[]) => `voucherNo | !\n${numbers.join('\n')}`;
  const found = expectFindings(
    voucherNoGap,
    'disbursements',
    list('PC001 |', 'PC002 |', 'PC503 | voucherNo', 'PC004 | voucherNo', 'PC005 |', 'PC006 |', 'PC007 |'),
  );
  expect(found).toHaveLength(2);
  expectFindings(voucherNoGap, 'disbursements', list('PC001 |', 'PC002 |', 'PC003 |', 'PC503 |', 'PC504 |'));
});

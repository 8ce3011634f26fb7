import { voucherNoDuplicate } from '../../../src/core/rules/voucher-no-duplicate';
import { expectFindings } from '../../support/expect-findings';

test('a number twice; another year is another voucher', () => {
  const found = expectFindings(
    voucherNoDuplicate,
    'disbursements',
    `
    voucherNo | voucherDate | fullName | amount | !
    PC001     | 2024-02-01  | An       | 500000 |
    PC002     | 2024-02-01  | Bình     | 500000 | (voucherNo)
    PC003     | 2024-02-01  | Chi      | 500000 |
    pc 002    | 2024-02-01  | Dũng     | 300000 | voucherNo
    PC001     | 2025-02-01  | Em       | 500000 |
              | 2025-02-01  | Giang    | 500000 |
    -         | 2025-02-01  | Hà       | 500000 |
    PC004     | 2025-02-01  | Hoa      | 500000 |
    `,
  );
  expect(found[0]?.money).toBe(300_000);
});

test('one voucher for many people, unless its dates differ', () => {
  expectFindings(
    voucherNoDuplicate,
    'disbursements',
    `
    voucherNo | voucherDate | fullName | amount | !
    PC01      | 2024-02-01  | An       | 500000 | (voucherNo)
    PC01      | 2024-02-01  | Bình     | 500000 |
    PC01      | 2024-03-01  | Chi      | 500000 | voucherNo
    PC02      | 2024-02-02  | Dũng     | 500000 |
    PC02      | 2024-02-02  | Em       | 500000 |
    `,
  );
});

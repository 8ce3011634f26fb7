import { documentNoMissing } from '../../../src/core/rules/document-no-missing';
import { expectFindings } from '../../support/expect-findings';

test('a document without a number among numbered ones', () => {
  expectFindings(
    documentNoMissing,
    'documents',
    `
    documentNo | summary | !
    15/KH-LĐLĐ | a       |
               | b       | documentNo
    16/KH-LĐLĐ | c       |
    17/KH-LĐLĐ | d       |
    -          | e       | documentNo
    18/KH-LĐLĐ | f       |
    `,
  );
});

test('open and refused rows, merged decisions, and a column hardly filled in', () => {
  expectFindings(
    documentNoMissing,
    'commendations',
    `
    fullName | decisionNo | status     | !
    A        | 1/QĐ-CĐN   |            |
    B        |            |            |
    C        | 2/QĐ-CĐN   |            |
    D        | 2/QĐ-CĐN   |            |
    E        | 2/QĐ-CĐN   |            |
    F        |            | chờ duyệt  |
    G        | 3/QĐ-CĐN   |            |
    `,
    { merges: ['B2:B3'] },
  );
  expectFindings(
    documentNoMissing,
    'proposals',
    `
    documentNo  | unit | proposedAmount | !
    12/TTr-CĐN  | A    | 1              |
                | B    | 1              |
                | C    | 1              |
    `,
  );
});

test('a new unit of three without its decision, one visit of four; not one reward of three', () => {
  const rows = (field: string) => `
    unit | decisionNo | !
    A    | 1/QĐ-CĐN   |
    B    |            | ${field}
    C    | 2/QĐ-CĐN   |
    `;
  expectFindings(documentNoMissing, 'newUnits', rows('decisionNo'));
  expectFindings(documentNoMissing, 'visits', rows(''));
  expectFindings(
    documentNoMissing,
    'visits',
    `${rows('decisionNo').trimEnd()}\n    D    | 3/QĐ-CĐN   |\n    `,
  );
});

test('a payment without a voucher among numbered ones, unless it goes on with the one above', () => {
  const rows = (below: number, mark: string) => `
    fullName | voucherNo | amount | !
    An       | PC001     | 1      |
    Bình     | PC002     | 1      |
    Chi      |           | 1      | ${mark}
    Dũng     | PC00${below} | 1   |
    `;
  expectFindings(documentNoMissing, 'disbursements', rows(4, 'voucherNo'));
  expectFindings(documentNoMissing, 'disbursements', rows(3, ''));
  const last = (day: string, mark: string) => `
    fullName | voucherNo | voucherDate | !
    An       | PC001     | 2026-03-02  |
    Bình     | PC002     | 2026-03-04  |
    Chi      | PC003     | 2026-03-09  |
    Dũng     |           | ${day}      | ${mark}
    `;
  expectFindings(documentNoMissing, 'disbursements', last('2026-03-12', 'voucherNo'));
  expectFindings(documentNoMissing, 'disbursements', last('2026-03-09', ''));
});

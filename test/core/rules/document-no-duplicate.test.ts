import { documentNoDuplicate } from '../../../src/core/rules/document-no-duplicate';
import { expectFindings } from '../../support/expect-findings';

test('one number twice in a year, however spaced; another year or unit is another document', () => {
  expectFindings(
    documentNoDuplicate,
    'documents',
    `
    documentNo     | documentDate | issuer | !
    15/KH-LĐLĐ     | 2021-03-12   | LĐLĐ   | (documentNo)
    15/KH-TLĐ      | 2021-03-12   | TLĐ    |
    15/KH-LĐLĐ     | 2022-03-12   | LĐLĐ   |
    15 /KH - LĐLĐ  | 2021-04-12   | TLĐ    | documentNo
    09/KH-LĐLĐ     | 2021-04-12   | LĐLĐ   | (documentNo)
    9/KH-LĐLĐ      | 2021-04-12   | LĐLĐ   | documentNo
    7/TB-CĐCS      | 2021-04-12   | BV A   |
    7/TB-CĐCS      | 2021-04-12   | BV B   |
    /TB-CĐN        | 2021-04-12   | CĐN    |
    /TB-CĐN        | 2021-04-12   | CĐN    |
    `,
  );
});

test('one proposal for several units is one document; with another date it is not', () => {
  expectFindings(
    documentNoDuplicate,
    'proposals',
    `
    documentNo | documentDate | unit | proposedAmount | !
    12/TTr-CĐN | 2021-08-02   | A    | 1              | (documentNo)
    12/TTr-CĐN | 2021-08-02   | B    | 1              |
    12/TTr-CĐN | 2021-09-02   | C    | 1              | documentNo
    12/TTr-CĐN | 2021-08-02   | A    | 1              | documentNo
    `,
  );
});

test('one decision may found several units on one day, not on two', () => {
  expectFindings(
    documentNoDuplicate,
    'newUnits',
    `
    unit | decisionNo | establishedOn | !
    A    | 21/QĐ-CĐN  | 2026-03-02    | (decisionNo)
    B    | 21/QĐ-CĐN  | 2026-03-02    |
    C    | 21/QĐ-CĐN  | 2026-07-14    | decisionNo
    D    | 30/QĐ-CĐN  | 2026-07-14    |
    `,
  );
});

import { documentNoMalformed } from '../../../src/core/rules/document-no-malformed';
import { expectFindings } from '../../support/expect-findings';

test('numbers that are none among numbers that are', () => {
  expectFindings(
    documentNoMalformed,
    'documents',
    `
    documentNo               | summary | !
    15/KH-LĐLĐ               | a       |
    16KH-LĐLĐ                | b       | documentNo
    64/CĐYT                  | c       |
    /TTr-CĐN                 | d       |
                             | e       |
    17/KH-LĐLĐ; 18/KH-LĐLĐ   | f       |
    19/KH-LĐLĐ\\n20/KH_LĐLĐ   | g       | documentNo
    21                       | h       | documentNo
    22/KH-LĐLĐ, 02/02/2024   | i       |
    `,
  );
});

test.each([
  ['12', '13', '14'],
  ['QĐ12', 'QĐ13', 'QĐ14'],
])('a list with a custom of its own: %s', (...numbers) => {
  expectFindings(
    documentNoMalformed,
    'grants',
    ['fullName | decisionNo | !', ...numbers.map((number) => `An | ${number} |`)].join('\n'),
  );
});

test('whose paper it is does not say which', () => {
  expectFindings(
    documentNoMalformed,
    'grants',
    `
    fullName | decisionNo                 | !
    An       | QĐ 15/QĐ-LĐLĐ của LĐLĐ TP  |
    Bình     | QĐ của CĐ ngành            | decisionNo
    Chi      | QĐ số                      |
    `,
  );
});

test('a code that only one row has is a slip for the one that others have', () => {
  expectFindings(
    documentNoMalformed,
    'documents',
    `
    documentNo  | !
    15/QĐ-CĐN   |
    16/QĐ-CĐN   |
    17/ĐQ-CĐN   | documentNo
    18/QĐ-CDN   | documentNo
    19/HD-CĐN   |
    20/HD-CĐN   |
    21/HĐ-CĐN   |
    22/KH-CĐN   |
    23/QĐ-LĐLĐ  |
    24/CĐYT     |
    `,
  );
});

test('a number typed in TCVN3 or VNI is malformed as little as in Unicode', () => {
  expectFindings(
    documentNoMalformed,
    'documents',
    `
    documentNo  | !
    15/Q§-C§N   |
    16/QÑ-CÑN   |
    17//Q§-C§N  | documentNo
    18/QĐ-CĐN   |
    `,
  );
});

test('a day in place of the number is none; beside the number, or throughout, it is no fault', () => {
  expectFindings(
    documentNoMalformed,
    'documents',
    `
    documentNo               | !
    15/QĐ-CĐN                |
    '15/01/2026              | documentNo
    16/QĐ-CĐN;15/01/2026     |
    17/KH-CĐN                |
    `,
  );
  expectFindings(
    documentNoMalformed,
    'documents',
    `
    documentNo  | !
    '15/01/2026 |
    '16/01/2026 |
    '17/01/2026 |
    `,
  );
});

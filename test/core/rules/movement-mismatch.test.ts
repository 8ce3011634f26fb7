import { movementMismatch } from '../../../src/core/rules/movement-mismatch';
import { expectFindings } from '../../support/expect-findings';

test('opening + admitted + moved in − moved out − left', () => {
  expectFindings(
    movementMismatch,
    'admissions',
    `
    unit | openingCount | admitted | movedIn | movedOut | left | closingCount | !
    A    | 100          | 5        | 2       | 3        | 4    | 100          |
    B    | 100          | 5        | -       |          | 4    | 100          | closingCount
    C    | 1.100        | 5        |         |          |      | '1.105       |
    D    | 100          | x?       |         |          |      | 100          |
    E    | 100          | 5        |         |          |      |              |
    `,
  );
});

test('columns that no field claims take part by their heading; one that says neither stops the rule', () => {
  expectFindings(
    movementMismatch,
    'admissions',
    `
    unit | openingCount | admitted | Tổng tăng | Giảm: từ trần | closingCount | !
    A    | 100          | 5        | 5         | 1             | 104          |
    B    | 100          | 5        | 5         | 1             | 105          | closingCount
    `,
  );
  expectFindings(
    movementMismatch,
    'admissions',
    `
    unit | openingCount | admitted | Điều chỉnh | closingCount | !
    A    | 100          | 5        | 3          | 102          |
    `,
  );
});

test('“Tăng” and “Giảm” alone may be further movements, the sums of others, or all there are', () => {
  expectFindings(
    movementMismatch,
    'admissions',
    `
    unit | openingCount | admitted | Tăng | Giảm | closingCount | !
    A    | 800          | 12       | 5    | 5    | 812          |
    B    | 800          | 12       | 5    | 5    | 813          | closingCount
    `,
  );
  expectFindings(
    movementMismatch,
    'admissions',
    `
    unit | openingCount | Tăng | admitted | movedIn | Giảm | left | closingCount | !
    A    | 800          | 17   | 12       | 5       | 5    | 5    | 812          |
    B    | 800          | 17   | 12       | 5       | 5    | 5    | 810          | closingCount
    `,
  );
  expectFindings(
    movementMismatch,
    'admissions',
    `
    unit | openingCount | Tăng | Giảm | closingCount | !
    A    | 800          | 17   | 5    | 812          |
    B    | 800          | 17   | 5    | 822          | closingCount
    `,
  );
});

test('a column of the difference itself, “Tăng, giảm”, stops the rule', () => {
  expectFindings(
    movementMismatch,
    'admissions',
    `
    unit | openingCount | admitted | Tăng, giảm | closingCount | !
    A    | 800          | 12       | 7          | 807          |
    `,
  );
});

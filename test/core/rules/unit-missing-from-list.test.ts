import { unitMissingFromList } from '../../../src/core/rules/unit-missing-from-list';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

const catalogue = drawTable(
  'units',
  `
  unit                     | aliases | validFrom  | validTo
  Bệnh viện Thanh Nhàn     | BV TN   |            |
  Bệnh viện Đức Giang      |         |            |
  Bệnh viện Phổi Hà Nội    |         |            |
  Bệnh viện Mắt Hà Nội     |         |            |
  Trung tâm Y tế Ba Đình   |         |            | 2025-06-30
  Trung tâm Y tế Ngọc Hà   |         | 2025-07-01 |
  `,
  { sheet: 'Danh mục' },
);

test('a unit without a row in a list that goes through the units has no cell', () => {
  const found = expectFindings(
    unitMissingFromList,
    'admissions',
    `
    unit                   | target | !
    BV TN                  | 10     |
    Bệnh viện Đức Giang    | 10     |
    Trung tâm Y tế Ngọc Hà | 10     |
    Bệnh viện Phối Hà Nội  | 10     |
    `,
    { others: [catalogue], titles: ['NĂM 2026'] },
  );
  expect(found.map(({ value }) => value)).toEqual(['Bệnh viện Mắt Hà Nội']);
});

test('units of another time, and a list that names few units', () => {
  expectFindings(
    unitMissingFromList,
    'admissions',
    `
    unit                   | target | !
    BV TN                  | 10     |
    Bệnh viện Đức Giang    | 10     |
    Bệnh viện Phổi Hà Nội  | 10     |
    Bệnh viện Mắt Hà Nội   | 10     |
    `,
    { others: [catalogue], titles: ['Năm 2025'] },
  );
  expectFindings(
    unitMissingFromList,
    'grants',
    `
    fullName | unit                   | !
    An       | BV TN                  |
    Bình     | Bệnh viện Đức Giang    |
    Chi      | Bệnh viện Phổi Hà Nội  |
    `,
    { others: [catalogue] },
  );
});

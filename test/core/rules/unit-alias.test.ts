import { unitAlias } from '../../../src/core/rules/unit-alias';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

const catalogue = drawTable(
  'units',
  `
  unitCode | unit                          | aliases           | validFrom  | validTo
  YT01     | Bệnh viện Thanh Nhàn          | BV TN; Thanh Nhàn |            |
  YT02     | Bệnh viện Đa khoa Đức Giang   |                   |            |
  YT03     | Bệnh viện Đa khoa Ba Vì       |                   |            |
  YT04     | Trung tâm Y tế Gia Lâm        |                   |            | 2025-06-30
  YT05     | Trung tâm Y tế khu vực Gia Lâm | Trung tâm Y tế Gia Lâm | 2025-07-01 |
  `,
  { sheet: 'Danh mục' },
);

test('each alias is one finding with its cells and the catalogue’s name', () => {
  const found = expectFindings(
    unitAlias,
    'grants',
    `
    fullName  | unit                        | !
    An        | BV TN                       | unit
    Bình      | Bệnh viện Thanh Nhàn        |
    Chi       | BVĐK Đức Giang              | unit
    Dũng      | bv tn                       | (unit)
    Em        | YT02                        | unit
    # BV TN   |                             | (fullName)
    Giang     |                             |
    `,
    { others: [catalogue] },
  );
  expect(found[0]?.fix).toEqual({
    value: 'Bệnh viện Thanh Nhàn',
    values: ['Bệnh viện Thanh Nhàn', 'Bệnh viện Thanh Nhàn', '# Bệnh viện Thanh Nhàn'],
    certain: true,
  });
});

test('case, spacing, CĐCS in front, unknown names, departments and legacy encodings are no aliases', () => {
  expectFindings(
    unitAlias,
    'grants',
    `
    fullName | unit                        | !
    An       | BỆNH VIỆN  THANH NHÀN       |
    Bình     | CĐCS Bệnh viện Thanh Nhàn   |
    Chi      | Bệnh viện Lạ                |
    Dũng     | Khoa Nội                    |
    Em       | BÖnh viÖn Thanh Nhµn        |
    Giang    |                             |
    `,
    { others: [catalogue] },
  );
});

test('a former name is right in a list of its time', () => {
  const list = (mark: string) => `
    fullName | unit                          | !
    An       | Bệnh viện Đa khoa huyện Ba Vì | ${mark}
    Bình     | Trung tâm Y tế Gia Lâm        | ${mark}
    `;
  expectFindings(unitAlias, 'grants', list(''), { others: [catalogue], titles: ['TẾT GIÁP THÌN NĂM 2024'] });
  const found = expectFindings(unitAlias, 'grants', list('unit'), {
    others: [catalogue],
    titles: ['Hà Nội, ngày 01 tháng 10 năm 2025'],
  });
  expect(found.map(({ fix }) => fix?.value)).toEqual([
    'Bệnh viện Đa khoa Ba Vì',
    'Trung tâm Y tế khu vực Gia Lâm',
  ]);
});

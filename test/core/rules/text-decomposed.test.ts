import { textDecomposed } from '../../../src/core/rules/text-decomposed';
import { expectFindings } from '../../support/expect-findings';

test('marks of their own and look-alike letters are found with the composed text', () => {
  const found = expectFindings(
    textDecomposed,
    'members',
    `
    fullName                                 | unit        | !
    ${'Nguyễn Văn An'.normalize('NFD')}      | Bệnh viện A | fullName
    \u00d0ỗ Thị Bình                         | Bệnh viện A | fullName
    Đỗ Thị Bình                              | Bệnh viện A |
                                             | Bệnh viện A |
    `,
  );
  expect(found.map(({ fix }) => fix?.value)).toEqual(['Nguyễn Văn An', 'Đỗ Thị Bình']);
});

test('a section row and a total are told in one finding; a stray space in them is none', () => {
  const [found, ...others] = expectFindings(
    textDecomposed,
    'members',
    `
    fullName       | subUnit | !
    # ${'Bệnh viện Thanh Nhàn'.normalize('NFD')} | | fullName
    Nguyễn Văn An  | Nội     |
    # Bệnh  viện Tim |       |
    Trần Thị Bình  | Nhi     |
    Σ ${'Tổng cộng'.normalize('NFD')} | | (fullName)
    `,
  );
  expect(others).toEqual([]);
  expect(found?.fix?.values).toEqual(['# Bệnh viện Thanh Nhàn', 'Σ Tổng cộng']);
});

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

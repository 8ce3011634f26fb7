import { nameTitle } from '../../../src/core/rules/name-title';
import { expectFindings } from '../../support/expect-findings';

test('titles and forms of address in front of a name', () => {
  const found = expectFindings(
    nameTitle,
    'members',
    `
    fullName                | !
    BS. Nguyễn Văn An       | fullName
    Đ/c Trần Thị Bình       | fullName
    ThS.BS Lê Văn Chi       | fullName
    Bà Phạm Thị Dung        | fullName
    Chị Nguyễn Thị Em       | fullName
    Anh Trần Văn Bảy        | fullName
    Hoàng Văn Giang         |
    Bùi Thị Khánh           |
    Phan Văn Quân           |
    Vũ Thị Hà               |
    Ngô Thị Lan             |
    Đỗ Văn Minh             |
    Đặng Văn Nam            |
    `,
  );
  expect(found[1]?.params).toEqual({ title: 'Đ/c', name: 'Trần Thị Bình', cells: 1 });
});

test('names that only look like titles, and odd cells', () => {
  expectFindings(
    nameTitle,
    'members',
    `
    fullName          | !
    Chi Mai           |
    Bá Thanh Sơn      |
    Cô Y Blim         |
    Anh Thị Đào       |
    Chi Nguyễn Lan    |
    Tạ Thị Bs         |
    #REF!             |
                      |
    `,
  );
});

test('a list with titles throughout is one finding', () => {
  const found = expectFindings(
    nameTitle,
    'grants',
    `
    fullName          | !
    Đ/c Nguyễn Văn An | fullName
    Đ/c Trần Thị Bình | (fullName)
    Đ/c Lê Văn Chi    | (fullName)
    `,
  );
  expect(found).toHaveLength(1);
});

test('“Đ.c” with dots', () => {
  expectFindings(
    nameTitle,
    'grants',
    `
    fullName            | !
    Đ.c Nguyễn Văn An   | fullName
    đ.c. Trần Thị Bình  | fullName
    Đ. Nguyễn Văn Chi   |
    ĐDV Lê Thị Dung     | fullName
    Lê Văn Em           |
    Lê Văn Giang        |
    `,
  );
});

test('“Chị” before a name of a rare family; two words behind it may be a name of their own', () => {
  expectFindings(
    nameTitle,
    'members',
    `
    fullName            | !
    Chị Cống Thúy Bích  | fullName
    Chi Cống Thúy Bích  |
    Chị Bích Lan        |
    Lê Văn Em           |
    Lê Văn Giang        |
    `,
  );
});

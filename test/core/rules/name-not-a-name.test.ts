import { nameNotAName } from '../../../src/core/rules/name-not-a-name';
import { encodeTcvn3 } from '../../../src/core/vietnamese/legacy-encodings';
import { expectFindings } from '../../support/expect-findings';

test('digits and symbols are found in a list of members', () => {
  expectFindings(
    nameNotAName,
    'members',
    `
    fullName         | birthDate  | !
    Nguyễn Văn An1   | 1985-02-03 | fullName
    Nguy?n V?n B?nh  | 1985-02-03 | fullName
    Trần Thị B@nh    | 1985-02-03 | fullName
    12345            | 1985-02-03 | fullName
    '0912345678      | 1985-02-03 | fullName
    N/A              | 1985-02-03 | fullName
    -                | 1985-02-03 | fullName
    Lê Thị Hoa 2     | 1985-02-03 | fullName
    Bệnh viện Phổi   | 1985-02-03 | fullName
    `,
  );
});

test('names of all kinds, titles, remarks and numbered namesakes are names', () => {
  expectFindings(
    nameNotAName,
    'members',
    `
    fullName                       | birthDate  | !
    H'Hen Niê                      | 1985-02-03 |
    Y Thông                        | 1985-02-03 |
    K’Brôi                         | 1985-02-03 |
    Y Moan Êñuôl                   | 1985-02-03 |
    Jean-Pierre O'Connor           | 1985-02-03 |
    Muller, Anna                   | 1985-02-03 |
    NGUYỄN  VĂN AN                 | 1985-02-03 |
    BS.CKII Trần Văn Bình          | 1985-02-03 |
    Đ/c Lê Thị Chi                 | 1985-02-03 |
    Nguyễn Thị Lan                 | 1985-02-03 |
    Nguyễn Thị Lan 2               | 1985-02-03 |
    Nguyễn Thị Lan (1985)          | 1985-02-03 |
    Phạm Thị Dung (con ĐV Trần Hà) | 1985-02-03 |
    Vũ Văn Giang *                 | 1985-02-03 |
    Lê Văn Hà (2 con nhỏ)          | 1985-02-03 |
    Lê Văn Khanh - Khoa Nội 2      | 1985-02-03 |
    ……                             |            |
    #REF!                          | 1985-02-03 |
                                   | 1985-02-03 |
    -                              |            |
    Khoa Nội                       |            |
    ${encodeTcvn3('Nguyễn Văn Hưởng')} | 1985-02-03 |
    `,
  );
});

test('grants and commendations also go to collectives and to several', () => {
  const drawing = `
    fullName                          | amount | !
    Tập thể khoa Nội 2                | 500000 |
    Phòng khám đa khoa số 5           | 500000 |
    15 đoàn viên khó khăn             | 500000 |
    Nguyễn Văn An / Trần Thị Bình     | 500000 |
    Công ty TNHH A&B                  | 500000 |
    Nguyễn Văn 4n                     | 500000 | fullName
    Trần Th# Bình                     | 500000 | fullName
    '123456                           | 500000 | fullName
    N0ng Văn An                       | 500000 | fullName
    Nguyễn Văn An/                    | 500000 | fullName
    Phạm;Trọng Trường                 | 500000 | fullName
    Nguyễn Văn An; Trần Thị Bình      | 500000 |
    Đoàn viên:                        | 500000 |
    Hộ nghèo:                         | 500000 |
    Trần Văn Bình: mẹ                 | 500000 |
    `;
  expectFindings(nameNotAName, 'grants', drawing);
  expectFindings(nameNotAName, 'commendations', drawing);
});

test('of two name columns the wrong one is told', () => {
  expectFindings(
    nameNotAName,
    'members',
    `
    familyName | givenName | birthDate  | !
    Nguyễn Văn | An        | 1985-02-03 |
    Trần Thị   | B1nh      | 1985-02-03 | givenName
    L3         | Chi       | 1985-02-03 | familyName
    `,
  );
});

test('a star within a word, and words that stand for no name', () => {
  expectFindings(
    nameNotAName,
    'members',
    `
    fullName          | birthDate  | !
    Trần Thị L*n      | 1985-02-03 | fullName
    x                 | 1985-02-03 | fullName
    N/A               | 1985-02-03 | fullName
    Lê Văn Em*        | 1985-02-03 |
    Na                | 1985-02-03 |
    `,
  );
});

test('a number in front of a name, and a cross for a name, in lists that groups may be in', () => {
  expectFindings(
    nameNotAName,
    'grants',
    `
    fullName           | amount | !
    1. Nguyễn Văn An   | 500000 | fullName
    x                  | 500000 | fullName
    2. Tập thể Khoa 3  | 500000 |
    Lê Thị Chi         | 500000 |
    `,
  );
});

test('a digit typed for a letter, in lists that groups may be in', () => {
  expectFindings(
    nameNotAName,
    'grants',
    `
    fullName          | amount | !
    0guyễn Việt Bình  | 500000 | fullName
    Nguy3n Văn An     | 500000 | fullName
    0ũ Ngọc Giang     | 500000 | fullName
    Khoa K2           | 500000 |
    Tổ 3a             | 500000 |
    Phòng khám số 1   | 500000 |
                      | 500000 |
    `,
  );
});

test('a rare family name is a person’s where the row tells a birth', () => {
  expectFindings(
    nameNotAName,
    'grants',
    `
    fullName              | birthYear | amount | !
    Vừ Mí Pó 2            | 1985      | 500000 | fullName
    Vừ Mí Pó/             | 1985      | 500000 | fullName
    Con thứ 2 của chị Hoa | 2015      | 500000 |
    Tập thể khoa Nội 2    | 1985      | 500000 |
    15 đoàn viên khó khăn |           | 500000 |
    `,
  );
});

test('“(chưa rõ tên)” names nobody, in a list of payments too', () => {
  expectFindings(
    nameNotAName,
    'disbursements',
    `
    fullName         | amount | !
    Nguyễn Văn An    | 1      |
    (chưa rõ tên)    | 1      | fullName
    Không xác định   | 1      | fullName
    Phạm Chưa        | 1      |
    `,
  );
});

test('a body that has changed places with a person', () => {
  expectFindings(
    nameNotAName,
    'disbursements',
    `
    fullName              | unit                 | amount | !
    Nguyễn Văn An         | Bệnh viện Thanh Nhàn | 1      |
    Bệnh viện Thanh Nhàn  | Trần Thị Bình        | 1      | fullName
    Bệnh viện Tim Hà Nội  | Bệnh viện Tim Hà Nội | 1      |
    Khoa Nội              | Khối 2               | 1      |
    `,
  );
});

test('in proposals as well, where those who are proposed for stand', () => {
  expectFindings(
    nameNotAName,
    'proposals',
    `
    fullName        | unit | proposedAmount | !
    Nguyễn Văn An   | A    | 1000000        |
    Lê Th1 Ba       | A    | 1000000        | fullName
    Trần Văn Hùng   | A    | 1000000        |
                    | A    | 1000000        |
    `,
  );
});

test('a digit in the family name of a person among bodies', () => {
  expectFindings(
    nameNotAName,
    'commendations',
    `
    fullName         | unit | !
    Nguyễ0 Thị Lan   | A    | fullName
    CĐCS Công ty 36  | A    |
    Khoa Nội 2       | A    |
    `,
  );
});

test('births behind all names are none of the names; a digit in the name itself is told all the same', () => {
  expectFindings(
    nameNotAName,
    'members',
    `
    fullName              | unit   | !
    Nguyễn Văn An (1980)  | BV Mắt |
    Trần Thị Bình, 1985   | BV Mắt |
    Lê Văn Chi 3/9/1990   | BV Mắt |
    Phạm V4n Dũng (1975)  | BV Mắt | fullName
    `,
  );
});

test('“(chưa có)” in brackets is no name of a person', () => {
  expectFindings(
    nameNotAName,
    'disbursements',
    `
    fullName         | birthYear | !
    Nguyễn Văn An    | 1980      |
    (chưa có)        | 1985      | fullName
    (chưa rõ)        | 1986      | fullName
    Lê Thị Chi (con) | 1987      |
    `,
  );
  expectFindings(
    nameNotAName,
    'commendations',
    `
    fullName         | jobTitle | !
    Nguyễn Văn An    | Bác sĩ   |
    (chưa có)        | Hộ lý    | fullName
    (chưa có)        |          |
    `,
  );
});

import { messageOf } from '../../../src/core/rules';
import { recipientNotMember } from '../../../src/core/rules/recipient-not-member';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

const members = drawTable(
  'members',
  `
  fullName       | birthDate  | citizenId    | unit
  Nguyễn Văn An  | 1985-02-03 | 001085012345 | Bệnh viện A
  Trần Thị Bình  | 1990-02-03 | 001190012346 | Bệnh viện A
  Lê Văn Chi     | 1991-02-03 | 001091012347 | Bệnh viện A
  Đỗ Thị Dung    | 1992-02-03 | 001192012348 | Bệnh viện A
  `,
  { sheet: 'Đoàn viên' },
);

test('a person whom no list knows, with the nearest member', () => {
  const found = expectFindings(
    recipientNotMember,
    'grants',
    `
    fullName        | birthYear | citizenId    | unit        | amount | !
    Nguyễn Văn  An  | 1985      |              | BV A        | 500000 |
    Người Đổi Tên   |           | 001190012346 | Bệnh viện A | 500000 |
    Lê Văn Chí      | 1991      |              | Bệnh viện A | 300000 | fullName
    Phạm Văn Lạ     | 1970      |              | Bệnh viện A | 500000 | fullName
    Đỗ Thị Dung     | 1992      | 001192012349 | Bệnh viện A | 500000 |
    Hoàng Văn Xa    | 1970      |              | Bệnh viện B | 500000 |
    `,
    { others: [members] },
  );
  expect(found.map(({ params }) => params.nearest)).toEqual(['Lê Văn Chi', '']);
  expect(found[0]?.money).toBe(300_000);
  expect(messageOf({ rule: 'recipient-not-member', params: found[0]?.params }, 'vi')).toContain(
    'gần nhất là Lê Văn Chi, sinh 1991 (Đoàn viên, dòng 4)',
  );
});

test('children, collectives, workers who are no members, and lists of another time', () => {
  expectFindings(
    recipientNotMember,
    'grants',
    `
    fullName       | birthYear | recipientKind   | guardian      | unit        | note                  | !
    Nguyễn Văn An  | 1985      | Đoàn viên       |               | Bệnh viện A |                       |
    Trần Văn Con   | 2015      |                 |               | Bệnh viện A |                       |
    Trần Văn Hai   |           | Con đoàn viên   |               | Bệnh viện A |                       |
    Trần Văn Ba    |           |                 | Trần Thị Bình | Bệnh viện A |                       |
    Khoa Nội       |           |                 |               | Bệnh viện A |                       |
    Trần Văn Tư    |           | Người lao động  |               | Bệnh viện A |                       |
    Trần Văn Năm   |           |                 |               | Bệnh viện A | Chưa vào công đoàn    |
    `,
    { others: [members] },
  );
  expectFindings(
    recipientNotMember,
    'grants',
    `
    fullName      | unit        | !
    Nguyễn Văn An | Bệnh viện A |
    Trần Văn Tư   | Bệnh viện A |
    Trần Văn Năm  | Bệnh viện A |
    `,
    { others: [members] },
  );
});

test('members whose names are typed in TCVN3 or VNI are found before they are mended', () => {
  const legacy = drawTable(
    'members',
    `
    fullName          | birthDate  | citizenId    | unit
    TrÇn V¨n B×nh     | 1985-02-03 | 001085012345 | Bệnh viện A
    Hoaøng Thò Lan    | 1990-02-03 | 001190012346 | Bệnh viện A
    `,
    { sheet: 'Đoàn viên' },
  );
  expectFindings(
    recipientNotMember,
    'grants',
    `
    fullName       | birthYear | unit        | amount | !
    Trần Văn Bình  | 1985      | Bệnh viện A | 500000 |
    Hoàng Thị Lan  | 1990      | Bệnh viện A | 500000 |
    Trần Văn Bính  | 1985      | Bệnh viện A | 500000 | fullName
    `,
    { others: [legacy] },
  );
});

test('a title in front of the name is none of it; what is no name is asked of nobody', () => {
  expectFindings(
    recipientNotMember,
    'grants',
    `
    fullName             | unit        | !
    Bà Hoàng Thị Lan     | Bệnh viện A |
    Đ/c: Trần Văn Bình   | Bệnh viện A |
    BS. Trần Văn Tám     | Bệnh viện A | fullName
    Trần Thị #Hoa        | Bệnh viện A |
    0987654321           | Bệnh viện A |
    `,
    {
      others: [
        drawTable(
          'members',
          `
          fullName          | birthDate  | unit
          Trần Văn Bình     | 1985-02-03 | Bệnh viện A
          BSCKII. Hoàng Thị Lan | 1990-02-03 | Bệnh viện A
          `,
          { sheet: 'Đoàn viên' },
        ),
      ],
    },
  );
});

test('remarks in brackets, in either list, make no other person', () => {
  expectFindings(
    recipientNotMember,
    'grants',
    `
    fullName                  | birthYear | unit        | !
    Trần Văn Bình (Khoa Nội)  | 1985      | Bệnh viện A |
    Hoàng Thị Lan             | 1990      | Bệnh viện A |
    Lê Thị Mai (con nhỏ)      | 1991      | Bệnh viện A |
    Vũ Thị Nga                | 1992      | Bệnh viện A |
    Trần Văn Bình *           | 1985      | Bệnh viện A |
    Trần Văn Bính (Khoa Nội)  | 1985      | Bệnh viện A | fullName
    Hoàng Thị Lan (tổ hai)    | 1971      | Bệnh viện A | fullName
    `,
    {
      others: [
        drawTable(
          'members',
          `
          fullName                 | birthDate  | unit
          Trần Văn Bình            | 1985-02-03 | Bệnh viện A
          Hoàng Thị Lan (Tổ trưởng) | 1990-02-03 | Bệnh viện A
          Lê Thị Mai (Khoa Ngoại)  | 1991-02-03 | Bệnh viện A
          Vũ Thị Nga **            | 1992-02-03 | Bệnh viện A
          `,
          { sheet: 'Đoàn viên' },
        ),
      ],
    },
  );
});

import { review } from '../../../src/core/review';
import { grantDuplicate } from '../../../src/core/rules/grant-duplicate';
import { drawSheet } from '../../support/draw-sheet';
import { expectFindings } from '../../support/expect-findings';

test('the same person, programme, round and giver; the later row offends', () => {
  const found = expectFindings(
    grantDuplicate,
    'grants',
    `
    fullName       | birthYear | unit | programme | round | giver | amount  | !
    Nguyễn Văn Hoà | 1985      | A    | Tết       | 1     | LĐLĐ  | 1000000 | (fullName)
    Trần Thị Bình  | 1990      | A    | Tết       | 1     | LĐLĐ  | 1000000 |
    nguyễn văn hòa | 1985      | A    | tết       | 1     | LĐLĐ  | 1000000 | fullName
    `,
  );
  expect(found[0]).toMatchObject({ money: 1_000_000, params: { firstRow: 2, by: 'birth' } });
});

test('another giver, round, programme, birth, tone or id is no duplicate', () => {
  expectFindings(
    grantDuplicate,
    'grants',
    `
    fullName      | birthYear | citizenId    | programme | round | giver   | !
    Nguyễn Văn An | 1985      | 001085012345 | Tết       | 1     | LĐLĐ    |
    Nguyễn Văn An | 1985      | 001085012345 | Tết       | 1     | CĐ ngành|
    Nguyễn Văn An | 1985      | 001085012345 | Tết       | 2     | LĐLĐ    |
    Nguyễn Văn An | 1985      | 001085012345 | Mái ấm    | 1     | LĐLĐ    |
    Nguyễn Văn An | 1990      | 001090012345 | Tết       | 1     | LĐLĐ    |
    Nguyễn Văn Ẩn | 1985      | 001085012346 | Tết       | 1     | LĐLĐ    |
    Nguyễn Văn An | 1985      | 001085999999 | Tết       | 1     | LĐLĐ    |
                  |           |              | Tết       | 1     | LĐLĐ    |
                  |           |              | Tết       | 1     | LĐLĐ    |
    `,
  );
});

test('without births name and unit decide, unless anything tells the two apart', () => {
  expectFindings(
    grantDuplicate,
    'grants',
    `
    fullName      | unit | jobTitle   | amount | !
    Nguyễn Văn An | A    | Bác sĩ     | 1      | (fullName)
    Nguyễn Văn An | B    | Bác sĩ     | 1      |
    Nguyễn Văn An | A    | Điều dưỡng | 1      |
    Nguyễn Văn An | A    |            | 1      | fullName
    `,
  );
});

test('visits on different days, and money and goods of one gift on two rows', () => {
  expectFindings(
    grantDuplicate,
    'grants',
    `
    fullName      | birthYear | paidOn     | amount | inKind  | !
    Nguyễn Văn An | 1985      | 2025-01-02 | 500000 |         |
    Nguyễn Văn An | 1985      | 2025-03-02 | 500000 |         |
    Trần Thị Bình | 1985      | 2025-01-02 | 500000 |         |
    Trần Thị Bình | 1985      | 2025-01-02 |        | Túi quà |
    `,
  );
});

test('another circumstance is no other hand-out; what the person receives for a child is', () => {
  expectFindings(
    grantDuplicate,
    'grants',
    `
    fullName      | birthYear | recipientKind | circumstance | amount | !
    Nguyễn Văn An | 1985      | Đoàn viên     | Ốm           | 500000 | (fullName)
    Nguyễn Văn An | 1985      | NLĐ           | Nhà cháy     | 500000 | fullName
    Trần Thị Bình | 1985      | Đoàn viên     | Ốm           | 500000 |
    Trần Thị Bình | 1985      | Con đoàn viên | Ốm           | 500000 |
    `,
  );
});

test('another id is believed, but not of one name and birthday, nor where it is a slip of the other', () => {
  expectFindings(
    grantDuplicate,
    'grants',
    `
    fullName      | birthDate  | citizenId    | unit | programme | !
    Nguyễn Văn An | 1985-02-03 | 001085012345 | A    | Tết       | (fullName)
    Nguyễn Văn An | 1985-02-03 | 001085998877 | A    | Tết       | fullName
    Trần Thị Bình | 1990       | 001190012345 | A    | Tết       | (fullName)
    Trần Thị Bình | 1990       | 001190012354 | A    | Tết       | fullName
    Lê Thị Chi    | 1991       | 001191012345 | A    | Tết       |
    Lê Thị Chi    | 1991       | 001191998877 | A    | Tết       |
    Vũ Văn Em     | 1993-01-01 | 001093012345 | A    | Tết       |
    Vũ Văn Em     | 1993-01-01 | 001093998877 | B    | Tết       |
    `,
  );
});

test('in a list of payments only the very same payment again; by name and unit alone it is a hint', () => {
  const found = expectFindings(
    grantDuplicate,
    'disbursements',
    `
    fullName       | birthYear | citizenId    | unit | amount | signature | note          | !
    Nguyễn Văn An  | 1985      |              | A    | 500000 |           |               | (fullName)
    Nguyễn Văn An  | 1985      |              | A    | 500000 |           |               | fullName
    Trần Thị Bình  |           | 001190012345 | A    | 500000 |           |               | (fullName)
    Trần Thị Bình  |           | 001190012345 | A    | 500000 |           |               | fullName
    Lê Thị Chi     | 1991      |              | A    | 500000 |           |               |
    Lê Thị Chi     | 1991      |              | A    | 300000 |           |               |
    Vũ Văn Em      | 1993      |              | A    | 500000 |           |               |
    Vũ Văn Em      | 1993      |              | A    | 500000 |           | Nhận thay con |
    Đỗ Thị Dung    |           |              | A    | 500000 |           |               | (fullName)
    Đỗ Thị Dung    |           |              | A    | 500000 |           |               | fullName
    Hà Văn Giang   |           |              | A    | 500000 |           |               |
    Hà Văn Giang   |           |              | A    | 400000 |           |               |
    `,
  );
  expect(found.map(({ severity }) => severity)).toEqual([undefined, undefined, 'info']);
  expectFindings(
    grantDuplicate,
    'disbursements',
    `
    fullName      | unit | amount | signature | !
    Đỗ Thị Dung   | A    | 500000 |           |
    Đỗ Thị Dung   | A    | 500000 |           |
    Hà Văn Giang  | B    | 500000 |           |
    Hà Văn Giang  | B    | 500000 |           |
    `,
  );
  expectFindings(
    grantDuplicate,
    'disbursements',
    `
    voucherNo | fullName      | citizenId    | amount | !
    PC01      | Trần Thị Bình | 001190012345 | 500000 |
    PC02      | Trần Thị Bình | 001190012345 | 500000 |
    `,
  );
});

test('namesakes with different numbers of their school or firm are two persons', () => {
  const list = (codes: readonly [string, string]) => `
    DANH SÁCH HỖ TRỢ
    STT | Mã nhân viên | Họ và tên | Số tiền
    1 | ${codes[0]} | Nguyễn Văn An | 500000
    2 | NV07 | Trần Thị Bình | 500000
    3 | ${codes[1]} | Nguyễn Văn An | 500000`;
  expect(rulesOf(list(['NV01', 'NV02']))).not.toContain('grant-duplicate');
  expect(rulesOf(list(['NV01', 'NV01']))).toContain('grant-duplicate');
});

test('lines of bills, several for each person, are no grants received again', () => {
  const bill = (services: readonly string[]) => `
    STT | Họ tên BN | Năm sinh | Dịch vụ thực hiện | Số lượng | Đơn giá | Thành tiền
    ${services.map((service, at) => `${at + 1} | Lâm Thị An | 1971 | ${service} | 1 | 100000 | 100000`).join('\n')}
    ${services.length + 1} | Trần Văn Bình | 1980 | Khám | 1 | 100000 | 100000`;
  expect(rulesOf(bill(['Xét nghiệm', 'Siêu âm', 'Chụp phim', 'Tiểu phẫu']))).not.toContain('grant-duplicate');
  // The same line pasted again and again is a fault.
  expect(rulesOf(bill(['Khám', 'Khám', 'Khám', 'Khám']))).toContain('grant-duplicate');
});

function rulesOf(drawing: string): readonly string[] {
  const { tables, findings } = review({ grids: [drawSheet(drawing)], corrections: [] }, { today: 46_327 });
  expect(tables[0]!.register).toBe('grants');
  return findings.map(({ rule }) => rule);
}

test('the same commendation of a person twice; another form, achievement or anything else is another one', () => {
  expectFindings(
    grantDuplicate,
    'commendations',
    `
    fullName      | unit | form      | achievement | sáng kiến | !
    Nguyễn Văn An | A    | Giấy khen | Lao động    | 1         | (fullName)
    Nguyễn Văn An | A    | Bằng khen | Lao động    | 1         |
    Nguyễn Văn An | A    | Giấy khen | Chống dịch  | 1         |
    Nguyễn Văn An | A    | Giấy khen | Lao động    | 2         |
    Nguyễn Văn An | B    | Giấy khen | Lao động    | 1         |
    Trần Thị Bình | A    | Giấy khen | Lao động    | 1         |
    Lê Văn Chi    | A    | Giấy khen | Lao động    | 1         |
    Nguyễn Văn An | A    | Giấy khen | Lao động    | 1         | fullName
    `,
  );
  expectFindings(
    grantDuplicate,
    'commendations',
    `
    fullName      | unit | form      | !
    Nguyễn Văn An | A    | Giấy khen |
    Nguyễn Văn An | A    | Giấy khen |
    `,
  );
});

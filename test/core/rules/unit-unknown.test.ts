import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { tableColumns } from '../../../src/core/recognition/values/table-columns';
import { unitUnknown } from '../../../src/core/rules/unit-unknown';
import { openBook } from '../../../src/core/rules/book';
import { drawSheet } from '../../support/draw-sheet';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

const catalogue = drawTable(
  'units',
  `
  unit                          | aliases
  Bệnh viện Thanh Nhàn          | BV TN; Thanh Nhàn
  Bệnh viện Phổi Hà Nội         |
  Bệnh viện Đa khoa Xanh Pôn    | Xanh Pôn
  Phòng khám đa khoa số 1       |
  `,
  { sheet: 'Danh mục' },
);

test('one unknown name in many rows is one finding, with the nearest name', () => {
  const found = expectFindings(
    unitUnknown,
    'grants',
    `
    fullName | unit                  | !
    An       | Bệnh viện Phối Hà Nội | unit
    Bình     | Bệnh viện Thanh Nhàn  |
    Chi      | Bệnh viện Phối Hà Nội | (unit)
    Dũng     | Bệnh viện Lạ          | unit
    `,
    { others: [catalogue] },
  );
  expect(found.map(({ fix }) => fix?.value)).toEqual(['Bệnh viện Phổi Hà Nội', undefined]);
  expect(found[0]?.fix?.certain).toBe(false);
});

test('abbreviations, aliases, other spellings and empty cells are no unknown units', () => {
  expectFindings(
    unitUnknown,
    'grants',
    `
    fullName | unit                      | !
    An       | BVĐK Xanh Pôn             |
    Bình     | BV TN                     |
    Chi      | bệnh viện  thanh nhàn     |
    Dũng     | CĐCS Bệnh viện Thanh Nhàn |
    Giang    | Phòng khám đa khoa số 1   |
    Hà       |                           |
    `,
    { others: [catalogue] },
  );
});

test('a section row with an unknown unit', () => {
  expectFindings(
    unitUnknown,
    'grants',
    `
    fullName       | amount | !
    # Bệnh viện Lạ |        | fullName
    An             | 1      |
    `,
    { others: [catalogue] },
  );
});

test.each([
  { titleUnit: 'Bệnh viện Thanh Nhàn' },
  { titles: ['CÔNG ĐOÀN BỆNH VIỆN THANH NHÀN', 'DANH SÁCH'] },
])('departments in a column “Đơn vị” of one unit’s list: %j', (options) => {
  expectFindings(
    unitUnknown,
    'members',
    `
      fullName | unit | !
      An       | Nội  |
      Bình     | Sản  |
      `,
    { others: [catalogue], ...options },
  );
});

test('spellings of one unknown unit are one finding; text in a legacy encoding is another rule’s', () => {
  expectFindings(
    unitUnknown,
    'grants',
    `
    fullName | unit                  | !
    An       | Bệnh viện Lạ          | unit
    Bình     | BV lạ                 | (unit)
    Chi      | BÖnh viÖn Thanh Nhµn  |
    `,
    { others: [catalogue] },
  );
});

test('a last letter left out still means its unit; another number is another unit', () => {
  const found = expectFindings(
    unitUnknown,
    'grants',
    `
    fullName | unit                      | !
    An       | Bệnh viện Đa khoa Xanh Pô | unit
    Bình     | Phòng khám đa khoa số 11  | unit
    Chi      | Bệnh viện Thanh Nhàn      |
    `,
    { others: [catalogue] },
  );
  expect(found.map(({ fix }) => fix?.value)).toEqual(['Bệnh viện Đa khoa Xanh Pôn', undefined]);
});

test('two letters that changed places still mean their unit; the money of all its rows is in no total', () => {
  const found = expectFindings(
    unitUnknown,
    'grants',
    `
    fullName | unit                 | amount | !
    An       | Bệnh viện Thanh Nàhn | 500000 | unit
    Bình     | Bệnh viện Thanh Nàhn | 300000 | (unit)
    Chi      | Bệnh viện Thanh Nhàn | 500000 |
    `,
    { others: [catalogue] },
  );
  expect(found).toMatchObject([{ fix: { value: 'Bệnh viện Thanh Nhàn' }, money: 800_000 }]);
});

test('of an unknown unit above its rows the money is that of the rows', () => {
  const [found] = expectFindings(
    unitUnknown,
    'grants',
    `
    fullName                | amount | !
    # Bệnh viện Lạ          |        | fullName
    An                      | 500000 |
    Bình                    | 300000 |
    # Bệnh viện Thanh Nhàn  |        |
    Chi                     | 500000 |
    `,
    { others: [catalogue] },
  );
  expect(found?.money).toBe(800_000);
});

test('an alias that the catalogue gives to two units names neither: both are said, nothing is proposed', () => {
  const found = expectFindings(
    unitUnknown,
    'grants',
    `
    fullName | unit     | !
    An       | BVTN     | unit
    Bình     | BVTN     | (unit)
    Chi      | Nhàn     |
    Dũng     | Phổi     |
    Em       | Phổi cũ  |
    `,
    {
      others: [
        drawTable(
          'units',
          `
          unit                     | aliases        | validTo
          Bệnh viện Thanh Nhàn     | BVTN; Nhàn     |
          Bệnh viện Tâm thần Ninh  | BVTN           |
          Phổi                     |                |
          Bệnh viện Phổi Hà Nội    | Phổi; Phổi cũ  |
          Bệnh viện Lao            | Phổi cũ        | 31/12/2020
          `,
          { sheet: 'Danh mục' },
        ),
      ],
    },
  );
  expect(found.map(({ fix, params }) => [fix, params.shared])).toEqual([
    [undefined, ['Bệnh viện Thanh Nhàn', 'Bệnh viện Tâm thần Ninh']],
  ]);
});

test('a name without words that are often left out is proposed its unit, where it is the only one', () => {
  const others = [
    drawTable(
      'units',
      `
      unit
      Bệnh viện đa khoa Đức Giang
      Bệnh viện đa khoa Hà Đông
      Bệnh viện Hà Đông Hà Nội
      Bệnh viện Phụ sản Trung ương
      `,
      { sheet: 'Danh mục' },
    ),
  ];
  const found = expectFindings(
    unitUnknown,
    'grants',
    `
    fullName | unit                      | !
    An       | BV Đức Giang              | unit
    Bình     | Bệnh viện Hà Đông         | unit
    Chi      | Bệnh viện Phụ sản Hà Nội  | unit
    `,
    { others },
  );
  expect(found.map(({ fix }) => fix?.value)).toEqual(['Bệnh viện đa khoa Đức Giang', undefined, undefined]);
});

test('“nt” and ditto marks say the unit above; where none stands above they say nothing', () => {
  const check = (mark: string) =>
    expectFindings(
      unitUnknown,
      'grants',
      `
      fullName | unit                  | !
      Khánh    | ${mark}               |
      An       | Bệnh viện Thanh Nhàn  |
      Bình     | ${mark}               |
      Chi      | ${mark}               |
      Dũng     | Bệnh viện Lạ          | unit
      `,
      { others: [catalogue] },
    );
  ['nt', '-nt-', 'N.T', 'như trên', '"', '”', "'''", '〃'].forEach(check);
  const table = tableColumns(
    drawTable('grants', 'fullName | unit\nAn | Bệnh viện A\nBình | -nt-\nChi | nt\nDũng | NT Bệnh viện B'),
  );
  expect([0, 1, 2, 3].map((record) => table.units().name(record))).toEqual([
    'Bệnh viện A',
    'Bệnh viện A',
    'Bệnh viện A',
    'NT Bệnh viện B',
  ]);
});

test('a misspelt unit that heads a section, its numeral in a cell of its own', () => {
  const { tables } = recognizeWorkbook(
    [
      drawSheet(
        'DANH MỤC ĐƠN VỊ\nSTT | Tên đơn vị\n1 | Bệnh viện Tim\n2 | Bệnh viện Mắt\n3 | Bệnh viện Phổi',
        {
          sheet: 'Danh mục',
        },
      ),
      drawSheet(
        `DANH SÁCH TRỢ CẤP
        STT | Họ và tên | Hoàn cảnh | Số tiền
        I | Bệnh viện Tim | | 500000
        1 | Nguyễn Thị An | Ốm | 500000
        II | Bệnh viện Mắt | | 500000
        1 | Lê Văn Chi | Ốm | 500000
        III | Bệnh vện Phổi | | 500000
        1 | Lê Văn Dũng | Ốm | 500000`,
        { sheet: 'Trợ cấp' },
      ),
    ],
    [],
  );
  const book = openBook(tables, 46_327);
  expect([...unitUnknown.check(book.tables[1]!, book)].map(({ value }) => value)).toEqual(['Bệnh vện Phổi']);
});

test('a short last word cut by its letter finds its unit', () => {
  const units = drawTable(
    'units',
    'unit\nBệnh viện Đa khoa Ba Vì\nBệnh viện Đa khoa Đống Đa\nPhòng khám số 11',
    {
      sheet: 'Danh mục',
    },
  );
  const found = expectFindings(
    unitUnknown,
    'grants',
    `
    fullName | unit                    | !
    An       | Bệnh viện Đa khoa Ba V  | unit
    Bình     | Bệnh viện Đa khoa Đống Đ | unit
    Chi      | Phòng khám số 1         | unit
    `,
    { others: [units] },
  );
  expect(found.map(({ fix }) => fix?.value)).toEqual([
    'Bệnh viện Đa khoa Ba Vì',
    'Bệnh viện Đa khoa Đống Đa',
    undefined,
  ]);
});

test('a name typed without marks is the one that reads so', () => {
  const found = expectFindings(
    unitUnknown,
    'grants',
    `
    fullName | unit                 | !
    An       | Benh vien Phoi Ha Noi | unit
    `,
    { others: [catalogue] },
  );
  expect(found[0]?.fix?.value).toBe('Bệnh viện Phổi Hà Nội');
});

test('a department among units of the catalogue is in the wrong column; in a column of departments it is not', () => {
  const drawing = (rows: string) => `
    fullName | unit                  | !
    An       | Khoa Nội              | ${rows === '' ? '' : 'unit'}
    Bình     | Bệnh viện Thanh Nhàn  |
    Chi      | BV TN                 |
    Dũng     | Xanh Pôn              |
    ${rows}`;
  expectFindings(unitUnknown, 'grants', drawing('Em | Bệnh viện Thanh Nhàn |'), { others: [catalogue] });
  expectFindings(unitUnknown, 'grants', drawing(''), { others: [catalogue] });
});

test('departments by their heading are no units of the catalogue, unless one of them is', () => {
  const found = (heading: string, second = 'Ngoại') => {
    const emulation = drawSheet(`
      BẢNG CHẤM ĐIỂM THI ĐUA
      TT | ${heading} | Điểm tự chấm | Điểm thẩm định | Xếp loại
      1 | Nội | 95 | 93 | Xuất sắc
      2 | ${second} | 90 | 90 | Tốt`);
    const book = openBook([catalogue, ...recognizeWorkbook([emulation]).tables], 46_000);
    return [...unitUnknown.check(tableColumns(book.tables[1]!.table), book)].map(({ value }) => value);
  };
  expect(found('Khoa')).toEqual([]);
  expect(found('Đơn vị')).toEqual(['Nội', 'Ngoại']);
  expect(found('Khoa', 'BV TN')).toEqual(['Nội']);
});

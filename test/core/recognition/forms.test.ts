import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { mapSheet } from '../../../src/core/recognition/sheet-map';
import { unseenOf } from '../../../src/core/recognition/unseen';
import { review } from '../../../src/core/review';
import { messageOf } from '../../../src/core/rules';
import { areaAddress, cellAddress } from '../../../src/core/sheet/address';
import { homeOf } from '../../../src/core/sheet/grid';
import { encodeTcvn3, encodeVni } from '../../../src/core/vietnamese/legacy-encodings';
import { drawSheet, type DrawOptions } from '../../support/draw-sheet';

/** What a form says, record by record: the field, its cell and what stands there. */
function read(drawing: string, options?: DrawOptions) {
  const grid = drawSheet(drawing, options);
  const found = recognizeWorkbook([grid]);
  const [table] = found.tables;
  const addressOf = (row: number, column: number) => {
    const home = homeOf(table!.grid, { row, column });
    return cellAddress(home.row, home.column);
  };
  return {
    register: table?.register ?? null,
    records: table
      ? [...table.records].map((row) =>
          [...table.fields].map(([field, [column]]) => `${field} ${addressOf(row, column!)}`).join(', '),
        )
      : [],
    totals: table ? table.totalRows.map(({ row }) => addressOf(row, table.fields.get('amount')![0]!)) : [],
    unseen: unseenOf([grid], found).cells.flatMap(({ places }) =>
      places.map(({ row, column }) => cellAddress(row, column)),
    ),
    reasons: found.unrecognized.map(({ reason }) => reason),
  };
}

const across = `
  Họ và tên | Nguyễn Văn An | Trần Thị Bình
  Ngày sinh | 1985-02-03 | 1990-07-21
  Đơn vị | BV Mắt | BV Mắt
  Số tiền | 500000 | 300000`;

const cards = `
  PHIẾU ĐOÀN VIÊN
  Họ và tên: | Nguyễn Văn An | | Ảnh 3x4
  Ngày sinh: | 1985-02-03
  Đơn vị: | BV Mắt

  Họ và tên: | Trần Thị Bình | | Ảnh 3x4
  Ngày sinh: | 1990-07-21
  Đơn vị: | BV Tim`;

const forms: readonly (readonly [
  name: string,
  drawing: string,
  expected: Partial<ReturnType<typeof read>>,
])[] = [
  [
    'records across',
    across,
    {
      register: 'grants',
      records: [
        'fullName B1, birthDate B2, unit B3, amount B4',
        'fullName C1, birthDate C2, unit C3, amount C4',
      ],
      unseen: [],
    },
  ],
  [
    'records across with ordinals, a title, a field that we do not know and a column of sums',
    `
    DANH SÁCH TRỢ CẤP TẾT
    Đơn vị tính: nghìn đồng
    STT | 1 | 2 | 
    Họ và tên | Nguyễn Văn An | Trần Thị Bình | Tổng cộng
    Đơn vị | BV Mắt | BV Mắt |
    Nguyện vọng | học | làm |
    Số tiền | 500 | 300 | 800`,
    {
      register: 'grants',
      records: ['ordinal B3, fullName B4, unit B5, amount B7', 'ordinal C3, fullName C4, unit C5, amount C7'],
      totals: ['D7'],
      unseen: ['B6', 'C6'],
    },
  ],
  [
    'names of fields behind their numbers',
    `
    1 | Họ và tên | Nguyễn Văn An | Trần Thị Bình
    2 | Ngày sinh | 1985-02-03 | 1990-07-21
    3 | Số tiền | 500000 | 300000`,
    {
      register: 'grants',
      records: ['fullName C1, birthDate C2, amount C3', 'fullName D1, birthDate D2, amount D3'],
      unseen: ['A1', 'A2', 'A3'],
    },
  ],
  [
    'a record whose name is missing is a record all the same; a unit of measure is none',
    `
    Họ và tên | | Nguyễn Văn An | | Trần Thị Bình
    Ngày sinh | | 1985-02-03 | 1986-05-06 | 1990-07-21
    Đơn vị | | BV Mắt | BV Mắt | BV Mắt
    Số tiền | đồng | 500000 | 400000 | 300000`,
    {
      records: [
        'fullName C1, birthDate C2, unit C3, amount C4',
        'fullName D1, birthDate D2, unit D3, amount D4',
        'fullName E1, birthDate E2, unit E3, amount E4',
      ],
      unseen: ['B4'],
    },
  ],
  [
    'units across',
    `
    Đơn vị | BV Mắt | BV Tim | BV Phổi
    Chỉ tiêu | 30 | 40 | 20
    Kết nạp | 20 | 40 | 10
    Tỷ lệ | 0.66 | 1 | 0.5`,
    {
      register: 'admissions',
      records: [
        'unit B1, target B2, admitted B3, rate B4',
        'unit C1, target C2, admitted C3, rate C4',
        'unit D1, target D2, admitted D3, rate D4',
      ],
    },
  ],
  [
    'one person’s card with a photograph',
    `
    PHIẾU ĐOÀN VIÊN
    Họ và tên: | Nguyễn Văn An | | Ảnh 3x4
    Ngày sinh: | 1985-02-03
    Giới tính: | Nam
    Đơn vị: | BV Thanh Nhàn
    Người khai`,
    {
      register: 'members',
      records: ['fullName B2, birthDate B3, gender B4, unit B5'],
      unseen: ['D2', 'A6'],
    },
  ],
  [
    'a card in two halves',
    `
    LÝ LỊCH ĐOÀN VIÊN
    Họ và tên: | Nguyễn Văn An | Ngày sinh: | 3/2/1985
    Đơn vị: | BV Thanh Nhàn | Chức vụ: | Bác sĩ
    Dân tộc: | Kinh | Điện thoại: | 0912345678`,
    {
      register: 'members',
      records: ['fullName B2, birthDate D2, unit B3, jobTitle D3, ethnicity B4, phone D4'],
      unseen: [],
    },
  ],
  [
    'cards one below the other',
    cards,
    {
      register: 'members',
      records: ['fullName B2, birthDate B3, unit B4', 'fullName B6, birthDate B7, unit B8'],
      unseen: ['D2', 'D6'],
    },
  ],
  [
    'cards side by side, a third below, an empty one beside it',
    `
    Họ và tên: | Nguyễn Văn An | | Họ và tên: | Trần Thị Bình
    Ngày sinh: | 1985-02-03 | | Ngày sinh: | 1986-02-03
    Đơn vị: | BV Mắt | | Đơn vị: | BV Tim

    Họ và tên: | Lê Văn Chi | | Họ và tên: | ……………
    Ngày sinh: | 1985-02-03 | | Ngày sinh: | ……
    Đơn vị: | BV Mắt | | Đơn vị: | ……`,
    {
      register: 'members',
      records: [
        'fullName B1, birthDate B2, unit B3',
        'fullName B5, birthDate B6, unit B7',
        'fullName E1, birthDate E2, unit E3',
      ],
      unseen: [],
    },
  ],
  [
    'cards side by side whose genders look like headings, the last rows short',
    `
     | Họ và tên: | Nguyễn Văn An | | Họ và tên: | Trần Thị Bình
     | Ngày sinh: | 1985-02-03 | | Ngày sinh: | 1986-02-03
     | Giới tính: | Nam | | Giới tính: | Nữ
     | Số CCCD: | '001085012345 | | Số CCCD: | '001186012345
     | Đơn vị: | BV Mắt | | Đơn vị: | BV Tim`,
    {
      register: 'members',
      records: [
        'fullName C1, birthDate C2, gender C3, citizenId C4, unit C5',
        'fullName F1, birthDate F2, gender F3, citizenId F4, unit F5',
      ],
      unseen: [],
    },
  ],
  [
    'a card in two halves without colons',
    `
    Họ và tên | Nguyễn Văn An | Ngày sinh | 3/2/1985
    Đơn vị | BV Thanh Nhàn | Chức vụ | Bác sĩ
    Dân tộc | Kinh | Điện thoại | 0912345678`,
    {
      register: 'members',
      records: ['fullName B1, birthDate D1, unit B2, jobTitle D2, ethnicity B3, phone D3'],
      unseen: [],
    },
  ],
  [
    'numbered fields, their names merged over columns; a second card below',
    `
    LÝ LỊCH ĐOÀN VIÊN
    1. Họ và tên: | | Nguyễn Văn An
    2. Ngày sinh: | | 1985-02-03
    3) Đơn vị công tác: | | BV Mắt
    1. Họ và tên: | | Trần Thị Bình
    2. Ngày sinh: | | 1986-02-03
    3) Đơn vị công tác: | | BV Tim`,
    {
      register: 'members',
      records: ['fullName C2, birthDate C3, unit C4', 'fullName C5, birthDate C6, unit C7'],
      unseen: [],
    },
  ],
  [
    'a request for an allowance, with what stands below it',
    `
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    ĐƠN ĐỀ NGHỊ TRỢ CẤP KHÓ KHĂN
    Kính gửi: | Công đoàn ngành Y tế
    Họ và tên: | Nguyễn Văn An
    Năm sinh: | 1985
    Đơn vị công tác: | BV Thanh Nhàn
    Hoàn cảnh: | Con ốm nặng
    Số tiền đề nghị: | 2000000
    | Hà Nội, ngày 3 tháng 2 năm 2024`,
    {
      register: 'grants',
      records: ['fullName B4, birthYear B5, unit B6, circumstance B7, proposedAmount B8'],
      unseen: ['B9'],
    },
  ],
];

// Every name of a field and every value as people typed them for .VnTime and VNI-Times, before Unicode.
test.each(
  forms.flatMap(([name, drawing, expected]) =>
    [encodeTcvn3, encodeVni].map(
      (encode) => [`${name} (${encode.name})`, encode(drawing), expected] as const,
    ),
  ),
)('typed for an old font: %s', (_name, drawing, expected) => {
  const found = read(drawing);
  expect(
    Object.fromEntries(Object.keys(expected).map((key) => [key, found[key as keyof typeof found]])),
  ).toEqual(expected);
});

test.each(forms)('%s', (_name, drawing, expected) => {
  const found = read(drawing);
  expect(
    Object.fromEntries(Object.keys(expected).map((key) => [key, found[key as keyof typeof found]])),
  ).toEqual(expected);
});

// Not read, and said to be so: nothing of it is right merely because nobody could look.
test.each([
  ['a blank card', 'Họ và tên: | ……………\nNgày sinh: | ……\nĐơn vị: | …', 'form'],
  ['how to fill in', 'Họ và tên | Ghi đầy đủ, có dấu\nNgày sinh | dd/mm/yyyy\nĐơn vị | tên đầy đủ', 'form'],
  ['a unit’s cover', 'Đơn vị | Bệnh viện Mắt\nĐịa chỉ | 37 Hai Bà Trưng\nĐiện thoại | 0912345678', 'form'],
  [
    'names of fields only',
    'Họ và tên | text | bắt buộc\nNgày sinh | date | bắt buộc\nĐơn vị | text | bắt buộc',
    'transposed',
  ],
])('no records: %s', (_name, drawing, reason) => {
  expect(read(drawing)).toMatchObject({ register: null, reasons: [reason] });
});

test('a row of a form that holds a known wording as a value is no header', () => {
  const drawing = `
    Họ và tên | Đinh Thị Ánh | Hoàng Thùy Thủy | Ngô Đình Tuấn
    Địa chỉ email | anh@gmail.com | thuy@gmail.com | tuan@gmail.com
    T.giáo | Không | Không | Không
    CV công đoàn | Tổ trưởng | Đoàn viên | Đoàn viên
    CCCD | 024068678362 | 030165322005 | 001071013978`;
  const [table] = recognizeWorkbook([drawSheet(drawing)]).tables;
  expect(table).toMatchObject({ register: 'members', records: { length: 3 } });
  expect([...table!.fields.keys()]).toEqual(['fullName', 'email', 'religion', 'unionTitle', 'citizenId']);
});

test.each([
  ['a list', 'STT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An | 1985-02-03\n2 | Trần Thị Bình | 1990-07-21'],
  [
    'a list whose header stands again on the next page',
    'Họ và tên | Ngày sinh | Đơn vị\nNguyễn Văn An | 1985-02-03 | BV Mắt\nHọ và tên | Ngày sinh | Đơn vị\nTrần Thị Bình | 1990-07-21 | BV Tim',
  ],
  [
    'a header of three rows',
    'STT | Họ và tên | Căn cước |\n | | Số CCCD | Ngày cấp\n1 | Nguyễn Văn An | 001085012345 | 2021-02-03',
  ],
])('%s is no form', (_name, drawing) => {
  expect(recognizeWorkbook([drawSheet(drawing)]).tables.map(({ grid }) => grid.form)).toEqual([undefined]);
});

test('findings point at the cells of the form, also in words', () => {
  const grid = drawSheet(`
    Họ và tên | Nguyễn Văn An | Trần  Thị Bình | Nguyễn Văn An
    Số CCCD | '001085012345 | 1190023456 | '001085012345
    Đơn vị | BV Mắt | BV Mắt | BV Tim
    Chương trình | Tết | Tết | Tết
    Số tiền | 500000 | '300.000 | 500000`);
  const { findings, notChecked, failed } = review({ grids: [grid], corrections: [] }, { today: 46_000 });
  expect(failed).toEqual([]);
  const said = findings.map(({ rule, cells }) => [
    rule,
    cells.map(({ row, column }) => cellAddress(row, column)).join(' '),
  ]);
  expect(Object.fromEntries(said)).toMatchObject({
    'text-stray-space': 'C1',
    'citizen-id-lost-zero': 'C2',
    'number-as-text': 'C5',
    'grant-duplicate': 'D1 B1',
  });
  const twice = findings.find(({ rule }) => rule === 'grant-duplicate')!;
  expect(messageOf(twice, 'vi')).toContain('ở ô B1');
  expect(messageOf(twice, 'en')).toContain('on cell B1');
  expect(notChecked).toContainEqual({ rule: 'formula-inconsistent', table: 'Sheet1#1', missing: 'form' });
});

test('a wrong sum of a form is found; what its formula adds up is not taken for other cells', () => {
  const { findings } = review(
    {
      grids: [
        drawSheet(`
          Họ và tên | Nguyễn Văn An | Trần Thị Bình | Tổng cộng
          Đơn vị | BV Mắt | BV Mắt |
          Số tiền | 500000 | 300000 | =SUM(B3:C3) -> 900000`),
      ],
      corrections: [],
    },
    { today: 46_000 },
  );
  const wrong = findings.filter(({ rule }) => rule.startsWith('total-'));
  expect(wrong.map(({ rule, cells: [cell] }) => [rule, cell])).toEqual([
    ['total-mismatch', { sheet: 'Sheet1', row: 2, column: 3 }],
  ]);
});

test('the map of a form colours its own cells', () => {
  const { tables } = recognizeWorkbook([drawSheet(cards)]);
  const areas = mapSheet(tables).map(({ kind, area }) => `${kind} ${areaAddress(area)}`);
  expect(areas).toEqual(['header A2:A4', 'header A6:A8', 'data B2:B4', 'data B6:B8']);
});

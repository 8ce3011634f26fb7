import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { drawSheet, type DrawOptions } from '../../support/draw-sheet';
import { geometryOf } from '../../support/table-geometry';

/** What a reader is sure of in the only table of a sheet. */
function seen(drawing: string, keys: readonly string[], options?: DrawOptions): Record<string, unknown> {
  const [table, ...others] = recognizeWorkbook([drawSheet(drawing, options)]).tables.map(geometryOf);
  expect(others).toEqual([]);
  return Object.fromEntries(keys.map((key) => [key, table?.[key]]));
}

test('headings all merged down over a second row are a header of two rows', () => {
  const area = (column: string): string => `${column}2:${column}3`;
  const drawing = `
    DANH SÁCH ĐOÀN VIÊN
    STT | Họ và tên | Ngày sinh | Đơn vị
    | | |
    1 | Nguyễn Văn An | 1985-02-03 | Bệnh viện Thanh Nhàn
    2 | Trần Thị Bình | 1990-07-21 | Bệnh viện Mắt Hà Nội`;
  expect(seen(drawing, ['header', 'data'], { merges: ['A', 'B', 'C', 'D'].map(area) })).toEqual({
    header: [2, 3],
    data: [4, 5],
  });
});

test('an export of accounting software: its names of columns, its count of rows below', () => {
  const drawing = `
    BẢNG KÊ CHI TIỀN
    Số chứng từ | Ngày chứng từ | Tên đối tượng | Tên đơn vị | Số tiền
    PC001 | 2024-02-01 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 500000
    PC002 | 2024-02-02 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | 300000
    Số dòng = 2`;
  expect(seen(drawing, ['register', 'data', 'records', 'footer', 'columns'])).toEqual({
    register: 'disbursements',
    data: [3, 4],
    records: 2,
    footer: 5,
    columns: 'voucherNo A, voucherDate B, fullName C, unit D, amount E',
  });
});

test.each([
  ['Prepared by: Project Officer', 'English signature'],
  ['Người duyệt: bà Lan', 'a line with a colon'],
])('“%s” right below a list without ordinals is no record (%s)', (line) => {
  const drawing = `
    Document no. | Document date | Unit | Proposed amount
    12/TTr-CĐYT | 2024-01-05 | Bệnh viện Thanh Nhàn | 30000000
    13/TTr-CĐYT | 2024-01-06 | Bệnh viện Mắt Hà Nội | 20000000
    ${line}`;
  expect(seen(drawing, ['records', 'footer'])).toEqual({ records: 2, footer: 4 });
});

test.each([
  [
    `MEMBERSHIP GROWTH
     No. | Unit | Opening | Admitted | Moved in | Moved out | Left | Closing
     1 | Bệnh viện Thanh Nhàn | 100 | 5 | 1 | 2 | 0 | 104
     2 | Bệnh viện Mắt Hà Nội | 200 | 3 | 0 | 0 | 1 | 202`,
    'ordinal A, unit B, openingCount C, admitted D, movedIn E, movedOut F, left G, closingCount H',
  ],
  [
    `TRAINING COURSES
     No. | Course | Audience | Participants | From | To | Cost (VND)
     1 | Labour law | Chairs | 30 | 2023-03-01 | 2023-03-03 | 5000000
     2 | Finance | Accountants | 45 | 2023-05-04 | 2023-05-05 | 8000000`,
    'ordinal A, course B, audience C, participants D, startsOn E, endsOn F, cost G',
  ],
  [
    `EMULATION SCORES
     No. | Unit | Maximum score | Self score | Reviewed score | Rank
     1 | Bệnh viện Thanh Nhàn | 100 | 95 | 94 | A
     2 | Bệnh viện Mắt Hà Nội | 100 | 91 | 90 | A`,
    'ordinal A, unit B, maxScore C, selfScore D, reviewedScore E, rank F',
  ],
  [
    `DOCUMENT REGISTER
     No. | Document no. | Document date | Issuer | Kind | Summary
     1 | 12/QĐ-CĐYT | 2024-01-05 | CĐ ngành | Quyết định | Tết
     2 | 13/KH-CĐYT | 2024-01-06 | CĐ ngành | Kế hoạch | Tết`,
    'ordinal A, documentNo B, documentDate C, issuer D, documentKind E, summary F',
  ],
])('an English template: %s', (drawing, columns) => {
  expect(seen(drawing, ['columns'])).toEqual({ columns });
});

test('figures beneath “Nguồn kinh phí” are what each fund gives, not the name of a fund', () => {
  const drawing = `
    DANH SÁCH HỖ TRỢ ĐOÀN VIÊN
    TT | Họ và tên | Đơn vị | Nguồn kinh phí | | Tổng số tiền
     | | | LĐLĐ TP | CĐ ngành |
    1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 300000 | 100000 | 400000
    2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | 200000 | 100000 | 300000
    3 | Lê Văn Cường | Bệnh viện Mắt Hà Nội | 200000 | 100000 | 300000`;
  expect(seen(drawing, ['columns'], { merges: ['D2:E2'] })).toEqual({
    columns: 'ordinal A, fullName B, unit C, amount F',
  });
});

test('a remark merged beneath a group heading is part of a header that reaches further down', () => {
  const drawing = `
    STT | Đơn vị | Thông tin chung | | Số CCCD
     | | (ghi theo hồ sơ) | |
     | | Họ và tên | Ngày sinh |
    1 | Bệnh viện Thanh Nhàn | Nguyễn Văn An | 1985-02-03 | 001085012345
    2 | Bệnh viện Thanh Nhàn | Trần Thị Bình | 1990-07-21 | 001190023456`;
  const merges = ['A1:A3', 'B1:B3', 'C1:D1', 'C2:D2', 'E1:E3'];
  expect(seen(drawing, ['header', 'columns'], { merges })).toEqual({
    header: [1, 2, 3],
    columns: 'ordinal A, unit B, fullName C, birthDate D, citizenId E',
  });
});

test('a birth date beside the amount under one heading is no part of the amount', () => {
  const drawing = `
    DANH SÁCH KÝ NHẬN TIỀN
    STT | Họ và tên | Thông tin chung | | Ký nhận
     | | Ngày sinh | Số tiền |
    1 | Nguyễn Văn An | 1985-02-03 | 300000 |
    2 | Trần Thị Bình | 1990-07-21 | 500000 |`;
  expect(seen(drawing, ['columns'], { merges: ['C2:D2', 'A2:A3', 'B2:B3', 'E2:E3'] })).toEqual({
    columns: 'ordinal A, fullName B, birthYear C, amount D, signature E',
  });
});

test.each([
  [
    'LIST OF MEMBERS',
    'No | Member name | DOB | Place of work | Dept | Joining date',
    '1 | Nguyễn Văn An | 1985-02-03 | BV Mắt Hà Nội | Khoa Nội | 2010-05-01',
    'members: ordinal A, fullName B, birthDate C, unit D, subUnit E, joinedOn F',
  ],
  [
    'PAYMENT LIST',
    'No | Voucher No. | Payment date | Payee | Amount paid | Received by',
    '1 | PC01 | 2026-03-05 | Nguyễn Văn An | 500000 |',
    'disbursements: ordinal A, voucherNo B, voucherDate C, fullName D, amount E, signature F',
  ],
  [
    'DONATIONS RECEIVED',
    'No | Donor name | Date received | Amount | Goods | Value of goods',
    '1 | Công ty An Phát | 2026-03-05 | 500000 | Masks | 200000',
    'donations: ordinal A, donor B, receivedOn C, amount D, inKind E, inKindValue F',
  ],
  [
    'EMULATION SCORES',
    'No | Criteria | Maximum score | Self-assessed score | Reviewed score',
    '1 | Communication | 20 | 18 | 17',
    'emulation: ordinal A, indicator B, maxScore C, selfScore D, reviewedScore E',
  ],
])('English headings: %s', (title, headings, row, expected) => {
  const { register, columns } = seen(`${title}\n${headings}\n${row}\n${row.replace(/^1/, '2')}`, [
    'register',
    'columns',
  ]);
  expect(`${String(register)}: ${String(columns)}`).toBe(expected);
});

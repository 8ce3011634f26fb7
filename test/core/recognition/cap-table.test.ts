import { capColumns } from '../../../src/core/recognition/columns/cap-table';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { drawSheet } from '../../support/draw-sheet';

test.each([
  'Cấp chi | Chương trình | Mức tối đa | Từ ngày | Đến ngày',
  'STT | Bên trao | Loại đối tượng | Mức trần (đồng) | Áp dụng từ | Áp dụng đến',
  'giver | programme | cap | from | to',
  'CAP CHI | NOI DUNG | MUC TOI DA | TU NGAY | DEN NGAY',
])('%s is a table of caps', (headings) => {
  const columns = capColumns(headings.split(' | '), []);
  expect(columns).toMatchObject({ cap: expect.any(Number), giver: expect.any(Number) });
  expect(columns?.from).not.toBeNull();
  expect(columns?.to).not.toBeNull();
});

test('a title says it where the headings are vague', () => {
  expect(capColumns(['Bên trao', 'Nội dung', 'Định mức'], ['Định mức'])).toEqual({
    cap: 2,
    giver: 0,
    matters: [1],
    from: null,
    to: null,
  });
});

test.each([
  'TT | Nội dung | Điểm tối đa | Điểm tự chấm',
  'TT | Họ và tên | Chương trình | Mức tối đa | Từ ngày',
  'TT | Đơn vị | Nội dung | Số suất | Định mức | Thành tiền',
  'TT | Lớp | Đối tượng | Từ ngày | Đến ngày | Cấp tổ chức',
  'TT | Tổ công đoàn | Nội dung | Điện thoại',
])('%s is none', (headings) => {
  expect(capColumns(headings.split(' | '), ['DANH SÁCH'])).toBeNull();
});

test('the sheet “Định mức” is listed as a table of no register', () => {
  const { tables } = recognizeWorkbook([
    drawSheet(
      `
      Bên trao  | Nội dung | Định mức | Từ         | Đến
      LĐLĐ TP   | Quà Tết  | 1000000  | 2024-01-01 | 2024-12-31
      CĐ ngành  | Quà Tết  | 500000   | 2024-01-01 | 2024-12-31
      `,
      { sheet: 'Định mức' },
    ),
  ]);
  expect(tables.map(({ register, records }) => [register, records.length])).toEqual([[null, 2]]);
});

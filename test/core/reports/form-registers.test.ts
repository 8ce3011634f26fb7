import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { openReportBooks } from '../../../src/core/reports';
import { fillForm } from '../../../src/core/reports/form/fill-form';
import type { Grid } from '../../../src/core/sheet/grid';
import { drawSheet } from '../../support/draw-sheet';

const units = Array.from({ length: 104 }, (_, index) => `Phòng khám đa khoa số ${index + 1}`);
const grants = Array.from({ length: 600 }, (_, index) => ({
  unit: units[(index * 37) % 90]!,
  portions: 1 + (index % 3),
  amount: 100_000 * (1 + ((index * 13) % 17)),
}));
const visits = Array.from({ length: 150 }, (_, index) => ({
  unit: units[(index * 29) % 101]!,
  amount: 1_000_000 * (1 + (index % 5)),
}));
const admitted = units.map((_, index) => (index * 7) % 12);
const memberCounts = units.map((_, index) => 100 + ((index * 31) % 400));

const sheet = (name: string, title: string, header: string, rows: readonly string[]) =>
  drawSheet(`${title}\nTT | ${header}\n${rows.map((row, index) => `${index + 1} | ${row}`).join('\n')}`, {
    sheet: name,
  });

const unitSheet = sheet(
  'Danh mục',
  'DANH MỤC ĐƠN VỊ',
  'Tên đơn vị | Số đoàn viên',
  units.map((unit, index) => `${unit} | ${memberCounts[index]}`),
);
const grantSheet = sheet(
  'Quà',
  'DANH SÁCH NHẬN QUÀ TẾT',
  'Họ và tên | Đơn vị | Hoàn cảnh | Số lượng | Số tiền',
  grants.map(
    ({ unit, portions, amount }, index) => `Nguyễn Văn ${index} | ${unit} | Ốm | ${portions} | ${amount}`,
  ),
);
const visitSheet = sheet(
  'Thăm',
  'THĂM, HỖ TRỢ ĐƠN VỊ',
  'Đơn vị | Ngày thăm | Dịp | Số tiền',
  visits.map(({ unit, amount }) => `${unit} | 2026-01-15 | Tết | ${amount}`),
);
const admissionSheet = sheet(
  'Kết nạp',
  'KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN',
  'Đơn vị | Chỉ tiêu năm | Kết nạp trong kỳ',
  units.map((unit, index) => `${unit} | 20 | ${admitted[index]}`),
);

function fill(books: readonly Grid[], headers: readonly string[], rows = units.slice(0, 3)) {
  const blank = headers.map(() => '').join(' | ');
  const lines = rows.map((unit, index) => `${index + 1} | ${unit} | ${blank}`);
  const form = drawSheet(`BIỂU TỔNG HỢP\nTT | Đơn vị | ${headers.join(' | ')}\n${lines.join('\n')}`, {
    sheet: 'Biểu',
  });
  const { tables } = recognizeWorkbook([...books, form]);
  return fillForm(
    tables.find(({ grid }) => grid.sheet === 'Biểu')!,
    openReportBooks(
      tables.filter(({ grid }) => grid.sheet !== 'Biểu'),
      46_327,
    ),
  )!;
}

const all = [unitSheet, grantSheet, visitSheet, admissionSheet];
const titles = (filled: ReturnType<typeof fill>) => filled.columns.map(({ title }) => title?.vi ?? null);

it('104 units: each column is filled from the register that its heading asks for, as added up apart', () => {
  const filled = fill(all, ['Số đoàn viên', 'Số suất quà', 'Số tiền', 'Số lượt thăm', 'Kết nạp mới'], units);
  const wanted = units.flatMap((unit, index) => {
    const given = grants.filter((one) => one.unit === unit);
    return [
      memberCounts[index],
      given.reduce((sum, { portions }) => sum + portions, 0),
      given.reduce((sum, { amount }) => sum + amount, 0),
      visits.filter((one) => one.unit === unit).length,
      admitted[index],
    ];
  });
  expect(filled.cells.map(({ content }) => content)).toEqual(wanted);
  expect(filled.unfilled).toEqual([]);
  expect(titles(filled)).toEqual([
    'Số đoàn viên · Danh mục đơn vị (CĐCS)',
    expect.stringContaining('Danh sách trợ cấp, quà'),
    expect.stringContaining('Danh sách trợ cấp, quà'),
    expect.stringContaining('Thăm, hỗ trợ đơn vị'),
    expect.stringContaining('Phát triển đoàn viên'),
  ]);
  expect(filled.columns.map(({ isSure }) => isSure)).toEqual([true, true, true, true, true]);
});

it('the order of columns and the register of most columns do not matter', () => {
  const filled = fill(all, ['Kết nạp mới', 'Số lượt thăm', 'Số suất quà']);
  expect(titles(filled)).toEqual([
    expect.stringContaining('Phát triển đoàn viên'),
    expect.stringContaining('Thăm, hỗ trợ đơn vị'),
    expect.stringContaining('trợ cấp, quà'),
  ]);
});

it('a heading of a register that the workbook lacks stays empty and says so, however another could count', () => {
  const filled = fill([unitSheet, grantSheet], ['Số tiền', 'Số lượt thăm', 'Số đoàn viên kết nạp mới']);
  expect(titles(filled).slice(1)).toEqual([null, null]);
  expect(filled.unfilled.map(({ field, why }) => [field, why.vi])).toEqual([
    ['Số lượt thăm', 'sổ không có bảng nào của loại “Thăm, hỗ trợ đơn vị”'],
    [
      'Số đoàn viên kết nạp mới',
      expect.stringContaining('sổ không có bảng nào của loại “Phát triển đoàn viên'),
    ],
  ]);
});

it('gifts are those of the visits where there is no list of grants, and of the grants where there is', () => {
  const gifts = sheet('Thăm', 'THĂM, HỖ TRỢ ĐƠN VỊ', 'Đơn vị | Ngày thăm | Dịp | Số suất | Số tiền', [
    `${units[0]} | 2026-01-15 | Tết | 12 | 9000000`,
  ]);
  const of = (books: readonly Grid[]) => fill(books, ['Số lượt thăm', 'Số suất quà']).cells[1]!;
  expect(of([unitSheet, gifts]).content).toBe(12);
  expect(of([unitSheet, gifts, grantSheet]).figure).toMatch(/^grants\./);
});

it('what only one other register says is taken from it; what several say is left for a person to choose', () => {
  const scores = sheet('Thi đua', 'BẢNG CHẤM ĐIỂM THI ĐUA', 'Đơn vị | Tiêu chí | Điểm tự chấm | Xếp loại', [
    `${units[0]} | Chăm lo | 30 | Tốt`,
  ]);
  const goods = (name: string, title: string, header: string, cells: string) =>
    sheet(name, title, `${header} | Trị giá hiện vật`, [`${cells} | 700000`]);
  const books = [
    unitSheet,
    admissionSheet,
    scores,
    goods(
      'Quà',
      'DANH SÁCH NHẬN QUÀ TẾT',
      'Họ và tên | Đơn vị | Hoàn cảnh | Hiện vật',
      `Lê An | ${units[0]} | Ốm | Gạo`,
    ),
    goods(
      'Thăm',
      'THĂM, HỖ TRỢ ĐƠN VỊ',
      'Đơn vị | Ngày thăm | Dịp | Hiện vật',
      `${units[0]} | 2026-01-15 | Tết | Gạo`,
    ),
  ];
  const filled = fill(books, ['Chỉ tiêu năm', 'Kết nạp trong kỳ', 'Điểm tự chấm', 'Trị giá hiện vật']);
  expect(titles(filled)).toEqual([
    expect.stringContaining('Phát triển đoàn viên'),
    expect.stringContaining('Phát triển đoàn viên'),
    expect.stringContaining('thi đua'),
    null,
  ]);
  expect(filled.unfilled.map(({ field, why }) => [field, why.vi])).toEqual([
    ['Trị giá hiện vật', expect.stringMatching(/nhiều sổ \(“.*”, “.*”\): hãy chọn sổ/)],
  ]);
});

it('words that name a programme or fund of the list that is counted are that, and no other register', () => {
  const list = sheet(
    'Chi',
    'DANH SÁCH TRỢ CẤP',
    'Họ và tên | Đơn vị | Hoàn cảnh | Nguồn kinh phí | Số tiền',
    [
      `Nguyễn Văn An | ${units[0]} | Ốm | Xã hội hóa | 300000`,
      `Nguyễn Văn Bình | ${units[1]} | Ốm | LĐLĐ TP | 500000`,
    ],
  );
  const gifts = sheet('Tài trợ', 'VẬN ĐỘNG XÃ HỘI HÓA', 'Nhà tài trợ | Ngày nhận | Đơn vị | Số tiền', [
    `Công ty A | 2026-01-05 | ${units[0]} | 9000000`,
  ]);
  const form = drawSheet(
    `TỔNG HỢP\nTT | Đơn vị | Số người | Kinh phí theo nguồn | \n | | | Xã hội hóa | LĐLĐ TP\n1 | ${units[0]} | | | \n2 | ${units[1]} | | | `,
    { sheet: 'Biểu', merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'] },
  );
  const { tables } = recognizeWorkbook([unitSheet, list, gifts, form]);
  const filled = fillForm(
    tables.find(({ grid }) => grid.sheet === 'Biểu')!,
    openReportBooks(
      tables.filter(({ grid }) => grid.sheet !== 'Biểu'),
      46_327,
    ),
  )!;
  expect(filled.cells.map(({ content }) => content)).toEqual([1, 300_000, 0, 1, 0, 500_000]);
});

import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { openReportBooks } from '../../../src/core/reports';
import { sourcesOf } from '../../../src/core/reports/figures';
import { fillForm } from '../../../src/core/reports/form/fill-form';
import { cellAddress } from '../../../src/core/sheet/address';
import { drawSheet, type DrawOptions } from '../../support/draw-sheet';

const books = [
  drawSheet(
    `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Năm sinh | Đơn vị | Chương trình | Nguồn kinh phí | Số tiền | Giới tính
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Tết Bính Ngọ 2026 | LĐLĐ TP | 1000000 | Nam
2 | Trần Thị Bình | 1990 | BV Mắt | Tết Bính Ngọ 2026 | CĐ ngành | 500000 | Nữ
3 | Lê Văn Cường | 1991 | Bệnh viện Thanh Nhàn | Mái ấm | LĐLĐ TP | 30000000 | Nam
4 | Vũ Thị Dung | 1992 | Bệnh viện Mắt Hà Nội | Tết Bính Ngọ 2026 | LĐLĐ TP | 700000 | Nữ
`,
    { sheet: 'Trợ cấp' },
  ),
  drawSheet(
    `
DANH MỤC ĐƠN VỊ
TT | Tên đơn vị | Tên gọi khác | Số đoàn viên
1 | Bệnh viện Mắt Hà Nội | BV Mắt | 200
2 | Bệnh viện Thanh Nhàn | BVTN | 300
3 | Bệnh viện Phổi Hà Nội | BV Phổi | 150
`,
    { sheet: 'Danh mục' },
  ),
];

function fill(drawing: string, options: DrawOptions = {}) {
  const form = drawSheet(drawing, { sheet: 'Biểu', ...options });
  const { tables } = recognizeWorkbook([...books, form]);
  const others = openReportBooks(
    tables.filter(({ grid }) => grid.sheet !== 'Biểu'),
    46_327,
  );
  const filled = fillForm(
    tables.find(({ grid }) => grid.sheet === 'Biểu')!,
    others,
  )!;
  const cells = Object.fromEntries(
    filled.cells.map(({ row, column, content }) => [
      cellAddress(row, column),
      typeof content === 'object' ? content.formula : content,
    ]),
  );
  return { ...filled, cells };
}

it('fills empty cells of unit rows by what headings and title ask for, in the form’s own unit of measure', () => {
  const { cells, figures } = fill(`
BIỂU TỔNG HỢP TRỢ CẤP TẾT BÍNH NGỌ 2026
Đơn vị tính: nghìn đồng
TT | Đơn vị | Số người | Số tiền | Ghi chú
1 | BVTN | | |
2 | BV Mắt | | |
3 | Bệnh viện Phổi Hà Nội | | |
 | Tổng cộng | | |
`);
  expect(cells).toEqual({
    C4: 1,
    D4: 1000,
    C5: 2,
    D5: 1200,
    C6: 0,
    D6: 0,
    C7: '=SUM(C4:C6)',
    D7: '=SUM(D4:D6)',
  });
  const ofMat = figures.find(
    ({ name }) => name === 'grants.amount[programme=Tết Bính Ngọ 2026,unit=Bệnh viện Mắt Hà Nội]',
  );
  expect(ofMat?.value).toBe(1_200_000);
  expect(sourcesOf(ofMat!.set)).toEqual([
    {
      sheet: 'Trợ cấp',
      rows: [
        [4, 4],
        [6, 6],
      ],
    },
  ]);
});

it('understands two header lines: figures per fund; formulas and filled cells stay', () => {
  const { cells } = fill(
    `
BÁO CÁO CHĂM LO
TT | Đơn vị | LĐLĐ TP | | Công đoàn ngành | | Cộng
 | | Số người | Số tiền | Số người | Số tiền |
1 | Bệnh viện Mắt Hà Nội | | | | 999 | =SUM(D4,F4) -> 0
2 | Bệnh viện Thanh Nhàn | | | | | =SUM(D5,F5) -> 0
`.replace('Công đoàn ngành', 'CĐ ngành'),
    { merges: ['C2:D2', 'E2:F2', 'A2:A3', 'B2:B3', 'G2:G3'] },
  );
  expect(cells).toEqual({
    C4: 1,
    D4: 700_000,
    E4: 1,
    C5: 2,
    D5: 31_000_000,
    E5: 0,
    F5: 0,
  });
});

it('leaves empty and lists what it cannot supply: a heading that names no records, a unit that the catalogue lacks', () => {
  const { cells, unfilled } = fill(`
BIỂU TỔNG HỢP
TT | Đơn vị | Số tiền | Số ngày công | Quà 8/3: Số tiền
1 | Bệnh viện Mắt Hà Nội | | |
2 | Bệnh viện Không Có | | |
`);
  expect(cells).toMatchObject({ C3: 1_200_000 });
  expect(cells).not.toHaveProperty('C4');
  expect(unfilled.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['Biểu!D3', 'Biểu!B4']));
});

it('takes the number of members out of the catalogue, beside figures of the grants', () => {
  const { cells } = fill(`
THỐNG KÊ
STT | Tên CĐCS | Số đoàn viên | Số người được trợ cấp
1 | Bệnh viện Mắt Hà Nội | |
2 | Bệnh viện Thanh Nhàn | |
`);
  expect(cells).toEqual({ C3: 200, D3: 2, C4: 300, D4: 2 });
});

import { prepareReport, traceReport, writeReport } from '../../src/actions';
import type { PrepareReportInput } from '../../src/actions/prepare-report';
import { createExcelHost } from '../../src/excel/excel-host';
import type { Host } from '../../src/core/workbook';
import { areaOfAddress, cellAddress } from '../../src/core/sheet/address';
import {
  ExcelHost,
  insertCells,
  openWorkbook,
  saveWorkbook,
  type Sheet,
  type Workbook,
} from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { openDrawn } from '../support/open-drawn';

const stamp = { who: 'Thử', when: '2026-11-01 08:00:00' };
const grants = `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Năm sinh | Đơn vị | Chương trình | Nguồn kinh phí | Số tiền
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Tết | LĐLĐ TP | 1000000
2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Tết | CĐ ngành | 500000
3 | Lê Văn Cường | 1991 | Bệnh viện Thanh Nhàn | Mái ấm | LĐLĐ TP | 30000000
4 | Vũ Thị Dung | 1992 | Bệnh viện Mắt Hà Nội | Tết | LĐLĐ TP | 700000
`;
const units = `
DANH MỤC ĐƠN VỊ
TT | Tên đơn vị | Tên gọi khác | Số đoàn viên
1 | Bệnh viện Mắt Hà Nội | BV Mắt | 200
2 | Bệnh viện Thanh Nhàn | BVTN | 300
`;
const template = `
BÁO CÁO {{settings.organisation}} | |
Đơn vị | Số tiền | Từ Tết
{{each grants by unit}}
{{unit.name}} | | {{sum grants.amount where programme = "Tết"}}
{{each grants}}{{grants.fullName}} | {{grants.amount}} | {{end}}
Cộng | =SUM(B5:B5) |
{{end}}
Tổng | =SUM(B5:B5) | =SUM(C4:C4)
Lớn nhất {{max grants.amount}} đồng, {{count grants}} lượt | =Tết!G5*2 | đoàn viên: {{sum units.memberCount}}
`;

type Sheets = Record<string, string>;

async function write(sheets: Sheets, input: Partial<PrepareReportInput>) {
  const opened = await openDrawn({ 'Danh mục': units, Tết: grants, ...sheets });
  const prepared = await prepareReport.run(opened.host, {
    choice: { kind: 'template', sheet: 'Mẫu' },
    params: {},
    isPublic: false,
    today: 46_327,
    ...input,
  });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
  const written = await writeReport.run(opened.host, { report: prepared.value, stamp });
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return { ...opened, sheets: prepared.value.sheets };
}

/** The file closed and opened again, by a pane that knows nothing of it. */
async function reopened(workbook: Workbook): Promise<{ workbook: Workbook; host: Host }> {
  const again = await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx');
  await connectNode(new ExcelHost(again));
  return { workbook: again, host: createExcelHost(() => true) };
}

function insertLines(sheet: Sheet, row: number, count: number): void {
  insertCells(sheet, { firstRow: row, lastRow: row + count - 1, firstColumn: 0, lastColumn: 16_383 }, 'Down');
}

/** What a cell says of its source: the titles with their cells, or why there is none. */
async function trace(host: Host, sheet: string, ...addresses: string[]) {
  const opened = await traceReport.run(host, { sheet });
  if (!opened.ok) return [opened.problem.code];
  return addresses.map((address) => {
    const { firstRow, firstColumn } = areaOfAddress(address)!;
    const found = opened.value.traceAt(firstRow, firstColumn);
    if (found.kind !== 'traced') return found.kind;
    const told = found.origins.map(
      ({ title, cells }) =>
        `${title.vi} ← ${cells()
          .map(({ sheet: from, row, column }) => `${from}!${cellAddress(row, column)}`)
          .join(' ')}`,
    );
    if (found.recomputed !== null) told.push(`nay ${found.recomputed}`);
    return told.join('; ');
  });
}

test('a cell of a filled template leads to its rows: records, figures, formulas through what they add up, figures within a text', async () => {
  const { workbook } = await write({ Mẫu: template }, {});
  const { host } = await reopened(workbook);
  expect(
    await trace(
      host,
      'Mẫu - đã điền',
      'B4',
      'C3',
      'B6',
      'B11',
      'C11',
      'A12',
      'B12',
      'C12',
      'A1',
      'A2',
      'Z99',
    ),
  ).toEqual([
    'Danh sách trợ cấp, quà, hỗ trợ ← Tết!B4',
    'Số tiền · Đơn vị: Bệnh viện Mắt Hà Nội · Chương trình: Tết ← Tết!B4 Tết!B6',
    'Danh sách trợ cấp, quà, hỗ trợ ← Tết!B4 Tết!B6',
    'Danh sách trợ cấp, quà, hỗ trợ ← Tết!B4 Tết!B6 Tết!B3 Tết!B5',
    'Số tiền · Đơn vị: Bệnh viện Mắt Hà Nội · Chương trình: Tết ← Tết!B4 Tết!B6; Số tiền · Đơn vị: Bệnh viện Thanh Nhàn · Chương trình: Tết ← Tết!B3',
    'Lớn nhất: Số tiền · Danh sách trợ cấp, quà, hỗ trợ ← Tết!B3 Tết!B4 Tết!B5 Tết!B6; Số bản ghi · Danh sách trợ cấp, quà, hỗ trợ ← Tết!B3 Tết!B4 Tết!B5 Tết!B6',
    'Trang “Tết” ← Tết!G5',
    'Số đoàn viên · Danh mục đơn vị (CĐCS) ← Danh mục!B3 Danh mục!B4',
    'nothing',
    'nothing',
    'nothing',
  ]);
});

test('rows inserted in the book since are followed; what the books say otherwise now is told', async () => {
  const { workbook } = await write({ Mẫu: template }, {});
  const { workbook: again, host } = await reopened(workbook);
  const book = again.sheetByName('Tết')!;
  insertLines(book, 2, 2);
  book.setValue(5, 6, 600_000);
  expect(await trace(host, 'Mẫu - đã điền', 'B5', 'B4', 'C3')).toEqual([
    'Danh sách trợ cấp, quà, hỗ trợ ← Tết!B8',
    'Danh sách trợ cấp, quà, hỗ trợ ← Tết!B6; nay 600000',
    'Số tiền · Đơn vị: Bệnh viện Mắt Hà Nội · Chương trình: Tết ← Tết!B6 Tết!B8; nay 1300000',
  ]);
});

test('rows inserted in the report are refused plainly, also where a sum goes over them', async () => {
  const { workbook } = await write({ Mẫu: template }, {});
  const { workbook: again, host } = await reopened(workbook);
  insertLines(again.sheetByName('Mẫu - đã điền')!, 3, 1);
  expect(await trace(host, 'Mẫu - đã điền', 'C3', 'B5', 'B12')).toEqual([
    'Số tiền · Đơn vị: Bệnh viện Mắt Hà Nội · Chương trình: Tết ← Tết!B4 Tết!B6',
    'moved',
    'moved',
  ]);
});

test('built-in reports: a figure of the table, its live total, and figures named in a sentence or in words', async () => {
  const { workbook, sheets } = await write({}, { choice: { kind: 'report', id: 'grant-summary' } });
  const { workbook: again, host } = await reopened(workbook);
  const [sheet = ''] = sheets;
  const written = again.sheetByName(sheet)!;
  const found: Record<string, string> = {};
  written.forEachCell((cell, row, column) => {
    if (cell.value === 1_200_000) found['unit'] ??= cellAddress(row, column);
    if (cell.value === 32_200_000) found['total'] ??= cellAddress(row, column);
    if (String(cell.value).includes('Bằng chữ')) found['words'] ??= cellAddress(row, column);
  });
  const [unit, total, words] = await trace(host, sheet, found['unit']!, found['total']!, found['words']!);
  expect(unit).toBe('Số tiền · Đơn vị: Bệnh viện Mắt Hà Nội · Chương trình: Tết ← Tết!B4 Tết!B6');
  expect(total).toContain('Tết!B4 Tết!B6');
  expect(total).toContain('Tết!B3 Tết!B5');
  expect(words).toContain('← Tết!B3 Tết!B4 Tết!B5 Tết!B6');
});

test('a filled blank form: its cells and totals lead to rows after closing; a sheet that no report wrote does not', async () => {
  const { workbook } = await write(
    {
      Biểu: `
BIỂU TỔNG HỢP TRỢ CẤP
TT | Đơn vị | Số người | Số tiền | Ghi chú
1 | BVTN | | |
2 | BV Mắt | | |
 | Tổng cộng | | |
`,
    },
    { choice: { kind: 'template', sheet: 'Biểu' } },
  );
  const { host } = await reopened(workbook);
  expect(await trace(host, 'Biểu', 'C3', 'D5', 'B3')).toEqual([
    'Số người · Đơn vị: Bệnh viện Thanh Nhàn ← Tết!B3 Tết!B5',
    'Số tiền · Đơn vị: Bệnh viện Thanh Nhàn ← Tết!B3 Tết!B5; Số tiền · Đơn vị: Bệnh viện Mắt Hà Nội ← Tết!B4 Tết!B6',
    'nothing',
  ]);
  expect(await trace(host, 'Tết', 'B3')).toEqual(['sheet-missing']);
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { drawReconciliation } from '../../src/core/reconciliation/draw-reconciliation';
import { proposeSides } from '../../src/core/reconciliation/propose-sides';
import { reconcile, type Reconciliation } from '../../src/core/reconciliation/reconcile';
import { openBook } from '../../src/core/rules/book';
import type { Grid } from '../../src/core/sheet/grid';
import { bookGrids } from '../../src/core/workbook';
import { createExcelHost } from '../../src/excel/excel-host';
import { ExcelHost, openWorkbook, saveWorkbook, type Sheet, type Workbook } from '../../src/stand-in';
import { insertCells } from '../../src/stand-in/workbook/shift-cells';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { drawSheet } from '../support/draw-sheet';
import { convertedByLibreOffice } from '../support/libreoffice';
import { plantLists } from '../support/planted-lists';
import { saveGrids } from '../support/workbook-file';

const day = 45_352;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconciliation-tab-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Everything that makes a plain SUM wrong: thousands, text that reads as money, sections with subtotals, a negative row, returns. */
const messy: readonly Grid[] = [
  drawSheet(
    `
DANH SÁCH TRỢ CẤP
(Kèm theo Quyết định số 12/QĐ-CĐYT ngày 15/01/2024)
Đơn vị tính: nghìn đồng
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Chương trình | Số tiền
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Ốm | Tết | 1000
2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Ốm | Tết | 1tr5
 | Cộng | | | | | 2500
3 | Lê Văn Cường | 1979 | Bệnh viện Tim Hà Nội | Ốm | "Mái ấm" * | 500
4 | Phạm Thị Dung | 1991 | | Ốm | | 700
5 | Hoàng Văn Em | 1988 | Bệnh viện Tim Hà Nội | Ốm | Tết | 900
 | Tổng cộng | | | | | 4600
`,
    { sheet: "QĐ '12' Tết" },
  ),
  drawSheet(
    `
DANH SÁCH KÝ NHẬN
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận | Hoàn quỹ | Ghi chú
1 | Nguyễn Văn An | 1985 | BV Thanh Nhàn | 400000 | x | |
2 | Nguyễn Văn An | 1985 | BV Thanh Nhàn | 600.000đ | x | |
3 | Trần Thị Bình | 1990 | BV Mắt Hà Nội | 1500000 | x | X |
4 | Lê Văn Cường | 1979 | BV Tim Hà Nội | 500000 | x | 200000 |
5 | Lê Văn Cường | 1979 | BV Tim Hà Nội | 500000 | x | |
6 | Hoàng Văn Em | 1988 | BV Tim Hà Nội | 90000 | x | | đã nộp lại
7 | Hoàng Văn Em | 1988 | BV Tim Hà Nội | -40000 | x | |
8 | Vũ Thị Giang | 1970 | BV Tim Hà Nội | 300000 | x | |
9 | Phạm Thi Dung | 1991 | | 700000 | x | |
`,
    { sheet: 'Ký nhận' },
  ),
];

async function drawn(grids: readonly Grid[]): Promise<{ book: Workbook; result: Reconciliation }> {
  const file = join(folder, 'in.xlsx');
  await saveGrids(file, grids);
  const book = await openWorkbook(await readFile(file), 'Sổ.xlsx');
  const host = createExcelHost(() => true);
  await connectNode(new ExcelHost(book));
  const read = await host.readWorkbook();
  if (!read.ok) throw new Error(read.problem.code);
  const result = reconciled(read.value);
  const written = await host.drawSheets(drawReconciliation(result, read.value, day));
  if (!written.ok) throw new Error(written.problem.code);
  return { book, result };
}

function reconciled(content: Parameters<typeof bookGrids>[0]): Reconciliation {
  const { tables, units } = openBook(recognizeWorkbook(bookGrids(content)).tables, day);
  return reconcile({ ...proposeSides(tables), units });
}

/** The workbook as LibreOffice calculates it, our own values taken out. */
async function recalculated(book: Workbook): Promise<Sheet> {
  const copy = await openWorkbook(await saveWorkbook(book), 'Sổ.xlsx');
  for (const sheet of copy.sheets) {
    const formulas: [number, number, string][] = [];
    sheet.forEachCell(({ formula }, row, column) => {
      if (formula !== null) formulas.push([row, column, formula]);
    });
    for (const [row, column, formula] of formulas) sheet.setFormula(row, column, formula);
  }
  const back = await openWorkbook(await convertedByLibreOffice(await saveWorkbook(copy), 'xlsx'), 'Sổ.xlsx');
  return back.sheets.find(({ name }) => name === 'Đối chiếu')!;
}

/** The figures of section II, by their labels; and every figure in a column that must be 0. */
function figures(sheet: Sheet) {
  const found = new Map<string, unknown>();
  const zeros: unknown[] = [];
  let isByGroup = false;
  sheet.forEachCell(({ value }, row, column) => {
    if (column === 0 && typeof value === 'string') {
      if (/^[IVX]+\. /.test(value)) isByGroup = /Theo (đơn vị|chương trình)/.test(value);
      if (!found.has(value)) found.set(value, sheet.cell(row, 5)?.value);
    }
    if (column === 10 && isByGroup && typeof value === 'number') zeros.push(value);
    if (column === 10 && isByGroup && typeof value === 'string' && value.startsWith('#')) zeros.push(value);
  });
  return { found, zeros };
}

/** How many rows each list has gained since the statement was written. */
function newRows(sheet: Sheet): unknown[] {
  const rows: unknown[] = [];
  sheet.forEachCell(({ value }, row, column) => {
    if (column === 0 && (value === 'Bên duyệt' || value === 'Bên chi')) rows.push(sheet.cell(row, 10)?.value);
  });
  return rows.slice(0, 2);
}

function expectSame(sheet: Sheet, { tieOut }: Reconciliation): void {
  const { found, zeros } = figures(sheet);
  expect({
    approved: found.get('Đã được phê duyệt'),
    unpaid: found.get('Trừ: duyệt mà chưa chi'),
    paidUnapproved: found.get('Cộng: chi mà không duyệt'),
    amountDifferences: found.get('Cộng hoặc trừ: chênh lệch số tiền của các khoản ghép được'),
    paidTwice: found.get('Cộng: chi hai lần'),
    returned: found.get('Trừ: hoàn trả về quỹ'),
    paid: found.get('Đã chi theo danh sách (đã trừ hoàn quỹ)'),
    unexplained: found.get('Chưa giải thích được (phải bằng 0)'),
  }).toEqual(tieOut);
  expect(found.get('Kiểm tra: số duyệt trong chi tiết so với danh sách (phải bằng 0)')).toBe(0);
  expect(newRows(sheet)).toEqual([0, 0]);
  expect(zeros.length).toBeGreaterThan(1);
  expect(new Set(zeros)).toEqual(new Set([0]));
}

test('LibreOffice calculates the statement to the very figures of the add-in', async () => {
  const { book, result } = await drawn(messy);
  expect(result.items.map(({ status }) => status)).toEqual([
    'amount-differs',
    'paid-unapproved',
    'paid-twice',
    'returned',
    'returned',
    'returned',
    'returned',
    'suggested',
  ]);
  const ours = book.sheets.find(({ name }) => name === 'Đối chiếu')!;
  expectSame(ours, result);
  expectSame(await recalculated(book), result);
}, 120_000);

test('the statement ties out wherever a page ends within it', async () => {
  const [approved, paid] = messy;
  for (let sheets = 2; sheets <= 7; sheets++) {
    const more = Array.from({ length: sheets }, (_, index) =>
      drawSheet(
        `
DANH SÁCH KÝ NHẬN
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận
1 | Đỗ Văn Kiên | 1975 | BV Tim Hà Nội | 90000 | x
2 | Đỗ Văn Kim | 1976 | BV Tim Hà Nội | hỏi lại |
`,
        { sheet: `Ký nhận của các đơn vị đợt ${index + 1}` },
      ),
    );
    const { book, result } = await drawn([approved!, paid!, ...more]);
    expectSame(
      book.sheets.find(({ name }) => name === 'Đối chiếu')!,
      result,
    );
  }
}, 120_000);

test('a changed cell of a list moves the statement without the add-in, and it still ties out', async () => {
  const lists = plantLists({ seed: 11, people: 60, approvedSays: 'birthYear', paidSays: 'birthYear' });
  const { book, result } = await drawn([lists.approved, lists.paid]);
  const { pool } = result;
  const pair = result.matches.find(
    ({ level, paid: [payment] }) => level === 'exact' && pool.returned[payment!] === 0,
  );
  const row = pool.tables[1]!.table.records[pool.recordOf[pair!.paid[0]!]!]!;
  const paid = book.sheets.find(({ name }) => name === 'Ký nhận')!;
  const before = Number(paid.cell(row, 4)!.value);
  paid.setValue(row, 4, before - 70_000);
  const { found } = figures(await recalculated(book));
  expect(found.get('Đã chi theo danh sách (đã trừ hoàn quỹ)')).toBe(result.tieOut.paid - 70_000);
  expect(found.get('Cộng hoặc trừ: chênh lệch số tiền của các khoản ghép được')).toBe(
    result.tieOut.amountDifferences - 70_000,
  );
  expect(found.get('Chưa giải thích được (phải bằng 0)')).toBe(0);
}, 120_000);

test('rows added to a list show: below it as new ones, among its records in its total too', async () => {
  const lists = plantLists({ seed: 12, people: 30, approvedSays: 'birthYear', paidSays: 'birthYear' });
  const { book, result } = await drawn([lists.approved, lists.paid]);
  const paid = book.sheets.find(({ name }) => name === 'Ký nhận')!;
  const records = result.pool.tables[1]!.table.records;
  paid.setValue(records.at(-1)! + 6, 4, 250_000);
  const { table } = result.pool.tables[0]!;
  const approved = book.sheets.find(({ name }) => name === table.grid.sheet)!;
  const row = table.records[1]!;
  insertCells(approved, { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 16_383 }, 'Down');
  approved.setValue(row, table.fields.get('amount')![0]!, 111_000);
  const back = await recalculated(book);
  expect(newRows(back)).toEqual([1, 1]);
  const { found } = figures(back);
  expect(found.get('Đã được phê duyệt')).toBe(result.tieOut.approved + 111_000);
  expect(found.get('Chưa giải thích được (phải bằng 0)')).toBe(-111_000);
}, 120_000);

test('unit, programme and age of a line follow the cells that say them', async () => {
  const { book, result } = await drawn([
    drawSheet(
      `
DANH SÁCH TRỢ CẤP
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số quyết định | Ngày quyết định | Số tiền
1 | Nguyễn Văn An | 1985 | BV Thanh Nhàn | Ốm | 12/QĐ | 15/01/2024 | 1000000
2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Ốm | 12/QĐ | 15/01/2024 | 500000
`,
      { sheet: 'Duyệt' },
    ),
    drawSheet(
      `
DANH SÁCH KÝ NHẬN
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận
1 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | 500000 | x
`,
      { sheet: 'Ký nhận' },
    ),
  ]);
  expect(result.items.map(({ status }) => status)).toEqual(['unpaid']);
  const list = book.sheets.find(({ name }) => name === 'Duyệt')!;
  list.setValue(2, 3, 'Bệnh viện Mắt Hà Nội');
  list.setValue(2, 6, day - 10);
  const { found } = figures(await recalculated(book));
  expect(found.get('0–30 ngày')).toBe(1_000_000);
  expect(found.get('Trên 90 ngày')).toBe(0);
  expect(byUnit(await recalculated(book))).toMatchObject({ 'Bệnh viện Mắt Hà Nội': 1_500_000 });
  list.setValue(2, 3, 'Bệnh viện Tim Hà Nội');
  expect(byUnit(await recalculated(book))).toMatchObject({
    'Bệnh viện Mắt Hà Nội': 500_000,
    'Tên đơn vị khác, ghi sau khi lập': 1_000_000,
    Cộng: 1_500_000,
  });
}, 180_000);

test('units and programmes follow the section, the merged cell and the title that say them', async () => {
  const { book, result } = await drawn([
    drawSheet(
      `
DANH SÁCH TRỢ CẤP QUÀ TẾT GIÁP THÌN 2024
STT | Họ và tên | Năm sinh | Hoàn cảnh | Số tiền
I. Bệnh viện Tim Hà Nội | | | |
1 | Nguyễn Văn An | 1985 | Ốm | 1000000
2 | Lê Văn Cường | 1979 | Ốm | 300000
II. Bệnh viện Mắt Hà Nội | | | |
1 | Trần Thị Bình | 1990 | Ốm | 500000
`,
      { sheet: 'Duyệt' },
    ),
    drawSheet(
      `
DANH SÁCH KÝ NHẬN
STT | Đơn vị | Họ và tên | Năm sinh | Số tiền | Ký nhận
1 | Bệnh viện Phổi Hà Nội | Vũ Thị Giang | 1970 | 70000 | x
2 | | Vũ Thị Hoa | 1971 | 80000 | x
3 | Bệnh viện Tim Hà Nội | Nguyễn Văn An | 1985 | 1000000 | x
`,
      { sheet: 'Ký nhận', merges: ['B3:B4'] },
    ),
    drawSheet(
      `
CÔNG ĐOÀN BỆNH VIỆN THẬN HÀ NỘI
DANH SÁCH KÝ NHẬN TIỀN
STT | Họ và tên | Năm sinh | Số tiền | Ký nhận
1 | Đỗ Văn Kiên | 1975 | 90000 | x
`,
      { sheet: 'Ký nhận 2' },
    ),
  ]);
  expect(result.items.map(({ status }) => status)).toEqual([
    'unpaid',
    'unpaid',
    'paid-unapproved',
    'paid-unapproved',
    'paid-unapproved',
  ]);
  const before = await recalculated(book);
  expect(byGroup(before, 'đơn vị')).toMatchObject({
    'Bệnh viện Tim Hà Nội': [1_300_000, 1_000_000],
    'Bệnh viện Mắt Hà Nội': [500_000, 0],
    'Bệnh viện Phổi Hà Nội': [0, 150_000],
    'BỆNH VIỆN THẬN HÀ NỘI': [0, 90_000],
    'Tên đơn vị khác, ghi sau khi lập': [0, 0],
  });
  expect(byGroup(before, 'chương trình')).toMatchObject({ 'Tết Giáp Thìn 2024': [1_800_000, 1_000_000] });

  const sheet = (name: string) => book.sheets.find((each) => each.name === name)!;
  sheet('Duyệt').setValue(2, 0, 'I. Bệnh viện Mắt Hà Nội');
  sheet('Duyệt').setValue(5, 0, 'III. Bệnh viện K');
  sheet('Duyệt').setValue(0, 0, 'DANH SÁCH TRỢ CẤP QUÀ TRUNG THU 2024');
  sheet('Ký nhận').setValue(2, 1, 'Bệnh viện Mắt Hà Nội');
  sheet('Ký nhận 2').setValue(0, 0, 'CÔNG ĐOÀN BỆNH VIỆN PHỔI HÀ NỘI');
  const after = await recalculated(book);
  expect(byGroup(after, 'đơn vị')).toMatchObject({
    'Bệnh viện Tim Hà Nội': [0, 0],
    'Bệnh viện Mắt Hà Nội': [1_300_000, 1_150_000],
    'Bệnh viện Phổi Hà Nội': [0, 90_000],
    'BỆNH VIỆN THẬN HÀ NỘI': [0, 0],
    'Tên đơn vị khác, ghi sau khi lập': [500_000, 0],
    Cộng: [1_800_000, 1_240_000],
  });
  expect(byGroup(after, 'chương trình')).toMatchObject({
    'Tết Giáp Thìn 2024': [0, 0],
    'Tên chương trình khác, ghi sau khi lập': [1_800_000, 1_000_000],
  });
  const ownCell = sheet('Ký nhận');
  ownCell.setValue(4, 1, '');
  expect(byGroup(await recalculated(book), 'đơn vị')).toMatchObject({
    'Bệnh viện Mắt Hà Nội': [1_300_000, 1_150_000],
  });
}, 240_000);

test('a programme that several titles say follows each of them, one within a cell of two lines too', async () => {
  const { book, result } = await drawn([
    drawSheet(
      `
DANH SÁCH TRỢ CẤP TẾT GIÁP THÌN 2024
(Quà Tết Giáp Thìn 2024 của công đoàn)
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | 1985 | Bệnh viện Tim | Ốm | 1000000
`,
      { sheet: 'Duyệt' },
    ),
    drawSheet(
      `
DANH SÁCH KÝ NHẬN\\nTẾT GIÁP THÌN 2024
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận
1 | Lê Văn Cường | 1979 | Bệnh viện Phổi | 300000 | x
`,
      { sheet: 'Ký nhận' },
    ),
  ]);
  expect(result.items.map(({ status }) => status)).toEqual(['unpaid', 'paid-unapproved']);
  const other = 'Tên chương trình khác, ghi sau khi lập';
  expect(byGroup(await recalculated(book), 'chương trình')).toEqual({
    'Chương trình': expect.anything(),
    'Tết Giáp Thìn 2024': [1_000_000, 300_000],
    [other]: [0, 0],
    Cộng: [1_000_000, 300_000],
  });
  const list = book.sheets.find(({ name }) => name === 'Duyệt')!;
  list.setValue(1, 0, '(Quà Trung thu 2024 của công đoàn)');
  expect(byGroup(await recalculated(book), 'chương trình')).toMatchObject({
    'Tết Giáp Thìn 2024': [0, 300_000],
    [other]: [1_000_000, 0],
  });
  const paid = book.sheets.find(({ name }) => name === 'Ký nhận')!;
  paid.setValue(0, 0, 'DANH SÁCH KÝ NHẬN\nTRUNG THU 2024');
  expect(byGroup(await recalculated(book), 'chương trình')).toMatchObject({
    'Tết Giáp Thìn 2024': [0, 0],
    [other]: [1_000_000, 300_000],
  });
}, 180_000);

test('what only the name of the sheet says stands as a value, and the statement says so', async () => {
  const { book } = await drawn([
    drawSheet(
      `
DANH SÁCH TRỢ CẤP
STT | Họ và tên | Năm sinh | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | 1985 | Ốm | 1000000
`,
      { sheet: 'Bệnh viện Tim' },
    ),
    drawSheet(
      `
DANH SÁCH KÝ NHẬN
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận
1 | Nguyễn Văn An | 1985 | Bệnh viện Tim | 1000000 | x
`,
      { sheet: 'Ký nhận' },
    ),
  ]);
  const statement = book.sheets.find(({ name }) => name === 'Đối chiếu')!;
  const words: string[] = [];
  statement.forEachCell(({ value }) => words.push(String(value)));
  expect(words.filter((word) => word.includes('giá trị lúc lập'))).toEqual([
    '1 dòng có đơn vị do tên trang nói (“Bệnh viện Tim”): tên đơn vị của chúng là giá trị lúc lập; đổi tên trang thì phải đối chiếu lại.',
  ]);
});

test('counts follow: a record whose amount is emptied is set aside, one that becomes readable is unread no more', async () => {
  const { book } = await drawn([
    drawSheet(
      `
DANH SÁCH TRỢ CẤP
STT | Họ và tên | Năm sinh | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | 1985 | Ốm | 1000000
2 | Trần Thị Bình | 1990 | Ốm | 500000
3 | Lê Văn Cường | 1979 | Ốm | hỏi lại
`,
      { sheet: 'Duyệt' },
    ),
    drawSheet(
      `
DANH SÁCH KÝ NHẬN
STT | Họ và tên | Năm sinh | Số tiền | Ký nhận
1 | Nguyễn Văn An | 1985 | 1000000 | x
`,
      { sheet: 'Ký nhận' },
    ),
  ]);
  const counts = (sheet: Sheet) => {
    const found: Record<string, unknown> = {};
    sheet.forEachCell(({ value }, row, column) => {
      if (column === 0 && typeof value === 'string')
        found[value] ??= [sheet.cell(row, 4)?.value, sheet.cell(row, 5)?.value];
    });
    return found;
  };
  const unread = 'Dòng không đọc được số tiền, chưa tính vào đâu (phải bằng 0)';
  const spoken = 'Cộng hoặc trừ: bản ghi để riêng nay có số tiền (phải bằng 0, cần đối chiếu lại)';
  expect(counts(await recalculated(book))).toMatchObject({
    'Bên duyệt': [2, 1],
    'Bên chi': [1, 0],
    'Khớp đúng': [1, 1],
    'Duyệt mà chưa chi': [1, 1],
    [unread]: [1, 'Duyệt!B5'],
    [spoken]: [0, 0],
  });
  const list = book.sheets.find(({ name }) => name === 'Duyệt')!;
  list.setValue(3, 4, '');
  list.setValue(4, 4, 700_000);
  const back = await recalculated(book);
  expect(counts(back)).toMatchObject({
    'Bên duyệt': [1, 2],
    [unread]: [0, 'Duyệt!B5'],
    [spoken]: [1, -700_000],
  });
  expect(figures(back).found.get('Chưa giải thích được (phải bằng 0)')).toBe(0);
}, 120_000);

test('a record set aside that gains an amount stands there by name, counted nowhere else, and the statement ties out', async () => {
  const { book, result } = await drawn([
    drawSheet(
      `
DANH SÁCH TRỢ CẤP
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số suất | Mức | Chương trình
1 | Nguyễn Văn An | 1985 | Bệnh viện Tim | Ốm | 2 | 500000 | Tết
2 | Trần Thị Bình | 1990 | Bệnh viện Tim | Ốm | 2 | | Tết
`,
      { sheet: 'Duyệt' },
    ),
    drawSheet(
      `
DANH SÁCH KÝ NHẬN
Đơn vị tính: nghìn đồng
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận
1 | Nguyễn Văn An | 1985 | Bệnh viện Tim | 1000 | x
2 | Lê Văn Cường | 1979 | BV Tim | chờ hỏi |
3 | Vũ Thị Dung | 1981 | Bệnh viện Phổi | - |
`,
      { sheet: 'Ký nhận' },
    ),
  ]);
  expect(result.pool.setAside).toHaveLength(3);
  const words = (sheet: Sheet) => {
    const found: Record<string, unknown[]> = {};
    sheet.forEachCell(({ value }, row, column) => {
      if (column === 4 && typeof value === 'string' && value.includes('!'))
        found[value] = [2, 6, 9].map((at) => sheet.cell(row, at)?.value);
    });
    return found;
  };
  const states = 'Bản ghi để riêng nay có số tiền: cần đối chiếu lại';
  const before = await recalculated(book);
  expect(figures(before).found.get('Đã được phê duyệt')).toBe(result.tieOut.approved);
  expect(words(before)).toEqual({
    'Duyệt!B4': ['Trần Thị Bình', 'Không ghi số tiền', 0],
    'Ký nhận!B5': ['Lê Văn Cường', 'Không đọc được số tiền', 0],
    'Ký nhận!B6': ['Vũ Thị Dung', 'Không ghi số tiền', 0],
  });
  book.sheets.find(({ name }) => name === 'Duyệt')!.setValue(3, 6, 300_000);
  const paid = book.sheets.find(({ name }) => name === 'Ký nhận')!;
  paid.setValue(4, 4, 600);
  paid.setValue(5, 4, 50);
  const after = await recalculated(book);
  expect(words(after)).toEqual({
    'Duyệt!B4': ['Trần Thị Bình', states, 600_000],
    'Ký nhận!B5': ['Lê Văn Cường', states, 600_000],
    'Ký nhận!B6': ['Vũ Thị Dung', states, 50_000],
  });
  const { found, zeros } = figures(after);
  expect(found.get('Đã được phê duyệt')).toBe(1_600_000);
  expect(found.get('Cộng hoặc trừ: bản ghi để riêng nay có số tiền (phải bằng 0, cần đối chiếu lại)')).toBe(
    50_000,
  );
  expect(found.get('Đã chi theo danh sách (đã trừ hoàn quỹ)')).toBe(1_650_000);
  expect(found.get('Chưa giải thích được (phải bằng 0)')).toBe(0);
  expect(new Set(zeros)).toEqual(new Set([0]));
  expect(byGroup(after, 'đơn vị')).toMatchObject({
    'Bệnh viện Tim': [1_600_000, 1_600_000],
    'Bệnh viện Phổi': [0, 50_000],
  });
}, 180_000);

/** What each unit or programme was approved and paid, as the table of its kind says it. */
function byGroup(sheet: Sheet, kind: 'đơn vị' | 'chương trình'): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  let isOurs = false;
  sheet.forEachCell(({ value }, row, column) => {
    if (column !== 0 || typeof value !== 'string') return;
    if (/^[IVX]+\. /.test(value)) isOurs = value.includes(`Theo ${kind}`);
    else if (isOurs) found[value] = [sheet.cell(row, 3)?.value, sheet.cell(row, 9)?.value];
  });
  return found;
}

/** What each unit was approved, as section IV says it. */
function byUnit(sheet: Sheet): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  let isUnits = false;
  sheet.forEachCell(({ value }, row, column) => {
    if (column !== 0 || typeof value !== 'string') return;
    if (/^[IVX]+\. /.test(value)) isUnits = /Theo đơn vị/.test(value);
    else if (isUnits) found[value] = sheet.cell(row, 3)?.value;
  });
  return found;
}

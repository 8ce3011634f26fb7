import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { readSettings } from '../../src/core/settings/office-settings';
import { crossMargins } from '../../src/core/totals/cross-margins';
import { drawTotals } from '../../src/core/totals/tab/draw-totals';
import type { GroupId } from '../../src/core/totals/groups';
import { tablesOfRegister, totalsOf, type Totals, type TotalsRequest } from '../../src/core/totals/totals';
import { bookGrids } from '../../src/core/workbook';
import { createExcelHost } from '../../src/excel/excel-host';
import { ExcelHost, Workbook, type Sheet } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { recalculatedBook } from '../support/recalculated-book';

/** Everything that makes a plain SUMIFS wrong: aliases, stray spaces, numbers as text, sections, thousands, merged units, unknown units. */
function messyBook(): Workbook {
  const book = new Workbook('Sổ.xlsx');
  fill(book, 'Danh mục', [
    ['STT', 'Tên đơn vị', 'Tên viết tắt', 'Chủ tịch'],
    [1, 'Bệnh viện Mắt Hà Nội', 'BV Mắt HN', 'Nguyễn Văn An'],
    [2, 'Bệnh viện Tim Hà Nội', 'BV Tim', 'Trần Thị Bình'],
    [3, 'Bệnh viện Phổi Hà Nội', 'BV Phổi', 'Lê Văn Chi'],
  ]);
  fill(book, 'DS trợ cấp', [
    ['DANH SÁCH TRỢ CẤP KHÓ KHĂN'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Nguồn kinh phí', 'Hoàn cảnh', 'Số tiền'],
    [1, 'Nguyễn Văn An', 'Bệnh viện Mắt Hà Nội', 'LĐLĐ TP', 'Ốm', 1_000_000],
    [2, 'Trần Thị Bình', 'BV Mắt HN', 'LĐLĐ TP', 'Ốm', '500.000'],
    [3, 'Lê Văn Chi', ' bệnh viện mắt  hà nội', 'CĐ ngành', 'Ốm', 250_000],
    [4, 'Phạm Thị Dung', 'BV Tim', 'CĐ ngành', 'Ốm', 'theo QĐ'],
    [5, 'Hoàng Văn Em', 'BỆNH VIỆN TIM HÀ NỘI', 'cđ ngành', 'Ốm', 300_000],
    [6, 'Vũ Thị Giang', 'Bệnh viện Phối Hà Nộ', 'LĐLĐ TP', 'Ốm', 900_000],
    [7, 'Đỗ Văn Hải', null, 'LĐLĐ TP', 'Ốm', 800_000],
    [8, 'Bùi Thị Hoa', 'Bệnh viện Tim Hà Nội', null, 'Ốm', 70_000],
    [null, 'Cộng', null, null, null, 3_820_000],
  ]);
  const sections = fill(book, 'DS nhóm', [
    ['DANH SÁCH HỖ TRỢ'],
    ['Đơn vị tính: nghìn đồng'],
    ['STT', 'Họ và tên', 'Nguồn kinh phí', 'Hoàn cảnh', 'Số tiền'],
    ['I. Bệnh viện Tim Hà Nội', null, null, null, null],
    [1, 'Ngô Văn Long', 'LĐLĐ TP', 'Ốm', 1_500],
    [2, 'Lý Thị Mai', 'LĐLĐ TP', 'Ốm', '2 triệu'],
    [null, 'Cộng', null, null, 3_500],
    ['II. Bệnh viện Mắt Hà Nội', null, null, null, null],
    [1, 'Dương Văn Nam', 'LĐLĐ TP', 'Ốm', 400],
  ]);
  for (const row of [3, 7]) sections.merge({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: 4 });
  const merged = fill(book, 'DS gộp', [
    ['DANH SÁCH TRỢ CẤP'],
    ['STT', 'Đơn vị', 'Họ và tên', 'Nguồn kinh phí', 'Hoàn cảnh', 'Số tiền'],
    [1, 'BV Phổi', 'Trịnh Văn Oanh', 'LĐLĐ TP', 'Ốm', 10_000],
    [2, null, 'Mai Thị Phương', 'CĐ ngành', 'Ốm', 20_000],
    [3, 'BV Tim', 'Đinh Văn Quân', 'CĐ ngành', 'Ốm', 40_000],
  ]);
  merged.merge({ firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 1 });
  return book;
}

function fill(book: Workbook, name: string, rows: readonly (readonly (string | number | null)[])[]): Sheet {
  const sheet = book.addSheet(name);
  rows.forEach((values, row) => values.forEach((value, column) => sheet.setValue(row, column, value)));
  return sheet;
}

/** Writes the tab of the book's grants through the real office.js. */
async function writeTab(
  book: Workbook,
  request: Omit<TotalsRequest, 'register'>,
  isCrossed = false,
): Promise<Totals> {
  const { totals, units, grants, host } = await totalled(book, request);
  const { drawing } = drawTotals(totals, {
    settings: readSettings(undefined, 45_352),
    day: 45_352,
    variant: 'formulas',
    name: 'Tổng hợp',
    ...(isCrossed && {
      margins: crossMargins(grants, units, { register: 'grants', ...request }),
    }),
  });
  const drawn = await host.drawSheets([drawing]);
  if (!drawn.ok) throw new Error(drawn.problem.code);
  return totals;
}

async function totalled(book: Workbook, request: Omit<TotalsRequest, 'register'>) {
  await connectNode(new ExcelHost(book));
  const host = createExcelHost(() => true);
  const read = await host.readWorkbook();
  if (!read.ok) throw new Error(read.problem.code);
  const { tables } = recognizeWorkbook(bookGrids(read.value));
  const grants = tablesOfRegister(tables, 'grants');
  const units = tablesOfRegister(tables, 'units');
  return { totals: totalsOf(grants, units, { register: 'grants', ...request }), units, grants, host };
}

/** The tab as LibreOffice calculates it. */
async function recalculated(book: Workbook): Promise<Sheet> {
  return sheetOf(await recalculatedBook(book, ['Tổng hợp']));
}

async function writeAndRecalculate(by: readonly GroupId[], isCrossed: boolean) {
  const book = messyBook();
  const totals = await writeTab(book, { by }, isCrossed);
  expect(totals.tables).toHaveLength(3);
  const ours = book.sheets.find(({ name }) => name === 'Tổng hợp')!;
  return { totals, ours, sheet: await recalculated(book) };
}

function rowsOf(sheet: Sheet): unknown[][] {
  const rows: unknown[][] = [];
  sheet.forEachCell(({ value }, row, column) => {
    (rows[row] ??= [])[column] = value;
  });
  // Cells that are only formatted end a row.
  for (const row of rows) while (row && row.length > 0 && (row.at(-1) ?? null) === null) row.pop();
  return rows.filter((row) => row !== undefined && row.length > 0);
}

const controlled = /phải bằng 0/;

test.each([
  [['unit'], false],
  [['unit', 'fundSource'], false],
  [['fundSource'], false],
] as const)(
  'LibreOffice calculates the tab by %j to our own figures, and the controls to nought',
  async (by, isCrossed) => {
    const { totals, sheet, ours } = await writeAndRecalculate([...by], isCrossed);
    expect(totals.controls).toMatchObject({
      recordsIn: 14,
      amountIn: 1e6 + 5e5 + 25e4 + 3e5 + 9e5 + 8e5 + 7e4 + 15e5 + 2e6 + 4e5 + 7e4,
    });
    const rows = rowsOf(sheet);
    for (const { keys, figures } of totals.rows) {
      const labels = keys.map((key) => key || '(không ghi)');
      const row = rows.find((cells) => labels.every((label, index) => cells[1 + index] === label))!;
      expect([labels, ...row.slice(1 + labels.length)]).toEqual([
        labels,
        ...totals.measures.map((measure) => figures[measure]),
      ]);
    }
    const total = rows.find((cells) => cells[1] === 'TỔNG CỘNG')!;
    expect(total.slice(-totals.measures.length)).toEqual(
      totals.measures.map((measure) => totals.total[measure]),
    );
    const differences = rows.filter((cells) => controlled.test(String(cells[0])));
    expect(differences.length).toBeGreaterThanOrEqual(4);
    for (const cells of differences) expect([cells[0], cells.at(-1)]).toEqual([cells[0], 0]);
    // Our stand-in calculates the same.
    expect(rowsOf(ours)).toEqual(rows);
  },
  120_000,
);

test('a crossed tab adds up across and down', async () => {
  const { totals, sheet } = await writeAndRecalculate(['unit', 'fundSource'], true);
  const rows = rowsOf(sheet);
  const total = rows.find((cells) => cells[1] === 'TỔNG CỘNG')!;
  const byUnit = new Map<string, number>();
  for (const { keys, figures } of totals.rows)
    byUnit.set(keys[0]!, (byUnit.get(keys[0]!) ?? 0) + figures.amount!);
  for (const [unit, amount] of byUnit) {
    const row = rows.find((cells) => cells[1] === unit)!;
    expect([unit, row.at(-1)]).toEqual([unit, amount]);
  }
  expect(total.at(-1)).toBe(totals.total.amount);
  for (const cells of rows.filter((line) => controlled.test(String(line[0])))) expect(cells.at(-1)).toBe(0);
}, 120_000);

/** A list with complete citizen ids: people in two units, women by gender or by number, an alias, a number as text, an unreadable one. */
function listOfPeople(): Workbook {
  const book = new Workbook('Sổ.xlsx');
  fill(book, 'Danh mục', [
    ['STT', 'Tên đơn vị', 'Tên viết tắt', 'Chủ tịch'],
    [1, 'Bệnh viện Mắt Hà Nội', 'BV Mắt HN', 'Nguyễn Văn An'],
    [2, 'Bệnh viện Tim Hà Nội', 'BV Tim', 'Trần Thị Bình'],
    [3, 'Bệnh viện Phổi Hà Nội', 'BV Phổi', 'Lê Văn Chi'],
  ]);
  fill(book, "Tết, '24", [
    ['DANH SÁCH TRỢ CẤP KHÓ KHĂN'],
    ['STT', 'Họ và tên', 'Giới tính', 'Số CCCD', 'Đơn vị', 'Nguồn kinh phí', 'Hoàn cảnh', 'Số tiền'],
    [1, 'Nguyễn Thị An', 'Nữ', '001185000001', 'Bệnh viện Mắt Hà Nội', 'LĐLĐ TP', 'Ốm', 1_000_000],
    [2, 'Nguyễn Thị An', 'nữ', '001185000001', 'BV Mắt HN', 'CĐ ngành', 'Ốm', 500_000],
    [3, 'Nguyễn Thị An', null, '001185000001', 'BV Tim', 'LĐLĐ TP', 'Ốm', 250_000],
    [4, 'Lê Văn Chi', 'Nam', '001085000002', 'Bệnh viện Tim Hà Nội', 'CĐ ngành', 'Ốm', '300.000'],
    [5, 'Phạm Thị Dung', null, '001190000003', 'BỆNH VIỆN TIM HÀ NỘI', 'LĐLĐ TP', 'Ốm', 300_000],
    [6, 'Hoàng Văn Em', 'Nam', '001080000004', 'BV Lạ', 'LĐLĐ TP', 'Ốm', 900_000],
    [7, 'Vũ Thị Giang', 'Nữ', '001188000005', 'BV Tim', 'LĐLĐ TP', 'Ốm', 'theo QĐ'],
    [null, 'Cộng', null, null, null, null, null, 2_350_000],
  ]);
  return book;
}

const peopleMeasures = ['count', 'people', 'women', 'amount', 'average'] as const;

/** The figures of the tab by their label. */
function figuresOfTab(sheet: Sheet, count: number): Record<string, unknown[]> {
  const rows = rowsOf(sheet);
  const from = rows.findIndex(([first]) => first === 'STT');
  const to = rows.findIndex(([, second]) => second === 'TỔNG CỘNG');
  return Object.fromEntries(
    rows.slice(from + 1, to + 1).map((cells) => [cells[1], cells.slice(2, 2 + count)]),
  );
}

function ownFigures({ rows, total, measures }: Totals): Record<string, unknown[]> {
  const shown = (figures: Totals['total']) => measures.map((measure) => figures[measure] ?? '');
  return Object.fromEntries([
    ...rows.map(({ keys, figures }) => [keys[0] || '(không ghi)', shown(figures)] as const),
    ['TỔNG CỘNG', shown(total)] as const,
  ]);
}

test.each([['unit'], ['fundSource']] as const)(
  'people, women and averages by %s are formulas, each person once; they follow the books as we would reckon them anew',
  async (group) => {
    const request = { by: [group], measures: peopleMeasures };
    const book = listOfPeople();
    const totals = await writeTab(book, request);
    const tab = book.sheets.find(({ name }) => name === 'Tổng hợp')!;
    const firstRow = rowsOf(tab).findIndex(([first]) => first === 'STT') + 1;
    const live: unknown[] = [];
    tab.forEachCell(({ formula }, row, column) => {
      if (row >= firstRow && formula?.includes('FREQUENCY')) live.push([row, column]);
    });
    expect(live).toHaveLength(2 * (totals.rows.length + 1));
    const calculated = await recalculated(book);
    expect(figuresOfTab(calculated, peopleMeasures.length)).toEqual(ownFigures(totals));
    expect(figuresOfTab(tab, peopleMeasures.length)).toEqual(ownFigures(totals));
    const controls = rowsOf(calculated).filter((cells) => controlled.test(String(cells[0])));
    expect(controls.map((cells) => [cells[0], cells.at(-1)])).toEqual(controls.map((cells) => [cells[0], 0]));

    // A person goes to another unit and fund, one becomes another, an amount is changed, mended, and named at last.
    const list = book.sheets.find(({ name }) => name.startsWith('Tết'))!;
    list.setValue(4, 4, 'Bệnh viện Phổi Hà Nội');
    list.setValue(4, 5, 'CĐ ngành');
    list.setValue(6, 3, '001185000001');
    list.setValue(6, 1, 'Nguyễn Thị An');
    list.setValue(2, 7, 1_100_000);
    list.setValue(5, 7, 300_000);
    list.setValue(8, 7, 40_000);
    const anew = await recalculated(book);
    expect(figuresOfTab(anew, peopleMeasures.length)).toEqual(
      ownFigures((await totalled(book, request)).totals),
    );
    // And the controls say that the figures are no longer those of the time of writing.
    const differing = rowsOf(anew).find((cells) => String(cells[0]).startsWith('Số ô trong bảng khác'))!;
    expect(differing.at(-1)).toBeGreaterThan(3);
  },
  120_000,
);

/** People told by name, birth and unit; `ids` of some of them stand in a column of their own. */
function listWithoutIds(ids: readonly (string | null)[] | null): Workbook {
  const book = new Workbook('Sổ.xlsx');
  const people = [
    ['Nguyễn Thị An', 1985, 'Bệnh viện Mắt Hà Nội', 'Nữ', 1_000_000],
    ['Nguyễn Thị An', 1985, 'Bệnh viện Mắt Hà Nội', 'Nữ', 500_000],
    ['Nguyễn Thị An', 1990, 'Bệnh viện Mắt Hà Nội', 'nữ', 250_000],
    ['Nguyễn Thị An', 1985, 'Bệnh viện Tim Hà Nội', 'Nữ', 300_000],
    ['Lê Văn Chi', 1979, 'Bệnh viện Tim Hà Nội', 'Nam', 300_000],
    ['Lê Văn Chi', 1979, 'Bệnh viện Tim Hà Nội', 'Nam', 100_000],
  ] as const;
  fill(book, 'Tết', [
    ['DANH SÁCH TRỢ CẤP KHÓ KHĂN'],
    [
      'STT',
      'Họ và tên',
      'Năm sinh',
      'Đơn vị',
      'Giới tính',
      'Hoàn cảnh',
      'Số tiền',
      ...(ids ? ['Số CCCD'] : []),
    ],
    ...people.map(([name, born, unit, sex, amount], index) => [
      index + 1,
      ...[name, born, unit, sex, 'Ốm', amount],
      ...(ids ? [ids[index]!] : []),
    ]),
    [null, 'Cộng', null, null, null, null, 2_450_000],
  ]);
  return book;
}

const someIds = ['001185000001', '001185000001', null, null, '001079000002', '001079000002'];

test.each([
  ['no citizen ids', null],
  ['some citizen ids', someIds],
] as const)(
  'people of a list with %s are counted by name, birth and unit, and followed',
  async (_, ids) => {
    const request = { by: ['unit' as const], measures: peopleMeasures };
    const book = listWithoutIds(ids);
    const totals = await writeTab(book, request);
    expect(totals.total).toMatchObject({ count: 6, people: 4, women: 3 });
    // Told by name, birth and unit, nobody is in two units: the total adds up the rows.
    expect(formulasWith(book, 'FREQUENCY')).toBe(2 * (totals.rows.length + (ids ? 1 : 0)));
    const calculated = await recalculated(book);
    expect(figuresOfTab(calculated, peopleMeasures.length)).toEqual(ownFigures(totals));
    expect(figuresOfTab(sheetOf(book), peopleMeasures.length)).toEqual(ownFigures(totals));

    const list = book.sheets.find(({ name }) => name === 'Tết')!;
    list.setValue(4, 2, 1985);
    list.setValue(7, 3, 'Bệnh viện Mắt Hà Nội');
    const { totals: anew } = await totalled(book, request);
    expect(anew.total.people).toBe(4);
    expect(figuresOfTab(await recalculated(book), peopleMeasures.length)).toEqual(ownFigures(anew));
  },
  120_000,
);

test('in a long list people are counted by their ids as numbers, and followed', async () => {
  const book = new Workbook('Sổ.xlsx');
  const units = ['Bệnh viện Mắt Hà Nội', 'Bệnh viện Tim Hà Nội', 'Bệnh viện Phổi Hà Nội'];
  const id = (person: number) => `00${1 + (person % 9)}${person % 2}85${String(person).padStart(6, '0')}`;
  fill(book, 'Tết', [
    ['DANH SÁCH TRỢ CẤP KHÓ KHĂN'],
    ['STT', 'Họ và tên', 'Số CCCD', 'Đơn vị', 'Hoàn cảnh', 'Số tiền'],
    ...Array.from({ length: 3600 }, (_, index) => {
      const person = (index * 7) % 2900;
      return [
        index + 1,
        `Nguyễn Văn ${'ABCDEFGH'[person % 8]!}n`,
        id(person),
        units[index % 3]!,
        'Ốm',
        500_000,
      ];
    }),
    [null, 'Cộng', null, null, null, 3600 * 500_000],
  ]);
  const request = { by: ['unit' as const], measures: peopleMeasures };
  const totals = await writeTab(book, request);
  expect(totals.total).toMatchObject({ count: 3600, people: 2900 });
  expect(formulasWith(book, '10^15')).toBe(2 * (totals.rows.length + 1));
  const calculated = await recalculated(book);
  expect(figuresOfTab(calculated, peopleMeasures.length)).toEqual(ownFigures(totals));
  expect(figuresOfTab(sheetOf(book), peopleMeasures.length)).toEqual(ownFigures(totals));

  const list = book.sheets.find(({ name }) => name === 'Tết')!;
  list.setValue(2, 3, units[1]!);
  list.setValue(9, 2, id(2800));
  list.setValue(9, 1, 'Nguyễn Văn An');
  const { totals: anew } = await totalled(book, request);
  expect(figuresOfTab(await recalculated(book), peopleMeasures.length)).toEqual(ownFigures(anew));
}, 240_000);

function sheetOf(book: Workbook): Sheet {
  return book.sheets.find(({ name }) => name === 'Tổng hợp')!;
}

/** Cells of the tab's figures whose formula has the words in it. */
function formulasWith(book: Workbook, words: string): number {
  const tab = sheetOf(book);
  const firstRow = rowsOf(tab).findIndex(([first]) => first === 'STT') + 1;
  let count = 0;
  tab.forEachCell(({ formula }, row) => {
    if (row >= firstRow && formula?.includes(words)) count++;
  });
  return count;
}

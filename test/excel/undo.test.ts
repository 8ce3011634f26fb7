import fc from 'fast-check';
import { journalSheetName } from '../../src/core/writes/journal';
import {
  deleteCells,
  ExcelHost,
  insertCells,
  openWorkbook,
  saveWorkbook,
  Workbook,
  type Sheet,
} from '../../src/stand-in';
import { connect, fix, journalOf, messyWorkbook, snapshot, undo, valueOf } from '../support/mending';

const people = 'DS đoàn viên';

const rows = (firstRow: number, lastRow: number) => ({
  firstRow,
  lastRow,
  firstColumn: 0,
  lastColumn: 16_383,
});
const columns = (firstColumn: number, lastColumn: number) => ({
  firstRow: 0,
  lastRow: 1_048_575,
  firstColumn,
  lastColumn,
});

async function mended() {
  const workbook = messyWorkbook();
  const { host } = await connect(workbook);
  valueOf(await fix(host));
  return { workbook, host, sheet: workbook.sheetByName(people)! };
}

/** Puts rows into another order, cells and looks, as sorting does. */
function reorder(sheet: Sheet, firstRow: number, order: readonly number[]): void {
  const rows = order.map((row) =>
    Array.from({ length: 7 }, (_, column) => ({
      value: sheet.value(row, column),
      style: sheet.style(row, column),
    })),
  );
  rows.forEach((cells, index) =>
    cells.forEach(({ value, style }, column) => {
      sheet.setStyle(firstRow + index, column, { numberFormat: style.numberFormat });
      sheet.setValue(firstRow + index, column, value);
    }),
  );
}

const namesAndIds = (sheet: Sheet) =>
  [1, 2, 3, 4, 5, 6].map((row) => [sheet.value(row, 1), sheet.value(row, 4)]);

describe('undo', () => {
  it('finds the cells again after rows were sorted and inserted, a column moved in, and the file saved and opened', async () => {
    const { workbook, sheet } = await mended();
    reorder(sheet, 1, [4, 2, 1, 3]);
    insertCells(sheet, rows(2, 2), 'Down');
    insertCells(sheet, columns(0, 0), 'Right');
    const reopened = await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx');
    const { host } = await connect(reopened);
    const undone = valueOf(await undo(host));
    expect(undone.refused).toEqual([]);
    const again = reopened.sheetByName(people)!;
    const texts = [1, 3, 4, 5].map((row) => [again.value(row, 2), again.value(row, 5)]);
    expect(texts).toEqual([
      ['Phạm Thị Dung', '001190012347'],
      [' Trần  Thị Bình'.normalize('NFD'), '001190012345'],
      ['NguyÔn V¨n  Hïng', 1085012345],
      ['Lê Văn Cường\u00a0', '001090012346'],
    ]);
    expect(again.style(4, 5).numberFormat).toBe('General');
  });

  it('follows a sheet that was renamed, also where another has its old name by now', async () => {
    const { workbook, host, sheet } = await mended();
    workbook.renameSheet(sheet, "Tết '25 🎁");
    const other = workbook.addSheet(people);
    for (let row = 0; row < 5; row += 1)
      for (let column = 0; column < 7; column += 1) other.setValue(row, column, sheet.value(row, column));
    const before = snapshot(workbook).filter((cell) => cell.includes(people));
    const undone = valueOf(await undo(host));
    expect([undone.moved.length, undone.refused]).toEqual([8, []]);
    expect(sheet.value(1, 1)).toBe('NguyÔn V¨n  Hïng');
    expect(snapshot(workbook).filter((cell) => cell.includes(people))).toEqual(before);
  });

  it('refuses, naming the cell, what was changed since or is gone, and undoes the rest', async () => {
    const { host, sheet } = await mended();
    sheet.setValue(2, 2, 32_000);
    deleteCells(sheet, rows(3, 3), 'Up');
    const { moved, refused } = valueOf(await undo(host));
    expect(refused.map(({ cell, why }) => `${cell} ${why}`)).toEqual([
      `${people}!C3 cell-changed`,
      `${people}!B4 row-not-found`,
      `${people}!F4 row-not-found`,
    ]);
    expect(moved).toHaveLength(5);
    expect(sheet.value(2, 2)).toBe(32_000);
    expect(namesAndIds(sheet)[0]).toEqual(['NguyÔn V¨n  Hïng', 1085012345]);
    // What was refused can still be undone once the cell is as it was.
    sheet.setValue(2, 2, 32_907);
    expect(valueOf(await undo(host)).moved.map(({ entry }) => entry.column)).toEqual([2]);
    expect(sheet.value(2, 2)).toBe('03/02/1990');
  });

  it('never guesses between two rows that say the same: both moved, refused', async () => {
    const { host, sheet } = await mended();
    // The row of Phạm Thị Dung twice, and neither where she stood.
    const cells = Array.from({ length: 7 }, (_, column) => sheet.value(4, column));
    for (const row of [5, 6]) {
      cells.forEach((value, column) => sheet.setValue(row, column, value));
      sheet.setValue(row, 0, row);
    }
    deleteCells(sheet, rows(4, 4), 'Up');
    insertCells(sheet, rows(4, 5), 'Down');
    const { refused } = valueOf(await undo(host));
    expect(refused.map(({ cell, why }) => `${cell} ${why}`)).toEqual([
      `${people}!F5 row-ambiguous`,
      `${people}!G5 row-ambiguous`,
    ]);
  });

  it('undoes one line, one run, and everything step by step where a cell was mended twice', async () => {
    const { workbook, host, sheet } = await mended();
    const afterFirst = snapshot(workbook);
    sheet.setValue(1, 5, ' Bệnh viện Thanh Nhàn');
    sheet.setValue(3, 1, 'Lê Văn  Cường');
    expect(valueOf(await fix(host))).toMatchObject({ run: 2, cells: 2 });
    expect(valueOf(await undo(host, { what: 'run', run: 2, line: 1 })).moved).toHaveLength(1);
    expect(sheet.value(1, 5)).toBe(' Bệnh viện Thanh Nhàn');
    valueOf(await undo(host, { what: 'run', run: 2 }));
    expect(sheet.value(3, 1)).toBe('Lê Văn  Cường');
    valueOf(await fix(host));
    // Run 1 mended the same cell of Lê Văn Cường; run 3 has to be undone before it.
    const { refused } = valueOf(await undo(host, { what: 'everything' }));
    expect(refused.map(({ line }) => line.entry.run)).toEqual([1]);
    expect(sheet.value(3, 1)).toBe('Lê Văn  Cường');
    expect(afterFirst).not.toEqual(snapshot(workbook));
  });

  it('reads a journal that was sorted, and one whose sheet was renamed', async () => {
    const { workbook, host, sheet } = await mended();
    const journal = workbook.sheetByName(journalSheetName)!;
    const lines = Array.from({ length: 8 }, (_, line) =>
      Array.from({ length: 16 }, (_each, column) => journal.value(line + 2, column)),
    );
    lines
      .reverse()
      .forEach((cells, line) => cells.forEach((value, column) => journal.setValue(line + 2, column, value)));
    workbook.renameSheet(journal, 'Các lần sửa');
    expect(valueOf(await undo(host)).refused).toEqual([]);
    expect(sheet.value(1, 1)).toBe('NguyÔn V¨n  Hïng');
    expect((await journalOf(host))?.sheet).toBe('Các lần sửa');
    sheet.setValue(4, 1, 'Phạm  Thị Dung');
    valueOf(await fix(host));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([people, 'Các lần sửa']);
  });
});

/** Cells as people leave them in a list: right ones, and each kind of fault, in whatever mixture. */
const cell = {
  name: fc.constantFrom(
    'Lê Văn An',
    ' Trần  Thị Bình',
    'NguyÔn V¨n Hïng',
    'PHẠM THỊ DUNG',
    'Vũ Thị Giang'.normalize('NFD'),
    'Ðỗ Văn Hải',
    '',
  ),
  birth: fc.constantFrom(31_080, '03/02/1990', '25/12/1985', '1990', 'không rõ', '31/02/1990', ''),
  id: fc.constantFrom(1_085_012_345, 85_012_345, '001190012345', ' 001090012346', '012345678', '=1+1', ''),
  phone: fc.constantFrom('0912345678', 912_345_678, '0121 234 5678', '-', '+84912345678', ''),
  unit: fc.constantFrom('Bệnh viện Thanh Nhàn', 'Bệnh viện  Thanh Nhàn', 'BVTN', 'Bệnh viện Thanh Nhànn', ''),
  amount: fc.constantFrom(500_000, '500.000', '1tr5', ' 1.000.000đ', '-500', '', '@', 0.1 + 0.2, true),
  note: fc.constantFrom('', '0012 ', '=SUM(1)', '+84', "'nháy", 'TRUE', '3-4', 'a\nb ', '#REF!'),
  format: fc.constantFrom('General', '@', '#,##0', 'dd/mm/yyyy', '0.00'),
};

test('fix, then undo: the same workbook cell by cell, whatever stood in it', async () => {
  const row = fc.record(cell);
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 3, maxLength: 12 }),
      fc.boolean(),
      async (rows, certainOnly) => {
        const workbook = new Workbook('Sổ.xlsx');
        const sheet = workbook.addSheet('Trợ cấp');
        ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Điện thoại', 'Đơn vị', 'Số tiền', 'Ghi chú'].forEach(
          (heading, column) => sheet.setValue(0, column, heading),
        );
        rows.forEach(({ name, birth, id, phone, unit, amount, note, format }, index) => {
          [index % 5 === 4 ? 99 : index + 1, name, birth, id, phone, unit, amount, note].forEach(
            (value, column) => {
              sheet.setValue(index + 1, column, value === '' ? null : value);
              if (column === (index % 7) + 1) sheet.setStyle(index + 1, column, { numberFormat: format });
            },
          );
        });
        sheet.setFormula(rows.length + 1, 6, `=SUM(G2:G${rows.length + 1})`, 0);
        const { host } = await connect(workbook);
        // What a formula gives follows the cells: the first reading is after Excel has calculated once.
        await host.readWorkbook();
        const before = snapshot(workbook);
        const fixed = valueOf(await fix(host, { certainOnly }));
        if (fixed.run === 0) return;
        const { refused } = valueOf(await undo(host));
        expect(refused).toEqual([]);
        expect(snapshot(workbook)).toEqual(before);
      },
    ),
    { numRuns: 40 },
  );
});

it('undoes a run whose journal is larger than an answer of Excel for the web may be', async () => {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet('DS đoàn viên');
  const note = 'Đã đối chiếu hồ sơ '.repeat(70);
  ['STT', 'Họ và tên', 'Ngày sinh', 'Ghi chú'].forEach((text, column) => sheet.setValue(0, column, text));
  for (let row = 1; row <= 1_500; row += 1)
    [row, `Nguyễn Văn ${row % 2 === 0 ? 'An' : 'Bình'}`, 20_000 + row, note].forEach((value, column) =>
      sheet.setValue(row, column, value),
    );
  const before = snapshot(workbook);
  const { host } = await connect(workbook, new ExcelHost(workbook, { mode: 'web' }));
  expect(valueOf(await fix(host)).cells).toBe(1_500);
  expect(valueOf(await undo(host))).toMatchObject({ moved: { length: 1_500 }, refused: [] });
  expect(snapshot(workbook)).toEqual(before);
});

describe('undo of a run behind which another wrote', () => {
  const lists = () => {
    const workbook = messyWorkbook();
    const units = workbook.addSheet('Danh mục đơn vị');
    [
      ['STT', 'Tên đơn vị', 'Tên gọi khác'],
      [1, 'Bệnh viện Thanh Nhàn', 'BVTN'],
      [2, 'Bệnh viện Xanh Pôn', 'BVXP'],
    ].forEach((cells, row) => cells.forEach((value, column) => units.setValue(row, column, value)));
    const sheet = workbook.sheetByName(people)!;
    ['BVTN', 'BVTN', 'BVXP', 'BVXP'].forEach((unit, row) => sheet.setValue(row + 1, 5, unit));
    return { workbook, sheet };
  };
  const spaces = { rules: ['text-stray-space', 'text-decomposed'] } as const;

  it('finds the rows though the later run changed what they say of their unit, and they were sorted', async () => {
    const { workbook, sheet } = lists();
    const { host } = await connect(workbook);
    const texts = () => [1, 2, 3, 4].map((row) => [sheet.value(row, 1), sheet.value(row, 5)]);
    const [first, bình, cường, last] = texts();
    valueOf(await fix(host, spaces));
    valueOf(await fix(host, { rules: ['unit-alias'] }));
    reorder(sheet, 1, [4, 3, 2, 1]);
    const undone = valueOf(await undo(host, { what: 'run', run: 1 }));
    expect(undone.refused).toEqual([]);
    const named = (cells: readonly unknown[] | undefined, unit: string) => [cells?.[0], unit];
    expect(texts()).toEqual([
      named(last, 'Bệnh viện Xanh Pôn'),
      named(cường, 'Bệnh viện Xanh Pôn'),
      named(bình, 'Bệnh viện Thanh Nhàn'),
      named(first, 'Bệnh viện Thanh Nhàn'),
    ]);
    valueOf(await undo(host));
    expect(texts()).toEqual([last, cường, bình, first]);
  });

  it('finds a row again of which one cell of the same run was undone before', async () => {
    const { workbook, sheet } = lists();
    const { host } = await connect(workbook);
    valueOf(await fix(host, { rules: ['text-stray-space', 'text-decomposed', 'unit-alias'] }));
    const unit = (await journalOf(host))!.lines.find(({ entry }) => entry.row === 2 && entry.column === 5)!;
    valueOf(await undo(host, { what: 'run', run: 1, line: unit.entry.line }));
    reorder(sheet, 1, [2, 1, 4, 3]);
    expect(valueOf(await undo(host)).refused).toEqual([]);
    expect([sheet.value(1, 1), sheet.value(1, 5)]).toEqual([' Trần  Thị Bình'.normalize('NFD'), 'BVTN']);
  });
});

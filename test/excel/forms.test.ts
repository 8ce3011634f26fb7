import { openReconciliation, writeTotals } from '../../src/actions';
import { reconcileTables } from '../../src/actions/reconcile-book';
import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { tablesOfRegister, totalsOf } from '../../src/core/totals/totals';
import { bookGrids } from '../../src/core/workbook';
import { insertCells, Workbook } from '../../src/stand-in';
import { connect, fix, snapshot, today, undo, valueOf } from '../support/mending';

/** One person to a column; and cards one below the other. */
function formsWorkbook(): Workbook {
  const workbook = new Workbook('Phiếu.xlsx');
  const put = (name: string, rows: readonly (readonly (string | number | null)[])[]) => {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
    return sheet;
  };
  const across = put('Trợ cấp', [
    ['Họ và tên', 'Nguyễn Văn An', 'Trần  Thị Bình', 'Lê Văn Chi'],
    ['Ngày sinh', 31_080, '21/7/1990', 33_000],
    ['Đơn vị', 'BV Mắt', 'BV Mắt', 'BV Tim'],
    ['Số tiền', 500_000, '300.000', 200_000],
  ]);
  across.setStyle(1, 1, { numberFormat: 'dd/mm/yyyy' });
  across.setStyle(1, 3, { numberFormat: 'dd/mm/yyyy' });
  across.setStyle(3, 2, { numberFormat: '@' });
  across.setStyle(3, 1, { numberFormat: '#,##0' });
  put('Phiếu', [
    ['Họ và tên:', 'Nguyễn Văn An'],
    ['Điện thoại:', 912_345_678],
    ['Đơn vị:', 'BV Mắt'],
    [],
    ['Họ và tên:', 'Trần Thị Bình'],
    ['Điện thoại:', 912_345_679],
    ['Đơn vị:', 'BV Tim'],
  ]);
  return workbook;
}

test('what is mended on forms is undone, also after a person and lines were put in between', async () => {
  const workbook = formsWorkbook();
  const { host } = await connect(workbook);
  valueOf(await fix(host));
  const across = workbook.sheetByName('Trợ cấp')!;
  const cards = workbook.sheetByName('Phiếu')!;
  expect([across.value(0, 2), across.value(3, 2), across.style(3, 2).numberFormat]).toEqual([
    'Trần Thị Bình',
    300_000,
    '#,##0',
  ]);
  expect([cards.value(1, 1), cards.value(5, 1)]).toEqual(['0912345678', '0912345679']);

  insertCells(across, { firstRow: 0, lastRow: 1_048_575, firstColumn: 2, lastColumn: 2 }, 'Right');
  ['Đỗ Thị Dung', 34_000, 'BV Tim', 400_000].forEach((value, row) => across.setValue(row, 2, value));
  insertCells(cards, { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 16_383 }, 'Down');
  cards.setValue(0, 0, 'PHIẾU ĐOÀN VIÊN');
  const undone = valueOf(await undo(host));
  expect(undone.refused).toEqual([]);
  expect([across.value(0, 3), across.value(3, 3)]).toEqual(['Trần  Thị Bình', '300.000']);
  expect([cards.value(3, 1), cards.value(7, 1)]).toEqual([912_345_678, 912_345_679]);
  expect(across.value(0, 2)).toBe('Đỗ Thị Dung');
});

test('fix and undo leave forms as they were, cell by cell', async () => {
  const workbook = formsWorkbook();
  const before = snapshot(workbook);
  const { host } = await connect(workbook);
  valueOf(await fix(host));
  expect(snapshot(workbook)).not.toEqual(before);
  valueOf(await undo(host));
  expect(snapshot(workbook)).toEqual(before);
});

test('a form is totalled; formulas over it are refused in words, values are written', async () => {
  const { host } = await connect(formsWorkbook());
  const content = valueOf(await host.readWorkbook());
  const { tables } = recognizeWorkbook(bookGrids(content));
  const totals = totalsOf(tablesOfRegister(tables, 'grants'), [], {
    register: 'grants',
    by: ['unit'],
    measures: ['count', 'amount'],
    rounding: 'round',
  });
  expect(totals.controls).toMatchObject({ recordsIn: 3, amountIn: 1_000_000 });
  const input = { totals, content, today };
  expect(await writeTotals.run(host, { ...input, variant: 'formulas' })).toEqual({
    ok: false,
    problem: { code: 'form-without-rows', sheet: 'Trợ cấp' },
  });
  expect(await writeTotals.run(host, { ...input, variant: 'values' })).toMatchObject({ ok: true });
});

test('a form is proposed for no side of a reconciliation, and refused in words where a person names it', async () => {
  const { host } = await connect(formsWorkbook());
  const book = valueOf(await openReconciliation.run(host, { today }));
  expect(book.proposed).toMatchObject({ approved: [], paid: [] });
  expect(book.proposed.leftOut.map(({ table }) => table.grid.sheet)).toEqual(['Trợ cấp']);
  const sides = { approved: book.tables, paid: [] };
  expect(await reconcileTables({ book, sides, options: { tolerance: 0, days: 0 } })).toEqual({
    ok: false,
    problem: { code: 'form-without-rows', sheet: 'Trợ cấp' },
  });
});

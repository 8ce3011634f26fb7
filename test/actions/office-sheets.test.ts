import { checkWorkbook, chooseRuleSeverity, openSettingsSheet } from '../../src/actions';
import { builtInCaps } from '../../src/core/rules/tables/grant-caps';
import { openBook } from '../../src/core/rules/book';
import { Workbook } from '../../src/stand-in';
import { connect, today, valueOf } from '../support/mending';

async function bookOfGrants() {
  const workbook = new Workbook('Sổ.xlsx');
  const list = workbook.addSheet('Tết');
  [
    ['DANH SÁCH TRỢ CẤP TẾT'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Số tiền'],
    [1, 'Nguyễn Văn An', 'Bệnh viện Tim', 500_000],
    [2, 'Trần Thị Bình', 'Bệnh viện Mắt', 500_000],
  ].forEach((cells, row) => cells.forEach((value, column) => list.setValue(row, column, value)));
  const { host } = await connect(workbook);
  return { workbook, host };
}

const input = (what: 'settings' | 'caps' | 'units') =>
  ({ what, there: null, sheets: ['Tết'], today }) as const;

test('the table of caps is made with those that we know, and read as the office’s own from then on', async () => {
  const { workbook, host } = await bookOfGrants();
  valueOf(await openSettingsSheet.run(host, input('caps')));
  expect(workbook.activeSheet.name).toBe('Định mức');
  const { review } = valueOf(await checkWorkbook.run(host, { today }));
  const { caps } = openBook([...review.tables], today);
  expect(caps.isOwn).toBe(true);
  expect(caps.unread).toEqual([]);
  expect(caps.caps).toEqual(
    builtInCaps.map(({ giver, matters, amount, first, last }) => ({ giver, matters, amount, first, last })),
  );
  expect(review.unseen.sheets).toEqual([]);
});

test('the catalogue of units is made empty, and read once names stand in it', async () => {
  const { workbook, host } = await bookOfGrants();
  valueOf(await openSettingsSheet.run(host, input('units')));
  expect(valueOf(await checkWorkbook.run(host, { today })).review.findings).toEqual([]);
  const units = workbook.sheetByName('Danh mục đơn vị')!;
  units.setValue(1, 2, 'Bệnh viện Tim Hà Nội');
  units.setValue(1, 3, 'Bệnh viện Tim; BV Tim');
  units.setValue(2, 2, 'Bệnh viện Phổi');
  const { findings } = valueOf(await checkWorkbook.run(host, { today })).review;
  expect(findings.map(({ rule, cells }) => [rule, cells[0]?.sheet, cells[0]?.row])).toEqual(
    expect.arrayContaining([
      ['unit-alias', 'Tết', 2],
      ['unit-unknown', 'Tết', 3],
    ]),
  );
});

test('the settings list every rule, and a choice goes into its line', async () => {
  const { workbook, host } = await bookOfGrants();
  valueOf(await openSettingsSheet.run(host, input('settings')));
  const settings = workbook.sheetByName('Thiết lập')!;
  const rows = settings.usedArea(true)!.lastRow;
  const labels = Array.from({ length: rows + 1 }, (_, row) => String(settings.value(row, 0)));
  const line = labels.findIndex((label) => label.includes('(unit-alias)'));
  expect(settings.value(line, 3)).toBe('Để trống: lưu ý. Hoặc ghi: lỗi, cảnh báo, tắt');
  valueOf(await chooseRuleSeverity.run(host, { rule: 'unit-alias', choice: 'off', today }));
  expect(settings.value(line, 1)).toBe('tắt');
  expect(settings.usedArea(true)!.lastRow).toBe(rows);
});

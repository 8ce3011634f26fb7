import {
  checkWorkbook,
  chooseRuleSeverity,
  heedFindings,
  ignoreFindings,
  writeFindingsSheet,
} from '../../src/actions';
import type { Host } from '../../src/core/workbook';
import { ignoredIn } from '../../src/core/writes/ignored-findings';
import type { RuleId } from '../../src/core/rules/rule-ids';
import { deleteCells, insertCells, openWorkbook, saveWorkbook, Workbook } from '../../src/stand-in';
import { connect, fix, stamp, today, undo, valueOf } from '../support/mending';

function workbookOfMembers(): Workbook {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet('DS đoàn viên');
  [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Đơn vị'],
    [1, 'Lê Văn An', 31_080, 'Nam', '003085012345', 'Bệnh viện Thanh Nhàn'],
    [2, 'Trần Thị Bình', 32_907, 'Nữ', '001190012345', 'Bệnh viện Thanh Nhàn'],
    [3, 'Lê Văn Cường', 33_000, 'Nam', '003090012346', 'Bệnh viện Xanh Pôn'],
  ].forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  return workbook;
}

const rule: RuleId = 'citizen-id-province-unknown';

async function check(host: Host) {
  const { content, review } = valueOf(await checkWorkbook.run(host, { today }));
  return { content, review, found: review.findings.filter((finding) => finding.rule === rule) };
}

async function ignoreFirst(host: Host) {
  const { content, review, found } = await check(host);
  expect(found.map(({ cells }) => cells[0]!.row)).toEqual([1, 3]);
  const input = {
    findings: found.slice(0, 1),
    tables: review.tables,
    reason: 'Số định danh nước ngoài',
    stamp,
  };
  valueOf(await ignoreFindings.run(host, { ...input, remembered: ignoredIn(content.memory) }));
}

test('an ignored finding is in no count but listed with its reason; it survives sorting, inserting and saving', async () => {
  const workbook = workbookOfMembers();
  const { host } = await connect(workbook);
  const before = (await check(host)).review.counts;
  await ignoreFirst(host);
  const sheet = workbook.sheetByName('DS đoàn viên')!;
  const row = [1, 2, 3, 4, 5].map((column) => sheet.value(1, column));
  const whole = { firstColumn: 0, lastColumn: 16_383 };
  deleteCells(sheet, { firstRow: 1, lastRow: 1, ...whole }, 'Up');
  insertCells(sheet, { firstRow: 0, lastRow: 0, ...whole }, 'Down');
  row.forEach((value, index) => sheet.setValue(4, index + 1, value));
  const reopened = await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx');
  const { host: later } = await connect(reopened);
  const { review, found } = await check(later);
  expect(found.map(({ cells }) => cells[0]!.row)).toEqual([3]);
  expect(
    review.ignored.map(({ finding, entry }) => [finding.cells[0]!.row, entry.reason, entry.by, entry.record]),
  ).toEqual([[4, 'Số định danh nước ngoài', 'Lan', 'Lê Văn An · 003085012345 · Bệnh viện Thanh Nhàn']]);
  expect(review.counts.warning).toBe(before.warning - 1);
});

test('an ignored finding stays ignored when other cells of its row are mended, and when that is undone', async () => {
  const workbook = workbookOfMembers();
  const units = workbook.addSheet('Danh mục đơn vị');
  [
    ['STT', 'Tên đơn vị', 'Tên gọi khác'],
    [1, 'Bệnh viện Thanh Nhàn', 'BVTN'],
    [2, 'Bệnh viện Xanh Pôn', ''],
  ].forEach((cells, row) => cells.forEach((value, column) => units.setValue(row, column, value)));
  const sheet = workbook.sheetByName('DS đoàn viên')!;
  sheet.setValue(1, 5, 'BVTN');
  const { host } = await connect(workbook);
  await ignoreFirst(host);
  valueOf(await fix(host, { rules: ['unit-alias'] }));
  expect(sheet.value(1, 5)).toBe('Bệnh viện Thanh Nhàn');
  expect((await check(host)).found.map(({ cells }) => cells[0]!.row)).toEqual([3]);
  valueOf(await undo(host));
  expect(sheet.value(1, 5)).toBe('BVTN');
  expect((await check(host)).found.map(({ cells }) => cells[0]!.row)).toEqual([3]);
});

test('an ignored finding follows its sheet when that is renamed, and a sheet of ours stays ours', async () => {
  const workbook = workbookOfMembers();
  const { host } = await connect(workbook);
  await ignoreFirst(host);
  const { found, review } = await check(host);
  const sheet = {
    book: 'Sổ',
    when: stamp.when,
    findings: found,
    ignored: review.ignored,
    tables: review.tables,
  };
  const written = valueOf(await writeFindingsSheet.run(host, { sheet, language: 'vi' }));
  workbook.renameSheet(workbook.sheetByName('DS đoàn viên')!, 'Đoàn viên 2025');
  workbook.renameSheet(workbook.sheetByName(written[0]!.sheet)!, 'Gửi bệnh viện');
  const reopened = await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx');
  const { host: later } = await connect(reopened);
  const after = await check(later);
  expect(after.found.map(({ cells }) => cells[0]!.row)).toEqual([3]);
  expect(after.review.ignored).toHaveLength(1);
  expect([...after.content.ownSheets.keys()]).toEqual(['Gửi bệnh viện']);
});

test('when the cell is changed the word no longer holds; taken back, the finding is there again', async () => {
  const workbook = workbookOfMembers();
  const { host } = await connect(workbook);
  await ignoreFirst(host);
  const sheet = workbook.sheetByName('DS đoàn viên')!;
  sheet.setValue(1, 4, '005085012345');
  expect((await check(host)).found).toHaveLength(2);
  sheet.setValue(1, 4, '003085012345');
  const { content, found } = await check(host);
  expect(found).toHaveLength(1);
  const remembered = ignoredIn(content.memory);
  valueOf(await heedFindings.run(host, { entries: remembered, remembered }));
  expect((await check(host)).found).toHaveLength(2);
});

test('an office changes the severity of a rule, or switches it off, in its settings sheet', async () => {
  const workbook = workbookOfMembers();
  const { host } = await connect(workbook);
  valueOf(await chooseRuleSeverity.run(host, { rule, choice: 'error', today }));
  expect((await check(host)).found.map(({ severity }) => severity)).toEqual(['error', 'error']);
  const settings = workbook.sheetByName('Thiết lập')!;
  const last = settings.usedArea(true)!.lastRow;
  const lines = Array.from({ length: last + 1 }, (_, row) => String(settings.value(row, 0)));
  const line = lines.findIndex((label) => /^Quy tắc: .+ \(citizen-id-province-unknown\)$/.test(label));
  expect(settings.value(line, 1)).toBe('lỗi');
  valueOf(await chooseRuleSeverity.run(host, { rule, choice: 'off', today }));
  expect((await check(host)).found).toEqual([]);
  expect(settings.usedArea(true)!.lastRow).toBe(last);
  // As a person would write it.
  settings.setValue(line, 0, `Quy tắc ${rule}`);
  settings.setValue(line, 1, 'Lưu ý');
  expect((await check(host)).found.map(({ severity }) => severity)).toEqual(['info', 'info']);
  valueOf(await chooseRuleSeverity.run(host, { rule, choice: null, today }));
  expect((await check(host)).found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});

test('a choice goes into the line that holds today, also one that an office wrote itself, and into the same line again', async () => {
  const workbook = workbookOfMembers();
  const settings = workbook.addSheet('Thiết lập');
  [
    ['Mục', 'Giá trị', 'Từ ngày'],
    [`Quy tắc ${rule}`, 'lỗi', ''],
    [`Quy tắc ${rule}`, 'tắt', today - 1],
  ].forEach((cells, row) =>
    cells.forEach((value, column) => settings.setValue(row, column, value === '' ? null : value)),
  );
  const { host } = await connect(workbook);
  const severities = async () => (await check(host)).found.map(({ severity }) => severity);
  expect(await severities()).toEqual([]);
  valueOf(await chooseRuleSeverity.run(host, { rule, choice: 'info', today }));
  expect(await severities()).toEqual(['info', 'info']);
  expect([settings.value(1, 1), settings.value(2, 1)]).toEqual(['lỗi', 'lưu ý']);

  settings.setValue(1, 0, 'Khác');
  valueOf(await chooseRuleSeverity.run(host, { rule, choice: null, today }));
  expect(await severities()).toEqual(['warning', 'warning']);
  valueOf(await chooseRuleSeverity.run(host, { rule, choice: 'error', today }));
  valueOf(await chooseRuleSeverity.run(host, { rule, choice: null, today }));
  valueOf(await chooseRuleSeverity.run(host, { rule, choice: 'error', today }));
  expect([settings.value(3, 1), settings.value(4, 1)]).toEqual(['lỗi', null]);
});

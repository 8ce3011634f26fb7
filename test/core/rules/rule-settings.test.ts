import { rules } from '../../../src/core/rules';
import { readRuleSettings, ruleSettingLines, unreadSettings } from '../../../src/core/rules/rule-settings';
import { drawSettings } from '../../../src/core/settings/settings-drawing';
import { readSettings } from '../../../src/core/settings/office-settings';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { cellAddress } from '../../../src/core/sheet/address';

/** 1/7/2025. */
const day = 45839;

function settingsSheet(values: readonly (readonly CellValue[])[]): Grid {
  return {
    sheet: 'Thiết lập',
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    values,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulaAt: () => null,
    numberFormatAt: () => 'General',
    fontAt: () => null,
  };
}

const unread = (values: readonly (readonly CellValue[])[]) =>
  unreadSettings(settingsSheet(values)).map(
    ({ row, column, fault }) => `${cellAddress(row, column)} ${fault}`,
  );

test('the sheet as it is drawn is understood to the last line, and so is an office’s own wording', () => {
  const drawn = drawSettings(
    { ...readSettings(undefined, day), paymentPeriodEnd: 45_657 },
    ruleSettingLines(),
  );
  expect(drawn.rows.length).toBeGreaterThan(rules.length);
  expect(
    unread(drawn.rows.map(({ cells }) => cells.map((cell) => (cell && 'value' in cell ? cell.value : '')))),
  ).toEqual([]);
  expect(
    unread([
      ['MỤC', 'GIÁ TRỊ', 'TỪ NGÀY'],
      ['Quy tắc unit-alias', 'Tắt', '01/07/2025'],
      ['Quy tắc: Đơn vị không có trong danh mục (unit-unknown)', 'cảnh báo', ''],
      ['Đọc số: thêm “chẵn”', true, ''],
      ['Tên tổ chức', '', 'chưa rõ'],
      ['', 'ghi chú của văn phòng', ''],
    ]),
  ).toEqual([]);
});

test('what is misspelled is told with its cell, and holds never', () => {
  const sheet = [
    ['Mục', 'Giá trị', 'Từ ngày'],
    ['Quy tắc amount-over-cap', 'tắtt', ''],
    ['Quy tắc khong-co', 'lỗi', ''],
    ['Quy tắc ordinal-broken', 'lỗi', '31/02/2025'],
    ['Tên tổ chứcc', 'X', ''],
    ['Tỷ lệ: số chữ số thập phân', 'hai', ''],
    ['Đối chiếu: hết kỳ chi ngày', '31/02/2025', ''],
    ['Đầu văn bản', 'xyz', ''],
  ];
  expect(unread(sheet)).toEqual([
    'B2 unknown-value',
    'A3 unknown-setting',
    'C4 unknown-day',
    'A5 unknown-setting',
    'B6 unknown-value',
    'B7 unknown-value',
    'B8 unknown-value',
  ]);
  expect([...readRuleSettings(settingsSheet(sheet), day)]).toEqual([]);
});

test('a day written as text is a day: the line holds from then on', () => {
  const sheet = settingsSheet([
    ['Quy tắc ordinal-broken', 'lỗi', ''],
    ['Quy tắc ordinal-broken', 'tắt', '01/07/2025'],
  ]);
  expect(readRuleSettings(sheet, day - 1).get('ordinal-broken')).toBe('error');
  expect(readRuleSettings(sheet, day).get('ordinal-broken')).toBe('off');
});

import { readSettings } from '../../../src/core/settings/office-settings';
import { isSettingsSheet } from '../../../src/core/settings/setting-rows';
import { drawSettings } from '../../../src/core/settings/settings-drawing';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';

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

/** 1/7/2025. */
const day = 45839;

describe('the settings of an office', () => {
  it('have defaults where the workbook has no such sheet', () => {
    expect(readSettings(undefined, day)).toMatchObject({
      organisation: 'CÔNG ĐOÀN NGÀNH Y TẾ',
      place: 'Hà Nội',
      rateRounding: 'round',
      rateDecimals: 1,
    });
  });

  it('are those that hold on the day', () => {
    const sheet = settingsSheet([
      ['Mục', 'Giá trị', 'Từ ngày'],
      ['Tên tổ chức', 'CÔNG ĐOÀN NGÀNH Y TẾ HÀ NỘI', ''],
      ['TÊN TỔ CHỨC:', 'CÔNG ĐOÀN Y TẾ', day],
    ]);
    expect(readSettings(sheet, day - 1).organisation).toBe('CÔNG ĐOÀN NGÀNH Y TẾ HÀ NỘI');
    expect(readSettings(sheet, day).organisation).toBe('CÔNG ĐOÀN Y TẾ');
  });

  it('take choices in an office’s own words and keep the default for what they do not know', () => {
    const sheet = settingsSheet([
      ['Đọc số: linh hay lẻ', 'LẺ'],
      ['Đọc số: thêm “chẵn”', 'có'],
      ['Tỷ lệ: làm tròn hay cắt bớt', 'Cắt bớt'],
      ['Tỷ lệ: số chữ số thập phân', 2.5],
      ['Đầu văn bản', 'Mã mẫu'],
    ]);
    expect(readSettings(sheet, day)).toMatchObject({
      wording: { zeroTens: 'lẻ', isEven: true },
      rateRounding: 'truncate',
      rateDecimals: 1,
      headKind: 'form-code',
    });
  });

  it('come back from the sheet that is drawn of them', () => {
    const settings = {
      ...readSettings(undefined, day),
      place: 'Hải Phòng',
      rateRounding: 'truncate' as const,
    };
    const drawn = drawSettings(settings, []).rows.map(({ cells }) =>
      cells.map((cell) => (cell && 'value' in cell ? cell.value : '')),
    );
    expect(readSettings(settingsSheet(drawn), day)).toEqual(settings);
  });

  it('are found under any spelling of the sheet’s name', () => {
    expect(['Thiết lập', 'THIET LAP', 'thiết  lập'].every(isSettingsSheet)).toBe(true);
    expect(isSettingsSheet('Thiết bị')).toBe(false);
  });
});

import { isoDay } from '../../../src/core/sheet/calendar';
import { readPeriod } from '../../../src/core/sheet/read-period';

function period(line: string): string | null {
  const found = readPeriod(line);
  return found && `${isoDay(found.first)} ${isoDay(found.last)}`;
}

test.each([
  ['DANH SÁCH TRỢ CẤP QUÝ IV/2025', '2025-10-01 2025-12-31'],
  ['UNION PAYMENTS Q3/2026', '2026-07-01 2026-09-30'],
  ['Quý 2 năm 2024', '2024-04-01 2024-06-30'],
  ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2023', '2023-01-01 2023-06-30'],
  ['sáu tháng cuối năm 2023', '2023-07-01 2023-12-31'],
  ['9 tháng năm 2024', '2024-01-01 2024-09-30'],
  ['Tháng 06 năm 2026', '2026-06-01 2026-06-30'],
  ['T2.2024', '2024-02-01 2024-02-29'],
  ['từ tháng 3 đến tháng 5 năm 2024', '2024-03-01 2024-05-31'],
  ['(Từ ngày 01/4/2023 đến ngày 31/7/2023)', '2023-04-01 2023-07-31'],
  ['Từ ngày 1 tháng 4 năm 2023 đến ngày 31 tháng 7 năm 2023', '2023-04-01 2023-07-31'],
  ['giai đoạn 2021-2023', '2021-01-01 2023-12-31'],
  ['DANH SÁCH ĐOÀN VIÊN NĂM 2024', '2024-01-01 2024-12-31'],
  ['DS 2024', '2024-01-01 2024-12-31'],
  ['QUÀ TẾT GIÁP THÌN', '2023-10-01 2024-04-30'],
  ['Tết Nguyên đán Ất Tỵ năm 2025', '2024-10-01 2025-04-30'],
  ['Mừng Xuân Bính Ngọ', '2025-10-01 2026-04-30'],
])('%s', (line, expected) => {
  expect(period(line)).toBe(expected);
});

test.each([
  '(Kèm theo Quyết định số 15/QĐ-CĐN ngày 02 tháng 02 năm 2024)',
  '(Tính đến ngày 31/01/2024)',
  'Hà Nội, ngày … tháng … năm 2024',
  'Số: 12/2024/QĐ-LĐLĐ',
  'So sánh năm 2023 với năm 2024',
  'DANH SÁCH ĐOÀN VIÊN',
  '',
])('%s states no period', (line) => {
  expect(period(line)).toBeNull();
});

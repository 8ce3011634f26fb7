import type { MarkerKind } from '../core/reports/template/marker-text';

/** Texts about templates and blank forms in the view “Báo cáo”. */
export const templatesVi = {
  markerPicker: 'Làm mẫu: chèn ô điền',
  markerHint: 'Chọn ô trong trang mẫu, chọn lấy gì, rồi bấm Chèn.',
  markerRegister: 'Sổ',
  markerField: 'Trường',
  markerBy: 'Theo',
  markerKind: 'Lấy gì',
  markerKinds: (kind: MarkerKind) =>
    ({
      sum: 'Tổng của trường',
      words: 'Tổng bằng chữ',
      count: 'Số dòng',
      people: 'Số người',
      record: 'Giá trị của từng dòng',
      unit: 'Tên đơn vị',
      each: 'Khối lặp theo từng dòng của sổ',
      eachBy: 'Khối lặp theo nhóm (đơn vị, nguồn …)',
      columns: 'Cột lặp theo nhóm',
      if: 'Khối chỉ hiện khi có dòng nào',
      end: 'Đóng khối',
    })[kind],
  markerWhere: 'Chỉ những dòng có',
  markerWhereNone: 'tất cả các dòng',
  markerWhereValue: 'là',
  markerAs: 'Ghi thành',
  markerAsText: 'Ô điền {{…}} trong ô',
  markerAsName: 'Tên của vùng đang chọn',
  markerAsNameHint: (isBlock: boolean) =>
    isBlock
      ? 'Chọn các dòng (cột) của khối trước; không cần ô đóng khối.'
      : 'Chữ mẫu trong ô giữ nguyên trong mẫu; khi điền, số liệu thay vào đó.',
  markerInsert: 'Chèn',
  markerInserted: (cell: string) => `Đã chèn vào ${cell}.`,
} as const;

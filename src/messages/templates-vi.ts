import { figure } from '../core/figures';
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
  traceTitle: (cell: string) => `Nguồn của ô ${cell}`,
  traceHint: 'Bấm vào một ô của báo cáo đã ghi để xem số liệu lấy từ những dòng nào.',
  traceReading: 'Đang tìm nguồn của ô …',
  traceNothing: 'Ô này không phải số liệu lấy từ sổ.',
  traceMoved:
    'Dòng này không còn như lúc ghi (đã chèn dòng, sửa tay, hoặc sổ đã đổi), nên không dò được. Hãy ghi lại báo cáo.',
  traceByValue: 'Số liệu của báo cáo có giá trị này:',
  traceChanged: (now: string) => `Theo sổ bây giờ là ${now}: sổ đã đổi sau khi ghi, hãy ghi lại báo cáo.`,
  traceSay: (cell: string, value: string, rows: number) =>
    `Ô ${cell}: ${value}, từ ${figure(rows, 'vi')} dòng. Bấm nút số dòng để đến các dòng đó.`,
  traceBack: 'Quay lại ô',
  rowsOnSheet: (sheet: string, rows: number) => `${sheet}: ${figure(rows, 'vi')} dòng`,
  moreFigures: (count: number) => `Xem thêm ${figure(count, 'vi')} số liệu`,
  formColumns: 'Mỗi cột hỏi gì',
  formColumnsHint: 'Chọn lại nếu đoán chưa đúng. Bấm vào ô trống trong biểu để xem trước số sẽ điền.',
  formColumn: (letters: string, header: string) => `${letters} · ${header}`,
  formGuess: (title: string | null) => (title === null ? 'Không rõ, để trống' : title),
  formUnsure: 'Đoán gần đúng theo tiêu đề, hãy xem lại.',
  formByHeading: 'Theo tiêu đề cột',
  formLeaveEmpty: 'Để trống',
  formNarrow: (column: string) => `${column}: chỉ tính`,
  formNarrowNone: 'tất cả các dòng',
} as const;

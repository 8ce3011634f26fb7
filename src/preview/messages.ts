import type { Language, Text } from '../core/language';
import type { WorkbookFileError } from '../stand-in';

export const messages = {
  ribbon: { vi: 'Thanh lệnh', en: 'Ribbon' },
  workbook: { vi: 'Sổ', en: 'Workbook' },
  sample: { vi: 'Mở sổ mẫu', en: 'Open the sample' },
  open: { vi: 'Mở tệp .xlsx…', en: 'Open an .xlsx file…' },
  save: { vi: 'Lưu', en: 'Save' },
  showPane: { vi: 'Mở ngăn', en: 'Show the pane' },
  check: { vi: 'Kiểm tra', en: 'Check' },
  language: { vi: 'English', en: 'Tiếng Việt' },
  cellName: { vi: 'Ô đang chọn', en: 'Selected cell' },
  content: { vi: 'Nội dung ô', en: 'Content of the cell' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  sheets: { vi: 'Các trang', en: 'Sheets' },
  local: {
    vi: 'Tệp chỉ được đọc trong trình duyệt này, không gửi đi đâu.',
    en: 'Files are read in this browser only and sent nowhere.',
  },
  another: {
    vi: 'Ngăn đã mở thêm một sổ mới (trong Excel là một cửa sổ riêng).',
    en: 'The pane opened another, new workbook (in Excel a window of its own).',
  },
  newWorkbook: { vi: 'Sổ mới.xlsx', en: 'New workbook.xlsx' },
  showAnother: { vi: 'Xem ở đây', en: 'Show it here' },
  saveAnother: { vi: 'Tải về', en: 'Download' },
  close: { vi: 'Đóng', en: 'Close' },
} satisfies Record<string, Text>;

export const fileProblems: Record<WorkbookFileError['code'], Text> = {
  'not-a-workbook': {
    vi: 'Tệp này không phải là sổ Excel (.xlsx). Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
    en: 'This is no Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.',
  },
  encrypted: {
    vi: 'Tệp này có mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
    en: 'This file is encrypted. Open it in Excel, take the password off and save it again.',
  },
  truncated: {
    vi: 'Tệp này bị cụt, có thể do chép hoặc tải dở dang. Hãy lấy lại tệp từ nơi gửi.',
    en: 'This file is cut off, perhaps by a broken copy or download. Get it again from where it came.',
  },
  empty: {
    vi: 'Tệp này rỗng (0 byte). Hãy lấy lại tệp từ nơi gửi.',
    en: 'This file is empty (0 bytes). Get it again from where it came.',
  },
  'too-large': {
    vi: 'Tệp này quá lớn để mở. Hãy chia sổ thành nhiều tệp.',
    en: 'This file is too large to open. Split the workbook into several files.',
  },
  'no-worksheet': {
    vi: 'Sổ này chỉ có trang biểu đồ, không có trang tính nào để đọc. Hãy mở sổ có số liệu.',
    en: 'This workbook has chart sheets only and no worksheet to read. Open the one that holds the figures.',
  },
  'legacy-format': {
    vi: 'Tệp này là dạng .xls cũ. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
    en: 'This file is in the old .xls format. Open it in Excel and save it as .xlsx.',
  },
};

export type MessageKey = keyof typeof messages;

export function say(key: MessageKey, language: Language): string {
  return messages[key][language];
}

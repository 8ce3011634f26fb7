import type { TakenLayouts } from '../core/recognition/corrections/layout-memory';
import type { LayoutFileFault } from '../core/recognition/corrections/stored-layouts';

const format = new Intl.NumberFormat('vi-VN');
const number = (count: number) => format.format(count);

const layoutFaults: Readonly<Record<LayoutFileFault, (file: string) => string>> = {
  unreadable: (file) =>
    `Tệp ${file} không phải là tệp mẫu của Soát Sổ hoặc đã bị sửa. Hãy chọn tệp .json đã xuất từ đây.`,
  newer: (file) => `Tệp ${file} do bản Soát Sổ mới hơn xuất ra. Hãy cập nhật Soát Sổ rồi nhập lại.`,
  empty: (file) => `Tệp ${file} không có mẫu nào. Hãy xuất lại từ máy đã chỉnh các trang.`,
  'too-large': (file) =>
    `Tệp ${file} quá lớn, không phải là tệp mẫu của Soát Sổ. Hãy chọn tệp .json đã xuất từ đây.`,
};

/** Texts of the view “Thiết lập”. */
export const settingsVi = {
  settings: 'Thiết lập',
  officeTitle: 'Cơ quan',
  officeHint:
    'Tên cơ quan, người ký, cách đọc số tiền, cách làm tròn nằm ở trang “Thiết lập” của sổ, sửa như mọi trang tính.',
  openSheet: (sheet: string) => `Mở trang “${sheet}”`,
  makeSheet: (sheet: string) => `Lập trang “${sheet}”`,
  settingsSheet: 'Thiết lập',
  tablesTitle: 'Bảng tra của cơ quan',
  tablesHint:
    'Mức chi tối đa (khi lập, ghi sẵn các mức đã biết; từ đó chỉ theo bảng này và vượt mức là lỗi) và danh mục đơn vị với tên gọi khác, ngày hiệu lực. Sửa như mọi trang tính.',
  capsSheet: 'Định mức',
  unitsSheet: 'Danh mục đơn vị',
  rulesTitle: 'Quy tắc',
  rulesHint: (all: number, changed: number) =>
    changed === 0
      ? `${number(all)} quy tắc, đều ở mức độ mặc định.`
      : `${number(all)} quy tắc, ${number(changed)} quy tắc đã đổi mức độ hoặc tắt.`,
  openRules: 'Chọn mức độ, tắt quy tắc',
  layoutsTitle: 'Mẫu đã nhớ',
  layoutsHint:
    'Khi bạn chỉnh một trang, Soát Sổ nhớ mẫu của trang để nhận đúng tệp sau cùng mẫu. Chỉ nhớ tiêu đề cột, không nhớ dữ liệu.',
  noLayouts: 'Chưa nhớ mẫu nào.',
  layoutRegister: (register: string | null) => register ?? 'Không kiểm tra',
  layoutColumns: (count: number) => `${number(count)} cột đã chỉnh`,
  layoutFields: 'Chỉ nhớ các cột',
  layoutLearnt: (date: string) => `nhớ ngày ${date.split('-').reverse().join('/')}`,
  forgetNamed: (name: string) => `Quên mẫu ${name}`,
  exportLayouts: 'Xuất tệp',
  copyLayouts: 'Chép',
  importLayouts: 'Nhập tệp…',
  layoutsCopied: 'Đã chép vào bộ nhớ tạm; dán vào một tệp .json để gửi cho cơ quan.',
  layoutsNotCopied: 'Không chép được vào bộ nhớ tạm. Hãy chọn hết đoạn chữ dưới đây rồi nhấn Ctrl+C.',
  layoutsExported: (file: string) =>
    `Đã xuất tệp ${file}. Nếu không thấy tệp ở thư mục tải về, hãy dùng “Chép”.`,
  layoutsImported: ({ added, changed, kept, same }: TakenLayouts) => {
    const parts = [
      ...(added > 0 ? [`${number(added)} mẫu mới`] : []),
      ...(changed > 0 ? [`${number(changed)} mẫu đã có được đổi theo tệp`] : []),
      ...(kept > 0 ? [`${number(kept)} mẫu giữ như trên máy này vì được chỉnh sau`] : []),
      ...(same > 0 ? [`${number(same)} mẫu đã có, không khác`] : []),
    ];
    return added + changed > 0
      ? `Đã nhập ${number(added + changed)} mẫu: ${parts.join('; ')}. Sổ đang mở được nhận dạng lại.`
      : `Không có gì thay đổi: ${parts.join('; ')}.`;
  },
  layoutsRefused: (file: string, why: LayoutFileFault) => `${layoutFaults[why](file)} Không có gì thay đổi.`,
  languageTitle: 'Ngôn ngữ của ngăn',
  aboutTitle: 'Về Soát Sổ',
  privacy: 'Mọi dữ liệu ở lại trên máy này: không gửi đi đâu, không cần tài khoản.',
  aboutHint: 'Soát Sổ đọc sổ trong Excel, chỉ ghi vào sổ khi bạn bấm, và ghi nhật ký để hoàn tác.',
} as const;

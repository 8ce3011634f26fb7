import { defineRegister } from './register';

/** Proposals to the upper level: Đề nghị cấp trên hỗ trợ. */
export const proposals = defineRegister({
  id: 'proposals',
  title: { vi: 'Đề nghị cấp trên hỗ trợ', en: 'Proposals to the upper level' },
  titleWords: [
    'cấp trên hỗ trợ',
    'đề xuất cấp trên',
    'đề nghị cấp trên',
    'đề xuất LĐLĐ',
    'đề nghị LĐLĐ',
    'tờ trình',
    'gửi LĐLĐ',
    'gửi cấp trên',
    'trình LĐLĐ',
    'proposals to',
  ],
  titleHints: ['đề xuất', 'đề nghị'],
  needs: [
    ['proposedAmount', 'approvedAmount'],
    ['documentNo', 'documentDate', 'approvedAmount'],
  ],
  titlesInstead:
    /\bde (nghi|xuat) ((\w+ ){0,7}(gui|trinh|len) |voi )?(cong doan )?(cap tren|ldld|lien doan lao dong|tong lien doan|cong doan nganh|cd nganh)\b/,
  fields: [
    'ordinal',
    ['documentNo', 3],
    ['documentDate', 2],
    { id: 'unit', headers: ['Đơn vị đề nghị', 'Đơn vị đề xuất'], weight: 0.5 },
    ['fullName', 0.5],
    { id: 'programme', headers: ['Đề nghị hỗ trợ về việc', 'Nội dung trình'] },
    ['proposedAmount', 3],
    ['approvedAmount', 3],
    { id: 'status', headers: ['Kết quả xử lý', 'Tiến độ', 'Tình hình'] },
    ['note', 0],
  ],
  example: `
TỔNG HỢP ĐỀ NGHỊ CẤP TRÊN HỖ TRỢ
STT | Số tờ trình | Ngày tờ trình | Đơn vị | Nội dung hỗ trợ | Số tiền đề nghị | Số tiền được duyệt | Trạng thái
1 | 12/TTr-CĐN | 2021-08-02 | Bệnh viện Thanh Nhàn | Hỗ trợ chống dịch | 50000000 | 40000000 | Đã duyệt
2 | 13/TTr-CĐN | 2021-08-09 | Bệnh viện Phổi Hà Nội | Hỗ trợ chống dịch | 45000000 | 45000000 | Đã duyệt
`,
});

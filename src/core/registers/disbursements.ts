import { defineRegister, notPaidOut } from './register';

/** Disbursements: Bảng chi, danh sách ký nhận, chuyển khoản. */
export const disbursements = defineRegister({
  id: 'disbursements',
  title: { vi: 'Bảng chi, danh sách ký nhận, chuyển khoản', en: 'Disbursements' },
  titleWords: [
    'ký nhận',
    'ký nhận trợ cấp',
    'ký nhận trợ cấp khó khăn',
    'ký nhận hỗ trợ',
    'bảng chi',
    'danh sách chi',
    'chuyển khoản',
    'phiếu chi',
    'bảng kê chi',
    'chi tiền',
    'thanh toán',
    'chi trả',
    'bảng kê thanh toán',
    'nhận tiền',
    'cấp phát tiền',
    'cấp phát kinh phí',
    'danh sách nhận',
    'payment list',
    'payments',
  ],
  titleHints: ['chi', 'nhận', 'chứng từ', 'CK'],
  needs: [
    ['fullName', 'givenName', 'unit', 'subUnit', 'voucherNo'],
    ['amount', 'rate'],
    ['signature', 'voucherNo', 'voucherDate', 'method', 'bankAccount', 'returned'],
  ],
  titlesInstead:
    /^(?!.*\b(de nghi|de xuat|du kien|du toan|du tru|duyet|ke hoach)\b).*\b(chuyen khoan|chi tien|chi tra|cap phat|phieu chi|(?<!dang )ky nhan|(danh sach|bang|bang ke|ds) chi(?! (tiet|tieu)\b)|bang (ke )?thanh toan)\b/,
  titlesAgainst: notPaidOut,
  fields: [
    'ordinal',
    ['voucherNo', 4],
    ['voucherDate', 2],
    'fullName',
    ['familyName', 0.5],
    ['givenName', 0.5],
    ['birthYear', 0.3],
    ['citizenId', 0.5],
    ['unit', 0.5],
    ['subUnit', 0.5],
    {
      id: 'programme',
      headers: [
        'Diễn giải',
        'Diễn giải nội dung',
        'Khoản chi',
        'Nội dung chi trả',
        'Mục chi',
        'Hạng mục chi',
        'Lý do chi',
        'Purpose',
      ],
    },
    'round',
    'rate',
    'quantity',
    {
      // Beside “Thành tiền” or “Số tiền được duyệt”, what was paid is what counts.
      id: 'amount',
      headers: [
        'Thực nhận',
        'Số tiền thực nhận',
        'Thực lĩnh',
        'Số tiền thực lĩnh',
        'Thực chi',
        'Số tiền thực chi',
        'Đã chi',
        'Số tiền đã chi',
      ],
      weight: 2,
    },
    ['method', 2.5],
    ['bankAccount', 2],
    'bankName',
    ['signature', 3],
    ['returned', 3],
    ['note', 0],
  ],
  example: `
DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
STT | Số phiếu chi | Ngày phiếu chi | Họ và tên | Đơn vị | Số tiền | Ký nhận
1 | PC01 | 2024-01-30 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 500000 |
2 | PC02 | 2024-01-30 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | 500000 |
`,
});

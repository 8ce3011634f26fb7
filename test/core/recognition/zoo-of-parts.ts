import type { ZooSheet } from './zoo';

const sections = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** How people part a list and go on with it: letters, counted heads, further pages, a list below. */
export const zooOfParts: readonly ZooSheet[] = [
  {
    name: 'sections with sums that are lettered past H: I is a letter there, no number',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Số tiền
      ${sections
        .map(
          (letter, index) =>
            `${letter} | Bệnh viện số ${index + 1} | ${500000 + index}\n      1 | Nguyễn Văn An | ${500000 + index}`,
        )
        .join('\n      ')}`,
    tables: [
      {
        records: 10,
        totals: sections.map((_, index) => `${3 + 2 * index} subtotal ${index}-${index}`),
      },
    ],
  },
  {
    name: 'Roman numerals within letters stay numbers',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Số tiền
      A | Khối bệnh viện | 1000000
      I | Bệnh viện Phổi Hà Nội | 500000
      1 | Nguyễn Văn An | 500000
      II | Bệnh viện Mắt Hà Nội | 500000
      1 | Lê Văn Chi | 500000
      B | Khối trung tâm | 500000
      I | Trung tâm Y tế Ba Đình | 500000
      1 | Trần Thị Em | 500000`,
    tables: [
      {
        records: 3,
        totals: ['3 subtotal 0-1', '4 subtotal 0-0', '6 subtotal 1-1', '8 subtotal 2-2', '9 subtotal 2-2'],
      },
    ],
  },
  {
    name: 'all heads counted in “Cộng”, below sections that have no sums',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Số tiền
      | Bệnh viện Phổi Hà Nội |
      1 | Nguyễn Văn An | 500000
      | Bệnh viện Mắt Hà Nội |
      1 | Lê Văn Chi | 500000
      | Cộng: 2 đ/c | 1000000`,
    tables: [{ records: 2, totals: ['7 total 0-1'] }],
  },
  {
    name: 'a header of two rows repeated, its upper row with nothing but what it heads',
    drawing: `
      DANH SÁCH TRỢ CẤP
      | | Mức hỗ trợ |
      STT | Họ và tên | Đề nghị | Được duyệt
      1 | Nguyễn Văn An | 500000 | 500000
      2 | Lê Văn Chi | 500000 | 500000
      | | Mức hỗ trợ |
      STT | Họ và tên | Đề nghị | Được duyệt
      3 | Trần Thị Em | 500000 | 500000`,
    options: { merges: ['C2:D2', 'C6:D6'] },
    tables: [
      {
        header: [2, 3],
        records: 3,
        sections: undefined,
        skipped: ['6 repeated-header', '7 repeated-header'],
        columns: 'ordinal A, fullName B, proposedAmount C, amount D',
      },
    ],
  },
  {
    name: 'the title of a list below one without ordinals, and the paper that it goes with',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      Họ và tên | Năm sinh (ngày/tháng/năm) | Số CCCD
      Nguyễn Văn An | 1985-02-03 | 001085012345
      Lê Văn Chi | 1986-02-03 | 001086012345

      II. DANH SÁCH CÁC CÔNG ĐOÀN CƠ SỞ
      (Kèm theo Quyết định số 560/QĐ-CĐYT ngày 25/03/2026)
      STT | Đơn vị | Số ĐV
      1 | Bệnh viện Phổi Hà Nội | 120
      2 | Bệnh viện Mắt Hà Nội | 90`,
    tables: [
      {
        register: 'members',
        data: [3, 4],
        records: 2,
        sections: undefined,
        columns: 'fullName A, birthDate B, citizenId C',
      },
      { register: 'units', header: [8], records: 2 },
    ],
  },
  {
    name: 'departments of two kinds side by side, with their sums',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Số tiền
      | Khoa Sản | 500000
      1 | Nguyễn Thị An | 500000
      | Phòng Điều dưỡng | 1000000
      2 | Lê Văn Chi | 500000
      3 | Trần Thị Em | 500000
      | Tổng cộng | 1500000`,
    tables: [{ records: 3, totals: ['3 subtotal 0-0', '5 subtotal 1-2', '8 total 0-2'] }],
  },
  {
    name: '“Cộng” above all parts, each of which has its own below',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Số tiền
      | Cộng | 1500000
      | Bệnh viện Phổi Hà Nội |
      1 | Nguyễn Thị An | 500000
      | Cộng | 500000
      | Bệnh viện Mắt Hà Nội |
      2 | Lê Văn Chi | 500000
      3 | Trần Thị Em | 500000
      | Cộng | 1000000`,
    tables: [{ records: 3, totals: ['3 total 0-2', '6 subtotal 0-0', '10 subtotal 1-2'] }],
  },
  {
    name: 'a box of figures beside a list, in the rows of its header',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Quyết định | | Số tiền | | Tổng hợp |
      | | Số QĐ | Ngày ký | | | Số người | 2
      1 | Nguyễn Thị An | 12/QĐ-CĐN | 2026-01-05 | 500000 | | Số tiền | 1000000
      2 | Lê Văn Chi | 12/QĐ-CĐN | 2026-01-05 | 500000 | | |`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'] },
    tables: [
      {
        header: [2, 3],
        records: 2,
        columns: 'ordinal A, fullName B, decisionNo C, decisionDate D, amount E',
      },
    ],
  },
  {
    name: 'a short box with headings beside a list, in the row of its codes',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Đơn vị | | Tổng hợp | Số người
      A | B | C | 1 | | Nam | 1
      1 | Nguyễn Thị An | 1985-02-03 | BV Tim | | Nữ | 4
      2 | Lê Thị Chi | 1986-02-03 | BV Tim | | |
      3 | Lê Thị Dung | 1987-02-03 | BV Tim | | |
      4 | Lê Văn Em | 1988-02-03 | BV Tim | | |
      5 | Lê Thị Giang | 1989-02-03 | BV Tim | | |`,
    tables: [{ register: 'members', records: 5, columns: 'ordinal A, fullName B, birthDate C, unit D' }],
  },
  {
    name: 'a box as long as a short list beside it, headed with the same word',
    drawing: `
      TỔNG HỢP CÁC LỚP TẬP HUẤN
      STT | Lớp tập huấn | Số người | Từ ngày | | Tổng hợp | Số người
      1 | Công tác nữ công | 40 | 2026-01-05 | | Nam | 12
      2 | Công tác kiểm tra | 50 | 2026-02-05 | | Nữ | 20
      3 | Công tác tài chính | 60 | 2026-03-05 | | |`,
    tables: [
      { register: 'training', records: 3, columns: 'ordinal A, course B, participants C, startsOn D' },
    ],
  },
  {
    name: 'a summary by units beside a list twice as long',
    drawing: `
      DANH SÁCH HỖ TRỢ ĐOÀN VIÊN KHÓ KHĂN
      STT | Họ và tên | Lý do | Mức trợ cấp | Ký nhận | | Đơn vị | Số tiền
      1 | Nguyễn Thị An | Ốm | 500000 | | | BV Tim | 1500000
      2 | Lê Thị Chi | Ốm | 500000 | | | BV Phổi | 2000000
      3 | Lê Thị Dung | Ốm | 500000 | | | BV Mắt | 500000
      4 | Lê Văn Em | Ốm | 500000 | | | |
      5 | Lê Thị Giang | Ốm | 500000 | | | |
      6 | Lê Thị Hà | Ốm | 500000 | | | |`,
    tables: [
      { register: 'grants', records: 6 },
      { register: null, records: 3 },
    ],
  },
  {
    name: 'a short summary by units beside a list of donors',
    drawing: `
      DANH SÁCH NHÀ TÀI TRỢ
      STT | Nhà tài trợ | Ngày nhận | Số tiền | | Đơn vị | Số tiền
      1 | Công ty A | 2026-01-05 | 5000000 | | BV Tim | 1500000
      2 | Công ty B | 2026-01-05 | 2000000 | | BV Phổi | 2000000
      3 | Công ty C | 2026-01-06 | 1000000 | | BV Mắt | 500000
      4 | Công ty D | 2026-01-06 | 1000000 | | |
      5 | Công ty E | 2026-01-06 | 1000000 | | |`,
    tables: [
      { register: 'donations', records: 5, columns: 'ordinal A, donor B, receivedOn C, amount D' },
      { records: 3 },
    ],
  },
  {
    name: 'a lower list whose header begins with “Ngày tháng năm sinh”, which closes nothing',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Số tiền | Ghi chú
      1 | Nguyễn Thị An | 500000 | mới
      2 | Lê Văn Chi | 500000 |

      DANH SÁCH ĐOÀN VIÊN
      | | Ngày tháng năm sinh |
      STT | Họ và tên | Nam | Nữ
      1 | Nguyễn Thị An | | 1985-02-03
      2 | Lê Văn Chi | 1986-02-03 |`,
    options: { merges: ['C7:D7'] },
    tables: [
      { records: 2, footer: undefined },
      { header: [7, 8], records: 2, columns: 'ordinal A, fullName B, birthDate C+D' },
    ],
  },
  {
    name: 'units below papers, under a numbered title and with nothing but their names',
    drawing: `
      DANH MỤC VĂN BẢN
      STT | Số văn bản | Ngày ký | Trích yếu
      1 | 29/KH-LĐLĐ | 2026-05-13 | V/v chăm lo Tết
      2 | 35/KH-LĐLĐ | 2026-05-14 | V/v tổ chức hội nghị


      B. DANH SÁCH CĐCS TRỰC THUỘC CÔNG ĐOÀN NGÀNH Y TẾ

      Số TT | Công đoàn cơ sở
      1 | Bệnh viện Đa khoa Đan Phượng
      2 | Trung tâm Y tế Thanh Xuân
      3 | Bệnh viện Bắc Thăng Long`,
    tables: [
      { register: 'documents', records: 2 },
      { register: 'units', records: 3, columns: 'ordinal A, unit B' },
    ],
  },
  {
    name: 'a payment without its name is no heading, and a woman of the family Tống no sum',
    drawing: `
      DANH SÁCH CHI TIỀN BỒI DƯỠNG
      Số phiếu | Ngày chi | Họ và tên | Thực lĩnh
      Trung tâm Y tế Ba Đình | | | 1500000
      PC048 | 2026-07-20 | Lê Duy Huy | 500000
      PC049 | 2026-07-21 | | 500000
      PC050 | 2026-07-22 | Tống Thu Hà | 500000
      Tổng thu | | | 1500000`,
    tables: [
      {
        register: 'disbursements',
        records: 3,
        sections: [3],
        totals: ['3 subtotal 0-2', '7 total 0-2'],
      },
    ],
  },
  {
    name: 'names of the family Tống in the first column of a list without ordinals',
    drawing: `
      DANH SÁCH TRỢ CẤP
      Họ và tên | Năm sinh | Số tiền
      Tống Thu Hà | 1980 | 500000
      Tống Chi | 1981 | 500000
      Lê Văn An | 1982 | 500000`,
    tables: [{ records: 3, totals: undefined }],
  },
  {
    name: 'the head of a document below a list without ordinals',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      Họ và tên | Ngày sinh | Số CCCD
      Nguyễn Văn An | 1985-02-03 | 001085012345
      Lê Văn Chi | 1986-02-03 | 001086012345

      CÔNG ĐOÀN NGÀNH Y TẾ HÀ NỘI | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      CÔNG ĐOÀN NGÀNH Y TẾ | | Độc lập - Tự do - Hạnh phúc
      DANH MỤC ĐƠN VỊ
      STT | Đơn vị | Số ĐV
      1 | Bệnh viện Phổi Hà Nội | 120
      2 | Bệnh viện Mắt Hà Nội | 90`,
    tables: [
      { register: 'members', data: [3, 4], records: 2 },
      { register: 'units', records: 2 },
    ],
  },
];

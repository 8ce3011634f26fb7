import type { ZooSheet } from './zoo';

/** Books that hold people, money and points and are none of our registers, each beside a list of ours that looks like it; the data is invented. */
export const zooOfOtherBooks: readonly ZooSheet[] = [
  {
    name: 'what an event was to cost and cost, for nobody',
    drawing: `
      BÁO CÁO KINH PHÍ HỘI THAO
      STT | Nội dung chi | Dự toán | Thực chi | Ghi chú
      1 | Thuê sân | 5000000 | 5000000 |
      2 | Nước uống | 1000000 | 900000 |`,
    tables: [{ register: null, header: [2], records: 2 }],
  },
  {
    name: 'the same columns beneath headings that speak of help',
    drawing: `
      STT | Nội dung hỗ trợ | Nguồn kinh phí | Số tiền
      1 | Hỗ trợ khu cách ly | CĐ ngành | 17000000
      2 | Hỗ trợ người nhiễm bệnh | LĐLĐ TP | 150000000`,
    tables: [{ register: 'grants', header: [1], columns: 'ordinal A, programme B, fundSource C, amount D' }],
  },
  {
    name: 'what a hospital took in from its patients',
    drawing: `
      BÁO CÁO DOANH THU NGOẠI TRÚ
      STT | Họ tên BN | Năm sinh | Dịch vụ | Số lượng | Đơn giá | Thành tiền | Số biên lai
      1 | Nguyễn Văn An | 1958 | Khám mắt | 1 | 180000 | 180000 | 'BL01-123
      2 | Trần Thị Bình | 1949 | Nội soi | 1 | 210000 | 210000 | 'BL01-124`,
    tables: [{ register: null, header: [2], records: 2 }],
  },
  {
    name: 'scholarships with the number of a receipt are gifts',
    drawing: `
      DANH SÁCH HỌC SINH NHẬN HỌC BỔNG
      STT | Họ tên học sinh | Lớp | Số tiền | Số biên lai
      1 | Nguyễn Văn An | 5A1 | 500000 | 'BL01
      2 | Trần Thị Bình | 6A2 | 500000 | 'BL02`,
    tables: [{ register: 'grants', header: [2], records: 2 }],
  },
  {
    name: 'who paid in, beneath a sheet title of paying',
    drawing: `
      THỐNG KÊ NỘP THÁNG 5
      Ngày | Họ và tên | Số tiền | Nội dung
      2026-05-04 | Nguyễn Văn An | 100000 | Đợt 1
      2026-05-05 | Trần Thị Bình | 50000 | Đợt 1`,
    tables: [{ register: null, header: [2], records: 2 }],
  },
  {
    name: 'who received, beneath a sheet title of receiving',
    drawing: `
      THỐNG KÊ NHẬN QUÀ THÁNG 5
      Ngày | Họ và tên | Số tiền | Nội dung
      2026-05-04 | Nguyễn Văn An | 100000 | Đợt 1
      2026-05-05 | Trần Thị Bình | 50000 | Đợt 1`,
    tables: [{ register: 'grants', header: [2], records: 2 }],
  },
  {
    name: 'people and what they own, whose number is no sum of money',
    drawing: `
      STT | Họ và tên | Địa chỉ | Khu vực nuôi | Số lồng
      1 | Đỗ Văn Tâm | Ấp Long Thạnh | sông An Hòa | 4
      2 | Nguyễn Thanh Bình | Ấp Hòa Hiệp | sông An Hòa | 16`,
    tables: [{ register: null, header: [1], records: 2 }],
  },
  {
    name: 'two letters of the money exchanged',
    drawing: `
      DANH SÁCH TẶNG QUÀ
      STT | Họ và tên | Đơn vị | Số tềin
      1 | Nguyễn Văn An | BV Mắt | 500000
      2 | Trần Thị Bình | BV Phổi | 500000`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, unit C, amount D' }],
  },
  {
    name: 'who won at a sports day, which rates no unit',
    drawing: `
      KẾT QUẢ HỘI THAO
      STT | VĐV | Đơn vị | Hạng | Điểm
      1 | Nguyễn Văn An | BV Mắt | 1 | 9
      2 | Trần Thị Bình | BV Phổi | 2 | 8.5`,
    tables: [{ register: null, header: [2], records: 2 }],
  },
  {
    name: 'how members were rated',
    drawing: `
      BẢNG XẾP LOẠI ĐOÀN VIÊN
      STT | Họ và tên | Đơn vị | Điểm | Xếp loại
      1 | Nguyễn Văn An | BV Mắt | 90 | Tốt
      2 | Trần Thị Bình | BV Phổi | 80 | Khá`,
    tables: [{ register: 'emulation', header: [2], records: 2 }],
  },
  {
    name: 'days off, whose rows are no people',
    drawing: `
      THEO DÕI NGHỈ PHÉP
      STT | Họ và tên | Chức vụ | Khoa phòng | Ngày nghỉ | Loại nghỉ
      1 | Nguyễn Văn An | Bác sĩ | Khoa Nội | 2026-01-05 | Phép năm
      2 | Nguyễn Văn An | Bác sĩ | Khoa Nội | 2026-01-06 | Ốm`,
    tables: [{ register: null, header: [2], records: 2 }],
  },
  {
    name: 'members with the day on which they retire',
    drawing: `
      STT | Họ và tên | Ngày sinh | Đơn vị | Ngày nghỉ hưu
      1 | Nguyễn Văn An | 1964-05-05 | BV Mắt | 2026-06-01
      2 | Trần Thị Bình | 1969-05-05 | BV Phổi | 2026-06-01`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthDate C, unit D' }],
  },
  {
    name: 'donors and what they gave, in English',
    drawing: `
      Donation ID | Donor Name | Donation Amount
      1 | Lotus Ltd | 12000000
      2 | Rose Ltd | 7500000`,
    tables: [{ register: 'donations', columns: 'donor B, amount C' }],
  },
  {
    name: 'code and name of a bank beneath the heading of banks',
    drawing: `
      DANH SÁCH CHUYỂN KHOẢN
      STT | Họ tên | Ngân hàng | | Số tài khoản | Số tiền
      | | Mã ngân hàng | Tên | |
      1 | Nguyễn Văn An | CTG | Công thương Việt Nam | '101832336789 | 500000
      2 | Trần Thị Bình | CTG | Công thương Việt Nam | '102871666786 | 500000`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3'] },
    tables: [
      {
        register: 'disbursements',
        header: [2, 3],
        columns: 'ordinal A, fullName B, bankName D, bankAccount E, amount F',
      },
    ],
  },
  {
    name: 'codes of banks that have as many digits as an identity card',
    drawing: `
      Name | ID # | ABA/Routing | Account | Amount
      Emily Stone | 'S0273 | 148529553 | 843175247 | 1800000
      Robert Glass | 'G0198 | 372009360 | 351656927 | 2904000
      Laura Busch | 'B1028 | 741154406 | 757415759 | 1017000`,
    tables: [{ register: 'disbursements', columns: 'fullName A, bankAccount D, amount E' }],
  },
  {
    name: 'staff by their name alone are no units, and many lines of rules below are no title of the next table',
    drawing: `
      BẢNG CHẤM ĐIỂM
      Mã NV | Tên | Tiêu chí | Điểm chuẩn | Điểm chấm
      1001 | Châu Kim Yến | Nội quy | 100 | 96
      1002 | Hồ Ngọc Trinh | Nội quy | 100 | 98
      1003 | Trần Tuyết Linh | Nội quy | 100 | 99

      | Cách chấm
      | Đi muộn: trừ 2 điểm một lần
      | Về sớm: trừ 2 điểm một lần
      | Nghỉ không báo: trừ 10 điểm
      | Không mặc đồng phục: trừ 5 điểm
      | Hồ sơ sai sót: trừ 5 điểm
      | Bị nhắc nhở: trừ 5 điểm
      | Bị khiếu nại: trừ 20 điểm
      | Có sáng kiến: cộng 10 điểm

      | Điểm | Quy đổi
      | Từ mức A | 1.05
      | Từ mức B | 1
      | Từ mức C | 0.9
      | Từ mức D | 0.7
      | Từ mức E | 0.5`,
    tables: [
      {
        register: 'emulation',
        header: [2],
        records: 3,
        footer: 7,
        columns: 'indicator C, maxScore D, reviewedScore E',
      },
      { register: null, header: [17], records: 5 },
    ],
  },
  {
    name: 'a report of costs without a register goes on with its parts behind a gap',
    drawing: `
      TT | Nội dung chi | Dự toán | | Thực chi | | Ghi chú
      | | Kinh phí | Khoán | Kinh phí | Khoán |
      I | Vật liệu
      1 | Mica | 100000 | 0 | 100000 | 0 |
      2 | Nước | 100000 | 100000 | 100000 | 100000 |
      3 | Dây | 80000 | 0 | 80000 | 0 |

      II | Thiết bị
      1 | Mua máy | | | |
      TỔNG | | 280000 | 100000 | 280000 | 100000 |`,
    options: { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'] },
    tables: [
      {
        register: null,
        header: [1, 2],
        data: [3, 9],
        records: 4,
        sections: [3, 8],
        totals: ['10 total 0-3'],
      },
    ],
  },
  {
    name: 'who gave how much for the flooded is no list of members',
    drawing: `
      DANH SÁCH CBVC ỦNG HỘ ĐỒNG BÀO LŨ LỤT
      STT | Họ và tên | Chức vụ | Số tiền
      1 | Nguyễn Văn An | Bác sĩ | 200000
      2 | Trần Thị Bình | Y tá | 200000`,
    tables: [{ register: null, header: [2], records: 2 }],
  },
  {
    name: 'near miss: members who are to give, without an amount',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐĂNG KÝ ỦNG HỘ
      STT | Họ và tên | Ngày sinh | Chức vụ | Số điện thoại
      1 | Nguyễn Văn An | 1980-02-03 | Bác sĩ | '0912345670
      2 | Trần Thị Bình | 1981-02-03 | Y tá | '0912345671`,
    tables: [{ register: 'members', header: [2], records: 2 }],
  },
  {
    name: 'what each ward gave: a ward takes the place of a unit',
    drawing: `
      DANH SÁCH ĐÓNG QUỸ
      STT | Họ và tên | Khoa | Số tiền | Ký nộp
      1 | Nguyễn Văn An | Nội | 200000 |
      2 | Trần Thị Bình | Ngoại | 200000 |`,
    tables: [{ register: 'fundDrives', columns: 'ordinal A, unit C, amount D' }],
  },
  {
    name: 'near miss: a ward beside its unit takes no place',
    drawing: `
      HỘI NGHỊ NGƯỜI LAO ĐỘNG
      TT | Đơn vị | Khoa/Phòng | Ngày tổ chức | Số đại biểu
      1 | BV Mắt | Nội | 2026-01-05 | 50
      2 | BV Phổi | Ngoại | 2026-01-06 | 60`,
    tables: [{ register: 'conferences', columns: 'ordinal A, unit B, heldOn D, attendees E' }],
  },
];

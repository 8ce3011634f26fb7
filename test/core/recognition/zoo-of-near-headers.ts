import type { ZooSheet } from './zoo';

/** Layouts of which one row alone could be read in two ways: what stands around it tells. */
export const zooOfNearHeaders: readonly ZooSheet[] = [
  {
    name: 'one “Cộng” below several units is over all of them',
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
      STT | Họ và tên | Số tiền | Ký nhận
      | Bệnh viện Thanh Nhàn | |
      1 | Nguyễn Văn An | 500000 |
      2 | Trần Thị Bình | 500000 |
      | Bệnh viện Mắt Hà Nội | |
      1 | Lê Văn Cường | 300000 |
      Cộng | | 1300000 |`,
    tables: [{ records: 3, sections: [3, 6], totals: ['8 total 0-2'] }],
  },
  {
    name: 'one “Cộng mục II” below several parts is over the last alone',
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
      STT | Họ và tên | Số tiền | Ký nhận
      I | Bệnh viện Thanh Nhàn | |
      1 | Nguyễn Văn An | 500000 |
      II | Bệnh viện Mắt Hà Nội | |
      1 | Lê Văn Cường | 300000 |
      Cộng mục II | | 300000 |`,
    tables: [{ records: 2, totals: ['7 subtotal 1-1'] }],
  },
  {
    name: '“Tổng công ty …” is a donor and no total',
    drawing: `
      DANH SÁCH ĐƠN VỊ ỦNG HỘ
      STT | Nhà tài trợ | Số tiền
      1 | Công ty CP Dược Hà Nội | 500000
      2 | Tổng công ty Dược Việt Nam | 500000
       | Tổng Công ty Điện lực | 300000
       | TỔNG CỘNG | 1300000`,
    tables: [{ register: 'donations', records: 3, totals: ['6 total 0-2'] }],
  },
  ...['Cộng (I+II)', 'Cộng (I + II): 02 người', 'Tổng I+II', 'Cộng chung'].map((label) => ({
    name: `one “${label}” below several parts is over all of them`,
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
      STT | Họ và tên | Số tiền | Ký nhận
      I | Bệnh viện Thanh Nhàn | |
      1 | Nguyễn Văn An | 500000 |
      II | Bệnh viện Mắt Hà Nội | |
      1 | Lê Văn Cường | 300000 |
      ${label} | | 800000 |`,
    tables: [{ records: 2, totals: ['7 total 0-1'] }],
  })),
  {
    name: 'units in a row of which some lack their numeral stand side by side, each with its own sum',
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
      STT | Họ và tên | Số tiền | Ký nhận
      | Bệnh viện Thanh Nhàn | 1000000 |
      1 | Nguyễn Văn An | 500000 |
      2 | Trần Thị Bình | 500000 |
      II | Bệnh viện Mắt Hà Nội | 300000 |
      1 | Lê Văn Cường | 300000 |
      | Bệnh viện Phổi Hà Nội | 200000 |
      1 | Vũ Thị Dung | 200000 |
      | Tổng cộng | 1500000 |`,
    tables: [
      {
        records: 4,
        sections: [3, 6, 8],
        totals: ['3 subtotal 0-1', '6 subtotal 2-2', '8 subtotal 3-3', '10 total 0-3'],
      },
    ],
  },
  {
    name: 'a unit whose sum is an error is a heading all the same',
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
      STT | Họ và tên | Số tiền | Ký nhận
      | Bệnh viện Thanh Nhàn | 500000 |
      1 | Nguyễn Văn An | 500000 |
      | Bệnh viện Mắt Hà Nội | #DIV/0! |
      1 | Lê Văn Cường | #DIV/0! |`,
    tables: [{ records: 2, sections: [3, 5] }],
  },
  {
    name: 'a unit over units that are numbered within it holds them all',
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
      STT | Họ và tên | Số tiền | Ký nhận
      | Trung tâm Y tế Ba Đình | 800000 |
      I | Trạm y tế Kim Mã | 500000 |
      1 | Nguyễn Văn An | 500000 |
      II | Trạm y tế Cống Vị | 300000 |
      1 | Lê Văn Cường | 300000 |
      | Tổng cộng | 800000 |`,
    tables: [{ records: 2, totals: ['3 subtotal 0-1', '4 subtotal 0-0', '6 subtotal 1-1', '8 total 0-1'] }],
  },
  {
    name: 'numerals of units in a list without ordinals',
    drawing: `
      BẢNG KÊ CHI TIỀN HỖ TRỢ
      Số chứng từ | Ngày chi | Họ và tên | Số tiền | Ký nhận
      I | | Bệnh viện Thanh Nhàn | |
      PC01 | 2026-01-08 | Nguyễn Văn An | 500000 |
      PC02 | 2026-01-08 | Trần Thị Bình | 500000 |
      II | | Bệnh viện Mắt Hà Nội | 300000 |
      PC03 | 2026-01-08 | Lê Văn Cường | 300000 |
      Tổng cộng | | | 1300000 |`,
    tables: [
      {
        register: 'disbursements',
        records: 3,
        sections: [3, 6],
        totals: ['6 subtotal 2-2', '8 total 0-2'],
      },
    ],
  },
  {
    name: 'unit and state right above the header, with neither title nor empty row between',
    drawing: `
      LIÊN ĐOÀN LAO ĐỘNG TP HÀ NỘI | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | |
      CÔNG ĐOÀN NGÀNH Y TẾ | | | Độc lập - Tự do - Hạnh phúc | |
      STT | Họ và tên | Ngày sinh | Giới tính | Số CCCD | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | Nam | 001085012345 | Bệnh viện Thanh Nhàn
      2 | Trần Thị Bình | 1990-07-21 | Nữ | 001190023456 | Bệnh viện Mắt Hà Nội`,
    options: { merges: ['A1:C1', 'D1:F1', 'A2:C2', 'D2:F2'] },
    tables: [{ header: [3], data: [4, 5] }],
  },
  {
    name: 'givers of any name beneath an amount that only looks merged',
    drawing: `
      DANH SÁCH HỖ TRỢ ĐOÀN VIÊN
      STT | Họ và tên | Đơn vị | Số tiền (đồng) | | Ghi chú
      | | | Thành phố | Ngành |
      1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 500000 | 200000 |
      2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | 500000 | 300000 |`,
    tables: [{ header: [2, 3], data: [4, 5], columns: 'ordinal A, fullName B, unit C, amount D+E, note F' }],
  },
  {
    name: 'givers beneath “Mức hỗ trợ”: an amount in two columns, and no list of members whatever the title says first',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN, NGƯỜI LAO ĐỘNG NHẬN QUÀ TẾT
      STT | Họ và tên | Ngày sinh | Số CCCD | Đơn vị | Khoa phòng | Mức hỗ trợ | | Số QĐ
      | | | | | | Nguồn LĐLĐ TP | CĐ ngành |
      1 | Nguyễn Văn An | 1985-02-03 | 001085012345 | Bệnh viện Thanh Nhàn | Khoa Nội | 500000 | 200000 | 06/QĐ-LĐLĐ
      2 | Trần Thị Bình | 1990-07-21 | 001190023456 | Bệnh viện Mắt Hà Nội | Khoa Nhi | 500000 | 300000 | 06/QĐ-LĐLĐ`,
    options: { merges: ['G2:H2'] },
    tables: [
      {
        register: 'grants',
        columns:
          'ordinal A, fullName B, birthDate C, citizenId D, unit E, subUnit F, amount G+H, decisionNo I',
      },
    ],
  },
  {
    name: 'who came to visit, beside the unit that was visited',
    drawing: `
      DANH SÁCH ĐƠN VỊ ĐƯỢC THĂM, CHÚC TẾT
      STT | Đơn vị | Ngày thăm | Đơn vị đến thăm | Số tiền
      1 | Bệnh viện Thanh Nhàn | 2026-02-03 | Công đoàn ngành Y tế | 3000000
      2 | Bệnh viện Mắt Hà Nội | 2026-02-04 | Công đoàn ngành Y tế | 3000000`,
    tables: [{ register: 'visits', columns: 'ordinal A, unit B, visitedOn C, giver D, amount E' }],
  },
  {
    name: 'where the visit went, with no other unit',
    drawing: `
      LỊCH THĂM, CHÚC TẾT
      STT | Đơn vị đến thăm | Ngày thăm | Số tiền
      1 | Bệnh viện Thanh Nhàn | 2026-02-03 | 3000000
      2 | Bệnh viện Mắt Hà Nội | 2026-02-04 | 3000000`,
    tables: [{ register: 'visits', columns: 'ordinal A, unit B, visitedOn C, amount D' }],
  },
  {
    name: 'a title that goes on in the row below',
    drawing: `
      DANH SÁCH CĐCS THÀNH
      LẬP MỚI NĂM 2026

      STT | Tên công đoàn cơ sở | Loại hình đơn vị | Ngày TL | Số QĐ thành lập | Số ĐV
      1 | Công ty CP Dược phẩm A | Ngoài nhà nước | 2026-02-24 | 20/QĐ-CĐYT | 52
      2 | Phòng khám đa khoa số 3 | Ngoài nhà nước | 2026-03-24 | 23/QĐ-CĐYT | 31`,
    tables: [{ register: 'newUnits' }],
  },
  {
    name: 'money speaks against a list of members, a day of payment and signatures not against a proposal',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ TẾT
      STT | Họ và tên | Năm sinh | Căn cước công dân | Tên đơn vị | Công việc | Mức hỗ trợ | | Số điện thoại
      | | | | | | LĐLĐ Thành phố | CĐ ngành |
      1 | Nguyễn Văn An | 1985 | 001085012345 | Bệnh viện Thanh Nhàn | Y sĩ | 500000 | 200000 | 0912345678
      2 | Trần Thị Bình | 1990 | 001190023456 | Bệnh viện Mắt Hà Nội | Bác sĩ | 500000 | 300000 | 0912345679

      DANH SÁCH ĐỀ NGHỊ TRỢ CẤP ĐOÀN VIÊN CÓ HOÀN CẢNH KHÓ KHĂN
      STT | Họ và tên | Năm sinh | Nơi công tác | Mức chi | Ngày chi | Chữ ký | Chú thích
      1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | 500000 | 2026-01-08 | |
      2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | 500000 | 2026-01-08 | |`,
    options: { merges: ['G2:H2'] },
    tables: [{ register: 'grants' }, { register: 'grants' }],
  },
  {
    name: 'givers beneath “Mức hỗ trợ” that only looks merged',
    drawing: `
      DANH SÁCH HỖ TRỢ ĐOÀN VIÊN
      STT | Họ và tên | Đơn vị | Mức hỗ trợ | | Ghi chú
      | | | Nguồn thành phố | Nguồn ngành |
      1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 500000 | 200000 |
      2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | 500000 | 300000 |`,
    tables: [{ header: [2, 3], data: [4, 5] }],
  },
  {
    name: 'words beneath the heading of words are a record',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      Họ và tên | Chức vụ | | Số thẻ đoàn viên
      | Bác sĩ | Trưởng khoa |
      Trần Thị Bình | Bác sĩ | Phó khoa | A2`,
    tables: [{ header: [2] }],
  },
  {
    name: 'CĐCS mới thành lập heads the names of the new unions',
    drawing: `
      DANH SÁCH CĐCS THÀNH LẬP MỚI NĂM 2026
      TT | CĐCS mới thành lập | Loại hình | Ngày thành lập | Số QĐ | Số ĐV
      1 | Công ty CP Dược phẩm A | Ngoài nhà nước | 2026-02-24 | 20/QĐ-CĐYT | 52
      2 | Phòng khám đa khoa số 3 | Ngoài nhà nước | 2026-03-24 | 23/QĐ-CĐYT | 31`,
    tables: [
      {
        register: 'newUnits',
        columns: 'ordinal A, unit B, sector C, establishedOn D, decisionNo E, memberCount F',
      },
    ],
  },
  {
    name: 'in a summary of units CĐCS mới thành lập counts them',
    drawing: `
      BÁO CÁO PHÁT TRIỂN ĐOÀN VIÊN
      TT | Đơn vị | Chỉ tiêu | Kết nạp | CĐCS mới thành lập | % thực hiện
      1 | Cụm 1 | 50 | 20 | 1 | 40
      2 | Cụm 2 | 20 | 10 | 0 | 50`,
    tables: [
      {
        register: 'admissions',
        columns: 'ordinal A, unit B, target C, admitted D, newUnits E, rate F',
      },
    ],
  },
  {
    name: 'a name beside “Tập thể/Cá nhân”',
    drawing: `
      DANH SÁCH KHEN THƯỞNG NĂM 2026
      TT | Họ và tên | Tập thể/Cá nhân | Đơn vị | Hình thức khen thưởng
      1 | Nguyễn Văn An | Cá nhân | Bệnh viện Thanh Nhàn | Giấy khen
      2 | Trần Thị Bình | Cá nhân | Bệnh viện Mắt Hà Nội | Bằng khen`,
    tables: [
      { register: 'commendations', columns: 'ordinal A, fullName B, recipientKind C, unit D, form E' },
    ],
  },
  {
    name: 'two words for one card over its number',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Số CCCD/Căn cước | | Ghi chú
      | | Số thẻ | Ngày cấp |
      1 | Nguyễn Văn An | 001085012345 | 2021-05-01 |
      2 | Trần Thị Bình | 001190023456 | 2021-06-01 |`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'] },
    tables: [{ columns: 'ordinal A, fullName B, citizenId C, citizenIdIssuedOn D, note E' }],
  },
  {
    name: 'a card below a list is none of its records',
    drawing: `
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000
      Tổng cộng | | | 1000000

      PHIẾU
      Họ và tên: | Lê Văn Chi | Ngày sinh: | 1985-02-03
      Đơn vị: | BV Mắt | Chức vụ: | Bác sĩ
      Dân tộc: | Kinh | Điện thoại: | 0912345678`,
    tables: [{ records: 2, sections: undefined, totals: ['4 total 0-1'], footer: undefined }],
  },
  {
    name: 'a card without colons below a list is none of its records',
    drawing: `
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000

      Họ và tên | Lê Văn Chi | sinh tại Hà Nội | x
      Đơn vị | BV Mắt | Bác sĩ | x
      Dân tộc | Kinh | Hà Nội | x`,
    tables: [{ records: 2, data: [2, 3], footer: 5 }],
  },
  {
    name: 'near miss: figures named like fields are records',
    drawing: `
      Nội dung | Đơn vị tính | Số lượng | Ghi chú
      Số đoàn viên | người | 50 |
      Số người dự | người | 40 |
      Số nữ | người | 20 |`,
    tables: [{ records: 3 }],
  },
];

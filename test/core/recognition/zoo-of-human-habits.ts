import type { ZooSheet } from './zoo';

/** Habits found by examining several hundred generated sheets of all registers that were made without looking at the code. */
export const zooOfHumanHabits: readonly ZooSheet[] = [
  {
    name: 'an empty column within a table, the key left of it',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | | DT | Quê quán | Ghi chú
      1 | Nguyễn Văn An | 1985-02-03 | | Kinh | Nam Định |
      2 | Trần Thị Bình | 1986-02-03 | | Kinh | Hà Nội | mới
      3 | Lê Thị Chi | 1987-02-03 | | Tày | Hà Nội |`,
    tables: [
      {
        register: 'members',
        records: 3,
        columns: 'ordinal A, fullName B, birthDate C, ethnicity E, address F, note G',
      },
    ],
  },
  {
    name: 'an empty column, behind it a heading over two in a header of two rows',
    drawing: `
      TT | Đơn vị | Kết nạp | Cuối kỳ | | Thành lập CĐCS | | Ghi chú
      | | | | | Chỉ tiêu | Thực hiện |
      1 | BV Thanh Nhàn | 2 | 817 | | 2 | 1 | đã nộp
      2 | BV Mắt Hà Nội | 8 | 549 | | | 2 |
      | | | | | Hà Nội, ngày 3 tháng 6 năm 2025`,
    options: { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'F1:G1', 'H1:H2'] },
    tables: [
      {
        register: 'admissions',
        header: [1, 2],
        records: 2,
        columns: 'ordinal A, unit B, admitted C, closingCount D, newUnitsTarget F, newUnits G, note H',
      },
    ],
  },
  {
    name: 'the second half of a list beside the first, without ordinals of its own',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Hoàn cảnh | Số tiền | | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000 | | Lê Thị Chi | Ốm | 300000
      2 | Trần Thị Bình | Ốm | 500000 | | Phạm Văn Dũng | Ốm | 300000`,
    tables: [
      { register: 'grants', columns: 'ordinal A, fullName B, circumstance C, amount D' },
      { register: 'grants', columns: 'fullName F, circumstance G, amount H' },
    ],
  },
  {
    name: 'headings between documents, where no ordinals are',
    drawing: `
      DANH MỤC VĂN BẢN
      Số/ký hiệu | Trích yếu | Ngày ban hành | Nơi gửi
      Văn bản của Trung ương | | |
      15/KH-TLĐ | Tháng Công nhân | 2024-01-05 | TLĐ
      16/KH-TLĐ | Chăm lo Tết | 2024-01-06 | TLĐ
      Văn bản của Thành phố | | |
      12/KH-LĐLĐ | Chăm lo Tết | 2024-01-08 | LĐLĐ TP`,
    tables: [
      {
        register: 'documents',
        data: [3, 7],
        records: 3,
        sections: [3, 6],
        columns: 'documentNo A, summary B, documentDate C, issuer D',
      },
    ],
  },
  {
    name: 'kinds of units head units, where no ordinals are; “thăm, tặng quà” is a visit though its columns may be of gifts',
    drawing: `
      TỔNG HỢP THĂM, TẶNG QUÀ CÁC ĐƠN VỊ
      Đơn vị | Ngày hỗ trợ | Hiện vật | Nguồn kinh phí | Số tiền hỗ trợ | Đơn vị tặng
      Bệnh viện | | | | |
      Bệnh viện Thanh Nhàn | 2024-02-05 | Chăn | LĐLĐ TP | 5000000 | CĐ ngành
      Trung tâm y tế | | | | |
      TTYT Ba Đình | 2024-02-06 | Quà | LĐLĐ TP | 5000000 | CĐ ngành`,
    tables: [{ register: 'visits', data: [3, 6], records: 2, sections: [3, 5] }],
  },
  {
    name: 'quarters head courses, and their sums are worded so',
    drawing: `
      KẾ HOẠCH TẬP HUẤN
      Tên lớp | Đối tượng tham dự | Số học viên | Kinh phí
      Quý I | | |
      Tập huấn nữ công | UV BCH | 50 | 5000000
      Lớp tài chính công đoàn | Kế toán | 40 | 4000000
      Cộng Quý I | | 90 | 9000000
      Quý II | | |
      Tập huấn ATVSLĐ | UV BCH | 30 | 3000000`,
    tables: [{ register: 'training', records: 3, sections: [3, 7], totals: ['6 subtotal 0-1'] }],
  },
  {
    name: 'groups with a number of their own above records that start from 1',
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
      STT | Họ và tên | Số CCCD | Số tiền | Ký nhận
      I | Bệnh viện Tim Hà Nội | | |
      1 | Khoa Nội | | |
      1 | Nguyễn Văn An | 001085012345 | 500000 |
      2 | Trần Thị Bình | 001190023456 | 500000 |
      2 | Khoa Hồi sức cấp cứu | | |
      1 | Lê Thị Chi | 001187034567 | 500000 |
      2 | Tô Thị Duyên | | |
      1 | Phòng Kế toán | | |
      3 | Phan Thị Em | 001187034568 | 500000 |


      | tổng tạm 1.500.000 | | |`,
    tables: [{ register: 'disbursements', records: 5, sections: [3, 4, 7, 10], footer: 14 }],
  },
  {
    name: 'members told by religion, party and insurance alone',
    drawing: `
      Danh sách đoàn viên công đoàn
      STT | Họ tên | Địa chỉ email | T.giáo | Đảng viên | Số sổ BHXH
      1 | Nguyễn Văn An | an@gmail.com | Không | x | 0152428196`,
    tables: [
      {
        register: 'members',
        columns: 'ordinal A, fullName B, email C, religion D, partyMember E, socialInsuranceNo F',
      },
    ],
  },
  {
    name: 'a numbered title of a summary below a list is no total of it',
    drawing: `
      DANH SÁCH CÔNG ĐOÀN CƠ SỞ
      TT | Tên đơn vị | Họ tên Chủ tịch CĐCS | ĐT
      1 | TTYT Tây Hồ | Nguyễn Mạnh Phúc | 0971882675
      2 | TTYT Ba Đình | Trần Thị Bình | 0971882676

      I. TỔNG HỢP CÔNG TÁC ĐÀO TẠO
      TT | Tên lớp | Số học viên | Kinh phí
      1 | Tập huấn nữ công | 50 | 5000000
      2 | Tập huấn tài chính | 40 | 5000000`,
    tables: [
      { register: 'units', data: [3, 4], records: 2, totals: undefined },
      { register: 'training', header: [7], records: 2 },
    ],
  },
  {
    name: 'a list for transfers as its title says, without accounts',
    drawing: `
      DANH SÁCH CHUYỂN KHOẢN TIỀN HỖ TRỢ TẾT
      STT | Họ và tên | Đơn vị | Số tiền | Ghi chú
      1 | Nguyễn Văn An | BV Thanh Nhàn | 500000 |
      2 | Trần Thị Bình | BV Mắt Hà Nội | 500000 |`,
    tables: [{ register: 'disbursements', columns: 'ordinal A, fullName B, unit C, amount D, note E' }],
  },
  {
    name: 'what is proposed to be transferred, or listed in detail, is not paid',
    drawing: `
      DANH SÁCH CHI TIẾT ĐOÀN VIÊN ĐƯỢC HỖ TRỢ
      STT | Họ và tên | Đơn vị | Số tiền | Ký nhận
      1 | Nguyễn Văn An | BV Thanh Nhàn | 500000 |

      DANH SÁCH ĐỀ NGHỊ CHI TIỀN HỖ TRỢ
      STT | Họ và tên | Đơn vị | Số tiền
      1 | Trần Thị Bình | BV Mắt Hà Nội | 500000`,
    tables: [{ register: 'grants' }, { register: 'grants' }],
  },
  {
    name: 'what the city is asked for, with the amounts proposed alone',
    drawing: `
      ĐỀ XUẤT LĐLĐ THÀNH PHỐ HỖ TRỢ
      STT | Đơn vị | Đề nghị | Nội dung
      1 | BV Thanh Nhàn | 5000000 | Chống dịch
      2 | BV Mắt Hà Nội | 7000000 | Chống dịch`,
    tables: [{ register: 'proposals', columns: 'ordinal A, unit B, proposedAmount C, programme D' }],
  },
  {
    name: '“DT” without any marks above telephone numbers',
    drawing: `
      DANH BA CONG DOAN CO SO
      STT | Ten don vi | DT | Email
      1 | TTYT Tay Ho | 0971882675 | a@gmail.com
      2 | TTYT Ba Dinh | 0971882676 | b@gmail.com`,
    tables: [{ register: 'units', columns: 'ordinal A, unit B, phone C, email D' }],
  },
  {
    name: 'English headings, men and women beneath one',
    drawing: `
      LIST OF HARDSHIP GRANTS
      No | Full name | Year of birth | | Recipient type | Fund | Quantity | Unit rate | Amount
      | | Male | Female | | | | |
      1 | Nguyễn Văn An | 1985 | | Đoàn viên | CĐCS | 1 | 500000 | 500000
      2 | Trần Thị Bình | | 1990 | Đoàn viên | LĐLĐ TP | 2 | 500000 | 1000000`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3', 'G2:G3', 'H2:H3', 'I2:I3'] },
    tables: [
      {
        register: 'grants',
        header: [2, 3],
        columns:
          'ordinal A, fullName B, birthYear C+D, recipientKind E, fundSource F, quantity G, rate H, amount I',
      },
    ],
  },
  {
    name: 'a card beside a list, its title and first line in the rows of the header',
    drawing: `
      DANH SÁCH ĐỀ NGHỊ TRỢ CẤP KHÓ KHĂN
      STT | Họ và tên | Đơn vị | Nội dung | | | PHIẾU ĐOÀN VIÊN
      | | | Số tiền đề nghị | Số tiền duyệt | | Họ và tên đoàn viên | Đỗ Phương Nga
      (1) | (2) | (3) | (4) | (5) | | Tôn giáo | Không
      1 | Võ Ngọc Trung | BV Mắt | 400000 | 300000 | | Ngày tháng năm sinh | 1984-02-25
      2 | Tạ Thị Loan | BV Tim | 500000 | 500000 | | Chức vụ công đoàn | Đoàn viên`,
    tables: [
      {
        register: 'grants',
        header: [2, 3],
        data: [5, 6],
        records: 2,
        skipped: ['4 column-codes'],
        columns: 'ordinal A, fullName B, unit C, proposedAmount D, amount E',
      },
    ],
  },
  {
    name: 'cards below a list without ordinals, without colons',
    drawing: `
      DANH SÁCH TRỢ CẤP
      Họ và tên | Hoàn cảnh | Số tiền | Ghi chú
      Nguyễn Văn An | Ốm | 500000 | mới
      Trần Thị Bình | Ốm | 500000 |


      PHIẾU ĐOÀN VIÊN | | |
      Họ và tên | Lê Thị Chi | |
      Đơn vị | Bệnh viện Mắt | |
      Trình độ | Đại học | |
      Năm sinh | 1983 | |`,
    tables: [{ register: 'grants', data: [3, 4], records: 2, footer: undefined }],
  },
  {
    name: 'families whose names read like headings without their marks, in a list without ordinals',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐƯỢC TRỢ CẤP
      Họ và tên | Năm sinh | Số tiền
      Trương Văn An | 1980 | 500000
      Tô Thị Bình | 1981 | 500000
      PHAN DUY CHI | 1982 | 500000
      Viên Minh Dũng | 1983 | 500000
      Quý Thị Em | 1984 | 500000
      Tổng cộng | | 2500000`,
    tables: [{ register: 'grants', data: [3, 7], records: 5, sections: undefined, totals: ['8 total 0-4'] }],
  },
  {
    name: 'a woman of the family Trương without anything else, and units that only look so',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Số CCCD
      | Trường Cao đẳng Y tế Hà Nội | |
      1 | Trương Thị Hoa | |
      2 | Nguyễn Văn An | 1985-02-03 | 001085012345
      | TTYT thị xã Sơn Tây | |
      3 | Lê Văn Chi | 1986-02-03 | 001086012345
      4 | Trần Văn Em | 1987-02-03 | 001087012345`,
    tables: [{ register: 'members', data: [3, 8], records: 4, sections: [3, 6] }],
  },
  {
    name: 'a note that goes on in lines with dashes, below a list without ordinals',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      Họ và tên | Ngày sinh | Số CCCD
      Nguyễn Văn An | 1985-02-03 | 001085012345
      Lê Văn Chi | 1986-02-03 | 001086012345

      Ghi chú: Đề nghị các đơn vị gửi trước ngày 15/6.
      - Mỗi đơn vị nộp 01 bản chính và 01 file mềm.`,
    tables: [{ register: 'members', data: [3, 4], records: 2, footer: 6 }],
  },
  {
    name: 'what is paid for a day, and a list of payments that only its title names',
    drawing: `
      BẢNG THANH TOÁN TIỀN BỒI DƯỠNG TRỰC TẾT
      TT | Họ tên | Số ngày | Mức/ngày | Thành tiền
      1 | Nguyễn Văn An | 2 | 200000 | 400000
      2 | Lê Văn Chi | 3 | 200000 | 600000`,
    tables: [{ register: 'disbursements', columns: 'ordinal A, fullName B, quantity C, rate D, amount E' }],
  },
  {
    name: 'proposed and granted, the latter headed “Duyệt” alone',
    drawing: `
      DANH SÁCH ĐỀ NGHỊ TRỢ CẤP KHÓ KHĂN
      TT | Họ tên | Mức trợ cấp (đồng) | | Ghi chú
      | | Đề nghị | Duyệt |
      1 | Nguyễn Văn An | 500000 | 300000 |
      2 | Lê Văn Chi | 500000 | 500000 |`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'] },
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, proposedAmount C, amount D, note E' }],
  },
  {
    name: 'units with their sums, left of the names and without a numeral',
    drawing: `
      DANH SÁCH CHI TIỀN BỒI DƯỠNG
      STT | Số phiếu chi | Họ tên | T.tiền | Gh.chú
      | Bệnh viện Đa khoa Đống Đa | | 400000 |
      1 | PC012 | Phan Minh Quỳnh | 200000 |
      2 | PC013 | Lưu Thị Bích Tâm | 200000 |
      | Trung tâm Y tế Ba Đình | | 200000 |
      3 | PC014 | Lê Thị Chi | 200000 |
      | Còn thiếu chứng từ | | 100000 |`,
    tables: [
      {
        register: 'disbursements',
        records: 3,
        sections: [3, 6],
        columns: 'ordinal A, voucherNo B, fullName C, amount D, note E',
      },
    ],
  },
  {
    name: 'headings shortened with dots, and a receiver who signs',
    drawing: `
      DANH SÁCH TRỢ CẤP KHÓ KHĂN
      TT | Tên cán bộ | Ng.sinh | G.tính | Số thẻ CCCD | Thuộc CĐCS | C.vụ | T.tiền | Người nhận\\n(ký, ghi rõ họ tên)
      1 | Nguyễn Văn An | 1985-02-03 | Nam | 001085012345 | BV Mắt Hà Nội | Hộ lý | 500000 |
      2 | Trần Thị Bình | 1990-07-21 | Nữ | 001190023456 | BV Mắt Hà Nội | Y sĩ | 500000 |`,
    tables: [
      {
        register: 'grants',
        columns:
          'ordinal A, fullName B, birthDate C, gender D, citizenId E, unit F, jobTitle G, amount H, signature I',
      },
    ],
  },
  {
    name: 'the number of an identity card, and of a member’s card beside it',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | CMND/CCCD | | Mã thẻ đoàn viên | Số thẻ BHXH
      | | Số thẻ | Ngày cấp | |
      1 | Nguyễn Văn An | 001085012345 | 2021-02-03 | HN1234567 | 0112345678
      2 | Trần Thị Bình | 001190023456 | 2021-07-21 | HN1234568 | 0112345679`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3'] },
    tables: [
      {
        register: 'members',
        columns:
          'ordinal A, fullName B, citizenId C, citizenIdIssuedOn D, memberCardNo E, socialInsuranceNo F',
      },
    ],
  },
];

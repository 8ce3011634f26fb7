import type { ZooSheet } from './zoo';

/** Lists of people as public offices keep them: what stands in the column of names, whose list it is, and what stands around it. */
export const zooOfListsOfPeople: readonly ZooSheet[] = [
  {
    name: 'name and birth year in one column, by heading and cells',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN KHÓ KHĂN
      TT | Họ và tên, năm sinh | Đơn vị | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An, 1985 | BV Mắt | Ốm đau | 500000
      2 | Trần Thị Bình (sinh năm 1990) | BV Phổi | Con nhỏ | 500000`,
    tables: [
      {
        register: 'grants',
        columns: 'ordinal A, fullName B, unit C, circumstance D, amount E',
      },
    ],
  },
  {
    name: 'the birth stands behind the names though the heading says nothing of it; the father is no member',
    drawing: `
      TRÍCH NGANG CÁN BỘ
      TT | Họ và tên | Giới tính | Số CMND (căn cước) | Dân tộc | Họ tên bố | Họ tên mẹ
      1 | Trần Huy Hiếu 30/11/2000 | Nam | '251274746 | Kinh | Trần Văn Thắng | Trần Thị Giáp
      2 | Lường Tú Nhân 23/5/1996 | Nam | '251103094 | Kinh | Lường Tú Ngữ | Lê Thị Thảo
      3 | Đặng Xuân Thăng 02/10/2000 | Nam | '261590510 | Kinh | Đặng Quân Thủy | Nguyễn Thị Toán`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, gender C, citizenId D, ethnicity E' }],
  },
  {
    name: 'whole days below “Năm sinh” are birth dates',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      TT | Họ và tên | Năm sinh | Đơn vị
      1 | Nguyễn Văn An | '05/02/1987 | BV Mắt
      2 | Trần Thị Bình | 1990-03-18 | BV Mắt
      3 | Lê Thị Chi | '09/8/1979 | BV Phổi`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthDate C, unit D' }],
  },
  {
    name: 'near miss: years alone and some days below “Năm sinh” stay years',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      TT | Họ và tên | Năm sinh | Đơn vị
      1 | Nguyễn Văn An | '1987 | BV Mắt
      2 | Trần Thị Bình | 1990 | BV Mắt
      3 | Lê Thị Chi | '09/8/1979 | BV Phổi`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthYear C, unit D' }],
  },
  {
    name: 'near miss: whole days in a list of payments, which knows a birth year alone',
    drawing: `
      DANH SÁCH KÝ NHẬN
      TT | Họ và tên | Ngày sinh | Số tiền | Ký nhận
      1 | Nguyễn Văn An | 1987-02-05 | 500000 |
      2 | Trần Thị Bình | 1990-03-18 | 500000 |
      3 | Lê Thị Chi | 1979-08-09 | 500000 |`,
    tables: [
      { register: 'disbursements', columns: 'ordinal A, fullName B, birthYear C, amount D, signature E' },
    ],
  },
  {
    name: 'pupils of a class are no members',
    drawing: `
      DANH SÁCH LỚP
      STT | Họ và tên | Ngày sinh | Giới tính | Lớp
      1 | Nguyễn Văn An | 2015-03-02 | Nam | 5A1
      2 | Trần Thị Bình | 2015-07-08 | Nữ | 5A2`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'patients are no members',
    drawing: `
      STT | Mã BN | Họ và tên | Năm sinh | Giới tính | Khoa
      1 | BN001 | Nguyễn Văn An | 1955 | Nam | Khoa Nội
      2 | BN002 | Trần Thị Bình | 1960 | Nữ | Khoa Ngoại`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'near miss: patients who were given something are a list of gifts',
    drawing: `
      DANH SÁCH BỆNH NHÂN NHẬN QUÀ TẾT
      STT | Họ tên bệnh nhân | Năm sinh | Khoa | Số tiền
      1 | Nguyễn Văn An | 1955 | Khoa Nội | 300000
      2 | Trần Thị Bình | 1960 | Khoa Ngoại | 300000`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, birthYear C, subUnit D, amount E' }],
  },
  {
    name: 'near miss: teachers who are members have classes',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN TRƯỜNG MẦM NON HOA SEN
      STT | Họ và tên | Ngày sinh | Chức vụ | Lớp
      1 | Nguyễn Thị An | 1985-03-02 | Giáo viên | 5A1
      2 | Trần Thị Bình | 1987-07-08 | Giáo viên | 5A2`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthDate C, jobTitle D' }],
  },
  {
    name: 'what customers pay for is no gift',
    drawing: `
      STT | Tên khách hàng | Số điện | Số tiền | Ghi chú
      1 | Nguyễn Văn An | 250 | 500000 |
      2 | Trần Thị Bình | 120 | 240000 |`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'pay that was transferred is no gift',
    drawing: `
      STT | Họ và tên | Tổng lương | Tổng tiền chuyển | Số tài khoản | Ngân hàng | Nội dung chuyển
      1 | Nguyễn Văn An | 9000000 | 9000000 | '0011001234567 | Vietcombank | Lương tháng 8
      2 | Trần Thị Bình | 8500000 | 8500000 | '0011001234568 | Vietcombank | Lương tháng 8`,
    tables: [
      {
        register: 'disbursements',
        columns: 'ordinal A, fullName B, amount D, bankAccount E, bankName F, programme G',
      },
    ],
  },
  {
    name: 'where a diploma was issued is not where an identity card was, and a rank of the office is no post of the union',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      TT | Họ và tên | Ngày sinh | Chức vụ | Ngạch | Văn bằng | Nơi cấp bằng
      1 | Nguyễn Văn An | 1985-03-02 | Đội trưởng | Kiểm tra viên | Đại học | ĐH Y Hà Nội
      2 | Trần Thị Bình | 1987-07-08 | Cán bộ | Kiểm tra viên | Cao đẳng | CĐ Y Hà Đông`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthDate C, jobTitle D, education F' }],
  },
  {
    name: 'near miss: the card, where it was issued and the post in the union',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      TT | Họ và tên | Chức vụ | Chức vụ trong tổ chức CĐ | Số CCCD | Ngày cấp | Nơi cấp
      1 | Nguyễn Văn An | Đội trưởng | Ủy viên BCH | '001085012345 | 2021-03-04 | Cục CS QLHC
      2 | Trần Thị Bình | Cán bộ | | '001187012345 | 2021-03-05 | Cục CS QLHC`,
    tables: [
      {
        register: 'members',
        columns:
          'ordinal A, fullName B, jobTitle C, unionTitle D, citizenId E, citizenIdIssuedOn F, citizenIdIssuedAt G',
      },
    ],
  },
  {
    name: 'a line with a colon below the list belongs to no person',
    drawing: `
      DANH SÁCH TỔ 1
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-03-02 | BV Mắt
      2 | Trần Thị Bình | 1987-07-08 | BV Mắt

      | Trưởng nhóm: chị Bình
      `,
    tables: [{ register: 'members', records: 2, data: [3, 4], footer: 6 }],
  },
  {
    name: 'near miss: a unit with a colon heads its people',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Chức vụ
      | Khoa Nội: Tầng 2
      1 | Nguyễn Văn An | 1985-03-02 | Bác sĩ
      2 | Trần Thị Bình | 1987-07-08 | Y tá`,
    tables: [{ register: 'members', records: 2, sections: [3] }],
  },
  {
    name: 'a caption merged above headings that are merged down from the row below it',
    drawing: `
      BẢNG KÊ THANH TOÁN
      | | CÁC KHOẢN CHI CỦA CÔNG ĐOÀN NGÀNH Y TẾ | | |
      STT | Số phiếu chi | Nội dung chi | Kinh phí |
      | | | Mức | Số tiền
      1 | PC01 | Chi hội nghị | 100000 | 3000000
      2 | PC02 | Chi tập huấn | 150000 | 4500000`,
    options: { merges: ['A2:B2', 'C2:E2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3'] },
    tables: [{ register: 'disbursements', header: [3, 4], records: 2 }],
  },
  {
    name: 'near miss: a heading over the others of which the first reaches as high',
    drawing: `
      BẢNG KÊ THANH TOÁN
      STT | Số phiếu chi | Các khoản chi | |
      | | Nội dung chi | Kinh phí |
      | | | Mức | Số tiền
      1 | PC01 | Chi hội nghị | 100000 | 3000000
      2 | PC02 | Chi tập huấn | 150000 | 4500000`,
    options: { merges: ['A2:A4', 'B2:B4', 'C2:E2', 'C3:C4', 'D3:E3'] },
    tables: [{ register: 'disbursements', header: [2, 3, 4], records: 2 }],
  },
  {
    name: 'a share of the sum below it is no record, nor is a sum with dots to be filled in',
    drawing: `
      BẢNG KÊ HÓA ĐƠN
      Số hóa đơn | Ký hiệu | Ngày lập | Trước thuế | Tiền thuế | Thanh toán
      4355 | 1C26 | 2026-04-29 | 2910000 | 232800 | 3142800
      5056 | 1C26 | 2026-05-12 | 3030000 | 242400 | 3272400
      Tổng cộng: | | | 5940000 | 475200 | 6415200
      Chiết khấu 3.35%: | | | 198990 | 15919 | 214909`,
    tables: [{ register: null, data: [3, 4], records: 2, totals: ['5 total 0-1'], footer: 6 }],
  },
  {
    name: 'a total that has a code as each row has',
    drawing: `
      BÁO CÁO DƯ NỢ
      Mã chỉ tiêu | Tên ngành | Mã ngành | Ngắn hạn | Dài hạn | Cộng
      R-101 | Nông nghiệp | 0101 | '13109,86 | '327,92 | '13437,78
      R-102 | Khai khoáng | 0201 | '100,00 | '200,00 | '300,00
      R-103 | Tổng cộng | Không | '13209,86 | '527,92 | '13737,78`,
    tables: [{ register: null, data: [3, 4], records: 2, totals: ['5 total 0-1'] }],
  },
  {
    name: 'kinds of courses by branches are courses',
    drawing: `
      BẢNG TỔNG HỢP SỐ LIỆU ĐÀO TẠO
      TT | Loại hình đào tạo | Đối tượng đào tạo | Số lượng học viên | Khai giảng | Ghi chú
      1 | Khóa bồi dưỡng nghiệp vụ văn thư | CBCC làm công tác văn thư | 30 | 2025-03-05 |
      2 | Khóa bồi dưỡng kế toán trưởng | CBCC làm công tác kế toán | 20 | 2025-04-01 |`,
    tables: [
      {
        register: 'training',
        columns: 'ordinal A, course B, audience C, participants D, startsOn E, note F',
      },
    ],
  },
  {
    name: 'the mean below the marks, beyond the names',
    drawing: `
      Name | Student | KB | WP | Total | Percentage
      Avery Adam | 1115 | 25 | 31 | 56 | 80
      Chow Samuel | 1203 | 10 | 15 | 25 | 40
      | Average: | 17.5 | 23 | 40.5 |`,
    tables: [{ register: null, data: [2, 3], records: 2 }],
  },
];

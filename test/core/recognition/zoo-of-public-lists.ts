import type { ZooSheet } from './zoo';

/** Habits of lists that societies, schools and hospitals have put where anybody can read them; the data is invented. */
export const zooOfPublicLists: readonly ZooSheet[] = [
  {
    name: 'who signs, though the words head columns too, above what an office computes by',
    drawing: `
      TT | HỌ VÀ TÊN | ĐƠN VỊ | THỰC NHẬN | KÝ NHẬN
      1 | Nguyễn Văn An | BV Thanh Nhàn | 1500000 |
      2 | Trần Thị Bình | BV Mắt | 2500000 |
      TỔNG CỘNG | | | 4000000 |
      BẰNG CHỮ | Bốn triệu đồng

      | NGƯỜI NHẬN TIỀN | NGƯỜI LẬP PHIẾU | | CHỦ TỊCH CĐCS



      4000000 | '000004000000 | 1 | 2 | 3
      | 0 | 0 | 4 | 5
      | mười | triệu | trăm | ngàn`,
    tables: [{ header: [1], data: [2, 3], totals: ['4 total 0-1'] }],
  },
  {
    name: 'a heading that says in brackets from which day to which, and ordinals that are a class’s own',
    drawing: `
      DANH SÁCH CÒN THIẾU BUỔI HỌC
      STT Lớp | Mã HV | Họ và Tên | Số buổi cần bù (70b) | Số buổi đã đi (01/06 - 14/08) | Chi tiết
      25 | '2023710 | Lê Minh Nhật | 51 | 0 | Cần bù 51 buổi
      15 | '2020008 | Trần Thị Bình | 18 | 0 | Cần bù 18 buổi
      34 | '2025038 | Nguyễn Văn An | 14 | 1 | Cần bù 13 buổi`,
    tables: [{ header: [2], data: [3, 5], records: 3 }],
  },
  {
    name: 'names with what they can be reached by in brackets are no headings',
    drawing: `
      BAN CHẤP HÀNH

      Nguyễn Văn An (0912345678) | Trần Thị Bình (0912345679) | Lê Văn Chi (0912345670)

      TT | Họ và tên | Đơn vị | Số tiền
      1 | Nguyễn Văn An | BV Mắt | 500000
      2 | Trần Thị Bình | BV Tim | 500000`,
    tables: [{ register: 'grants', header: [5], data: [6, 7] }],
  },
  {
    name: 'a heading set in with blanks, another of nothing but blanks',
    drawing: `
      '                                                    Name of the Donor | Amount Rs. | Date of Receipt | '   ${''}
      Fundación Vicente | 3621330 | '22.04.2022 |
      Fundación Mai | 9328261 | '25.04.2022 |
      Dalits Eine Chance | 935674 | '28.06.2022 |
      Total | 13885265 | |`,
    tables: [
      {
        header: [1],
        data: [2, 4],
        totals: ['5 total 0-2'],
      },
    ],
  },
  {
    name: 'names of columns with colons',
    drawing: `
      Heroes of Rock

      Name: | Role: | Phone: | Email: | Notes:
      Ann Ardovino | Lead | '4351399905 | ann@mail.com |
      Rob Jungert | Art | '8015738304 | rob@mail.com | Left in May
      Jake Campbell | Design | '8019792119 | jake@mail.com |`,
    tables: [{ header: [3], data: [4, 6], records: 3 }],
  },
  {
    name: 'sums in English of what was spent, each below its own list',
    drawing: `
      BUDGET GIVEN FOR SALARIES
      ROLE | HOURS/WEEK | HOURLY WAGE | SALARY
      PROJECT MANAGER | 2 | 50 | 100
      DEVELOPER | 20 | 80 | 1600
      DESIGNER | 15 | 65 | 975

      | TOTAL SPENT ON SALARIES | | 2675

      BUDGET GIVEN FOR EQUIPMENT
      EQUIPMENT | NUMBER OF UNITS | COST PER UNIT | TOTAL
      SYSTEMS | 4 | 200 | 800
      SERVERS | 25 | 1000 | 25000

      | TOTAL SPENT ON EQUIPMENT | | 25800`,
    tables: [
      { header: [2], data: [3, 5], totals: ['7 total 0-2'] },
      { header: [10], data: [11, 12], totals: ['14 total 0-1'] },
    ],
  },
  {
    name: 'a total of those registered is a line of statistics where it has a number',
    drawing: `
      No | Appliance | Male | Female | Total
      1 | Total registered | 24703 | 12138 | 36841
      2 | Visits | 72745 | 32702 | 105447
      3 | Wheel chairs | 1409 | 693 | 2102`,
    tables: [{ header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'what is left to pay in words and figures below the total of a numbered list',
    drawing: `
      S.no | Name | Designation | Basic Salary | Payable Salary | Status
      1 | Rida Khan | English | 20000 | 20000 | Pending
      2 | Nida Shah | Urdu | 19000 | 19000 | Clear
      3 | Amna Ali | Computer | 30000 | 30000 | Clear
      Total | | | 69000 | 69000 |
      Payable Salary | | 69000 | Paid Salary | 49000 | Pending`,
    tables: [{ header: [1], data: [2, 4], records: 3, totals: ['5 total 0-2'] }],
  },
  {
    name: 'an empty row below headings that we hardly know',
    drawing: `
      Day | Spent | By | For what

      | 100 | Ann | Domain
      | 100 | Ann | Host
      2011-02-24 | 1080 | Ann, Bob | Registration
      2011-03-02 | 2760 | Bob | Hosting`,
    tables: [{ header: [1], data: [3, 6], records: 4 }],
  },
  {
    name: 'numbered rows whose headings are days of the week',
    drawing: `
      S.no | Gr.NO | Name | Mon | Tue | Wed | Thu | Fri | Sat | Mon | Tue | Wed | Thu | Fri
      | | | 1 | 2 | 3 | 4 | 5 | 6 | 8 | 9 | 10 | 11 | 12
      1 | '19-01 | Ali | P | P | A | P | P | OFF | P | A | A | P | P
      2 | '19-02 | Samra | A | P | A | P | P | OFF | P | A | A | P | P
      3 | '19-03 | Kiran | P | L | A | P | P | OFF | P | A | A | P | P`,
    options: { merges: ['A1:A2', 'B1:B2', 'C1:C2'] },
    tables: [{ register: null, header: [1, 2], data: [3, 5], records: 3 }],
  },
  {
    name: 'licences and what insurance a person takes part in are no papers of ours',
    drawing: `
      DANH SÁCH NGƯỜI HÀNH NGHỀ
      TT | Họ và tên | Ngày tháng năm sinh | Số CCCD | Số CCHN | Ngày cấp chứng chỉ hành nghề | Mã số BHXH/BHYT (5) | Tham gia BHXH (Ghi theo mã số)
      1 | Nguyễn Văn An | 1985-02-03 | '001085012345 | 000275/NA-GPHN | 2024-07-15 | '4420842555 | 1
      2 | Trần Thị Bình | 1990-07-21 | '001190023456 | 002432/NA-GPHN | 2025-11-03 | '4420832281 | 1
      3 | Lê Văn Chi | 1979-11-30 | '001079034567 | 001513/NA-GPHN | 2025-04-11 | '4420832282 | 2`,
    tables: [
      {
        register: 'members',
        columns: 'ordinal A, fullName B, birthDate C, citizenId D, socialInsuranceNo G',
      },
    ],
  },
  {
    name: 'courses under the name of their programme',
    drawing: `
      DANH SÁCH CÁC CHƯƠNG TRÌNH ĐÀO TẠO
      STT | Mã Chương trình đào tạo | Tên Chương trình đào tạo | Thời lượng | Đối tượng học viên
      1 | ĐTLT_1 | Giải phẫu bệnh cơ bản | 03 tháng | Bác sĩ
      2 | ĐTLT_2 | Siêu âm cơ bản | 03 tháng | Bác sĩ`,
    tables: [{ register: 'training', columns: 'ordinal A, course C, audience E' }],
  },
  {
    name: 'statistics that name a unit once per branch are no catalogue of units',
    drawing: `
      Tỷ lệ sinh viên cần phản hồi
      STT | Mã đơn vị | Tên đơn vị | Mã ngành | Tên ngành | Số SVTN
      1 | DI | Khoa Công nghệ | '007 | Mạng máy tính | 85
      2 | DI | Khoa Công nghệ | '006 | Phần mềm | 59
      3 | DI | Khoa Công nghệ | '003 | Tin học | 46
      4 | HG | Khoa Nông nghiệp | '003 | Thú y | 28`,
    tables: [{ register: null, records: 4 }],
  },
  {
    name: 'a ranking goes on beside itself under the same headings',
    drawing: `
      BẢNG XẾP HẠNG CÁC ĐƠN VỊ
      Hạng | Tên đơn vị | Điểm | Hạng | Tên đơn vị | Điểm
      1 | BV Thanh Nhàn | 98.5 | 4 | BV Mắt | 95
      2 | BV Tim | 97 | 5 | BV Nhi | 94.5
      3 | BV Phổi | 96 | 6 | BV Đức Giang | 94`,
    tables: [
      { header: [2], data: [3, 5], columns: 'rank A, unit B, reviewedScore C' },
      { header: [2], data: [3, 5], columns: 'rank D, unit E, reviewedScore F' },
    ],
  },
  {
    name: 'the same with headings that we do not know',
    drawing: `
      XẾP HẠNG
      Tên tỉnh | Chỉ số | Tên tỉnh | Chỉ số
      Hà Nội | 90.1 | Huế | 80.2
      Hải Phòng | 89 | Đà Nẵng | 79
      Nam Định | 88 | Bình Định | 78`,
    tables: [
      { header: [2], data: [3, 5] },
      { header: [2], data: [3, 5] },
    ],
  },
  {
    name: 'headings that stand once per year above figures alone are of one table',
    drawing: `
      | Năm 2024 | | Năm 2025 |
      Đơn vị | Số người | Số tiền | Số người | Số tiền
      BV Mắt | 12 | 6000000 | 14 | 7000000
      BV Tim | 15 | 7500000 | 15 | 7500000`,
    options: { merges: ['B1:C1', 'D1:E1'] },
    tables: [{ header: [1, 2], data: [3, 4], records: 2 }],
  },
  {
    name: 'statistics of matters that name fields, above figures alone',
    drawing: `
      BÁO CÁO KẾT QUẢ
      Nội dung | Số liệu | Ghi chú
      Số đoàn viên | 1200 |
      Số đoàn viên nữ | 800 |
      Số đoàn viên kết nạp | 45 |
      Số CĐCS thành lập mới | 2 |`,
    tables: [{ register: null, header: [2], data: [3, 6], records: 4 }],
  },
  {
    name: 'how to fill in the columns, right below their headings',
    drawing: `
      STT | Họ và tên | Ngày sinh | Giới tính | Số CCCD | Đơn vị
      Bắt buộc | Viết hoa, có dấu | dd/mm/yyyy | Nam hoặc Nữ | 12 số | Chọn trong danh mục
      1 | NGUYỄN VĂN AN | 1985-02-03 | Nam | '001085012345 | BV Mắt
      2 | TRẦN THỊ BÌNH | 1990-07-21 | Nữ | '001190023456 | BV Tim`,
    tables: [{ register: 'members', header: [1], data: [3, 4], records: 2 }],
  },
  {
    name: 'an example, right below the headings',
    drawing: `
      STT | Họ và tên | Ngày sinh | Giới tính | Đơn vị
      VD | Nguyễn Văn A | 1980-01-01 | Nam | BV X
      1 | Nguyễn Văn An | 1985-02-03 | Nam | BV Mắt
      2 | Trần Thị Bình | 1990-07-21 | Nữ | BV Tim`,
    tables: [{ register: 'members', header: [1], data: [3, 4], records: 2 }],
  },
  {
    name: 'who heads the first records, with their sums beside it, is no example',
    drawing: `
      STT | Họ và tên | Số suất | Số tiền
      Bệnh viện Mắt | | 2 | 1000000
      1 | Nguyễn Văn An | 1 | 500000
      2 | Trần Thị Bình | 1 | 500000`,
    tables: [{ register: 'grants', header: [1], data: [2, 4], records: 2, sections: [2] }],
  },
  {
    name: 'who stands first without a number is a record',
    drawing: `
      STT | Họ và tên | Ngày sinh | Giới tính | Đơn vị
      | Lê Văn Chi | 1980-01-01 | Nam | BV Mắt
      1 | Nguyễn Văn An | 1985-02-03 | Nam | BV Mắt
      2 | Trần Thị Bình | 1990-07-21 | Nữ | BV Tim`,
    tables: [{ header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'a member’s further child is a record of its own',
    drawing: `
      DANH SÁCH CON ĐOÀN VIÊN NHẬN QUÀ
      STT | Họ tên CBVC | Đơn vị | Họ tên con | Năm sinh | Số tiền
      1 | Nguyễn Văn An | BV Mắt | Nguyễn Thị Na | 2015 | 200000
      | | | Nguyễn Văn Bi | 2018 | 200000
      2 | Trần Thị Bình | BV Tim | Lê Minh | 2016 | 200000
      Cộng | | | | | 600000`,
    tables: [{ register: 'grants', header: [2], data: [3, 5], records: 3, totals: ['6 total 0-2'] }],
  },
  {
    name: 'money below a record with words that stand elsewhere is none of it',
    drawing: `
      DANH SÁCH NHẬN QUÀ
      STT | Họ và tên | Ghi chú | Số tiền
      1 | Nguyễn Văn An | | 200000
      2 | Trần Thị Bình | | 200000
      | | Còn lại quỹ | 300000`,
    tables: [{ register: 'grants', header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: 'a list of commendations by prizes',
    drawing: `
      DANH SÁCH KHEN THƯỞNG
      STT | Họ và tên | Đơn vị | Mức thưởng
      Giải Nhất
      1 | Nguyễn Văn An | BV Mắt | 1000000
      Giải Nhì
      2 | Trần Thị Bình | BV Tim | 700000
      3 | Lê Văn Chi | BV Nhi | 700000`,
    tables: [
      {
        register: 'commendations',
        header: [2],
        data: [3, 7],
        records: 3,
        sections: [3, 5],
        columns: 'ordinal A, fullName B, unit C, amount D',
      },
    ],
  },
  {
    name: 'counts of men and women of a unit are no genders',
    drawing: `
      TT | Tên đơn vị | Số người được khám | | Kinh phí (đồng)
      | | Nam | Nữ |
      1 | BV Mắt | 10 | 20 | 3000000
      2 | BV Tim | 15 | 25 | 4000000`,
    options: { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] },
    tables: [{ register: null, header: [1, 2], records: 2 }],
  },
  {
    name: 'prizes of a contest are no gifts',
    drawing: `
      KẾT QUẢ HỘI THAO
      TT | Nội dung | Giải | Họ và tên/Đội | Đơn vị | Tiền thưởng
      1 | Cầu lông đơn nam | Nhất | Nguyễn Văn An | BV Mắt | 1000000
      | | Nhì | Lê Văn Chi | BV Tim | 700000
      2 | Bóng bàn | Nhất | Trần Thị Bình | BV Mắt | 1000000
      Tổng cộng | | | | | 2700000`,
    tables: [{ register: 'commendations', records: 3, totals: ['6 total 0-2'] }],
  },
  {
    name: 'a student’s transcript is no list of courses',
    drawing: `
      BẢNG GHI KẾT QUẢ HỌC TẬP
      STT | Mã môn học | Học phần | Lớp học | TC | Giữa kỳ | Kết thúc | Xếp loại
      HK1 (2017 - 2018)
      1 | 7899 | Giáo dục quốc phòng | 08DHTH1 | 4 | 6 | 6.8 | Khá
      2 | 1658 | Toán cao cấp | 08DHTH2 | 3 | 9 | 5.6 | Trung bình
      3 | 5144 | Kỹ năng | 08DHTH2 | 3 | 8 | 8.5 | Khá`,
    tables: [{ register: null, records: 3, sections: [3] }],
  },
  {
    name: 'a book of assets is no list of gifts',
    drawing: `
      SỔ TÀI SẢN CỐ ĐỊNH
      STT | Tên tài sản của đơn vị | Năm sử dụng | Số lượng | Nguyên giá | Số tiền
      1 | Máy vi tính | 2011 | 1 | 13200000 | 0
      2 | Ô tô | 2008 | 1 | 300000000 | 0`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'figures of some years at a time',
    drawing: `
      Thiết bị | 2003 đến 2022 | Năm 2022 - 2023
      Nẹp | 11472 | 862
      Nạng | 6696 | 156
      Xe lăn | 3035 | 96`,
    tables: [{ header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'numbers and one column of names under words that we do not know',
    drawing: `
      DANH SÁCH BV CHUYỂN BỆNH
      STT | BV Chuyển đến
      1 | BV Hoàn Mỹ Thủ Đức
      2 | PK Việt Mỹ
      3 | BV Bà Rịa
      4 | BV Tâm Anh
      5 |
      6 |`,
    tables: [{ header: [2], data: [3, 6], records: 4 }],
  },
  {
    name: 'figures without a name below records that have one',
    drawing: `
      Món | Đơn giá | Số lượng | Tổng
      Bàn phím | 508636 | 1 | 508636
      Chuột | 247727 | 4 | 990908
      Dây | 7272 | 5 | 36360
      | 0 | 0 | 0`,
    tables: [{ header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'parts whose numbers stand in their names',
    drawing: `
      Task | Budgeted | Spent | Remaining
      1. Project planning | 20000 | 15226 | 4774
      2. Implementation | | |
      2.1 Staffing | 120000 | 74538 | 45462
      2.2 Equipment | 30000 | 12500 | 17500
      sub-total | 150000 | 87038 | 62962`,
    tables: [{ header: [1], data: [2, 5], records: 3, sections: [3], totals: ['6 subtotal 1-2'] }],
  },
  {
    name: 'the number of a seat is no citizen id',
    drawing: `
      DANH SÁCH CÁN BỘ
      STT | Họ và tên | Phòng | ID chỗ | Email
      1 | Nguyễn Văn An | Ban Giám đốc | BGD11 | an@bv.vn
      2 | Trần Thị Bình | Phòng Tổng hợp | A1.1 | binh@bv.vn
      3 | Lê Văn Chi | Phòng Tổng hợp | A1.2 | chi@bv.vn`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, subUnit C, email E' }],
  },
  {
    name: 'marks of a class are no money',
    drawing: `
      S.No | Name | Urdu | Math | Total Marks | Grade
      1 | Ali | 35 | 45 | 500 | B
      2 | Abbas | 98 | 97 | 500 | A
      3 | Rohan | 56 | 15 | 500 | C`,
    tables: [{ register: null, records: 3 }],
  },
];

import type { ZooSheet } from './zoo';

/** What people write below their tables without a heading of its own, and rows that only look like that; the data is invented. */
export const zooOfWhatFollows: readonly ZooSheet[] = [
  {
    name: 'what remains, told in lines of their own below the sum of a numbered list',
    drawing: `
      SỔ THEO DÕI CHI THEO QUYẾT ĐỊNH
      STT | Số QĐ | Ngày QĐ | Nguồn tạm ứng | Lũy kế tạm ứng
      1 | 2292 | 2024-01-05 | 5000000 | 3000000
      2 | 3594 | 2024-02-06 | 4000000 | 4000000
      3 | 4309 | 2024-03-07 | 2000000 | 1000000
      Tổng cộng | | | 11000000 | 8000000
      - Khoản tạm ứng chưa thanh toán | | | 3000000 |
      - Số dư tạm ứng còn lại | | | 1000000 |`,
    options: { merges: ['A6:C6', 'A7:C7', 'A8:C8'] },
    tables: [{ data: [3, 5], records: 3, totals: ['6 total 0-2'], footer: 7 }],
  },
  {
    name: 'the greatest, the least and the mean of all records below a gap',
    drawing: `
      Name | Safety test | Skills test | Drug test
      Seth Lubwa | 10 | 99 | 1
      Brian Shiko | 9 | 98 | 1
      Betty Bayo | 7 | 78 | 0

      MAXIMUM | 10 | 99 | 1

      MINIMUM | 7 | 78 | 0

      AVERAGE | 8.67 | 91.67 | 0.67`,
    tables: [{ register: null, data: [2, 4], records: 3, totals: undefined, footer: 6 }],
  },
  {
    name: 'a rank in the middle is a line of its own',
    drawing: `
      Xếp loại | Số người | Số nữ
      Giỏi | 12 | 4
      Khá | 20 | 11
      Trung bình | 9 | 5
      Yếu | 2 | 1`,
    tables: [{ data: [2, 5], records: 4 }],
  },
  {
    name: 'the percentage of the sums above it',
    drawing: `
      SUBJECTS | Half yearly | Annual | Projects | Labs | Oral
      English | 80 | 90 | 70 | 60 | 50
      Physics | 70 | 60 | 50 | 40 | 30
      Maths | 90 | 90 | 90 | 80 | 70

      TOTAL | 240 | 240 | 210 | 180 | 150
      PERCENTAGE | 80 | 80 | 70 | 60 | 50`,
    tables: [{ register: null, data: [2, 4], records: 3, totals: ['6 total 0-2'], footer: 7 }],
  },
  {
    name: 'questions about a wide list, answered below a gap where its numbers stand',
    drawing: `
      S no. | Code | Post | Team | Site | Jan | Feb | Mar
      1 | E20 | Clerk | A | North | 5 | 6 | 7
      2 | E21 | Clerk | B | North | 4 | 6 | 7
      3 | E22 | Chief | A | South | 5 | 5 | 7
      4 | E23 | Clerk | B | South | 3 | 6 | 7

      Highest of January | | | 5 | | | |
      Codes that end in 0 | | | 1 | | | |`,
    options: { merges: ['A7:C7', 'A8:C8'] },
    tables: [{ register: null, data: [2, 5], records: 4, sections: undefined }],
  },
  {
    name: 'a part of a wide list goes on behind a gap',
    drawing: `
      S no. | Code | Post | Team | Site | Jan | Feb | Mar
      1 | E20 | Clerk | A | North | 5 | 6 | 7
      2 | E21 | Clerk | B | North | 4 | 6 | 7
      3 | E22 | Chief | A | South | 5 | 5 | 7

      Those of the second house | | | | | | |
      4 | E23 | Clerk | B | South | 3 | 6 | 7
      5 | E24 | Clerk | B | South | 3 | 6 | 7`,
    options: { merges: ['A6:H6'] },
    tables: [{ register: null, data: [2, 8], records: 5 }],
  },
  {
    name: 'groups of tasks one after the other, with a gap between two',
    drawing: `
      Form | Chức năng chi tiết | Ưu tiên | Phụ trách | Tiến độ
      Hệ thống | Tài khoản đăng nhập | Làm | Thái | xong giao diện
       | Phân quyền | | Thái | xong giao diện
       | Đổi mật khẩu | | Thái | xong giao diện
       | Teamview | Chưa cần | Thái |

      Máy chấm công | Khai báo máy | | Sáng | xong giao diện
       | Tải dữ liệu | | Sáng | xong giao diện
       | Tập tin văn bản | Chưa cần | Sáng | xong giao diện`,
    tables: [{ header: [1], data: [2, 9], records: 7 }],
  },
  {
    name: 'what was updated is no level (“cấp”) that heads rows',
    drawing: `
      STT | Nội dung công việc | Ngày bắt đầu | Ngày kết thúc | Kết quả
      1 | Màn hình chính | 2020-07-06 | 2020-07-20 | 1
       | - Trang đăng nhập | 2020-07-07 | 2020-07-08 | 1
       | - Cập nhật giao diện | 2020-07-08 | 2020-07-09 | 1
      2 | Bồi thường | 2020-07-21 | 2020-07-30 | 1
       | - Cập nhật tờ trình | 2020-07-22 | 2020-07-23 | 1`,
    tables: [{ data: [2, 6], records: 5, sections: undefined, totals: undefined }],
  },
  {
    name: 'weeks beneath groups that are merged over them',
    drawing: `
      NAME OF EMPLOYEE | HOURLY WAGE | HOURS WORKED | | | TOTAL PAY | |
       | | 2024-01-01 | 2024-01-08 | 2024-01-15 | 2024-01-01 | 2024-01-08 | 2024-01-15
      Seth Lubwa | 13 | 54 | 35 | 35 | 702 | 455 | 455
      Brian Shiko | 14 | 54 | 35 | 31 | 756 | 490 | 434
      Betty Bayo | 32 | 35 | 43 | 43 | 1120 | 1376 | 1376`,
    options: { merges: ['C1:E1', 'F1:H1'] },
    tables: [{ register: null, header: [1, 2], data: [3, 5], records: 3 }],
  },
  {
    name: 'weeks beneath groups that only look merged',
    drawing: `
       | | | Hours worked | | | Weekly salary | | | Final pay
      Last Name | First Name | Hourly Wage | 2024-01-01 | 2024-01-08 | 2024-01-15 | 2024-01-01 | 2024-01-08 | 2024-01-15 | All
      Rao | Kishan | 45 | 38 | 41 | 40 | 1710 | 1845 | 1800 | 5355
      Sharma | Aarav | 52 | 40 | 39 | 42 | 2080 | 2028 | 2184 | 6292
      Verma | Vivaan | 61 | 42 | 44 | 45 | 2562 | 2684 | 2745 | 7991`,
    tables: [{ register: null, header: [1, 2], data: [3, 5], records: 3 }],
  },
  {
    name: 'days above the days of the week',
    drawing: `
       | | 2020-04-01 | 2020-04-02 | 2020-04-03 | 2020-04-04 | 2020-04-05 | 2020-04-06 | 2020-04-07 | 2020-04-08
      Roll no | Student name | Wed | Thu | Fri | Sat | Sun | Mon | Tue | Wed
      1 | Sachin | P | P | H | P | H | A | P | P
      2 | Ravindra | A | A | P | A | H | P | A | A
      3 | Ajay | P | P | A | P | H | P | A | P`,
    tables: [{ register: null, header: [1, 2], data: [3, 5], records: 3 }],
  },
  {
    name: 'days of someone whose name is missing are no headings',
    drawing: `
      Họ và tên | Ngày sinh | Ngày vào công đoàn | Ngày cấp thẻ | Đơn vị
       | 1985-02-03 | 2010-05-01 | 2011-05-01 | Bệnh viện Mắt Hà Nội
      Trần Thị Bình | 1990-07-21 | 2014-09-01 | 2015-09-01 | Bệnh viện Thanh Nhàn
      Lê Văn Cường | 1979-11-30 | 2001-03-01 | 2002-03-01 | Bệnh viện Thanh Nhàn`,
    tables: [{ register: 'members', header: [1] }],
  },
  {
    name: 'days of joining the Party are not those of the union',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Đoàn viên là đảng viên | | Dân tộc
       | | | Ngày kết nạp dự bị | Ngày kết nạp chính thức |
      1 | Nguyễn Văn An | 1985-02-03 | 2010-05-01 | 2011-05-01 | Kinh
      2 | Trần Thị Bình | 1990-07-21 | 2014-09-01 | 2015-09-01 | Tày`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'] },
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthDate C, ethnicity F' }],
  },
  {
    name: 'the empty half of a merged heading holds nothing',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ tên | Ngày sinh | | Tên dân tộc thiểu số (ghi theo căn cước) | Số điện thoại
      1 | Nguyễn Văn An | 1985-02-03 | | Tày | 0912345678
      2 | Trần Thị Bình | 1990-07-21 | | Nùng | 0912345679`,
    options: { merges: ['C2:D2', 'C3:D3', 'C4:D4'] },
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthDate C, ethnicity E, phone F' }],
  },
  {
    name: 'what is left in the fund, told below the sum of a list of units and a line that looks like a heading',
    drawing: `
      BÁO CÁO HỘI NGHỊ NGƯỜI LAO ĐỘNG QUÝ I NĂM 2025
      STT | Đơn vị | Ngày họp | Số người dự
      1 | Bệnh viện Thanh Nhàn | 2025-01-05 | 40
      2 | Bệnh viện Tim Hà Nội | 2025-02-06 | 50
      3 | Bệnh viện Thận Hà Nội | 2025-03-07 | 60
      Cộng | | | 150

      | Số liệu tính đến ngày 31/3/2025 | |
      | Tồn quỹ: 12.500.000 đồng | 12500000 |`,
    tables: [{ register: 'conferences', data: [3, 5], records: 3, totals: ['6 total 0-2'], footer: 8 }],
  },
  {
    name: 'a share with a colon right below “Cộng”',
    drawing: `
      HỘI NGHỊ NGƯỜI LAO ĐỘNG QUÝ I NĂM 2025
      STT | Đơn vị | Ngày họp | Số người dự
      1 | Bệnh viện Thanh Nhàn | 2025-01-05 | 40
      2 | Bệnh viện Tim Hà Nội | 2025-02-06 | 50
      3 | Bệnh viện Thận Hà Nội | 2025-03-07 | 60
      Cộng | | | 150

      | Tỷ lệ đơn vị đã tổ chức (%): | 85 |`,
    tables: [{ register: 'conferences', data: [3, 5], records: 3, totals: ['6 total 0-2'], footer: 8 }],
  },
  {
    name: 'a further unit below “Cộng” and a heading, its number forgotten',
    drawing: `
      HỘI NGHỊ NGƯỜI LAO ĐỘNG QUÝ I NĂM 2025
      STT | Đơn vị | Ngày họp | Số người dự
      1 | Bệnh viện Thanh Nhàn | 2025-01-05 | 40
      2 | Bệnh viện Tim Hà Nội | 2025-02-06 | 50
      3 | Bệnh viện Thận Hà Nội | 2025-03-07 | 60
      Cộng | | | 150
      | Khối trung tâm | |
      | Trung tâm Y tế Ba Đình | | 30
      5 | Trung tâm Y tế Tây Hồ | 2025-03-09 | 20`,
    tables: [
      { register: 'conferences', data: [3, 9], records: 5, totals: ['6 subtotal 0-2'], sections: [7] },
    ],
  },
];

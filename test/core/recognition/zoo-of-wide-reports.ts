import type { ZooSheet } from './zoo';

/** Reports of one label and many figures, under two and three rows of headings without merges; the data is invented. */
export const zooOfWideReports: readonly ZooSheet[] = [
  {
    name: 'labels without a heading, months across',
    drawing: `
      Budget 2024
       | Jan | Feb | Mar | Apr
      Rent | 1000 | 1000 | 1000 | 1000
      Food | 400 | 420 | 380 | 410
      Travel | 100 | 50 | 80 | 0
      Total | 1500 | 1470 | 1460 | 1410`,
    tables: [{ header: [2], data: [3, 5], records: 3, totals: ['6 total 0-2'], from: 'A' }],
  },
  {
    name: 'labels without a heading, years across',
    drawing: `
      BÁO CÁO
       | 2021 | 2022 | 2023
      Số đoàn viên | 1200 | 1250 | 1300
      Số CĐCS | 100 | 101 | 104`,
    tables: [{ header: [2], data: [3, 4], records: 2, from: 'A' }],
  },
  {
    name: 'remarks left of a list of people are no labels of it',
    drawing: `
       | Họ và tên | Ngày sinh | Đơn vị
      mới | Nguyễn Văn An | 1985-02-03 | BV Tim
      cũ | Trần Thị Bình | 1986-02-03 | BV Mắt
      mới | Lê Văn Chi | 1987-02-03 | BV Mắt`,
    tables: [{ register: 'members', header: [1], data: [2, 4], from: 'B' }],
  },
  {
    name: 'years that only look merged over plan and result',
    drawing: `
      Chỉ tiêu | 2019 | | 2020 | | 2021 |
       | KH | TH | KH | TH | KH | TH
      Số đoàn viên mới | 100 | 120 | 110 | 90 | 120 | 130
      Số CĐCS mới | 2 | 2 | 3 | 1 | 2 | 3
      Số lớp tập huấn | 5 | 5 | 6 | 2 | 6 | 7`,
    tables: [{ header: [1, 2], data: [3, 5], records: 3, from: 'A' }],
  },
  {
    name: 'three rows of headings that only look merged',
    drawing: `
      STATISTICS OF SCHOOLS
      District | Pupils | | | | Teachers | | | |
       | Primary | | Secondary | | Primary | | Secondary | |
       | Boys | Girls | Boys | Girls | Male | Female | Male | Female | All
      Abee | 1200 | 1100 | 800 | 700 | 30 | 60 | 40 | 30 | 160
      Bexley | 900 | 950 | 500 | 450 | 22 | 45 | 25 | 25 | 117
      Corby | 1500 | 1430 | 1000 | 980 | 40 | 70 | 50 | 45 | 205
      Total | 3600 | 3480 | 2300 | 2130 | 92 | 175 | 115 | 100 | 482`,
    tables: [{ header: [2, 3, 4], data: [5, 7], totals: ['8 total 0-2'], from: 'A' }],
  },
  {
    name: 'two names of offices right above a header are no headings',
    drawing: `
      LIÊN ĐOÀN LAO ĐỘNG | | | CÔNG ĐOÀN NGÀNH |
      TT | Họ và tên | Ngày sinh | Đơn vị | Chức vụ
      1 | Nguyễn Văn An | 1985-02-03 | BV Tim | Bác sĩ
      2 | Trần Thị Bình | 1986-02-03 | BV Tim | Bác sĩ`,
    tables: [{ register: 'members', header: [2], data: [3, 4] }],
  },
  {
    name: 'what is measured in, beneath some headings, and parts beneath others, above codes',
    drawing: `
      Tỉnh | Diện tích | Dân số | | Mật độ
       | (km2) | Tổng (nghìn người) | Nữ (nghìn người) | (người/km2)
       | 1 | 2 | 3 | 4
      Hà Nội | 3359 | 8330 | 4200 | 2480
      Hải Phòng | 1562 | 2070 | 1040 | 1325
      Hà Nam | 862 | 870 | 440 | 1009`,
    tables: [{ header: [1, 2], data: [4, 6], records: 3, skipped: ['3 column-codes'] }],
  },
  {
    name: 'quarters and halves of a year beside the whole of it',
    drawing: `
      TỔNG HỢP KẾT NẠP ĐOÀN VIÊN THEO QUÝ NĂM 2025
      TT | Đơn vị | Chỉ tiêu | Quý I | Quý II | 6 tháng đầu năm | Quý III | Quý IV | Cả năm | Tỷ lệ
      1 | BV Mắt | 20 | 3 | 4 | 7 | 5 | 6 | 18 | 90
      2 | BV Tim | 30 | 8 | 4 | 12 | 5 | 4 | 21 | 70
      Tổng cộng | | 50 | 11 | 8 | 19 | 10 | 10 | 39 | 78`,
    tables: [
      {
        register: 'admissions',
        records: 2,
        columns: 'ordinal A, unit B, target C, cumulative I, rate J',
      },
    ],
  },
  {
    name: 'what there was when the year began, beside what came in half of it',
    drawing: `
      BIẾN ĐỘNG ĐOÀN VIÊN NĂM 2025
      TT | Đơn vị | Đầu năm | Kết nạp 6 tháng | Cuối kỳ
      1 | BV Mắt | 20 | 3 | 23
      2 | BV Tim | 30 | 8 | 38`,
    tables: [
      {
        register: 'admissions',
        records: 2,
        columns: 'ordinal A, unit B, openingCount C, admitted D, closingCount E',
      },
    ],
  },
  {
    name: 'several funds of a drive, a column each',
    drawing: `
      TỔNG HỢP VẬN ĐỘNG CÁC QUỸ NĂM 2025
      TT | CĐCS | Số người | Quỹ Vì biển đảo | Quỹ Xã hội | Cộng
      1 | BV Mắt | 20 | 300000 | 400000 | 700000
      2 | BV Tim | 30 | 800000 | 400000 | 1200000`,
    tables: [{ register: 'fundDrives', records: 2, columns: 'ordinal A, unit B, participants C, amount F' }],
  },
  {
    name: 'the pay that insurance is reckoned from is no number of insurance',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Lương đóng BHXH | Số sổ BHXH
      1 | Nguyễn Thị Lan | 1985-02-03 | 5850000 | 0112345678
      2 | Trần Văn Hùng | 1979-07-21 | 6552000 | 0112345679`,
    tables: [
      {
        register: 'members',
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, socialInsuranceNo E',
      },
    ],
  },
  {
    name: 'a year below its halves',
    drawing: `
      KẾT QUẢ VẬN ĐỘNG QUỸ NĂM 2025
      STT | Đơn vị | Quỹ | Số tiền
      1 | BV Mắt | Vì biển đảo quê hương | 300000
      2 | BV Tim | Vì biển đảo quê hương | 500000
      Cộng 6 tháng đầu năm | | | 800000
      1 | BV Mắt | Quỹ Xã hội | 300000
      2 | BV Tim | Cả năm | 500000
      Cộng 6 tháng cuối năm | | | 800000
      Cả năm | | | 1600000`,
    tables: [
      { register: 'fundDrives', records: 4, totals: ['5 subtotal 0-1', '8 subtotal 2-3', '9 total 0-3'] },
    ],
  },
  {
    name: 'money in two ways, and both together',
    drawing: `
      SỔ TIẾP NHẬN ỦNG HỘ ĐỒNG BÀO BÃO LỤT
      STT | Ngày nhận | Nhà tài trợ | Tiền mặt | Chuyển khoản | Cộng
      1 | 2025-09-10 | Công ty Hòa Phát | 500000 | | 500000
      2 | 2025-09-11 | Công ty An Bình | | 700000 | 700000
      3 | 2025-09-12 | Công ty Sao Mai | 200000 | 100000 | 300000`,
    tables: [{ register: 'donations', records: 3, columns: 'ordinal A, receivedOn B, donor C, amount F' }],
  },
  {
    name: 'money in two ways without a sum, and goods that are none of it',
    drawing: `
      SỔ TIẾP NHẬN ỦNG HỘ ĐỒNG BÀO BÃO LỤT
      STT | Ngày nhận | Nhà tài trợ | Tiền mặt | Chuyển khoản | Hiện vật
      1 | 2025-09-10 | Công ty Hòa Phát | 500000 | | 10 thùng mì
      2 | 2025-09-11 | Công ty An Bình | | 700000 |
      3 | 2025-09-12 | Công ty Sao Mai | 200000 | 100000 |`,
    tables: [{ columns: 'ordinal A, receivedOn B, donor C, amount D+E, inKind F' }],
  },
  {
    name: 'what the amount and its fee come to is not what was given',
    drawing: `
      BẢNG KÊ CHUYỂN KHOẢN HỖ TRỢ ĐOÀN VIÊN
      STT | Họ và tên | Số tài khoản | Số tiền | Phí chuyển tiền | Tổng chi
      1 | Nguyễn Thị Lan | 0011001234567 | 1000000 | 3300 | 1003300
      2 | Trần Văn Hùng | 0011001234568 | 1000000 | 3300 | 1003300`,
    tables: [{ columns: 'ordinal A, fullName B, bankAccount C, amount D' }],
  },
  {
    name: 'points added and taken off, and what they come to',
    drawing: `
      KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2025
      TT | Đơn vị | Điểm chấm | Điểm thưởng | Điểm trừ | Tổng điểm | Xếp loại
      1 | BV Mắt | 90 | 2 | 1 | 91 | A
      2 | BV Tim | 85 | 0 | 0 | 85 | B
      3 | BV Phổi | 80 | 1 | | 81 | B`,
    tables: [{ register: 'emulation', records: 3, columns: 'ordinal A, unit B, reviewedScore F, rank G' }],
  },
  {
    name: 'points on top of a maximum',
    drawing: `
      KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2025
      TT | Đơn vị | Điểm tối đa | Điểm chấm | Điểm thưởng | Tổng điểm
      1 | BV Mắt | 100 | 99 | 2 | 101
      2 | BV Tim | 100 | 85 | 0 | 85`,
    tables: [{ columns: 'ordinal A, unit B, maxScore C, reviewedScore D' }],
  },
  {
    name: 'years beside each other: the last is what is reported',
    drawing: `
      KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN GIAI ĐOẠN 2023 - 2025
      TT | Đơn vị | Năm 2023 | Năm 2024 | Năm 2025 | Cộng 3 năm
      1 | BV Mắt | 9 | 2 | 1 | 12
      2 | BV Tim | 8 | 4 | 3 | 15`,
    tables: [{ register: 'admissions', records: 2, columns: 'ordinal A, unit B, admitted E' }],
  },
  {
    name: 'how long people were ill is no number of portions, and what each gets is the amount',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN LÀ F0 ĐƯỢC HỖ TRỢ
      TT | Họ và tên | Đơn vị | Ngày phát hiện | Số ngày điều trị | Mức hỗ trợ
      1 | Nguyễn Thị Lan | BV Mắt | 2021-12-20 | 14 | 1500000
      2 | Trần Văn Hùng | BV Tim | 2021-12-23 | 24 | 3000000
      Tổng cộng | | | | | 4500000`,
    tables: [{ register: 'grants', records: 2, columns: 'ordinal A, fullName B, unit C, amount F' }],
  },
  {
    name: 'days that are paid for are a number all the same',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ
      TT | Họ và tên | Đơn vị | Số ngày cách ly | Mức/ngày | Thành tiền
      1 | Nguyễn Thị Lan | BV Mắt | 14 | 80000 | 1120000
      2 | Trần Văn Hùng | BV Tim | 21 | 80000 | 1680000
      3 | Lê Thu Hà | BV Tim | 7 | 80000 | 560000`,
    tables: [{ columns: 'ordinal A, fullName B, unit C, quantity D, rate E, amount F' }],
  },
  {
    name: 'since when somebody sits on a committee is not when they joined the union',
    drawing: `
      DANH SÁCH BAN CHẤP HÀNH CÔNG ĐOÀN
      STT | Họ và tên | Năm sinh | Đơn vị | Tham gia BCH từ năm | Ngày vào CĐ
      1 | Nguyễn Thị Lan | 1985 | BV Mắt | 2018 | 2009-05-01
      2 | Trần Văn Hùng | 1979 | BV Tim | 2023 | 2003-05-01`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthYear C, unit D, joinedOn F' }],
  },
  {
    name: 'figures of all kinds under years, beneath a title of grants',
    drawing: `
      KẾT QUẢ CHĂM LO TẾT QUA CÁC NĂM
      Nội dung | 2023 | 2024 | 2025
      Số đoàn viên được trợ cấp | 300 | 1102 | 1402
      Số tiền (triệu đồng) | 300 | 551 | 851
      Số đơn vị được thăm | 17 | 20 | 22`,
    tables: [{ register: null, records: 3 }],
  },
  {
    name: 'members who left, and why',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN GIẢM NĂM 2025
      STT | Họ và tên | Ngày sinh | Đơn vị | Lý do giảm | Ngày giảm
      1 | Nguyễn Thị Lan | 1968-02-03 | BV Mắt | Nghỉ hưu | 2025-05-01
      2 | Trần Văn Hùng | 1979-02-03 | BV Tim | Thôi việc | 2025-05-01`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthDate C, unit D, status E' }],
  },
];

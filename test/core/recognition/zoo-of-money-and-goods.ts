import type { ZooSheet } from './zoo';

/** Gifts that are part money and part goods, what one portion holds, and shares beside numbers. */
export const zooOfMoneyAndGoods: readonly ZooSheet[] = [
  {
    name: 'two gifts of money and bags of goods, and the sum of all three: money is what the two come to',
    drawing: `
      PHÂN BỔ QUÀ TẾT CHO CÁC ĐƠN VỊ
      STT | Đơn vị | Quà LĐLĐ TP (500.000đ/suất) | | Quà CĐN (300.000đ/suất) | | Quà hiện vật (túi quà 250.000đ) | | Tổng tiền
      | | Số suất | Thành tiền | Số suất | Thành tiền | Số túi | Trị giá |
      1 | BV Thanh Nhàn | 10 | 5000000 | 20 | 6000000 | 30 | 7500000 | 18500000
      2 | BV Đống Đa | 8 | 4000000 | 15 | 4500000 | 20 | 5000000 | 13500000
      3 | TTYT Ba Vì | 12 | 6000000 | 10 | 3000000 | 25 | 6250000 | 15250000
      | Cộng | 30 | 15000000 | 45 | 13500000 | 75 | 18750000 | 47250000`,
    options: { merges: ['C2:D2', 'E2:F2', 'G2:H2'] },
    tables: [
      {
        register: 'grants',
        records: 3,
        columns: 'ordinal A, unit B, quantity C+E, amount D+F, inKindValue H',
      },
    ],
  },
  {
    name: 'money and goods of each of two funds: the goods of both count',
    drawing: `
      TỔNG HỢP QUÀ TẾT CÁC ĐƠN VỊ NĂM 2026
      STT | Đơn vị | Nguồn công đoàn | | | Nguồn xã hội hóa | | | Tổng giá trị
      | | Số suất | Tiền | Trị giá quà | Số suất | Tiền | Trị giá quà |
      1 | BV Thanh Nhàn | 20 | 10000000 | 2000000 | 5 | 2500000 | 500000 | 15000000
      2 | BV Đống Đa | 15 | 7500000 | 1500000 | 4 | 2000000 | 400000 | 11400000
      | Cộng | 35 | 17500000 | 3500000 | 9 | 4500000 | 900000 | 26400000`,
    options: { merges: ['C2:E2', 'F2:H2'] },
    tables: [
      {
        register: 'grants',
        records: 2,
        columns: 'ordinal A, unit B, quantity C+F, amount D+G, inKindValue E+H',
      },
    ],
  },
  {
    name: 'what one portion holds is no sum: the amount is what all portions come to',
    drawing: `
      TỔNG HỢP QUÀ TẾT CÁC ĐƠN VỊ NĂM 2026
      STT | Đơn vị | Số suất | Mức quà | | Cộng (đồng/suất) | Thành tiền
      | | | Tiền mặt | Hiện vật | |
      1 | BV Thanh Nhàn | 20 | 500000 | 200000 | 700000 | 14000000
      2 | BV Đống Đa | 15 | 500000 | 200000 | 700000 | 10500000
      3 | TTYT Ba Vì | 10 | 500000 | 200000 | 700000 | 7000000
      | Cộng | 45 | | | | 31500000`,
    options: { merges: ['D2:E2'] },
    tables: [{ register: 'grants', records: 3, columns: 'ordinal A, unit B, quantity C, rate F, amount G' }],
  },
  {
    name: 'what each person of a list gets is money and goods, also beneath “Mức quà”',
    drawing: `
      DANH SÁCH NHẬN QUÀ TẾT
      STT | Họ và tên | Đơn vị | Mức quà | | Ký nhận
      | | | Tiền mặt (đồng/người) | Hiện vật |
      1 | Nguyễn Thị Hoa | BV Thanh Nhàn | 500000 | 200000 |
      2 | Trần Văn Bình | BV Đống Đa | 500000 | 200000 |`,
    options: { merges: ['D2:E2'] },
    tables: [
      {
        register: 'grants',
        records: 2,
        columns: 'ordinal A, fullName B, unit C, amount D, inKindValue E, signature F',
      },
    ],
  },
  {
    name: 'targets, results and percents of members and of new unions under the same two words',
    drawing: `
      KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN, THÀNH LẬP CĐCS NĂM 2025
      TT | Đơn vị | Chỉ tiêu năm 2025 | | Kết quả thực hiện | | Tỷ lệ % |
      | | Đoàn viên | CĐCS | Đoàn viên | CĐCS | Đoàn viên | CĐCS
      1 | Cụm thi đua số 1 | 500 | 2 | 520 | 2 | 104 | 100
      2 | Cụm thi đua số 2 | 400 | 1 | 390 | 1 | 97.5 | 100
      3 | Cụm thi đua số 3 | 300 | 1 | 310 | 0 | 103.3 | 0
      | Tổng | 1200 | 4 | 1220 | 3 | 101.7 | 75`,
    options: { merges: ['C2:D2', 'E2:F2', 'G2:H2'] },
    tables: [
      {
        register: 'admissions',
        records: 3,
        columns: 'ordinal A, unit B, target C, newUnitsTarget D, admitted E, newUnits F, rate G',
      },
    ],
  },
  {
    name: 'three gifts that no wording of ours names, and their sum',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN NHẬN QUÀ TẾT VÀ KÝ NHẬN
      STT | Họ và tên | Tổ | Quà LĐLĐ | Quà CĐ ngành | Quà CĐCS | Tổng | Ký nhận
      1 | Nguyễn Thị Hoa | 1 | 500000 | 300000 | 200000 | 1000000 |
      2 | Trần Văn Bình | 1 | | 300000 | 200000 | 500000 |
      3 | Lê Thị Cúc | 2 | | | 200000 | 200000 |
      | Cộng | | 500000 | 600000 | 600000 | 1700000 |`,
    tables: [
      {
        register: 'disbursements',
        records: 3,
        columns: 'ordinal A, fullName B, subUnit C, amount G, signature H',
      },
    ],
  },
  {
    name: 'three gifts without a sum: all of them are given',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN NHẬN QUÀ TẾT VÀ KÝ NHẬN
      STT | Họ và tên | Tổ | Quà LĐLĐ | Quà CĐ ngành | Quà CĐCS | Ký nhận
      1 | Nguyễn Thị Hoa | 1 | 500000 | 300000 | 200000 |
      2 | Trần Văn Bình | 1 | | 300000 | 200000 |
      3 | Lê Thị Cúc | 2 | | | 200000 |
      | Cộng | | 500000 | 600000 | 600000 |`,
    tables: [
      {
        register: 'disbursements',
        records: 3,
        columns: 'ordinal A, fullName B, subUnit C, amount D+E+F, signature G',
      },
    ],
  },
  {
    name: 'the first of two amounts has a name of ours, and what both come to is what one gets',
    drawing: `
      DANH SÁCH HỖ TRỢ ĐOÀN VIÊN KHÓ KHĂN
      STT | Họ và tên | Đơn vị | Số tiền | Quà thêm của CĐCS | Tổng
      1 | Nguyễn Thị Hoa | BV Mắt | 500000 | 300000 | 800000
      2 | Trần Văn Bình | BV Tim | 1000000 | 200000 | 1200000
      3 | Lê Thị Cúc | BV Phổi | 500000 | 100000 | 600000`,
    tables: [{ register: 'grants', records: 3, columns: 'ordinal A, fullName B, unit C, amount F' }],
  },
  {
    name: 'a total of something else beside the amount leaves it alone',
    drawing: `
      DANH SÁCH HỖ TRỢ ĐOÀN VIÊN KHÓ KHĂN
      STT | Họ và tên | Đơn vị | Số tiền | Thu nhập bình quân | Tổng tài sản
      1 | Nguyễn Thị Hoa | BV Mắt | 500000 | 3000000 | 8000000
      2 | Trần Văn Bình | BV Tim | 1000000 | 2000000 | 12000000
      3 | Lê Thị Cúc | BV Phổi | 500000 | 1000000 | 6000000`,
    tables: [{ register: 'grants', records: 3, columns: 'ordinal A, fullName B, unit C, amount D' }],
  },
  {
    name: 'money that came in cash or by transfer',
    drawing: `
      THEO DÕI ỦNG HỘ CỦA CÁC NHÀ HẢO TÂM CHO TUYẾN ĐẦU
      Ngày nhận | Đơn vị/cá nhân ủng hộ | Tiền mặt | Chuyển khoản | Hiện vật |
      | | | | Tên | Trị giá
      2021-08-10 | Công ty A | 10000000 | | |
      2021-08-12 | Ông Nguyễn B | | 20000000 | |
      2021-08-15 | Nhóm C | | | 500 suất cơm | 15000000
      Cộng | | 10000000 | 20000000 | | 15000000`,
    options: { merges: ['E2:F2'] },
    tables: [
      {
        register: 'donations',
        records: 3,
        columns: 'receivedOn A, donor B, amount C+D, inKind E, inKindValue F',
      },
    ],
  },
  {
    name: 'how many are in each class is not how many take part',
    drawing: `
      KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ CÔNG ĐOÀN NĂM 2026
      TT | Nội dung lớp | Đối tượng | Số lớp | Số người/lớp | Tổng số người | Kinh phí dự kiến
      1 | Nghiệp vụ công đoàn | Chủ tịch CĐCS | 2 | 100 | 200 | 60000000
      2 | Tài chính công đoàn | Kế toán CĐCS | 1 | 120 | 120 | 40000000
      | Cộng | | 3 | | 320 | 100000000`,
    tables: [
      {
        register: 'training',
        records: 2,
        columns: 'ordinal A, course B, audience C, participants F, cost G',
      },
    ],
  },
  {
    name: 'a catalogue of units with the name and the telephone of each chair beneath one heading',
    drawing: `
      TỔNG HỢP SỐ LIỆU CÁC CÔNG ĐOÀN CƠ SỞ TRỰC THUỘC
      Stt | Tên CĐCS | CNVCLĐ | | Đoàn viên | | Chủ tịch công đoàn | |
      | | Tổng | Nữ | Tổng | Nữ | Họ tên | Năm sinh | Điện thoại
      1 | BV Thanh Nhàn | 900 | 600 | 880 | 590 | Nguyễn Thị Hoa | 1975 | '0912345678
      2 | BV Đống Đa | 600 | 400 | 590 | 395 | Trần Văn Bình | 1970 | '0912345679
      3 | TTYT Ba Vì | 350 | 200 | 350 | 200 | Lê Thị Cúc | 1980 | '0912345670
      | Tổng cộng | 1850 | 1200 | 1820 | 1185 | | |`,
    options: { merges: ['C2:D2', 'E2:F2', 'G2:I2'] },
    tables: [
      {
        register: 'units',
        records: 3,
        columns: 'ordinal A, unit B, memberCount E, chair G, phone I',
      },
    ],
  },
  {
    name: 'an account of a fund is no list of what it gave',
    drawing: `
      BÁO CÁO THU, CHI QUỸ HỖ TRỢ ĐOÀN VIÊN KHÓ KHĂN
      STT | Nội dung | Số tiền | Ghi chú
      A | SỐ DƯ ĐẦU KỲ | 15000000 |
      B | TỔNG THU | 30000000 |
      1 | Đoàn viên đóng góp | 20000000 |
      2 | Chuyên môn hỗ trợ | 10000000 |
      C | TỔNG CHI | 25000000 |
      1 | Trợ cấp khó khăn | 15000000 | 5 người
      2 | Thăm ốm | 10000000 | 20 người
      D | SỐ DƯ CUỐI KỲ | 20000000 |`,
    tables: [{ register: null, header: [2] }],
  },
  {
    name: 'boxes and crates beside the money of a visit',
    drawing: `
      DANH SÁCH CÁC ĐOÀN THĂM, TẶNG QUÀ CÁC BỆNH VIỆN TUYẾN ĐẦU PHÒNG CHỐNG DỊCH
      TT | Ngày | Đơn vị được thăm | Đoàn thăm | Quà tặng | | | Người nhận
      | | | | Tiền mặt (đ) | Khẩu trang (hộp) | Nước uống | 
      1 | 2021-08-05 | BV Đức Giang | LĐLĐ TP Hà Nội | 20000000 | 100 | 50 | Nguyễn Văn A
      2 | 2021-08-06 | BV Thanh Nhàn | CĐ ngành Y tế | 10000000 | 50 | 20 | Trần Thị B
      3 | 2021-08-06 | BV Đống Đa | CĐ ngành Y tế | 10000000 | | 20 |
      | Cộng | | | 40000000 | 150 | 90 |`,
    options: { merges: ['E2:G2'] },
    tables: [
      {
        register: 'visits',
        records: 3,
        columns: 'ordinal A, visitedOn B, unit C, giver D, amount E',
      },
    ],
  },
  {
    name: 'what each member of a unit gets, beside what all of them got in millions',
    drawing: `
      BÁO CÁO KẾT QUẢ TẶNG QUÀ TẾT SUM VẦY 2026
      TT | Đơn vị | Tổng số ĐV | ĐV được tặng quà | Mức quà | | Tổng giá trị (triệu đồng)
      | | | | Tiền | Hiện vật |
      1 | BV Thanh Nhàn | 880 | 80 | 500000 | Túi quà 200.000đ | 56
      2 | BV Đống Đa | 590 | 60 | 500000 | Túi quà 200.000đ | 42
      | Cộng | 1470 | 140 | | | 98`,
    options: { merges: ['E2:F2'] },
    tables: [
      {
        register: 'grants',
        records: 2,
        columns: 'ordinal A, unit B, rate E, inKind F, amount G',
        scale: 1000000,
      },
    ],
  },
  {
    name: 'mothers of whom the list is, with no other name',
    drawing: `
      DANH SÁCH NỮ ĐOÀN VIÊN SINH CON NĂM 2025 ĐƯỢC HỖ TRỢ
      STT | Họ và tên mẹ | Ngày sinh mẹ | Ngày sinh con | Đơn vị | Số tiền | Ký nhận
      1 | Nguyễn Thị Hoa | 1992-05-12 | 2025-02-03 | Khoa Nội | 300000 |
      2 | Lê Thị Cúc | 1990-11-20 | 2025-04-15 | Khoa Nhi | 300000 |`,
    tables: [
      {
        register: 'grants',
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit E, amount F, signature G',
      },
    ],
  },
  {
    name: 'points of each unit by criterion, one number each',
    drawing: `
      BẢNG TỔNG HỢP ĐIỂM THI ĐUA CÁC CĐCS
      STT | Đơn vị | Tiêu chí 1 (20đ) | Tiêu chí 2 (30đ) | Tiêu chí 3 (50đ) | Điểm thưởng | Điểm phạt | Tổng điểm | Xếp loại
      1 | BV Thanh Nhàn | 20 | 28 | 48 | 2 | 0 | 98 | Xuất sắc
      2 | BV Đống Đa | 18 | 27 | 45 | 0 | 1 | 89 | Tốt
      3 | TTYT Ba Vì | 19 | 25 | 44 | 1 | 0 | 89 | Tốt`,
    tables: [{ register: 'emulation', records: 3, columns: 'ordinal A, unit B, reviewedScore H, rank I' }],
  },
  {
    name: 'goods turned into money beside the money of a drive, and both together',
    drawing: `
      TỔNG HỢP KẾT QUẢ VẬN ĐỘNG ỦNG HỘ ĐỒNG BÀO BÃO LŨ
      TT | Đơn vị | Số người ủng hộ | Số tiền ủng hộ | Hiện vật quy tiền | Tổng cộng
      1 | BV Thanh Nhàn | 880 | 88000000 | 5000000 | 93000000
      2 | BV Đống Đa | 590 | 59000000 | 2000000 | 61000000
      | Cộng | 1470 | 147000000 | 7000000 | 154000000`,
    tables: [{ register: 'fundDrives', records: 2, columns: 'ordinal A, unit B, participants C, amount D' }],
  },
  {
    name: 'how many were planned and how many came',
    drawing: `
      THỐNG KÊ CÁC LỚP BỒI DƯỠNG CÁN BỘ CÔNG ĐOÀN
      TT | Lớp bồi dưỡng | Địa điểm | Học viên | | Kinh phí
      | | | Kế hoạch | Thực tế |
      1 | Nghiệp vụ chủ tịch CĐCS | Ba Vì | 100 | 95 | 45500000
      2 | Tài chính | Hà Nội | 120 | 118 | 20000000
      | Cộng | | 220 | 213 | 65500000`,
    options: { merges: ['D2:E2'] },
    tables: [{ register: 'training', records: 2, columns: 'ordinal A, course B, participants E, cost F' }],
  },
  {
    name: 'scholarships, each a portion',
    drawing: `
      DANH SÁCH TRAO HỌC BỔNG VƯỢT KHÓ HỌC GIỎI
      Stt | Họ tên cháu | Ngày sinh | Con đ/c | Đơn vị | Hoàn cảnh | Suất học bổng | Ký nhận
      1 | Nguyễn Gia Bảo | 2012-03-04 | Nguyễn Thị Hoa | BV Thanh Nhàn | Mồ côi cha | 2000000 |
      2 | Trần Minh Anh | 2015-05-06 | Trần Văn Bình | BV Đống Đa | Hộ nghèo | 2000000 |`,
    tables: [
      {
        register: 'grants',
        records: 2,
        columns:
          'ordinal A, fullName B, birthDate C, guardian D, unit E, circumstance F, amount G, signature H',
      },
    ],
  },
  {
    name: 'people whose names sound like lines of an account',
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
      STT | Họ và tên | Đơn vị | Số tiền | Ký nhận
      1 | Phan Thu Hương | BV Mắt | 500000 | x
      2 | Tống Thu Hà | BV Tim | 500000 | x
      3 | Phan Chi Mai | BV Phổi | 500000 | x
      4 | Tống Chi Lan | BV Phổi | 500000 | x`,
    tables: [{ register: 'disbursements', records: 4 }],
  },
];

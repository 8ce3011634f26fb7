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
];

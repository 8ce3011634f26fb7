import type { ZooSheet } from './zoo';

/** Whose “Đơn vị tính: triệu đồng” it is where a sheet holds several tables, and whose money figures beneath a fund's name are. */
export const zooOfMeasures: readonly ZooSheet[] = [
  {
    name: 'millions stated over the left table alone',
    drawing: `
      TỔNG HỢP ỦNG HỘ QUỸ VÌ BIỂN ĐẢO QUÊ HƯƠNG | | | | | |
      | | Đơn vị tính: triệu đồng | | | |
      TT | Đơn vị | Số tiền | | TT | Nhà tài trợ | Ngày nhận | Số tiền
      1 | BV Thanh Nhàn | 14 | | 1 | Công ty An Bình | 2024-01-03 | 8000000
      2 | BV Mắt Hà Nội | 12.5 | | 2 | Quỹ Thiện Tâm | 2024-01-04 | 19000000`,
    tables: [
      { register: 'fundDrives', scale: 1000000 },
      { register: 'donations', records: 2, columns: 'ordinal E, donor F, receivedOn G, amount H' },
    ],
  },
  {
    name: 'each table with a title, thousands over the right one alone',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ | | | | | VẬN ĐỘNG QUỸ | |
      | | | | | | | ĐVT: nghìn đồng
      TT | Họ và tên | Hoàn cảnh | Số tiền | | TT | Đơn vị | Số tiền ủng hộ
      1 | Nguyễn Văn An | Ốm | 500000 | | 1 | BV Mắt Hà Nội | 15000
      2 | Trần Thị Bình | Ốm | 1000000 | | 2 | BV Thanh Nhàn | 21500`,
    tables: [
      { register: 'grants', columns: 'ordinal A, fullName B, circumstance C, amount D' },
      { register: 'fundDrives', scale: 1000 },
    ],
  },
  {
    name: 'millions stated once above two tables side by side, neither of which could be in đồng',
    drawing: `
      KẾT QUẢ VẬN ĐỘNG QUỸ | | | | | |
      | | | | | | Đơn vị tính: triệu đồng
      TT | Đơn vị | Số tiền | | TT | Đơn vị | Số tiền
      1 | BV Thanh Nhàn | 14 | | 1 | BV Phổi Hà Nội | 8.5
      2 | BV Mắt Hà Nội | 12.5 | | 2 | BV Tim Hà Nội | 19`,
    tables: [
      { register: 'fundDrives', columns: 'ordinal A, unit B, amount C', scale: 1000000 },
      { register: 'fundDrives', columns: 'ordinal E, unit F, amount G', scale: 1000000 },
    ],
  },
  {
    name: 'millions stated once above the first of two tables, one below the other',
    drawing: `
      KẾT QUẢ VẬN ĐỘNG QUỸ
      | | Đơn vị tính: triệu đồng
      TT | Đơn vị | Số tiền ủng hộ
      1 | BV Thanh Nhàn | 14
      2 | BV Mắt Hà Nội | 12.5
      Tổng cộng | | 26.5

      VẬN ĐỘNG QUỸ ĐỢT 2
      TT | Đơn vị | Số tiền ủng hộ | Ngày nộp
      1 | BV Thanh Nhàn | 9 | 2024-02-03
      2 | BV Mắt Hà Nội | 7 | 2024-02-03

      DANH SÁCH TRỢ CẤP
      TT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000`,
    tables: [
      { register: 'fundDrives', scale: 1000000, records: 2 },
      { register: 'fundDrives', scale: 1000000, records: 2 },
      {
        register: 'grants',
        header: [14],
        data: [15, 16],
        records: 2,
        columns: 'ordinal A, fullName B, circumstance C, amount D',
      },
    ],
  },
  {
    name: 'figures beneath names of funds, “CĐCS” and “Chuyên môn” among them',
    drawing: `
      DANH SÁCH ĐỀ NGHỊ TRỢ CẤP KHÓ KHĂN
      TT | Họ và tên | Đơn vị | Hoàn cảnh | Nguồn kinh phí | | |
      | | | | LĐLĐ TP | CĐCS | Chuyên môn | Xã hội hóa
      1 | Nguyễn Văn An | BV Thanh Nhàn | Ốm | 500000 | 300000 | |
      2 | Trần Thị Bình | BV Mắt Hà Nội | Ốm | 500000 | | 200000 |`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:H2'] },
    tables: [
      {
        register: 'grants',
        header: [2, 3],
        columns: 'ordinal A, fullName B, unit C, circumstance D, amount E+F+G+H',
      },
    ],
  },
  {
    name: 'birth years and ticks of men and women beneath one heading over both',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      TT | Họ và tên | Đơn vị | Thông tin chi tiết | | | | Ngày vào CĐ
      | | | Năm sinh | | Giới tính | |
      | | | Nam | Nữ | Nam | Nữ |
      1 | Nguyễn Văn An | BV Mắt | 1985 | | x | | 2010-03-01
      2 | Trần Thị Bình | BV Mắt | | 1990 | | x | 2012-03-01`,
    options: { merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:G2', 'D3:E3', 'F3:G3', 'H2:H4'] },
    tables: [
      {
        register: 'members',
        header: [2, 3, 4],
        columns: 'ordinal A, fullName B, unit C, birthYear D+E, gender F+G, joinedOn H',
      },
    ],
  },
];

import type { ZooSheet } from './zoo';

/** Tables that say again what stands beside or above them, and what stands below a list's total; the data is invented. */
export const zooOfRestatedTables: readonly ZooSheet[] = [
  {
    name: 'a list in two languages side by side counts once',
    drawing: `
      DANH SÁCH HỖ TRỢ | | | | LIST OF GRANTS
      TT | Họ và tên | Đơn vị | Số tiền | No | Full name | Unit | Amount
      1 | Nguyễn Văn An | BV Tim | 500000 | 1 | Nguyen Van An | Heart hospital | 500000
      2 | Trần Thị Bình | BV Mắt | 500000 | 2 | Tran Thi Binh | Eye hospital | 500000
      3 | Lê Văn Cường | BV Mắt | 300000 | 3 | Le Van Cuong | Eye hospital | 300000
      Tổng | | | 1300000 | Total | | | 1300000`,
    tables: [
      { register: 'grants', header: [2], data: [3, 5], columns: 'ordinal A, fullName B, unit C, amount D' },
      { register: null, header: [2], data: [3, 5] },
    ],
  },
  {
    name: 'two lists of one form side by side are two',
    drawing: `
      DANH SÁCH HỖ TRỢ
      TT | Họ và tên | Đơn vị | Số tiền | TT | Họ và tên | Đơn vị | Số tiền
      1 | Nguyễn Văn An | BV Tim | 500000 | 1 | Đỗ Thị Dung | BV Phổi | 500000
      2 | Trần Thị Bình | BV Mắt | 500000 | 2 | Vũ Văn Em | BV Phổi | 500000`,
    tables: [
      { register: 'grants', data: [3, 4] },
      { register: 'grants', data: [3, 4] },
    ],
  },
  {
    name: 'the sum by unit of one row right below the total of a list counts no money again',
    drawing: `
      TT | Họ và tên | Số tiền
      1 | Nguyễn Văn An | 500000
      2 | Trần Thị Bình | 300000
      Tổng cộng | | 800000
      Đơn vị | Số người | Số tiền
      BV Tim | 2 | 800000`,
    tables: [
      { register: 'grants', header: [1], data: [2, 3], totals: ['4 total 0-1'] },
      { register: null, header: [5], data: [6, 6], records: 1 },
    ],
  },
  {
    name: 'units below a list that got another sum',
    drawing: `
      TT | Họ và tên | Số tiền
      1 | Nguyễn Văn An | 500000
      2 | Trần Thị Bình | 300000
      Tổng cộng | | 800000
      Đơn vị | Số người | Số tiền
      BV Tim | 2 | 900000`,
    tables: [{ register: 'grants' }, { register: 'grants', header: [5], data: [6, 6] }],
  },
  {
    name: 'a table of one row below the total of what was spent is no form',
    drawing: `
      BẢNG KÊ CHI
      STT | Nội dung | Số tiền
      1 | Văn phòng phẩm | 500000
      2 | Nước uống | 300000
      Tổng cộng | | 800000

      Người nhận | Ngày nhận | Số tài khoản
      Nguyễn Văn An | 2025-02-03 | '19012345678`,
    tables: [
      { header: [2], data: [3, 4], totals: ['5 total 0-1'] },
      { header: [7], data: [8, 8], records: 1 },
    ],
  },
  {
    name: 'a budget in English with a category, a grant and other funds',
    drawing: `
      GRANT BUDGET
      Category | Description | Grant Amount | Other Funds | Total
      Personnel | Coordinator | 20000 | 5000 | 25000
      Supplies | Paper, ink | 1000 | 500 | 1500
      Travel | Mileage | 800 | 0 | 800
      Total | | 21800 | 5500 | 27300`,
    tables: [{ register: null, header: [2], data: [3, 5], totals: ['6 total 0-2'] }],
  },
  {
    name: 'gifts by category, from the budget of a year',
    drawing: `
      BENEFICIARIES OF GIFTS FROM THE 2024 BUDGET
      No | Full name | Category | Amount
      1 | Nguyen Van An | Member | 500000
      2 | Tran Thi Binh | Child | 300000`,
    tables: [{ register: 'grants', header: [2], data: [3, 4] }],
  },
  {
    name: 'members, income and spending of units are statistics, no catalogue of units',
    drawing: `
      BÁO CÁO SỐ LIỆU HOẠT ĐỘNG CÔNG ĐOÀN
      Đơn vị | Đoàn viên | | | Thu | | | Chi | | |
       | Tổng | Nam | Nữ | KPCĐ | Đoàn phí | Khác | Thăm hỏi | Phong trào | Quản lý | Khác
      BV Tim | 120 | 50 | 70 | 12000 | 6000 | 500 | 3000 | 4000 | 1000 | 200
      BV Mắt | 80 | 30 | 50 | 8000 | 4000 | 300 | 2000 | 2500 | 900 | 100
      BV Phổi | 100 | 45 | 55 | 10000 | 5000 | 400 | 2500 | 3000 | 950 | 150
      Tổng cộng | 300 | 125 | 175 | 30000 | 15000 | 1200 | 7500 | 9500 | 2850 | 450`,
    tables: [{ register: null, header: [2, 3], data: [4, 6], totals: ['7 total 0-2'] }],
  },
];

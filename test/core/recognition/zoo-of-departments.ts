import type { ZooSheet } from './zoo';

/** Sheets that one unit keeps of its own departments, and sums that say how many there are where numbers and names stand. */
export const zooOfDepartments: readonly ZooSheet[] = [
  {
    name: 'members of departments who gave to a fund',
    drawing: `
      DANH SÁCH ỦNG HỘ ĐỒNG BÀO BÃO LŨ
      Số TT | Họ tên | Phòng | Số tiền
      1 | Nguyễn Văn An | KHTH | 200000
      2 | Trần Thị Bình | KHTH | 200000
      3 | Lê Văn Chi | TCKT | 100000
       | Tổng cộng: 3 | | 500000`,
    tables: [
      {
        register: 'fundDrives',
        header: [2],
        totals: ['6 total 0-2'],
        columns: 'ordinal A, unit C, amount D',
      },
    ],
  },
  {
    name: 'scores of departments',
    drawing: `
      BẢNG CHẤM ĐIỂM THI ĐUA
      TT | Khoa | Điểm tự chấm | Điểm thẩm định | Xếp loại
      1 | Nội | 95 | 93 | Xuất sắc
      2 | Ngoại | 90 | 90 | Tốt`,
    tables: [
      {
        register: 'emulation',
        header: [2],
        columns: 'ordinal A, unit B, selfScore C, reviewedScore D, rank E',
      },
    ],
  },
  {
    name: 'gifts for departments',
    drawing: `
      DANH SÁCH TẶNG QUÀ TẾT
      TT | Khoa | Số người | Số tiền | Ký nhận
      1 | Nội | 20 | 10000000 |
      2 | Ngoại | 30 | 15000000 |`,
    tables: [
      {
        register: 'grants',
        header: [2],
        columns: 'ordinal A, subUnit B, quantity C, amount D, signature E',
      },
    ],
  },
  {
    name: 'what was paid for departments',
    drawing: `
      DANH SÁCH CHI TIỀN QUÀ 8/3
      TT | Khoa/phòng | Số người | Mức chi | Thành tiền | Người nhận ký
      1 | Nội | 20 | 200000 | 4000000 |
      2 | Ngoại | 30 | 200000 | 6000000 |`,
    tables: [
      {
        register: 'disbursements',
        header: [2],
        columns: 'ordinal A, subUnit B, quantity C, rate D, amount E, signature F',
      },
    ],
  },
  {
    name: 'how many work in departments is none of ours',
    drawing: `
      THỐNG KÊ NHÂN LỰC
      TT | Khoa phòng | Số người | Ghi chú
      1 | Nội | 20 |
      2 | Ngoại | 30 |`,
    tables: [{ register: null, header: [2] }],
  },
  {
    name: 'money of departments is none of ours without a title that says so',
    drawing: `
      TT | Phòng | Số tiền | Ghi chú
      1 | Hành chính | 4000000 |
      2 | Kế toán | 6000000 |`,
    tables: [{ register: null, header: [1] }],
  },
  {
    name: 'a department beside a unit',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN DỰ HỘI NGHỊ
      TT | Họ và tên | Đơn vị | Khoa | Ghi chú
      1 | Nguyễn Văn An | BV Tim | Nội |
      2 | Trần Thị Bình | BV Mắt | Ngoại |`,
    tables: [
      { register: 'members', header: [2], columns: 'ordinal A, fullName B, unit C, subUnit D, note E' },
    ],
  },
  {
    name: 'a sum that counts the people where ordinals stand behind the units',
    drawing: `
      DANH SÁCH TRỢ CẤP
      Đơn vị | STT | Họ và tên | Số tiền
      BV Tim | 1 | Nguyễn Văn An | 500000
       | 2 | Trần Thị Bình | 500000
      Cộng BV Tim | 2 | | 1000000
      BV Mắt | 3 | Lê Văn Chi | 500000
      Cộng BV Mắt | 1 | | 500000
      Tổng cộng | 3 | | 1500000`,
    tables: [
      {
        register: 'grants',
        header: [2],
        records: 3,
        totals: ['5 subtotal 0-1', '7 subtotal 2-2', '8 total 0-2'],
      },
    ],
  },
  {
    name: 'the department “Tổng hợp” of one whose name is missing goes on with the numbers',
    drawing: `
      DANH SÁCH TRỢ CẤP
      Đơn vị | STT | Họ và tên | Số tiền
      Tài vụ | 1 | Nguyễn Văn An | 500000
      Tổng hợp | 2 | | 500000
      Tổng hợp | 3 | Lê Văn Chi | 500000`,
    tables: [{ register: 'grants', header: [2], records: 3 }],
  },
  {
    name: 'a sum that counts the people where names stand',
    drawing: `
      DANH SÁCH TRỢ CẤP
      Đơn vị | Họ và tên | Số tiền
      BV Tim | Nguyễn Văn An | 500000
      BV Tim | Trần Thị Bình | 500000
      Tổng hợp | Lê Văn Chi | 500000
      Tổng | 3 người | 1500000`,
    tables: [{ register: 'grants', header: [2], records: 3, totals: ['6 total 0-2'] }],
  },
];

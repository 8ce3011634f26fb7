import type { ZooSheet } from './zoo';

/** Books of pay, marks and accounts, which hold people and figures as ours do, and lists of ours that look like them; the data is invented. */
export const zooOfPayAndMarks: readonly ZooSheet[] = [
  {
    name: 'a salary sheet beneath the name of a firm',
    drawing: `
      THE LOTUS LTD
      SALARY SHEET
      Serial No | Name | Position | Basic Salary | House Rent | Total
      1 | Osman Ali | Manager | 50000 | 10000 | 60000
      2 | Israt Khan | Clerk | 45000 | 9000 | 54000`,
    tables: [{ register: null, header: [3], data: [4, 5], records: 2 }],
  },
  {
    name: 'a basic wage beside what it comes to, without a title',
    drawing: `
      Serial No | Employee Name | Position | Basic Salary | Medical Allowance | Net Salary
      1 | Osman Ali | Manager | 50000 | 10000 | 60000
      2 | Israt Khan | Clerk | 45000 | 9000 | 54000`,
    tables: [{ register: null, header: [1], data: [2, 3], records: 2 }],
  },
  {
    name: 'a basic wage alone is what is known of members',
    drawing: `
      STT | Họ và tên | Ngày sinh | Chức vụ | Lương cơ bản
      1 | Nguyễn Văn An | 1985-02-03 | Bác sĩ | 7500000
      2 | Trần Thị Bình | 1990-07-21 | Điều dưỡng | 6200000`,
    tables: [{ register: 'members', header: [1], data: [2, 3], records: 2 }],
  },
  {
    name: 'a list of grants drawn up from the salary sheet',
    drawing: `
      HARDSHIP SUPPORT FROM THE SALARY SHEET OF MAY 2026
      No | Full name | Unit | Circumstance | Amount
      1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | Ill | 500000
      2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | Flood | 500000`,
    tables: [{ register: 'grants', header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: 'marks of a school, whose sum is no money',
    drawing: `
      S.No | Name | Roll No | Maths | English | Total | Percentage | Division
      1 | Roshni Lal | 101 | 74 | 84 | 158 | 79 | First
      2 | Rinku Das | 102 | 40 | 34 | 74 | 37 | Third`,
    tables: [{ register: null, header: [1], data: [2, 3], records: 2 }],
  },
  {
    name: 'the same marks beside what the pupils are given for them',
    drawing: `
      SCHOLARSHIP PAYMENTS
      S.No | Full name | Roll No | Percentage | Amount | Signature
      1 | Roshni Lal | 101 | 79 | 500000 |
      2 | Rinku Das | 102 | 88 | 700000 |`,
    tables: [{ register: 'disbursements', header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: 'a general ledger',
    drawing: `
      Lotus LLC
      General Ledger
      Date | Transaction Type | Name | Amount | Balance
      2022-01-03 | Journal Entry | Pete Erickson | 2408 | 10974
      2022-01-04 | Bill Payment | Stacy England | -750 | 10224`,
    tables: [{ register: null, header: [3], data: [4, 5], records: 2 }],
  },
  {
    name: 'what came in and went out, in English',
    drawing: `
      Voucher No | Date | Description | Deposits | Withdrawals | Balance
      V01 | 2022-01-03 | Dues of January | 2000000 | | 7000000
      V02 | 2022-01-04 | Sick visit | | 500000 | 6500000`,
    tables: [{ register: null, header: [1], data: [2, 3], records: 2 }],
  },
  {
    name: 'payments in English with what is left of the fund',
    drawing: `
      Voucher No | Voucher date | Full name | Amount | Balance
      V01 | 2022-01-03 | Nguyễn Văn An | 500000 | 6500000
      V02 | 2022-01-04 | Trần Thị Bình | 500000 | 6000000`,
    tables: [{ register: 'disbursements', header: [1], data: [2, 3], records: 2 }],
  },
  {
    name: 'courses by whom they are for, those of a year beneath its name',
    drawing: `
      BẢNG TỔNG HỢP SỐ LIỆU ĐÀO TẠO
      STT | Đối tượng đào tạo | Số lớp | Số lượng học viên | Ghi chú
      Năm 2024
      1 | Cán bộ văn thư các phòng | 1 | 35 |
      2 | Kế toán các đơn vị | 2 | 61 |`,
    tables: [
      {
        register: 'training',
        header: [2],
        data: [3, 5],
        records: 2,
        columns: 'ordinal A, audience B, participants D, note E',
      },
    ],
  },
  {
    name: 'a payroll that is paid out',
    drawing: `
      BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 5/2026
      STT | Họ và tên | Hệ số lương | Tổng | BHXH | Thực lĩnh | Ký nhận
      1 | Nguyễn Văn An | 3.33 | 6000000 | 500000 | 5500000 |
      2 | Trần Thị Bình | 2.34 | 5000000 | 400000 | 4600000 |`,
    tables: [{ register: null, header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: 'what officers of the union got in the end, beside what was kept and what both come to',
    drawing: `
      BẢNG THANH TOÁN PHỤ CẤP CÁN BỘ CÔNG ĐOÀN
      STT | Họ và tên | Tổng | BHXH | Thực lĩnh | Ký nhận
      1 | Nguyễn Văn An | 6000000 | 500000 | 5500000 |
      2 | Trần Thị Bình | 5000000 | 400000 | 4600000 |`,
    tables: [
      { register: 'disbursements', records: 2, columns: 'ordinal A, fullName B, amount E, signature F' },
    ],
  },
  {
    name: 'expenses by their category are given to nobody',
    drawing: `
      Expense Report
      Date | Description | Category | Amount
      2024-01-01 | Taxi | Travel | 100
      2024-01-02 | Lunch | Food | 50`,
    tables: [{ register: null, header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: 'works and goods by their measure, in a summary of costs',
    drawing: `
      TỔNG HỢP KINH PHÍ DỰ ÁN
      TT | Nội dung | Đơn vị tính | Khối lượng | Đơn giá | Thành tiền
      1 | San nền | m3 | 100 | 50000 | 5000000
      2 | Cây xanh | cây | 10 | 500000 | 5000000`,
    tables: [{ register: null, header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: 'the same layout where gifts are measured',
    drawing: `
      TỔNG HỢP KINH PHÍ
      TT | Nội dung | ĐVT | Số lượng | Mức chi | Thành tiền
      1 | Quà cho đoàn viên | suất | 100 | 500000 | 50000000
      2 | Quà cho con đoàn viên | suất | 10 | 500000 | 5000000`,
    tables: [{ register: 'grants', header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: 'who is to come to what, in the plan of a week',
    drawing: `
      LỊCH CÔNG TÁC TUẦN
      Ngày | Thời gian | Nội dung | Thành phần | Địa điểm
      2024-01-02 | 8h | Giao ban | Lãnh đạo | P1
      2024-01-03 | 8h | Họp khoa | Trưởng khoa | P2`,
    tables: [{ register: null, header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: 'equipment is no catalogue of the units that use it',
    drawing: `
      DANH MỤC THIẾT BỊ
      STT | Tên thiết bị | Mã số | Số lượng | Đơn vị sử dụng | Nguyên giá
      1 | Máy tính | M01 | 5 | Khoa Nội | 15000000
      2 | Máy in | M02 | 2 | Khoa Ngoại | 5000000`,
    tables: [{ register: null, header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: 'what a bank booked',
    drawing: `
      Transaction ID | Date | Name | Amount | Type
      T1 | 2024-01-02 | Ann Lee | 500 | Debit
      T2 | 2024-01-02 | Bob Ray | 500 | Credit`,
    tables: [{ register: null, header: [1], data: [2, 3], records: 2 }],
  },
  {
    name: 'a sentence of how points are counted, that begins as their sum does',
    drawing: `
      KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2025
      TT | Đơn vị | Điểm tự chấm | Điểm thẩm định
      1 | BV Thanh Nhàn | 96 | 95
      2 | BV Mắt Hà Nội | 98 | 97
      | Tổng điểm của mỗi đơn vị sau các khoản cộng và trừ thì không được cao hơn 105 điểm | |`,
    tables: [{ register: 'emulation', records: 2, data: [3, 4], footer: 5 }],
  },
  {
    name: 'a long label of a sum that is no sentence',
    drawing: `
      KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2025
      TT | Đơn vị | Điểm tự chấm | Điểm thẩm định
      1 | BV Thanh Nhàn | 96 | 95
      2 | BV Mắt Hà Nội | 98 | 97
      | Tổng số điểm của các đơn vị trong cụm, kể cả điểm cộng và điểm trừ | 194 | 192`,
    tables: [{ register: 'emulation', records: 2, data: [3, 4], totals: ['5 total 0-1'] }],
  },
];

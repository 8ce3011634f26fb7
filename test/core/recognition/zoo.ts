import type { DrawOptions } from '../../support/draw-sheet';

/** A layout that people make, and what a reader sees in it. */
export interface ZooSheet {
  readonly name: string;
  readonly drawing: string;
  readonly options?: DrawOptions;
  /** One entry per table; each names what it wants to be sure of. */
  readonly tables: readonly Readonly<Record<string, unknown>>[];
}

export const zoo: readonly ZooSheet[] = [
  {
    name: 'plain table with its header in row 1',
    drawing: `
      STT | Họ và tên | Ngày sinh | Giới tính | Số CCCD | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | Nam | 001085012345 | Bệnh viện Thanh Nhàn
      2 | Trần Thị Bình | 1990-07-21 | Nữ | 001190023456 | Bệnh viện Mắt Hà Nội
      3 | Lê Văn Cường | 1979-11-30 | Nam | 001079034567 | Bệnh viện Mắt Hà Nội`,
    tables: [
      {
        register: 'members',
        header: [1],
        data: [2, 4],
        records: 3,
        columns: 'ordinal A, fullName B, birthDate C, gender D, citizenId E, unit F',
      },
    ],
  },
  {
    name: 'heads, title, unit of measure, column codes, words, date and signatures',
    drawing: `
      LIÊN ĐOÀN LAO ĐỘNG TP HÀ NỘI | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      CÔNG ĐOÀN NGÀNH Y TẾ HÀ NỘI | | | | Độc lập - Tự do - Hạnh phúc

      DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ TẾT
      (Kèm theo Quyết định số 12/QĐ-CĐN ngày 05 tháng 01 năm 2024)
      | | | | Đơn vị tính: đồng
      TT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền | Ký nhận
      A | B | C | D | 1 | 2
      1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | Ốm đau | 1000000 |
      2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | Con nhỏ | 500000 |
      Tổng cộng | | | | 1500000 |
      Bằng chữ: Một triệu năm trăm nghìn đồng
      | | | Hà Nội, ngày 20 tháng 01 năm 2024
      Người lập | | | Kế toán | | CHỦ TỊCH
      Nguyễn Thị Lan | | | Lê Thị Mai | | Trần Văn Hùng`,
    tables: [
      {
        register: 'grants',
        header: [7],
        data: [9, 10],
        records: 2,
        totals: ['11 total 0-1'],
        skipped: ['8 column-codes'],
        footer: 12,
        columns: 'ordinal A, fullName B, unit C, circumstance D, amount E, signature F',
      },
    ],
  },
  {
    name: 'birth year in two columns, men and women, merged header',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Năm sinh | | Đơn vị | Chức vụ
      | | Nam | Nữ | |
      1 | Nguyễn Văn An | 1985 | | Bệnh viện Thanh Nhàn | Bác sĩ
      2 | Trần Thị Bình | | 1990 | Bệnh viện Thanh Nhàn | Y tá`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3'] },
    tables: [
      {
        register: 'members',
        header: [2, 3],
        data: [4, 5],
        records: 2,
        columns: 'ordinal A, fullName B, birthYear C+D, unit E, jobTitle F',
      },
    ],
  },
  {
    name: 'birth date in two columns, only looking merged',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày, tháng, năm sinh | | Dân tộc | Ngày vào CĐ
      | | Nam | Nữ | |
      1 | Nguyễn Văn An | 3/2/1985 | | Kinh | 2010-01-01
      2 | Trần Thị Bình | | 21/7/1990 | Tày | 2012-01-01`,
    tables: [
      {
        register: 'members',
        header: [2, 3],
        data: [4, 5],
        columns: 'ordinal A, fullName B, birthDate C+D, ethnicity E, joinedOn F',
      },
    ],
  },
  {
    name: 'gender as two columns of ticks',
    drawing: `
      STT | Họ và tên | Nam | Nữ | Ngày sinh | Số thẻ đoàn viên
      1 | Nguyễn Văn An | x | | 1985-02-03 | 'A1
      2 | Trần Thị Bình | | x | 1990-07-21 | 'A2`,
    tables: [
      {
        register: 'members',
        records: 2,
        columns: 'ordinal A, fullName B, gender C+D, birthDate E, memberCardNo F',
      },
    ],
  },
  {
    name: 'citizen id with issue date and place beneath',
    drawing: `
      STT | Họ và tên | Căn cước công dân | | | Điện thoại
      | | Số | Ngày cấp | Nơi cấp |
      1 | Nguyễn Văn An | 001085012345 | 2021-05-01 | Cục CS QLHC | 0912345678
      2 | Trần Thị Bình | 001190023456 | 2021-06-01 | Cục CS QLHC | 0912345679`,
    options: { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] },
    tables: [
      {
        header: [1, 2],
        data: [3, 4],
        columns: 'ordinal A, fullName B, citizenId C, citizenIdIssuedOn D, citizenIdIssuedAt E, phone F',
      },
    ],
  },
  {
    name: 'sections with units, subtotals and a grand total',
    drawing: `
      DANH SÁCH ĐỀ NGHỊ TRỢ CẤP
      STT | Họ và tên | Hoàn cảnh | Số tiền | Ghi chú
      I | Bệnh viện Đa khoa Đức Giang | | |
      1 | Nguyễn Văn An | Ốm | 500000 |
      2 | Trần Thị Bình | Ốm | 500000 |
      Cộng | | | 1000000 |
      II | Bệnh viện Thanh Nhàn | | |
      1 | Lê Văn Cường | Ốm | 500000 |
      | Cộng | | 500000 |
      | Tổng cộng | | 1500000 |`,
    tables: [
      {
        register: 'grants',
        data: [3, 8],
        records: 3,
        sections: [3, 7],
        units: ['Bệnh viện Đa khoa Đức Giang', 'Bệnh viện Thanh Nhàn'],
        totals: ['6 subtotal 0-1', '9 subtotal 2-2', '10 total 0-2'],
      },
    ],
  },
  {
    name: 'section text merged across in the ordinal column, blank row below it',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Chức vụ
      I. Bệnh viện Thanh Nhàn | | |

      1 | Nguyễn Văn An | 1985-02-03 | Bác sĩ
      2 | Trần Thị Bình | 1990-07-21 | Y tá
      II. Bệnh viện Mắt Hà Nội (1 người) | | |
      1 | Lê Văn Cường | 1979-11-30 | Bác sĩ`,
    options: { merges: ['A3:D3', 'A7:D7'] },
    tables: [
      {
        register: 'members',
        data: [3, 8],
        records: 3,
        sections: [3, 7],
        units: ['Bệnh viện Thanh Nhàn', 'Bệnh viện Mắt Hà Nội'],
        skipped: ['4 empty'],
      },
    ],
  },
  {
    name: 'two levels of sections: block, then unit',
    drawing: `
      STT | Họ và tên | Hoàn cảnh | Số tiền
      A | KHỐI NHÀ NƯỚC | |
      I | Bệnh viện Thanh Nhàn | |
      1 | Nguyễn Văn An | Ốm | 500000
      II | Bệnh viện Mắt Hà Nội | |
      2 | Trần Thị Bình | Ốm | 500000
      B | KHỐI NGOÀI NHÀ NƯỚC | |
      I | Phòng khám đa khoa số 3 | |
      3 | Lê Văn Cường | Ốm | 500000`,
    tables: [
      {
        sections: [2, 3, 5, 7, 8],
        units: ['Bệnh viện Thanh Nhàn', 'Bệnh viện Mắt Hà Nội', 'Phòng khám đa khoa số 3'],
        data: [2, 9],
        records: 3,
      },
    ],
  },
  {
    name: 'sums stand in the section rows',
    drawing: `
      STT | Họ và tên | Hoàn cảnh | Số tiền
      | Tổng số | | 1500000
      I | Bệnh viện Thanh Nhàn | | 1000000
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000
      II | Bệnh viện Mắt Hà Nội | | 500000
      1 | Lê Văn Cường | Ốm | 500000`,
    tables: [
      {
        sections: [3, 6],
        totals: ['2 total 0-2', '3 subtotal 0-1', '6 subtotal 2-2'],
        data: [3, 7],
        records: 3,
      },
    ],
  },
  {
    name: 'people whose names begin like a total',
    drawing: `
      STT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền
      1 | Tổng Thị Hoa | Bệnh viện Thanh Nhàn | Ốm | 500000
      | Cống Văn An | Bệnh viện Thanh Nhàn | Ốm | 500000
      | Tống Thị Cộng | Bệnh viện Thanh Nhàn | Ốm | 500000
      Tổng số: 3 người | | | | 1500000`,
    tables: [{ records: 3, data: [2, 4], totals: ['5 total 0-2'] }],
  },
  {
    name: 'no ordinal column',
    drawing: `
      Họ và tên | Ngày sinh | Đơn vị | Số CCCD
      Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn | 001085012345
      Tổng Thị Hoa | 1990-07-21 | BV Thanh Nhàn | 001190023456`,
    tables: [
      {
        register: 'members',
        records: 2,
        data: [2, 3],
        columns: 'fullName A, birthDate B, unit C, citizenId D',
      },
    ],
  },
  {
    name: 'headers without diacritics, in capitals',
    drawing: `
      STT | HO VA TEN | NGAY SINH | SO CCCD | DON VI CONG TAC | GHI CHU
      1 | Nguyen Van An | 1985-02-03 | 001085012345 | BV Thanh Nhan |`,
    tables: [
      {
        register: 'members',
        records: 1,
        columns: 'ordinal A, fullName B, birthDate C, citizenId D, unit E, note F',
      },
    ],
  },
  {
    name: 'headers in English',
    drawing: `
      No. | Full name | Date of birth | Gender | ID number | Phone number | Department
      1 | Nguyen Van An | 1985-02-03 | Male | 001085012345 | 0912345678 | Surgery`,
    tables: [
      {
        register: 'members',
        columns: 'ordinal A, fullName B, birthDate C, gender D, citizenId E, phone F, subUnit G',
      },
    ],
  },
  {
    name: 'headers in TCVN3',
    drawing: `
      STT | Hä vµ tªn | Ngµy sinh | §¬n vÞ | Ghi chó
      1 | NguyÔn V¨n An | 1985-02-03 | BÖnh viÖn Thanh Nhµn |`,
    options: { fonts: { 'A1:E2': '.VnTime' } },
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthDate C, unit D, note E' }],
  },
  {
    name: 'headers in decomposed Unicode with line breaks',
    drawing: `
      S\\nTT | Họ và\\ntên | Ngày,\\ntháng,\\nnăm sinh | Đơn\\nvị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn`.normalize('NFD'),
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthDate C, unit D' }],
  },
  {
    name: 'a heading broken over two rows without merging',
    drawing: `
      S | Họ và | Ngày | Số | Đơn
      TT | tên | sinh | CCCD | vị
      1 | Nguyễn Văn An | 1985-02-03 | 001085012345 | BV Thanh Nhàn`,
    tables: [
      {
        register: 'members',
        header: [1, 2],
        data: [3, 3],
        columns: 'ordinal A, fullName B, birthDate C, citizenId D, unit E',
      },
    ],
  },
  {
    name: 'family and given name in two columns under one heading',
    drawing: `
      STT | Họ và tên | | Ngày sinh | Đơn vị
      1 | Nguyễn Văn | An | 1985-02-03 | BV Thanh Nhàn
      2 | Trần Thị | Bình | 1990-07-21 | BV Thanh Nhàn`,
    options: { merges: ['B1:C1'] },
    tables: [{ register: 'members', columns: 'ordinal A, familyName B, givenName C, birthDate D, unit E' }],
  },
  {
    name: 'family and given name, each headed',
    drawing: `
      STT | Họ đệm | Tên | Ngày sinh | Số thẻ CĐ
      1 | Nguyễn Văn | An | 1985-02-03 | 'A1
      2 | Trần Thị | Bình | 1990-07-21 | 'A2`,
    tables: [
      { register: 'members', columns: 'ordinal A, familyName B, givenName C, birthDate D, memberCardNo E' },
    ],
  },
  {
    name: 'summary of grants per unit, without names',
    drawing: `
      TỔNG HỢP HỖ TRỢ TẾT
      TT | Đơn vị | Số người | Mức hỗ trợ | Thành tiền | Ghi chú
      1 | Bệnh viện Thanh Nhàn | 12 | 500000 | 6000000 |
      2 | Bệnh viện Mắt Hà Nội | 3 | 500000 | 1500000 |
      Cộng | | 15 | | 7500000 |`,
    tables: [
      {
        register: 'grants',
        records: 2,
        totals: ['5 total 0-1'],
        columns: 'ordinal A, unit B, quantity C, rate D, amount E, note F',
      },
    ],
  },
  {
    name: 'the grant in a column “Mức hỗ trợ”, alone',
    drawing: `
      TT | Họ và tên | Đơn vị | Hoàn cảnh | Mức hỗ trợ
      1 | Nguyễn Văn An | BV Thanh Nhàn | Ốm | 500000`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, unit C, circumstance D, amount E' }],
  },
  {
    name: 'amounts in thousands, said above the table',
    drawing: `
      DANH SÁCH TRỢ CẤP
      | | | Đơn vị tính: nghìn đồng
      TT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500`,
    tables: [{ register: 'grants', header: [3], scale: 1000 }],
  },
  {
    name: 'amounts in millions, said in the heading',
    drawing: `
      TT | Đơn vị | Ngày thăm | Số tiền (triệu đồng)
      1 | Bệnh viện Thanh Nhàn | 2021-02-11 | 5.5`,
    tables: [{ register: 'visits', scale: 1000000, columns: 'ordinal A, unit B, visitedOn C, amount D' }],
  },
  {
    name: 'the list of one hospital: its head names the unit',
    drawing: `
      CÔNG ĐOÀN NGÀNH Y TẾ HÀ NỘI | |
      CÔNG ĐOÀN BỆNH VIỆN THANH NHÀN | |
      DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN | |
      STT | Họ và tên | Ngày sinh | Khoa/Phòng
      1 | Nguyễn Văn An | 1985-02-03 | Khoa Nội`,
    tables: [
      {
        register: 'members',
        titleUnit: 'BỆNH VIỆN THANH NHÀN',
        columns: 'ordinal A, fullName B, birthDate C, subUnit D',
      },
    ],
  },
  {
    name: 'the sheet is called after its unit',
    drawing: `
      STT | Họ và tên | Ngày sinh | Chức vụ
      1 | Nguyễn Văn An | 1985-02-03 | Bác sĩ`,
    options: { sheet: 'BV Thanh Nhàn' },
    tables: [{ register: 'members', titleUnit: 'BV Thanh Nhàn' }],
  },
  {
    name: 'headers repeated on a further page',
    drawing: `
      STT | Họ và tên | Ngày sinh | Số CCCD
      1 | Nguyễn Văn An | 1985-02-03 | 001085012345
      2 | Trần Thị Bình | 1990-07-21 | 001190023456
      STT | Họ và tên | Ngày sinh | Số CCCD
      3 | Lê Văn Cường | 1979-11-30 | 001079034567`,
    tables: [{ header: [1], data: [2, 5], records: 3, skipped: ['4 repeated-header'] }],
  },
  {
    name: 'two tables side by side',
    drawing: `
      STT | Họ và tên | Số tiền | Ký nhận | | STT | Họ và tên | Số tiền | Ký nhận
      1 | Nguyễn Văn An | 500000 | | | 3 | Lê Văn Cường | 500000 |
      2 | Trần Thị Bình | 500000 | | | 4 | Phạm Thị Dung | 500000 |`,
    tables: [
      { register: 'disbursements', records: 2, columns: 'ordinal A, fullName B, amount C, signature D' },
      { register: 'disbursements', records: 2, columns: 'ordinal F, fullName G, amount H, signature I' },
    ],
  },
  {
    name: 'two tables one under the other, of different kinds',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      Tổng cộng | | | 500000

      DANH SÁCH ĐƠN VỊ ĐƯỢC THĂM
      STT | Đơn vị | Ngày thăm | Số tiền
      1 | Bệnh viện Thanh Nhàn | 2021-02-11 | 5000000`,
    tables: [
      { register: 'grants', header: [2], data: [3, 3], totals: ['4 total 0-0'] },
      { register: 'visits', header: [7], data: [8, 8] },
    ],
  },
  {
    name: 'two lists of one form under each other, numbered anew',
    drawing: `
      Danh sách 1
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      Cộng | | | 500000
      Danh sách 2
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Trần Thị Bình | Ốm | 500000
      Cộng | | | 500000`,
    tables: [
      { header: [2], data: [3, 3], records: 1 },
      { header: [6], data: [7, 7], records: 1 },
    ],
  },
  {
    name: 'a scratch number and a note beside the table',
    drawing: `
      STT | Họ và tên | Ngày sinh | Số CCCD | | |
      1 | Nguyễn Văn An | 1985-02-03 | 001085012345 | | | 12345
      2 | Trần Thị Bình | 1990-07-21 | 001190023456 | | | chị Hoa kiểm tra lại`,
    tables: [{ register: 'members', records: 2, columns: 'ordinal A, fullName B, birthDate C, citizenId D' }],
  },
  {
    name: 'a list for signing: ký nhận decides',
    drawing: `
      DANH SÁCH KÝ NHẬN HỖ TRỢ TẾT
      STT | Họ và tên | Số căn cước | Đơn vị | Số tiền | Ký nhận
      1 | Nguyễn Văn An | 001085012345 | BV Thanh Nhàn | 500000 |`,
    tables: [
      {
        register: 'disbursements',
        columns: 'ordinal A, fullName B, citizenId C, unit D, amount E, signature F',
      },
    ],
  },
  {
    name: 'transfers to bank accounts',
    drawing: `
      BẢNG KÊ CHUYỂN KHOẢN
      STT | Họ và tên | Số TK | Tại NH | Số tiền | Nội dung
      1 | Nguyễn Văn An | '0011004123456 | Vietcombank | 500000 | Hỗ trợ Tết`,
    tables: [
      {
        register: 'disbursements',
        columns: 'ordinal A, fullName B, bankAccount C, bankName D, amount E, programme F',
      },
    ],
  },
  {
    name: 'an ordinal typed as text, and rows with few cells',
    drawing: `
      STT | Họ và tên | Ngày sinh | Đơn vị
      '01 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      '02 | | 1990-07-21 | BV Thanh Nhàn
      '03 | Lê Văn Cường | |`,
    tables: [{ records: 3, data: [2, 4] }],
  },
  {
    name: 'numbers prepared for rows that nobody filled',
    drawing: `
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      2 | | |
      3 | Lê Văn Cường | 1979-11-30 | BV Thanh Nhàn
      4 | | |`,
    tables: [{ records: 2, data: [2, 4], skipped: ['3 empty'] }],
  },
  {
    name: 'a table of other things',
    drawing: `
      Mã hàng | Tên hàng | Tồn kho | Giá bán
      A1 | Bút bi | 12 | 5000
      A2 | Vở | 5 | 12000`,
    tables: [{ register: null, header: [1], data: [2, 3], records: 2 }],
  },
  {
    name: 'membership movements under two headings',
    drawing: `
      BÁO CÁO BIẾN ĐỘNG ĐOÀN VIÊN
      TT | Đơn vị | Đầu kỳ | Tăng | | Giảm | | Cuối kỳ
      | | | Kết nạp | Chuyển đến | Chuyển đi | Nghỉ hưu, thôi việc |
      1 | Bệnh viện Thanh Nhàn | 800 | 12 | 3 | 2 | 5 | 808
      2 | Bệnh viện Mắt Hà Nội | 210 | 4 | 0 | 1 | 2 | 211
      Tổng cộng | | 1010 | 16 | 3 | 3 | 7 | 1019`,
    options: { merges: ['D2:E2', 'F2:G2'] },
    tables: [
      {
        register: 'admissions',
        header: [2, 3],
        data: [4, 5],
        columns:
          'ordinal A, unit B, openingCount C, admitted D, movedIn E, movedOut F, left G, closingCount H',
      },
    ],
  },
  {
    name: 'one amount per fund beneath a heading',
    drawing: `
      TỔNG HỢP HỖ TRỢ
      TT | Đơn vị | Số người | Số tiền | | | Ghi chú
      | | | LĐLĐ TP | CĐ ngành | CĐCS |
      1 | Bệnh viện Thanh Nhàn | 12 | 1000000 | 500000 | 300000 |
      2 | Bệnh viện Mắt Hà Nội | 3 | 0 | 500000 | 0 |`,
    options: { merges: ['D2:F2'] },
    tables: [
      { register: 'grants', header: [2, 3], columns: 'ordinal A, unit B, quantity C, amount D+E+F, note G' },
    ],
  },
  {
    name: 'one amount per fund, with their sum',
    drawing: `
      TỔNG HỢP HỖ TRỢ
      TT | Đơn vị | Số người | Số tiền | | | Ghi chú
      | | | LĐLĐ TP | CĐ ngành | Tổng cộng |
      1 | Bệnh viện Thanh Nhàn | 12 | 1000000 | 500000 | 1500000 |`,
    options: { merges: ['D2:F2'] },
    tables: [
      {
        register: 'grants',
        columns: 'ordinal A, unit B, quantity C, amount F, note G',
        unmapped: ['D', 'E'],
      },
    ],
  },
  {
    name: 'the Youth Union and the Party beside ours',
    drawing: `
      STT | Họ và tên | Ngày sinh | Ngày vào Đoàn TN | Ngày vào Đảng | Ngày vào CĐ | Số thẻ BHYT
      1 | Nguyễn Văn An | 1985-02-03 | 2000-03-26 | 2012-02-03 | 2010-01-01 | DN4010112345678`,
    tables: [
      {
        register: 'members',
        columns: 'ordinal A, fullName B, birthDate C, partyMember E, joinedOn F',
        unmapped: ['D', 'G'],
      },
    ],
  },
  {
    name: '“ĐV” with ticks is the Party, with names the unit',
    drawing: `
      STT | Họ và tên | Ngày sinh | ĐV | | STT | Họ và tên | Ngày sinh | ĐV
      1 | Nguyễn Văn An | 1985-02-03 | x | | 1 | Lê Văn Cường | 1979-11-30 | BV Thanh Nhàn
      2 | Trần Thị Bình | 1990-07-21 | x | | 2 | Phạm Thị Dung | 1981-01-02 | BV Mắt Hà Nội`,
    tables: [
      { columns: 'ordinal A, fullName B, birthDate C, partyMember D' },
      { columns: 'ordinal F, fullName G, birthDate H, unit I' },
    ],
  },
  {
    name: '“DT” is a phone or a people, by what it holds',
    drawing: `
      STT | Họ và tên | Ngày sinh | ĐT | DT
      1 | Nguyễn Văn An | 1985-02-03 | 0912345678 | Kinh
      2 | Trần Thị Bình | 1990-07-21 | 0912345679 | Tày`,
    tables: [{ columns: 'ordinal A, fullName B, birthDate C, phone D, ethnicity E' }],
  },
  {
    name: 'the drawing starts far from A1',
    drawing: `
      STT | Họ và tên | Ngày sinh | Số CCCD
      1 | Nguyễn Văn An | 1985-02-03 | 001085012345`,
    options: { at: 'D12' },
    tables: [{ header: [12], data: [13, 13], columns: 'ordinal D, fullName E, birthDate F, citizenId G' }],
  },
  {
    name: 'sections without numerals, by department',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN BỆNH VIỆN THANH NHÀN NĂM 2024
      (Sắp xếp theo Tổ Công đoàn)
      STT | Họ và tên | Ngày sinh | Chức vụ
      | Tổ Công đoàn Khoa Nội | |
      1 | Nguyễn Văn An | 1985-02-03 | Bác sĩ
      Cộng Tổ Công đoàn Khoa Nội: 1 đoàn viên | | |
      | Tổ Công đoàn Khoa Ngoại | |
      2 | Trần Thị Bình | 1990-07-21 | Y tá
      TỔNG CỘNG: 2 đoàn viên | | |`,
    tables: [
      {
        register: 'members',
        sections: [4, 7],
        totals: ['6 subtotal 0-0', '9 total 0-1'],
        data: [4, 8],
        titleUnit: 'BỆNH VIỆN THANH NHÀN',
      },
    ],
  },
  {
    name: 'catalogue of units in blocks',
    drawing: `
      DANH MỤC ĐƠN VỊ
      STT | Mã | Tên đơn vị | Tên khác | Ghi chú
      I | Khối bệnh viện | | |
      1 | BV01 | Bệnh viện Thanh Nhàn | BV Thanh Nhàn |
      2 | BV02 | Bệnh viện Mắt Hà Nội | Mắt HN |
      II | Khối trung tâm y tế | | |
      3 | TT01 | Trung tâm Y tế Ba Đình | TTYT Ba Đình |`,
    tables: [
      {
        register: 'units',
        records: 3,
        sections: [3, 6],
        columns: 'ordinal A, unitCode B, unit C, aliases D, note E',
      },
    ],
  },
  {
    name: 'total last, after notes in the middle',
    drawing: `
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      Ghi chú: danh sách bổ sung | | |
      2 | Trần Thị Bình | Ốm | 500000
      TỔNG CỘNG | | | 1000000
      Ghi chú: đã đối chiếu | | |`,
    tables: [{ records: 2, data: [2, 4], skipped: ['3 note'], totals: ['5 total 0-1'], footer: 6 }],
  },
  {
    name: 'a three-row header',
    drawing: `
      TỔNG HỢP CHĂM LO TẾT
      TT | Đơn vị | Nguồn kinh phí | | | |
      | | LĐLĐ Thành phố | | Công đoàn ngành | |
      | | Số người | Số tiền | Số người | Số tiền |
      1 | Bệnh viện Thanh Nhàn | 10 | 10000000 | 5 | 2500000 |
      2 | Bệnh viện Mắt Hà Nội | 4 | 4000000 | 2 | 1000000 |`,
    options: { merges: ['A2:A4', 'B2:B4', 'C2:F2', 'C3:D3', 'E3:F3'] },
    tables: [
      {
        register: 'grants',
        header: [2, 3, 4],
        data: [5, 6],
        columns: 'ordinal A, unit B, quantity C+E, amount D+F',
      },
    ],
  },
  {
    name: 'formula row of sums without a label',
    drawing: `
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000
      | | | =SUM(D2:D3) -> 1000000`,
    tables: [{ records: 2, totals: ['4 total 0-1'] }],
  },
  {
    name: 'an estimate of costs is no training course',
    drawing: `
      STT | Nội dung | Số tiền | Số lượng | ĐVT | Thành tiền | Ghi chú
      1 | Nước uống | 10000 | 100 | chai | 1000000 |
      2 | Hoa | 50000 | 2 | bó | 100000 |
      Tổng cộng | | | | | 1100000 |
      Số tiền bằng chữ: Một triệu một trăm nghìn đồng`,
    tables: [{ header: [1], records: 2, totals: ['4 total 0-1'], footer: 5 }],
  },
  {
    name: 'page sums and a repeated header, then the total',
    drawing: `
      STT | Họ và tên | Số tiền | Ký nhận
      1 | Nguyễn Văn An | 500000 |
      2 | Trần Thị Bình | 500000 |
      Cộng trang 1 | | 1000000 |
      STT | Họ và tên | Số tiền | Ký nhận
      3 | Lê Văn Cường | 500000 |
      Cộng trang 2 | | 500000 |
      Tổng cộng | | 1500000 |`,
    tables: [
      {
        records: 3,
        skipped: ['5 repeated-header'],
        totals: ['4 subtotal 0-1', '7 subtotal 2-2', '8 total 0-2'],
      },
    ],
  },
  {
    name: 'two years side by side, the last heading at the edge only looking merged',
    drawing: `
      TỔNG HỢP HỖ TRỢ
      TT | Tên đơn vị | Tết 2023 | | Tết 2024 |
      | | Số suất | Thành tiền | Số suất | Thành tiền
      1 | Bệnh viện Thanh Nhàn | 10 | 5000000 | 12 | 6000000
      2 | Bệnh viện Mắt Hà Nội | 1 | 500000 | 2 | 1000000`,
    tables: [{ register: 'grants', header: [2, 3], columns: 'ordinal A, unit B, quantity C+E, amount D+F' }],
  },
  {
    name: 'emulation scores with sums in the headings of each standard',
    drawing: `
      TT | Nội dung | Điểm tối đa | Điểm tự chấm
      I | Tiêu chuẩn 1: Chăm lo đời sống | 35 | 33
      1 | Thăm hỏi | 17 | '17 đ
      2 | Trợ cấp | 18 | '16 đ
      Tổng điểm | | 35 | 33`,
    tables: [{ register: 'emulation', sections: [2], totals: ['2 subtotal 0-1', '5 total 0-1'], records: 2 }],
  },
  {
    name: 'headings without numerals, total and signatures in the name column',
    drawing: `
      STT | Họ và tên | Hoàn cảnh | Số tiền
      Bệnh viện Thanh Nhàn | | |
      1 | Nguyễn Văn An | Ốm | 500000
      Khoa Nội | | |
      2 | Nguyễn Văn Anh | Ốm | 500000
      Bệnh viện Mắt | | |
      3 | Trần Thị Bình | Ốm | 500000
      | TỔNG | | 1500000
      | Người lập biểu | | Chủ tịch
      | Nguyễn Thị Lan | | Trần Văn Hùng`,
    tables: [
      {
        register: 'grants',
        data: [2, 7],
        records: 3,
        sections: [2, 4, 6],
        units: ['Bệnh viện Thanh Nhàn', 'Bệnh viện Mắt'],
        totals: ['8 total 0-2'],
        footer: 9,
      },
    ],
  },
  {
    name: 'names and units only: members, hardly sure',
    drawing: `
      STT | Họ và tên | Đơn vị
      1 | Nguyễn Văn An | BV Thanh Nhàn
      2 | Trần Thị Bình | BV Mắt`,
    tables: [{ register: 'members', records: 2, columns: 'ordinal A, fullName B, unit C' }],
  },
  {
    name: 'two tables side by side, the right one lower and under its own title',
    drawing: `
      DANH SÁCH KÝ NHẬN | | | | |
      STT | Họ và tên | Số tiền | Ký nhận | | DANH SÁCH ĐƠN VỊ ĐƯỢC THĂM
      1 | Nguyễn Văn An | 500000 | | |
      2 | Trần Thị Bình | 500000 | | | TT | Đơn vị | Ngày thăm | Số tiền
      3 | Lê Văn Cường | 300000 | | | 1 | Bệnh viện Thanh Nhàn | 2021-02-11 | 5000000
      Cộng | | 1300000 | | | 2 | Bệnh viện Mắt | 2021-02-12 | 5000000`,
    tables: [
      { register: 'disbursements', header: [2], data: [3, 5], records: 3, totals: ['6 total 0-2'] },
      {
        register: 'visits',
        header: [4],
        data: [5, 6],
        records: 2,
        columns: 'ordinal F, unit G, visitedOn H, amount I',
      },
    ],
  },
  {
    name: 'only the headings over several columns stand in the upper row, nothing merged',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      | | Năm sinh | | Quyết định kết nạp | |
      STT | Họ và tên | Nam | Nữ | Số | Ngày | Ghi chú
      1 | Nguyễn Văn An | 1985 | | 12/QĐ | 2010-01-01 |
      2 | Trần Thị Bình | | 1990 | 13/QĐ | 2012-01-01 |`,
    tables: [{ register: 'members', header: [2, 3], data: [4, 5], records: 2 }],
  },
  {
    name: 'family and given name in the first two columns, under one merged heading',
    drawing: `
      Họ và tên | | Ngày sinh | Số CCCD | Đơn vị
      Họ đệm | Tên | | |
      Nguyễn Văn | An | 1985-02-03 | 001085012345 | BV Mắt
      Trần Thị | Bình | 1990-07-21 | 001190023456 | BV Mắt`,
    options: { merges: ['A1:B1', 'C1:C2', 'D1:D2', 'E1:E2'] },
    tables: [
      {
        register: 'members',
        header: [1, 2],
        data: [3, 4],
        columns: 'familyName A, givenName B, birthDate C, citizenId D, unit E',
      },
    ],
  },
  {
    name: 'everything in VNI: headings, headings of sections, totals, footer',
    drawing: `
      DANH SAÙCH ÑEÀ NGHÒ TRÔÏ CAÁP
      STT | Hoï vaø teân | Hoaøn caûnh | Soá tieàn
      I | Beänh vieän Maét | |
      1 | Nguyeãn Vaên An | OÁm ñau | 500000
      2 | Traàn Thò Bình | OÁm ñau | 500000
      | Toång coäng | | 1000000
      Baèng chöõ: Moät trieäu ñoàng`,
    options: { fonts: { 'A1:D7': 'VNI-Times' } },
    tables: [
      {
        register: 'grants',
        header: [2],
        data: [3, 5],
        sections: [3],
        units: ['Bệnh viện Mắt'],
        totals: ['6 total 0-1'],
        footer: 7,
        columns: 'ordinal A, fullName B, circumstance C, amount D',
      },
    ],
  },
  {
    name: 'headings abbreviated as people do',
    drawing: `
      S.T.T | Họ tên CBVC | Đ/thoại | C. vụ | Số TK | Tại NH | GC
      1 | Nguyễn Văn An | 0912345678 | Bác sĩ | '0011004123456 | BIDV |
      2 | Trần Thị Bình | 0912345679 | Y tá | '0011004123457 | BIDV |`,
    tables: [
      {
        register: 'members',
        columns: 'ordinal A, fullName B, phone C, jobTitle D, bankAccount E, bankName F, note G',
      },
    ],
  },
  {
    name: '“Hệ số lương” is no “số lượng”, “ĐVT” no unit',
    drawing: `
      THỐNG KÊ CÔNG ĐOÀN
      TT | Nội dung | Đơn vị tính | Số lượng | Ghi chú
      1 | Tổng số đoàn viên | người | 820 |
      2 | Số tổ công đoàn | tổ | 14 |`,
    tables: [{ register: null, header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: '“Số tiền” a day, days, and “Thành tiền”',
    drawing: `
      DANH SÁCH CHI TIỀN HỖ TRỢ
      STT | Họ tên | Số tiền | Số ngày | Thành tiền | Ký nhận
      1 | Nguyễn Văn An | 50000 | 10 | 500000 |
      2 | Trần Thị Bình | 50000 | 8 | 400000 |
      | Cộng | | | 900000 |`,
    tables: [
      {
        register: 'disbursements',
        totals: ['5 total 0-1'],
        columns: 'ordinal A, fullName B, rate C, quantity D, amount E, signature F',
      },
    ],
  },
  {
    name: 'cards of health insurance, the Youth Union’s dates',
    drawing: `
      STT | Họ và tên | Ngày sinh | Mã số thẻ | Ngày vào Đoàn | Chi đoàn
      1 | Nguyễn Văn An | 1985-02-03 | DN4010112345678 | 2000-03-26 | Khối Nội
      2 | Trần Thị Bình | 1990-07-21 | DN4010112345679 | 2001-03-26 | Khối Nội`,
    tables: [
      { register: 'members', columns: 'ordinal A, fullName B, birthDate C', unmapped: ['D', 'E', 'F'] },
    ],
  },
  {
    name: 'a list of a branch of the Youth Union: its day and card are none of ours',
    drawing: `
      STT | Họ và tên | Ngày sinh | Thời gian vào đoàn | Số thẻ đoàn | Thời gian vào Đảng | Chức vụ trong chi đoàn | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | 2000-03-26 | A100 | 2010-07-01 | Đoàn viên | Khoa Nội
      2 | Trần Thị Bình | 1990-07-21 | 2001-03-26 | A101 | | Bí thư | Khoa Nội`,
    tables: [
      {
        register: 'members',
        columns: 'ordinal A, fullName B, birthDate C, partyMember F, unit H',
        unmapped: ['D', 'E', 'G'],
      },
    ],
  },
  {
    name: 'a list of the union: day and card beside no other organisation are ours',
    drawing: `
      STT | Họ và tên | Ngày sinh | Thời gian vào đoàn | Số thẻ đoàn viên | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | 2010-03-26 | A100 | Bệnh viện Tim Hà Nội
      2 | Trần Thị Bình | 1990-07-21 | 2012-03-26 | A101 | Bệnh viện Tim Hà Nội`,
    tables: [
      {
        register: 'members',
        columns: 'ordinal A, fullName B, birthDate C, joinedOn D, memberCardNo E, unit F',
      },
    ],
  },
  {
    name: 'a page break in the middle of a section, numbered anew in each',
    drawing: `
      STT | Họ và tên | Hoàn cảnh | Số tiền
      I | Khoa Nội | |
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000
      | Cộng | | 1000000
      STT | Họ và tên | Hoàn cảnh | Số tiền
      II | Khoa Ngoại | |
      1 | Lê Văn Cường | Ốm | 500000
      | Cộng | | 500000`,
    tables: [
      {
        data: [2, 8],
        records: 3,
        sections: [2, 7],
        skipped: ['6 repeated-header'],
        totals: ['5 subtotal 0-1', '9 subtotal 2-2'],
      },
    ],
  },
  {
    name: 'a report by fund: contents against funds',
    drawing: `
      BÁO CÁO CHĂM LO TẾT
      TT | Nội dung | LĐLĐ TP | | CĐ ngành |
      | | Số người | Số tiền | Số người | Số tiền
      1 | Thăm đơn vị trực | 17 | 85000000 | 0 | 0
      2 | Trợ cấp đoàn viên khó khăn | 150 | 150000000 | 158 | 79000000
      | Tổng cộng | 167 | 235000000 | 158 | 79000000`,
    tables: [
      {
        register: 'grants',
        header: [2, 3],
        records: 2,
        totals: ['6 total 0-1'],
        columns: 'ordinal A, programme B, quantity C+E, amount D+F',
      },
    ],
  },
  {
    name: 'columns spaced out by empty ones',
    drawing: `
      STT | | Họ và tên | | Số tiền
      1 | | Nguyễn Văn An | | 500000
      2 | | Trần Thị Bình | | 300000`,
    tables: [{ register: 'grants', header: [1], records: 2, columns: 'ordinal A, fullName C, amount E' }],
  },
  {
    name: 'a lone word that could head a column, far from another: a note, no header',
    drawing: `
      Nữ | | | Hồ

      STT | Họ và tên | Đơn vị | Số tiền
      1 | Nguyễn Văn An | BV Mắt | 500000
      2 | Trần Thị Bình | BV Phổi | 300000`,
    tables: [{ register: 'grants', header: [3], records: 2 }],
  },
];

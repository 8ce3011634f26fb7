import type { ZooSheet } from './zoo';

/** Sheets as union offices draw them: tall headers, page sums, three levels of headings, abbreviations. */
export const zooOfOfficeSheets: readonly ZooSheet[] = [
  {
    name: 'header of four rows',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Thông tin cá nhân | | | | Đơn vị
       | | Năm sinh | | Giấy tờ | |
       | | Nam | Nữ | CCCD | |
       | | | | Số | Ngày cấp |
      1 | Nguyễn Văn An | 1985 | | 001085012345 | 2021-05-01 | BV Mắt
      2 | Trần Thị Bình | | 1990 | 001190023456 | 2021-06-01 | BV Mắt`,
    tables: [
      {
        register: 'members',
        header: [2, 3, 4, 5],
        data: [6, 7],
        records: 2,
        columns: 'ordinal A, fullName B, birthYear C+D, citizenId E, citizenIdIssuedOn F, unit G',
      },
    ],
  },
  {
    name: 'four rows merged',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Thông tin cá nhân | | | | Đơn vị
       | | Năm sinh | | Giấy tờ | |
       | | Nam | Nữ | CCCD | |
       | | | | Số | Ngày cấp |
      1 | Nguyễn Văn An | 1985 | | 001085012345 | 2021-05-01 | BV Mắt
      2 | Trần Thị Bình | | 1990 | 001190023456 | 2021-06-01 | BV Mắt`,
    options: { merges: ['A2:A5', 'B2:B5', 'C2:F2', 'C3:D3', 'E3:F3', 'C4:C5', 'D4:D5', 'E4:F4', 'G2:G5'] },
    tables: [
      {
        register: 'members',
        header: [2, 3, 4, 5],
        data: [6, 7],
        records: 2,
        columns: 'ordinal A, fullName B, birthYear C+D, citizenId E, citizenIdIssuedOn F, unit G',
      },
    ],
  },
  {
    name: 'cong mang sang',
    drawing: `
      DANH SÁCH KÝ NHẬN
      STT | Họ và tên | Đơn vị | Số tiền | Ký nhận
      1 | Nguyễn Văn An | BV Mắt | 500000 |
      2 | Trần Thị Bình | BV Mắt | 500000 |
       | Cộng trang 1 | | 1000000 |
      STT | Họ và tên | Đơn vị | Số tiền | Ký nhận
       | Cộng mang sang | | 1000000 |
      3 | Lê Văn Chi | BV Mắt | 500000 |
       | Cộng trang 2 | | 500000 |
       | Tổng cộng | | 1500000 |`,
    tables: [
      {
        register: 'disbursements',
        header: [2],
        data: [3, 8],
        records: 3,
        totals: ['5 subtotal 0-1', '7 subtotal 0-1', '9 subtotal 2-2', '10 total 0-2'],
        skipped: ['6 repeated-header'],
        columns: 'ordinal A, fullName B, unit C, amount D, signature E',
      },
    ],
  },
  {
    name: 'code row with formulas',
    drawing: `
      BẢNG KÊ TRỢ CẤP
      TT | Đơn vị | Số người | Mức | Thành tiền | Ghi chú
      A | B | (1) | (2) | (3)=(1)x(2) | (4)
      1 | BV Mắt | 3 | 500000 | 1500000 |
      2 | BV Phổi | 2 | 500000 | 1000000 |
       | Cộng | 5 | | 2500000 |`,
    tables: [
      {
        register: 'grants',
        header: [2],
        data: [4, 5],
        records: 2,
        totals: ['6 total 0-1'],
        skipped: ['3 column-codes'],
        columns: 'ordinal A, unit B, quantity C, rate D, amount E, note F',
      },
    ],
  },
  {
    name: 'sections three levels',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Hoàn cảnh | Số tiền
      A | KHỐI NHÀ NƯỚC | | 2000000
      I | Bệnh viện Thanh Nhàn | | 1500000
      1 | Khoa Nội | | 1000000
      1.1 | Nguyễn Văn An | Ốm | 500000
      1.2 | Trần Thị Bình | Ốm | 500000
      2 | Khoa Ngoại | | 500000
      2.1 | Lê Văn Chi | Ốm | 500000
      II | Bệnh viện Mắt | | 500000
      1 | Khoa Nội | | 500000
      1.1 | Đỗ Thị Dung | Ốm | 500000`,
    tables: [
      {
        register: 'grants',
        header: [2],
        data: [3, 12],
        records: 4,
        sections: [3, 4, 5, 8, 10, 11],
        units: ['Bệnh viện Thanh Nhàn', 'Bệnh viện Mắt'],
        totals: [
          '3 subtotal 0-3',
          '4 subtotal 0-2',
          '5 subtotal 0-1',
          '8 subtotal 2-2',
          '10 subtotal 3-3',
          '11 subtotal 3-3',
        ],
        columns: 'ordinal A, fullName B, circumstance C, amount D',
      },
    ],
  },
  {
    name: 'totals in middle',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Hoàn cảnh | Số tiền
      I | BV Mắt | |
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000
       | Tổng BV Mắt | | 1000000
      II | BV Phổi | |
      3 | Lê Văn Chi | Ốm | 500000
       | Tổng BV Phổi | | 500000
       | TỔNG CỘNG (I+II) | | 1500000`,
    tables: [
      {
        register: 'grants',
        header: [2],
        data: [3, 8],
        records: 3,
        sections: [3, 7],
        units: ['BV Mắt', 'BV Phổi'],
        totals: ['6 subtotal 0-1', '9 subtotal 2-2', '10 total 0-2'],
        columns: 'ordinal A, fullName B, circumstance C, amount D',
      },
    ],
  },
  {
    name: 'side by side different header rows',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN | | | | | DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Ngày sinh | Đơn vị | | (Đợt 1)
      1 | Nguyễn Văn An | 1985-02-03 | BV Mắt | | STT | Họ và tên | Số tiền
      2 | Trần Thị Bình | 1986-02-03 | BV Mắt | | 1 | Nguyễn Văn An | 500000
      3 | Lê Văn Chi | 1987-02-03 | BV Mắt | | 2 | Trần Thị Bình | 500000`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 5],
        records: 3,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      {
        register: 'grants',
        header: [3],
        data: [4, 5],
        records: 2,
        columns: 'ordinal F, fullName G, amount H',
      },
    ],
  },
  {
    name: 'abbreviated English',
    drawing: `
      LIST OF MEMBERS
      No | Full name | DOB | Sex | ID No | Phone | Unit | Remarks
      1 | Nguyễn Văn An | 1985-02-03 | M | 001085012345 | 0912345678 | BV Mắt |
      2 | Trần Thị Bình | 1986-02-03 | F | 001186012345 | 0912345679 | BV Mắt |`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, gender D, citizenId E, phone F, unit G, note H',
      },
    ],
  },
  {
    name: 'abbreviated viet',
    drawing: `
      DS ĐV
      TT | H.tên | N.sinh | GT | CCCD | ĐT | ĐVCT | GC
      1 | Nguyễn Văn An | 1985-02-03 | Nam | 001085012345 | 0912345678 | BV Mắt |
      2 | Trần Thị Bình | 1986-02-03 | Nữ | 001186012345 | 0912345679 | BV Mắt |`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        columns: 'ordinal A, fullName B, birthYear C, gender D, citizenId E, phone F, unit G, note H',
      },
    ],
  },
  {
    name: 'false friends',
    drawing: `
      DANH SÁCH CÁN BỘ
      STT | Họ và tên | Ngày sinh | Ngày vào Đoàn TN | Ngày vào CĐ | ĐV | Số thẻ ĐV | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | 2000-03-26 | 2010-01-01 | x | 12345 | BV Mắt
      2 | Trần Thị Bình | 1986-02-03 | 2001-03-26 | 2011-01-01 | | 12346 | BV Mắt`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, joinedOn E, partyMember F, memberCardNo G, unit H',
        unmapped: ['D'],
      },
    ],
  },
  {
    name: 'family/given merged head',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | | Nam | Nữ | Ngày sinh | Đơn vị
      1 | Nguyễn Văn | An | x | | 1985-02-03 | BV Mắt
      2 | Trần Thị | Bình | | x | 1986-02-03 | BV Mắt`,
    options: { merges: ['B2:C2'] },
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        columns: 'ordinal A, familyName B, givenName C, gender D+E, birthDate F, unit G',
      },
    ],
  },
  {
    name: 'family given separate, unnumbered, subtotals above',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      TT | Họ đệm | Tên | Năm sinh | Tổ CĐ | Ghi chú
       | Tổng số: 3 | | | |
       | Tổ Nội: 2 | | | |
      1 | Nguyễn Văn | An | 1985 | Nội |
      2 | Trần Thị | Bình | 1986 | Nội |
       | Tổ Ngoại: 1 | | | |
      3 | Lê Văn | Chi | 1986 | Ngoại |`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [4, 8],
        records: 3,
        sections: [4, 7],
        totals: ['3 total 0-2'],
        columns: 'ordinal A, familyName B, givenName C, birthYear D, subUnit E, note F',
      },
    ],
  },
  {
    name: 'repeated multi-row header per page',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Năm sinh | | Đơn vị
       | | Nam | Nữ |
      1 | Nguyễn Văn An | 1985 | | BV Mắt
      2 | Trần Thị Bình | | 1986 | BV Mắt
      Trang 1 | | | |
      STT | Họ và tên | Năm sinh | | Đơn vị
       | | Nam | Nữ |
      3 | Lê Văn Chi | 1985 | | BV Mắt
      4 | Đỗ Thị Dung | | 1986 | BV Mắt`,
    options: { merges: ['C2:D2', 'A2:A3', 'B2:B3', 'E2:E3', 'C7:D7', 'A7:A8', 'B7:B8', 'E7:E8'] },
    tables: [
      {
        register: 'members',
        header: [2, 3],
        data: [4, 10],
        records: 4,
        skipped: ['6 note', '7 repeated-header', '8 repeated-header'],
        columns: 'ordinal A, fullName B, birthYear C+D, unit E',
      },
    ],
  },
  {
    name: 'TCVN3',
    drawing: `
      DANH S¸CH §OµN VI£N
      STT | Hä vµ tªn | Ngµy sinh | §¬n vÞ | Ghi chó
      1 | NguyÔn V¨n Hïng | 1985-02-03 | BÖnh viÖn M¾t |
      2 | TrÇn ThÞ B×nh | 1986-02-03 | BÖnh viÖn M¾t |`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D, note E',
      },
    ],
  },
  {
    name: 'VNI',
    drawing: `
      DANH SAÙCH ÑOAØN VIEÂN
      STT | Hoï vaø teân | Ngaøy sinh | Ñôn vò | Ghi chuù
      1 | Nguyeãn Vaên Huøng | 1985-02-03 | Beänh vieän Maét |
      2 | Traàn Thò Bình | 1986-02-03 | Beänh vieän Maét |`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D, note E',
      },
    ],
  },
  {
    name: 'centered title looks like header',
    drawing: `
      CÔNG ĐOÀN Y TẾ | | Họ tên người lập | Đơn vị |
      DANH SÁCH ĐOÀN VIÊN

      STT | Họ và tên | Ngày sinh | Đơn vị | Số thẻ
      1 | Nguyễn Văn An | 1985-02-03 | BV Mắt | A1
      2 | Trần Thị Bình | 1986-02-03 | BV Mắt | A2`,
    tables: [
      {
        register: 'members',
        header: [4],
        data: [5, 6],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D, memberCardNo E',
      },
    ],
  },
  {
    name: 'tet summary two-row header by fund',
    drawing: `
      BÁO CÁO CHĂM LO TẾT
      Đơn vị tính: nghìn đồng
      TT | Đơn vị | LĐLĐ TP | | CĐ ngành | | Tổng tiền
       | | Số người | Số tiền | Số người | Số tiền |
      1 | BV Mắt | 3 | 3000 | 2 | 1000 | 4000
      2 | BV Phổi | 1 | 1000 | 4 | 2000 | 3000
       | Cộng | 4 | 4000 | 6 | 3000 | 7000`,
    tables: [
      {
        register: 'grants',
        header: [3, 4],
        data: [5, 6],
        records: 2,
        totals: ['7 total 0-1'],
        columns: 'ordinal A, unit B, quantity C+E, amount G',
        unmapped: ['D', 'F'],
        scale: 1000,
      },
    ],
  },
];

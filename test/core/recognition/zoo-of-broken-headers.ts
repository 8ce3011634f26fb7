import type { ZooSheet } from './zoo';

const people = (columns: string): string =>
  `
      1 | Nguyễn Văn An | ${columns}
      2 | Trần Thị Bình | ${columns}`;

/** Headings written over several rows that nobody merged, at places where one row alone says little. */
export const zooOfBrokenHeaders: readonly ZooSheet[] = [
  {
    name: '“Số” above “TT” and nothing else beneath',
    drawing: `
      Số | Họ và tên | Đơn vị | Số tiền
      TT${people('BV Mắt | 500000')}`,
    tables: [{ header: [1, 2], data: [3, 4], columns: 'ordinal A, fullName B, unit C, amount D' }],
  },
  {
    name: '“Số” above “TT” beside Nam and Nữ',
    drawing: `
      Số | Họ và tên | Năm sinh | | Đơn vị
      TT | | Nam | Nữ${people('1985 | | BV Mắt')}`,
    tables: [{ header: [1, 2], columns: 'ordinal A, fullName B, birthYear C+D, unit E' }],
  },
  {
    name: '“Số”, “thứ”, “tự” in three rows beside a measure',
    drawing: `
      Số | Họ và tên | Ngày sinh | Số tiền
      thứ
      tự | | | (đồng)${people('1985-02-03 | 500000')}`,
    tables: [{ header: [1, 2, 3], columns: 'ordinal A, fullName B, birthDate C, amount D' }],
  },
  {
    name: 'the end of one heading alone in the second row',
    drawing: `
      STT | Họ và tên | Đơn vị | Số tiền
      | | công tác${people('BV Mắt | 500000')}`,
    tables: [{ header: [1, 2], data: [3, 4], columns: 'ordinal A, fullName B, unit C, amount D' }],
  },
  {
    name: 'the measure alone in the second row',
    drawing: `
      STT | Họ và tên | Đơn vị | Số tiền
      | | | (nghìn đồng)${people('BV Mắt | 500')}`,
    tables: [{ header: [1, 2], scale: 1000, columns: 'ordinal A, fullName B, unit C, amount D' }],
  },
  {
    name: 'broken headings in TCVN3',
    drawing: `
      Sè | Hä vµ tªn | §¬n vÞ | Sè tiÒn
      TT
      1 | NguyÔn V¨n An | BV M¾t | 500000
      2 | TrÇn ThÞ B×nh | BV M¾t | 500000`,
    tables: [{ header: [1, 2], columns: 'ordinal A, fullName B, unit C, amount D' }],
  },
  {
    name: 'a section right beneath the header that could go on with its words',
    drawing: `
      STT | Họ và tên | Đơn vị | Số tiền
      | Đoàn viên | |${people('BV Mắt | 500000')}`,
    tables: [{ header: [1], data: [2, 4], sections: [2], records: 2 }],
  },
  {
    name: 'a first record in small letters',
    drawing: `
      Đơn vị | Số tiền
      công tác xã hội | 500000
      BV Mắt | 300000`,
    tables: [{ header: [1], records: 2, columns: 'unit A, amount B' }],
  },
  {
    name: 'a header of which neither row alone looks like one',
    drawing: `
      Đơn | Khu | | Điện
      vị | vực | Chủ tịch CĐCS | thoại
      Bệnh viện Mắt | Nhà nước | Nguyễn Văn An | 0912345678
      Bệnh viện Tim | Nhà nước | Trần Thị Bình | 0912345679`,
    tables: [{ register: 'units', header: [1, 2], columns: 'unit A, sector B, chair C, phone D' }],
  },
  {
    name: 'such a header of a second table, below its title',
    drawing: `
      STT | Họ và tên | Ngày sinh | Đơn vị | Ghi chú${people('1985-02-03 | BV Mắt')}

      BẢNG CHẤM ĐIỂM THI ĐUA
      Số thứ | Nội | Điểm | Tự
      tự | dung thi đua | tối đa | chấm
      1 | Tài chính công đoàn | 11 | 9
      2 | Công tác nữ công | 7 | 7`,
    tables: [
      { register: 'members', records: 2 },
      {
        register: 'emulation',
        header: [6, 7],
        records: 2,
        columns: 'ordinal A, indicator B, maxScore C, selfScore D',
      },
    ],
  },
  {
    name: '“STT” alone in the lower row, left of all else',
    drawing: `
      | Đơn vị tài | Ngày | Số
      STT | trợ | nhận | tiền
      1 | Công ty Sữa | 2025-02-03 | 500000
      2 | Ngân hàng BIDV | 2025-02-04 | 500000`,
    tables: [{ header: [1, 2], columns: 'ordinal A, donor B, receivedOn C, amount D' }],
  },
  {
    name: 'one heading over two rows beside a heading in the lower one',
    drawing: `
      TT | HỌ | | Lý do | Số tiền
      | VÀ TÊN ĐỆM | TÊN | | TRỢ CẤP
      1 | Nguyễn Văn | An | Ốm | 500000
      2 | Trần Thị | Bình | Ốm | 500000`,
    tables: [{ header: [1, 2], columns: 'ordinal A, familyName B, givenName C, circumstance D, amount E' }],
  },
  {
    name: 'words that we do not know broken over two rows',
    drawing: `
      TT | | Cân | Số | Chú
      | Họ và tên | nặng | tiền | thích
      1 | Nguyễn Văn An | 60 | 500000 |
      2 | Trần Thị Bình | 50 | 500000 |`,
    tables: [{ header: [1, 2], columns: 'ordinal A, fullName B, amount D, note E', unmapped: ['C'] }],
  },
  {
    name: 'a title in capitals right above a broken header is none of its rows',
    drawing: `
      | | TÌNH HÌNH PHÁT TRIỂN ĐOÀN VIÊN
      STT | Đơn vị | Đã kết | Lũy
      | | nạp | kế
      1 | BV Mắt | 26 | 35
      2 | BV Tim | 21 | 30`,
    tables: [{ header: [2, 3], columns: 'ordinal A, unit B, admitted C, cumulative D' }],
  },
  {
    name: 'headings beneath single ones that stand apart',
    drawing: `
      TT | Tên CĐCS | Phát triển đoàn viên | Size áo | Phát triển đoàn viên
      | | Chỉ tiêu | | Kết quả
      1 | BV Mắt | 184 | M | 84
      2 | BV Tim | 304 | L | 390`,
    tables: [{ header: [1, 2], columns: 'ordinal A, unit B, target C, admitted E', unmapped: ['D'] }],
  },
  {
    name: 'broken headings in VNI, some of whose words alone could be anything',
    drawing: `
      S TT | | Ñoái | | | Toång kinh
      | Lôùp | töôïng tham gia | Soá ngöôøi tham döï | Töø ngaøy | phí
      1 | Taäp huaán caùn boä | Keá toaùn | 99 | 2025-01-02 | 500000
      2 | Taäp huaán keá toaùn | Keá toaùn | 35 | 2025-01-03 | 200000`,
    tables: [
      { header: [1, 2], columns: 'ordinal A, course B, audience C, participants D, startsOn E, cost F' },
    ],
  },
  {
    name: 'money beneath “Kinh phí” is no fund',
    drawing: `
      KẾT QUẢ THĂM HỎI CÁC ĐƠN VỊ
      TT | Đơn vị | Ngày thăm | Kinh phí
      1 | BV Mắt | 2025-01-02 | 500000
      2 | BV Tim | 2025-01-03 | 500000`,
    tables: [{ register: 'visits', columns: 'ordinal A, unit B, visitedOn C, amount D' }],
  },
  {
    name: 'near miss: names of funds beneath “Kinh phí” are',
    drawing: `
      KẾT QUẢ THĂM HỎI CÁC ĐƠN VỊ
      TT | Đơn vị | Ngày thăm | Kinh phí | Số tiền
      1 | BV Mắt | 2025-01-02 | CĐ ngành | 500000
      2 | BV Tim | 2025-01-03 | LĐLĐ TP | 500000`,
    tables: [{ columns: 'ordinal A, unit B, visitedOn C, fundSource D, amount E' }],
  },
  {
    name: 'a table beside another is not what its neighbour’s title says',
    drawing: `
      DANH SÁCH TRỢ CẤP TẾT
      STT | Họ và tên | Lý do | Số tiền | | TT | Đơn vị được thăm | Ngày đến thăm | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000 | | 1 | BV Mắt | 2025-01-02 | 500000
      2 | Trần Thị Bình | Ốm | 500000 | | 2 | BV Tim | 2025-01-03 | 500000`,
    tables: [
      { register: 'grants', columns: 'ordinal A, fullName B, circumstance C, amount D' },
      { register: 'visits', columns: 'ordinal F, unit G, visitedOn H, amount I' },
    ],
  },
  {
    name: 'what stands below the title of the next table is no footer of the first',
    drawing: `
      Họ và tên | Hình thức khen | Cấp khen
      Nguyễn Văn An | Giấy khen | CĐ ngành
      Trần Thị Bình | Bằng khen | LĐLĐ TP

      TỔNG HỢP VẬN ĐỘNG TÀI TRỢ
      (Kèm theo Quyết định số 25/QĐ-CĐN ngày 10 tháng 01 năm 2026)
      STT | Nhà tài trợ | Số tiền
      1 | Công ty Sữa | 500000
      2 | Ngân hàng BIDV | 500000`,
    tables: [
      { register: 'commendations', records: 2, data: [2, 3], footer: undefined },
      { register: 'donations', header: [7], records: 2 },
    ],
  },
  {
    name: 'a pair of headings beneath one that only looks merged, itself beneath another such',
    drawing: `
      STT | CĐCS | Thông tin chung | | Lũy kế
      | | Phát triển đoàn viên | |
      | | Chỉ tiêu | Thực hiện |
      1 | BV Mắt | 31 | 39 | 90
      2 | BV Tim | 36 | 47 | 18`,
    tables: [{ header: [1, 2, 3], columns: 'ordinal A, unit B, target C, admitted D, cumulative E' }],
  },
  {
    name: 'measures in thousands in two headings are no amounts',
    drawing: `
      STT | Tên CĐCS | Ngày trình | Số tiền đề nghị (1.000 đồng) | Số tiền duyệt (1.000 đồng)
      1 | BV Mắt | 2025-01-02 | 1000 | 1000
      2 | BV Tim | 2025-01-03 | 1500 | 1500`,
    tables: [
      {
        register: 'proposals',
        header: [1],
        scale: 1000,
        columns: 'ordinal A, unit B, documentDate C, proposedAmount D, approvedAmount E',
      },
    ],
  },
  {
    name: '“Tổng Khối …”, “Tổng Trung tâm …” sum what stands above them',
    drawing: `
      STT | Họ và tên | Số tiền | Ký nhận
      I | Khối nhà nước
      1 | Nguyễn Văn An | 500000 |
      | Tổng Khối nhà nước | 500000 |
      II | Trung tâm Y tế Ba Đình
      1 | Trần Thị Bình | 500000 |
      | Tổng Trung tâm Y tế Ba Đình | 500000 |`,
    tables: [{ records: 2, sections: [2, 5], totals: ['4 subtotal 0-0', '7 subtotal 1-1'] }],
  },
  {
    name: 'near miss: persons named Tổng, and a corporation',
    drawing: `
      STT | Họ và tên | Đơn vị | Số tiền
      1 | Tổng Văn An | Tổng công ty Dược | 500000
      2 | Tổng Thị Khối | BV Mắt | 500000`,
    tables: [{ records: 2, totals: undefined }],
  },
  {
    name: '“Tập thể” and “Cá nhân” without tone marks are no names',
    drawing: `
      DANH SACH TAP THE, CA NHAN DUOC KHEN THUONG
      STT | Ho va ten/Ten tap the | Tap the/Ca nhan | Hinh thuc khen
      1 | Nguyen Van An | Ca nhan | Giay khen
      2 | Khoa Noi | Tap the | Bang khen`,
    tables: [{ register: 'commendations', columns: 'ordinal A, fullName B, recipientKind C, form D' }],
  },
  {
    name: 'a title in small letters over two rows, right above the header',
    drawing: `
      | | Danh sách đoàn viên
      | | công đoàn (cập nhật thẻ)
      TT | Họ và tên | Nơi công tác | Ngày vào CĐ
      1 | Nguyễn Văn An | BV Mắt | 2015-01-02
      2 | Trần Thị Bình | BV Tim | 2016-01-02`,
    tables: [{ register: 'members', header: [3], records: 2 }],
  },
  {
    name: 'a quarter above a heading that only looks merged is none of the header',
    drawing: `
      DANH MỤC CĐCS
      | | Quý II/2026
      STT | CĐCS | Thông tin chung | | Số đoàn viên
      | | Chủ tịch CĐCS | Số ĐT |
      1 | BV Mắt | Nguyễn Văn An | 0912345678 | 30
      2 | BV Tim | Trần Thị Bình | 0912345679 | 40`,
    tables: [
      { register: 'units', header: [3, 4], columns: 'ordinal A, unit B, chair C, phone D, memberCount E' },
    ],
  },
  {
    name: 'headings in English broken over two rows',
    drawing: `
      No. | | DOB | Job | | Amount (VND) | Signature
      | Full name | | title | Circumstances | |
      1 | Nguyễn Thu Linh | 1985-02-03 | Nhân viên | Ốm | 2000000 |
      2 | Đỗ Quang Châu | 1986-02-03 | KTV | Con nhỏ | 1000000 |`,
    tables: [
      {
        header: [1, 2],
        columns: 'ordinal A, fullName B, birthDate C, jobTitle D, circumstance E, amount F, signature G',
      },
    ],
  },
];

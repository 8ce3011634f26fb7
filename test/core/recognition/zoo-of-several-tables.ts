import type { ZooSheet } from './zoo';

/** Several tables on a sheet, side by side or below each other, also such whose headings we do not know. */
export const zooOfSeveralTables: readonly ZooSheet[] = [
  {
    name: 'unknown below known, blank between',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn
      3 | Lê Thị Chi | 1987-02-03 | BV Thanh Nhàn

      Mặt hàng | Đơn giá gốc | Tồn kho | Xuất
      Bút | 3000 | 5 | 2
      Vở | 9000 | 15 | 6
      Giấy | 60000 | 7 | 3`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 5],
        records: 3,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      { register: null, header: [7], data: [8, 10], records: 3, columns: '', unmapped: ['A', 'B', 'C', 'D'] },
    ],
  },
  {
    name: 'unknown below known, title between',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn
      3 | Lê Thị Chi | 1987-02-03 | BV Thanh Nhàn

      BẢNG THEO DÕI VĂN PHÒNG PHẨM
      Mặt hàng | Hãng | Tồn | Xuất
      Bút | A | 5 | 2
      Vở | B | 15 | 6
      Giấy | C | 7 | 3`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 5],
        records: 3,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      { register: null, header: [8], data: [9, 11], records: 3, columns: '', unmapped: ['A', 'B', 'C', 'D'] },
    ],
  },
  {
    name: 'unknown below known with totals and signature between',
    drawing: `
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000
      Tổng cộng | | | 1000000
      Bằng chữ: Một triệu đồng
      | | Hà Nội, ngày 3 tháng 2 năm 2024
      Người lập | | | Chủ tịch
      Nguyễn Văn X | | | Trần Y

      Mặt hàng | Hãng | Tồn | Xuất
      Bút | A | 5 | 2
      Vở | B | 15 | 6
      Giấy | C | 7 | 3`,
    tables: [
      {
        register: 'grants',
        header: [2],
        data: [3, 4],
        records: 2,
        totals: ['5 total 0-1'],
        footer: 6,
        columns: 'ordinal A, fullName B, circumstance C, amount D',
      },
      {
        register: null,
        header: [11],
        data: [12, 14],
        records: 3,
        columns: '',
        unmapped: ['A', 'B', 'C', 'D'],
      },
    ],
  },
  {
    name: 'unknown directly below, no blank',
    drawing: `
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn
      Mặt hàng | Hãng | Tồn | Xuất
      Bút | A | 5 | 2
      Vở | B | 15 | 6`,
    tables: [
      {
        register: 'members',
        header: [1],
        data: [2, 3],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      { register: null, header: [4], data: [5, 6], records: 2, columns: '', unmapped: ['A', 'B', 'C', 'D'] },
    ],
  },
  {
    name: 'known above unknown side by side',
    drawing: `
      STT | Họ và tên | Ngày sinh | Đơn vị | | Mặt hàng | Hãng | Tồn | Xuất
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn | | Bút | A | 5 | 2
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn | | Vở | B | 4 | 3
      3 | Trần Thị Bích | 1986-02-13 | BV Thanh Nhàn | | Giấy | B | 4 | 3`,
    tables: [
      {
        register: 'members',
        header: [1],
        data: [2, 4],
        records: 3,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      { register: null, header: [1], data: [2, 4], records: 3, columns: '', unmapped: ['F', 'G', 'H', 'I'] },
    ],
  },
  {
    name: 'unknown above known',
    drawing: `
      BẢNG KÊ VĂN PHÒNG PHẨM
      Mặt hàng | Hãng | Tồn | Xuất
      Bút | A | 5 | 2
      Vở | B | 15 | 6
      Giấy | C | 7 | 3

      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn`,
    tables: [
      { register: null, header: [2], data: [3, 5], records: 3, columns: '', unmapped: ['A', 'B', 'C', 'D'] },
      {
        register: 'members',
        header: [8],
        data: [9, 10],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
    ],
  },
  {
    name: 'two known different headers, no blank',
    drawing: `
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn
      STT | Họ và tên | Hoàn cảnh | Số tiền | Ký nhận
      1 | Lê Văn Cường | Ốm | 500000 |
      2 | Đỗ Thị Dung | Ốm | 500000 |`,
    tables: [
      {
        register: 'members',
        header: [1],
        data: [2, 3],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      {
        register: 'grants',
        header: [4],
        data: [5, 6],
        records: 2,
        columns: 'ordinal A, fullName B, circumstance C, amount D, signature E',
      },
    ],
  },
  {
    name: 'two known with blank and title',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn

      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Hoàn cảnh | Số tiền | Ký nhận
      1 | Lê Văn Cường | Ốm | 500000 |
      2 | Đỗ Thị Dung | Ốm | 500000 |`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      {
        register: 'grants',
        header: [7],
        data: [8, 9],
        records: 2,
        columns: 'ordinal A, fullName B, circumstance C, amount D, signature E',
      },
    ],
  },
  {
    name: 'two known, title, no blank',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn
      Cộng: 2 người
      II. DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Hoàn cảnh | Số tiền | Ký nhận
      1 | Lê Văn Cường | Ốm | 500000 |
      2 | Đỗ Thị Dung | Ốm | 500000 |
      Tổng cộng | | | 1000000 |`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        totals: ['5 total 0-1'],
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      {
        register: 'grants',
        header: [7],
        data: [8, 9],
        records: 2,
        totals: ['10 total 0-1'],
        columns: 'ordinal A, fullName B, circumstance C, amount D, signature E',
      },
    ],
  },
  {
    name: 'two different known, narrower second',
    drawing: `
      STT | Họ và tên | Ngày sinh | Đơn vị | Số CCCD | Điện thoại
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn | 001085012345 | 0912345678
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn | 001185012346 | 0912345679

      Tổng hợp theo đơn vị
      TT | Đơn vị | Số đoàn viên
      1 | BV Thanh Nhàn | 2
      2 | BV Mắt Hà Nội | 0`,
    tables: [
      {
        register: 'members',
        header: [1],
        data: [2, 3],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D, citizenId E, phone F',
      },
      {
        register: 'units',
        header: [6],
        data: [7, 8],
        records: 2,
        columns: 'ordinal A, unit B, memberCount C',
      },
    ],
  },
  {
    name: 'all-text unknown alone',
    drawing: `
      BẢNG PHÂN CÔNG
      Việc | Ai làm | Hạn chót | Ai giúp
      Mua bút | Lan | thứ hai | Mai
      Mua vở | Hoa | thứ ba | Đào
      Mua giấy | Cúc | thứ tư | Trúc`,
    tables: [
      { register: null, header: [2], data: [3, 5], records: 3, columns: '', unmapped: ['A', 'B', 'C', 'D'] },
    ],
  },
  {
    name: 'unknown below known, 4 rows apart at row 12 after footer with sign',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      TT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn

      | Việc | Người | Kinh phí dự trù | Xong
      | Thuê loa | Lan | 500000 | x
      | Nước | Mai | 300000 | x
      | Hoa | Đào | 200000 |`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      { register: null, header: [6], data: [7, 9], records: 3, columns: '', unmapped: ['B', 'C', 'D', 'E'] },
    ],
  },
  {
    name: 'unknown beside, longer',
    drawing: `
      STT | Họ và tên | Ngày sinh | Đơn vị | | Mặt hàng | Hãng | Tồn | Xuất
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn | | Bút | A | 5 | 2
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn | | Vở | B | 4 | 3
       |  |  |  | | Giấy | B | 4 | 3
       |  |  |  | | Kẹp | B | 4 | 3`,
    tables: [
      {
        register: 'members',
        header: [1],
        data: [2, 3],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      { register: null, header: [1], data: [2, 5], records: 4, columns: '', unmapped: ['F', 'G', 'H', 'I'] },
    ],
  },
  {
    name: 'two unknown side by side',
    drawing: `
      Mặt hàng | Hãng | Còn | | Việc | Ai | Giờ
      Vở | B | 4 | | Đi chợ | Lan | 5
      Bút | B | 5 | | Về nhà | Mai | 6`,
    tables: [
      { register: null, header: [1], data: [2, 3], records: 2, columns: '', unmapped: ['A', 'B', 'C'] },
      { register: null, header: [1], data: [2, 3], records: 2, columns: '', unmapped: ['E', 'F', 'G'] },
    ],
  },
  {
    name: 'three tables below each other, unknown in the middle',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      2 | Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn
      VĂN PHÒNG PHẨM
      Mặt hàng | Hãng | Còn
      Vở | B | 4
      Bút | B | 5
      DANH SÁCH TRỢ CẤP
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
      {
        register: null,
        header: [6],
        data: [7, 8],
        records: 2,
        columns: '',
        unmapped: ['A', 'B', 'C'],
      },
      {
        register: 'grants',
        header: [10],
        data: [11, 12],
        records: 2,
        columns: 'ordinal A, fullName B, circumstance C, amount D',
      },
    ],
  },
  {
    name: 'no ordinals, title between',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      Họ và tên | Ngày sinh | Đơn vị
      Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn

      DANH SÁCH TRỢ CẤP
      Họ và tên | Hoàn cảnh | Số tiền
      Nguyễn Văn An | Ốm | 500000
      Trần Thị Bình | Ốm | 500000`,
    tables: [
      {
        register: 'members',
        header: [2],
        data: [3, 4],
        records: 2,
        columns: 'fullName A, birthDate B, unit C',
      },
      {
        register: 'grants',
        header: [7],
        data: [8, 9],
        records: 2,
        columns: 'fullName A, circumstance B, amount C',
      },
    ],
  },
  {
    name: 'record with words for figures after blank row (near miss)',
    drawing: `
      STT | Họ và tên | Ngày sinh | Số tiền | Ghi chú
      1 | Nguyễn Văn An | 1985-02-03 | 500000 |

       | Lê Thị Cam | không rõ | chưa có | hỏi lại
       | Trần Thị Bình | 1986-02-03 | 500000 |
       | Trần Thị Bích | 1986-02-04 | 500000 |`,
    tables: [
      {
        register: 'grants',
        header: [1],
        data: [2, 6],
        records: 4,
        skipped: ['3 empty'],
        columns: 'ordinal A, fullName B, birthDate C, amount D, note E',
      },
    ],
  },
  {
    name: 'units no ordinal near miss',
    drawing: `
      Đơn vị | Số người | Số tiền
      BV Mắt | 3 | 500000

      BV Phổi | chưa gửi | chưa có
      BV Tim | 4 | 700000
      BV Nhi | 4 | 700000`,
    tables: [
      {
        register: 'grants',
        header: [1],
        data: [2, 6],
        records: 4,
        skipped: ['3 empty'],
        columns: 'unit A, quantity B, amount C',
      },
    ],
  },
];

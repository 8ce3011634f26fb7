import type { ZooSheet } from './zoo';

const people = `
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000`;

const grants = {
  register: 'grants',
  header: [1],
  data: [2, 3],
  records: 2,
  columns: 'ordinal A, fullName B, circumstance C, amount D',
};

/** Below `people`: the header in the row and the records beneath it, in two columns. */
const pairs = (
  header: number,
  records: number,
  columns: readonly string[] = ['A', 'B'],
): ZooSheet['tables'][number] => ({
  register: null,
  header: [header],
  data: [header + 1, header + records],
  records,
  columns: '',
  unmapped: columns,
});

const below = (name: string, lines: string, ...tables: ZooSheet['tables'][number][]): ZooSheet => ({
  name,
  drawing: `${people}\n${lines}`,
  tables: [grants, ...tables],
});

/** Tables of two columns, a name and a figure, below a list; and what stands in twos there without being a table. */
export const zooOfSmallTables: readonly ZooSheet[] = [
  below('a pair table below a gap', '\nMặt hàng | Số tồn\nBút | 5\nVở | 15\nGiấy | 7', pairs(5, 3)),
  below('a pair table without a gap', 'Mặt hàng | Số tồn\nBút | 5\nVở | 15', pairs(4, 2)),
  below(
    'a pair table under its title alone',
    'VĂN PHÒNG PHẨM\nMặt hàng | Số tồn\nBút | 5\nVở | 15',
    pairs(5, 2),
  ),
  below(
    'a pair table beneath names, under a title in small letters',
    '\n | Theo dõi văn phòng phẩm\n | Mặt hàng | Số tồn\n | Bút | 5\n | Vở | 15',
    pairs(6, 2, ['B', 'C']),
  ),
  below(
    'a pair table beyond the columns of the list',
    '\n | | | | Mặt hàng | Số tồn\n | | | | Bút | 5\n | | | | Vở | 7',
    pairs(5, 2, ['E', 'F']),
  ),
  below('a pair table with an empty column in it', '\nMặt hàng | | Số tồn\nBút | | 5\nVở | | 7', {
    ...pairs(5, 2, ['A', 'C']),
  }),
  below(
    'two pair tables side by side below a list',
    '\nMặt hàng | Số tồn | | Phòng họp | Số ghế\nBút | 5 | | Tầng 1 | 50\nVở | 7 | | Tầng 2 | 70',
    pairs(5, 2),
    pairs(5, 2, ['D', 'E']),
  ),
  below('notes and coins counted', '\nMệnh giá | Số tờ\n500000 | 1\n200000 | 2\n100000 | 1', pairs(5, 3)),
  below(
    'what each fund gave, in wordings that we know',
    '\nNguồn | Số tiền\nLĐLĐ TP | 500000\nCĐ ngành | 500000',
    {
      ...pairs(5, 2),
    },
  ),
  below(
    'a pair table with days, one of them text',
    '\nViệc cần làm | Hạn chót\nNộp danh sách | 2024-03-01\nNộp báo cáo | 15/3/2024',
    pairs(5, 2),
  ),
  below(
    'a pair table in Title Case, figures as text',
    "\nMặt Hàng | Số Tồn\nBút Bi | 5\nVở Kẻ | '1.500",
    pairs(5, 2),
  ),
  {
    name: 'a pair table below a total, its own total and signatures below it',
    drawing: `${people}
      Tổng cộng | | | 1000000
      BẢNG MẶT HÀNG
      Mặt hàng | Số tồn
      Bút | 5
      Vở | 7
      Cộng | 12
      Bằng chữ: Mười hai
      Người lập | | | Chủ tịch
      Nguyễn Văn X | | | Trần Y`,
    tables: [
      { ...grants, totals: ['4 total 0-1'] },
      { ...pairs(6, 2), totals: ['9 total 0-1'], footer: 10 },
    ],
  },
  {
    name: 'a pair table below signatures',
    drawing: `${people}
      Tổng cộng | | | 1000000
      Bằng chữ: Một triệu đồng
      | | | Hà Nội, ngày 3 tháng 2 năm 2024
      Người lập | | | Chủ tịch
      Nguyễn Văn X | | | Trần Y

      Mặt hàng | Số tồn
      Bút | 5
      Vở | 15`,
    tables: [{ ...grants, totals: ['4 total 0-1'], footer: 5 }, pairs(10, 2)],
  },
  {
    name: 'a pair table below the total of a list with the same sorts of cells',
    drawing: `
      STT | Nội dung | Số tiền
      1 | Thuê loa | 500000
      2 | Nước | 300000
      Tổng cộng | | 800000

       | Mặt hàng | Số tồn
       | Bánh | 200
       | Kẹo | 100`,
    tables: [
      { register: null, header: [1], data: [2, 3], records: 2, totals: ['4 total 0-1'] },
      pairs(6, 2, ['B', 'C']),
    ],
  },
  {
    name: 'a pair table below a list without ordinals',
    drawing: `
      Họ và tên | Ngày sinh | Đơn vị
      Nguyễn Văn An | 1985-02-03 | BV Thanh Nhàn
      Trần Thị Bình | 1986-02-03 | BV Thanh Nhàn

      Mặt hàng | Số tồn
      Bút | 5
      Vở | 15`,
    tables: [{ register: 'members', header: [1], data: [2, 3], records: 2 }, pairs(5, 2)],
  },
  {
    name: 'a pair table below a list of two columns, under its title',
    drawing: `
      Họ và tên | Số tiền
      Nguyễn Văn An | 500000
      Trần Thị Bình | 500000

      VĂN PHÒNG PHẨM
      Mặt hàng | Số tồn
      Bút | 5
      Vở | 15`,
    tables: [{ register: 'grants', header: [1], data: [2, 3], records: 2 }, pairs(6, 2)],
  },
  {
    name: 'a pair table alone',
    drawing: 'TỒN KHO\nMặt hàng | Số tồn\nBút | 5\nVở | 15',
    tables: [pairs(2, 2)],
  },
  {
    name: 'a pair table beside a list',
    drawing: `
      STT | Họ và tên | Ngày sinh | Đơn vị | | Mặt hàng | Số tồn
      1 | Nguyễn Văn An | 1985-02-03 | BV Mắt | | Bút | 5
      2 | Trần Thị Bình | 1986-02-03 | BV Mắt | | Vở | 3`,
    tables: [{ register: 'members', header: [1], data: [2, 3], records: 2 }, pairs(1, 2, ['F', 'G'])],
  },
  {
    name: 'near miss: two signers with their telephone numbers',
    drawing: `${people}
      Tổng cộng | | | 1000000
      Kế toán | Thủ quỹ
      (Ký) | (Ký)
      Lê Mai | Trần Y
      0912345678 | 0912345679
      0912345670 | 0912345671`,
    tables: [{ ...grants, totals: ['4 total 0-1'], footer: 5 }],
  },
  {
    name: 'near miss: a legend',
    drawing: `${people}\n\nKý hiệu | Ý nghĩa\nx | có mặt\nv | vắng`,
    tables: [{ ...grants, footer: 5 }],
  },
  {
    name: 'near miss: how the total was paid, without a heading',
    drawing: `${people}
      Tổng cộng | | | 1000000
      Trong đó: | | |
      Tiền mặt | 500000
      Chuyển khoản | 500000`,
    tables: [{ ...grants, totals: ['4 total 0-1'], footer: 5 }],
  },
  {
    name: 'near miss: one of the figures is not known yet',
    drawing: `${people}
      Tổng cộng | | | 1000000

      Tiền mặt | chưa chi
      Chuyển khoản | 500000
      Quà | 300000`,
    tables: [{ ...grants, totals: ['4 total 0-1'], footer: 6 }],
  },
  {
    name: 'near miss: paid and left below the total of a list without ordinals',
    drawing: `
      Họ và tên | Đơn vị | Số tiền
      Nguyễn Văn An | BV Mắt | 500000
      Trần Thị Bình | BV Tim | 500000
      Tổng cộng | | 1000000
      Đã chi | 500000
      Còn lại | 500000`,
    tables: [
      {
        register: 'grants',
        header: [1],
        data: [2, 3],
        records: 2,
        totals: ['4 total 0-1'],
        footer: 5,
        columns: 'fullName A, unit B, amount C',
      },
    ],
  },
  {
    name: 'near miss: words in the place of a figure below a gap',
    drawing: `
      STT | Nội dung | Số tiền
      1 | Thuê loa | 500000
      2 | Nước | 300000

       | Hoa tươi | Chờ báo giá
       | Bánh | 200000
       | Kẹo | 100000`,
    tables: [{ register: null, header: [1], data: [2, 7], records: 5, skipped: ['4 empty'] }],
  },
  {
    name: 'near miss: a unit that has not sent its figure',
    drawing: `
      Đơn vị | Số tiền
      BV Mắt | 500000

      Khoa khác | chưa có
      BV Tim | 700000
      BV Nhi | 700000`,
    tables: [{ register: 'grants', header: [1], data: [2, 6], records: 4, skipped: ['3 empty'] }],
  },
  {
    name: 'near miss: units without ordinals below a gap',
    drawing: `
      STT | Đơn vị | Số đoàn viên | Ghi chú
      1 | BV Mắt | 3 |
      2 | BV Tim | 5 |

       | Phòng khám | Chưa rõ
       | Trạm xá | 7
       | Nhà trẻ | 8`,
    tables: [{ register: 'units', header: [1], data: [2, 7], records: 5, skipped: ['4 empty'] }],
  },
  {
    name: 'a catalogue of units that says their names alone',
    drawing: `
      DANH MỤC ĐƠN VỊ
      STT | Tên đơn vị | Ghi chú
      1 | Bệnh viện Thanh Nhàn |
      2 | Trung tâm Y tế quận Ba Đình |
      3 | Bệnh viện Mắt Hà Nội | mới`,
    tables: [{ register: 'units', data: [3, 5], records: 3, columns: 'ordinal A, unit B, note C' }],
  },
  {
    name: 'names of units with an amount are no catalogue, whatever the title',
    drawing: `
      DANH MỤC ĐƠN VỊ ĐƯỢC HỖ TRỢ
      STT | Đơn vị | Số tiền hỗ trợ
      1 | Bệnh viện Thanh Nhàn | 5000000
      2 | Trung tâm Y tế quận Ba Đình | 3000000`,
    tables: [{ register: 'grants', records: 2, columns: 'ordinal A, unit B, amount C' }],
  },
  {
    name: 'two pair tables of unknown headings one below the other',
    drawing: `
      Mặt hàng | Số tồn
      Bút | 5
      Vở | 15

      Phòng họp | Sức chứa
      Tầng 1 | 50
      Tầng 2 | 70`,
    tables: [pairs(1, 2), pairs(5, 2)],
  },
  {
    name: 'two pair tables without a gap, the second headed by a word for figures',
    drawing: `
      Mặt hàng | Số tồn
      Bút | 5
      Vở | 15
      Phòng họp | Số ghế
      Tầng 1 | 50
      Tầng 2 | 70`,
    tables: [pairs(1, 2), pairs(4, 2)],
  },
  {
    name: 'near miss: a word among the figures of an unknown table',
    drawing: `
      Mặt hàng | Số tồn
      Bút | 5
      Vở | Hết
      Giấy | 7
      Kẹp | 9`,
    tables: [pairs(1, 4)],
  },
  {
    name: 'two unknown tables of three columns behind a gap',
    drawing: `
      Mặt hàng | ĐVT | Số tồn
      Bút | cái | 5
      Vở | quyển | 15

      Phòng họp | Địa điểm | Số ghế
      Tầng 1 | nhà A | 50
      Tầng 2 | nhà B | 70`,
    tables: [pairs(1, 2, ['A', 'B', 'C']), pairs(5, 2, ['A', 'B', 'C'])],
  },
  {
    name: 'settings are no grants, though they have names and figures',
    drawing: `
      Tên | Giá trị
      Số ngày | 5
      Thuế suất | 0.1`,
    tables: [pairs(1, 2)],
  },
  {
    name: 'names of persons beneath “Tên” are',
    drawing: `
      Tên | Giá trị
      Nguyễn Văn An | 500000
      Trần Thị Bình | 300000`,
    tables: [{ register: 'grants', columns: 'fullName A, amount B' }],
  },
  {
    name: 'a list of stationery is no catalogue of units',
    drawing: `
      Danh mục văn phòng phẩm
      STT | Tên | Số lượng
      1 | Bút | 5
      2 | Giấy | 7`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'ordinals and names under a title that calls them the units',
    drawing: `
      DANH SÁCH CÁC CĐCS TRỰC THUỘC
      STT | Tên CĐCS
      1 | Thanh Nhàn
      2 | Đức Giang`,
    tables: [{ register: 'units', columns: 'ordinal A, unit B' }],
  },
  {
    name: 'ordinals and names of some units are a table that fits no register',
    drawing: `
      DANH SÁCH CĐCS NỘP MUỘN
      STT | Tên CĐCS
      1 | Bệnh viện Mắt
      2 | Bệnh viện Tim`,
    tables: [{ register: null, records: 2, unmapped: ['A', 'B'] }],
  },
];

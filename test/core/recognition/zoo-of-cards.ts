import { encodeTcvn3 } from '../../../src/core/vietnamese/legacy-encodings';

/** A list with something beside it that is a card, or only looks like one. */
export interface ZooOfCards {
  readonly name: string;
  readonly drawing: string;
  /** Records of lists. */
  readonly list: number;
  /** The cards, record by record: each field and its cell on the sheet. */
  readonly cards: readonly string[];
  /** Cells that nobody reads. */
  readonly unseen?: readonly string[];
}

const list = `STT | Họ và tên | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | Ốm | 500000
2 | Trần Thị Bình | Ốm | 500000
3 | Lê Văn Chi | Ốm | 500000`;

/** The list with these lines to its right, from its header on. */
function right(...lines: readonly string[]): string {
  const rows = list.split('\n');
  return Array.from(
    { length: Math.max(rows.length, lines.length) },
    (_, at) => `${rows[at] ?? ' | | | '} | | ${lines[at] ?? ''}`,
  ).join('\n');
}

/** The same to its left; each line has two cells. */
function left(...lines: readonly string[]): string {
  const rows = list.split('\n');
  return Array.from(
    { length: Math.max(rows.length, lines.length) },
    (_, at) => `${lines[at] ?? ' | '} | | ${rows[at] ?? ''}`,
  ).join('\n');
}

const below = (...lines: readonly string[]) => [list, ...lines].join('\n');

export const zooOfCards: readonly ZooOfCards[] = [
  {
    name: 'to the right, with a title, its first line in the row of the header',
    drawing: right(
      'Họ và tên: | Đỗ Thị Nga',
      'Ngày sinh: | 1984-02-25',
      'Giới tính: | Nữ',
      'Đơn vị: | BV Mắt',
    ),
    list: 3,
    cards: ['fullName G1, birthDate G2, gender G3, unit G4'],
    unseen: [],
  },
  {
    name: 'to the right, two columns away, lower than the list is long, without colons',
    drawing: right(
      '',
      '',
      'PHIẾU ĐOÀN VIÊN',
      'Họ và tên | Đỗ Thị Nga',
      'Ngày sinh | 1984-02-25',
      'Dân tộc | Kinh',
    ),
    list: 3,
    cards: ['fullName G4, birthDate G5, ethnicity G6'],
    unseen: [],
  },
  {
    name: 'to the right, a line of it in the row of the signatures',
    drawing: right(
      '',
      '',
      'Họ và tên | Đỗ Thị Nga',
      'Ngày sinh | 1984-02-25',
      'Đơn vị | BV Mắt',
      'Chức vụ | Y tá',
    )
      .replace(' | | |  | | Đơn vị', 'Tổng cộng | | | 1500000 | | Đơn vị')
      .replace(' | | |  | | Chức vụ', 'Người lập | | | Chủ tịch | | Chức vụ')
      .concat('\nLê Thị Lan | | | Vũ Văn Mai'),
    list: 3,
    cards: ['fullName G3, birthDate G4, unit G5, jobTitle G6'],
    unseen: [],
  },
  {
    name: 'to the left',
    drawing: left('Họ và tên: | Đỗ Thị Nga', "Số CCCD: | '001184012345", 'Đơn vị: | BV Mắt'),
    list: 3,
    cards: ['fullName B1, citizenId B2, unit B3'],
    unseen: [],
  },
  {
    name: 'below, without a gap',
    drawing: below('Họ và tên: | Đỗ Thị Nga', 'Ngày sinh: | 1984-02-25', 'Đơn vị: | BV Mắt'),
    list: 3,
    cards: ['fullName B5, birthDate B6, unit B7'],
    unseen: [],
  },
  {
    name: 'below total, words, date and signatures',
    drawing: below(
      'Tổng cộng | | | 1500000',
      'Bằng chữ: Một triệu năm trăm nghìn đồng',
      ' | | Hà Nội, ngày 3 tháng 2 năm 2024',
      'Người lập | | | Chủ tịch',
      'Lê Thị Lan | | | Vũ Văn Mai',
      '',
      'PHIẾU ĐOÀN VIÊN',
      'Họ và tên | Đỗ Thị Nga',
      'Ngày sinh | 1984-02-25',
      'Đơn vị | BV Mắt',
    ),
    list: 3,
    cards: ['fullName B12, birthDate B13, unit B14'],
    unseen: [],
  },
  {
    name: 'two below each other, the second with a field more, a number before the name',
    drawing: below(
      '',
      'Số thẻ: | 12',
      'Họ và tên: | Đỗ Thị Nga',
      'Ngày sinh: | 1984-02-25',
      '',
      'Số thẻ: | 13',
      'Họ và tên: | Vũ Văn Em',
      'Ngày sinh: | 1985-02-25',
      'Đơn vị: | BV Tim',
    ),
    list: 3,
    cards: [
      'memberCardNo B6, fullName B7, birthDate B8',
      'memberCardNo B10, fullName B11, birthDate B12, unit B13',
    ],
    unseen: [],
  },
  {
    name: 'three beside each other below: one person to a column',
    drawing: below(
      '',
      'Họ và tên | Đỗ Thị Nga | Vũ Văn Em | Bùi Thị Hoa',
      'Ngày sinh | 1984-02-25 | 1985-02-25 | 1986-02-25',
      'Đơn vị | BV Mắt | BV Tim | BV Tim',
    ),
    list: 3,
    cards: [
      'fullName B6, birthDate B7, unit B8',
      'fullName C6, birthDate C7, unit C8',
      'fullName D6, birthDate D7, unit D8',
    ],
    unseen: [],
  },
  {
    name: 'in two halves, with a photograph',
    drawing: below(
      '',
      'Họ và tên: | Đỗ Thị Nga | Ngày sinh: | 1984-02-25 | Ảnh 3x4',
      'Đơn vị: | BV Mắt | Giới tính: | Nữ',
    ),
    list: 3,
    cards: ['fullName B6, birthDate D6, unit B7, gender D7'],
    unseen: ['E6'],
  },
  {
    name: 'values behind their names, in the same cells, to the right',
    drawing: right('1. Họ và tên: ....Đỗ Thị Nga....', '2. Ngày sinh: 25/2/1984', '3. Đơn vị: BV Mắt'),
    list: 3,
    cards: ['fullName F1, birthDate F2, unit F3'],
    unseen: [],
  },
  {
    name: 'above the list, which begins right below',
    drawing: ['Họ và tên: | Đỗ Thị Nga', 'Ngày sinh: | 1984-02-25', 'Đơn vị: | BV Mắt', list].join('\n'),
    list: 3,
    cards: ['fullName B1, birthDate B2, unit B3'],
    unseen: [],
  },
  {
    name: 'above the list in halves without colons, as its headings stand; below it who signs',
    drawing: `
       | Họ và tên | Đỗ Thị Nga | Ngày sinh | 1984-02-25
       | Đơn vị | BV Mắt | Dân tộc | Kinh
       | Chức vụ | Y tá |
      STT | Họ và tên | Ngày sinh | Số CCCD | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | '001085012345 | BV Mắt
      2 | Trần Thị Bình | 1990-02-03 | '001190012345 | BV Tim
      Tổng cộng: 2 người
       | | | Hà Nội, ngày 3 tháng 2 năm 2024
      Người lập | | | | Chủ tịch
       | | | |
      Lê Thị Lan | | | | Vũ Văn Mai`,
    list: 2,
    cards: ['fullName C1, birthDate E1, unit C2, ethnicity E2, jobTitle C3'],
    unseen: [],
  },
  {
    name: 'between two lists',
    drawing: [
      list,
      '',
      'Họ và tên: | Đỗ Thị Nga',
      'Ngày sinh: | 1984-02-25',
      'Đơn vị: | BV Mắt',
      '',
      'STT | Họ và tên | Ngày sinh | Đơn vị',
      '1 | Bùi Thị Hoa | 1986-02-25 | BV Tim',
      '2 | Vũ Văn Em | 1987-02-25 | BV Tim',
    ].join('\n'),
    list: 5,
    cards: ['fullName B6, birthDate B7, unit B8'],
    unseen: [],
  },
  {
    name: 'below each of two lists: the ordinals of the second are of no card',
    drawing: [
      list,
      'Họ và tên: | Đỗ Thị Nga',
      'Ngày sinh: | 1984-02-25',
      'Đơn vị: | BV Mắt',
      '',
      'STT | Họ và tên | Số tiền | Ký nhận',
      '1 | Bùi Thị Hoa | 300000 | ',
      '2 | Vũ Văn Em | 300000 | ',
      'Họ và tên: | Lê Thị Lan',
      'Ngày sinh: | 1986-02-25',
      'Đơn vị: | BV Tim',
    ].join('\n'),
    list: 5,
    cards: ['fullName B5, birthDate B6, unit B7', 'fullName B12, birthDate B13, unit B14'],
    unseen: [],
  },
  {
    name: 'within a list, whose last records are below it, without a gap',
    drawing: below(
      'Họ và tên: | Đỗ Thị Nga',
      'Ngày sinh: | 1984-02-25',
      'Đơn vị: | BV Mắt',
      '4 | Bùi Thị Hoa | Ốm | 300000',
      '5 | Vũ Văn Em | Ốm | 300000',
    ),
    list: 5,
    cards: ['fullName B5, birthDate B6, unit B7'],
    unseen: [],
  },
  {
    name: 'at the foot of a page, the header again below it',
    drawing: below(
      '',
      'PHIẾU ĐOÀN VIÊN',
      'Họ và tên: Đỗ Thị Nga | | Ngày sinh: 25/2/1984',
      'Đơn vị: BV Mắt',
      '',
      'STT | Họ và tên | Hoàn cảnh | Số tiền',
      '4 | Bùi Thị Hoa | Ốm | 300000',
      '5 | Vũ Văn Em | Ốm | 300000',
    ),
    list: 5,
    cards: ['fullName A7, birthDate C7, unit A8'],
    unseen: [],
  },
  {
    name: 'near miss: signatures at the foot of a page, the header again below it',
    drawing: below(
      'Người lập | | | Chủ tịch',
      'Lê Thị Lan | | | Vũ Văn Mai',
      'STT | Họ và tên | Hoàn cảnh | Số tiền',
      '4 | Bùi Thị Hoa | Ốm | 300000',
      '5 | Vũ Văn Em | Ốm | 300000',
    ),
    list: 5,
    cards: [],
    unseen: [],
  },
  {
    name: 'near miss: within a list a card that nobody filled in, all of whose names are listed as not seen',
    drawing: below(
      'Họ và tên: | …………',
      'Ngày sinh: | …………',
      'Đơn vị: | …………',
      'STT | Họ và tên | Hoàn cảnh | Số tiền',
      '4 | Bùi Thị Hoa | Ốm | 300000',
      '5 | Vũ Văn Em | Ốm | 300000',
    ),
    list: 5,
    cards: [],
    unseen: ['A5', 'A6', 'A7'],
  },
  {
    name: 'near miss: between two lists who made out the first, listed as not seen',
    drawing: below(
      '',
      'Họ và tên: | Lê Thị Lan',
      'Chức vụ: | Kế toán',
      "Điện thoại: | '0912345678",
      '',
      'STT | Họ và tên | Ngày sinh | Đơn vị',
      '1 | Bùi Thị Hoa | 1986-02-25 | BV Tim',
      '2 | Vũ Văn Em | 1987-02-25 | BV Tim',
    ),
    list: 5,
    cards: [],
    unseen: ['A6', 'A7', 'A8', 'B6', 'B7', 'B8'],
  },
  {
    name: 'typed for an old font, below a list in the same',
    drawing: encodeTcvn3(
      below('', 'PHIẾU ĐOÀN VIÊN', 'Họ và tên: | Đỗ Thị Nga', 'Ngày sinh: | 1984-02-25', 'Giới tính: | Nữ'),
    ),
    list: 3,
    cards: ['fullName B7, birthDate B8, gender B9'],
    unseen: [],
  },
  {
    name: 'one person’s profile, with a list of relatives below',
    drawing: `
      SƠ YẾU LÝ LỊCH
      Họ và tên: | Đỗ Thị Nga
      Ngày sinh: | 1984-02-25
      Dân tộc: | Kinh

      STT | Họ và tên | Năm sinh | Quan hệ
      1 | Vũ Văn Em | 1980 | Chồng
      2 | Vũ Thị Hoa | 2010 | Con`,
    list: 2,
    cards: ['fullName B2, birthDate B3, ethnicity B4'],
    unseen: [],
  },

  {
    name: 'a card of which one line is about the list: that line is none of the card',
    drawing: below(
      '',
      'Số tiền bằng chữ: | Một triệu năm trăm nghìn đồng',
      'Họ và tên: | Đỗ Thị Nga',
      'Ngày sinh: | 1984-02-25',
      'Đơn vị: | BV Mắt',
      '',
      'Người lập: | Lê Thị Lan',
    ),
    list: 3,
    cards: ['fullName B7, birthDate B8, unit B9'],
  },
  {
    name: 'near miss: signatures with names, offices and telephone numbers',
    drawing: below(
      '',
      'Người lập biểu',
      'Họ và tên: | Lê Thị Lan',
      'Chức vụ: | Kế toán',
      'Đơn vị: | BV Mắt',
      "Điện thoại: | '0912345678",
    ),
    list: 3,
    cards: [],
    unseen: ['B7', 'B8', 'B9', 'A7', 'A8', 'A9', 'B10', 'A10'].sort(),
  },
  {
    name: 'near miss: notes to the right',
    drawing: right(
      'Ghi chú: | danh sách tạm',
      'Đơn vị tính: | đồng',
      'Người lập: | Lê Thị Lan',
      'Ngày lập: | 3/2/2024',
    ),
    list: 3,
    cards: [],
  },
  {
    name: 'near miss: figures to the right',
    drawing: right('Số tiền | 1500000', 'Số lượng | 3', 'Số nữ | 1', 'Đơn vị | BV Mắt'),
    list: 3,
    cards: [],
  },
  {
    name: 'near miss: a legend of codes',
    drawing: below(
      '',
      'Ký hiệu | Ý nghĩa',
      'Họ và tên | viết hoa chữ đầu',
      'Ngày sinh | dd/mm/yyyy',
      'Giới tính | Nam hoặc nữ',
    ),
    list: 3,
    cards: [],
  },
  {
    name: 'near miss: what a list comes to, in words',
    drawing: below(
      'Tổng số: | 3 người',
      'Trong đó nữ: | 1',
      'Số tiền bằng chữ: | Một triệu năm trăm nghìn đồng',
      'Đơn vị: | BV Mắt',
      'Năm: | 2024',
    ),
    list: 3,
    cards: [],
  },
  {
    name: 'near miss: a head with unit, address and telephone',
    drawing: [
      'Đơn vị: | BV Mắt',
      'Địa chỉ: | 37 Hai Bà Trưng',
      "Điện thoại: | '0912345678",
      'Năm: | 2024',
      '',
      list,
    ].join('\n'),
    list: 3,
    cards: [],
  },
  {
    name: 'near miss: a card that nobody filled in',
    drawing: right('Họ và tên: | ……………', 'Ngày sinh: | …………', 'Giới tính: | ……', 'Đơn vị: | …………'),
    list: 3,
    cards: [],
  },
  {
    name: 'near miss: a card to look somebody up, the name still empty',
    drawing: right('Họ và tên: | ', 'Ngày sinh: | 1984-02-25', 'Giới tính: | Nữ', 'Đơn vị: | BV Mắt'),
    list: 3,
    cards: [],
  },
  {
    name: 'near miss: a second list to the right, headed alike',
    drawing: right(
      'Họ và tên | Ngày sinh',
      'Đỗ Thị Nga | 1984-02-25',
      'Vũ Văn Em | 1985-02-25',
      'Bùi Thị Hoa | 1986-02-25',
    ),
    list: 6,
    cards: [],
  },
  {
    name: 'near miss: who received the money',
    drawing: below('', 'Họ và tên người nhận: | Đỗ Thị Nga', 'Đơn vị: | BV Mắt', 'Số tiền: | 1500000'),
    list: 3,
    cards: [],
  },
];

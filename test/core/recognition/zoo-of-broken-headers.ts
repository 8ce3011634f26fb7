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
];

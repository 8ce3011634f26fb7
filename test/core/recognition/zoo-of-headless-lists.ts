import type { ZooSheet } from './zoo';

/** Lists that no row heads, and what is none; the data is invented. */
export const zooOfHeadlessLists: readonly ZooSheet[] = [
  {
    name: 'those commended, numbered beneath a title alone',
    drawing: `
      DANH SÁCH KHEN THƯỞNG NĂM 2024

      1 | Nguyễn Văn An | Khoa Nội, BV Tim | Giấy khen | Hoàn thành xuất sắc nhiệm vụ
      2 | Trần Thị Bình | Khoa Ngoại, BV Tim | Giấy khen | Hoàn thành tốt nhiệm vụ
      3 | Lê Văn Cường | Khoa Nội, BV Tim | Bằng khen | Có nhiều sáng kiến
      4 | Đỗ Thị Dung | Khoa Nội, BV Tim | Giấy khen | Hoàn thành tốt nhiệm vụ`,
    tables: [
      {
        register: 'commendations',
        header: undefined,
        data: [3, 6],
        records: 4,
        columns: 'ordinal A, fullName B, form D',
      },
    ],
  },
  {
    name: 'members from the first row of the sheet on, without numbers',
    drawing: `
      Nguyễn Văn An | 1985-02-03 | BV Tim | '0912345678
      Trần Thị Bình | 1986-02-03 | BV Mắt | '0912345679
      Lê Văn Cường | 1987-02-03 | BV Tim | '0912345670`,
    tables: [
      {
        register: 'members',
        header: undefined,
        data: [1, 3],
        records: 3,
        columns: 'fullName A, birthDate B, unit C, phone D',
      },
    ],
  },
  {
    name: 'gifts without a header, with a name forgotten, a sum and signatures',
    drawing: `
      DANH SÁCH HỖ TRỢ TẾT
      1 | Nguyễn Văn An | BV Tim | 500000
      2 | Trần Thị Bình | BV Mắt | 500000
      3 | | BV Tim | 500000
      4 | Lê Văn Cường | BV Tim | 500000
      5 | Bà Đỗ Thị Dung | BV Tim | 500000
       | Tổng cộng | | 2500000
      Bằng chữ: Hai triệu năm trăm nghìn đồng
       | | Hà Nội, ngày 5 tháng 1 năm 2024
      Người lập | | | CHỦ TỊCH`,
    tables: [
      {
        register: 'grants',
        header: undefined,
        data: [2, 6],
        records: 5,
        totals: ['7 total 0-4'],
        footer: 8,
        columns: 'ordinal A, fullName B, unit C, amount D',
      },
    ],
  },
  {
    name: 'the first of several people heads no others, and what the list is of nothing says',
    drawing: `
      LỊCH TRỰC
      Sáng | Nguyễn Văn An | Khoa Nội
      Chiều | Trần Thị Bình | Khoa Ngoại
      Tối | Lê Văn Cường | Khoa Nội`,
    tables: [{ register: null, header: undefined, data: [2, 4], records: 3 }],
  },
  {
    name: 'departments and people beneath numerals',
    drawing: `
      DANH SÁCH KHEN THƯỞNG
      I | TẬP THỂ
      1 | Khoa Nội | Giấy khen
      2 | Khoa Ngoại | Giấy khen
      3 | Khoa Nhi | Giấy khen
      II | CÁ NHÂN
      1 | Nguyễn Văn An | Giấy khen
      2 | Trần Thị Bình | Giấy khen
      3 | Lê Văn Cường | Giấy khen`,
    tables: [{ register: null, header: undefined, data: [2, 9], records: 6, sections: [2, 6] }],
  },
  {
    name: 'numbered sentences',
    drawing: `
      NỘI QUY CƠ QUAN
      1 | Cán bộ, công chức phải đi làm đúng giờ, không đi muộn, không về sớm.
      2 | Mặc trang phục lịch sự, đeo thẻ công chức trong giờ làm việc.
      3 | Không hút thuốc lá, không uống rượu bia trong giờ hành chính.
      4 | Giữ gìn vệ sinh chung và bảo vệ tài sản của cơ quan.`,
    tables: [],
  },
  {
    name: 'names side by side without anything else',
    drawing: `
      GIẤY MỜI

      Kính gửi: các đồng chí

      Nguyễn Văn An | Trần Thị Bình
      Lê Văn Cường | Đỗ Thị Dung`,
    tables: [],
  },
];

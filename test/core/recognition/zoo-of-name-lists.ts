import type { ZooSheet } from './zoo';

const names = `Bệnh viện Mắt
      Bệnh viện Tim
      Bệnh viện Phổi
      TTYT quận Ba Đình
      BVĐK Đức Giang
      Phòng khám số 1
      TTYT Hà Đông
      Chi cục Dân số
      Bệnh viện Thanh Nhàn
      Trường Cao đẳng Y tế`;

/** Units in one column, with nothing beside them. */
export const zooOfNameLists: readonly ZooSheet[] = [
  {
    name: 'units beneath their title alone',
    drawing: `
      DANH SÁCH CÁC ĐƠN VỊ TRỰC THUỘC
      ${names}`,
    tables: [{ register: 'units', header: [1], data: [2, 11], records: 10, columns: 'unit A' }],
  },
  {
    name: 'units beneath a head, a title in another column and its date; signed',
    drawing: `
      LIÊN ĐOÀN LAO ĐỘNG TP HÀ NỘI | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      CÔNG ĐOÀN NGÀNH Y TẾ HÀ NỘI | | Độc lập - Tự do - Hạnh phúc

      | DANH SÁCH CÁC CĐCS
      | (Tính đến 31/5/2026)

      ${names}

      Người lập`,
    tables: [{ register: 'units', header: [5], data: [7, 16], records: 10, footer: 18, columns: 'unit A' }],
  },
  {
    name: 'units in groups, with their number below',
    drawing: `
      DANH MỤC CĐCS
      I. KHỐI BỆNH VIỆN
      Bệnh viện Mắt
      Bệnh viện Tim
      Bệnh viện Phổi
      II. KHỐI TRUNG TÂM
      Thanh Oai
      TTYT Hà Đông
      Tổng cộng: 5 đơn vị`,
    tables: [
      { register: 'units', header: [1], data: [2, 8], records: 5, sections: [2, 6], totals: ['9 total 0-4'] },
    ],
  },
  {
    name: 'units in TCVN3 beneath “Tên đơn vị”',
    drawing: `
      DANH MôC §¥N VÞ
      Tªn ®¬n vÞ
      BÖnh viÖn M¾t
      BÖnh viÖn Tim
      BÖnh viÖn Phæi`,
    tables: [{ register: 'units', header: [2], records: 3, columns: 'unit A' }],
  },
  {
    name: 'ten units beneath “Tên CĐCS” alone',
    drawing: `
      Tên CĐCS
      ${names}`,
    tables: [{ register: 'units', header: [1], records: 10, columns: 'unit A' }],
  },
  {
    name: 'near miss: a few units beneath “Tên CĐCS” may be anybody’s choice',
    drawing: `
      Tên CĐCS
      Bệnh viện Mắt
      Bệnh viện Tim
      Bệnh viện Phổi`,
    tables: [{ register: null, header: [1], records: 3, unmapped: ['A'] }],
  },
  {
    name: 'near miss: a title says that these are some of the units',
    drawing: `
      ĐƠN VỊ CHƯA NỘP BÁO CÁO
      Tên CĐCS
      ${names}`,
    tables: [{ register: null, header: [2], records: 10, unmapped: ['A'] }],
  },
  {
    name: 'near miss: units without a heading',
    drawing: names,
    tables: [],
  },
  {
    name: 'near miss: a number within each name',
    drawing: `
      DANH SÁCH CÁC ĐƠN VỊ TRỰC THUỘC
      1. Bệnh viện Mắt
      2. Bệnh viện Tim
      3. Bệnh viện Phổi`,
    tables: [],
  },
  {
    name: 'near miss: a letter to units',
    drawing: `
      THÔNG BÁO
      Kính gửi: các đơn vị
      Bệnh viện Mắt
      Bệnh viện Tim
      Bệnh viện Phổi`,
    tables: [],
  },
];

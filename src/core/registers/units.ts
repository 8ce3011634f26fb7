import { defineRegister } from './register';

/** Units (grassroots unions): Danh mục đơn vị (CĐCS). */
export const units = defineRegister({
  id: 'units',
  title: { vi: 'Danh mục đơn vị (CĐCS)', en: 'Units (grassroots unions)' },
  titleWords: [
    'danh mục đơn vị',
    'danh mục CĐCS',
    'danh mục công đoàn cơ sở',
    'danh sách CĐCS',
    'danh sách công đoàn cơ sở',
    'danh sách đơn vị',
    'danh bạ',
    'danh mục cđ',
  ],
  titleHints: ['đơn vị', 'CĐCS'],
  needs: [
    ['unit'],
    [
      'unitCode',
      'aliases',
      'sector',
      'cluster',
      'chair',
      'phone',
      'email',
      'memberCount',
      'validFrom',
      'validTo',
    ],
  ],
  titlesOfNames:
    /^(?!.*\b(chua|da|nop|cham|muon|nhan|duoc|tham|tang|khen|dang ky|de nghi|ho tro|vang|du hop)\b)(?:(?:[ivx]+|[a-z]|\d+) )?(.*\bdanh muc\b|danh ba\b|danh sach (cac |\d+ )?(cdcs|cong doan co so|don vi)( co so| thanh vien)?( (truc thuoc|thuoc)\b.*| nam \d{4}| toan nganh| trong nganh)?$)/,
  titlesAgainst:
    /\bthanh lap (moi )?(cdcs|cong doan co so)\b|\b(cdcs|cong doan co so)\b.*\b(moi thanh lap|thanh lap moi|(duoc|da) thanh lap)\b/,
  fields: [
    'ordinal',
    ['unitCode', 3],
    { id: 'unit', headers: ['Tên CĐCS', 'Tên'] },
    ['aliases', 4],
    'sector',
    ['cluster', 2],
    ['chair', 3],
    'phone',
    'email',
    { id: 'memberCount', headers: ['Số lượng'], weight: 1.5 },
    'establishedOn',
    ['decisionNo', 0.5],
    ['validFrom', 2],
    ['validTo', 2],
    ['note', 0],
  ],
  example: `
DANH MỤC CÔNG ĐOÀN CƠ SỞ
STT | Mã đơn vị | Tên đơn vị | Tên viết tắt | Khối | Chủ tịch CĐCS | Điện thoại | Số đoàn viên
1 | YT01 | Bệnh viện Thanh Nhàn | BV Thanh Nhàn | Nhà nước | Nguyễn Văn An | 0912345678 | 820
2 | YT02 | Bệnh viện Đa khoa Đức Giang | BVĐK Đức Giang | Nhà nước | Trần Thị Bình | 0987654321 | 910
`,
});

import { defineRegister } from './register';

/** Documents: Văn bản căn cứ. */
export const documents = defineRegister({
  id: 'documents',
  title: { vi: 'Văn bản căn cứ', en: 'Documents' },
  titleWords: [
    'văn bản căn cứ',
    'danh mục văn bản',
    'sổ văn bản',
    'công văn đến',
    'công văn đi',
    'văn bản đến',
    'văn bản đi',
    'danh mục công văn',
  ],
  titleHints: ['văn bản'],
  needs: [['documentNo'], ['summary', 'issuer', 'documentKind']],
  fields: [
    'ordinal',
    { id: 'documentNo', headers: ['Số', 'Văn bản số'], weight: 2 },
    {
      id: 'documentDate',
      headers: ['Ngày', 'Issued on', 'Date of issue', 'Issue date'],
      weight: 1.5,
    },
    { id: 'issuer', headers: ['Nơi gửi', 'Nơi gửi đến'], weight: 3 },
    ['documentKind', 3],
    ['summary', 4],
    ['note', 0],
  ],
  example: `
DANH MỤC VĂN BẢN CĂN CỨ
STT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Loại văn bản | Trích yếu
1 | 15/KH-LĐLĐ | 2021-03-12 | LĐLĐ TP Hà Nội | Kế hoạch | Phát triển đoàn viên năm 2021
2 | 4290/QĐ-TLĐ | 2022-03-01 | Tổng Liên đoàn | Quyết định | Thu, chi tài chính công đoàn cơ sở
`,
});

import type { ZooSheet } from './zoo';

/** Sheets of schools, shops and teams, which say nothing in our words: they are found by how they are filled. */
export const zooOfOtherOffices: readonly ZooSheet[] = [
  {
    name: 'tasks in several rows for each who does them, merged down, without ordinals',
    drawing: `
      Ai làm | Việc được giao | Tiến độ
      Lê Minh Quân | Vẽ bản thiết kế | Xong
       | Lập dự toán |
      Phạm Thu Hà | Liên hệ nhà in | Chờ
       | Thuê hội trường |
       | Đặt hoa |`,
    options: { merges: ['A2:A3', 'C2:C3', 'A4:A6', 'C4:C6'] },
    tables: [{ register: null, header: [1], data: [2, 6], records: 5, sections: undefined }],
  },
  {
    name: 'the names of three who sign, each merged down, are no table',
    drawing: `
      NGƯỜI LẬP | KẾ TOÁN | THỦ TRƯỞNG
      Lê Minh Quân | Phạm Thu Hà | Vũ Đức Thắng`,
    options: { merges: ['A2:A5', 'B2:B5', 'C2:C5'] },
    tables: [],
  },
  {
    name: 'stages merged down, an empty merged row between them',
    drawing: `
      Chặng | Hạng mục | Việc | Người làm | Kết quả
      1 | Khảo sát | Đo đạc hiện trường | Lê Minh Quân | Xong
       | | Lấy ý kiến | Phạm Thu Hà | Xong

      2 | Thi công | Đổ móng | Đội xây dựng | Chờ

       | | Xây tường | Đội xây dựng | Chờ
       | | Lợp mái | Đội thợ mộc | Chờ`,
    options: { merges: ['A2:A3', 'B2:B3', 'A4:E4', 'A5:A8', 'B5:B8', 'C5:C6', 'D5:D6', 'E5:E6'] },
    tables: [{ register: null, header: [1], data: [2, 8], records: 5, sections: undefined }],
  },
  {
    name: 'meetings headed ahead, of which few were held',
    drawing: `
      Tên gọi | Buổi 1 | Buổi 2 | Buổi 3 | Buổi 4 | Buổi 5 | Buổi 6 | Buổi 7 | Buổi 8
      Hạnh | 1 | 1 | -1 | | | | |
      Tùng | 1 | | 1 | | | | |
      Mai | 1 | 1 | nghỉ | | | | |`,
    tables: [{ register: null, header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'days of the calendar head who was there',
    drawing: `
      Bạn | Nhóm | 2024-01-02 | 2024-01-03 | 2024-01-05 | 2024-01-08
      Hạnh | Xanh | có | có | vắng | có
      Tùng | Đỏ | có | vắng | vắng | có
      Mai | Đỏ | có | có | có | có`,
    tables: [{ register: null, header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'days within records head nothing, below an empty row either',
    drawing: `
      Hạng mục | Bắt đầu | Nghiệm thu | Bàn giao
      Sửa mái | 2024-01-02 | 2024-01-09 | 2024-01-12

      Sơn tường | 2024-01-03 | 2024-01-10 | 2024-01-15
      Thay cửa | 2024-01-04 | 2024-01-11 | 2024-01-16`,
    tables: [{ register: null, header: [1], data: [2, 5], records: 3 }],
  },
  {
    name: 'weeks of a term head ticks',
    drawing: `
      Mã môn | Phòng | Thầy cô | 31 | 32 | 33 | 34 | 35 | 36
      MA101 | P.201 | Lê Minh Quân | x | x | | x | | x
      MA101 | P.202 | Phạm Thu Hà | | x | x | | x |
      VL203 | P.201 | Vũ Đức Thắng | x | | x | x | | x`,
    tables: [{ register: null, header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'marks that happen to go up one by one head nothing',
    drawing: `
      Bạn | Toán | Lý | Hóa | Sinh | Sử
      Hạnh | 7 | 8 | 7 | 9 | 6

      Tùng | 5 | 6 | 7 | 8 | 9
      Mai | 6 | 6 | 7 | 8 | 8`,
    tables: [{ register: null, header: [1], data: [2, 5], records: 3 }],
  },
  {
    name: 'years from the latest down, and a line that begins with “Capital”',
    drawing: `
      Grants to the campus
      Purpose | 2019 | 2018 | 2017
      Research | 1200 | 1100 | 900
      Capital projects | 700 | 650 | 720
      Student aid | 300 | 310 | 290`,
    tables: [
      { register: null, header: [2], data: [3, 5], records: 3, sections: undefined, totals: undefined },
    ],
  },
  {
    name: 'headings in two languages, one of them a long one',
    drawing: `
      Item\\nHạng mục | Part\\nPhần | Weight\\nTrọng số | Scope of what is asked in the papers\\nPhạm vi kiến thức của các câu hỏi
      Quá trình | Bài 1 | 0.1 | Chương 1
      Quá trình | Bài 2 | 0.2 | Chương 2
      Cuối kỳ | Vấn đáp | 0.7 | Cả sách`,
    tables: [{ register: null, header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'sentences side by side above figures are no headings',
    drawing: `
      Bảng này do tổ chuyên môn lập và gửi về văn phòng trước ngày họp | Số liệu tính đến cuối tháng, chưa gồm các khoản chờ duyệt
      Quá trình | 12
      Cuối kỳ | 15`,
    tables: [],
  },
];

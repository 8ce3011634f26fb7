import type { ZooSheet } from './zoo';

/** Sheets drawn from memory of offices: points, dues, further lists below the first, children's births, what is handed out. */
export const zooOfOfficesFromMemory: readonly ZooSheet[] = [
  {
    name: 'a total of points is the score where none is headed as one',
    drawing: `
      BẢNG TỔNG HỢP ĐIỂM THI ĐUA
      TT | Công đoàn cơ sở | Nội dung 1 (30đ) | Nội dung 2 (40đ) | Nội dung 3 (30đ) | Tổng (100)
      1 | BV Thanh Nhàn | 29 | 38 | 28 | 95
      2 | BV Xanh Pôn | 28 | 37 | 24 | 89
      3 | BV Đống Đa | 30 | 35 | 22 | 87`,
    tables: [{ register: 'emulation', columns: 'ordinal A, unit B, reviewedScore F' }],
  },
  {
    name: 'near miss: a total that is not what the points come to',
    drawing: `
      BẢNG TỔNG HỢP ĐIỂM THI ĐUA
      TT | Công đoàn cơ sở | Nội dung 1 (30đ) | Nội dung 2 (40đ) | Nội dung 3 (30đ) | Tổng (100) | Xếp loại
      1 | BV Thanh Nhàn | 29 | 38 | 28 | 15 | Tốt
      2 | BV Xanh Pôn | 28 | 37 | 24 | 19 | Tốt
      3 | BV Đống Đa | 30 | 35 | 22 | 17 | Khá`,
    tables: [{ register: 'emulation', columns: 'ordinal A, unit B, rank G' }],
  },
  {
    name: 'what one was honoured with before is not the decision proposed',
    drawing: `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
      TT | Họ và tên | Chức vụ | Hình thức đề nghị khen | Đã được khen (số QĐ, năm)
      1 | Nguyễn Văn An | Bác sĩ | Bằng khen | 12/QĐ-LĐLĐ
      2 | Trần Thị Bình | Điều dưỡng | Giấy khen | 15/QĐ-LĐLĐ`,
    tables: [{ register: 'commendations', columns: 'ordinal A, fullName B, jobTitle C, form D' }],
  },
  {
    name: 'headings broken over two rows, with numbers of months beneath “Tháng”; “Tên” right of the family names is no unit',
    drawing: `
      DS ĐÓNG ĐOÀN PHÍ QUÝ 1/2026
      STT | HỌ VÀ | TÊN | HỆ SỐ | MỨC | Tháng | Tháng | Tháng | Tổng
      | TÊN ĐỆM | | LƯƠNG | ĐÓNG | 1 | 2 | 3 | cộng
      1 | Nguyễn Thị | Hà | 3.33 | 39000 | 39000 | 39000 | 39000 | 117000
      2 | Trần Văn | Nam | 2.67 | 31000 | 31000 | 31000 | 31000 | 93000`,
    tables: [{ register: null, header: [2, 3], data: [4, 5], records: 2 }],
  },
  {
    name: 'near miss: a first row without number, with money, is a record or a sum',
    drawing: `
      DS NHẬN HỖ TRỢ QUÝ 1/2026
      STT | Họ và tên | Khoa | Lý do | Số tiền | Ký nhận
      | Lê Văn Chi | Nội | Ốm | 500000 | CK
      1 | Nguyễn Thị Hà | Nhi | Ốm | 500000 | CK
      2 | Trần Văn Nam | Nhi | Ốm | 500000 | CK`,
    tables: [{ header: [2], records: 3 }],
  },
  {
    name: 'a second list with other columns below the first, which begins with the same headings',
    drawing: `
      TT | Họ tên | Khoa | Số tiền
      1 | Nguyễn Văn An | Nhi | 200000
      2 | Trần Thị Bình | Nhi | 200000

      | DANH SÁCH KHOA SẢN

      TT | Họ tên | Số tiền
      1 | Lê Văn Chi | 200000
      2 | Phạm Thị Dung | 200000`,
    tables: [
      { register: 'grants', records: 2, data: [2, 3], columns: 'ordinal A, fullName B, subUnit C, amount D' },
      { register: 'grants', records: 2, data: [8, 9], columns: 'ordinal A, fullName B, amount C' },
    ],
  },
  {
    name: 'near miss: the same headings on a further page, one spelled otherwise',
    drawing: `
      TT | Họ tên | Khoa | Số tiền
      1 | Nguyễn Văn An | Nhi | 200000
      2 | Trần Thị Bình | Nhi | 200000
      TT | Họ tên | Khoa phòng | Số tiền
      3 | Lê Văn Chi | Sản | 200000`,
    tables: [{ register: 'grants', records: 3, data: [2, 5], skipped: ['4 repeated-header'] }],
  },
  {
    name: 'when the child was born is no birth of the mother',
    drawing: `
      DANH SÁCH NỮ CNVC SINH CON ĐƯỢC TRỢ CẤP
      TT | Họ và tên | Ngày sinh con | Khoa | Số tiền trợ cấp
      1 | Nguyễn Thị An | 2025-03-04 | Khoa Nội | 500000
      2 | Trần Thị Bình | 2025-05-06 | Khoa Nhi | 500000`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, subUnit D, amount E' }],
  },
  {
    name: 'near miss: of a list of children it is',
    drawing: `
      DANH SÁCH TRỢ CẤP CON ĐOÀN VIÊN
      TT | Họ tên con | Ngày sinh con | Khoa | Số tiền trợ cấp
      1 | Nguyễn Thị An | 2015-03-04 | Khoa Nội | 500000
      2 | Trần Thị Bình | 2015-05-06 | Khoa Nhi | 500000`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, birthDate C, subUnit D, amount E' }],
  },
  {
    name: 'what employers owe the union is no fund drive',
    drawing: `
      BẢNG KÊ NỘP KINH PHÍ CÔNG ĐOÀN 2%
      TT | Đơn vị | Quỹ lương | Kinh phí CĐ 2% | Đã nộp | Còn phải nộp
      1 | Cty CP Dược HN | 2500000000 | 50000000 | 50000000 | 0
      2 | PK Medlatec | 1800000000 | 36000000 | 30000000 | 6000000`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'clothes handed out are gifts',
    drawing: `
      DANH SÁCH CẤP PHÁT ÁO ĐỒNG PHỤC CHO ĐOÀN VIÊN
      TT | Họ và tên | Phòng/ban | Size | Số lượng | Ký nhận
      1 | Nguyễn Văn An | Phòng KHTH | M | 2 |
      2 | Trần Thị Bình | Phòng KHTH | S | 2 |`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, subUnit C, quantity E, signature F' }],
  },
  {
    name: 'a mean right below the units is no unit',
    drawing: `
      BẢNG TỔNG HỢP ĐIỂM THI ĐUA CỤM
      TT | Đơn vị | Điểm tự chấm | Điểm thẩm định
      1 | CĐ ngành Y tế | 98 | 97
      2 | CĐ Viên chức | 96 | 95
      | Điểm trung bình | 97 | 96`,
    tables: [{ register: 'emulation', data: [3, 4], records: 2 }],
  },
  {
    name: 'a post alone below the names signs the list',
    drawing: `
      DANH SÁCH NHẬN QUÀ TẾT KHOA HỒI SỨC
      STT | Họ và tên | Số tiền | Ký nhận
      1 | Nguyễn Văn An | 500000 |
      2 | Trần Thị Bình | 500000 |
      | Trưởng khoa | |`,
    tables: [{ register: 'grants', records: 2, footer: 5 }],
  },
  {
    name: 'near miss: beside a name a post is the record of the one who has it',
    drawing: `
      DANH SÁCH BCH CÔNG ĐOÀN
      Chức vụ | Họ và tên | Năm sinh
      Trưởng khoa | Nguyễn Văn An | 1975
      Tổ trưởng | Trần Thị Bình | 1980
      Phó phòng | Lê Văn Chi | 1982`,
    tables: [{ register: 'members', records: 3, columns: 'jobTitle A, fullName B, birthYear C' }],
  },
  {
    name: 'names and numbers of goods beneath goods turned into money are no units',
    drawing: `
      SỔ VÀNG TÀI TRỢ
      Ngày | Đơn vị/cá nhân ủng hộ | Tiền mặt | Hiện vật (quy ra tiền) | | Nội dung ủng hộ
      | | | Tên, số lượng | Thành tiền |
      2025-01-05 | Công ty CP Traphaco | 20000000 | 100 hộp thuốc | 5000000 | Tết sum vầy
      2025-01-09 | Ông Nguyễn Văn Tài | 10000000 | | | Mái ấm CĐ`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'] },
    tables: [
      {
        register: 'donations',
        columns: 'receivedOn A, donor B, amount C, inKind D, inKindValue E, purpose F',
      },
    ],
  },
  {
    name: 'numbered parts, each with the headings anew and its own count, below which one total stands',
    drawing: `
      DANH SÁCH HỖ TRỢ ĐOÀN VIÊN
      1. ĐOÀN VIÊN MẮC BỆNH HIỂM NGHÈO
      STT | Họ và tên | Đơn vị | Số tiền
      1 | Nguyễn Văn An | BV Mắt | 2000000
      2 | Trần Thị Bình | BV Mắt | 2000000
      2. TRƯỜNG HỢP KHÓ KHĂN ĐỘT XUẤT
      STT | Họ và tên | Đơn vị | Số tiền
      1 | Lê Văn Chi | BV Tim | 1000000
      3. CON ĐOÀN VIÊN
      STT | Họ và tên | Đơn vị | Số tiền
      1 | Phạm Thị Dung | BV Tim | 1000000
      Tổng cộng | | | 6000000`,
    tables: [
      {
        register: 'grants',
        header: [3],
        data: [4, 11],
        records: 4,
        sections: [6, 9],
        skipped: ['7 repeated-header', '10 repeated-header'],
        totals: ['12 total 0-3'],
      },
    ],
  },
  {
    name: 'near miss: another list under its own title, without a number',
    drawing: `
      DANH SÁCH HỖ TRỢ ĐỢT 1
      STT | Họ và tên | Đơn vị | Số tiền
      1 | Nguyễn Văn An | BV Mắt | 2000000
      2 | Trần Thị Bình | BV Mắt | 2000000
      DANH SÁCH HỖ TRỢ ĐỢT 2
      STT | Họ và tên | Đơn vị | Số tiền
      1 | Lê Văn Chi | BV Tim | 1000000
      2 | Phạm Thị Dung | BV Tim | 1000000`,
    tables: [
      { register: 'grants', data: [3, 4], records: 2 },
      { register: 'grants', data: [7, 8], records: 2 },
    ],
  },
];

import type { ZooSheet } from './zoo';

/** Wordings and layouts found by drawing several hundred forms of Vietnamese offices anew, and in public workbooks. */
export const zooOfFurtherHabits: readonly ZooSheet[] = [
  {
    name: 'names of columns as programs write them',
    drawing: `
      hoten | GioiTinh | ngaysinh | so_cccd | DanToc | dienthoai | ChucVu | ngay_vao_cong_doan
      Nguyễn Văn An | Nam | 1985-02-03 | 001085012345 | Kinh | 0912345678 | Bác sĩ | 2010-05-01
      Trần Thị Bình | Nữ | 1990-07-21 | 001190023456 | Tày | 0912345679 | Y sĩ | 2014-09-01`,
    tables: [
      {
        register: 'members',
        columns:
          'fullName A, gender B, birthDate C, citizenId D, ethnicity E, phone F, jobTitle G, joinedOn H',
      },
    ],
  },
  {
    name: 'targets and results abbreviated beneath what they are of',
    drawing: `
      TIẾN ĐỘ PHÁT TRIỂN ĐOÀN VIÊN
      TT | Đơn vị | Phát triển đoàn viên | | | Thành lập mới CĐCS |
      | | KH | TH | Đạt % | CT | Kết quả
      1 | BV Thanh Nhàn | 50 | 12 | 24 | 2 | 1
      2 | BV Mắt Hà Nội | 20 | 4 | 20 | 1 | 1`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:G2'] },
    tables: [
      {
        register: 'admissions',
        header: [2, 3],
        columns: 'ordinal A, unit B, target C, admitted D, rate E, newUnitsTarget F, newUnits G',
      },
    ],
  },
  {
    name: 'cash, goods and what the goods are worth beneath one heading that only looks merged',
    drawing: `
      DANH SÁCH CÁC NHÀ TÀI TRỢ
      | | Hình thức ủng hộ | | | |
      STT | Tập thể, cá nhân tài trợ | Bằng tiền | Hiện vật | Trị giá | Đơn vị tiếp nhận | Ghi chú
      1 | Công ty CP Dược Hà Tây | 5000000 | | | BV Mắt Hà Nội |
      2 | Hội Doanh nhân trẻ | | Gạo 10kg | 3000000 | BV Thanh Nhàn |`,
    tables: [
      {
        register: 'donations',
        header: [2, 3],
        columns: 'ordinal A, donor B, amount C, inKind D, inKindValue E, unit F, note G',
      },
    ],
  },
  {
    name: 'a state of health and not of papers beneath “Tình trạng”',
    drawing: `
      DANH SÁCH ĐỀ NGHỊ TRỢ CẤP
      TT | Họ và tên | Đơn vị | Tình trạng | Số tiền
      1 | Nguyễn Văn An | BV Mắt Hà Nội | Con bị bệnh hiểm nghèo | 1000000
      2 | Trần Thị Bình | BV Mắt Hà Nội | Nhà cháy | 500000`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, unit C, circumstance D, amount E' }],
  },
  {
    name: 'how far papers have come beneath “Tình trạng”',
    drawing: `
      DANH SÁCH ĐỀ NGHỊ TRỢ CẤP
      TT | Họ và tên | Đơn vị | Tình trạng | Số tiền
      1 | Nguyễn Văn An | BV Mắt Hà Nội | Đã duyệt | 1000000
      2 | Trần Thị Bình | BV Mắt Hà Nội | Chờ bổ sung | 500000`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, unit C, status D, amount E' }],
  },
  {
    name: 'professional training before political, and what one draws',
    drawing: `
      DANH SÁCH TRÍCH NGANG
      STT | Họ và tên | Năm sinh | Trình độ đào tạo | | Ngày vào CĐ
      | | | Chuyên môn | LLCT |
      1 | Nguyễn Văn An | 1985 | Đại học | Sơ cấp | 2010-05-01
      2 | Trần Thị Bình | 1990 | Cao đẳng | | 2014-09-01`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'] },
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, birthYear C, education D, joinedOn F' }],
  },
  {
    name: 'a rate per day, the days, and what one draws',
    drawing: `
      BẢNG THANH TOÁN TIỀN BỒI DƯỠNG
      TT | Họ và tên | Số tiền | Số ngày | Thực lĩnh | Ký nhận
      1 | Nguyễn Văn An | 100000 | 5 | 500000 |
      2 | Trần Thị Bình | 100000 | 3 | 300000 |`,
    tables: [
      {
        register: 'disbursements',
        columns: 'ordinal A, fullName B, rate C, quantity D, amount E, signature F',
      },
    ],
  },
  {
    name: 'unions founded in the year, in a list that is titled as one of unions',
    drawing: `
      DANH SÁCH CÔNG ĐOÀN CƠ SỞ THÀNH LẬP NĂM 2026
      STT | Tên CĐCS | Thuộc khối | Quyết định thành lập | | Số ĐV
      | | | Số | Ngày ký |
      1 | Phòng khám đa khoa số 3 | Ngoài nhà nước | 45/QĐ-CĐN | 2026-02-01 | 30
      2 | Công ty CP Hataphar | Ngoài nhà nước | 61/QĐ-CĐN | 2026-03-01 | 120`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'] },
    tables: [
      {
        register: 'newUnits',
        columns: 'ordinal A, unit B, sector C, decisionNo D, establishedOn E, memberCount F',
      },
    ],
  },
  {
    name: 'sums of a round and of a page among the records',
    drawing: `
      TỔNG HỢP ĐÓNG GÓP ỦNG HỘ QUỸ
      STT | Đơn vị | Số người | Số tiền đóng góp
      1 | BV Thanh Nhàn | 10 | 500000
      2 | BV Mắt Hà Nội | 20 | 900000
      | Tổng đợt 1 | 30 | 1400000
      3 | BV Tim Hà Nội | 10 | 400000
      Tổng trang 2 | | 10 | 400000
      4 | BVĐK Đức Giang | 5 | 300000
      Tổng cộng | | 45 | 2100000`,
    tables: [
      {
        register: 'fundDrives',
        records: 4,
        totals: ['5 subtotal 0-1', '7 subtotal 2-2', '9 total 0-3'],
      },
    ],
  },
  {
    name: 'wordings that we do not know, measures that read like headings, signatures below',
    drawing: `
      DANH MỤC TÀI SẢN CÔNG ĐOÀN
      STT | Tên tài sản | ĐVT | Năm sử dụng | Nguyên giá
      I | Phần chung | | |
      1 | Máy in | Đơn vị | 2019 | 5000000
      2 | Bàn họp | Đơn vị | 2020 | 2000000
      3 | Tủ | Đơn vị | 2020 | 2000000
      Người lập | | Kế toán | | CHỦ TỊCH
      (Ký, ghi rõ họ tên) | | (Ký, ghi rõ họ tên) | | (Ký, ghi rõ họ tên)`,
    tables: [{ register: null, header: [2], data: [3, 6], records: 3, sections: [3], footer: 7 }],
  },
  {
    name: 'parts of an unknown table, with sums and without numbers of their own',
    drawing: `
      SỐ LIỆU HOẠT ĐỘNG
      STT | Chỉ tiêu | ĐVT | Số liệu
      | CÔNG TÁC TUYÊN TRUYỀN | | 30
      1 | Số buổi nói chuyện | Buổi | 10
      2 | Số lượt người nghe | Người | 20
      | CÔNG TÁC NỮ CÔNG | | 7
      1 | Số lớp học | Lớp | 3
      2 | Số bài viết | Bài | 4`,
    tables: [{ register: null, header: [2], records: 4, sections: [3, 6] }],
  },
  {
    name: 'givers that we do not know beneath a heading that only looks merged over them',
    drawing: `
      HỖ TRỢ MÁI ẤM CÔNG ĐOÀN
      STT | Họ và tên | Đơn vị | Nguồn hỗ trợ | | | Tổng tiền
      | | | Tổng LĐ | CĐ ngành | Xã hội hóa |
      1 | Nguyễn Văn An | BV Mắt Hà Nội | 5000000 | 2000000 | 1000000 | 8000000
      2 | Trần Thị Bình | BV Tim Hà Nội | 5000000 | 1000000 | 2000000 | 8000000`,
    tables: [{ register: 'grants', header: [2, 3], data: [4, 5], records: 2 }],
  },
  {
    name: 'English headings over two rows, “No.” beneath “ID”',
    drawing: `
      LIST OF TRADE UNION MEMBERS
      No. | Member’s | Date of | ID | Date joined
      | name | birth | No. | union
      1 | Nguyễn Văn An | 1985-02-03 | 001085012345 | 2010-05-01
      2 | Trần Thị Bình | 1990-07-21 | 001190023456 | 2014-09-01`,
    tables: [
      {
        register: 'members',
        header: [2, 3],
        records: 2,
        columns: 'ordinal A, fullName B, birthDate C, citizenId D, joinedOn E',
      },
    ],
  },
  {
    name: 'a wording over two rows that says more than we know',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ tên đoàn | Giới tính | Năm vào
      | viên, NLĐ | (Nam/Nữ) | công đoàn
      1 | Nguyễn Văn An | Nam | 2010
      2 | Trần Thị Bình | Nữ | 2014`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, gender C, joinedOn D' }],
  },
  {
    name: 'a birth date is no date of a decision, where the register has no birth dates',
    drawing: `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG
      STT | Họ và tên | Ngày sinh | Chức vụ | Hình thức khen thưởng
      1 | Nguyễn Văn An | 1985-02-03 | Y sĩ | Giấy khen
      2 | Trần Thị Bình | 1990-07-21 | Bác sĩ | Bằng khen`,
    tables: [{ register: 'commendations', columns: 'ordinal A, fullName B, jobTitle D, form E' }],
  },
  {
    name: 'the code of a company is not its name',
    drawing: `
      Mã công ty | Mã số thẻ | Ca mới | Từ ngày | Đến ngày
      NT1 | 123 | A2 | 2024-06-21 | 2024-06-23
      NT1 | 456 | A3 | 2024-06-21 | 2024-06-24`,
    tables: [{ register: null, header: [1], records: 2 }],
  },
  {
    name: 'where one lives before where one comes from, what one studied before school',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN
      STT | Họ và tên | Quê quán | Địa chỉ thường trú | Trình độ văn hóa | Trình độ chuyên môn
      1 | Nguyễn Văn An | Nam Định | Số 3 phố Huế | 12/12 | Đại học
      2 | Trần Thị Bình | Hà Nam | Số 5 Lò Đúc | 12/12 | Cao đẳng`,
    tables: [{ register: 'members', columns: 'ordinal A, fullName B, address D, education F' }],
  },
  {
    name: 'numbers and names alone, more of them than ever sign',
    drawing: `
      Mã số | Họ tên
      2124150087 | Nguyễn Tấn Hùng
      2124150088 | Trần Bảo Tú
      2124150063 | Nguyễn Tiến Đạt
      2124150078 | Đỗ Thanh Bình
      2124150077 | Đồng Phước Chiến`,
    tables: [{ register: null, header: [1], records: 5 }],
  },
  {
    name: 'members who receive are a list of gifts, whatever else is said of them',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐƯỢC TRỢ CẤP TẾT NGUYÊN ĐÁN NĂM 2026
      STT | Họ tên | Địa chỉ | Năm sinh | Giới tính | Tên CĐCS | Số tiền (đồng) | Ghi chú
      1 | Nguyễn Thị An | Xã Kim Chung | 1985 | Nữ | BV Tim | 500000 |
      2 | Lê Văn Chi | Thôn 3 | 1986 | Nam | BV Tim | 500000 |`,
    tables: [{ register: 'grants', records: 2 }],
  },
  {
    name: 'headings in two languages, one below the other',
    drawing: `
      DANH SÁCH CHUYỂN KHOẢN
      STT\\nNo. | Họ và tên\\nFull name | Tên CĐCS / Unit | Số TK | Số tiền\\n(Amount) | GC\\nNote
      1 | Nguyễn Văn An | BV Mắt Hà Nội | '123456789012 | 500000 |
      2 | Trần Thị Bình | BV Tim Hà Nội | '123456789013 | 500000 |`,
    tables: [
      {
        register: 'disbursements',
        records: 2,
        columns: 'ordinal A, fullName B, unit C, bankAccount D, amount E, note F',
      },
    ],
  },
  {
    name: 'numbered headings, a row to be written over',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      1. S TT | 2. Họ và tên | 3. Năm sinh | 4. Ngày vào CĐ
      1 | Nguyễn Văn An | 1985 | 2010-05-01
      2 | Trần Thị Bình | 1990 | 2014-09-01
      … | ….. | ... | …`,
    tables: [
      {
        register: 'members',
        data: [3, 4],
        records: 2,
        columns: 'ordinal A, fullName B, birthYear C, joinedOn D',
      },
    ],
  },
  {
    name: 'measures beneath all figures, below headings over two rows as well',
    drawing: `
      BẢNG THANH TOÁN TIỀN BỒI DƯỠNG
      TT | Họ và tên | Số tiền | Số ngày | Thành tiền | Ký nhận
      | | (đồng) | (ngày) | (đồng) |
      1 | Nguyễn Văn An | 100000 | 5 | 500000 |
      2 | Trần Thị Bình | 100000 | 3 | 300000 |`,
    tables: [
      {
        register: 'disbursements',
        header: [2, 3],
        columns: 'ordinal A, fullName B, rate C, quantity D, amount E, signature F',
      },
    ],
  },
  {
    name: 'a remark in brackets among the records',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Năm sinh | Ngày vào CĐ
      1 | Nguyễn Văn An | 1985 | 2010-05-01
      (Đã chuyển công tác từ tháng 6) | | |
      2 | Trần Thị Bình | 1990 | 2014-09-01`,
    tables: [{ register: 'members', records: 2, skipped: ['4 note'] }],
  },
  {
    name: 'names in capitals below a section, where nobody is numbered',
    drawing: `
      STT | Họ và tên | Đơn vị | Hình thức khen thưởng | Thành tích | Ghi chú
      I | Khối bệnh viện | | | |
      | LÊ ĐỨC TUẤN | BV Phổi Hà Nội | Cờ thi đua | Phòng chống dịch |
      | ĐINH THU PHÚC | TTYT Ba Đình | Bằng khen | Hiến máu |
      II | Khối chi cục | | | |
      | LÊ THANH HÙNG | TTYT Sóc Sơn | Giấy khen | Hiến máu | Thai sản
      | HỒ THU LINH | TTYT Tây Hồ | Bằng khen | Sáng kiến | Đã nộp
      | ĐẶNG BÍCH MAI | BV Mắt Hà Nội | Cờ thi đua | Sáng kiến | Thai sản
      | BÙI VĂN NAM | BV Tim Hà Nội | Cờ thi đua | Sáng kiến | Thai sản`,
    tables: [{ register: 'commendations', records: 6, sections: [2, 5] }],
  },
  {
    name: 'honours beneath a mere “Hình thức”, without a title',
    drawing: `
      STT | Họ, tên | Nghề nghiệp | Đơn vị | Hình thức | Số/ký hiệu QĐ | Ngày QĐ | Mức tiền thưởng | Ký tên
      1 | Nguyễn Văn An | Y sĩ | BV Mắt Hà Nội | Giấy khen | 12/QĐ-CĐN | 2026-02-01 | 500000 |
      2 | Trần Thị Bình | Kế toán | BV Tim Hà Nội | Bằng khen | 13/QĐ-CĐN | 2026-02-01 | 800000 |`,
    tables: [
      {
        register: 'commendations',
        columns: 'ordinal A, fullName B, jobTitle C, unit D, form E, decisionNo F, decisionDate G, amount H',
      },
    ],
  },
  {
    name: '“ĐV” above ticks',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Năm sinh | ĐV | Ngày vào CĐ
      1 | Nguyễn Văn An | 1985 | có | 2010-05-01
      2 | Trần Thị Bình | 1990 | | 2014-09-01`,
    tables: [
      { register: 'members', columns: 'ordinal A, fullName B, birthYear C, partyMember D, joinedOn E' },
    ],
  },
  {
    name: 'unknown wordings over two rows, the lower in small letters',
    drawing: `
      DANH MỤC TÀI SẢN
      S TT | Tên tài | ĐVT | Năm sử | Nguyên | Giá trị
      | sản | | dụng | giá | còn lại
      (1) | (2) | (3) | (4) | (5) | (6)
      1. | Máy in | Đơn vị | 2019 | 5000000 | 1000000
      2. | Bàn họp | Đơn vị | 2020 | 2000000 | 500000`,
    tables: [{ register: null, header: [2, 3], data: [5, 6], records: 2 }],
  },
  {
    name: 'a header whose second row holds few known wordings, all in small letters',
    drawing: `
      KẾT QUẢ CHẤM ĐIỂM THI ĐUA
      STT | Đơn vị | Điểm chuẩn | Tự | Điểm của | Ý kiến
      | công tác | cao nhất | chấm | tổ thẩm tra | của cụm
      1 | BV Mắt Hà Nội | 10 | 9 | 8 | Khá
      2 | BV Tim Hà Nội | 10 | 8 | 8 | Khá`,
    tables: [{ register: 'emulation', header: [2, 3], data: [4, 5], records: 2 }],
  },
  {
    name: 'a card of the Youth Union, and who signs for the money',
    drawing: `
      DANH SÁCH NHẬN TIỀN
      STT | Họ và tên | Số thẻ đoàn viên TNCS HCM | Số thẻ CC | Số tiền | Người nhận tiền ký
      1 | Nguyễn Văn An | 1234567 | 001085012345 | 500000 |
      2 | Trần Thị Bình | 1234568 | 001190023456 | 500000 |`,
    tables: [
      {
        register: 'disbursements',
        columns: 'ordinal A, fullName B, citizenId D, amount E, signature F',
      },
    ],
  },
  {
    name: 'unknown wordings with a sum above and signers below, who are no labels of a form',
    drawing: `
      DANH SÁCH TRANG THIẾT BỊ
      STT | Tên tài | ĐVT | Năm sử | Nguyên | Giá trị
      | sản | | dụng | giá | còn lại
      TỔNG CỘNG | | | | 7000000 | 1500000
      1 | Máy in | Cái | 2019 | 5000000 | 1000000
      2 | Bàn họp | Cái | 2020 | 2000000 | 500000
      Thủ quỹ | | Kế toán | | | CHỦ TỊCH
      (Kyù, ghi roõ hoï teân) | | (Kyù, ghi roõ hoï teân) | | | (Kyù, ghi roõ hoï teân)`,
    tables: [{ register: null, header: [2, 3], data: [5, 6], records: 2, footer: 7 }],
  },
  {
    name: 'phones that lost their zeros are no citizen ids, in a register without phones',
    drawing: `
      DANH SÁCH KÝ NHẬN HỖ TRỢ
      STT | Họ và tên | Số tiền | Điện thoại | Ký nhận
      1 | Nguyễn Thị An | 500000 | 912345678 |
      2 | Lê Văn Chi | 500000 | 987654321 |
      3 | Lê Văn Dũng | 500000 | 374676094 |`,
    tables: [{ register: 'disbursements', columns: 'ordinal A, fullName B, amount C, signature E' }],
  },
  {
    name: 'headings that say the day which their figures are of',
    drawing: `
      BIỂU TỔNG HỢP PHÁT TRIỂN ĐOÀN VIÊN 9 THÁNG ĐẦU NĂM 2025
      STT | Đơn vị | Đầu kỳ 01/01/2025 | Kết nạp | Chuyển đến | Chuyển đi | Cuối kỳ 30/9/2025
      1 | BV Xanh Pôn | 1020 | 25 | 5 | 3 | 1047
      2 | BV Thanh Nhàn | 880 | 12 | 3 | 4 | 891
      3 | BV Tim | 640 | 15 | 0 | 5 | 650`,
    tables: [
      {
        register: 'admissions',
        header: [2],
        columns: 'ordinal A, unit B, openingCount C, admitted D, movedIn E, movedOut F, closingCount G',
      },
    ],
  },
  {
    name: 'counts of members on two days open and close the period',
    drawing: `
      BIỂU TỔNG HỢP PHÁT TRIỂN ĐOÀN VIÊN 9 THÁNG ĐẦU NĂM 2025
      STT | Đơn vị | ĐV có đến 31/12/2024 | | Kết nạp | Chuyển đi | ĐV có đến 30/9/2025 |
      | | Tổng số | Nữ | | | Tổng số | Nữ
      1 | BV Xanh Pôn | 1020 | 700 | 25 | 3 | 1042 | 715
      2 | BV Thanh Nhàn | 880 | 600 | 12 | 4 | 888 | 606
      3 | BV Tim | 640 | 400 | 15 | 5 | 650 | 410`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3', 'G2:H2'] },
    tables: [
      {
        register: 'admissions',
        columns: 'ordinal A, unit B, openingCount C, women D, admitted E, movedOut F, closingCount G',
      },
    ],
  },
  {
    name: 'a list of members who get a grant is a list of grants',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN NHẬN HỖ TRỢ
      STT | Họ và tên | Khoa, phòng | Số tiền | Ghi chú
      1 | Nguyễn Thị An | Khoa Nội | 500000 |
      2 | Lê Văn Chi | Khoa Ngoại | 500000 |`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, subUnit C, amount D, note E' }],
  },
  {
    name: 'sums carried over to the next page are of all rows so far',
    drawing: `
      DANH SÁCH NHẬN QUÀ
      TT | Họ và tên | Đơn vị | Số tiền
      1 | Nguyễn Văn An | BV Tim | 500000
      2 | Trần Thị Bình | BV Tim | 300000
      | Cộng chuyển trang sau | | 800000
      TT | Họ và tên | Đơn vị | Số tiền
      | Trang trước chuyển sang | | 800000
      3 | Lê Văn Chi | BV Mắt | 500000
      4 | Đỗ Thị Dung | BV Mắt | 200000
      | Cộng chuyển trang sau | | 1500000
      | Trang trước mang sang | | 1500000
      5 | Trần Thị Trang | BV Mắt | 500000
      | Tổng cộng | | 2000000`,
    tables: [
      {
        register: 'grants',
        records: 5,
        totals: ['5 subtotal 0-1', '7 subtotal 0-1', '10 subtotal 0-3', '11 subtotal 0-3', '13 total 0-4'],
      },
    ],
  },
  {
    name: 'an amount in words behind “Tổng số tiền” is no sum of the table',
    drawing: `
      DANH SÁCH NHẬN QUÀ
      TT | Họ và tên | Đơn vị | Số tiền
      1 | Nguyễn Văn An | BV Tim | 500000
      2 | Trần Thị Bình | BV Tim | 300000
      | Tổng | | 800000
      Tổng số tiền: Tám trăm nghìn đồng`,
    tables: [{ register: 'grants', records: 2, totals: ['5 total 0-1'], footer: 6 }],
  },
  {
    name: 'unions that were founded are new ones, whatever their members are called',
    drawing: `
      DANH SÁCH CĐCS ĐƯỢC THÀNH LẬP TRONG NĂM 2025
      TT | CĐCS | Khối | Ngày, tháng thành lập | QĐ số | Số đoàn viên kết nạp
      1 | Công ty TNHH Minh Tâm | Ngoài nhà nước | 2025-02-20 | 60/QĐ-CĐN | 25
      2 | Công ty CP Y dược Thăng Long | Ngoài nhà nước | 2025-03-20 | 61/QĐ-CĐN | 40`,
    tables: [
      {
        register: 'newUnits',
        columns: 'ordinal A, unit B, sector C, establishedOn D, decisionNo E, memberCount F',
      },
    ],
  },
  {
    name: 'what units are helped with is a visit',
    drawing: `
      TỔNG HỢP HỖ TRỢ CÁC ĐƠN VỊ TUYẾN ĐẦU CHỐNG DỊCH
      STT | Ngày | Tên đơn vị | Nội dung hỗ trợ | Số suất | Kinh phí (đ) | Nguồn
      1 | 2025-08-02 | BV Thanh Nhàn | Hỗ trợ phun hóa chất | 20 | 10000000 | Kinh phí kết dư
      2 | 2025-08-09 | BV Mắt Hà Nội | Hỗ trợ phun hóa chất | 30 | 15000000 | Xã hội hóa`,
    tables: [
      {
        register: 'visits',
        columns: 'ordinal A, visitedOn B, unit C, programme D, quantity E, amount F, fundSource G',
      },
    ],
  },
  {
    name: 'what units put their names down for and what they have paid into a fund',
    drawing: `
      TÌNH HÌNH ĐĂNG KÝ VÀ NỘP QUỸ XÃ HỘI CÔNG ĐOÀN
      TT | CĐCS | Số đăng ký | Số đã nộp | Còn lại | Ngày nộp
      1 | BV Thanh Nhàn | 10000000 | 8000000 | 2000000 | 2026-04-10
      2 | BV Mắt Hà Nội | 12000000 | 12000000 | 0 | 2026-04-11`,
    tables: [{ register: 'fundDrives', columns: 'ordinal A, unit B, amount D, receivedOn F' }],
  },
  {
    name: 'what is proposed and sent to the upper level',
    drawing: `
      BIỂU TỔNG HỢP ĐỀ XUẤT KINH PHÍ HỖ TRỢ GỬI LĐLĐ THÀNH PHỐ
      TT | Đơn vị đề xuất | Nội dung đề xuất hỗ trợ | Kinh phí đề xuất (đồng)
      1 | BV Thanh Nhàn | Hỗ trợ đoàn viên ốm đau | 5000000
      2 | BV Mắt Hà Nội | Hỗ trợ đoàn viên ốm đau | 3000000`,
    tables: [{ register: 'proposals', columns: 'ordinal A, unit B, programme C, proposedAmount D' }],
  },
  {
    name: 'a list of what units propose for their members is one of grants',
    drawing: `
      TỔNG HỢP ĐỀ XUẤT HỖ TRỢ ĐOÀN VIÊN KHÓ KHĂN
      TT | Đơn vị đề xuất | Hoàn cảnh | Kinh phí đề xuất (đồng)
      1 | BV Thanh Nhàn | Ốm đau | 5000000
      2 | BV Mắt Hà Nội | Nhà cháy | 3000000`,
    tables: [{ register: 'grants' }],
  },
  {
    name: 'workers beside members, and these as men and women',
    drawing: `
      THỐNG KÊ CÔNG ĐOÀN CƠ SỞ
      TT | Tên CĐCS | Chủ tịch | Tổng số CNVCLĐ | Đoàn viên | |
      | | | | Tổng số | Nam | Nữ
      1 | BV Thanh Nhàn | Nguyễn Văn An | 820 | 800 | 300 | 500
      2 | BV Mắt Hà Nội | Trần Thị Bình | 220 | 210 | 80 | 130`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2'] },
    tables: [{ register: 'units', columns: 'ordinal A, unit B, chair C, memberCount E' }],
  },
  {
    name: 'what members have become more or fewer are not those admitted',
    drawing: `
      SO SÁNH SỐ LƯỢNG ĐOÀN VIÊN
      TT | Đơn vị | Đoàn viên đầu năm | Đoàn viên cuối năm | Tăng (+), giảm (-)
      1 | BV Thanh Nhàn | 800 | 790 | -10
      2 | BV Mắt Hà Nội | 210 | 215 | 5`,
    tables: [{ register: 'admissions', columns: 'ordinal A, unit B, openingCount C, closingCount D' }],
  },
  {
    name: 'what came of conferences beneath “Kết quả thực hiện”',
    drawing: `
      TÌNH HÌNH TỔ CHỨC HỘI NGHỊ VIÊN CHỨC
      TT | Đơn vị | Loại hội nghị | Kết quả thực hiện
      1 | BV Thanh Nhàn | HN viên chức | Đã tổ chức
      2 | BV Mắt Hà Nội | HN viên chức | Chưa tổ chức`,
    tables: [{ register: 'conferences', columns: 'ordinal A, unit B, conferenceKind C, held D' }],
  },
  {
    name: 'members admitted month by month, and what they come to',
    drawing: `
      THEO DÕI KẾT NẠP ĐOÀN VIÊN THEO THÁNG NĂM 2026
      TT | Đơn vị | Chỉ tiêu | Kết nạp trong tháng | | | | Tổng cộng | Tỷ lệ %
      | | | T1 | T2 | T3 | T4 | |
      1 | BV Thanh Nhàn | 20 | 1 | 2 | 3 | 4 | 10 | 50
      2 | BV Mắt Hà Nội | 20 | 0 | 1 | 1 | 3 | 5 | 25
      3 | BV Tim Hà Nội | 10 | 2 | 2 | 0 | 1 | 5 | 50`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2', 'H2:H3', 'I2:I3'] },
    tables: [{ register: 'admissions', columns: 'ordinal A, unit B, target C, admitted H, rate I' }],
  },
  {
    name: 'those who put their names down for a grant have signed for nothing',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐĂNG KÝ NHẬN HỖ TRỢ VÉ XE VỀ QUÊ
      TT | Họ và tên | Ngày sinh | Số CCCD | Đơn vị | Số tiền hỗ trợ
      1 | Nguyễn Văn An | 1985-02-03 | 001085012345 | BV Thanh Nhàn | 300000
      2 | Trần Thị Bình | 1990-07-21 | 001190023456 | BV Mắt Hà Nội | 300000`,
    tables: [
      { register: 'grants', columns: 'ordinal A, fullName B, birthDate C, citizenId D, unit E, amount F' },
    ],
  },
  {
    name: 'children of members who are given money are no members',
    drawing: `
      DANH SÁCH CON ĐOÀN VIÊN MỒ CÔI NHẬN ĐỠ ĐẦU HẰNG THÁNG
      TT | Họ và tên trẻ | Ngày sinh | Người giám hộ | Đơn vị của bố/mẹ | Mức đỡ đầu/tháng | Ký nhận
      1 | Nguyễn Minh An | 2015-02-03 | Trần Thị Bình | BV Thanh Nhàn | 500000 |
      2 | Lê Bảo Chi | 2016-07-21 | Đỗ Văn Dũng | BV Mắt Hà Nội | 500000 |`,
    tables: [
      {
        register: 'grants',
        columns: 'ordinal A, fullName B, birthDate C, guardian D, unit E, amount F, signature G',
      },
    ],
  },
  {
    name: 'points that are given on top are no maximum and no review',
    drawing: `
      TỔNG HỢP ĐIỂM THI ĐUA CÁC CÔNG ĐOÀN CƠ SỞ
      TT | Công đoàn cơ sở | TC1 (30đ) | TC2 (70đ) | Điểm thưởng | Tổng điểm | Xếp loại
      1 | BV Thanh Nhàn | 28 | 66 | 2 | 96 | Xuất sắc
      2 | BV Mắt Hà Nội | 25 | 60 | 0 | 85 | Tốt`,
    tables: [{ register: 'emulation', columns: 'ordinal A, unit B, reviewedScore F, rank G' }],
  },
  {
    name: 'what a month has brought beside all of the year',
    drawing: `
      TIẾN ĐỘ PHÁT TRIỂN ĐOÀN VIÊN
      STT | Đơn vị | CT giao năm 2026 | KQ tháng 10 | Lũy kế
      1 | BV Thanh Nhàn | 20 | 2 | 15
      2 | BV Mắt Hà Nội | 10 | 1 | 5`,
    tables: [{ register: 'admissions', columns: 'ordinal A, unit B, target C, admitted D, cumulative E' }],
  },
  {
    name: 'the same day of two years opens and closes what is between',
    drawing: `
      BIỂU TỔNG HỢP ĐOÀN VIÊN TĂNG GIẢM NĂM 2025
      TT | Đơn vị | Có đến 31/12/2024 | Kết nạp mới | Chuyển đi | Có đến 31/12/2025
      1 | BV Thanh Nhàn | 800 | 10 | 5 | 805
      2 | BV Mắt Hà Nội | 210 | 4 | 0 | 214`,
    tables: [
      {
        register: 'admissions',
        columns: 'ordinal A, unit B, openingCount C, admitted D, movedOut E, closingCount F',
      },
    ],
  },
];

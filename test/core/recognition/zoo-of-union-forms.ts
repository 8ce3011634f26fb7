import type { ZooSheet } from './zoo';

/** Forms that every union's office has: boards, settlements, cash books, attendance, growth by quarters. */
export const zooOfUnionForms: readonly ZooSheet[] = [
  {
    name: 'posts in the office and in the union beneath a heading of posts',
    drawing: `
      DANH SÁCH BCH CÔNG ĐOÀN
      TT | Họ và tên | Năm sinh | Chức vụ, đơn vị công tác | | Số ĐT
      | | | Chính quyền | Công đoàn |
      1 | Nguyễn Văn Hải | 1975 | Phó Giám đốc | Chủ tịch | 0912345670
      2 | Trần Thị Mai | 1980 | Bác sĩ | | 0912345671`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'] },
    tables: [
      {
        register: 'members',
        header: [2, 3],
        columns: 'ordinal A, fullName B, birthYear C, jobTitle D, unionTitle E, phone F',
      },
    ],
  },
  {
    name: 'a settlement, whose lines are no courses and whose percents are no people',
    drawing: `
      BÁO CÁO QUYẾT TOÁN THU, CHI TÀI CHÍNH CÔNG ĐOÀN
      TT | NỘI DUNG | MÃ SỐ | DỰ TOÁN NĂM | QUYẾT TOÁN | SO SÁNH (%)
      A | B | C | 1 | 2 | 3=2/1
      II | PHẦN THU | | | |
      2.1 | Thu đoàn phí công đoàn | 22 | 350000000 | 362400000 | 103.5
      2.2 | Thu kinh phí công đoàn | 23 | 900000000 | 915000000 | 101.7
      | CỘNG THU TRONG KỲ | | 1250000000 | 1277400000 | 102.2`,
    tables: [{ register: null, header: [2], records: 2, sections: [4], totals: ['7 total 0-1'] }],
  },
  {
    name: 'a cash book, which is no list of payments',
    drawing: `
      SỔ QUỸ TIỀN MẶT
      Ngày tháng | Số phiếu | | Diễn giải | Số tiền | |
      | Thu | Chi | | Thu | Chi | Tồn
      2025-03-03 | PT01 | | Rút tiền gửi về nhập quỹ | 20000000 | | 35600000
      2025-03-05 | | PC01 | Chi mua hoa 8/3 | | 6200000 | 29400000`,
    options: { merges: ['A2:A3', 'B2:C2', 'D2:D3', 'E2:G2'] },
    tables: [{ register: null, header: [2, 3], records: 2 }],
  },
  {
    name: 'what was paid beside what is left to pay is still a list of payments',
    drawing: `
      DANH SÁCH CHI TIỀN HỖ TRỢ
      STT | Số phiếu chi | Họ và tên | Số tiền |
      | | | Chi | Còn lại
      1 | PC01 | Nguyễn Văn An | 300000 | 200000
      2 | PC02 | Trần Thị Bình | 500000 |`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'] },
    tables: [
      { register: 'disbursements', header: [2, 3], columns: 'ordinal A, voucherNo B, fullName C, amount D' },
    ],
  },
  {
    name: 'days of attendance beneath a heading that only looks merged over them',
    drawing: `
      DANH SÁCH HỌC VIÊN
      STT | Họ và tên | Đơn vị | Ký điểm danh | | | Ghi chú
      | | | '12/5 | '13/5 | '14/5 |
      1 | Nguyễn Văn Hải | BV Mắt | | | |
      2 | Trần Thị Mai | BV Phổi | | | |`,
    tables: [{ header: [2, 3], data: [4, 5], records: 2 }],
  },
  {
    name: 'a total row whose amounts are text',
    drawing: `
      BẢNG TỔNG HỢP ỦNG HỘ ĐỒNG BÀO
      STT | Đơn vị | Số người ủng hộ | Hình thức | | Tổng số tiền (đ)
      | | | Tiền mặt | Chuyển khoản |
      1 | BV Thanh Nhàn | 948 | '20.000.000 | '175.500.000 | '195.500.000
      2 | BV Mắt Hà Nội | 230 | '46.000.000 | | '46.000.000
      Tổng cộng | | 1178 | '66.000.000 | '175.500.000 | '241.500.000`,
    options: { merges: ['D2:E2'] },
    tables: [{ register: 'fundDrives', records: 2, totals: ['6 total 0-1'] }],
  },
  {
    name: 'what was done by quarters, and their sum',
    drawing: `
      KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN NĂM 2025
      TT | Tên đơn vị | Chỉ tiêu giao | Đã thực hiện | | | Tỷ lệ %
      | | | Quý I | Quý II | Cộng |
      1 | BV Thanh Nhàn | 20 | 5 | 7 | 12 | 60
      2 | BV Mắt Hà Nội | 25 | 10 | 8 | 18 | 72`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'] },
    tables: [{ register: 'admissions', columns: 'ordinal A, unit B, target C, admitted F, rate G' }],
  },
  {
    name: 'ranges of age and grades of training beneath headings that only look merged, without ordinals',
    drawing: `
      BIỂU THỐNG KÊ CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ CÔNG ĐOÀN
      Đơn vị | Tổng số | Nữ | Độ tuổi | | | Trình độ chuyên môn
      | | | <35 | '35-50 | >50 | TH | ĐH | SĐH
      BCH CĐ ngành | 31 | 16 | 3 | 18 | 10 | 0 | 10 | 21
      UBKT | 5 | 3 | 4 | 1 | 0 | 0 | 2 | 3`,
    tables: [{ header: [2, 3], data: [4, 5], records: 2 }],
  },
  {
    name: 'a first row without a name that fills what no heading reaches over is a record',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      Họ và tên | Năm sinh | Đơn vị | Chức vụ | | Số ĐT
      | 1985 | BV Mắt | Bác sĩ | Trưởng khoa | 0912345670
      Trần Thị Mai | 1980 | BV Phổi | Y tá | | 0912345671`,
    tables: [{ header: [2], data: [3, 4], records: 2 }],
  },
  {
    name: 'day, month and year of birth in three columns',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày, tháng, năm sinh | | | Đơn vị
      | | Ngày | Tháng | Năm |
      1 | Nguyễn Văn Hải | 12 | 3 | 1975 | BV Mắt
      2 | Trần Thị Mai | 5 | 11 | 1980 | BV Phổi`,
    options: { merges: ['C2:E2'] },
    tables: [{ register: 'members', header: [2, 3], columns: 'ordinal A, fullName B, birthYear E, unit F' }],
  },
  {
    name: 'an estimate of costs, whose lines are no grants',
    drawing: `
      DỰ TOÁN KINH PHÍ TỔ CHỨC HỘI NGHỊ TỔNG KẾT
      STT | Nội dung | ĐVT | Số lượng | Đơn giá | Thành tiền
      I | Chi cho đại biểu | | | |
      1 | Nước uống | người | 120 | 40000 | 4800000
      2 | Tài liệu | bộ | 120 | 25000 | 3000000
      | Tổng cộng | | | | 7800000`,
    tables: [{ register: null, records: 2, sections: [3], totals: ['6 total 0-1'] }],
  },
  {
    name: 'who gave money for others is no list of payments nor of grants',
    drawing: `
      DANH SÁCH CB, VC, NLĐ ỦNG HỘ ĐỒNG BÀO LŨ LỤT
      TT | Họ tên | Số tiền | Ký
      1 | Nguyễn Văn Hải | 500000 |
      2 | Trần Thị Mai | 300000 |`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'what was paid out of what others gave is one of payments',
    drawing: `
      DANH SÁCH NHẬN TIỀN ỦNG HỘ ĐỒNG BÀO LŨ LỤT
      TT | Họ tên | Số tiền | Ký nhận
      1 | Nguyễn Văn Hải | 500000 |
      2 | Trần Thị Mai | 300000 |`,
    tables: [{ register: 'disbursements', records: 2 }],
  },
  {
    name: 'new unions with chairs and telephones are no catalogue',
    drawing: `
      KẾT QUẢ THÀNH LẬP CĐCS NĂM 2025
      TT | Tên CĐCS | Số QĐ thành lập | Số LĐ | Số ĐV | Chủ tịch (lâm thời) | Điện thoại
      1 | Công ty TNHH Ánh Sao | 15/QĐ-CĐN | 35 | 28 | Phạm Đức Anh | 0983456789
      2 | Công ty CP Việt Mỹ | 22/QĐ-CĐN | 42 | 30 | Vũ Kim Oanh | 0983456788`,
    tables: [{ register: 'newUnits', records: 2 }],
  },
  {
    name: 'rewards to sign for under a title of commendations',
    drawing: `
      TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CÔNG ĐOÀN NGÀNH
      (Kèm theo Quyết định số 125/QĐ-CĐN ngày 12 tháng 12 năm 2024)
      STT | Tập thể/ Cá nhân | Chức vụ, đơn vị | Tiền thưởng (đồng) | Ký nhận
      1 | Ông Nguyễn Văn Hải | Chủ tịch CĐCS BV Thanh Nhàn | 1000000 |
      2 | Bà Trần Thị Mai | Phó Chủ tịch CĐCS BV Xanh Pôn | 1000000 |`,
    tables: [{ register: 'commendations', records: 2 }],
  },
  {
    name: 'the sum of money and goods is not what the goods are worth',
    drawing: `
      TỔNG HỢP THĂM HỎI, TẶNG QUÀ CÁC ĐƠN VỊ TUYẾN ĐẦU CHỐNG DỊCH
      STT | Ngày | Đơn vị | Trưởng đoàn | Quà tặng | | Tổng giá trị
      | | | | Tiền | Hiện vật |
      1 | 2021-07-15 | TTYT huyện Đông Anh | Chủ tịch | 10000000 | 200 hộp sữa | 14000000
      2 | 2021-07-18 | BV Thanh Nhàn | Chủ tịch | 20000000 | | 20000000`,
    options: { merges: ['E2:F2'] },
    tables: [{ register: 'visits', columns: 'ordinal A, visitedOn B, unit C, giver D, amount E, inKind F' }],
  },
  {
    name: 'fees of members are no grants',
    drawing: `
      BẢNG TÍNH ĐOÀN PHÍ CÔNG ĐOÀN QUÝ II/2025
      STT | Họ và tên | Hệ số | Đoàn phí 1 tháng (1%) | Số tháng | Thành tiền
      1 | Nguyễn Văn Hải | 4.4 | 102960 | 3 | 308880
      2 | Trần Thị Mai | 3.66 | 85644 | 3 | 256932`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'the grades below the sum of points are no criterion',
    drawing: `
      BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2024
      TT | Nội dung tiêu chí | Điểm chuẩn | BV Thanh Nhàn | BV Đống Đa
      1 | Phát triển đoàn viên | 20 | 19 | 20
      2 | Công tác UBKT | 10 | 10 | 9
      | Tổng điểm | 30 | 29 | 29
      | Xếp loại | | XS | XS`,
    tables: [{ register: 'emulation', records: 2, totals: ['5 total 0-1'] }],
  },
  {
    name: 'coefficients of pay are no vouchers and no amounts',
    drawing: `
      STT | Họ và tên | Hệ số lương | Hệ số PC | Cộng hệ số | Lương | Ký nhận
      1 | Nguyễn Văn Hải | 3.33 | 0.5 | 3.83 | 8962200 |
      2 | Trần Thị Mai | 3.66 | 0.3 | 3.96 | 9266400 |`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'gifts of several sources with their sums last',
    drawing: `
      TỔNG HỢP CHĂM LO TẾT BÍNH NGỌ 2026
      STT | Đơn vị | LĐLĐ Thành phố | | Công đoàn ngành | | CĐCS tự chi | | Tổng cộng |
      | | Số suất | Số tiền | Số suất | Số tiền | Số suất | Số tiền | Số suất | Số tiền
      1 | BV Thanh Nhàn | 5 | 5000000 | 8 | 4000000 | 100 | 30000000 | 113 | 39000000
      2 | BV Tim Hà Nội | 6 | 6000000 | 8 | 4000000 | 90 | 27000000 | 104 | 37000000`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:J2'] },
    tables: [{ register: 'grants', header: [2, 3], columns: 'ordinal A, unit B, quantity I, amount J' }],
  },
  {
    name: 'a fund drive against its targets is no growth of members',
    drawing: `
      KẾT QUẢ VẬN ĐỘNG QUỸ "VÌ NGƯỜI NGHÈO"
      STT | Đơn vị | Kế hoạch giao | Kết quả thực hiện | | | Tỷ lệ (%) | Còn phải nộp
      | | | Đợt 1 (15/5) | Đợt 2 (30/9) | Cộng | |
      1 | BV Thanh Nhàn | 20000000 | 10000000 | 5000000 | 15000000 | 75 | 5000000
      2 | BV Tim Hà Nội | 20000000 | 12000000 | 5000000 | 17000000 | 85 | 3000000`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3', 'H2:H3'] },
    tables: [{ register: 'fundDrives', header: [2, 3], columns: 'ordinal A, unit B, amount F' }],
  },
  {
    name: 'the year of a house is nobody’s birth',
    drawing: `
      TỔNG HỢP CÁC CÔNG TRÌNH "MÁI ẤM CÔNG ĐOÀN"
      STT | Năm | Họ và tên đoàn viên được hỗ trợ | CĐCS | Số tiền hỗ trợ
      1 | 2023 | Nguyễn Thị Lan | BV Thanh Nhàn | 40000000
      2 | 2024 | Trần Văn Hùng | BV Tim Hà Nội | 40000000
      3 | 2025 | Lê Thị Thu Hà | BV Mắt Hà Nội | 50000000`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName C, unit D, amount E' }],
  },
  {
    name: 'a proposal of medals without a column of what is given',
    drawing: `
      DANH SÁCH ĐỀ NGHỊ TẶNG KỶ NIỆM CHƯƠNG
      TT | Họ và tên | Đơn vị công tác | Số năm làm cán bộ CĐ | Ghi chú
      1 | Nguyễn Thị Lan | BV Thanh Nhàn | 12 |
      2 | Trần Văn Hùng | BV Tim Hà Nội | 15 |`,
    tables: [{ register: 'commendations', columns: 'ordinal A, fullName B, unit C, note E' }],
  },
  {
    name: 'when and why members came and went is no religion and no hardship',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN TĂNG, GIẢM QUÝ I/2026
      TT | Họ và tên | Ngày sinh | Đơn vị | Thời điểm | Lý do
      A | ĐOÀN VIÊN TĂNG | | | |
      1 | Nguyễn Thị Lan | 1990-02-03 | Khoa Nội | 2026-02-01 | Kết nạp mới
      2 | Trần Văn Hùng | 1991-02-03 | Khoa Nội | 2026-02-01 | Kết nạp mới
      B | ĐOÀN VIÊN GIẢM | | | |
      1 | Lê Thị Thu Hà | 1966-02-03 | Khoa Ngoại | 2026-03-01 | Nghỉ hưu`,
    tables: [
      {
        register: 'members',
        records: 3,
        sections: [3, 6],
        columns: 'ordinal A, fullName B, birthDate C, unit D',
      },
    ],
  },
  {
    name: 'a statement of a bank, which is no list of payments',
    drawing: `
      SAO KÊ TÀI KHOẢN
      STT | Ngày giao dịch | Số tham chiếu | Số tiền ghi nợ | Số tiền ghi có | Số dư | Nội dung giao dịch
      1 | 2026-01-05 | VCB0001 | 1000000 | | 149000000 | Chuyển tiền hỗ trợ
      2 | 2026-01-06 | VCB0002 | | 5000000 | 154000000 | Nhận tiền ủng hộ`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'gifts that are counted beneath their name',
    drawing: `
      KẾT QUẢ THĂM, HỖ TRỢ CÁC ĐƠN VỊ BỊ ẢNH HƯỞNG BÃO
      STT | Ngày | Đơn vị được thăm | Tiền mặt (đ) | Quà (suất) | Trị giá quà
      1 | 2026-04-01 | BV Thanh Nhàn | 10000000 | 20 | 2000000
      2 | 2026-04-02 | BV Tim Hà Nội | 10000000 | 21 | 2100000`,
    tables: [{ columns: 'ordinal A, visitedOn B, unit C, amount D, quantity E, inKindValue F' }],
  },
  {
    name: 'money handed out, of which some came back: the amount is what it came back from',
    drawing: `
      DANH SÁCH CẤP PHÁT TIỀN HỖ TRỢ ĐOÀN VIÊN
      TT | Người nhận | Đơn vị | Số tiền được duyệt | Số tiền thực nhận | Ký nhận | Số tiền nộp lại quỹ
      1 | Nguyễn Thị Lan | BV Thanh Nhàn | 1000000 | 1000000 | |
      2 | Trần Văn Hùng | BV Tim Hà Nội | 1000000 | 0 | | 1000000`,
    tables: [
      {
        register: 'disbursements',
        columns: 'ordinal A, fullName B, unit C, amount D, signature F, returned G',
      },
    ],
  },
  {
    name: 'what was received in the end is the amount of a payment, not what it was reckoned from',
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN BỒI DƯỠNG
      TT | Họ và tên | Đơn vị | Thành tiền | Trừ thuế TNCN (10%) | Thực nhận | Ký nhận
      1 | Nguyễn Thị Lan | BV Thanh Nhàn | 400000 | 40000 | 360000 |
      2 | Trần Văn Hùng | BV Tim Hà Nội | 600000 | 60000 | 540000 |`,
    tables: [{ register: 'disbursements', columns: 'ordinal A, fullName B, unit C, amount F, signature G' }],
  },
  {
    name: 'what is proposed for one of two kinds of houses, in millions',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐỀ NGHỊ HỖ TRỢ XÂY, SỬA NHÀ "MÁI ẤM CÔNG ĐOÀN"
      Số TT | Họ và tên | Đơn vị | Tình trạng nhà ở | Mức đề nghị (triệu đồng) | | Mức hỗ trợ được duyệt
      | | | | Xây mới | Sửa chữa |
      1 | Nguyễn Thị Lan | BV Thanh Nhàn | Nhà cấp 4 dột nát | | 30 | 20
      2 | Trần Văn Hùng | BV Tim Hà Nội | Ở nhờ nhà bố mẹ | 50 | | 40`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3'] },
    tables: [
      {
        register: 'grants',
        columns: 'ordinal A, fullName B, unit C, circumstance D, proposedAmount E+F, amount G',
      },
    ],
  },
  {
    name: 'results of a period beneath one heading, of members and of unions',
    drawing: `
      GIAO CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN, THÀNH LẬP CĐCS NĂM 2026
      TT | Đơn vị | Chỉ tiêu PTĐV | Chỉ tiêu thành lập CĐCS | Kết quả 6 tháng | | Tỷ lệ %
      | | | | ĐV | CĐCS |
      1 | BV Thanh Nhàn | 20 | 1 | 10 | 1 | 50
      2 | BV Tim Hà Nội | 20 | | 11 | | 55`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3'] },
    tables: [
      {
        register: 'admissions',
        columns: 'ordinal A, unit B, target C, newUnitsTarget D, admitted E, newUnits F, rate G',
      },
    ],
  },
  {
    name: 'the same months of the year before are there to compare with',
    drawing: `
      KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN 9 THÁNG NĂM 2026 SO VỚI CÙNG KỲ
      STT | Đơn vị | Kế hoạch năm 2026 | Thực hiện 9 tháng 2025 | Thực hiện 9 tháng 2026 | So với KH (%) | So với cùng kỳ (%)
      1 | BV Thanh Nhàn | 20 | 10 | 12 | 60 | 120
      2 | BV Tim Hà Nội | 20 | 10 | 13 | 65 | 130`,
    tables: [{ register: 'admissions', columns: 'ordinal A, unit B, target C, admitted E, rate F' }],
  },
  {
    name: 'an estimate of what a programme of gifts will cost',
    drawing: `
      DỰ TOÁN KINH PHÍ TỔ CHỨC HOẠT ĐỘNG CHĂM LO TẾT
      TT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền
      1 | Quà đoàn viên khó khăn | suất | 100 | 500000 | 50000000
      2 | Thuê hội trường | buổi | 1 | 5000000 | 5000000`,
    tables: [{ register: null, records: 2 }],
  },
  {
    name: 'money and goods that came in are no payments, whoever signed for them',
    drawing: `
      SỔ TIẾP NHẬN TIỀN, HÀNG ỦNG HỘ PHÒNG CHỐNG DỊCH
      Ngày | Tên tổ chức, cá nhân ủng hộ | Nội dung ủng hộ | ĐVT | Số lượng | Trị giá (đ) | Tiền mặt (đ) | Người nhận | Ký
      2021-07-01 | Công ty CP Traphaco | Khẩu trang N95 | cái | 1000 | 20000000 | | Nguyễn Thị Lan |
      2021-07-02 | Bà Lê Thị Hoa | Tiền mặt | | | | 5000000 | Nguyễn Thị Lan |`,
    tables: [{ register: 'donations', columns: 'receivedOn A, donor B, purpose C, inKindValue F, amount G' }],
  },
  {
    name: 'what members received of what others gave is one of grants',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN TIẾP NHẬN HỖ TRỢ TỪ NGUỒN ỦNG HỘ CỦA DOANH NGHIỆP
      STT | Họ và tên | Đơn vị | Số tiền
      1 | Nguyễn Thị Lan | BV Thanh Nhàn | 1000000
      2 | Trần Văn Hùng | BV Tim Hà Nội | 1000000`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, unit C, amount D' }],
  },
  {
    name: 'headings in two languages, one below the other',
    drawing: `
      DANH SÁCH NHẬN HỖ TRỢ / LIST OF BENEFICIARIES
      TT | Họ và tên | Ngày sinh | Đơn vị công tác | Số tiền | Ký nhận
      No. | Full name | Date of birth | Workplace | Amount (VND) | Signature
      1 | Nguyễn Thị Lan | 1980-02-03 | BV Thanh Nhàn | 500000 |
      2 | Trần Văn Hùng | 1981-02-03 | BV Tim Hà Nội | 500000 |`,
    tables: [
      {
        register: 'grants',
        header: [2, 3],
        data: [4, 5],
        columns: 'ordinal A, fullName B, birthDate C, unit D, amount E, signature F',
      },
    ],
  },
  {
    name: 'the day on which one retires is no day of payment',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN NGHỈ CHẾ ĐỘ NĂM 2026 ĐƯỢC TẶNG QUÀ
      TT | Họ và tên | Đơn vị | Thời gian nghỉ hưu | Số tiền
      1 | Nguyễn Thị Lan | BV Thanh Nhàn | 2026-07-01 | 1000000
      2 | Trần Văn Hùng | BV Tim Hà Nội | 2026-12-01 | 1000000`,
    tables: [{ register: 'grants', columns: 'ordinal A, fullName B, unit C, amount E' }],
  },
  {
    name: 'children of members receive, two of one member beneath one name',
    drawing: `
      DANH SÁCH TẶNG QUÀ TRUNG THU CHO CON ĐOÀN VIÊN
      STT | Họ tên đoàn viên | Khoa | Họ tên con | Năm sinh | Số suất | Ký nhận
      1 | Nguyễn Thị Lan | Khoa Nội | Trần Minh Khôi | 2015 | 1 |
      2 | Trần Văn Hùng | Khoa Nội | Trần Bảo An | 2014 | 1 |
      | | | Trần Bảo Bình | 2016 | 1 |
      Tổng cộng | | | | | 3 |`,
    options: { merges: ['A4:A5', 'B4:B5', 'C4:C5'] },
    tables: [
      {
        register: 'grants',
        records: 3,
        totals: ['6 total 0-2'],
        columns: 'ordinal A, guardian B, subUnit C, fullName D, birthYear E, quantity F, signature G',
      },
    ],
  },
  {
    name: 'a member whose child is named besides, and whose own birth is given',
    drawing: `
      DANH SÁCH TRỢ CẤP ĐOÀN VIÊN CÓ CON BỊ BỆNH
      STT | Họ tên đoàn viên | Năm sinh | Đơn vị | Họ tên con | Số tiền
      1 | Nguyễn Thị Lan | 1985 | BV Mắt | Trần Minh Khôi | 1000000
      2 | Trần Văn Hùng | 1986 | BV Tim | Trần Bảo An | 1000000`,
    tables: [
      { register: 'grants', records: 2, columns: 'ordinal A, fullName B, birthYear C, unit D, amount F' },
    ],
  },
  {
    name: 'money whose name was forgotten, in a list without ordinals',
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
      Họ và tên | Số tiền | Ký nhận
      Nguyễn Thị Lan | 500000 |
      | 500000 |
      Trần Văn Hùng | 500000 |
      Lê Thị Thu Hà | 500000 |`,
    tables: [{ register: 'disbursements', data: [3, 6], records: 4 }],
  },
  {
    name: 'a sum without a word between those it sums and others, in a list without ordinals',
    drawing: `
      DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
      Họ và tên | Số tiền | Ký nhận
      Nguyễn Thị Lan | 500000 |
      Trần Văn Hùng | 500000 |
      | 1000000 |
      Lê Thị Thu Hà | 500000 |`,
    tables: [{ register: 'disbursements', data: [3, 6], records: 3 }],
  },
  {
    name: 'what a house cost, of which the family paid a part itself: the grant is what the others gave',
    drawing: `
      DANH SÁCH HỖ TRỢ XÂY NHÀ MÁI ẤM CÔNG ĐOÀN
      TT | Họ tên | Đơn vị | Tổng trị giá | Trong đó | |
      | | | | LĐLĐ TP hỗ trợ | CĐN hỗ trợ | Gia đình, họ hàng
      1 | Nguyễn Thị Lan | BV Mắt | 200000000 | 50000000 | 10000000 | 140000000
      2 | Trần Văn Hùng | BV Tim | 160000000 | 30000000 | 5000000 | 125000000
      3 | Lê Thu Hà | BV Phổi | 250000000 | 50000000 | 10000000 | 190000000
      | Cộng | | 610000000 | 130000000 | 25000000 | 455000000`,
    options: { merges: ['E2:G2'] },
    tables: [
      {
        register: 'grants',
        records: 3,
        columns: 'ordinal A, fullName B, unit C, amount E+F',
      },
    ],
  },
  {
    name: 'what a house is worth beside what the union gave for it',
    drawing: `
      DANH SÁCH HỖ TRỢ MÁI ẤM CÔNG ĐOÀN
      TT | Họ và tên | Đơn vị | Tổng giá trị nhà | Công đoàn hỗ trợ | Gia đình tự lo
      1 | Nguyễn Thị Lan | BV Mắt | 200000000 | 50000000 | 150000000
      2 | Trần Văn Hùng | BV Tim | 160000000 | 30000000 | 130000000
      3 | Lê Thu Hà | BV Phổi | 250000000 | 50000000 | 200000000`,
    tables: [{ register: 'grants', records: 3, columns: 'ordinal A, fullName B, unit C, amount E' }],
  },
  {
    name: 'what two givers give, each in a column of its own',
    drawing: `
      DANH SÁCH HỖ TRỢ ĐOÀN VIÊN KHÓ KHĂN
      TT | Họ và tên | Đơn vị | LĐLĐ TP hỗ trợ | CĐN hỗ trợ
      1 | Nguyễn Thị Lan | BV Mắt | 2000000 | 1000000
      2 | Trần Văn Hùng | BV Tim | 2000000 | 1000000`,
    tables: [{ register: 'grants', records: 2, columns: 'ordinal A, fullName B, unit C, amount D+E' }],
  },
  {
    name: 'what two givers give, and its sum',
    drawing: `
      DANH SÁCH HỖ TRỢ ĐOÀN VIÊN KHÓ KHĂN
      TT | Họ và tên | Đơn vị | LĐLĐ TP hỗ trợ | CĐN hỗ trợ | Cộng
      1 | Nguyễn Thị Lan | BV Mắt | 2000000 | 1000000 | 3000000
      2 | Trần Văn Hùng | BV Tim | 2000000 | 1000000 | 3000000`,
    tables: [{ register: 'grants', records: 2, columns: 'ordinal A, fullName B, unit C, amount F' }],
  },
  {
    name: 'children counted by age',
    drawing: `
      DỰ TRÙ QUÀ TẾT TRUNG THU CHO CON ĐOÀN VIÊN
      TT | Đơn vị | Số cháu | | | Đơn giá | Thành tiền
      | | Dưới 6 tuổi | 6-15 tuổi | Cộng | |
      1 | BV Mắt | 12 | 30 | 42 | 100000 | 4200000
      2 | BV Tim | 8 | 20 | 28 | 100000 | 2800000
      3 | BV Phổi | 15 | 21 | 36 | 100000 | 3600000
      | Cộng | | | 106 | | 10600000`,
    options: { merges: ['C2:E2'] },
    tables: [{ register: 'grants', records: 3, columns: 'ordinal A, unit B, quantity E, rate F, amount G' }],
  },
  {
    name: 'those admitted beside the sum of all who came, all who left under two headings',
    drawing: `
      BÁO CÁO BIẾN ĐỘNG ĐOÀN VIÊN
      TT | CĐCS | Đầu kỳ | Tăng | | | Giảm | | | | Cuối kỳ
      | | | Kết nạp | Chuyển đến | Cộng tăng | Chuyển đi | Nghỉ hưu | Thôi việc | Cộng giảm |
      1 | BV Mắt | 200 | 12 | 3 | 15 | 2 | 4 | 1 | 7 | 208
      2 | BV Tim | 300 | 9 | 5 | 14 | 0 | 6 | 2 | 8 | 306
      3 | BV Phổi | 150 | 4 | 2 | 6 | 1 | 2 | 3 | 6 | 150`,
    options: { merges: ['D2:F2', 'G2:J2'] },
    tables: [
      {
        register: 'admissions',
        records: 3,
        columns:
          'ordinal A, unit B, openingCount C, admitted D, movedIn E, movedOut G, left H+I, closingCount K',
      },
    ],
  },
  {
    name: 'one column for each level of a grant, one of them filled in each row',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐƯỢC TRỢ CẤP KHÓ KHĂN
      TT | Đơn vị | Họ và tên | Mức 1 (2.000.000đ) | Mức 2 (1.000.000đ) | Ghi chú
      1 | BV Mắt | Nguyễn Thị Lan | 2000000 | |
      2 | BV Tim | Trần Văn Hùng | | 1000000 |
      3 | BV Phổi | Lê Thu Hà | | 1000000 |
      4 | BV Nhi | Phạm Minh Đức | 2000000 | |
      | Cộng | | 4000000 | 2000000 |
      | Tổng cộng | | 6000000 | |`,
    tables: [
      {
        register: 'grants',
        records: 4,
        totals: ['7 subtotal 0-3', '8 total 0-3'],
        columns: 'ordinal A, unit B, fullName C, amount D+E, note F',
      },
    ],
  },
  {
    name: 'points kept as text, sums of parts in their headings, points added below',
    drawing: `
      BẢNG CHẤM ĐIỂM CÔNG ĐOÀN CƠ SỞ
      STT | Nội dung | Điểm chuẩn | CĐCS tự chấm | CĐN chấm
      I | Công tác tuyên truyền | 20 đ | 19 đ | 18 đ
      1 | Tiêu chí một | 10 đ | 10 đ | 9 đ
      2 | Tiêu chí hai | 10 đ | 9 đ | 9 đ
      II | Chăm lo đời sống | 40 đ | 38 đ | 38 đ
      1 | Tiêu chí ba | 20 đ | 19 đ | 19 đ
      2 | Tiêu chí bốn | 20 đ | 19 đ | 19 đ
      | Điểm cộng | 5 đ | 2 đ | 2 đ
      | Tổng cộng | 65 đ | 59 đ | 58 đ`,
    tables: [
      {
        register: 'emulation',
        records: 5,
        sections: [3, 6],
        totals: ['3 subtotal 0-1', '6 subtotal 2-3', '10 total 0-4'],
      },
    ],
  },
  {
    name: 'collectives and persons beneath each honour, abbreviated as ordinals are',
    drawing: `
      TỔNG HỢP KHEN THƯỞNG THEO ĐƠN VỊ
      TT | Đơn vị | Bằng khen | | Giấy khen | | Tổng cộng |
      | | TT | CN | TT | CN | TT | CN
      1 | BV Mắt | 1 | 2 | 0 | 3 | 1 | 5
      2 | BV Tim | 0 | 1 | 1 | 4 | 1 | 5
      3 | BV Phổi | 2 | 2 | 1 | 1 | 3 | 3`,
    options: { merges: ['C2:D2', 'E2:F2', 'G2:H2'] },
    tables: [{ register: null, header: [2, 3], data: [4, 6], records: 3 }],
  },
  {
    name: 'money that the departments of a unit gave, with who handed it in',
    drawing: `
      DANH SÁCH CBVC ỦNG HỘ QUỸ PHÒNG CHỐNG THIÊN TAI
      TT | Khoa/Phòng | Số người | Số tiền | Người nộp | Ký
      1 | Khoa Nội | 20 | 4000000 | Nguyễn Thị Lan |
      2 | Khoa Ngoại | 15 | 3000000 | Trần Văn Hùng |
      3 | Phòng TCCB | 6 | 1200000 | Lê Thu Hà |
      | Cộng | 41 | 8200000 | |`,
    tables: [{ register: 'fundDrives', records: 3, columns: 'ordinal A, unit B, participants C, amount D' }],
  },
  {
    name: 'ticks of the kind of a conference, one column for each',
    drawing: `
      TỔNG HỢP TỔ CHỨC HỘI NGHỊ NĂM 2026
      TT | Đơn vị | Ngày tổ chức | Hội nghị | | Số người dự
      | | | CBVC | NLĐ |
      1 | BV Mắt | 05/01/2026 | x | | 120
      2 | BV Tim | 06/01/2026 | | x | 90
      3 | BV Phổi | 07/01/2026 | x | | 80`,
    options: { merges: ['D2:E2'] },
    tables: [{ register: 'conferences', records: 3, columns: 'ordinal A, unit B, heldOn C, attendees F' }],
  },
  {
    name: 'two years side by side that are compared: the later one counts',
    drawing: `
      KẾT QUẢ CHĂM LO TẾT NĂM 2025 VÀ 2026
      TT | Đơn vị | Tết 2025 | | Tết 2026 | | So sánh (%)
      | | Số suất | Số tiền | Số suất | Số tiền |
      1 | BV Mắt | 10 | 5000000 | 12 | 6000000 | 120
      2 | BV Tim | 20 | 10000000 | 15 | 7500000 | 75`,
    options: { merges: ['C2:D2', 'E2:F2'] },
    tables: [{ register: 'grants', records: 2, columns: 'ordinal A, unit B, quantity E, amount F' }],
  },
  {
    name: 'a gift that is money, by its heading',
    drawing: `
      DANH SÁCH CÁC CHÁU ĐƯỢC NHẬN QUÀ 1/6/2026
      STT | Họ tên CBVC | Họ tên con | Quà (đ) | Ký nhận
      1 | Nguyễn Thị Lan | Trần Minh Khôi | 200000 |
      2 | Trần Văn Hùng | Trần Bảo An | 200000 |
      | Tổng cộng | | 400000 |`,
    tables: [
      { register: 'grants', records: 2, columns: 'ordinal A, guardian B, fullName C, amount D, signature E' },
    ],
  },
  {
    name: 'what an idea brings in is no reward for it',
    drawing: `
      TỔNG HỢP SÁNG KIẾN NĂM 2025
      TT | Tên sáng kiến | Tác giả | Đơn vị | Giá trị làm lợi (tr.đ) | Đề nghị khen
      1 | Cải tiến quy trình | Nguyễn Thị Lan | BV Mắt | 120 | Giấy khen CĐN
      2 | Cải tiến hồ sơ | Trần Văn Hùng | BV Tim | 45 | Giấy khen CĐN`,
    tables: [{ register: 'commendations', records: 2, columns: 'ordinal A, fullName C, unit D, form F' }],
  },
  {
    name: 'an empty column between one and the next',
    drawing: `
      DANH SÁCH CHI TRỢ CẤP
      STT | | Họ và tên | | Đơn vị | Số tiền | | Ký nhận
      1 | | Nguyễn Thị Lan | | BV Mắt | 500000 | |
      2 | | Trần Văn Hùng | | BV Tim | 500000 | |
      3 | | Lê Thu Hà | | BV Phổi | 500000 | |
      Cộng | | | | | 1500000 | |`,
    tables: [
      {
        register: 'disbursements',
        records: 3,
        totals: ['6 total 0-2'],
        columns: 'ordinal A, fullName C, unit E, amount F, signature H',
      },
    ],
  },
  {
    name: 'people and money of several funds, and what they come to',
    drawing: `
      TỔNG HỢP THU NỘP CÁC LOẠI QUỸ NĂM 2025
      TT | Đơn vị | Quỹ Vì người nghèo | | Quỹ Biển đảo | | Tổng cộng
      | | Số người | Số tiền | Số người | Số tiền |
      1 | BV Mắt | 20 | 400000 | 30 | 1500000 | 1900000
      2 | BV Tim | 10 | 200000 | 40 | 2000000 | 2200000`,
    options: { merges: ['C2:D2', 'E2:F2'] },
    tables: [
      { register: 'fundDrives', records: 2, columns: 'ordinal A, unit B, participants C+E, amount G' },
    ],
  },
  {
    name: 'what is given month by month, with the sum of the year last',
    drawing: `
      THEO DÕI HỖ TRỢ ĐỠ ĐẦU TRẺ MỒ CÔI NĂM 2025
      TT | Họ tên trẻ | Năm sinh | Con đoàn viên | T1 | T2 | T3 | Tổng
      1 | Nguyễn Thị Lan | 2012 | Trần Văn Hùng | 500000 | 500000 | 500000 | 1500000
      2 | Lê Thu Hà | 2014 | Phạm Minh Đức | 500000 | 500000 | 500000 | 1500000`,
    tables: [
      {
        register: 'grants',
        records: 2,
        columns: 'ordinal A, fullName B, birthYear C, guardian D, amount H',
      },
    ],
  },
  {
    name: 'what is given month by month, without a sum',
    drawing: `
      THEO DÕI HỖ TRỢ ĐỠ ĐẦU TRẺ MỒ CÔI NĂM 2025
      TT | Họ tên trẻ | Năm sinh | Con đoàn viên | T1 | T2 | T3
      1 | Nguyễn Thị Lan | 2012 | Trần Văn Hùng | 500000 | 500000 | 500000
      2 | Lê Thu Hà | 2014 | Phạm Minh Đức | 500000 | 500000 | 500000`,
    tables: [
      {
        register: 'grants',
        records: 2,
        columns: 'ordinal A, fullName B, birthYear C, guardian D, amount E+F+G',
      },
    ],
  },
  {
    name: 'goods that were donated, with what they cost a piece',
    drawing: `
      DANH SÁCH NHÀ TÀI TRỢ HIỆN VẬT
      TT | Đơn vị tài trợ | Tên hàng | ĐVT | Số lượng | Đơn giá | Thành tiền
      1 | Công ty CP ABC | Khẩu trang | hộp | 100 | 50000 | 5000000
      2 | Ngân hàng SHB | Nước rửa tay | chai | 200 | 15000 | 3000000`,
    tables: [{ register: 'donations', records: 2, columns: 'ordinal A, donor B, inKind C, inKindValue G' }],
  },
  {
    name: 'members to whom something happened, and what they get',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN MẮC BỆNH HIỂM NGHÈO
      TT | Họ tên | Năm sinh | Đơn vị | Số tiền
      1 | Nguyễn Thị Lan | 1985 | BV Mắt | 3000000
      2 | Trần Văn Hùng | 1979 | BV Tim | 3000000
      | Cộng | | | 6000000`,
    tables: [
      { register: 'grants', records: 2, columns: 'ordinal A, fullName B, birthYear C, unit D, amount E' },
    ],
  },
  {
    name: 'members to whom something happened, and nothing that they get',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN BỊ NHIỄM COVID
      TT | Họ tên | Năm sinh | Đơn vị | Ngày nhiễm
      1 | Nguyễn Thị Lan | 1985 | BV Mắt | 2021-08-03
      2 | Trần Văn Hùng | 1979 | BV Tim | 2021-08-05`,
    tables: [{ register: 'members', records: 2 }],
  },
  {
    name: 'payments by matter, each row summed up under “Cộng”',
    drawing: `
      THEO DÕI CHI THĂM HỎI ỐM ĐAU, HIẾU HỶ NĂM 2025
      Ngày | Số phiếu | Họ tên đoàn viên | Khoa/phòng | Ốm đau | Hiếu | Hỷ | Cộng
      2025-03-01 | PC01 | Nguyễn Thị Lan | Khoa Nội | 300000 | | | 300000
      2025-03-05 | PC02 | Trần Văn Hùng | Khoa Sản | | 500000 | | 500000
      2025-03-09 | PC03 | Lê Thu Hà | Khoa Nội | | | 500000 | 500000`,
    tables: [
      {
        register: 'disbursements',
        records: 3,
        columns: 'voucherDate A, voucherNo B, fullName C, subUnit D, amount H',
      },
    ],
  },
];

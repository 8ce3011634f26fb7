import type { ZooSheet } from './zoo';

/** Layouts of what programs hand out and take in, of timesheets and of plans, seen in public workbooks; the data is invented. */
export const zooOfExportsAndPlans: readonly ZooSheet[] = [
  {
    name: 'a program’s names of columns, hidden above the headings that people read',
    drawing: `
      hoTen | maVienChuc | emailGV
      Họ tên | Mã viên chức | Email
      Nguyễn Văn An | CN01 | an@gmail.com
      Trần Thị Bình | CN02 | binh@gmail.com
      Lê Văn Chi | CN03 | chi@gmail.com`,
    options: { hiddenRows: [1] },
    tables: [{ header: [2], data: [3, 5], records: 3, columns: 'fullName A, memberCardNo B, email C' }],
  },
  {
    name: 'a program’s names of columns above headings that we do not know',
    drawing: `
      maHp | tenHp | nhomKT | soLuong
      Mã học phần | Tên học phần | Nhóm kiểm tra | Số lượng SV
      LING1 | Nhập môn | D21A | 61
      LING2 | Cơ sở | D21B | 62
      LING3 | Cấu trúc | D21C | 61`,
    tables: [{ register: null, header: [2], data: [3, 5], records: 3 }],
  },
  {
    name: 'a program’s names of columns below the headings',
    drawing: `
      STT | Họ và tên | Ngày sinh | Giới tính
      stt | ho_ten | ngay_sinh | gioi_tinh
      1 | Nguyễn Văn An | 1985-02-03 | Nam
      2 | Trần Thị Bình | 1990-07-21 | Nữ`,
    tables: [
      {
        header: [1],
        data: [3, 4],
        records: 2,
        skipped: ['2 column-codes'],
        columns: 'ordinal A, fullName B, birthDate C, gender D',
      },
    ],
  },
  {
    name: 'Excel’s own names of columns below numbers and headings',
    drawing: `
      BẢNG TỔNG HỢP
      1 | 2 | 3 | 4
      STT | Mã phiếu | Họ và tên | Địa chỉ
      Column1 | Column2 | Column3 | Column4
      1 | A01 | Nguyễn Văn An | Trà Linh
      2 | A02 | Trần Thị Bình | Trà Tập`,
    tables: [{ header: [3], data: [5, 6], records: 2, skipped: ['4 column-codes'] }],
  },
  {
    name: 'a timesheet: days, and beneath them the days of the week',
    drawing: `
      BẢNG CHẤM CÔNG THÁNG 5/2025
      TT | Họ và tên | Chức vụ | Ngày trong tháng | | | | Tổng
       | | | 1 | 2 | 3 | 4 |
       | | | T5 | T6 | T7 | CN |
      1 | Nguyễn Văn An | NV | x | x | x | | 3
      2 | Trần Thị Bình | NV | x | | x | | 2
      Tổng số | | | 2 | 1 | 2 | 0 |`,
    options: { merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:G2', 'H2:H4', 'A7:B7'] },
    tables: [{ header: [2, 3, 4], data: [5, 6], records: 2 }],
  },
  {
    name: 'the same without merged cells',
    drawing: `
      BẢNG CHẤM CÔNG THÁNG 5/2025
      TT | Họ và tên | Chức vụ | Ngày trong tháng | | | | Tổng
       | | | 1 | 2 | 3 | 4 |
       | | | T5 | T6 | T7 | CN |
      1 | Nguyễn Văn An | NV | x | x | x | | 3
      2 | Trần Thị Bình | NV | x | | x | | 2`,
    tables: [{ header: [2, 3, 4], data: [5, 6], records: 2 }],
  },
  {
    name: 'people put up for an award, one named below the other by their kind',
    drawing: `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
      STT | Phân loại khen thưởng | Tên tập thể/cá nhân | Chức vụ | Đơn vị công tác
       | TAPTHE | Phòng Tổ chức | | Sở Y tế
       | CANHAN | Ông Nguyễn Văn An | Phó Giám đốc | Sở Tư pháp
       | CANHAN | Đại tá Lê Văn Chi | Chính ủy | Bộ đội Biên phòng
       | CANHAN | Bà Trần Thị Bình | Bí thư | Tỉnh đoàn`,
    tables: [{ header: [2], data: [3, 6], records: 4 }],
  },
  {
    name: 'a row of asterisks waits for what must be filled in',
    drawing: `
      STT | Mã nhân viên | Tên nhân viên | Số điện thoại
      1 | NV01 | Nguyễn Văn An | '0912345678
      * | * | * |`,
    tables: [{ header: [1], data: [2, 2], records: 1 }],
  },
  {
    name: 'codes of columns in brackets, which Excel took for negative numbers',
    drawing: `
      STT | Loại đất | Mã | Tổng diện tích | Diện tích 1 | Diện tích 2
      (1) | (2) | -3 | (4)=(5)+(6) | -5 | -6
      1 | Đất trồng lúa | LUA | 30 | 10 | 20
      2 | Đất trồng cây | HNK | 50 | 20 | 30`,
    tables: [{ header: [1], data: [3, 4], records: 2, skipped: ['2 column-codes'] }],
  },
  {
    name: 'headings merged down beside wide groups, which leave few headings in the upper row',
    drawing: `
      Mã CSKCB | Tên CSKCB | Mã vùng | Sử dụng dự toán | | | | | | Thực hiện dự toán | | | | | | ARV *
       | | | Nguồn trong năm | Còn lại * | Nguồn đến tháng | Chi KCB | TL sử dụng | TL sử dụng TK | Tổng chi | ĐKBĐ | nội tỉnh | ngoại tỉnh | TTTT hộ | TTTT lượt |
      10003 | Bệnh viện Bảo Thắng | 1 | 64379 | 100 | 58440 | 64433 | 110.25 | 100.08 | 65718 | 42988 | 20983 | 1747 | 0 | 0 | 0
      10004 | Bệnh viện Bảo Yên | 1 | 37515 | 100 | 34054 | 38666 | 113.54 | 103.07 | 38857 | 36303 | 1482 | 1072 | 0 | 0 | 0
      10005 | Bệnh viện Bắc Hà | 1 | 33219 | 100 | 30154 | 33090 | 109.74 | 99.61 | 33477 | 29709 | 2746 | 1022 | 0 | 0 | 0`,
    options: { merges: ['A1:A2', 'C1:C2', 'D1:I1', 'J1:O1', 'P1:P2'] },
    tables: [{ header: [1, 2], data: [3, 5], records: 3 }],
  },
  {
    name: 'another list of the same people below, with one row and headings of its own',
    drawing: `
      Nhập thông tin cán bộ
      TT | Họ và tên | Ngày sinh | Giới tính | Chức vụ
      1 | Nguyễn Văn An | 1985-02-03 | Nam | Đội trưởng

      Nhập lương và phụ cấp
      TT | Họ và tên | Bậc | Hệ số lương | T.gian xếp
      1 | Trần Thị Bình | 5 | 3.66 | 2012-04-01`,
    tables: [
      { header: [2], data: [3, 3], records: 1 },
      { header: [6], data: [7, 7], records: 1 },
    ],
  },
  {
    name: 'a table of other things below, with the same figures',
    drawing: `
      I. THỐNG KÊ TỔNG QUAN
      Chỉ số | Số lượng | Tỷ lệ (%)
      Đã giải quyết | 14 | 73.7
      Đang xử lý | 1 | 5.3
      Từ chối | 4 | 21

      II. THỐNG KÊ THEO DANH MỤC
      Danh mục | Số lượng | Tỷ lệ (%)
      Giao thông | 8 | 42.1
      Rác thải | 11 | 57.9`,
    tables: [
      { header: [2], data: [3, 5], records: 3 },
      { header: [8], data: [9, 10], records: 2 },
    ],
  },
  {
    name: 'headings that are repeated under two groups',
    drawing: `
       | Đánh giá năng lực | | Trung học phổ thông | |
      Tổ hợp | Điểm thấp nhất | Điểm cao nhất | Điểm thấp nhất | Điểm cao nhất | Phân vị (%)
      A01 | 1019 | 1122 | 26.85 | 29.5 | 1
      A01 | 998 | 1018 | 26.25 | 26.75 | 2
      A01 | 984 | 997 | 25.75 | 26.1 | 3`,
    options: { merges: ['B1:C1', 'D1:E1'] },
    tables: [{ register: null, header: [1, 2], data: [3, 5], records: 3 }],
  },
  {
    name: 'steps of pay, numbered from 1 on',
    drawing: `
       | | | BẬC LƯƠNG
      Ngạch | Tên ngạch | Số năm nâng bậc | 1 | 2 | 3 | 4
      08.050 | Kiểm tra viên chính | 3 | 4.4 | 4.74 | 5.08 | 5.42
      08.051 | Kiểm tra viên | 3 | 2.34 | 2.67 | 3 | 3.33
      08.052 | Nhân viên | 2 | 1.86 | 2.06 | 2.26 | 2.46`,
    options: { merges: ['D1:G1'] },
    tables: [{ header: [1, 2], data: [3, 5], records: 3 }],
  },
  {
    name: 'years as headings',
    drawing: `
      Chỉ tiêu | 2021 | 2022 | 2023 | 2024
      Số lượt khám | 1200 | 1300 | 1400 | 1500
      Số ca mổ | 120 | 130 | 140 | 150
      Ngày điều trị | 5 | 6 | 5 | 6`,
    tables: [{ header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'months as headings',
    drawing: `
      TỔNG HỢP CHI NĂM 2025
      Khoa | T1 | T2 | T3 | T4 | Cộng
      Khoa Nội | 12 | 13 | 14 | 15 | 54
      Khoa Ngoại | 11 | 10 | 9 | 8 | 38
      Khoa Nhi | 10 | 10 | 10 | 10 | 40
      Tổng cộng | 33 | 33 | 33 | 33 | 132`,
    tables: [{ header: [2], data: [3, 5], records: 3 }],
  },
  {
    name: 'day, month and year of birth in columns of their own',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Giới tính | Ngày, tháng, năm sinh | | | Nơi sinh
       | | | Ng | Th | Năm |
      1 | Nguyễn Văn An | Nam | 16 | 3 | 2002 | Phú Yên
      2 | Trần Thị Bình | Nữ | 29 | 9 | 2002 | Phú Yên
      3 | Lê Văn Chi | Nam | 14 | 1 | 2001 | Tuy Hòa`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'] },
    tables: [
      {
        register: 'members',
        header: [2, 3],
        data: [4, 6],
        columns: 'ordinal A, fullName B, gender C, birthYear F',
      },
    ],
  },
  {
    name: 'the time of a roster stands above its headings',
    drawing: `
      BVĐK TỈNH | | LỊCH TRỰC KHOA
      KHOA………. | | Từ ngày….đến ngày /tháng/năm
      STT | THỨ | NGÀY | BÁC SỸ | ĐIỀU DƯỠNG
      1 | Thứ 7 | 2025-02-01 | An | Bình
      2 | Chủ nhật | 2025-02-02 | Chi | Dung`,
    options: { merges: ['A1:B1', 'C1:E1', 'A2:B2', 'C2:E2'] },
    tables: [{ header: [3], data: [4, 5], records: 2 }],
  },
  {
    name: 'a report whose columns a program laid out over several of the sheet’s',
    drawing: `
      Mã chương: 599 | | | | | | | Mẫu số S31
       | | SỔ TÀI SẢN CỐ ĐỊNH
      Số hiệu | Ngày tháng | | Tên tài sản | | Nước SX | | Nguyên giá
      A | 1 | | 2 | | 3 | | 4
      01 | 2007-12-29 | | Máy vi tính | | TQ | | 8557500
      02 | 2007-12-30 | | Máy in | | VN | | 3500000
      03 | 2007-12-30 | | Máy chiếu | | | | 4500000
      04 | 2007-12-31 | | Bàn làm việc | | VN | | 1500000
      Cộng | | | | | | | 18057500`,
    options: {
      merges: [3, 4, 5, 6, 7, 8].flatMap((row) => [`B${row}:C${row}`, `D${row}:E${row}`, `F${row}:G${row}`]),
    },
    tables: [{ header: [3], data: [5, 8], records: 4 }],
  },
  {
    name: 'two columns of words without any figure',
    drawing: `
      Mã khoa | Tên khoa
      KNOI | Khoa Nội tổng hợp
      KNGOAI | Khoa Ngoại chấn thương
      KNHI | Khoa Nhi
      KSAN | Khoa Sản
      KMAT | Khoa Mắt`,
    tables: [{ header: [1], data: [2, 6], records: 5 }],
  },
  {
    name: 'a plan whose matters reach over several rows',
    drawing: `
      KẾ HOẠCH HOẠT ĐỘNG NĂM 2025
      TT | Nội dung | Công việc | Thời gian | Người thực hiện
      1 | Tuyên truyền | Treo băng rôn | Tháng 5 | Ban Tuyên giáo
       | | Phát thanh | Tháng 6 | Ban Tuyên giáo
       | | Viết bài | Tháng 7 | Ban Nữ công
      2 | Chăm lo | Tặng quà | Tháng 1 | Ban Chính sách
       | | Thăm hỏi | Cả năm | Ban Chấp hành`,
    options: { merges: ['A3:A5', 'B3:B5', 'A6:A7', 'B6:B7'] },
    tables: [{ header: [2], data: [3, 7], records: 5 }],
  },
  {
    name: 'notes below the fields of a list that nobody has filled in',
    drawing: `
      DANH SÁCH CÁN BỘ
      STT | Họ và tên | Ngày sinh | Giới tính | Chức vụ
      1 | | | |
      2 | | | |
      3 | | | |
      Hướng dẫn: | Ghi đầy đủ họ và tên theo căn cước
       | Ngày sinh ghi theo dạng ngày/tháng/năm`,
    tables: [],
  },
  {
    name: 'a long heading over several columns, beside headings merged down',
    drawing: `
      Mã CSKCB | Tên CSKCB | Thực hiện dự toán năm (số đề nghị thanh toán đến ngày hiện tại) | | | ARV
       | | Tổng chi | ĐKBĐ | nội tỉnh |
      10003 | Bệnh viện Bảo Thắng | 65718 | 42988 | 20983 | 0
      10004 | Bệnh viện Bảo Yên | 38857 | 36303 | 1482 | 0
      10005 | Bệnh viện Bắc Hà | 33477 | 29709 | 2746 | 0`,
    options: { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] },
    tables: [{ header: [1, 2], data: [3, 5], records: 3 }],
  },
  {
    name: 'groups over months that nothing is merged down beside',
    drawing: `
      Theo dõi chỉ số tháng này so với tháng trước
      Mã | Tên cơ sở | Tỷ lệ nội trú | | | Ngày điều trị | |
       | | Tháng này | Tháng trước | tăng/giảm | Tháng này | Tháng trước | tăng/giảm
      00 | Toàn quốc | '10.56 | '10.12 | '0.44 | '6.64 | '6.5 | '0.14
      V01 | Vùng núi phía Bắc | '13.92 | '13.1 | '0.82 | '6.7 | '6.5 | '0.2
      TT | Lào Cai | '21.15 | '20.9 | '0.25 | '6.68 | '6.6 | '0.08
      TH | Yên Bái | '20.15 | '20.9 | '-0.75 | '6.8 | '6.6 | '0.2`,
    options: { merges: ['C2:E2', 'F2:H2'] },
    tables: [{ header: [2, 3], data: [4, 7], records: 4 }],
  },
  {
    name: 'a program’s numbers of some columns between the headings and the codes of all',
    drawing: `
      STT | Họ tên | Ngày khám | Chiều cao | Tim mạch | Hô hấp
       | | | | '1 | '12
      1 | 2 | 3 | 4 | 5 | 6
      1 | Nguyễn Văn An | 2024-05-04 | 160 | Tốt | Tốt
      2 | Trần Thị Bình | 2024-05-04 | 155 | Tốt | Khá`,
    tables: [{ header: [1], data: [4, 5], records: 2, skipped: ['2 column-codes', '3 column-codes'] }],
  },
  {
    name: 'day, month and year of birth, each headed by itself',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Giới tính | Ngày sinh | Tháng sinh | Năm sinh
      1 | Nguyễn Văn An | Nam | 16 | 3 | 2002
      2 | Trần Thị Bình | Nữ | 29 | 9 | 2002
      3 | Lê Văn Chi | Nam | 14 | 1 | 2001`,
    tables: [{ columns: 'ordinal A, fullName B, gender C, birthYear F' }],
  },
  {
    name: 'short names that read like those of groups, each with all figures',
    drawing: `
      Môn | Điểm thấp nhất | Điểm cao nhất | Phân vị
      TO | 120 | 150 | 1
      TO | 110 | 119 | 2
      LI | 115 | 140 | 1
      LI | 100 | 114 | 2`,
    tables: [{ data: [2, 5], records: 4 }],
  },
  {
    name: 'another list of the same people below, with far more columns that we do not know',
    drawing: `
      TT | Họ và tên | Ngày sinh | Giới tính | Chức vụ
      1 | Nguyễn Văn An | 1985-02-03 | Nam | Đội trưởng

       | Nhập lương và phụ cấp
      TT | Họ và tên | Bậc | Hệ số lương | T.gian xếp | Phụ cấp thâm niên (%) | Phụ cấp công vụ (%) | Phụ cấp khác | Phụ cấp khác | Phụ cấp khác
      1 | Trần Thị Bình | 5 | 3.66 | 2012-04-01 | 5 | 25 | 0 | 0 | 0`,
    tables: [
      { header: [1], data: [2, 2], records: 1 },
      { header: [5], data: [6, 6], records: 1 },
    ],
  },
  {
    name: 'wide empty cells of a report are merged into the columns beside them',
    drawing: `
      Số hiệu | Tên | | Nước | | Nguyên giá | | Ghi tăng | | Ghi giảm
      01 | Máy tính | | TQ | | 8557500 | | 1 | | 0
      02 | Máy in | | VN | | 3500000 | | 1 | | 0
      03 | Máy chiếu | | VN | | 4500000 | | 0 | | 1`,
    options: {
      merges: [1, 2, 3, 4].flatMap((row) => [
        `B${row}:C${row}`,
        `D${row}:E${row}`,
        `F${row}:G${row}`,
        `H${row}:I${row}`,
      ]),
    },
    tables: [{ header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'posts and places with a code before them, abbreviated as parts are numbered',
    drawing: `
      idChucVu | tenChucVu | hesoChucVu | idLoaiChucVu
      1 | Hiệu trưởng | 1 | 2
      2 | P. Bí thư Đảng ủy | 0.2 | 1
      3 | Trưởng khoa | 0.5 | 2
      4 | P. Viện trưởng | 0.4 | 2
      5 | Phòng Tổ chức | 0.1 | 2`,
    tables: [{ header: [1], data: [2, 6], records: 5, totals: undefined }],
  },
  {
    name: 'the number of an office above its table’s headings',
    drawing: `
       | CÔNG TY TNHH AN BÌNH | | BẢNG CÂN ĐỐI
       | 310507079AAA
      TT | Tài khoản | Tên gọi | Dư đầu kỳ | | Dư cuối kỳ |
       | | | Nợ | Có | Nợ | Có
      1 | 1111 | Tiền mặt | 372 | 0 | 410 | 0
      2 | 11211 | Tiền gửi | 228 | 0 | 100 | 0`,
    options: { merges: ['B1:C1', 'B2:C2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:G3'] },
    tables: [{ header: [3, 4], data: [5, 6], records: 2 }],
  },
  {
    name: 'a program’s names of columns, some of them as people write them',
    drawing: `
      maHp | tenHp | GVGD | maGV
      Mã học phần | Tên học phần | GVGD | MGV
      LING1 | Nhập môn | An | CN1
      LING2 | Cơ sở | Bình | CN2
      LING3 | Cấu trúc | Chi | CN3`,
    tables: [{ register: null, header: [2], data: [3, 5], records: 3 }],
  },
];

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
  {
    name: 'amounts kept as text with two decimals, and a label of their total in the second column',
    drawing: `
      Mã | Khách hàng | Nợ đầu kỳ | Phát sinh | Nợ cuối kỳ
      10 | Cửa hàng Hoa Mai | 0 | '8,000,000.00 | '8,000,000.00
      11 | Cửa hàng Tân Tiến | 0 | '2,500,000.50 | '2,500,000.50
      12 | Cửa hàng Phú Quý | 0 | '1,000,000.00 | '1,000,000.00
       | TỔNG CỘNG | 0 | '11,500,000.50 | '11,500,000.50`,
    tables: [{ register: null, records: 3, totals: ['5 total 0-2'] }],
  },
  {
    name: 'a function called “Tổng hợp …”, counted along, is no total',
    drawing: `
      ID | Chức năng | Mô tả | Số ca kiểm | Làm tay | Tự động
      1 | Đăng nhập | Vào bằng mật khẩu | 9 | 3 | 6
      2 | Tổng hợp và thống kê | Doanh thu theo năm | 5 | 5 | 0
      3 | Đổi mật khẩu | Người dùng tự đổi | 8 | 5 | 3`,
    tables: [{ register: null, records: 3, totals: undefined }],
  },
  {
    name: '“Tổng hợp” below what is counted is a total',
    drawing: `
      ID | Chức năng | Mô tả | Số ca kiểm | Làm tay | Tự động
      1 | Đăng nhập | Vào bằng mật khẩu | 9 | 3 | 6
      2 | Đổi mật khẩu | Người dùng tự đổi | 8 | 5 | 3
       | Tổng hợp | | 17 | 8 | 9`,
    tables: [{ register: null, records: 2, totals: ['4 total 0-1'] }],
  },
  {
    name: 'labels without a heading, sums of each month called “Total …”',
    drawing: `
       | | Montant | Reçu | Versé
      Nova | Mars | 9600 | 11520 | 2016
      Lumen | Mars | 5100 | 6120 | 1071

      Total Mars | | 14700 | 17640 | 3087

      Nova | Avril | 9000 | 10800 | 1890
      Total Energies | Avril | 5000 | 6000 | 1050

      Total Avril | | 14000 | 16800 | 2940`,
    tables: [
      {
        register: null,
        header: [1],
        data: [2, 8],
        records: 4,
        totals: ['5 subtotal 0-1', '10 subtotal 2-3'],
      },
    ],
  },
  {
    name: 'an unknown word beside what numbered rows add up to',
    drawing: `
      No. | Khách | Bàn | Suất ăn | Phòng | Ghi
      1 | Nhà ông Bảy | 2 | 20 | Sảnh A |
      2 | Nhà bà Tư | 1 | 8 | Sảnh A |
      3 | Cơ quan | 4 | 40 | Sảnh B |
       | Kết toán | 7 | 68 | |`,
    tables: [{ register: null, records: 3, totals: ['5 total 0-2'] }],
  },
  {
    name: 'a person without a number who got as much as all others is a person',
    drawing: `
      DANH SÁCH NHẬN HỖ TRỢ
      STT | Họ và tên | Số tiền
      1 | Lê Minh Quân | 500000
      2 | Phạm Thu Hà | 500000
      3 | Vũ Đức Thắng | 500000
       | Trần Thị Bình | 1500000`,
    tables: [{ register: 'grants', records: 4, totals: undefined }],
  },
  {
    name: 'figures for a picture, and what follows from it, stand below a budget',
    drawing: `
      Mục | Dự kiến | Tháng giêng | Tháng hai | Tháng ba | Bình quân | Vượt
      Tiền nhà | 1800 | 1800 | 1800 | 1800 | 1800 | 0
      Điện nước | 90 | 91 | 89 | 96 | 92 | 6
      Ăn uống | 600 | 520 | 980 | 940 | 813 | 720
      Tổng | 2490 | 2411 | 2869 | 2836 | 2705 | 726

       | | Vẽ thêm một hình nữa

      Tiền nhà | 1800 | | | | 720 |
      Điện nước | 92 | | | | |
      Nhận xét chung về các khoản`,
    tables: [{ register: null, data: [2, 4], records: 3, totals: ['5 total 0-2'] }],
  },
  {
    name: 'a number rounded below a total whose last record is a short one',
    drawing: `
      STT | Tên tài sản | Quy cách | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
      1 | Máy phát | VHT 500 | Chiếc | 1 | 9000 | 9000
      2 | Bộ lưu điện | TG 500 | Bộ | 2 | 1050 | 2100
       | Thuế | | | | | 1111
       | TỔNG CỘNG | | | | | 12211
       | | | | | làm tròn | 12200`,
    tables: [{ register: null, data: [2, 4], footer: 6 }],
  },
  {
    name: 'tables of a database side by side and below, each with a program’s names of columns',
    drawing: `
      PHÒNG | | | | | LOẠI | |
      MaPhong | MaLoai | DienTich | DiaChi | | MaLoai | TenLoai | MoTa
      1 | 1 | 25 | Vân Canh | | 1 | Chung cư | Khép kín
      2 | 2 | 30 | Bắc Hồng | | 2 | Nhà trọ | Khép kín
      3 | 1 | 10 | Xuân Phương | | 3 | Biệt thự | Có vườn


      NGƯỜI DÙNG | | | | | ĐÁNH GIÁ | |
      MaNguoi | TenNguoi | GioiTinh | DiaChi | | MaPhong | MaNguoi | DanhGia
      1 | Lê Minh Quân | Nam | Hà Nội | | 1 | 1 | Thích
      2 | Phạm Thu Hà | Nữ | Nam Định | | 2 | 2 | Chê
      3 | Vũ Đức Thắng | Nam | Hà Nội | | 3 | 1 | Thích`,
    tables: [
      { header: [2], records: 3 },
      { header: [9], records: 3 },
      { header: [2], records: 3 },
      { header: [9], records: 3 },
    ],
  },
  {
    name: 'plan and outcome one below the other, quarters over months, labels without a heading',
    drawing: `
      Kế hoạch
       | | Q1 | | Q2 | | Q3 | |
       | | Jan | Mar | Apr | Jun | Jul | Sep | Sum
      Nhóm A | Làm mới | 1 | 2 | 0 | 4 | 1 | 1 | 9
       | Sửa chữa | 3 | 1 | 0 | 2 | 2 | 1 | 9
      Nhóm B | Làm mới | 5 | 2 | 1 | 0 | 3 | 3 | 14


      Thực hiện
       | | Q1 | | Q2 | | Q3 | |
       | | Jan | Mar | Apr | Jun | Jul | Sep | Sum
      Nhóm A | Làm mới | 1 | 1 | | | | | 2
       | Sửa chữa | 2 | 1 | | | | | 3
      Nhóm B | Làm mới | 4 | 2 | | | | | 6`,
    options: {
      merges: ['A4:A5', 'A12:A13', 'C2:D2', 'E2:F2', 'G2:H2', 'C10:D10', 'E10:F10', 'G10:H10'],
    },
    tables: [
      { register: null, header: [2, 3], data: [4, 6], records: 3, sections: undefined },
      { register: null, header: [10, 11], data: [12, 14], records: 3, sections: undefined },
    ],
  },
  {
    name: 'a numbered list, and below a gap one row under the same headings without a number',
    drawing: `
      SL | Emp ID | Name | Rank | Basic | Gross | Net
      01 | 101001 | A | Trainer | 9000 | 4500 | 15000
      02 | 101002 | B | Officer | 9100 | 4500 | 15200
      03 | 101003 | C | Trainer | 9200 | 4500 | 15300


      SL | Emp ID | Name | Rank | Basic | Gross | Net
       | 101002 | B | Officer | 9100 | 4500 | 15200`,
    tables: [
      { header: [1], data: [2, 4], records: 3 },
      { header: [7], data: [8, 8], records: 1 },
    ],
  },
  {
    name: 'months beneath “Tháng” are records, with their figures beside them',
    drawing: `
      Tháng | Bán thịt | Bán rau | Cả hai
      Tháng 6 | 1800 | 1100 | 2900
      Tháng 7 | 2200 | 1400 | 3600
      Tháng 8 | 2700 | 1700 | 4400
      Tổng cộng | 6700 | 4200 | 10900`,
    tables: [{ register: null, data: [2, 4], records: 3, totals: ['5 total 0-2'], sections: undefined }],
  },
  {
    name: 'headings in Vietnamese, beneath each the same in brackets in English',
    drawing: `
      Mục | Tên dịch vụ | ĐV tính | Số lượng | Giá | Cộng tiền
      (Items) | (Service) | (Units) | (Quantity) | (Price each) | (Amount)
      1 | Tắm trắng | Cái | 1 | 5000 | 5000
      2 | Chuyển phát | Cuộn | 2 | 100 | 200`,
    tables: [{ header: [1, 2], data: [3, 4], records: 2 }],
  },
  {
    name: 'a timetable is no list of courses',
    drawing: `
      THỜI KHÓA BIỂU HỌC KỲ 2
      Thứ | Mã học phần | Lớp học phần | Tiết học | Phòng học | Thời gian học
      2 | AT201 | Kỹ năng mềm 2 | 1,2,3 | P.303 | 22/04/2025
      3 | AT305 | Lập trình nhân 1 | 4,5,6 | P.304 | 23/04/2025
      4 | AT105 | Toán cao cấp 3 | 1,2,3 | P.303 | 24/04/2025`,
    tables: [{ register: null, header: [2], records: 3 }],
  },
  {
    name: 'a school under its ministry tells the parents what to pay: no training, no gifts',
    drawing: `
      SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ NAM
      THÔNG BÁO TIỀN HỌC THÁNG 9
      STT | Lớp | Họ và tên học sinh | Tổng cộng | Học phí | Tiền ăn
      1 | 2A | Nguyễn Văn Phú | 2000000 | 1000000 | 1000000
      2 | 2A | Trần Thị Quế | 1500000 | 500000 | 1000000`,
    tables: [{ register: null, header: [3], records: 2 }],
  },
  {
    name: 'courses of a union in education are training',
    drawing: `
      CÔNG ĐOÀN NGÀNH GIÁO DỤC VÀ ĐÀO TẠO
      KẾ HOẠCH TẬP HUẤN NĂM 2025
      STT | Tên lớp | Số học viên | Từ ngày | Kinh phí
      1 | Nghiệp vụ nữ công | 120 | 2025-04-05 | 30000000
      2 | Tài chính công đoàn | 104 | 2025-05-10 | 25000000`,
    tables: [{ register: 'training', header: [3], records: 2 }],
  },
  {
    name: 'pay for days of work is given to nobody',
    drawing: `
      STT | Họ tên | Việc | Đơn giá/ngày | Số ngày công | Tổng lương
      1 | Lê Minh Quân | Thợ nề | 450000 | 20 | 9000000
      2 | Phạm Thu Hà | Thợ sơn | 400000 | 15 | 6000000
      | Tổng cộng | | | | 15000000`,
    tables: [{ register: null, records: 2, totals: ['4 total 0-1'] }],
  },
  {
    name: 'support for days without work is given',
    drawing: `
      DANH SÁCH HỖ TRỢ NGƯỜI LAO ĐỘNG MẤT VIỆC
      STT | Họ tên | Đơn vị | Số ngày nghỉ | Mức lương | Số tiền hỗ trợ
      1 | Lê Minh Quân | Bệnh viện Mắt Hà Nội | 20 | 6000000 | 1000000
      2 | Phạm Thu Hà | Bệnh viện Mắt Hà Nội | 15 | 5500000 | 500000`,
    tables: [{ register: 'grants', records: 2 }],
  },
  {
    name: 'goods on their way to a warehouse are no gifts',
    drawing: `
      Ngày đóng | Số xe | Loại hàng | Nơi đóng | Người nhận | Ghi chú
      2025-07-01 | 30C-123 | Vôi rời | Nam Đô | DNA |
      2025-07-02 | 30C-456 | Đá | Thiên Sơn | LDA |
      2025-07-03 | 30C-789 | Vôi bột | Châu Giang | DNA |`,
    tables: [{ register: null, records: 3 }],
  },
  {
    name: 'goods given to people are gifts',
    drawing: `
      STT | Người nhận | Loại quà | Số lượng | Ghi chú
      1 | Lê Minh Quân | Chăn bông | 1 |
      2 | Phạm Thu Hà | Gạo | 2 |
      3 | Vũ Đức Thắng | Chăn bông | 1 |`,
    tables: [{ register: 'grants', records: 3 }],
  },
  {
    name: '“ID No.” above a firm’s short numbers is no citizen id',
    drawing: `
      ID No. | Full Name | Department | Phone
      1250 | Lê Minh Quân | Sales | '0912345678
      1251 | Phạm Thu Hà | Sales | '0912345679
      1252 | Vũ Đức Thắng | Stock | '0912345680`,
    tables: [{ columns: 'fullName B, subUnit C, phone D' }],
  },
  {
    name: '“ID No.” above citizen ids of which some lost a zero is one',
    drawing: `
      ID No. | Full Name | Department | Phone
      001085012345 | Lê Minh Quân | Sales | '0912345678
      1190023456 | Phạm Thu Hà | Sales | '0912345679
      36079034567 | Vũ Đức Thắng | Stock | '0912345680`,
    tables: [{ register: 'members', columns: 'citizenId A, fullName B, subUnit C, phone D' }],
  },
];

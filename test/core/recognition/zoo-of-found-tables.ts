import type { ZooSheet } from './zoo';

/** Plans, timetables and lists that are headed as people like, boxes beside them and lines below them; near misses beside each; the data is invented. */
export const zooOfFoundTables: readonly ZooSheet[] = [
  {
    name: 'a plan whose numbers nobody headed, beneath a long heading',
    drawing: `
      | Nội dung công việc năm 2026 của ban chấp hành công đoàn | Phụ trách | Ghi chú
      1 | Hội nghị người lao động | Chị Hoa |
      2 | Đại hội công đoàn cơ sở | Anh Nam |
      3 | Thăm hỏi đoàn viên ốm | Chị Hoa | cả năm
      4 | Chăm lo Tết | Anh Nam | Thêm , sửa , xóa`,
    tables: [{ register: null, header: [1], data: [2, 5], records: 4 }],
  },
  {
    name: 'members whose numbers nobody headed',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      | Họ và tên | Đơn vị | Năm sinh
      1 | Nguyễn Văn An | BV Mắt | 1980
      2 | Trần Thị Bình | BV Phổi | 1981
      3 | Lê Văn Cường | BV Phổi | 1982`,
    tables: [{ register: 'members', header: [2], columns: 'ordinal A, fullName B, unit C, birthYear D' }],
  },
  {
    name: 'near miss: what stands left of the names does not count',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      | Họ và tên | Đơn vị | Năm sinh
      7 | Nguyễn Văn An | BV Mắt | 1980
      7 | Trần Thị Bình | BV Phổi | 1981
      9 | Lê Văn Cường | BV Phổi | 1982`,
    tables: [{ register: 'members', header: [2], columns: 'fullName B, unit C, birthYear D' }],
  },
  {
    name: 'people and what each has to do, and nothing else',
    drawing: `
      Họ và tên | Nhiệm vụ
      Nguyễn Văn An | Trưởng ban
      Trần Thị Bình | Thư ký
      Lê Văn Cường | Ủy viên
      Phạm Thị Dung | Ủy viên
      Phạm Thị Hoa | Ủy viên`,
    tables: [{ register: null, header: [1], data: [2, 6], records: 5 }],
  },
  {
    name: 'a timetable that goes on beside, with its first headings again',
    drawing: `
      LỊCH TRỰC TUẦN
      Ngày | Ca | Khoa Nội | Khoa Ngoại | Ngày | Ca | Khoa Nhi | Khoa Sản
      Thứ 2 | Sáng | An | Bình | Thứ 2 | Sáng | Lan | Hoa
      Thứ 2 | Chiều | Cường | Dung | Thứ 2 | Chiều | Mai | Cúc
      Thứ 3 | Sáng | An | Bình | Thứ 3 | Sáng | Lan | Hoa
      Thứ 3 | Chiều | Cường | Dung | Thứ 3 | Chiều | Mai | Cúc`,
    tables: [{ register: null, header: [2], data: [3, 6], records: 4 }],
  },
  {
    name: 'days of the week that are text, and a break over all of them',
    drawing: `
      Thứ | Thời gian | '2 | '3 | '4 | '5 | '6
      Buổi | 6h50-7h00 | Sáng
      Tiết 1 | 7h00-7h45 | An | Bình | Cường | Dung | Hoa
      Tiết 2 | 7h50-8h35 | An | Bình | Cường | Dung | Hoa
      | 8h35-9h05 | RA CHƠI
      Tiết 3 | 9h05-9h50 | An | Bình | Cường
      Tiết 4 | 9h55-10h40
      Tiết 5 | 10h45-11h30 | An | Bình | Cường`,
    options: { merges: ['C2:G2', 'C5:G5'] },
    tables: [{ register: null, header: [1], data: [2, 8] }],
  },
  {
    name: 'a plan beneath lines with colons that only look like a form',
    drawing: `
      KẾ HOẠCH THÁNG 5 | | | Từ ngày: | 1/5
      Người lập: | Nguyễn Văn An | | Đến ngày: | 31/5
      Thứ | Buổi | Việc | Trạng thái | Địa điểm | Chủ trì | Ghi chú
      Thứ 2 | Sáng | Họp giao ban | Xong | Phòng 1 | Anh An |
      Thứ 2 | Chiều | Thăm đơn vị | Xong | BV Mắt | Chị Bình |
      Thứ 3 | Sáng | Tập huấn | Chưa | Hội trường | Anh An |
      Thứ 3 | Chiều | Họp BCH | Chưa | Phòng 2 | Chị Bình |`,
    tables: [{ register: null, header: [3], data: [4, 7], records: 4 }],
  },
  {
    name: 'a box of figures beside a table of which we know few headings',
    drawing: `
      Đến | 2 | | Date | Arrive | Departure | Breaks | Late | Value
      Đi | 5 | | 2026-05-01 | 7h | 17h | 1 | 0 | 10
      Nghỉ | 0 | | 2026-05-02 | 7h | 17h | 1 | 0 | 10
      Cả tháng | 7 | | 2026-05-03 | 8h | 17h | 1 | 1 | 9`,
    tables: [{ register: null, header: [1], data: [2, 4], records: 3 }],
  },
  {
    name: 'a title with a colon merged above some headings',
    drawing: `
      Đề tài: Quản lý kho vật tư | | Nhóm 2
      Công việc | | Thời gian (Tuần) | Phân công
      Lập nhóm | | 1 | Anh An
      Chọn đề tài | | 1 | Anh Bình
      Thiết kế | Dữ liệu | 2 | Chị Hoa
      Kiểm thử | | 1 | Chị Lan`,
    options: { merges: ['A1:B1', 'C1:D1', 'A2:B2', 'A3:B3', 'A4:B4', 'A6:B6'] },
    tables: [{ register: null, header: [2], data: [3, 6], records: 4 }],
  },
  {
    name: 'codes of columns out of order, two of which say how they are reckoned; ordinals headed in two scripts',
    drawing: `
      ល.រ STT | ឈ្មោះ Họ và tên | បទដ្ឋាន Mức 31947 Riel | Công đợt 1 | Tiền đợt 1 | Công đợt 2 | Tiền đợt 2 | Còn
      A | B | 1 | 2 | '3=1*2 | 4 | '5=4*1 | 4
      1 | Nguyễn Văn An | 31947 | 10 | 319470 | 31 | 990357 | 1309827
      2 | Trần Thị Bình | 31947 | 14 | 447258 | 34 | 1086198 | 1533456
      3 | Lê Văn Cường | 31947 | 17 | 543099 | 36 | 1150092 | 1693191`,
    tables: [{ header: [1], data: [3, 5], records: 3, skipped: ['2 column-codes'] }],
  },
  {
    name: 'halves of a year head columns; a part that is called a sum heads the units below it',
    drawing: `
      BÁO CÁO THỰC HIỆN
      TT | Mã chỉ tiêu | Tên chỉ tiêu | Phương án năm 2026 (10,41%) | 6 tháng đầu năm 2026 | 6 tháng cuối năm 2026
      I | | TỔNG GIÁ TRỊ SẢN PHẨM | | |
      1 | 'A1 | Nông nghiệp | 50 | 20 | 30
      2 | 'A2 | Công nghiệp | 60 | 30 | 30
      3 | 'A3 | Dịch vụ | 70 | 30 | 40`,
    tables: [{ register: null, header: [2], data: [3, 6], records: 3, sections: [3], totals: undefined }],
  },
  {
    name: 'near miss: a sum with a numeral that is still to be filled in',
    drawing: `
      TT | Đơn vị | Kết quả | Kế hoạch
      I | BV Mắt | 5 | 6
      II | BV Phổi | 5 | 6
      III | Tổng cộng | |`,
    tables: [{ header: [1], records: 2, footer: 4 }],
  },
  {
    name: 'figures of the list below its last number, their labels merged over other columns',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN
      STT | Họ và tên | Ngày sinh | Đơn vị | Chức vụ | Ghi chú
      1 | Nguyễn Văn An | 1980-02-03 | BV Mắt | Bác sĩ |
      2 | Trần Thị Bình | 1981-02-03 | BV Phổi | Y tá |
      3 | Lê Văn Cường | 1982-02-03 | BV Phổi | Y tá |
      | Số người là đảng viên | | | | 2
      | Theo trình độ | Số lượng bác sĩ | | | 1
      | | Tổng số y tá | | | 2`,
    options: { merges: ['B6:E6', 'B7:B8', 'C7:E7', 'C8:E8'] },
    tables: [{ register: 'members', header: [2], data: [3, 5], records: 3, totals: undefined, footer: 6 }],
  },
  {
    name: 'near miss: a total, and a record that lost its number',
    drawing: `
      DANH SÁCH TẶNG QUÀ
      STT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | BV Mắt | Ốm | 500000
      2 | Trần Thị Bình | BV Phổi | Ốm | 500000
      | Lê Văn Cường | BV Mắt | Ốm | 500000
      | Tổng cộng | | | 1500000`,
    options: { merges: ['B6:D6'] },
    tables: [{ register: 'grants', header: [2], records: 3, totals: ['6 total 0-2'] }],
  },
  {
    name: 'near miss: a person without a number, merged down over two grants',
    drawing: `
      DANH SÁCH TẶNG QUÀ
      STT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | BV Mắt | Ốm | 500000
      2 | Trần Thị Bình | BV Phổi | Ốm | 500000
      | Lê Văn Cường | BV Mắt | Ốm | 500000
      | | BV Mắt | Tai nạn | 300000`,
    options: { merges: ['B5:B6'] },
    tables: [{ register: 'grants', header: [2], data: [3, 6], records: 4 }],
  },
  {
    name: 'labels with colons below the last number belong to nobody',
    drawing: `
      DANH SÁCH TẶNG QUÀ
      STT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | BV Mắt | Ốm | 500000
      2 | Trần Thị Bình | BV Phổi | Ốm | 500000
      | Nơi phát quà: | Hội trường bệnh viện | |
      | Chị em nhớ mang: | Căn cước công dân | |`,
    tables: [{ register: 'grants', header: [2], records: 2, footer: 5 }],
  },
  {
    name: 'near miss: a department with a colon heads its people',
    drawing: `
      DANH SÁCH TẶNG QUÀ
      STT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền
      | Khoa Nội: | | |
      1 | Nguyễn Văn An | BV Mắt | Ốm | 500000
      2 | Trần Thị Bình | BV Mắt | Ốm | 500000
      | Khoa Ngoại: | | |
      3 | Lê Văn Cường | BV Mắt | Ốm | 500000`,
    tables: [{ register: 'grants', header: [2], records: 3, sections: [3, 6] }],
  },
  {
    name: 'the number of a class where names stand heads its pupils',
    drawing: `
      STT | Mã số | Họ và tên | Điểm | Xếp loại
      | | 101192 | |
      1 | 10119003 | Hà Tài Anh | 81 | Tốt
      2 | 10119006 | Đỗ Minh Anh | 94 | Xuất sắc

      | | 101193 | |
      1 | 10119005 | Vũ Trung Anh | 77 | Khá
      2 | 10119008 | Hồ Lâm Bằng | 80 | Tốt`,
    tables: [{ header: [1], data: [2, 8], records: 4, sections: [2, 6] }],
  },
  {
    name: 'headings over days, and one further right over what they come to',
    drawing: `
      BẢNG THEO DÕI GIỜ LÀM
      | | | Giờ làm | | | Giờ thêm | | | | Cả tháng
      Họ | Tên | Mức một giờ | 2026-01-02 | 2026-01-09 | 2026-01-16 | 2026-01-02 | 2026-01-09 | 2026-01-16
      An | Bình | 50000 | 40 | 40 | 40 | 1 | 0 | 2 | | 6150000
      Lê | Cường | 50000 | 40 | 40 | 40 | 1 | 0 | 2 | | 6150000
      Hồ | Dung | 50000 | 40 | 40 | 40 | 1 | 0 | 2 | | 6150000`,
    tables: [{ register: null, header: [2, 3], data: [4, 6], records: 3 }],
  },
];

import type { ZooSheet } from './zoo';

/** Layouts of workbooks that schools, companies and offices have put where anybody can read them; the data is invented. */
export const zooOfPublicWorkbooks: readonly ZooSheet[] = [
  {
    name: 'numbers of employees as long as citizen ids are none',
    drawing: `
      DANH SÁCH HỖ TRỢ
      STT | MÃ NV | HỌ VÀ TÊN | SỐ ĐT | GHI CHÚ
      1 | 21111060001 | Nguyễn Văn An | '0912345678 | C9
      2 | 21111060002 | Trần Thị Bình | '0912345679 | C9
      3 | 21111060003 | Lê Văn Chi | '0912345670 | C11`,
    tables: [{ columns: 'ordinal A, fullName C, phone D, note E' }],
  },
  {
    name: 'classes of a school are no training courses',
    drawing: `
      Stt | Mã sinh viên | Họ và tên | Lớp | Điểm | Số tín chỉ/ kỳ | Số tiền/ kỳ
      1 | 21111060001 | Nguyễn Văn An | DH11C5 | 8.8 | 18 | 7975800
      2 | 21111060002 | Trần Thị Bình | DH11C6 | 8.5 | 18 | 7975800
      3 | 21111060003 | Lê Văn Chi | DH11C6 | 8.1 | 16 | 7975800`,
    tables: [{ register: 'grants', records: 3 }],
  },
  {
    name: 'places of an administration by their kind are no conferences',
    drawing: `
      DANH SÁCH ĐƠN VỊ HÀNH CHÍNH CẤP XÃ
      STT | Loại | Tên đơn vị | Tên đầy đủ
      1 | Phường | Bình An | Phường Bình An
      2 | Xã | Hòa Lạc | Xã Hòa Lạc
      3 | Xã | Phú Thọ | Xã Phú Thọ`,
    tables: [{ register: null, records: 3 }],
  },
  {
    name: 'a count of anything in a list of units is none of their members',
    drawing: `
      STT | Mã đơn vị | Tên đơn vị | Số SVTN | Nam | Nữ
      1 | DI | Khoa Công nghệ | 85 | 64 | 21
      2 | HG | Khoa Nông nghiệp | 28 | 16 | 12`,
    tables: [{ register: 'units', columns: 'ordinal A, unitCode B, unit C' }],
  },
  {
    name: 'headings with amounts in them, over numbers',
    drawing: `
      LỚP DA22
      STT | MÃ SỐ NV | HỌ TÊN | Ngày sinh | GT | HỘ KHẨU THƯỜNG TRÚ | BHYT 40.230đ/x tháng | BHTN 200.000đ | SĐT
      | | | | | Ghi: xã, huyện, tỉnh | | |
      '01 | 110120001 | Nguyễn Văn An | 2004-03-29 | Nam | xã Phước Hưng | 14t | T10 | '0912345678
      '02 | 110120002 | Trần Thị Bình | 2004-11-24 | Nữ | xã Long Toàn | | T10 | '0912345679`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'G2:G3', 'H2:H3', 'I2:I3'] },
    tables: [
      {
        register: 'members',
        header: [2, 3],
        data: [4, 5],
        columns: 'ordinal A, fullName C, birthDate D, gender E, address F, phone I',
      },
    ],
  },
  {
    name: 'headings that are sentences, above codes and numbers',
    drawing: `
      TT | Người khởi kiện | Bản án, quyết định phải thi hành (số, ngày, tháng, năm và tên Tòa án ra bản án, quyết định) | Người phải thi hành (cấp tỉnh: Ủy ban nhân dân, Chủ tịch Ủy ban nhân dân; sở, ngành; cấp xã) | Chờ theo dõi
      1 | 2 | 3 | 4 | 5
      1 | NGUYỄN VĂN AN | Bản án số 12 | UBND xã A | Chưa xong
      2 | TRẦN THỊ BÌNH | Bản án số 61 | UBND xã B | Chưa xong`,
    tables: [{ header: [1], data: [3, 4], records: 2, skipped: ['2 column-codes'] }],
  },
  {
    name: 'numbers head columns beneath a heading, and “TT” is merged down beside them',
    drawing: `
      TT | Mã môn học | Học phần | Kết thúc | | Trung bình môn |
      | | | 1 | 2 | Điểm 10 | Điểm chữ
      HK1 (2017 - 2018) | | | | | |
      1 | 7899 | Toán cao cấp | 6 | | 7 | B
      2 | 1658 | Vật lý đại cương | 8 | | 6.5 | C+`,
    options: { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'A3:G3'] },
    tables: [{ header: [1, 2], data: [3, 5], records: 2 }],
  },
  {
    name: 'days of a month head columns beside “STT”',
    drawing: `
      STT | Mã nhân viên | Họ tên | Tổ | 1 | 2 | 3 | 4
      1 | NV01 | Nguyễn Văn An | Tổ 1 | X | X | O | X
      2 | NV02 | Trần Thị Bình | Tổ 2 | X | X | X | X`,
    tables: [{ header: [1], data: [2, 3], records: 2 }],
  },
  {
    name: 'two rows of headings that we do not know, the first of them merged down',
    drawing: `
      TÊN THÀNH VIÊN | CHUẨN BỊ | | VẮNG | | TỔNG CỘNG
      | Chất lượng | Không đủ | Chính đáng | Tự ý |
      Nguyễn Văn An | 1 | | | | 3
      Trần Thị Bình | 1 | | | | 3
      Lê Văn Chi | | 1 | | | 2`,
    options: { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'] },
    tables: [{ register: null, header: [1, 2], data: [3, 5], records: 3 }],
  },
  {
    name: 'what stands below cells merged over it goes on with the same matter',
    drawing: `
      STT | Số QĐ | Ngày QĐ | Ngày PS | Số tiền QĐ | Tạm ứng | Thực chi
      3 | 4309 | 2021-12-28 | | 62000000 | |
       | | | 2023-08-11 | | 9000000 |
       | | | 2023-09-06 | | | 4000000
       | | Tổng cộng | | 62000000 | 9000000 | 4000000`,
    options: { merges: ['A2:A4', 'B2:B4', 'C2:C4'] },
    tables: [{ register: null, data: [2, 4], records: 3, totals: ['5 total 0-2'] }],
  },
  {
    name: 'days and amounts below a line go on with it though nothing is merged',
    drawing: `
      STT | Số QĐ | Ngày QĐ | Ngày PS | Số tiền QĐ | Tạm ứng | Thực chi
      1 | 4309 | 2021-12-28 | | 62000000 | |
       | | | 2023-08-11 | | 9000000 |
       | | | 2023-09-06 | | | 4000000
       | | Tổng cộng | | 62000000 | 9000000 | 4000000`,
    tables: [{ register: null, data: [2, 4], records: 3, totals: ['5 total 0-2'] }],
  },
  {
    name: 'a payment whose words name a day is no line of place and date',
    drawing: `
      Ngày | Nội dung chuyển khoản | Số tiền
      2023-07-26 | MBVCB.0071003 Le phi thi cua Nguyen Van An | 300000
      2023-07-26 | 263276.143310 Le phi thi ngay 26 thang 7 nam 2023 Tran Van Binh | 300000
      2023-07-27 | MBVCB.0071004 Le phi thi cua Le Van Chi | 150000`,
    tables: [{ data: [2, 4], records: 3 }],
  },
  {
    name: '“Mục” is no “Mức”',
    drawing: `
      STT | Mục | Nội dung
      1 | Nguyên tắc | Tên trang giữ nguyên
      2 | Nhập liệu | Không ghi trực tiếp
      3 | Trạng thái | Bản mẫu`,
    tables: [{ register: null }],
  },
  {
    name: 'goods with a day and a number are no conference, and no grant to a unit that is nowhere said',
    drawing: `
      STT | Đơn vị | Tên tài sản | Nguồn gốc | Thời gian | ĐVT | Số lượng | Giá đề nghị
      1 | | Bàn học | Việt Nam | | Cái | 1 | 500000
      2 | | Máy in | Việt Nam | | Cái | 2 | 3000000
      3 | | Máy fax | Việt Nam | | Cái | 1 | 4000000`,
    tables: [{ register: null, records: 3 }],
  },
  {
    name: 'applications with a content are no commendations',
    drawing: `
      Mã số đơn | Loại đơn | Họ tên | Ngày nhận đơn | Trạng thái | Ghi chú | Nội dung
      230001 | Đơn xin nghỉ | Nguyễn Văn An | 2023-11-28 | Đã nộp | | Xin nghỉ học kỳ 1
      230002 | Đơn xin học lại | Trần Thị Bình | 2023-11-28 | Đã nộp | | Xin học lại môn Toán
      230003 | Đơn xin nghỉ | Lê Văn Chi | 2023-11-29 | Đã nộp | | Xin nghỉ học kỳ 2`,
    tables: [{ register: null, records: 3 }],
  },
  {
    name: 'days of a month head columns of a time sheet without ordinals, its sums counted in days and hours',
    drawing: `
      BẢNG CHẤM CÔNG THÁNG 3
      Mã số | Họ và tên | Bộ phận | Ngày nhận việc | 1 | 2 | 3 | TỔNG CỘNG | Giờ làm thêm
       | | | | | | | ngày | giờ
      A001 | Nguyễn Văn An | Tổ 1 | 2004-01-01 | X | X | O | 2 | 0
      A003 | Trần Thị Bình | Tổ 2 | 2004-01-01 | X | X | X | 3 | 4`,
    options: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:G3'] },
    tables: [{ register: null, header: [2, 3], data: [4, 5], records: 2 }],
  },
  {
    name: 'a table below another begins with a group and its sums',
    drawing: `
      | Bộ phận | Tên | P1 | P1P2 | P3 quý | P1P2P3
      | KDT | Tổ tổng hợp | 257 | 257 | 0.96 | 247
      | BYN | Trạm Bình Yên | 777 | 755 | 1.03 | 778
      | QVG | Trạm Quán Vuông | 590 | 590 | 1 | 590

      Tên đơn vị | Nhân sự ID | Họ và tên | P1 | P2 | P1P2 | P3
      Tổ KTTH | | | 794 | | 714 |
       | 188 | Nguyễn Văn An | 794 | 0.9 | 714 | 0.97
      Trạm Bình Yên | | | 257 | | 257 |
       | 204 | Trần Thị Bình | 128 | 1 | 128 | 1.05
       | 206 | Lê Văn Chi | 129 | 1 | 129 | 0.97`,
    tables: [
      { header: [1], data: [2, 4], records: 3 },
      { register: 'members', header: [6], records: 3, columns: 'unit A, fullName C' },
    ],
  },
  {
    name: 'answers to a questionnaire, whose questions head more columns than we know',
    drawing: `
      Dấu thời gian | Họ tên NLĐ | Ngày sinh | Phái | Mã lớp | Điện thoại | Địa chỉ liên hệ | Email | 1 - Bạn đã có việc làm chưa? | 2 - Bạn đang làm tại loại cơ quan nào (chỉ trả lời nếu bạn đã có việc làm và đang đi làm toàn thời gian)? | 3 - Thu nhập mỗi tháng của bạn là bao nhiêu? | Bạn có hài lòng không? | Bạn có học tiếp không? | Đơn vị bạn đang làm việc thuộc tỉnh nào? | Bạn tốt nghiệp học kỳ nào? | Bạn có việc làm trước hay sau? | Bạn muốn học gì?
      2018-08-15 | Nguyễn Văn An | 1995-04-22 | Nam | DI13 | '0912345678 | 10 Vưu Văn Tỷ | an@gmail.com | Có | Tư nhân | Dưới 5 triệu | Có | Không | Cà Mau | HK1 | Sau | Toán
      2018-08-16 | Trần Thị Bình | 1995-06-04 | Nữ | DI13 | '0912345679 | 313 Cách Mạng | binh@gmail.com | Có | Tư nhân | Dưới 5 triệu | Có | Không | Cần Thơ | HK1 | Sau | Văn`,
    tables: [
      {
        register: 'members',
        header: [1],
        columns: 'fullName B, birthDate C, gender D, phone F, address G, email H',
      },
    ],
  },
  {
    name: 'a unit of measure is none of ours',
    drawing: `
      TT | Chỉ tiêu | Đơn vị | Số lượng | Ghi chú
      1 | Số người có việc làm | Người | 120 |
      2 | Số hộ | Hộ | 35 |
      3 | Số người thất nghiệp | Người | 12 |`,
    tables: [{ register: null, records: 3 }],
  },
  {
    name: 'the name of a document with its day is no line of place and date',
    drawing: `
      TT | Mã minh chứng | Tên minh chứng
       | H3.01 | Nghị quyết Hội nghị cán bộ viên chức năm học 2017
       | H3.02 | Quyết định ban hành thực hiện Nghị quyết số 10 ngày 03 tháng 02 năm 2017 của Hội đồng trường
       | H3.03 | Công văn rà soát chức năng nhiệm vụ
       | H3.04 | Đề án vị trí việc làm`,
    tables: [{ data: [2, 5], records: 4 }],
  },
];

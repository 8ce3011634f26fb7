import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import type { DrawOptions } from '../../support/draw-sheet';
import { drawSheet } from '../../support/draw-sheet';

/** What a sheet was taken for: “register: field A, field B”, the letters of its columns behind. */
function taken(drawing: string, options: DrawOptions = {}): string {
  const [table] = recognizeWorkbook([drawSheet(drawing, options)]).tables;
  if (!table) return 'no table';
  const fields = table.columns.flatMap(({ column, field }) =>
    field === null ? [] : [`${field} ${String.fromCharCode(65 + column)}`],
  );
  return `${table.register}: ${fields.join(', ')}`;
}

test('headings say with other words, longer or shorter, what ours say', () => {
  expect(
    taken(`
DANH SÁCH HỖ TRỢ ĐOÀN VIÊN CÓ HOÀN CẢNH KHÓ KHĂN
Thứ tự dòng | Người được công đoàn trợ cấp | Ngày sinh (theo giấy tờ) | Thẻ căn cước (12 số) | Đang làm việc tại đơn vị | Mô tả khó khăn của gia đình | Số tiền CĐCS xin hỗ trợ | Tổng số tiền đã hưởng (đ) | Đã nhận đủ tiền (ký tên)
1 | Nguyễn Văn An | 1985-03-12 | 001085012345 | Bệnh viện Thanh Nhàn | Bệnh hiểm nghèo | 1000000 | 1000000 |
2 | Trần Thị Bình | 1990-07-21 | 001190023456 | Bệnh viện Mắt Hà Nội | Nhà bị cháy | 1000000 | 500000 |`),
  ).toBe(
    'grants: ordinal A, fullName B, birthDate C, citizenId D, unit E, circumstance F, proposedAmount G, amount H, signature I',
  );
});

test('the same without any tone marks', () => {
  expect(
    taken(`
DANH SACH DOAN VIEN CONG DOAN
So thu tu dong | Ho ten day du cua doan vien | Ngay thang nam sinh (ghi ro) | Ngay gia nhap to chuc CD | Chuc danh cong tac
1 | Nguyen Van An | 1985-03-12 | 2010-05-01 | Bac si
2 | Tran Thi Binh | 1990-07-21 | 2014-09-01 | Dieu duong`),
  ).toBe('members: ordinal A, fullName B, birthDate C, joinedOn D, jobTitle E');
});

test('an abbreviation of several readings is read as its neighbours say', () => {
  expect(
    taken(`
BÁO CÁO PHÁT TRIỂN ĐOÀN VIÊN
TT | Đơn vị | CT phát triển ĐV được giao | Số ĐV KN trong kỳ báo cáo
1 | Bệnh viện Thanh Nhàn | 50 | 12
2 | Bệnh viện Mắt Hà Nội | 20 | 4`),
  ).toBe('admissions: ordinal A, unit B, target C, admitted D');
});

test('a letter too many, too few or wrong in a long word is put right', () => {
  expect(
    taken(`
DANH SÁCH CHUYỂN KHOẢN HỖ TRỢ ĐOÀN VIÊN
STT | Họ và tên | Số tài khaon nhận | Ngân hàg | Số tiền
1 | Nguyễn Văn An | '123456789012 | BIDV | 500000
2 | Trần Thị Bình | '123456789013 | Agribank | 500000`),
  ).toBe('disbursements: ordinal A, fullName B, bankAccount C, bankName D, amount E');
});

test('cells tell where the heading says nothing, or speaks for another field but faintly', () => {
  expect(
    taken(`
DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
STT | Họ và tên | Nơi sinh hoạt | PTTT | Số tiền | Ký nhận
1 | Nguyễn Văn An | Khoa Nội | Tiền mặt | 500000 |
2 | Trần Thị Bình | Khoa Ngoại | Chuyển khoản | 500000 |
3 | Lê Thị Chi | Phòng KHTH | Tiền mặt | 500000 |`),
  ).toBe('disbursements: ordinal A, fullName B, subUnit C, method D, amount E, signature F');
});

test('goods told in figures are their value', () => {
  expect(
    taken(`
DANH SÁCH TIẾP NHẬN TÀI TRỢ XÃ HỘI HÓA
STT | Nhà tài trợ | Số tiền | Hiện vật (quy ra đồng)
1 | Công ty CP Dược phẩm Hà Tây | 50000000 | 2000000
2 | Hội Doanh nhân trẻ | 10000000 | 75000000`),
  ).toBe('donations: ordinal A, donor B, amount C, inKindValue D');
});

test('the rate is what times the number makes the amount, whatever the headings', () => {
  const columns = taken(`
DANH SÁCH TẶNG QUÀ TẾT
STT | Họ và tên | Số suất | Số tiền quà | Mức được nhận
1 | Nguyễn Văn An | 2 | 500000 | 1000000
2 | Trần Thị Bình | 3 | 500000 | 1500000
3 | Lê Thị Chi | 1 | 500000 | 500000`);
  expect(columns).toBe('grants: ordinal A, fullName B, quantity C, rate D, amount E');
});

test('under a title of one register the column that it must have is the first that may be it', () => {
  expect(
    taken(`
TỔNG HỢP VẬN ĐỘNG XÃ HỘI HÓA
STT | Tấm lòng vàng | Số tiền | Ghi chú
1 | Công ty CP Dược phẩm Hà Tây | 50000000 |
2 | Hội Doanh nhân trẻ | 10000000 |`),
  ).toBe('donations: ordinal A, donor B, amount C, note D');
});

test('right of the family names stands the given name', () => {
  expect(
    taken(`
DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN
STT | Họ và chữ lót | Tên khai sinh (không họ) | Ngày sinh
1 | Nguyễn Văn | An | 1985-03-12
2 | Trần Thị | Bình | 1990-07-21`),
  ).toBe('members: ordinal A, familyName B, givenName C, birthDate D');
});

test('what an office keeps beside is no field of ours, though it shares words or kinds with some', () => {
  expect(
    taken(`
DANH SÁCH TẶNG QUÀ TẾT
STT | Họ và tên | Đơn vị | Số tiền | Người giới thiệu | Size áo | Mã nhân viên | Số năm công tác | Số con | Ngày nhập liệu | Tình trạng hôn nhân | Link hồ sơ | Số bàn | Mã số thuế
1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 500000 | Lê Thị Chi | M | NV01 | 12 | 2 | 2025-03-01 | Đã kết hôn | abc/1 | 3 | '8123456789
2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | 500000 | Lê Văn Dũng | L | NV02 | 9 | 1 | 2025-03-02 | Độc thân | abc/2 | 4 | '8123456780
3 | Phạm Thị Hoa | Bệnh viện Mắt Hà Nội | 500000 | Lê Văn Dũng | L | NV03 | 5 | 0 | 2025-03-02 | Độc thân | abc/3 | 4 | '8123456781`),
  ).toBe('grants: ordinal A, fullName B, unit C, amount D');
});

test('“Nam (nữ)” over both is one column of genders, not that of men', () => {
  const drawing = `
DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN
STT | Họ và tên | Nam (nữ) | Ngày sinh | Đơn vị
1 | Nguyễn Văn An | Nam | 1985-03-12 | Bệnh viện Thanh Nhàn
2 | Trần Thị Bình | Nữ | 1990-07-21 | Bệnh viện Thanh Nhàn`;
  const [table] = recognizeWorkbook([drawSheet(drawing)]).tables;
  expect(table!.columns[2]).toMatchObject({ field: 'gender', part: null });
});

test('“Mức chi (đ/người)” is a rate, not “Mục chi”', () => {
  expect(
    taken(`
BẢNG KÊ CHI TIỀN TRỢ CẤP
STT | Số phiếu chi | Họ và tên | Mục chi | Số suất | Mức chi (đ/người) | Thành tiền
1 | PC01 | Nguyễn Văn An | Quà Tết | 2 | 500000 | 1000000
2 | PC02 | Trần Thị Bình | Quà Tết | 1 | 500000 | 500000`),
  ).toBe('disbursements: ordinal A, voucherNo B, fullName C, programme D, quantity E, rate F, amount G');
});

test('who or what unit it is about is told by its first word and the cells', () => {
  expect(
    taken(`
TỔNG HỢP ĐỀ NGHỊ CẤP TRÊN HỖ TRỢ
STT | CĐCS trình | Người được thưởng nóng | Số tiền đề nghị
1 | Bệnh viện Thanh Nhàn | Nguyễn Văn An | 50000000
2 | Bệnh viện Phổi Hà Nội | Trần Thị Bình | 45000000
3 | Bệnh viện Mắt Hà Nội | Lê Thị Chi | 45000000`),
  ).toBe('proposals: ordinal A, unit B, fullName C, proposedAmount D');
});

test('counts beneath a heading are read by their words, too, a period alone by the heading over it', () => {
  const movement = `
TÌNH HÌNH ĐOÀN VIÊN 9 THÁNG
TT | Đơn vị | Chỉ tiêu | Kết quả | | Biến động | |
 | | | Quý III | Từ đầu năm (người) | Nơi khác về | Đi nơi khác | Về hưu, nghỉ việc
1 | Bệnh viện Thanh Nhàn | 50 | 12 | 30 | 1 | 2 | 3
2 | Bệnh viện Mắt Hà Nội | 20 | 4 | 7 | 2 | 0 | 1`;
  expect(taken(movement, { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:H2'] })).toBe(
    'admissions: ordinal A, unit B, target C, admitted D, cumulative E, movedIn F, movedOut G, left H',
  );
});

test('of several periods beneath one heading none is the whole', () => {
  expect(
    taken(`
KẾT QUẢ KẾT NẠP ĐOÀN VIÊN MỚI NĂM 2025
TT | Đơn vị | Chỉ tiêu | Kết quả | |
 | | | Quý I | Quý II | Quý III
1 | Bệnh viện Thanh Nhàn | 50 | 12 | 30 | 1
2 | Bệnh viện Mắt Hà Nội | 20 | 4 | 7 | 2`),
  ).toBe('admissions: ordinal A, unit B, target C');
});

test('those who came are counted, not those who were called', () => {
  expect(
    taken(`
TỔNG HỢP HỘI NGHỊ NGƯỜI LAO ĐỘNG
TT | Đơn vị | Ngày tổ chức | Số đại biểu triệu tập | Số ĐB có mặt | Đã làm hay chưa
1 | Bệnh viện Thanh Nhàn | 2021-01-15 | 160 | 150 | x
2 | Bệnh viện Mắt Hà Nội | 2021-01-20 | 95 | 90 | x`),
  ).toBe('conferences: ordinal A, unit B, heldOn C, attendees E, held F');
});

test('who receive gifts and sign are a list of gifts, who sign for money one of payments', () => {
  const list = (title: string) =>
    taken(`
${title}
TT | Họ và tên | Khoa | Số tiền | Ký nhận
1 | Nguyễn Văn An | Khoa Nội | 500000 |
2 | Trần Thị Bình | Khoa Ngoại | 500000 |`);
  expect(list('DANH SÁCH NHẬN QUÀ TẾT')).toMatch(/^grants: /);
  expect(list('DANH SÁCH NHẬN TIỀN BỒI DƯỠNG')).toMatch(/^disbursements: /);
});

test('the numbering and the persons whom rows are about are told by their cells and place', () => {
  const list = (third: string) =>
    taken(`
BẢNG KÊ CHI TIỀN THĂM HỎI
Mục | Số phiếu chi | ${third} | Khoản chi | Số tiền
1 | PC01 | Nguyễn Văn An | Ốm | 500000
2 | PC02 | Trần Thị Bình | Ốm | 500000
3 | PC03 | Lê Thị Hoa | Ốm | 500000`);
  expect(list('Chi cho ai')).toBe('disbursements: ordinal A, voucherNo B, fullName C, programme D, amount E');
  // Behind the unit stands a contact.
  expect(
    taken(`
BẢNG KÊ CHI TIỀN THĂM HỎI
STT | Số phiếu chi | Đơn vị | Phụ trách | Khoản chi | Số tiền
1 | PC01 | Bệnh viện Thanh Nhàn | Nguyễn Văn An | Ốm | 500000
2 | PC02 | Bệnh viện Mắt Hà Nội | Trần Thị Bình | Ốm | 500000
3 | PC03 | Bệnh viện Tim Hà Nội | Lê Thị Hoa | Ốm | 500000`),
  ).toBe('disbursements: ordinal A, voucherNo B, unit C, programme E, amount F');
});

test('a score is the most or the review of the one beside it', () => {
  expect(
    taken(`
BẢNG CHẤM ĐIỂM THI ĐUA TỔ CÔNG ĐOÀN
Mục | Tiêu chí | Điểm trần | Tổ tự chấm | CĐ ngành đánh giá | Lý giải
1 | Chăm lo đời sống | 10 | 9 | 9 |
2 | Phong trào thi đua | 20 | 20 | 19 |
3 | Công tác nữ công | 5 | 5 | 5 |
4 | Chế độ báo cáo | 5 | 4 | 4 |`),
  ).toBe('emulation: ordinal A, indicator B, maxScore C, selfScore D, reviewedScore E, note F');
});

test('the sum beside its parts is the amount', () => {
  expect(
    taken(
      `
TỔNG HỢP TRỢ CẤP KHÓ KHĂN
TT | Họ tên | Đơn vị | Kinh phí hỗ trợ | |
 | | | Trong đó | | Tổng số
 | | | Cấp trên | Cơ sở |
1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 500000 | 200000 | 700000
2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | 500000 | 100000 | 600000`,
      { merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:F2', 'D3:E3', 'F3:F4'] },
    ),
  ).toBe('grants: ordinal A, fullName B, unit C, amount F');
});

test('a lone heading over two that it completes is part of the header', () => {
  const drawing = `
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
 | | | | Đề nghị khen | |
TT | Họ và tên | Đơn vị | Thành tích | Hình thức | Cấp | Mức tiền thưởng
1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | Chống dịch | Bằng khen | LĐLĐ TP | 500000
2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | Sáng kiến | Giấy khen | CĐ ngành | 300000`;
  const [table] = recognizeWorkbook([drawSheet(drawing)]).tables;
  expect(table!.headerRows).toEqual([1, 2]);
});

test('degrees are no posts, “Tên” over whole names is no given name, years in the profession none in the union', () => {
  expect(
    taken(`
DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN
STT | Tên | Ngày sinh | Chuyên môn đào tạo | Năm vào nghề | Ghi chú
1 | Nguyễn Văn An | 1985-03-12 | Đại học | 2008 |
2 | Trần Thị Bình | 1990-07-21 | Cao đẳng | 2012 |
3 | Lê Thị Hoa | 1990-07-22 | Thạc sĩ | 2012 |`),
  ).toBe('members: ordinal A, fullName B, birthDate C, education D, note F');
});

test('unions newly recognised are newly founded', () => {
  expect(
    taken(`
DANH SÁCH CÔNG ĐOÀN CƠ SỞ MỚI ĐƯỢC CÔNG NHẬN NĂM 2026
STT | Tên đơn vị | Khối | Ngày ra QĐ | Số QĐ | Số đoàn viên
1 | Công ty CP Dược phẩm An Phú | Ngoài nhà nước | 2026-04-12 | 45/QĐ-CĐYT | 120
2 | Phòng khám đa khoa số 3 | Ngoài nhà nước | 2026-05-20 | 61/QĐ-CĐYT | 25`),
  ).toBe('newUnits: ordinal A, unit B, sector C, establishedOn D, decisionNo E, memberCount F');
});

test('a heading that says nothing but “unit” or “person” in other words is one over such names', () => {
  expect(
    taken(`
BẢNG TỔNG HỢP CÁC ĐOÀN ĐI CHÚC TẾT
STT | Cơ sở y tế | Thời điểm thăm | Phong bì (đồng) | Quà kèm theo
1 | Bệnh viện Thanh Nhàn | 2026-02-11 | 500000 | Giỏ quà
2 | Bệnh viện Mắt Hà Nội | 2026-02-12 | 500000 | Giỏ quà
3 | Bệnh viện Tim Hà Nội | 2026-02-12 | 500000 | Giỏ quà`),
  ).toBe('visits: ordinal A, unit B, visitedOn C, amount D, inKind E');
});

test('points taken off are no review', () => {
  expect(
    taken(`
CHẤM ĐIỂM THI ĐUA TỔ CÔNG ĐOÀN
STT | Nội dung | Điểm tối đa | Tự chấm | Điểm trừ
1 | Chăm lo đời sống | 10 | 9 | 1
2 | Phong trào thi đua | 20 | 20 | 0`),
  ).toBe('emulation: ordinal A, indicator B, maxScore C, selfScore D');
});

test('of two scores right of the most the first is their own', () => {
  expect(
    taken(`
CHẤM ĐIỂM THI ĐUA TỔ CÔNG ĐOÀN
STT | Nội dung | Điểm tối đa | Tổ chấm | BCH chấm
1 | Chăm lo đời sống | 10 | 9 | 9
2 | Phong trào thi đua | 20 | 20 | 19`),
  ).toBe('emulation: ordinal A, indicator B, maxScore C, selfScore D, reviewedScore E');
});

test('what a house is like is a circumstance, how far a matter has come a status', () => {
  const list = (state: string) =>
    taken(`
DANH SÁCH ĐỀ NGHỊ HỖ TRỢ MÁI ẤM CÔNG ĐOÀN
STT | Họ và tên | Đơn vị | Tình trạng nhà | Số tiền
1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | ${state} | 30000000
2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | ${state} | 20000000`);
  expect(list('Dột nát')).toContain('circumstance D');
  expect(list('Đã sửa xong')).toContain('status D');
});

test('dues counted by months are no gifts, ticks of who received no genders', () => {
  expect(
    taken(`
THEO DÕI THU ĐOÀN PHÍ NĂM 2026
STT | Họ và tên | Hệ số lương | Đoàn phí 1 tháng | Số tháng | Tổng nộp | Ký
1 | Nguyễn Văn An | 3.33 | 38961 | 12 | 467532 |
2 | Trần Thị Bình | 2.34 | 27378 | 12 | 328536 |`),
  ).toBe('null: ');
  expect(
    taken(`
TRỢ CẤP ĐOÀN VIÊN MẮC COVID-19
TT | Họ và tên | Đơn vị | Mức hỗ trợ | Đã nhận
1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 1500000 | x
2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | 1500000 | x`),
  ).toBe('grants: ordinal A, fullName B, unit C, amount D');
});

test('cash books, payrolls and timesheets are none of ours, though they hold people, money and vouchers', () => {
  expect(
    taken(`
SỔ QUỸ TIỀN MẶT NĂM 2026
STT | Ngày tháng | Số phiếu thu | Số phiếu chi | Diễn giải | Thu | Chi | Tồn quỹ
1 | 2026-01-05 | PT01 | | Thu đoàn phí | 2000000 | | 7000000
2 | 2026-01-08 | | PC01 | Thăm ốm | | 500000 | 6500000`),
  ).toBe('null: ');
  expect(
    taken(`
BẢNG LƯƠNG THÁNG 5/2026
STT | Họ và tên | Chức vụ | Hệ số | Thực lĩnh | Ký nhận
1 | Nguyễn Văn An | Bác sĩ | 3.33 | 7814664 |
2 | Trần Thị Bình | Điều dưỡng | 2.34 | 5468112 |`),
  ).toBe('null: ');
  // Days of work are no sum of money, whatever stands above.
  expect(
    taken(`
KHOA NỘI
STT | Họ và tên | 1 | 2 | 3 | Tổng công
1 | Nguyễn Văn An | x | x | x | 3
2 | Trần Thị Bình | x | x | x | 3`),
  ).toBe('null: ');
  // Drawn up after the payroll, it is a list of ours all the same.
  expect(
    taken(`
DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
(Căn cứ bảng lương tháng 5/2026)
STT | Họ và tên | Số tiền | Ký nhận
1 | Nguyễn Văn An | 500000 |
2 | Trần Thị Bình | 500000 |`),
  ).toMatch(/^disbursements/);
});

test('headings that only look merged stand beside one over a single column', () => {
  const drawing = `
TÌNH HÌNH ĐOÀN VIÊN 9 THÁNG
TT | Đơn vị | Chỉ tiêu | Kết quả | | Tăng | Giảm |
 | | | Kỳ này | Lũy kế | Nơi khác về | Đi nơi khác | Về hưu, nghỉ việc
1 | Bệnh viện Thanh Nhàn | 50 | 12 | 30 | 1 | 2 | 3
2 | Bệnh viện Mắt Hà Nội | 20 | 4 | 7 | 2 | 0 | 1`;
  const [table] = recognizeWorkbook([drawSheet(drawing)]).tables;
  expect(table!.headerRows).toEqual([1, 2]);
  expect(table!.records.length).toBe(2);
});

test('“Mức” alone is what each person gets; beside a count it is a rate', () => {
  const list = (heading: string, cells: readonly [string, string]) =>
    taken(`
DANH SÁCH TRỢ CẤP KHÓ KHĂN
STT | Họ và tên | Lý do trợ cấp | ${heading}
1 | Nguyễn Văn An | Bệnh hiểm nghèo | ${cells[0]}
2 | Trần Thị Bình | Nhà bị cháy | ${cells[1]}`);
  expect(list('Mức (đồng)', ['500000', '1000000'])).toBe(
    'grants: ordinal A, fullName B, circumstance C, amount D',
  );
  expect(list('Số suất | Mức (đồng)', ['1 | 500000', '2 | 500000'])).toBe(
    'grants: ordinal A, fullName B, circumstance C, quantity D, rate E',
  );
});

test('numbers of documents are no money, whatever heads them, and tell their column', () => {
  expect(
    taken(`
ĐỀ XUẤT CÔNG ĐOÀN CẤP TRÊN HỖ TRỢ TRANG THIẾT BỊ
STT | Đơn vị | Giấy đề nghị | Xin bao nhiêu
1 | Bệnh viện Thanh Nhàn | 12/TTr-CĐCS | 10000000
2 | Bệnh viện Mắt Hà Nội | 13/TTr-CĐCS | 10000000
3 | Bệnh viện Tim Hà Nội | 14/TTr-CĐCS | 10000000`),
  ).toBe('proposals: ordinal A, unit B, documentNo C, proposedAmount D');
});

test('two columns whose product is the amount are the number and the rate, whatever their headings', () => {
  const list = (last: string) =>
    taken(`
BẢNG THANH TOÁN TIỀN HỖ TRỢ ĐOÀN VIÊN ĐI CHỐNG DỊCH
STT | Họ và tên | Số buổi trực | Một buổi được | Số tiền | Ký nhận
1 | Nguyễn Văn An | 2 | 100000 | 200000 |
2 | Trần Thị Bình | 3 | 100000 | 300000 |
3 | Lê Thị Hoa | 4 | 150000 | ${last} |`);
  expect(list('600000')).toBe(
    'disbursements: ordinal A, fullName B, quantity C, rate D, amount E, signature F',
  );
  expect(list('900000')).not.toContain('quantity');
});

test('a unit that its cells alone told, values without goods', () => {
  expect(
    taken(`
BIẾN ĐỘNG ĐOÀN VIÊN 6 THÁNG ĐẦU NĂM 2026
STT | CĐCS thành viên | Có đầu kỳ | Phát triển mới | Có cuối kỳ
1 | Bệnh viện Thanh Nhàn | 100 | 12 | 112
2 | Bệnh viện Mắt Hà Nội | 200 | 4 | 204
3 | Bệnh viện Tim Hà Nội | 200 | 4 | 204`),
  ).toBe('admissions: ordinal A, unit B, openingCount C, admitted D, closingCount E');
  expect(
    taken(`
DANH SÁCH ĐOÀN VIÊN KHÓ KHĂN ĐƯỢC TẶNG QUÀ
STT | Họ và tên | Ngày sinh | Giá trị (đồng)
1 | Nguyễn Văn An | 1985-03-12 | 500000
2 | Trần Thị Bình | 1990-07-21 | 500000`),
  ).toBe('grants: ordinal A, fullName B, birthDate C, amount D');
});

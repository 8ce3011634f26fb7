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

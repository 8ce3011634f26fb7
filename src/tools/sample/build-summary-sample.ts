import { serialOf } from '../../core/sheet/read-date';
import { Workbook, type Scalar } from '../../stand-in';
import { makePeople, seededRandom, type Person } from './people';
import { SheetWriter } from './sheet-writer';
import { unitNames } from './unit-names';
import { writeUnits } from './write-units';

const date = 'dd/mm/yyyy';
const money = '#,##0';

/** Inclusive days of 2021 as Excel serials. */
const day = (month: number, dayOfMonth: number) => serialOf(2021, month, dayOfMonth)!;

interface Context {
  readonly workbook: Workbook;
  readonly random: () => number;
  readonly nextPerson: () => Person;
}

/**
 * The raw records behind the published figures of a year (press reports of 2021): 308 gifts of two givers and 16 children, 92 visits just
 * under 3 billion of which just under 1.3 from the surplus, 1,055 people given goods without a value, 147 commendations, 121 of a
 * target of 350, 32 proposals of over 1.5 billion, donations of over a billion and goods. Units are public, people invented.
 */
export function buildSummarySample(): Workbook {
  const workbook = new Workbook('so-mau-tong-hop.xlsx');
  const random = seededRandom(2021);
  const context: Context = { workbook, random, nextPerson: makePeople(random) };
  writeUnits(context, '(Cập nhật đến ngày 31 tháng 12 năm 2021)');
  writeGifts(context);
  writeVisits(context);
  writeGoods(context);
  writeCommendations(context);
  writeAdmissions(context);
  writeProposals(context);
  writeDonations(context);
  return workbook;
}

function unitAt(index: number): string {
  return unitNames[index % unitNames.length]!;
}

/** Tết Tân Sửu: 150 gifts in special hardship and 10 children by one giver, 158 gifts and 6 children by the other. */
function writeGifts({ workbook, nextPerson }: Context): void {
  const widths = [36, 170, 60, 250, 90, 150, 150, 150, 100];
  const writer = new SheetWriter(workbook.addSheet('Quà Tết Tân Sửu'), widths);
  writer.head(
    'DANH SÁCH TẶNG QUÀ TẾT TÂN SỬU NĂM 2021',
    '(Kèm theo Quyết định số 08/QĐ-CĐN ngày 25 tháng 01 năm 2021)',
  );
  writer.headers([
    ...['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Đối tượng', 'Họ tên bố/mẹ', 'Chương trình', 'Bên trao'],
    'Số tiền',
  ]);
  const groups = [
    { giver: 'LĐLĐ TP Hà Nội', gifts: 150, children: 10, amount: 1_000_000 },
    { giver: 'Công đoàn ngành', gifts: 158, children: 6, amount: 500_000 },
  ];
  let number = 0;
  let total = 0;
  for (const { giver, gifts, children, amount } of groups) {
    for (let index = 0; index < gifts + children; index += 1) {
      const isChild = index >= gifts;
      const { fullName, birthYear } = nextPerson();
      const parent = isChild ? nextPerson().fullName : null;
      number += 1;
      total += amount;
      const values: Scalar[] = [
        ...[number, fullName, isChild ? null : birthYear, unitAt(number * 5)],
        ...[isChild ? 'Con đoàn viên' : 'Đoàn viên', parent, 'Quà Tết Tân Sửu', giver, amount],
      ];
      writer.cells(values, {}, { 8: money });
    }
  }
  closeWithSum(writer, 8, 1, total);
  writer.signatures('ngày 25 tháng 01 năm 2021');
}

/** Fronts of the epidemic: 92 visits, 40 of them out of the surplus. */
function writeVisits({ workbook }: Context): void {
  const writer = new SheetWriter(workbook.addSheet('Hỗ trợ tuyến đầu'), [36, 250, 90, 190, 150, 110]);
  writer.head('THĂM, HỖ TRỢ ĐƠN VỊ TUYẾN ĐẦU PHÒNG, CHỐNG DỊCH', '(Tính đến ngày 30 tháng 9 năm 2021)');
  writer.headers(['STT', 'Đơn vị', 'Ngày thăm', 'Dịp', 'Nguồn kinh phí', 'Số tiền']);
  let total = 0;
  for (let index = 0; index < 92; index += 1) {
    const isSurplus = index < 40;
    const isLarger = isSurplus ? index < 18 : index < 67;
    const amount = isLarger ? 35_000_000 : 30_000_000;
    total += amount;
    const values: Scalar[] = [
      ...[index + 1, unitAt(index * 3), day(5 + Math.floor(index / 23), 1 + (index % 23))],
      ...['Chống dịch Covid-19', isSurplus ? 'Kinh phí kết dư' : 'Kinh phí công đoàn', amount],
    ];
    writer.cells(values, {}, { 2: date, 5: money });
  }
  closeWithSum(writer, 5, 1, total);
  writer.signatures('ngày 30 tháng 9 năm 2021');
}

/** “Chuyến xe siêu thị 0 đồng”: 1,055 people, goods that nobody valued. */
function writeGoods({ workbook, nextPerson }: Context): void {
  const widths = [36, 170, 250, 190, 190, 100, 90];
  const writer = new SheetWriter(workbook.addSheet('Siêu thị 0 đồng'), widths);
  writer.head('DANH SÁCH NHẬN QUÀ CHUYẾN XE SIÊU THỊ 0 ĐỒNG', '(Năm 2021)');
  writer.headers(['STT', 'Họ và tên', 'Đơn vị', 'Chương trình', 'Hiện vật', 'Giá trị hiện vật', 'Ngày nhận']);
  for (let number = 1; number <= 1055; number += 1) {
    const values: Scalar[] = [
      ...[number, nextPerson().fullName, unitAt(Math.floor(number / 28)), 'Chuyến xe siêu thị 0 đồng'],
      ...['Gạo, dầu ăn, nhu yếu phẩm', null, day(8, 5 + Math.floor(number / 53))],
    ];
    writer.cells(values, {}, { 6: date });
  }
  writer.signatures('ngày 31 tháng 8 năm 2021');
}

/** 44 collectives and 103 individuals. */
function writeCommendations({ workbook, nextPerson }: Context): void {
  const widths = [36, 220, 80, 120, 250, 100, 190, 110, 90];
  const writer = new SheetWriter(workbook.addSheet('Khen thưởng'), widths);
  writer.head('DANH SÁCH KHEN THƯỞNG ĐỘT XUẤT', '(Năm 2021)');
  writer.headers([
    ...['STT', 'Tập thể, cá nhân', 'Đối tượng', 'Chức vụ', 'Đơn vị', 'Hình thức khen', 'Thành tích'],
    ...['Số quyết định', 'Ngày quyết định'],
  ]);
  for (let number = 1; number <= 147; number += 1) {
    const isCollective = number <= 44;
    const { fullName, jobTitle } = nextPerson();
    const unit = unitAt(number);
    const values: Scalar[] = [
      ...[number, isCollective ? `CĐCS ${unit}` : fullName, isCollective ? 'Tập thể' : 'Cá nhân'],
      ...[isCollective ? null : jobTitle, unit, 'Giấy khen', 'Thành tích trong phòng, chống dịch'],
      ...[`${number <= 70 ? '86' : '112'}/QĐ-CĐN`, day(number <= 70 ? 6 : 9, 15)],
    ];
    writer.cells(values, {}, { 8: date });
  }
  writer.signatures('ngày 30 tháng 9 năm 2021');
}

/** 121 members of a target of 350: 34.5 % where digits are cut off, 34.6 where they are rounded. */
function writeAdmissions({ workbook }: Context): void {
  const writer = new SheetWriter(workbook.addSheet('Kết nạp đoàn viên'), [36, 250, 80, 100, 80, 120]);
  writer.head('KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN 6 THÁNG ĐẦU NĂM', '(Tính đến ngày 30 tháng 6 năm 2021)');
  writer.headers(['STT', 'Đơn vị', 'Chỉ tiêu năm', 'Kết nạp', 'Tỷ lệ %', 'Ghi chú']);
  const shares = (whole: number) => (_: string, index: number) =>
    Math.floor((whole * (index + 1)) / unitNames.length) - Math.floor((whole * index) / unitNames.length);
  const targets = unitNames.map(shares(350));
  const admitted = unitNames.map(shares(121));
  unitNames.forEach((unit, index) => {
    const rate = Math.floor((1000 * admitted[index]!) / targets[index]!) / 10;
    writer.cells([index + 1, unit, targets[index]!, admitted[index]!, rate, null], {}, { 4: '0.0' });
  });
  writer.cells([null, 'Tổng cộng', 350, 121, 34.5, null], { font: { bold: true } }, { 4: '0.0' });
  writer.signatures('ngày 05 tháng 7 năm 2021');
}

/** 32 units, over 1.5 billion. */
function writeProposals({ workbook }: Context): void {
  const widths = [36, 100, 90, 250, 190, 110, 110, 90];
  const writer = new SheetWriter(workbook.addSheet('Đề xuất cấp trên'), widths);
  writer.head('TỔNG HỢP ĐỀ XUẤT CẤP TRÊN HỖ TRỢ', '(Năm 2021)');
  writer.headers([
    ...['STT', 'Số tờ trình', 'Ngày tờ trình', 'Đơn vị', 'Nội dung hỗ trợ', 'Số tiền đề xuất'],
    ...['Số tiền được duyệt', 'Trạng thái'],
  ]);
  let total = 0;
  for (let number = 1; number <= 32; number += 1) {
    const proposed = number <= 2 ? 52_500_000 : 46_700_000;
    total += proposed;
    const values: Scalar[] = [
      ...[
        number,
        `${String(number + 10).padStart(2, '0')}/TTr-CĐN`,
        day(7 + Math.floor(number / 12), 1 + (number % 12)),
      ],
      ...[unitAt(number), 'Hỗ trợ chống dịch', proposed, null, 'Đã trình'],
    ];
    writer.cells(values, {}, { 2: date, 5: money, 6: money });
  }
  closeWithSum(writer, 5, 3, total);
  writer.signatures('ngày 15 tháng 9 năm 2021');
}

/** Over a billion in cash, and goods that nobody valued. */
function writeDonations({ workbook }: Context): void {
  const writer = new SheetWriter(workbook.addSheet('Xã hội hóa'), [36, 230, 100, 150, 110, 220, 110]);
  writer.head('KẾT QUẢ VẬN ĐỘNG XÃ HỘI HÓA PHÒNG, CHỐNG DỊCH', '(Năm 2021)');
  writer.headers([
    'STT',
    'Nhà tài trợ',
    'Ngày tiếp nhận',
    'Mục đích',
    'Số tiền',
    'Hiện vật',
    'Giá trị hiện vật',
  ]);
  const goods = ['Khẩu trang y tế', 'Nước sát khuẩn', 'Bộ đồ bảo hộ', 'Nhu yếu phẩm'];
  for (let number = 1; number <= 18; number += 1) {
    const isCash = number <= 12;
    const values: Scalar[] = [
      ...[number, `Nhà tài trợ số ${number}`, day(6, number), 'Phòng, chống dịch'],
      ...[isCash ? 85_000_000 : null, isCash ? null : goods[number % 4]!, null],
    ];
    writer.cells(values, {}, { 2: date, 4: money });
  }
  writer.signatures('ngày 30 tháng 9 năm 2021');
}

function closeWithSum(writer: SheetWriter, column: number, labelColumn: number, total: number): void {
  const values: Scalar[] = Array.from({ length: writer.lastColumn + 1 }, (_, at) =>
    at === labelColumn ? 'Tổng cộng' : at === column ? total : null,
  );
  writer.cells(values, { font: { bold: true } }, { [column]: money });
}

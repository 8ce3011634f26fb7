import { formatDay } from '../../core/sheet/read-date';
import { encodeTcvn3 } from '../../core/vietnamese/legacy-encodings';
import { cellAddress } from '../../core/sheet/address';
import type { RuleId } from '../../core/rules/rule-ids';
import { Workbook } from '../../stand-in';
import { makePeople, seededRandom, type Person } from './people';
import { SheetWriter } from './sheet-writer';
import { unitNames } from './unit-names';
import { writeUnits } from './write-units';

/** A fault put into the sample on purpose. */
export interface PlantedFault {
  readonly rule: RuleId;
  readonly sheet: string;
  readonly cell: string;
}

const date = 'dd/mm/yyyy';
const money = '#,##0';

/**
 * The sample workbook: a union's Tết of 2024, with faults or without.
 *
 * The figures of the two givers are the published ones: 300 gifts of 1,000,000 and 1,102 of 500,000, printed as 521 million
 * where they are 551 (press report of the union's review of 2024).
 */
export function buildSample(withFaults: boolean): { workbook: Workbook; faults: PlantedFault[] } {
  const workbook = new Workbook(withFaults ? 'so-mau-tet-2024.xlsx' : 'sach.xlsx');
  const random = seededRandom(2024);
  const nextPerson = makePeople(random);
  const faults: PlantedFault[] = [];
  const context = { workbook, random, nextPerson, withFaults, faults };
  writeUnits(context, '(Cập nhật đến ngày 31 tháng 01 năm 2024)');
  writeMembers(context);
  writeGifts(context);
  writePayments(context, writeRecipients(context));
  writeNotes(context);
  return { workbook, faults };
}

interface Context {
  readonly workbook: Workbook;
  readonly random: () => number;
  readonly nextPerson: () => Person;
  readonly withFaults: boolean;
  readonly faults: PlantedFault[];
}

/** Puts a fault into a cell of the list. */
function planter({ withFaults, faults }: Context, writer: SheetWriter) {
  return (
    rule: RuleId,
    row: number,
    column: number,
    value: string | number | null,
    numberFormat?: string,
  ) => {
    if (!withFaults) return;
    if (numberFormat) writer.sheet.setStyle(row, column, { numberFormat });
    writer.sheet.setValue(row, column, value);
    faults.push({ rule, sheet: writer.sheet.name, cell: cellAddress(row, column) });
  };
}

function writeMembers(context: Context): void {
  const widths = [36, 170, 80, 60, 100, 80, 150, 120, 80, 90, 110];
  const writer = new SheetWriter(context.workbook.addSheet('DS đoàn viên'), widths);
  writer.head('DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN', '(Tính đến ngày 31 tháng 01 năm 2024)');
  const header = writer.headers([
    ...['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Căn cước công dân', null, null],
    ...['Chức vụ', 'Ngày vào CĐ', 'Số điện thoại', 'Ghi chú'],
  ]);
  writer.headers([null, null, null, null, 'Số CCCD', 'Ngày cấp', 'Nơi cấp', null, null, null, null]);
  for (const column of [0, 1, 2, 3, 7, 8, 9, 10]) {
    writer.sheet.merge({ firstRow: header, firstColumn: column, lastRow: header + 1, lastColumn: column });
  }
  writer.sheet.merge({ firstRow: header, firstColumn: 4, lastRow: header, lastColumn: 6 });
  const rows: { row: number; person: Person }[] = [];
  unitNames.slice(0, 12).forEach((unit, index) => {
    writer.section(
      `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][index]}. ${unit}`,
    );
    for (let number = 1; number <= 20; number += 1) {
      const person = context.nextPerson();
      const issued = person.birthDate + 366 * 25;
      const values = [
        ...[number, person.fullName, person.birthDate, person.gender, person.citizenId, issued],
        ...['Cục Cảnh sát QLHC về TTXH', person.jobTitle, person.joinedOn, person.phone, null],
      ];
      rows.push({ row: writer.cells(values, {}, { 2: date, 4: '@', 5: date, 8: date, 9: '@' }), person });
    }
    writer.cells(['Cộng: 20 đoàn viên', ...Array.from({ length: 10 }, () => null)], { font: { bold: true } });
  });
  writer.signatures('ngày 31 tháng 01 năm 2024');
  writer.sheet.freeze = { rows: header + 2, columns: 2 };

  const plant = planter(context, writer);
  /** The wrong value stands in one cell, the rule speaks of another. */
  const plantBeside = (rule: RuleId, row: number, column: number, told: number, value: string) => {
    if (context.withFaults) writer.sheet.setValue(row, column, value);
    plant(rule, row, told, writer.sheet.value(row, told) as string);
  };
  const at = (index: number) => rows[index]!;
  plant('citizen-id-lost-zero', at(3).row, 4, Number(at(3).person.citizenId), 'General');
  plant(
    'citizen-id-malformed',
    at(9).row,
    4,
    `${at(9).person.citizenId.slice(0, 8)}A${at(9).person.citizenId.slice(9)}`,
  );
  plant('citizen-id-duplicate', at(40).row, 4, at(22).person.citizenId);
  const mismatch = at(51).person.citizenId;
  const otherYear = String((Number(mismatch.slice(4, 6)) + 7) % 100).padStart(2, '0');
  plant(
    'citizen-id-birth-mismatch',
    at(51).row,
    4,
    `${mismatch.slice(0, 4)}${otherYear}${mismatch.slice(6)}`,
  );
  plantBeside('citizen-id-gender-mismatch', at(60).row, 3, 4, at(60).person.gender === 'Nam' ? 'Nữ' : 'Nam');
  plant('date-as-text', at(70).row, 2, vietnameseDay(at(70).person.birthDate), '@');
  plant('date-unreadable', at(75).row, 8, 'đầu năm', '@');
  plant('date-impossible', at(82).row, 2, '31/02/1985', '@');
  const [family = '', ...others] = at(90).person.fullName.split(' ');
  plant('text-stray-space', at(90).row, 1, ` ${family}  ${others.join('\u00a0')}`);
  plant('text-decomposed', at(101).row, 1, at(101).person.fullName.normalize('NFD'));
  plant('text-legacy-encoding', at(110).row, 1, encodeTcvn3('Nguyễn Văn Hưởng'));
  plant('member-duplicate', at(131).row, 1, at(120).person.fullName);
  if (context.withFaults) {
    // The same person twice: all that tells a person is the same, but for the identity number's fault of its own.
    const { person } = at(120);
    [person.birthDate, person.gender].forEach((value, index) =>
      writer.sheet.setValue(at(131).row, 2 + index, value),
    );
    writer.sheet.setValue(at(131).row, 4, null);
    // Two texts that only look like formulas: they are data.
    writer.sheet.setValue(at(5).row, 10, '=HYPERLINK("http://example.invalid","x")');
    writer.sheet.setValue(at(6).row, 10, "+cmd|' /C calc'!A0");
  }
}

function vietnameseDay(serial: number): string {
  return formatDay(serial).split('-').reverse().join('/');
}

/** The two givers of Tết Giáp Thìn by unit, each with its subtotal. */
function writeGifts(context: Context): void {
  const writer = new SheetWriter(
    context.workbook.addSheet('Tết Giáp Thìn'),
    [36, 250, 150, 70, 90, 110, 120],
  );
  writer.head('TỔNG HỢP QUÀ TẾT GIÁP THÌN', '(Kèm theo Báo cáo số 12/BC-CĐN ngày 05 tháng 02 năm 2024)');
  writer.across('Đơn vị tính: đồng', 5, 6, { font: { italic: true }, horizontal: 'Right' });
  writer.row += 1;
  writer.headers(['STT', 'Đơn vị', 'Bên trao', 'Số suất', 'Mức/suất', 'Thành tiền', 'Ghi chú']);
  const groups = [
    { title: 'I. LĐLĐ Thành phố trao', giver: 'LĐLĐ TP Hà Nội', gifts: 300, units: 20, rate: 1_000_000 },
    { title: 'II. Công đoàn ngành trao', giver: 'Công đoàn ngành', gifts: 1102, units: 38, rate: 500_000 },
  ];
  const amounts: number[] = [];
  const totals: number[] = [];
  for (const { title, giver, gifts, units, rate } of groups) {
    writer.section(title);
    for (let index = 0; index < units; index += 1) {
      const count = Math.floor((gifts * (index + 1)) / units) - Math.floor((gifts * index) / units);
      const values = [index + 1, unitNames[index]!, giver, count, rate, count * rate, null];
      amounts.push(writer.cells(values, {}, { 4: money, 5: money }));
    }
    const values = [null, 'Cộng', null, gifts, null, gifts * rate, null];
    totals.push(writer.cells(values, { font: { bold: true } }, { 5: money }));
  }
  const values = [null, 'TỔNG CỘNG', null, 1402, null, 851_000_000, null];
  writer.cells(values, { font: { bold: true } }, { 5: money });
  writer.across('Bằng chữ: Tám trăm năm mươi mốt triệu đồng chẵn.', 0, 6, { font: { italic: true } });
  writer.row += 1;
  writer.signatures('ngày 05 tháng 02 năm 2024');

  const plant = planter(context, writer);
  plant('total-mismatch', totals[1]!, 5, 521_000_000);
  plant('amount-not-product', amounts[7]!, 5, 51_000_000);
}

/** Somebody to whom a grant was approved. */
interface Recipient {
  readonly person: Person;
  readonly unit: string;
  readonly amount: number;
}

function writeRecipients(context: Context): readonly Recipient[] {
  const widths = [36, 170, 70, 250, 110, 190, 100, 90, 80];
  const writer = new SheetWriter(context.workbook.addSheet('DS nhận quà'), widths);
  writer.head(
    'DANH SÁCH ĐOÀN VIÊN KHÓ KHĂN ĐỀ NGHỊ TRỢ CẤP TẾT',
    '(Kèm theo Quyết định số 15/QĐ-CĐN ngày 02 tháng 02 năm 2024)',
  );
  writer.headers([
    ...['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị công tác', 'Số CCCD', 'Hoàn cảnh', 'Mức hỗ trợ', 'Ngày nhận'],
    'Ghi chú',
  ]);
  writer.headers(['A', 'B', '1', '2', '3', '4', '5', '6', 'C']);
  const circumstances = ['Bệnh hiểm nghèo', 'Tai nạn', 'Con nhỏ, chồng mất', 'Gia cảnh khó khăn'];
  const rows: (Recipient & { readonly row: number })[] = [];
  let total = 0;
  for (let number = 1; number <= 60; number += 1) {
    const person = context.nextPerson();
    const unit = unitNames[(number * 7) % 38]!;
    const amount = number % 3 === 0 ? 1_000_000 : 500_000;
    total += amount;
    const values = [
      ...[number, person.fullName, person.birthYear, unit, person.citizenId],
      ...[circumstances[number % 4]!, amount, 45326, null],
    ];
    rows.push({ row: writer.cells(values, {}, { 4: '@', 6: money, 7: date }), person, unit, amount });
  }
  const last = [null, 'Tổng cộng', null, null, null, null, total, null, null];
  writer.cells(last, { font: { bold: true } }, { 6: money });
  writer.signatures('ngày 02 tháng 02 năm 2024');

  const plant = planter(context, writer);
  const at = (index: number) => rows[index]!.row;
  plant('number-as-text', at(4), 6, '500.000', '@');
  plant('number-unreadable', at(10), 6, 'theo QĐ', '@');
  plant('amount-missing', at(15), 6, null);
  plant('unit-unknown', at(20), 3, 'Bệnh viện Phối Hà Nội');
  plant('unit-missing', at(25), 3, null);
  if (!context.withFaults) return rows;
  const first = rows[30]!.person;
  const values = [first.fullName, first.birthYear, null, first.citizenId];
  plant('grant-duplicate', at(44), 1, first.fullName);
  values.forEach((value, index) => {
    if (value !== null) writer.sheet.setValue(at(44), 1 + index, value);
  });
  writer.sheet.setValue(at(44), 5, writer.sheet.value(at(30), 5));
  return rows;
}

/** Places in the list of recipients whose amount or unit is faulty: nobody paid them yet. */
const unpaid = [10, 15, 20, 25];

/**
 * What was signed for, of the first recipients. With faults: one was paid too little, one twice, one under another spelling, and somebody
 * whom nobody approved.
 */
function writePayments(context: Context, recipients: readonly Recipient[]): void {
  const writer = new SheetWriter(context.workbook.addSheet('Ký nhận'), [36, 90, 90, 170, 250, 100, 90]);
  writer.head('DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ', 'Tết Giáp Thìn 2024');
  writer.headers(['STT', 'Số phiếu chi', 'Ngày chi', 'Họ và tên', 'Đơn vị', 'Số tiền', 'Ký nhận']);
  const paid = recipients
    .filter((_, index) => !unpaid.includes(index))
    .slice(0, 25)
    .map(({ person, unit, amount }) => ({ name: person.fullName, unit, amount }));
  if (context.withFaults) {
    paid[5] = { ...paid[5]!, amount: 500_000 };
    paid[11] = { ...paid[11]!, name: context.nextPerson().fullName };
    paid[17] = { ...paid[17]!, name: paid[17]!.name.replace(/ \S+ /, ' ') };
    paid[24] = paid[1]!;
  }
  for (const [index, { name, unit, amount }] of paid.entries()) {
    const voucher = `PC${String(index + 1).padStart(3, '0')}`;
    writer.cells([index + 1, voucher, 45327, name, unit, amount, 'Đã ký'], {}, { 2: date, 5: money });
  }
  const firstRow = writer.row - paid.length;
  const total = writer.cells(
    [null, null, null, 'Cộng', null, null, null],
    { font: { bold: true } },
    { 5: money },
  );
  writer.sheet.setFormula(
    total,
    5,
    `=SUM(${cellAddress(firstRow, 5)}:${cellAddress(total - 1, 5)})`,
    paid.reduce((sum, { amount }) => sum + amount, 0),
  );
  writer.signatures('ngày 06 tháng 02 năm 2024');
}

function writeNotes({ workbook }: Context): void {
  const sheet = workbook.addSheet('Ghi chú');
  sheet.setValue(0, 0, 'Số liệu các đơn vị gửi qua Zalo, chưa đối chiếu.');
  sheet.setValue(1, 0, 'Họp giao ban ngày 07/02, mang theo bản in.');
}

import { serialOf } from '../../core/sheet/read-date';
import { Workbook, type Scalar } from '../../stand-in';
import { makePeople, seededRandom, type Person } from './people';
import { SheetWriter } from './sheet-writer';

const date = 'dd/mm/yyyy';
const money = '#,##0';

/** Units of an emulation cluster; the heads together are published (47,541), their division is invented. */
const clusterUnits = [
  { name: 'Công đoàn Viên chức Thành phố', members: 7_220 },
  { name: 'Công đoàn ngành Giáo dục', members: 8_541 },
  { name: 'Công đoàn ngành Y tế', members: 27_180 },
  { name: 'Công đoàn ngành Giao thông vận tải', members: 2_950 },
  { name: 'Công đoàn ngành Xây dựng', members: 1_650 },
];

const education = clusterUnits[1]!.name;

/**
 * The books of an emulation cluster: five units with 47,541 members, one unit's care in three rounds (1,707 people, 2.4 billion; 53 of them
 * twice), its 32 shelters of 10 million, and the cluster's scores with a tie.
 */
export function buildClusterSample(): Workbook {
  const workbook = new Workbook('so-mau-cum-thi-dua.xlsx');
  const nextPerson = makePeople(seededRandom(8));
  writeCluster(workbook, nextPerson);
  writeCare(workbook, nextPerson);
  writeShelters(workbook, nextPerson);
  writeScores(workbook);
  return workbook;
}

function writeCluster(workbook: Workbook, nextPerson: () => Person): void {
  const writer = new SheetWriter(workbook.addSheet('Cụm thi đua số 8'), [36, 250, 120, 170, 110]);
  writer.head('DANH SÁCH ĐƠN VỊ CỤM THI ĐUA SỐ 8', '(Năm 2021)');
  writer.headers(['STT', 'Tên đơn vị', 'Cụm thi đua', 'Chủ tịch', 'Số đoàn viên']);
  clusterUnits.forEach(({ name, members }, index) => {
    writer.cells([index + 1, name, 'Cụm số 8', nextPerson().fullName, members], {}, { 4: money });
  });
  writer.cells([null, 'Tổng cộng', null, null, 47_541], { font: { bold: true } }, { 4: money });
}

/** Three rounds of 600, 560 and 600 grants; the first 53 people of the first round come again in the third. */
function writeCare(workbook: Workbook, nextPerson: () => Person): void {
  const widths = [36, 170, 80, 120, 200, 170, 70, 100, 90];
  const writer = new SheetWriter(workbook.addSheet('Chăm lo theo đợt'), widths);
  writer.head('DANH SÁCH TRỢ CẤP ĐOÀN VIÊN KHÓ KHĂN', '(Năm 2021)');
  writer.headers([
    ...['STT', 'Họ và tên', 'Năm sinh', 'Số CCCD', 'Đơn vị', 'Chương trình', 'Đợt', 'Số tiền', 'Ngày nhận'],
  ]);
  const first: Person[] = [];
  const rounds = [
    { round: 'Đợt 1', grants: 600, amount: 1_300_000, month: 2 },
    { round: 'Đợt 2', grants: 560, amount: 1_500_000, month: 6 },
    { round: 'Đợt 3', grants: 600, amount: 1_300_000, month: 10 },
  ];
  let number = 0;
  for (const { round, grants, amount, month } of rounds) {
    for (let index = 0; index < grants; index += 1) {
      const person = round === 'Đợt 3' && index < 53 ? first[index]! : nextPerson();
      if (round === 'Đợt 1') first.push(person);
      number += 1;
      const values: Scalar[] = [
        ...[number, person.fullName, person.birthYear, person.citizenId, education],
        ...['Chăm lo đoàn viên khó khăn', round, amount, serialOf(2021, month, 20)!],
      ];
      writer.cells(values, {}, { 3: '@', 7: money, 8: date });
    }
  }
  const total: Scalar[] = [null, 'Tổng cộng', null, null, null, null, null, 2_400_000_000, null];
  writer.cells(total, { font: { bold: true } }, { 7: money });
  writer.signatures('ngày 25 tháng 10 năm 2021');
}

/** 32 houses, 10 million each on top of what the city's federation gives. */
function writeShelters(workbook: Workbook, nextPerson: () => Person): void {
  const widths = [36, 170, 80, 200, 170, 150, 100, 90];
  const writer = new SheetWriter(workbook.addSheet('Mái ấm'), widths);
  writer.head('DANH SÁCH HỖ TRỢ MÁI ẤM CÔNG ĐOÀN', '(Năm 2021)');
  writer.headers([
    ...[
      'STT',
      'Họ và tên',
      'Năm sinh',
      'Đơn vị',
      'Chương trình',
      'Nguồn kinh phí',
      'Số tiền',
      'Ngày bàn giao',
    ],
  ]);
  for (let number = 1; number <= 32; number += 1) {
    const { fullName, birthYear } = nextPerson();
    const values: Scalar[] = [
      ...[number, fullName, birthYear, education, 'Mái ấm Công đoàn', 'Quỹ của ngành', 10_000_000],
      serialOf(2021, 11, 1 + (number % 28))!,
    ];
    writer.cells(values, {}, { 6: money, 7: date });
  }
  const total: Scalar[] = [null, 'Tổng cộng', null, null, null, null, 320_000_000, null];
  writer.cells(total, { font: { bold: true } }, { 6: money });
  writer.signatures('ngày 30 tháng 11 năm 2021');
}

/** Four indicators of 25 points; two units come to the same sum. */
function writeScores(workbook: Workbook): void {
  const writer = new SheetWriter(workbook.addSheet('Chấm điểm thi đua'), [36, 250, 220, 90, 90, 90]);
  writer.head('BẢNG CHẤM ĐIỂM THI ĐUA CỤM SỐ 8', '(Năm 2021)');
  writer.headers(['STT', 'Đơn vị', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định']);
  const indicators = [
    'Chăm lo đời sống đoàn viên',
    'Phát triển đoàn viên',
    'Tuyên truyền, giáo dục',
    'Tài chính công đoàn',
  ];
  const reviewed = [
    [24, 24, 23, 24],
    [24, 22, 23, 24],
    [25, 24, 24, 24],
    [22, 23, 24, 24],
    [21, 22, 22, 23],
  ];
  let number = 0;
  clusterUnits.forEach(({ name }, unit) =>
    indicators.forEach((indicator, index) => {
      number += 1;
      const score = reviewed[unit]![index]!;
      writer.cells([number, name, indicator, 25, Math.min(25, score + 1), score]);
    }),
  );
  writer.signatures('ngày 15 tháng 12 năm 2021');
}

import { review } from '../../../src/core/review';
import type { RuleId } from '../../../src/core/rules/rule-ids';
import { cellAddress } from '../../../src/core/sheet/address';
import { serialOf } from '../../../src/core/sheet/calendar';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { makePeople, seededRandom } from '../../../src/tools/sample/people';
import { drawSheet } from '../../support/draw-sheet';

type Row = CellValue[];

const today = serialOf(2025, 11, 1)!;
const unitOf = (index: number) => `Bệnh viện ${['Phổi', 'Tim', 'Mắt'][index % 3]}`;

/** A workbook without faults: members, gifts of a quarter, and the office's own caps. */
function cleanBook(): { members: Row[]; gifts: Row[] } {
  const next = makePeople(seededRandom(5));
  // Nobody is past the age of retirement in 2025.
  const people: ReturnType<typeof next>[] = [];
  while (people.length < 60) {
    const person = next();
    if (person.birthYear > 1970) people.push(person);
  }
  const members: Row[] = [
    ['DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN'],
    ['(Tính đến ngày 31 tháng 03 năm 2025)'],
    [
      ...['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Đơn vị', 'Chức vụ', 'Ngày vào CĐ'],
      ...['Số điện thoại', 'Số tài khoản'],
    ],
    ...people.map((person, index) => [
      ...[index + 1, person.fullName, person.birthDate, person.gender, person.citizenId, unitOf(index)],
      ...[person.jobTitle, person.joinedOn, person.phone, `190${String(10_000_000 + index * 7919)}`],
    ]),
  ];
  const gifts: Row[] = [
    ['DANH SÁCH TRỢ CẤP KHÓ KHĂN QUÝ I/2025'],
    ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Hoàn cảnh', 'Cấp chi', 'Số tiền', 'Ngày chi'],
    ...people
      .slice(0, 30)
      .map((person, index) => [
        ...[index + 1, person.fullName, person.birthYear, unitOf(index), 'Ốm đau'],
        ...(index % 3 ? ['CĐ ngành', 500_000] : ['LĐLĐ TP Hà Nội', 1_000_000]),
        serialOf(2025, 1 + (index % 3), 13 + (index % 14))!,
      ]),
  ];
  return { members, gifts };
}

function gridOf(sheet: string, rows: readonly Row[], dateColumns: readonly number[]): Grid {
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    ...drawSheet('', { sheet }),
    values: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]),
    numberFormatAt: (_row, column) => (dateColumns.includes(column) ? 'dd/mm/yyyy' : 'General'),
  };
}

const caps = drawSheet(
  `
  ĐỊNH MỨC CHI | | | | |
  STT | Cấp chi         | Chương trình      | Mức tối đa | Từ ngày    | Đến ngày
  1   | LĐLĐ Thành phố  | Trợ cấp khó khăn  | 1000000    | 2022-03-01 |
  2   | Công đoàn ngành | Trợ cấp khó khăn  | 500000     | 2022-03-01 |
  `,
  { sheet: 'Định mức' },
);

function findingsOf({ members, gifts }: ReturnType<typeof cleanBook>) {
  const grids = [gridOf('DS đoàn viên', members, [2, 7]), caps, gridOf('Trợ cấp', gifts, [7])];
  const { findings, failed, tables } = review({ grids, corrections: [] }, { today });
  expect(failed).toEqual([]);
  expect(tables.map(({ register }) => register)).toEqual(['members', null, 'grants']);
  return findings;
}

test('a workbook without faults has no finding', () => {
  expect(findingsOf(cleanBook())).toEqual([]);
});

test('every planted fault is found in its cell', () => {
  const book = cleanBook();
  const { members, gifts } = book;
  const planted: string[] = [];
  const plant = (
    sheet: 'DS đoàn viên' | 'Trợ cấp',
    rule: RuleId,
    index: number,
    column: number,
    value: CellValue,
  ) => {
    const row = index + (sheet === 'Trợ cấp' ? 2 : 3);
    (sheet === 'Trợ cấp' ? gifts : members)[row]![column] = value;
    planted.push(`${rule} ${sheet}!${cellAddress(row, column)}`);
  };
  const member = plant.bind(null, 'DS đoàn viên');
  const gift = plant.bind(null, 'Trợ cấp');
  const value = (index: number, column: number) => members[index + 3]![column]!;

  member('name-not-a-name', 0, 1, 'Nguyễn V@n An');
  member('name-casing', 1, 1, String(value(1, 1)).toUpperCase());
  member('name-title', 2, 1, `BS. ${String(value(2, 1))}`);
  member('date-in-future', 3, 7, serialOf(2027, 5, 20)!);
  member('date-ambiguous', 4, 7, '5-3-25');
  member('citizen-id-superseded', 5, 4, '012345678');
  member('phone-malformed', 6, 8, '09123');
  member('phone-lost-zero', 7, 8, 912_345_678);
  member('phone-old-prefix', 8, 8, '01681234567');
  member('account-malformed', 9, 9, '12345');
  member('account-digits-lost', 10, 9, 1.9034567890123e18);
  member('account-shared', 12, 9, value(11, 9));
  member('birth-underage', 13, 2, serialOf(2012, 5, 6)!);
  member('birth-past-retirement', 14, 2, serialOf(1955, 5, 6)!);
  member('joined-before-fifteen', 15, 7, serialOf(1980, 5, 6)!);
  for (const [copy, original] of [
    [17, 16],
    [19, 18],
  ] as const) {
    members[copy + 3]![2] = value(original, 2);
    members[copy + 3]![3] = value(original, 3);
    members[copy + 3]![4] = '';
  }
  member('member-near-duplicate', 17, 1, String(value(16, 1)).slice(0, -1));
  member('member-in-two-units', 19, 1, value(18, 1));
  gift('amount-over-cap', 1, 6, 900_000);
  gift('amount-outlier', 4, 6, 50_000);
  gift('date-outside-period', 7, 7, serialOf(2024, 11, 20)!);
  gift('date-day-month-swapped', 8, 7, serialOf(2025, 10, 2)!);

  const found = findingsOf(book).map(
    ({ rule, sheet, cells }) => `${rule} ${sheet}!${cellAddress(cells[0]!.row, cells[0]!.column)}`,
  );
  expect(found).toEqual(expect.arrayContaining(planted));
});

import type { CellValue, Grid } from '../../src/core/sheet/grid';

/** Headings of the measured member list, in the order of its columns. */
export const headings = [
  'TT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số CCCD',
  'Ngày cấp',
  'Đơn vị',
  'Chức vụ',
  'Số điện thoại',
  'Email',
  'Dân tộc',
  'Ngày vào công đoàn',
  'Số thẻ đoàn viên',
  'Ghi chú',
];

const familyNames = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
const middleNames = 'Văn Thị Hữu Ngọc Minh Thanh Đức Quang Kim Xuân Thu Hồng'.split(' ');
const givenNames = 'An Bình Chi Dũng Hạnh Hương Khánh Lan Mai Nam Phúc Quỳnh Sơn Thảo Tuấn Yến'.split(' ');
const jobs = ['Công nhân', 'Giáo viên', 'Kế toán', 'Điều dưỡng', 'Kỹ sư', 'Lái xe'];
const provinces = ['001', '031', '036', '038', '040', '048', '079', '092'];

/** Names of the 104 units that the members belong to. */
export const unitNames = Array.from({ length: 104 }, (_, i) => `Công đoàn cơ sở Công ty số ${i + 1}`);

/** Damage of one cell, each found by exactly one of the twelve rules; the number is the column. */
const damages: readonly (readonly [number, (value: CellValue) => CellValue])[] = [
  [0, (value) => -Number(value)],
  [1, () => ''],
  [2, (value) => String(value)],
  [3, () => 'Namm'],
  [4, (value) => String(value).slice(1)],
  [5, () => '31/02/2021'],
  [6, () => ''],
  [8, (value) => String(value).slice(1)],
  [9, (value) => String(value).replace('@', '')],
  [11, () => -5],
  [13, (value) => `${String(value)} `],
];

/** Rows of the member list, the same for the same seed; one in a hundred holds a fault. */
export function makeRows(count: number, seed = 1): CellValue[][] {
  const random = randomOf(seed);
  const rows: CellValue[][] = [];
  for (let index = 0; index < count; index += 1) {
    const row = makeRow(index, random);
    if (index % 100 === 99) damage(row, rows, Math.floor(index / 100));
    rows.push(row);
  }
  return rows;
}

function makeRow(index: number, random: () => number): CellValue[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const year = 1965 + Math.floor(random() * 35);
  const isFemale = random() < 0.5;
  const born = serialOf(year, Math.floor(random() * 12), 1 + Math.floor(random() * 28));
  const serialNumber = String(index % 1_000_000).padStart(6, '0');
  return [
    index + 1,
    `${pick(familyNames)} ${pick(middleNames)} ${pick(givenNames)}`,
    born,
    isFemale ? 'Nữ' : 'Nam',
    `${pick(provinces)}${isFemale ? 1 : 0}${String(year % 100).padStart(2, '0')}${serialNumber}`,
    serialOf(2021, Math.floor(random() * 12), 1 + Math.floor(random() * 28)),
    pick(unitNames),
    pick(jobs),
    `0${pick(['3', '5', '7', '8', '9'])}${String(Math.floor(random() * 1e8)).padStart(8, '0')}`,
    `doanvien${index}@example.com`,
    'Kinh',
    born + 8000,
    `DV${String(index + 1).padStart(8, '0')}`,
    random() < 0.2 ? 'Đã cập nhật thông tin' : 'Đang công tác',
  ];
}

/** Every twelfth fault is a citizen id that an earlier row has. */
function damage(row: CellValue[], earlier: readonly CellValue[][], fault: number): void {
  const chosen = damages[fault % 12];
  if (chosen) row[chosen[0]] = chosen[1](row[chosen[0]]!);
  else row[4] = earlier[earlier.length - 2]![4]!;
}

function serialOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month, day) / 86_400_000) + 25_569;
}

/** Mulberry32: small, seeded, and good enough for made-up rows. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values as a sheet that holds nothing but constants. */
export function gridOf(sheet: string, values: CellValue[][], dateColumns: readonly number[] = []): Grid {
  return {
    sheet,
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    values,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulaAt: () => null,
    numberFormatAt: (_row, column) => (dateColumns.includes(column) ? 'dd/mm/yyyy' : 'General'),
    fontAt: () => null,
  };
}

/** The unit catalogue's cells. */
export function catalogueRows(): CellValue[][] {
  return [['TT', 'Tên đơn vị', 'Số đoàn viên'], ...unitNames.map((name, i) => [i + 1, name, 480])];
}

/** Headings of the measured list of grants. */
export const grantHeadings = ['TT', 'Họ và tên', 'Số CCCD', 'Đơn vị', 'Hoàn cảnh', 'Số tiền', 'Ngày nhận'];

/** Rows of a list of grants to the members of the list above; every tenth person comes twice. */
export function makeGrantRows(count: number): CellValue[][] {
  const members = makeRows(count, 2);
  return members.map((_, index) => {
    const [, name, , , id, , unit] = members[index % 10 === 9 ? index - 1 : index]!;
    const amount = 300_000 + 100_000 * (index % 8);
    return [index + 1, name!, id!, unit || unitNames[0]!, 'Ốm dài ngày', amount, 45_300 + (index % 60)];
  });
}

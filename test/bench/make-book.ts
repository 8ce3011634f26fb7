import type { CellValue, Grid } from '../../src/core/sheet/grid';
import { catalogueRows, gridOf, headings, makeRows, randomOf, unitNames } from './make-rows';

/** The sheets of a measured workbook, as rows under their headings. */
export type BookRows = ReadonlyMap<string, CellValue[][]>;

const grantHeadings = [
  'TT',
  'Họ và tên',
  'Ngày sinh',
  'Số CCCD',
  'Đơn vị',
  'Chương trình',
  'Đợt',
  'Hoàn cảnh',
  'Đơn vị hỗ trợ',
  'Số suất',
  'Mức hỗ trợ',
  'Số tiền',
  'Ngày nhận',
  'Ghi chú',
];

const disbursementHeadings = [
  'TT',
  'Số phiếu chi',
  'Ngày phiếu chi',
  'Họ và tên',
  'Số CCCD',
  'Đơn vị',
  'Chương trình',
  'Đợt',
  'Số tiền',
  'Hình thức',
  'Số tài khoản',
  'Ngân hàng',
  'Ký nhận',
  'Ghi chú',
];

const programmes = [
  'Tết Sum vầy',
  'Trợ cấp khó khăn',
  'Mái ấm công đoàn',
  'Tháng Công nhân',
  'Hỗ trợ bão lũ',
];
const circumstances = [
  'Ốm dài ngày',
  'Bệnh hiểm nghèo',
  'Tai nạn lao động',
  'Con nhỏ ốm đau',
  'Hoàn cảnh khó khăn',
];
const givers = ['Công đoàn ngành', 'Liên đoàn Lao động Thành phố', 'Công đoàn cơ sở'];
const banks = ['Vietcombank', 'BIDV', 'Agribank', 'Vietinbank'];

/**
 * A whole year's workbook of so many rows × 14: half of them members, three tenths grants to them, two tenths payments, and the
 * catalogue of their units; the same for the same count. One row in a hundred holds a fault.
 */
export function makeBookRows(count: number): BookRows {
  const members = makeRows(Math.round(count * 0.5));
  const grants = Math.round(count * 0.3);
  return new Map([
    ['Đơn vị', catalogueRows()],
    ['Đoàn viên', [headings, ...members]],
    ['Trợ cấp', [grantHeadings, ...grantRows(members, grants)]],
    ['Chi tiền', [disbursementHeadings, ...disbursementRows(members, count - members.length - grants)]],
  ]);
}

/** The workbook as it comes from Excel: its cells fresh out of JSON. */
export function bookGrids(rows: BookRows): Grid[] {
  const dates: Readonly<Record<string, readonly number[]>> = {
    'Đoàn viên': [2, 5, 11],
    'Trợ cấp': [2, 12],
    'Chi tiền': [2],
  };
  return [...rows].map(([sheet, values]) => gridOf(sheet, values, dates[sheet]));
}

/** Members one after another, in jumps that meet every unit; after all of them it begins anew, in another programme and round. */
function grantRows(members: readonly CellValue[][], count: number): CellValue[][] {
  const random = randomOf(3);
  return Array.from({ length: count }, (_, index) => {
    const [, name, birth, , id, , unit] = members[(index * 7) % members.length]!;
    const quantity = 1 + (index % 3 === 0 ? 1 : 0);
    const rate = 300_000 + 100_000 * (index % 8);
    const row: CellValue[] = [
      index + 1,
      name!,
      birth!,
      id!,
      unit || unitNames[0]!,
      programmes[index % programmes.length]!,
      `Đợt ${1 + (Math.floor(index / 997) % 4)}/2025`,
      circumstances[Math.floor(random() * circumstances.length)]!,
      givers[Math.floor(random() * givers.length)]!,
      quantity,
      rate,
      quantity * rate,
      45_700 + (index % 60),
      random() < 0.1 ? 'Chuyển khoản' : '',
    ];
    if (index % 100 === 49) damageGrant(row, index);
    return row;
  });
}

/** A slip in the name of somebody without an id, a stranger, another unit, a wrong product, a number kept as text. */
function damageGrant(row: CellValue[], index: number): void {
  const fault = Math.floor(index / 100) % 5;
  if (fault === 0) [row[1], row[3]] = [`${String(row[1])}h`, ''];
  else if (fault === 1) [row[1], row[3]] = ['Đinh Thế Vương', ''];
  else if (fault === 2) row[4] = unitNames[index % unitNames.length]!;
  else if (fault === 3) row[11] = Number(row[11]) + 50_000;
  else row[11] = `${String(row[11])} đ`;
}

function disbursementRows(members: readonly CellValue[][], count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => {
    const [, name, , , id, , unit] = members[(index * 11 + 5) % members.length]!;
    const isTransfer = index % 2 === 0;
    const number = String(1 + index).padStart(6, '0');
    return [
      index + 1,
      `PC${index % 100 === 99 ? String(index).padStart(6, '0') : number}`,
      45_700 + Math.floor((index * 60) / count),
      index % 100 === 49 ? `${String(name)}g` : name!,
      index % 100 === 49 ? '' : id!,
      unit || unitNames[0]!,
      programmes[index % programmes.length]!,
      `Đợt ${1 + (Math.floor(index / 997) % 4)}/2025`,
      300_000 + 100_000 * (index % 8),
      isTransfer ? 'Chuyển khoản' : 'Tiền mặt',
      isTransfer ? `10${String(index).padStart(8, '0')}` : '',
      isTransfer ? banks[index % banks.length]! : '',
      isTransfer ? '' : 'Đã ký',
      '',
    ];
  });
}

import type { Workbook } from '../../stand-in';
import type { Person } from './people';
import { SheetWriter } from './sheet-writer';
import { unitNames } from './unit-names';

/** What the catalogue is made of. */
export interface UnitsContext {
  readonly workbook: Workbook;
  readonly random: () => number;
  readonly nextPerson: () => Person;
}

/** The union's own catalogue of units, with a chair and a number of members each. */
export function writeUnits(context: UnitsContext, subtitle: string): void {
  const writer = new SheetWriter(
    context.workbook.addSheet('Danh mục đơn vị'),
    [36, 250, 170, 90, 150, 90, 60],
  );
  writer.head('DANH MỤC CÔNG ĐOÀN CƠ SỞ', subtitle);
  const header = writer.headers([
    'STT',
    'Tên CĐCS',
    'Tên gọi khác',
    'Khối',
    'Chủ tịch',
    'Điện thoại',
    'Số đoàn viên',
  ]);
  unitNames.forEach((unit, index) => {
    const { fullName, phone } = context.nextPerson();
    const alias = unit.startsWith('Bệnh viện Đa khoa') ? unit.replace('Bệnh viện Đa khoa', 'BVĐK') : null;
    const members = 40 + Math.floor(context.random() * 400);
    writer.cells([index + 1, unit, alias, 'Nhà nước', fullName, phone, members], {}, { 5: '@' });
  });
  writer.sheet.freeze = { rows: header + 1, columns: 0 };
}

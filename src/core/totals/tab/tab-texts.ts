import { figure } from '../../figures';
import { fieldCatalogue } from '../../registers/field-catalogue';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { RegisterId } from '../../registers/register';
import { cellAddress } from '../../sheet/address';
import { formatDay } from '../../sheet/calendar';
import type { MovementKind } from '../compare-totals';
import { groupTitle, type GroupId } from '../groups';
import type { SetAsideRecord, Totals } from '../totals';
import { homeOf } from '../../sheet/grid';

/** What the register's records are about, as a title says it. */
const subjects: Readonly<Record<RegisterId, string>> = {
  units: 'công đoàn cơ sở',
  members: 'đoàn viên công đoàn',
  grants: 'trợ cấp, quà tặng, hỗ trợ',
  visits: 'thăm, hỗ trợ đơn vị',
  disbursements: 'chi trả hỗ trợ',
  commendations: 'khen thưởng',
  admissions: 'phát triển đoàn viên',
  newUnits: 'công đoàn cơ sở mới thành lập',
  proposals: 'đề nghị cấp trên hỗ trợ',
  donations: 'vận động xã hội hóa',
  fundDrives: 'vận động quỹ',
  training: 'đào tạo, tập huấn',
  conferences: 'hội nghị CBCCVC, người lao động',
  emulation: 'chấm điểm thi đua',
  documents: 'văn bản',
};

/** The title of a summary: TỔNG HỢP KHEN THƯỞNG THEO ĐƠN VỊ, CẤP KHEN. */
export function tabTitle(what: string, register: RegisterId, by: readonly GroupId[]): string {
  const groups = by.map((group) => groupTitle(group).vi.toLowerCase()).join(', ');
  return `${what} ${subjects[register]}${groups === '' ? '' : ` theo ${groups}`}`.toUpperCase();
}

/** The title of units side by side: SO SÁNH, XẾP HẠNG CÁC ĐƠN VỊ VỀ KHEN THƯỞNG. */
export function rankingTitle(register: RegisterId): string {
  return `So sánh, xếp hạng các đơn vị về ${subjects[register]}`.toUpperCase();
}

/** Where the figures come from, and of which day. */
export function tabSource(tables: readonly TableColumns[], day: number): string {
  const sheets = [...new Set(tables.map(({ table }) => table.grid.sheet))];
  const shown =
    sheets.length > 4
      ? `${sheets.slice(0, 4).join(', ')} và ${sheets.length - 4} trang khác`
      : sheets.join(', ');
  return `(Nguồn: ${shown}; lập ngày ${formatDay(day)})`;
}

/** How a row stands against the time before. */
export const movementWords: Readonly<Record<MovementKind, string>> = {
  new: 'mới',
  gone: 'không còn',
  more: 'tăng',
  less: 'giảm',
  same: 'giữ nguyên',
};

export const noneSaid = '(không ghi)';

/** Says on the sheet itself what the figures leave out; null where they leave out nothing. */
export function leftOut({ controls, money }: Totals): string | null {
  const { recordsSetAside, amountSetAside } = controls;
  if (recordsSetAside === 0) return null;
  const amount = money === null ? '' : `, ${figure(amountSetAside, 'vi')} đồng đọc được`;
  return `Chưa gồm ${figure(recordsSetAside, 'vi')} bản ghi để riêng${amount}: xem phần kiểm soát ở cuối trang tính.`;
}

/** Why a record stands in no row. */
export function asideLine(
  totals: Totals,
  { table, record, reason, unit, field, amount }: SetAsideRecord,
): string {
  const columns = totals.tables[table]!;
  const { row, column } = homeOf(columns.table.grid, columns.place(field ?? 'unit', record));
  const place = `${columns.table.grid.sheet}!${cellAddress(row, column)}`;
  const why =
    reason === 'no-unit'
      ? 'chưa ghi đơn vị'
      : reason === 'unknown-unit'
        ? `“${unit}” không có trong danh mục đơn vị`
        : `không đọc được ${fieldCatalogue[field ?? 'amount'].title.vi.toLowerCase()}`;
  return `${place}: ${why}${Number.isNaN(amount) ? '' : `; ${figure(amount, 'vi')} đồng`}`;
}

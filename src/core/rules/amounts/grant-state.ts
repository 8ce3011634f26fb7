import type { TableColumns } from '../../recognition/values/table-columns';

/** Whether the row says that nothing was given: turned down, still open, taken back, a voucher cancelled. */
export function isNotGranted(table: TableColumns, record: number): boolean {
  if (isCancelled(table, record)) return true;
  const status = table.text('status', record);
  return status !== '' && /không|chưa|từ chối|chờ|loại|trả lại|hủy|huỷ/i.test(status.normalize('NFC'));
}

/** Whether the row is of a cancelled voucher, which is nobody's and of no unit. */
export function isCancelled(table: TableColumns, record: number): boolean {
  return (['note', 'fullName', 'programme'] as const).some((field) =>
    saysCancelled(table.text(field, record)),
  );
}

/** “HỦY”, “Phiếu này bị hủy”. */
export function saysCancelled(text: string): boolean {
  return cancelled.test(text.normalize('NFC'));
}

const cancelled = /^[^\p{L}]*(phiếu |chứng từ )?(này )?(đã |bị )?(hủy|huỷ)(?!\p{L})/iu;

/** Whether a row's gift is goods rather than money. */
export function isGiftInKind(table: TableColumns, record: number): boolean {
  return (['inKind', 'inKindValue'] as const).some((field) => /[^\s\-–—0]/.test(table.text(field, record)));
}

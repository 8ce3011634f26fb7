import type { TableColumns } from '../../recognition/values/table-columns';

/** Whether the row says that nothing was given: turned down, still open, taken back, a voucher cancelled. */
export function isNotGranted(table: TableColumns, record: number): boolean {
  const isCancelled = (['note', 'fullName', 'programme'] as const).some((field) =>
    cancelled.test(table.text(field, record).normalize('NFC')),
  );
  if (isCancelled) return true;
  const status = table.text('status', record);
  return status !== '' && /không|chưa|từ chối|chờ|loại|trả lại|hủy|huỷ/i.test(status.normalize('NFC'));
}

const cancelled = /^[^\p{L}]*(phiếu |chứng từ )?(này )?(đã |bị )?(hủy|huỷ)(?!\p{L})/iu;

/** Whether a row's gift is goods rather than money. */
export function isGiftInKind(table: TableColumns, record: number): boolean {
  return (['inKind', 'inKindValue'] as const).some((field) => /[^\s\-–—0]/.test(table.text(field, record)));
}

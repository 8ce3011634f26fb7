import type { ListColumn } from './layout/list-rows';
import { listRows } from './layout/list-rows';
import { datedRecords } from './layout/dated-records';
import { periodOf, periodParams } from './layout/period';
import { tableSheet } from './layout/table-sheet';
import { dotted } from '../document/office-text';
import { readField } from './read-field';
import { filterSet } from './record-set';
import { defineReport } from './report';

const columns: readonly ListColumn[] = [
  { header: 'STT', width: 36, kind: 'ordinal', shows: 'number' },
  { header: 'Đơn vị, cá nhân ủng hộ', width: 170, kind: 'text', shows: 'donor' },
  { header: 'Ngày nhận', width: 70, kind: 'date', shows: 'receivedOn' },
  { header: 'Mục đích', width: 120, kind: 'text', shows: 'purpose' },
  { header: 'Tiền mặt (đồng)', width: 92, kind: 'money', shows: 'amount', isSummed: true },
  { header: 'Hiện vật', width: 120, kind: 'text', shows: 'inKind' },
  { header: 'Giá trị hiện vật (đồng)', width: 92, kind: 'money', shows: 'inKindValue', isSummed: true },
];

/**
 * Kết quả vận động xã hội hóa: every donor with money and goods.
 *
 * Goods without a value are said so and counted; they are never 0 đồng, and money and goods are never added together.
 */
export const donationSummary = defineReport({
  id: 'donation-summary',
  title: { vi: 'Kết quả vận động xã hội hóa', en: 'Donations received' },
  needs: ['donations'],
  params: ['programme', 'unit', 'purpose', ...periodParams],
  build(context) {
    const { figures, params, books } = context;
    const period = periodOf(params);
    const set = datedRecords(context.records('donations'), period);
    const unvalued = filterSet(
      set,
      { field: 'inKindValue', value: 'không có' },
      (record) => readField(books, record, 'inKind') !== '' && readField(books, record, 'inKindValue') === '',
    );
    figures.take(set, 'count');
    const amount = figures.take(set, 'amount');
    const value = figures.take(set, 'inKindValue');
    const countWithoutValue = figures.take(unvalued, 'count');
    const notes = [
      `Tổng cộng: tiền mặt ${dotted(amount)} đồng; hiện vật có quy đổi ${dotted(value)} đồng.`,
      ...(countWithoutValue > 0
        ? [`${dotted(countWithoutValue)} lượt hiện vật không có giá trị quy đổi, chưa tính vào số tiền trên.`]
        : []),
    ];
    const drawing = tableSheet(context, {
      name: 'Vận động xã hội hóa',
      suffix: 'BC',
      title: { title: 'Kết quả vận động xã hội hóa', about: period.text || undefined },
      columns,
      rows: listRows(columns, [{ label: null, subtotal: null, set }], 'TỔNG CỘNG'),
      amountInWords: amount,
      notes,
      withAccountant: true,
    });
    return { drawings: [drawing], used: [set] };
  },
});

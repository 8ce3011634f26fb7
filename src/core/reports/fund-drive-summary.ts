import { groupRows, type GroupColumn } from './layout/group-rows';
import { datedRecords } from './layout/dated-records';
import { periodOf, periodParams } from './layout/period';
import { tableSheet } from './layout/table-sheet';
import { unitGroups, unitNotSaid } from './layout/unit-groups';
import { groupBy, narrow } from './record-set';
import { defineReport } from './report';

/**
 * Kết quả vận động quỹ: who took part and how much came in, unit by unit, every unit of the catalogue with its row; a fund in a
 * column of its own where there are several (at most four, then only their sum).
 */
export const fundDriveSummary = defineReport({
  id: 'fund-drive-summary',
  title: { vi: 'Kết quả vận động quỹ', en: 'Fund drives' },
  needs: ['fundDrives'],
  params: ['fund', 'unit', ...periodParams],
  build(context) {
    const { figures, params } = context;
    const period = periodOf(params);
    const set = datedRecords(context.records('fundDrives'), period);
    const funds = groupBy(set, 'fund').filter(({ value }) => value !== '');
    const apart = funds.length > 1 && funds.length <= 4 ? funds : [];
    const columns: readonly GroupColumn[] = [
      { header: 'STT', width: 36, kind: 'ordinal', shows: 'number' },
      { header: 'Đơn vị', width: 180, kind: 'text', shows: 'group' },
      {
        header: 'Số người tham gia',
        width: apart.length > 0 ? 72 : 110,
        kind: 'count',
        shows: 'participants',
        isSummed: true,
      },
      ...apart.map(({ value }): GroupColumn => ({
        header: ['Trong đó (đồng)', value],
        width: 92,
        kind: 'money',
        shows: { of: (part) => narrow(part, 'fund', value), measure: 'amount' },
        isSummed: true,
      })),
      {
        header: 'Số tiền (đồng)',
        width: apart.length > 0 ? 96 : 140,
        kind: 'money',
        shows: 'amount',
        isSummed: true,
      },
    ];
    const [only] = funds;
    const drawing = tableSheet(context, {
      name: 'Vận động quỹ',
      suffix: 'BC',
      title: {
        title: 'Kết quả vận động quỹ',
        about:
          [funds.length === 1 ? `Quỹ “${only!.value}”` : '', period.text].filter(Boolean).join(', ') ||
          undefined,
      },
      columns,
      rows: groupRows(columns, unitGroups(set), set, figures, { empty: unitNotSaid, total: 'TỔNG CỘNG' }),
      amountInWords: figures.take(set, 'amount'),
      withAccountant: true,
    });
    return { drawings: [drawing], used: [set] };
  },
});

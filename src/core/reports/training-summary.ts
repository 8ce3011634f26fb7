import { dotted } from '../document/office-text';
import { listRows, type ListColumn } from './layout/list-rows';
import { datedRecords } from './layout/dated-records';
import { periodOf, periodParams } from './layout/period';
import { tableSheet } from './layout/table-sheet';
import { defineReport } from './report';

const columns: readonly ListColumn[] = [
  { header: 'STT', width: 36, kind: 'ordinal', shows: 'number' },
  { header: 'Lớp đào tạo, tập huấn', width: 200, kind: 'text', shows: 'course' },
  { header: 'Đối tượng', width: 130, kind: 'text', shows: 'audience' },
  { header: 'Số người', width: 60, kind: 'count', shows: 'participants', isSummed: true },
  { header: ['Thời gian', 'Từ ngày'], width: 70, kind: 'date', shows: 'startsOn' },
  { header: ['Thời gian', 'Đến ngày'], width: 70, kind: 'date', shows: 'endsOn' },
  { header: 'Kinh phí (đồng)', width: 92, kind: 'money', shows: 'cost', isSummed: true },
  { header: 'Ghi chú', width: 70, kind: 'text', shows: 'note' },
];

/** Kết quả đào tạo, tập huấn: the courses with those who attended (turns, for one may attend several) and their cost. */
export const trainingSummary = defineReport({
  id: 'training-summary',
  title: { vi: 'Kết quả đào tạo, tập huấn', en: 'Training' },
  needs: ['training'],
  params: ['course', 'audience', 'unit', ...periodParams],
  build(context) {
    const { figures, params } = context;
    const period = periodOf(params);
    const set = datedRecords(context.records('training'), period);
    const courses = figures.take(set, 'count');
    const turns = figures.take(set, 'participants');
    const cost = figures.take(set, 'cost');
    const drawing = tableSheet(context, {
      name: 'Đào tạo, tập huấn',
      suffix: 'BC',
      title: { title: 'Kết quả đào tạo, tập huấn cán bộ công đoàn', about: period.text || undefined },
      columns,
      rows: listRows(columns, [{ label: null, subtotal: null, set }], 'TỔNG CỘNG'),
      notes: [
        `Đã tổ chức ${dotted(courses)} lớp với ${dotted(turns)} lượt người dự, kinh phí ${dotted(cost)} đồng.`,
      ],
      withAccountant: true,
    });
    return { drawings: [drawing], used: [set] };
  },
});

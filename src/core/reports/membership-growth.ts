import type { TableCell } from '../document/document-table';
import { dotted } from '../document/office-text';
import type { FieldId } from '../registers/register';
import { sheetDay } from '../totals/sheet-day';
import { aboutText } from './layout/about-text';
import { datedRecords } from './layout/dated-records';
import { groupRows, type GroupColumn } from './layout/group-rows';
import { listRows, type ListColumn } from './layout/list-rows';
import { periodOf, periodParams } from './layout/period';
import { rateOf, roundingNote } from './layout/rate-text';
import { says } from './layout/says';
import { tableSheet } from './layout/table-sheet';
import { unitGroups, unitNotSaid } from './layout/unit-groups';
import type { FigureLedger } from './figures';
import { groupBy, type RecordSet } from './record-set';
import { defineReport, type ReportContext, type Unfilled } from './report';

const name = 'Phát triển đoàn viên';

const newUnitColumns: readonly ListColumn[] = [
  { header: 'STT', width: 34, kind: 'ordinal', shows: 'number' },
  { header: 'Công đoàn cơ sở', width: 150, kind: 'text', shows: 'unit' },
  { header: 'Khối', width: 70, kind: 'text', shows: 'sector' },
  { header: 'Ngày thành lập', width: 66, kind: 'date', shows: 'establishedOn' },
  { header: 'Số quyết định', width: 84, kind: 'code', shows: 'decisionNo' },
  { header: 'Số đoàn viên', width: 56, kind: 'count', shows: 'memberCount', isSummed: true },
];

/**
 * Phát triển đoàn viên và thành lập CĐCS: each unit’s target with what it reached and the share in percent, every unit of the
 * catalogue with its row (empty where nobody reported, never 0), then the new grassroots unions against theirs.
 *
 * The share is of the cumulative count where the books have one, else of the admitted. A unit that stands on several sheets counts
 * by the latest one only: cumulative counts do not add up.
 */
export const membershipGrowth = defineReport({
  id: 'membership-growth',
  title: { vi: 'Phát triển đoàn viên và thành lập CĐCS', en: 'Membership growth and new unions' },
  needs: ['admissions'],
  params: [
    'unit',
    ...periodParams,
    {
      name: 'totalTarget',
      required: false,
      kind: 'number',
      title: { vi: 'Chỉ tiêu kết nạp chung (thay cho tổng các đơn vị)', en: 'Overall target of admissions' },
    },
    {
      name: 'newUnitsTotal',
      required: false,
      kind: 'number',
      title: { vi: 'Chỉ tiêu thành lập CĐCS', en: 'Target of new unions' },
    },
  ],
  build(context) {
    const { figures, params, settings } = context;
    const period = periodOf(params);
    const all = datedRecords(context.records('admissions'), period);
    const { set, from } = latest(all);
    const reached = reachedField(set);
    const target = params.number('totalTarget') ?? said(figures, set, 'target');
    const done = said(figures, set, reached);
    const shareOf = (part: TableCell, whole: TableCell) =>
      typeof part === 'number' && typeof whole === 'number' ? rateOf(part, whole, settings) : '';
    const number = (header: GroupColumn['header'], field: FieldId, width = 58): GroupColumn[] =>
      says(set, field)
        ? [{ header, width, kind: 'count', isSummed: true, shows: (part) => said(figures, part, field) }]
        : [];
    const columns: readonly GroupColumn[] = [
      { header: 'STT', width: 34, kind: 'ordinal', shows: 'number' },
      { header: 'Đơn vị', width: 150, kind: 'text', shows: 'group' },
      ...number(['Biến động', 'Đầu kỳ'], 'openingCount', 50),
      ...number(['Biến động', 'Chuyển đến'], 'movedIn', 50),
      ...number(['Biến động', 'Chuyển đi'], 'movedOut', 50),
      ...number(['Biến động', 'Nghỉ, thôi'], 'left', 50),
      ...number(['Biến động', 'Cuối kỳ'], 'closingCount', 50),
      ...number(['Kết nạp đoàn viên', 'Chỉ tiêu năm'], 'target'),
      ...number(['Kết nạp đoàn viên', 'Trong kỳ'], 'admitted'),
      ...number(['Kết nạp đoàn viên', 'Lũy kế'], 'cumulative'),
      ...number(['Kết nạp đoàn viên', 'Trong đó nữ'], 'women', 50),
      {
        header: ['Kết nạp đoàn viên', 'Tỷ lệ (%)'],
        width: 46,
        kind: 'percent',
        shows: (part) => shareOf(said(figures, part, reached), said(figures, part, 'target')),
        inTotal: () => shareOf(done, target),
      },
      ...number(['Thành lập CĐCS', 'Chỉ tiêu'], 'newUnitsTarget', 50),
      ...number(['Thành lập CĐCS', 'Thực hiện'], 'newUnits', 50),
    ];
    // Figures of the whole stand in the total’s row as live sums.
    for (const { shows, isSummed } of columns) if (isSummed && typeof shows === 'function') shows(set);
    const rows = groupRows(columns, unitGroups(set), set, figures, {
      empty: unitNotSaid,
      total: 'TỔNG CỘNG',
    });
    const founded = foundedUnits(context, set);
    const about = aboutText(params, ['unit'], period);
    const reports = figures.take(set, 'units');
    const drawing = tableSheet(context, {
      name,
      suffix: 'BC',
      title: { title: 'Kết quả phát triển đoàn viên và thành lập CĐCS', about },
      columns,
      rows,
      notes: [
        done === ''
          ? 'Kết nạp đoàn viên: chưa có số liệu.'
          : `Kết nạp ${dotted(done)} đoàn viên${reachedText(target, shareOf(done, target))}; ${dotted(reports)} đơn vị có số liệu.`,
        ...founded.notes,
        ...(from.length > 0
          ? [`Đơn vị có ở nhiều trang lấy số liệu của trang mới nhất (${from.join('; ')}).`]
          : []),
        roundingNote(settings),
      ],
    });
    const drawings = [drawing];
    if (founded.list && founded.list.records.length > 0) {
      drawings.push(
        tableSheet(context, {
          name: 'CĐCS mới thành lập',
          suffix: 'DS',
          title: { title: 'Danh sách công đoàn cơ sở mới thành lập', about },
          columns: newUnitColumns,
          rows: listRows(newUnitColumns, [{ label: null, subtotal: null, set: founded.list }], 'TỔNG CỘNG'),
          notes: founded.notes,
        }),
      );
    }
    return { drawings, used: [set, ...(founded.list ? [founded.list] : [])], unfilled: founded.unfilled };
  },
});

/** A sum as a cell: '' where no record says any, for a unit that did not report has not reached 0. */
function said(figures: FigureLedger, set: RecordSet, field: FieldId): number | '' {
  return says(set, field) ? figures.take(set, field) : '';
}

function reachedField(set: RecordSet): 'cumulative' | 'admitted' {
  return says(set, 'cumulative') ? 'cumulative' : 'admitted';
}

function reachedText(target: number | '', share: number | ''): string {
  if (target === '') return ' (chưa có chỉ tiêu)';
  return `/${dotted(target)} chỉ tiêu${share === '' ? '' : `, đạt ${dotted(share)} %`}`;
}

/** Of units on several sheets the records of the latest sheet, and the names of those sheets; all records where days are not told. */
function latest(set: RecordSet): { readonly set: RecordSet; readonly from: readonly string[] } {
  const dayOf = (record: RecordSet['records'][number]) => sheetDay(record.columns.table) ?? 0;
  const left = new Set<RecordSet['records'][number]>();
  const from = new Set<string>();
  for (const { value, set: ofUnit } of groupBy(set, 'unit')) {
    if (value === '') continue;
    const day = Math.max(0, ...ofUnit.records.map(dayOf));
    const newest = ofUnit.records.filter((record) => dayOf(record) === day);
    if (newest.length === ofUnit.records.length) continue;
    for (const record of ofUnit.records) if (!newest.includes(record)) left.add(record);
    for (const record of newest) from.add(record.columns.table.grid.sheet);
  }
  if (left.size === 0) return { set, from: [] };
  return { set: { ...set, records: set.records.filter((record) => !left.has(record)) }, from: [...from] };
}

interface Founded {
  readonly list: RecordSet | null;
  readonly notes: readonly string[];
  readonly unfilled: readonly Unfilled[];
}

/** New unions: the register of them where there is one, else what units report; against the target that is told. */
function foundedUnits({ books, figures, params, records, settings }: ReportContext, set: RecordSet): Founded {
  const list = books.has('newUnits') ? datedRecords(records('newUnits'), periodOf(params)) : null;
  const target = params.number('newUnitsTotal') ?? said(figures, set, 'newUnitsTarget');
  const done = list === null ? said(figures, set, 'newUnits') : figures.take(list, 'count');
  if (done === '') {
    const why = { vi: 'Sổ không có số liệu về CĐCS mới.', en: 'The workbook says nothing of new unions.' };
    return {
      list,
      notes: ['Thành lập CĐCS: chưa có số liệu.'],
      unfilled: [{ cell: name, field: 'newUnits.count', why }],
    };
  }
  if (list) figures.take(list, 'memberCount');
  const share = target === '' ? '' : rateOf(done, target, settings);
  return { list, notes: [`Thành lập mới ${dotted(done)} CĐCS${reachedText(target, share)}.`], unfilled: [] };
}

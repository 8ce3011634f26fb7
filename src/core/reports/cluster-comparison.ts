import type { DocumentColumn, TableCell, TableRow } from '../document/document-table';
import type { FieldId, RegisterId } from '../registers/register';
import { ranksOf } from './layout/ranks';
import { tableSheet } from './layout/table-sheet';
import { unitNotSaid } from './layout/unit-groups';
import type { FigureLedger, Measure } from './figures';
import { readField } from './read-field';
import { groupBy, narrow, type RecordSet } from './record-set';
import { defineReport, type ReportContext, type Unfilled } from './report';

/** What units are compared on: a measure of a register, where the workbook has that register. */
interface Comparison {
  readonly register: RegisterId;
  readonly measure: Measure;
  readonly group: string;
  readonly header: string;
  readonly kind: 'count' | 'money' | 'score';
  /** Also per member. */
  readonly perHead?: boolean;
}

const comparisons: readonly Comparison[] = [
  { register: 'grants', measure: 'people', group: 'Chăm lo đoàn viên', header: 'Số người', kind: 'count' },
  {
    register: 'grants',
    measure: 'amount',
    group: 'Chăm lo đoàn viên',
    header: 'Số tiền (đồng)',
    kind: 'money',
    perHead: true,
  },
  { register: 'visits', measure: 'amount', group: 'Hỗ trợ đơn vị', header: 'Số tiền (đồng)', kind: 'money' },
  {
    register: 'fundDrives',
    measure: 'amount',
    group: 'Vận động quỹ',
    header: 'Số tiền (đồng)',
    kind: 'money',
    perHead: true,
  },
  { register: 'admissions', measure: 'admitted', group: 'Phát triển', header: 'Kết nạp', kind: 'count' },
  { register: 'commendations', measure: 'count', group: 'Khen thưởng', header: 'Số lượt', kind: 'count' },
];

const scoreFields: readonly FieldId[] = ['reviewedScore', 'selfScore'];

/**
 * So sánh các đơn vị trong cụm thi đua: the units side by side, with their members, what the books say of each, the same per member,
 * and ranks by points; ties share a rank.
 *
 * What the books say nothing of is left empty, never 0; measures whose register the workbook lacks are left out and said so.
 */
export const clusterComparison = defineReport({
  id: 'cluster-comparison',
  title: { vi: 'So sánh các đơn vị trong cụm thi đua', en: 'Comparison of a cluster’s units' },
  needs: ['units'],
  params: ['cluster'],
  build(context) {
    const { books, figures, params } = context;
    const units = context.records('units');
    const groups = groupBy(units, 'unit');
    const present = comparisons.filter(({ register }) => books.has(register));
    const scoreField = scoreFields.find(
      (field) => books.has('emulation') && hasAny(books.records('emulation'), field),
    );
    const columns: DocumentColumn[] = [
      { header: 'STT', width: 32, kind: 'ordinal' },
      { header: 'Đơn vị', width: 168, kind: 'text' },
      { header: 'Số đoàn viên', width: 60, kind: 'count' },
    ];
    const sums = [2];
    for (const { group, header, kind, perHead } of present) {
      sums.push(columns.length);
      columns.push({ header: [group, header], width: kind === 'money' ? 80 : 52, kind });
      if (perHead) columns.push({ header: [group, 'Bình quân/ĐV (đồng)'], width: 60, kind: 'money' });
    }
    if (scoreField) {
      columns.push({ header: ['Thi đua', 'Điểm'], width: 48, kind: 'score' });
      columns.push({ header: ['Thi đua', 'Thứ hạng'], width: 46, kind: 'ordinal' });
    }
    const scores = groups.map(({ value }) => {
      if (!scoreField) return null;
      const set = narrow(books.records('emulation'), 'unit', value);
      return hasAny(set, scoreField) ? figures.take(set, scoreField) : null;
    });
    const ranks = ranksOf(scores);
    const rows = groups.map(({ value, set }, index): TableRow => {
      const members = figures.take(set, 'memberCount');
      const cells: TableCell[] = [index + 1, value === '' ? unitNotSaid : value, members];
      for (const { register, measure, perHead } of present) {
        const said = figureOf(narrow(books.records(register), 'unit', value), measure, figures);
        cells.push(said);
        if (perHead) cells.push(said === '' || members === 0 ? '' : Math.round(said / members));
      }
      if (scoreField) cells.push(scores[index] ?? '', ranks[index] ?? '');
      return { kind: 'record', cells };
    });
    figures.take(units, 'memberCount');
    figures.take(units, 'units');
    const cluster = params.text('cluster');
    const drawing = tableSheet(context, {
      name: 'So sánh cụm',
      suffix: 'BC',
      title: {
        title: 'So sánh các đơn vị trong cụm thi đua',
        about: cluster === null ? undefined : `Cụm ${cluster.replace(/^cụm\s+/iu, '')}`,
      },
      columns,
      rows: [...rows, { kind: 'total', label: 'TỔNG CỘNG', sums }],
      notes: notesOf(context, scoreField),
    });
    return { drawings: [drawing], unfilled: absentOf(context), used: [units] };
  },
});

function hasAny(set: RecordSet, field: FieldId): boolean {
  return set.records.some((record) => readField(set.books, record, field) !== '');
}

/** '' where the register has no record of the unit. */
function figureOf(set: RecordSet, measure: Measure, figures: FigureLedger): number | '' {
  return set.records.length === 0 ? '' : figures.take(set, measure);
}

function notesOf({ books }: ReportContext, scoreField: FieldId | undefined): string[] {
  const absent = comparisons.filter(({ register }) => !books.has(register)).map(({ group }) => group);
  return [
    ...(absent.length > 0 ? [`Chưa có số liệu trong sổ: ${[...new Set(absent)].join(', ')}.`] : []),
    ...(scoreField
      ? [
          `Thứ hạng theo ${scoreField === 'reviewedScore' ? 'điểm thẩm định' : 'điểm tự chấm'}; bằng điểm thì cùng hạng.`,
        ]
      : []),
  ];
}

function absentOf({ books }: ReportContext): Unfilled[] {
  return comparisons
    .filter(({ register }) => !books.has(register))
    .map(({ register, measure }) => ({
      cell: 'So sánh cụm',
      field: `${register}.${measure}`,
      why: { vi: 'Sổ không có bảng nào của loại này.', en: 'The workbook has no table of this kind.' },
    }));
}

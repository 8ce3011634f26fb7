import type { DocumentColumn, TableCell, TableRow } from '../document/document-table';
import { dotted, roman } from '../document/office-text';
import type { FieldId, RegisterId } from '../registers/register';
import { aboutText } from './layout/about-text';
import { datedRecords } from './layout/dated-records';
import { periodOf, periodParams, yearBefore, yearToDate, type Period } from './layout/period';
import { registerName } from './layout/register-name';
import { rateOf, roundingNote } from './layout/rate-text';
import { says, sumCell } from './layout/says';
import { tableSheet } from './layout/table-sheet';
import { ofTopic } from './layout/topic';
import { heldConferences } from './layout/held-conferences';
import type { Measure } from './figures';
import type { RecordSet } from './record-set';
import { defineReport, type ReportContext, type Unfilled } from './report';

/** One figure of the form. */
interface Line {
  readonly text: string;
  readonly unit: string;
  readonly register: RegisterId;
  readonly measure: Measure;
  /** The records that it is of; left out, all of the register. */
  readonly of?: (set: RecordSet) => RecordSet;
  /** The field that sets its target, of the same register or of `targetOf`. */
  readonly target?: FieldId;
  readonly targetOf?: RegisterId;
  /** The field that holds it from the year's first day on, where the books have one. */
  readonly cumulative?: FieldId;
}

interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

const shelter = (set: RecordSet) => ofTopic(set, 'shelter');
const tet = (set: RecordSet) => ofTopic(set, 'tet');

/** What the half-year and yearly report of a sector union tells of, in its usual order. */
const sections: readonly Section[] = [
  {
    title: 'Chăm lo đời sống đoàn viên, người lao động',
    lines: [
      {
        text: 'Lượt đoàn viên, người lao động được trợ cấp, tặng quà',
        unit: 'lượt',
        register: 'grants',
        measure: 'count',
      },
      { text: 'Số người được trợ cấp, tặng quà', unit: 'người', register: 'grants', measure: 'people' },
      { text: 'Tiền trợ cấp, tặng quà', unit: 'đồng', register: 'grants', measure: 'amount' },
      { text: 'Trong đó: chăm lo Tết', unit: 'đồng', register: 'grants', measure: 'amount', of: tet },
      {
        text: 'Trong đó: Mái ấm Công đoàn',
        unit: 'đồng',
        register: 'grants',
        measure: 'amount',
        of: shelter,
      },
      { text: 'Lượt thăm, hỗ trợ đơn vị', unit: 'lượt', register: 'visits', measure: 'count' },
      { text: 'Số đơn vị được thăm, hỗ trợ', unit: 'đơn vị', register: 'visits', measure: 'units' },
      { text: 'Tiền thăm, hỗ trợ đơn vị', unit: 'đồng', register: 'visits', measure: 'amount' },
      { text: 'Số đơn vị đề nghị cấp trên hỗ trợ', unit: 'đơn vị', register: 'proposals', measure: 'units' },
      {
        text: 'Tiền đề nghị cấp trên hỗ trợ',
        unit: 'đồng',
        register: 'proposals',
        measure: 'proposedAmount',
      },
      { text: 'Tiền cấp trên duyệt hỗ trợ', unit: 'đồng', register: 'proposals', measure: 'approvedAmount' },
    ],
  },
  {
    title: 'Vận động xã hội hóa, vận động quỹ',
    lines: [
      { text: 'Tiền vận động xã hội hóa', unit: 'đồng', register: 'donations', measure: 'amount' },
      { text: 'Giá trị hiện vật có quy đổi', unit: 'đồng', register: 'donations', measure: 'inKindValue' },
      { text: 'Tiền vận động các quỹ', unit: 'đồng', register: 'fundDrives', measure: 'amount' },
      {
        text: 'Lượt người tham gia ủng hộ quỹ',
        unit: 'lượt',
        register: 'fundDrives',
        measure: 'participants',
      },
    ],
  },
  {
    title: 'Phát triển đoàn viên, thành lập công đoàn cơ sở',
    lines: [
      {
        text: 'Số đoàn viên kết nạp',
        unit: 'người',
        register: 'admissions',
        measure: 'admitted',
        target: 'target',
        cumulative: 'cumulative',
      },
      {
        text: 'Số công đoàn cơ sở thành lập mới',
        unit: 'đơn vị',
        register: 'newUnits',
        measure: 'count',
        target: 'newUnitsTarget',
        targetOf: 'admissions',
      },
      {
        text: 'Đoàn viên của các công đoàn cơ sở mới',
        unit: 'người',
        register: 'newUnits',
        measure: 'memberCount',
      },
    ],
  },
  {
    title: 'Đào tạo, tập huấn; hội nghị cán bộ, viên chức, người lao động',
    lines: [
      { text: 'Số lớp đào tạo, tập huấn', unit: 'lớp', register: 'training', measure: 'count' },
      {
        text: 'Lượt người dự đào tạo, tập huấn',
        unit: 'lượt',
        register: 'training',
        measure: 'participants',
      },
      { text: 'Kinh phí đào tạo, tập huấn', unit: 'đồng', register: 'training', measure: 'cost' },
      {
        text: 'Số đơn vị đã tổ chức hội nghị CBCCVC, NLĐ',
        unit: 'đơn vị',
        register: 'conferences',
        measure: 'units',
        of: heldConferences,
      },
    ],
  },
  {
    title: 'Thi đua, khen thưởng',
    lines: [
      {
        text: 'Lượt tập thể, cá nhân được khen thưởng, đề nghị khen thưởng',
        unit: 'lượt',
        register: 'commendations',
        measure: 'count',
      },
      { text: 'Tiền thưởng', unit: 'đồng', register: 'commendations', measure: 'amount' },
    ],
  },
];

/**
 * Báo cáo tổng hợp 6 tháng/năm: every figure of the programmes on one form, in the period and from the year's first day on, against
 * the target and the same days of the year before.
 *
 * What the books say nothing of stays empty and is listed below; it is never 0.
 */
export const periodSummary = defineReport({
  id: 'period-summary',
  title: { vi: 'Báo cáo tổng hợp 6 tháng/năm', en: 'Half-year and yearly summary' },
  needs: [],
  params: [...periodParams, 'unit'],
  build(context) {
    const { books, params, settings, figures } = context;
    const period = periodOf(params);
    const whole = yearToDate(period);
    const isWhole = whole === null || whole.from === period.from;
    const before = period.from === null && period.to === null ? null : yearBefore(period);
    const used: RecordSet[] = [];

    const lines = sections.flatMap((section) => section.lines);
    const present = lines.filter(({ register }) => books.has(register));
    const hasTarget = present.some(
      ({ target, targetOf, register }) => target && says(books.records(targetOf ?? register), target),
    );
    const hasBefore =
      before !== null &&
      present.some((line) => datedRecords(context.records(line.register), before).records.length > 0);
    // A rate is of what was reached since the year began: that figure must stand on the paper too.
    const withYear =
      !isWhole ||
      present.some((line) => line.cumulative && says(context.records(line.register), line.cumulative));
    const columns = columnsOf({ period, withYear, hasTarget, before: hasBefore ? before : null });

    const rowOf = (line: Line, number: number): TableRow => {
      const all = context.records(line.register);
      const cells: TableCell[] = [number, line.text, line.unit];
      if (!books.has(line.register)) return { kind: 'record', cells };
      const shown = datedRecords(all, period);
      used.push(shown);
      const done = figureOf(context, line, shown);
      cells.push(done);
      const toDate = isWhole
        ? cumulativeOf(context, line, shown) || done
        : cumulativeOf(context, line, datedRecords(all, whole));
      if (withYear) cells.push(toDate);
      if (hasTarget) {
        const target = line.target
          ? sumCell(figures, context.records(line.targetOf ?? line.register), line.target)
          : '';
        cells.push(target, target === '' || toDate === '' ? '' : rateOf(Number(toDate), target, settings));
      }
      if (hasBefore) {
        const last = figureOf(context, line, datedRecords(all, before));
        cells.push(last, last === '' || done === '' ? '' : done - last);
      }
      return { kind: 'record', cells };
    };
    const rows = sections.flatMap((section, index): TableRow[] => [
      { kind: 'section', numeral: roman(index + 1), label: section.title },
      ...section.lines.map((line, at) => rowOf(line, at + 1)),
    ]);
    const absent = [...new Set(lines.map(({ register }) => register))].filter(
      (register) => !books.has(register),
    );
    const drawing = tableSheet(context, {
      name: 'Báo cáo tổng hợp',
      suffix: 'BC',
      title: {
        title: 'Báo cáo tổng hợp kết quả hoạt động công đoàn',
        about: aboutText(params, ['unit'], period),
      },
      columns,
      rows,
      notes: [
        ...(hasTarget ? [roundingNote(settings)] : []),
        ...(absent.length > 0
          ? [`Chưa có số liệu trong sổ: ${absent.map((register) => registerName(register)).join('; ')}.`]
          : []),
        ...undatedNote(context, present, period),
      ],
    });
    return { drawings: [drawing], unfilled: absent.map(unfilledOf), used };
  },
});

function figureOf({ figures }: ReportContext, { measure, of }: Line, shown: RecordSet): number | '' {
  const set = of ? of(shown) : shown;
  if (measure === 'count' || measure === 'people' || measure === 'units') return figures.take(set, measure);
  return sumCell(figures, set, measure);
}

/** The figure from the year's first day on: what the books state as cumulative, else what their records make. */
function cumulativeOf(context: ReportContext, line: Line, shown: RecordSet): number | '' {
  return line.cumulative && says(shown, line.cumulative)
    ? context.figures.take(shown, line.cumulative)
    : figureOf(context, line, shown);
}

interface ColumnChoice {
  readonly period: Period;
  readonly withYear: boolean;
  readonly hasTarget: boolean;
  readonly before: Period | null;
}

function columnsOf({ period, withYear, hasTarget, before }: ColumnChoice): DocumentColumn[] {
  return [
    { header: 'TT', width: 32, kind: 'ordinal' },
    { header: 'Nội dung', width: 190, kind: 'text' },
    { header: 'Đơn vị tính', width: 60, kind: 'text' },
    { header: period.text === '' ? 'Kết quả' : 'Kết quả trong kỳ', width: 108, kind: 'money' },
    ...(withYear ? [{ header: 'Lũy kế từ đầu năm', width: 100, kind: 'money' } as const] : []),
    ...(hasTarget
      ? [
          { header: 'Chỉ tiêu', width: 60, kind: 'count' } as const,
          { header: 'Tỷ lệ (%)', width: 50, kind: 'percent' } as const,
        ]
      : []),
    ...(before
      ? [
          { header: ['So cùng kỳ', 'Cùng kỳ năm trước'], width: 96, kind: 'money' } as const,
          { header: ['So cùng kỳ', 'Tăng, giảm'], width: 96, kind: 'money' } as const,
        ]
      : []),
  ];
}

/** Records that no period could take, for they say no day: a person must know that they are missing. */
function undatedNote(context: ReportContext, present: readonly Line[], period: Period): string[] {
  if (period.from === null && period.to === null) return [];
  const always: Period = { from: 0, to: 2_958_465, text: 'có ngày' };
  const undated = [...new Set(present.map(({ register }) => register))].flatMap((register) => {
    const all = context.records(register);
    const count = all.records.length - datedRecords(all, always).records.length;
    return count > 0 ? [`${registerName(register)} ${dotted(count)} dòng`] : [];
  });
  return undated.length > 0 ? [`Không tính vì không ghi ngày: ${undated.join('; ')}.`] : [];
}

function unfilledOf(register: RegisterId): Unfilled {
  return {
    cell: 'Báo cáo tổng hợp',
    field: register,
    why: { vi: 'Sổ không có bảng nào của loại này.', en: 'The workbook has no table of this kind.' },
  };
}

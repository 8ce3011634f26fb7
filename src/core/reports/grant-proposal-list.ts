import { dotted } from '../document/office-text';
import { genders } from '../recognition/values/birth-column';
import type { FieldId } from '../registers/register';
import { aboutText } from './layout/about-text';
import { datedRecords } from './layout/dated-records';
import { listRows, type ListColumn, type ListSection } from './layout/list-rows';
import { moneyNotes } from './layout/money-notes';
import { moneyOf } from './layout/money-of';
import { periodOf, periodParams } from './layout/period';
import { says } from './layout/says';
import { tableSheet } from './layout/table-sheet';
import { unitNotSaid } from './layout/unit-groups';
import type { FigureLedger } from './figures';
import { readField } from './read-field';
import { groupBy, type BookRecord, type RecordSet } from './record-set';
import { defineReport } from './report';

/**
 * Danh sách đề nghị trợ cấp: who is put forward, of which unit, why and with how much, and room for what is granted where the books
 * do not say it yet. In the order of the catalogue's units; a part with its own subtotal for each programme where there are several.
 */
export const grantProposalList = defineReport({
  id: 'grant-proposal-list',
  title: { vi: 'Danh sách đề nghị trợ cấp', en: 'List of proposed grants' },
  needs: ['grants'],
  params: [
    'programme',
    'round',
    'unit',
    'giver',
    'fundSource',
    'recipientKind',
    'status',
    'decisionNo',
    ...periodParams,
  ],
  build(context) {
    const { figures, params } = context;
    const period = periodOf(params);
    const set = datedRecords(context.records('grants'), period);
    const asked = says(set, 'proposedAmount') ? 'proposedAmount' : 'amount';
    const sections = sectionsOf(set, asked, figures);
    const people = figures.take(set, 'people');
    const sum = figures.take(set, asked);
    if (asked === 'proposedAmount') figures.take(set, 'amount');
    const count = figures.take(set, 'count');
    const columns = columnsOf(set, asked);
    const drawing = tableSheet(context, {
      name: 'DS đề nghị trợ cấp',
      suffix: 'DS',
      title: {
        title: 'Danh sách đề nghị trợ cấp',
        about: aboutText(params, ['programme', 'round', 'giver', 'fundSource'], period),
        notes: ['(Kèm theo Tờ trình số ……… ngày …/…/……)'],
        unitOfMeasure: 'Đơn vị tính: đồng',
      },
      columns,
      rows: listRows(
        columns,
        sections,
        people > 0 ? `TỔNG CỘNG: ${dotted(people)} người` : `TỔNG CỘNG: ${dotted(count)} dòng`,
      ),
      amountInWords: moneyOf(set) === null ? undefined : sum,
      notes: moneyNotes(set, asked, figures),
      withAccountant: true,
    });
    return { drawings: [drawing], used: [set] };
  },
});

/** One part per programme where there are several, the records of each by unit. */
function sectionsOf(set: RecordSet, asked: FieldId, figures: FigureLedger): ListSection[] {
  const byUnit = (part: RecordSet): RecordSet => ({
    ...part,
    records: groupBy(part, 'unit').flatMap((group) => group.set.records),
  });
  const programmes = groupBy(set, 'programme');
  if (programmes.length < 2) return [{ label: null, subtotal: null, set: byUnit(set) }];
  return programmes.map(({ value, set: part }) => {
    const label = value === '' ? 'Chưa ghi chương trình' : value;
    figures.take(part, asked);
    const people = figures.take(part, 'people');
    const subtotal = people > 0 ? `Cộng ${label}: ${dotted(people)} người` : `Cộng ${label}`;
    return { label, subtotal, set: byUnit(part) };
  });
}

/** Columns that no record says anything in are left out, but for those that the form is about. */
function columnsOf(set: RecordSet, asked: FieldId): ListColumn[] {
  const { books } = set;
  const birthYear = (gender: number) => (record: BookRecord) =>
    record.columns.births().genders[record.record] === gender ? readField(books, record, 'birthYear') : '';
  const hasGenders = set.records.every(
    ({ columns, record }) => columns.births().genders[record] !== genders.unknown,
  );
  const years: ListColumn[] =
    hasGenders && set.records.length > 0
      ? [
          {
            header: ['Năm sinh', 'Nam'],
            width: 40,
            kind: 'ordinal',
            shows: birthYear(genders.male),
          },
          {
            header: ['Năm sinh', 'Nữ'],
            width: 40,
            kind: 'ordinal',
            shows: birthYear(genders.female),
          },
        ]
      : [{ header: 'Năm sinh', width: 44, kind: 'ordinal', shows: 'birthYear' }];
  const where = (field: FieldId, column: Omit<ListColumn, 'shows'>): ListColumn[] =>
    says(set, field) ? [{ ...column, shows: field }] : [];
  return [
    { header: 'STT', width: 34, kind: 'ordinal', shows: 'number' },
    { header: 'Họ và tên', width: 130, kind: 'text', shows: (record) => nameOf(set, record) },
    ...(set.records.some((record) => readField(books, record, 'birthYear') !== '') ? years : []),
    {
      header: 'Đơn vị',
      width: 140,
      kind: 'text',
      shows: (record) => readField(books, record, 'unit') || unitNotSaid,
    },
    ...where('jobTitle', { header: 'Chức vụ', width: 70, kind: 'text' }),
    ...where('recipientKind', { header: 'Đối tượng', width: 74, kind: 'text' }),
    ...where('guardian', { header: 'Họ tên bố/mẹ', width: 100, kind: 'text' }),
    ...where('circumstance', { header: 'Hoàn cảnh', width: 130, kind: 'text' }),
    ...(says(set, 'quantity')
      ? [{ header: 'Số suất', width: 44, kind: 'count', shows: 'quantity', isSummed: true } as const]
      : []),
    ...where('inKind', { header: 'Hiện vật', width: 110, kind: 'text' }),
    { header: 'Mức đề nghị', width: 80, kind: 'money', shows: asked, isSummed: true },
    asked === 'proposedAmount'
      ? { header: 'Mức duyệt', width: 80, kind: 'money', shows: 'amount', isSummed: says(set, 'amount') }
      : { header: 'Mức duyệt', width: 80, kind: 'blank', shows: 'nothing' },
    { header: 'Ghi chú', width: 70, kind: 'text', shows: 'note' },
  ];
}

/** The person; a row that speaks of several or of a unit says so. */
function nameOf({ books }: RecordSet, record: BookRecord) {
  return (
    readField(books, record, 'fullName') || readField(books, record, 'recipientKind') || 'Đại diện đơn vị'
  );
}

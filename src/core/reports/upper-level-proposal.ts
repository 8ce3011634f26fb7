import { documentSheet, rowsIn } from '../document/document-sheet';
import { documentTable, type DocumentColumn } from '../document/document-table';
import { documentTitle } from '../document/document-title';
import { gap, type DocumentPart } from '../document/document-part';
import { letterEnd } from '../document/letter-end';
import { noteLines } from '../document/note-lines';
import { dotted, longDate } from '../document/office-text';
import { wordsLine } from '../document/words-line';
import type { SheetDrawing } from '../sheet/sheet-drawing';
import { amountInWords } from '../vietnamese/amount-in-words';
import { datedRecords } from './layout/dated-records';
import { fitColumns } from './layout/fit-columns';
import { groupRows, type GroupColumn } from './layout/group-rows';
import { listRows, type ListColumn } from './layout/list-rows';
import { moneyNotes } from './layout/money-notes';
import { ownGroups } from './layout/own-groups';
import { periodOf, periodParams } from './layout/period';
import { says } from './layout/says';
import { reportHead, reportTitle } from './layout/standard-parts';
import { unitNotSaid } from './layout/unit-groups';
import { readField } from './read-field';
import { groupBy, type RecordSet } from './record-set';
import { defineReport, type ReportContext } from './report';

/**
 * Tờ trình đề nghị cấp trên hỗ trợ: the letter with its sums by content, and the annex that lists every proposal with what was granted
 * so far where the books say it.
 */
export const upperLevelProposal = defineReport({
  id: 'upper-level-proposal',
  title: { vi: 'Tờ trình đề nghị cấp trên hỗ trợ', en: 'Proposal to the upper level' },
  needs: ['proposals'],
  params: [
    'programme',
    'unit',
    'status',
    'documentNo',
    ...periodParams,
    {
      name: 'recipient',
      required: false,
      kind: 'text',
      title: { vi: 'Kính gửi (thay cho cơ quan cấp trên)', en: 'Addressed to' },
    },
  ],
  build(context) {
    const { figures, params } = context;
    const set = datedRecords(context.records('proposals'), periodOf(params));
    const isDecided = says(set, 'approvedAmount');
    for (const measure of ['count', 'units', 'proposedAmount'] as const) figures.take(set, measure);
    if (isDecided) figures.take(set, 'approvedAmount');
    return { drawings: [letter(context, set, isDecided), annex(context, set, isDecided)], used: [set] };
  },
});

function letter(context: ReportContext, set: RecordSet, isDecided: boolean): SheetDrawing {
  const { figures, settings, params, maker } = context;
  const wanted: readonly GroupColumn[] = [
    { header: 'STT', width: 34, kind: 'ordinal', shows: 'number' },
    { header: 'Nội dung', width: 150, kind: 'text', shows: 'group' },
    {
      header: 'Số đơn vị',
      width: 52,
      kind: 'count',
      shows: 'units',
      inTotal: (whole) => figures.take(whole, 'units'),
    },
    { header: 'Số tiền đề nghị (đồng)', width: 100, kind: 'money', shows: 'proposedAmount', isSummed: true },
    ...(isDecided
      ? [
          {
            header: 'Đã được duyệt (đồng)',
            width: 100,
            kind: 'money',
            shows: (part: RecordSet) =>
              says(part, 'approvedAmount') ? figures.take(part, 'approvedAmount') : '',
            isSummed: true,
          } as const,
        ]
      : []),
  ];
  const rows = groupRows(wanted, ownGroups(set, 'programme'), set, figures, {
    empty: 'Hỗ trợ đoàn viên, người lao động',
    total: 'TỔNG CỘNG',
  });
  const { columns, orientation } = fitColumns(wanted, rows);
  const widths = columns.map(({ width }) => width);
  const amount = figures.take(set, 'proposedAmount');
  const words = amountInWords(amount, settings.wording);
  const inWords =
    words === null ? '' : ` (bằng chữ: ${words.charAt(0).toLocaleLowerCase('vi')}${words.slice(1)})`;
  const people = says(set, 'fullName') ? figures.take(set, 'people') : 0;
  const who = people > 0 ? `${dotted(people)} đoàn viên, người lao động của ` : '';
  const paragraph = (text: string): DocumentPart =>
    noteLines([text], widths, { size: 13, indent: 2, align: 'justify' });
  const above: DocumentPart[] = [
    reportHead(context, widths, { suffix: 'TTr' }),
    gap(10),
    reportTitle(context, widths, { title: 'Tờ trình', about: `Về việc đề nghị hỗ trợ${aboutOf(set)}` }),
    gap(8),
    noteLines([`Kính gửi: ${params.text('recipient') ?? settings.superior}`], widths, {
      size: 13,
      align: 'center',
    }),
    gap(8),
    paragraph(
      `Thực hiện chức năng đại diện, chăm lo, bảo vệ quyền và lợi ích hợp pháp, chính đáng của đoàn viên, người lao động; qua rà soát, có ${who}${dotted(figures.take(set, 'units'))} đơn vị cần được hỗ trợ.`,
    ),
    paragraph(
      `Trân trọng đề nghị cấp trên xem xét, hỗ trợ với tổng số tiền ${dotted(amount)} đồng${inWords}, cụ thể như sau:`,
    ),
    gap(4),
  ];
  const { onBehalfOf, signer, documentSuffix } = settings;
  return documentSheet({
    name: 'Tờ trình',
    maker,
    columnWidths: widths,
    orientation,
    parts: [
      ...above,
      documentTable(columns, rows, rowsIn(above)),
      gap(4),
      paragraph('(Có danh sách chi tiết kèm theo.)'),
      paragraph('Kính đề nghị cấp trên xem xét, quyết định./.'),
      gap(8),
      letterEnd(
        ['- Như trên;', `- Lưu: VT, ${documentSuffix}.`],
        { lines: [onBehalfOf, signer.title].filter((line) => line !== ''), name: signer.name },
        widths,
      ),
    ],
  });
}

function annex(
  { figures, settings, params, date, maker }: ReportContext,
  set: RecordSet,
  isDecided: boolean,
): SheetDrawing {
  const where = (field: 'fullName' | 'programme' | 'status', header: string, width: number): ListColumn[] =>
    says(set, field) ? [{ header, width, kind: 'text', shows: field }] : [];
  const money = (
    header: DocumentColumn['header'],
    shows: 'proposedAmount' | 'approvedAmount',
  ): ListColumn => ({
    header,
    width: 88,
    kind: 'money',
    shows,
    isSummed: true,
  });
  const wanted: readonly ListColumn[] = [
    { header: 'STT', width: 34, kind: 'ordinal', shows: 'number' },
    {
      header: 'Đơn vị',
      width: 150,
      kind: 'text',
      shows: (record) => readField(set.books, record, 'unit') || unitNotSaid,
    },
    ...where('fullName', 'Họ và tên', 120),
    ...where('programme', 'Nội dung', 120),
    { header: ['Văn bản đề nghị', 'Số'], width: 80, kind: 'code', shows: 'documentNo' },
    { header: ['Văn bản đề nghị', 'Ngày'], width: 66, kind: 'date', shows: 'documentDate' },
    money('Số tiền đề nghị', 'proposedAmount'),
    ...(isDecided ? [money('Số tiền được duyệt', 'approvedAmount')] : []),
    ...where('status', 'Kết quả', 70),
    { header: 'Ghi chú', width: 60, kind: 'text', shows: 'note' },
  ];
  const byUnit = { ...set, records: groupBy(set, 'unit').flatMap((group) => group.set.records) };
  const rows = listRows(wanted, [{ label: null, subtotal: null, set: byUnit }], 'TỔNG CỘNG');
  const { columns, orientation } = fitColumns(wanted, rows);
  const widths = columns.map(({ width }) => width);
  const number = params.text('number') ?? `………/TTr-${settings.documentSuffix}`;
  const above = [
    documentTitle(
      {
        title: 'Danh sách đề nghị hỗ trợ',
        notes: [`(Kèm theo Tờ trình số ${number} ${longDate(date)})`],
        unitOfMeasure: 'Đơn vị tính: đồng',
      },
      widths,
    ),
    gap(4),
  ];
  const notes = moneyNotes(set, 'proposedAmount', figures);
  return documentSheet({
    name: 'DS đề nghị hỗ trợ',
    maker,
    columnWidths: widths,
    orientation,
    parts: [
      ...above,
      documentTable(columns, rows, rowsIn(above)),
      wordsLine(figures.take(set, 'proposedAmount'), settings.wording, widths),
      ...(notes.length > 0 ? [noteLines(notes, widths, { italic: true }, { keepsCompany: true })] : []),
    ],
  });
}

/** The only content, where there is one. */
function aboutOf(set: RecordSet): string {
  const [only, ...others] = groupBy(set, 'programme').filter(({ value }) => value !== '');
  return only && others.length === 0 ? `: ${only.value}` : '';
}

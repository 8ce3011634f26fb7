import { wordsLine } from '../document/words-line';
import { documentSheet, rowsIn } from '../document/document-sheet';
import { documentTable, type DocumentColumn, type TableRow } from '../document/document-table';
import { gap } from '../document/document-part';
import { placeDateLine } from '../document/document-head';
import { noteLines } from '../document/note-lines';
import { roman } from '../document/office-text';
import { readField } from './read-field';
import { groupBy } from './record-set';
import { fitColumns } from './layout/fit-columns';
import { repeatedNotes } from './layout/money-notes';
import { reportHead, reportSignatures, reportTitle } from './layout/standard-parts';
import { breakParam, defineReport } from './report';

const wanted: readonly DocumentColumn[] = [
  { header: 'STT', width: 40, kind: 'ordinal' },
  { header: 'Họ và tên', width: 144, kind: 'text' },
  { header: 'Năm sinh', width: 52, kind: 'ordinal' },
  { header: 'Số căn cước', width: 92, kind: 'code' },
  { header: 'Nội dung hỗ trợ', width: 140, kind: 'text' },
  { header: 'Số tiền (đồng)', width: 86, kind: 'money' },
  { header: 'Ký nhận', width: 90, kind: 'blank' },
  { header: 'Ghi chú', width: 70, kind: 'text' },
];
const amountColumn = 5;

/**
 * Danh sách ký nhận tiền: who gets how much, by unit with subtotals, the whole in words, room to sign.
 *
 * Each unit may begin on a page of its own (`break`), to be handed out. Rows without a unit or with one that the catalogue does not know stand in sections of their own: money never drops out.
 */
export const grantSignatureList = defineReport({
  id: 'grant-signature-list',
  title: { vi: 'Danh sách ký nhận tiền', en: 'Signature list of payments' },
  needs: ['grants'],
  params: ['programme', 'round', 'unit', 'giver', 'fundSource', 'decisionNo', breakParam],
  build(context) {
    const { books, figures, settings, maker } = context;
    const set = context.records('grants');
    const units = groupBy(set, 'unit');
    figures.take(set, 'count');
    figures.take(set, 'people');
    const breakBefore = context.params.text('break') === 'unit';
    const rows: TableRow[] = [];
    let ordinal = 0;
    for (const [index, { value, set: ofUnit }] of units.entries()) {
      const label = value === '' ? 'Chưa ghi đơn vị' : value;
      rows.push({ kind: 'section', numeral: roman(index + 1), label, breakBefore });
      for (const record of ofUnit.records) {
        const read = (field: Parameters<typeof readField>[2]) => readField(books, record, field);
        ordinal += 1;
        rows.push({
          kind: 'record',
          cells: [
            ordinal,
            read('fullName') || read('recipientKind') || 'Đại diện đơn vị',
            read('birthYear'),
            read('citizenId'),
            read('programme') || read('circumstance') || read('giver'),
            read('amount'),
            '',
            read('note'),
          ],
        });
      }
      figures.take(ofUnit, 'amount');
      const people = figures.take(ofUnit, 'people') || ofUnit.records.length;
      rows.push({ kind: 'subtotal', label: `Cộng ${label}: ${people} người`, sums: [amountColumn] });
    }
    rows.push({ kind: 'total', label: 'TỔNG CỘNG', sums: [amountColumn] });
    const { columns, orientation } = fitColumns(wanted, rows);
    const widths = columns.map(({ width }) => width);
    const above = [
      reportHead(context, widths, { suffix: 'DS' }),
      gap(8),
      reportTitle(context, widths, {
        title: 'Danh sách ký nhận tiền',
        about: context.params.text('programme') ?? undefined,
        notes: ['(Kèm theo Quyết định số ……… ngày …/…/……)'],
        unitOfMeasure: 'Đơn vị tính: đồng',
      }),
    ];
    const total = figures.take(set, 'amount');
    const notes = repeatedNotes(set);
    const drawing = documentSheet({
      name: 'DS ký nhận',
      maker,
      columnWidths: widths,
      orientation,
      parts: [
        ...above,
        documentTable(columns, rows, rowsIn(above)),
        wordsLine(total, settings.wording, widths),
        ...(notes.length > 0 ? [noteLines(notes, widths, { italic: true }, { keepsCompany: true })] : []),
        placeDateLine(settings.place, context.date, widths),
        reportSignatures(settings, widths, { withAccountant: true }),
      ],
    });
    return { drawings: [drawing], used: [set] };
  },
});

import { documentHead, placeDateLine } from '../../document/document-head';
import { gap, type DocumentPart } from '../../document/document-part';
import { documentSheet } from '../../document/document-sheet';
import { documentTitle } from '../../document/document-title';
import { longDate, roman } from '../../document/office-text';
import { signatureBlock } from '../../document/signature-block';
import type { OfficeSettings } from '../../settings/office-settings';
import { cellAddress } from '../../sheet/address';
import { quotedSheet, type SheetDrawing } from '../../sheet/sheet-drawing';
import { detailLines, noneSaid } from '../detail-lines';
import type { ItemNote } from '../item-notes';
import type { Reconciliation } from '../reconcile';
import type { RollForward } from '../roll-forward';
import type { SignOffStanding } from '../sign-off';
import { asideTable, remarkTable, rollForwardTable } from './closing-tables';
import { drawDetail, reconciliationMaker } from './draw-detail';
import { groupTable } from './group-table';
import { ageTable, itemTable } from './item-table';
import { sideTable } from './side-table';
import { boxed, line, statementWidths } from './statement-line';
import { openPages } from './statement-pages';
import { sumsOf } from './statement-sums';
import { levelTable, tieOutTable } from './tie-out-table';

export interface StatementOptions {
  readonly settings: OfficeSettings;
  /** The day of the statement, from which ages count (Excel serial). */
  readonly day: number;
  readonly names: { readonly statement: string; readonly detail: string };
  readonly notes?: ReadonlyMap<string, ItemNote>;
  readonly signOff?: SignOffStanding;
  readonly rollForward?: RollForward;
}

/**
 * Draws “Biên bản đối chiếu”: both sides with count, total and print, the statement that leads from one to the other, levels,
 * units, programmes, ages, items, what was set aside, signatures; and beside it the detail that its formulas add up.
 */
export function drawStatement(result: Reconciliation, options: StatementOptions): SheetDrawing[] {
  const { names, day } = options;
  const lines = detailLines(result);
  const opening = openingParts(options);
  const pages = openPages(opening);
  pages.add(
    line([
      [0, 4, 'Ngày tính tuổi các khoản chênh', boxed],
      [5, 6, day, { ...boxed, align: 'center', numberFormat: 'dd/mm/yyyy' }],
    ]),
  );
  const dayCell = cellAddress(pages.row() - 1, 5).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const detail = drawDetail(result.pool, lines, {
    name: names.detail,
    asOf: `${quotedSheet(names.statement)}!${dayCell}`,
  });
  const sums = sumsOf(detail);
  let sections = 0;
  const titled = (title: string) => `${roman((sections += 1))}. ${title}`;

  const totals = sideTable(pages, titled('Hai danh sách'), result, sums);
  tieOutTable(pages, titled('Đối chiếu tổng'), result, sums, totals);
  levelTable(pages, titled('Mức khớp và các khoản chênh'), lines, sums);
  groupTable(pages, titled('Theo đơn vị'), 'unit', lines, detail);
  if (lines.some(({ programme }) => programme !== noneSaid))
    groupTable(pages, titled('Theo chương trình'), 'programme', lines, detail);
  ageTable(pages, titled('Tuổi các khoản còn treo'), detail);
  itemTable(pages, titled('Danh sách khoản chênh'), result, lines, detail, options.notes);
  if (options.rollForward)
    rollForwardTable(pages, titled('Khoản chênh qua các kỳ, tính đến ngày lập'), options.rollForward);
  if (result.pool.setAside.length > 0)
    asideTable(pages, titled('Dòng để riêng, không tính vào đối chiếu, xét ngày lập'), result, lines, detail);
  if (result.remarks.length > 0)
    remarkTable(pages, titled('Khoản đã khớp nhưng cần lưu ý, xét ngày lập'), result, lines, detail);
  const drawing = documentSheet({
    name: names.statement,
    maker: reconciliationMaker,
    columnWidths: statementWidths,
    orientation: 'landscape',
    parts: [...opening, pages.part(), ...signatures(options)],
  });
  return [drawing, detail.drawing];
}

function openingParts({ settings, day }: StatementOptions): DocumentPart[] {
  return [
    documentHead(
      { kind: 'national' },
      {
        superior: settings.superior,
        organisation: settings.organisation,
        place: settings.place,
        number: null,
        date: day,
      },
      statementWidths,
    ),
    gap(8),
    documentTitle(
      {
        title: 'Biên bản đối chiếu',
        about: 'Danh sách được phê duyệt và danh sách đã chi trả',
        notes: [`Số liệu tính đến ${longDate(day)}`],
        unitOfMeasure: 'Đơn vị tính: đồng',
      },
      statementWidths,
    ),
  ];
}

function signatures({ settings, day, signOff }: StatementOptions): DocumentPart[] {
  const { preparer, accountant, signer, onBehalfOf, place } = settings;
  const isStanding = signOff !== undefined && (signOff.state === 'prepared' || signOff.state === 'reviewed');
  const prepared = isStanding ? signOff.signOff!.prepared.name : preparer.name;
  const reviewed = isStanding ? (signOff.signOff!.reviewed?.name ?? accountant.name) : accountant.name;
  return [
    gap(),
    placeDateLine(place, day, statementWidths),
    signatureBlock(
      [
        { lines: [preparer.title], hint: '(Ký, họ tên)', name: prepared },
        { lines: [accountant.title], hint: '(Ký, họ tên)', name: reviewed },
        {
          lines: [onBehalfOf, signer.title].filter((text) => text !== ''),
          hint: '(Ký, họ tên, đóng dấu)',
          name: signer.name,
        },
      ],
      statementWidths,
    ),
  ];
}

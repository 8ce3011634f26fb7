import { placeDateLine } from '../../document/document-head';
import { gap, type DocumentPart } from '../../document/document-part';
import { documentSheet, rowsIn } from '../../document/document-sheet';
import { documentTable, type DocumentColumn, type TableRow } from '../../document/document-table';
import type { TitleLines } from '../../document/document-title';
import { noteLines } from '../../document/note-lines';
import { wordsLine } from '../../document/words-line';
import type { SheetDrawing } from '../../sheet/sheet-drawing';
import type { ReportContext } from '../report';
import { fitColumns } from './fit-columns';
import { reportHead, reportSignatures, reportTitle } from './standard-parts';

export interface TableSheet {
  readonly name: string;
  /** The kind in the document's number: BC, DS, TH … */
  readonly suffix: string;
  readonly title: TitleLines;
  /** Their widths as they would best be; they are fitted to the page. */
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly TableRow[];
  /** The amount that is said in words below the table; left out, none. */
  readonly amountInWords?: number;
  /** Lines in italics below the table: what was left out, what has no value. */
  readonly notes?: readonly string[];
  /** The accountant signs too: where money is paid or received. */
  readonly withAccountant?: boolean;
}

/** The usual report of one table on one sheet: head, title, table, words, notes, place and date, signatures. */
export function tableSheet(context: ReportContext, sheet: TableSheet): SheetDrawing {
  const { settings, date, maker } = context;
  const { columns, orientation } = fitColumns(sheet.columns, sheet.rows);
  const widths = columns.map(({ width }) => width);
  const above: DocumentPart[] = [
    reportHead(context, widths, { suffix: sheet.suffix }),
    gap(8),
    reportTitle(context, widths, sheet.title),
    gap(6),
  ];
  return documentSheet({
    name: sheet.name,
    maker,
    columnWidths: widths,
    orientation,
    parts: [
      ...above,
      documentTable(columns, sheet.rows, rowsIn(above)),
      ...(sheet.amountInWords === undefined
        ? []
        : [wordsLine(sheet.amountInWords, settings.wording, widths)]),
      ...(sheet.notes?.length
        ? [noteLines(sheet.notes, widths, { italic: true }, { keepsCompany: true })]
        : []),
      gap(6),
      placeDateLine(settings.place, date, widths),
      reportSignatures(settings, widths, { withAccountant: sheet.withAccountant ?? false }),
    ],
  });
}

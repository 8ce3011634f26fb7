import { printScale } from '../document/document-sheet';
import { withPageEnds } from '../document/page-breaks';
import { officeHead, signatureBlock, spanRow, stack, type DrawnBlock } from './tab-frame';
import type { OfficeSettings } from '../settings/office-settings';
import type { CellLook, DrawnCell, DrawnChart, DrawnRow, SheetDrawing } from '../sheet/sheet-drawing';
import { amountInWords } from '../vietnamese/amount-in-words';
import { controlBlock } from './control-block';
import type { CrossMargins } from './cross-margins';
import { figureFormulas } from './figure-formulas';
import { isMoney, measureTitle, summedField } from './measures';
import { tabLayout, type TabLayout } from './tab-layout';
import { leftOut, noneSaid, tabSource, tabTitle } from './tab-texts';
import type { TabNote } from './tab-notes';
import type { Totals } from './totals';

/** How a summary tab is to be. */
export interface TotalsTabOptions {
  readonly settings: OfficeSettings;
  /** The day on the paper, an Excel serial. */
  readonly day: number;
  /** Native formulas over the books, or their values for sending out. */
  readonly variant: 'formulas' | 'values';
  /** Left out: TỔNG HỢP … THEO …. */
  readonly title?: string;
  /** The time that the figures are of, below the title. */
  readonly period?: string;
  readonly name: string;
  /** Where two groups are asked for: the second lies across, and these are the figures at its right end and foot. */
  readonly margins?: CrossMargins;
  /** With a native chart of the money beside the table. */
  readonly withChart?: boolean;
}

/** A summary tab and what is to be known of its formulas before they are written. */
export interface TotalsTab {
  readonly drawing: SheetDrawing;
  readonly notes: readonly TabNote[];
}

export const totalsMaker = 'totals';

const header: CellLook = {
  bold: true,
  align: 'center',
  vertical: 'center',
  wrap: true,
  box: 'thin',
  fill: '#DDEBF7',
};
const body: CellLook = { box: 'thin', vertical: 'center' };
const italic: CellLook = { italic: true };

/** Draws the totals as an office's own table: head, title, unit of measure, rows, total, words, date, signatures, and below what is printed its controls. */
export function drawTotals(totals: Totals, options: TotalsTabOptions): TotalsTab {
  const { settings, day, variant } = options;
  const layout = tabLayout(totals, options.margins ?? null);
  const last = layout.columnCount - 1;
  const notice = leftOut(totals);
  const hasMoney = totals.measures.some((measure) => isMoney(totals.register, measure));
  const top = stack(0, [
    (row) => officeHead(row, settings, layout.widths),
    blank,
    (row) =>
      spanRow(
        row,
        [
          {
            text: options.title ?? tabTitle(totals.register, totals.by),
            first: 0,
            last,
            look: { bold: true, size: 14, wrap: true },
          },
        ],
        40,
      ),
    ...(options.period
      ? [(row: number) => spanRow(row, [{ text: options.period!, first: 0, last, look: { bold: true } }])]
      : []),
    (row) => spanRow(row, [{ text: tabSource(totals, day), first: 0, last, look: italic }]),
    ...(notice === null
      ? []
      : [
          (row: number) =>
            spanRow(
              row,
              [{ text: notice, first: 0, last, look: { italic: true, color: '#9C0006', wrap: true } }],
              32,
            ),
        ]),
    ...(hasMoney
      ? [
          (row: number) =>
            spanRow(row, [
              { text: 'Đơn vị tính: đồng', first: 0, last, look: { italic: true, align: 'right' } },
            ]),
        ]
      : [blank]),
  ]);
  const headerRow = top.rows.length;
  const heads = headerBlock(headerRow, layout);
  const firstRow = headerRow + heads.rows.length;
  const totalRow = firstRow + layout.rows.length;
  const formulas = figureFormulas(totals, layout, { headerRow, firstRow, totalRow, variant });
  const table = tableRows(layout, formulas);
  const below = stack(totalRow + 1, [
    ...wordsBlock(totals, layout, options, formulas.totalAddress),
    blank,
    (row) => signatureBlock(row, settings, layout.widths, day),
  ]);
  const controls = controlBlock(totals, layout, formulas, totalRow + 2 + below.rows.length);
  const width = layout.widths.reduce((sum, each) => sum + each, 0);
  const orientation = width > widestUpright ? 'landscape' : 'portrait';
  const titleRows = [headerRow, firstRow - 1] as const;
  const pages = withPageEnds([...top.rows, ...heads.rows, ...table, ...below.rows], totalRow, {
    orientation,
    scale: printScale(orientation, layout.widths),
    titleRows,
  });
  return {
    drawing: {
      name: options.name,
      maker: totalsMaker,
      columnWidths: layout.widths,
      rows: [...pages.rows, { cells: [] }, ...controls.rows],
      merges: [...top.merges, ...heads.merges, ...below.merges, ...controls.merges],
      ...(options.withChart && { charts: chartsOf(totals, layout, firstRow) }),
      freeze: { rows: firstRow, columns: layout.firstFigure },
      print: {
        orientation,
        rows: [0, pages.rows.length - 1],
        titleRows,
        pageNumbers: true,
        onOnePage: pages.onOnePage,
      },
    },
    notes: formulas.notes,
  };
}

/** A chart of the money (else of the first figure) beside the table, a bar for each row; none of a table without rows. */
function chartsOf(totals: Totals, layout: TabLayout, firstRow: number): DrawnChart[] {
  const flat = layout.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ across }) => across === null);
  const shown = flat.find(({ measure }) => isMoney(totals.register, measure)) ?? flat[0];
  if (!shown || layout.rows.length === 0) return [];
  const lastRow = firstRow + layout.rows.length - 1;
  const column = (at: number) => ({ firstRow, lastRow, firstColumn: at, lastColumn: at });
  return [
    {
      kind: 'bars',
      title: measureTitle(totals.register, shown.measure).vi,
      values: column(layout.firstFigure + shown.index),
      labels: column(1),
      place: {
        firstRow,
        lastRow: firstRow + Math.max(15, Math.min(60, layout.rows.length)),
        firstColumn: layout.columnCount + 1,
        lastColumn: layout.columnCount + 9,
      },
    },
  ];
}

/** Points: a wider table would become too small on an upright page. */
const widestUpright = 570;

const blank = (): DrawnBlock => ({ rows: [{ cells: [] }], merges: [] });

function headerBlock(row: number, { groups, heads, firstFigure }: TabLayout): DrawnBlock {
  const titles = ['STT', ...groups];
  const isCrossed = heads.length > 1;
  const cells = (level: number): DrawnCell[] => [
    ...titles.map((title): DrawnCell => ({ value: level === 0 ? title : '', look: header })),
    ...heads[level]!.map((title): DrawnCell => ({ value: title ?? '', look: header })),
  ];
  const merges = isCrossed
    ? titles.map((_, column) => ({
        firstRow: row,
        lastRow: row + 1,
        firstColumn: column,
        lastColumn: column,
      }))
    : [];
  if (isCrossed) {
    const [upper] = heads;
    for (let start = 0; start < upper!.length;) {
      let end = start + 1;
      while (end < upper!.length && upper![end] === null) end++;
      if (end > start + 1)
        merges.push({
          firstRow: row,
          lastRow: row,
          firstColumn: firstFigure + start,
          lastColumn: firstFigure + end - 1,
        });
      start = end;
    }
  }
  return { rows: heads.map((_, level) => ({ cells: cells(level), height: isCrossed ? 30 : 34 })), merges };
}

function tableRows(layout: TabLayout, formulas: ReturnType<typeof figureFormulas>): DrawnRow[] {
  const rows = layout.rows.map(({ keys }, index): DrawnRow => ({
    cells: [
      { value: index + 1, look: { ...body, align: 'center' } },
      ...keys.map((key): DrawnCell => ({ value: key || noneSaid, look: { ...body, wrap: true } })),
      ...formulas.rows[index]!,
    ],
  }));
  const bold: CellLook = { ...body, bold: true };
  const labels = layout.groups.map((_, index): DrawnCell => ({
    value: index === 0 ? 'TỔNG CỘNG' : '',
    look: bold,
  }));
  return [...rows, { cells: [{ value: '', look: bold }, ...labels, ...formulas.total] }];
}

/** The words follow no formula: they say so themselves once the figure is another. */
function wordsBlock(
  totals: Totals,
  { columnCount, columns }: TabLayout,
  { settings, variant }: TotalsTabOptions,
  totalAddress: (column: number) => string,
): ((row: number) => DrawnBlock)[] {
  const at = columns.findIndex(
    ({ measure, keys }) =>
      keys === null &&
      (measure === totals.money || (totals.money === null && isMoney(totals.register, measure))),
  );
  if (at < 0) return [];
  const { measure } = columns[at]!;
  const amount = summedField(totals.register, measure) === null ? null : totals.total[measure];
  const words = amount === null || amount === undefined ? null : amountInWords(amount, settings.wording);
  if (words === null) return [];
  const text = `Bằng chữ: ${words}.`;
  return [
    (row) => {
      const block = spanRow(
        row,
        [{ text, first: 0, last: columnCount - 1, look: { italic: true, align: 'left', wrap: true } }],
        32,
      );
      if (variant === 'values' || text.length > 240) return block;
      const changed = 'Bằng chữ: số liệu đã thay đổi, hãy lập lại bảng.';
      const cell: DrawnCell = {
        formula: `=IF(ABS(${totalAddress(at)}-${amount})<0.5,"${text}","${changed}")`,
        look: { italic: true, align: 'left', vertical: 'center', wrap: true },
      };
      return { ...block, rows: [{ ...block.rows[0]!, cells: [cell] }] };
    },
  ];
}

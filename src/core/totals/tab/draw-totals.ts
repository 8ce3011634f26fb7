import type { CellLook, DrawnCell, DrawnChart, DrawnRow, SheetDrawing } from '../../sheet/sheet-drawing';
import { controlLines } from './control-lines';
import { asideLines, flowLines, noteLines, ownFigureLines, statedLines } from './control-block';
import type { CrossMargins } from '../cross-margins';
import { figureFormulas } from '../formulas/figure-formulas';
import { isMoney, measureTitle, summedField } from '../measures';
import { signatureBlock, stack } from './tab-frame';
import { tabLayout, type TabLayout } from './tab-layout';
import { blankLine, bodyLook, headerBlock, tabSheet, tabTop, wordsBlock, type TabOptions } from './tab-sheet';
import { leftOut, noneSaid, tabSource, tabTitle } from './tab-texts';
import type { TabNote } from './tab-notes';
import type { Totals } from '../totals';

/** How a tab of totals is to be. */
export interface TotalsTabOptions extends TabOptions {
  /** Left out: TỔNG HỢP … THEO …. */
  readonly title?: string;
  /** The time that the figures are of, below the title. */
  readonly period?: string;
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

/** Draws the totals as an office's own table: head, title, unit of measure, rows, total, words, date, signatures, and below what is printed its controls. */
export function drawTotals(totals: Totals, options: TotalsTabOptions): TotalsTab {
  const { settings, day, variant, name } = options;
  const layout = tabLayout(totals, options.margins ?? null);
  const { widths, firstFigure } = layout;
  const top = tabTop(settings, widths, {
    title: options.title ?? tabTitle('Tổng hợp', totals.register, totals.by),
    period: options.period,
    source: tabSource(totals.tables, day),
    notice: leftOut(totals),
    hasMoney: totals.measures.some((measure) => isMoney(totals.register, measure)),
  });
  const headerRow = top.rows.length;
  const heads = headerBlock(headerRow, layout, widths);
  const firstRow = headerRow + heads.rows.length;
  const totalRow = firstRow + layout.rows.length;
  const formulas = figureFormulas(totals, layout, { headerRow, firstRow, totalRow, variant });
  const below = stack(totalRow + 1, [
    ...totalInWords(totals, layout, formulas.totalAddress, options),
    blankLine,
    (row) => signatureBlock(row, settings, widths, day),
  ]);
  const controls = controlLines(totalRow + 2 + below.rows.length, layout);
  flowLines(controls, totals, formulas.passes, formulas.totalOf);
  ownFigureLines(controls, totals, layout, formulas);
  statedLines(controls, totals);
  asideLines(controls, totals);
  if (formulas.isLive) noteLines(controls, formulas.notes);
  return {
    drawing: tabSheet(name, {
      maker: 'totals',
      widths,
      firstFigure,
      top,
      heads,
      table: { rows: tableRows(layout, formulas), merges: [] },
      tailRow: totalRow,
      below,
      controls: controls.block(),
      ...(options.withChart && { charts: chartsOf(totals, layout, firstRow) }),
    }),
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
      values: column(layout.columnAt(shown.index)),
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

function tableRows(layout: TabLayout, formulas: ReturnType<typeof figureFormulas>): DrawnRow[] {
  return [
    ...layout.rows.map(({ keys }, index): DrawnRow => ({
      cells: [...labelCells(index, keys), ...formulas.rows[index]!],
    })),
    { cells: [...totalLabels(layout.groups.length), ...formulas.total] },
  ];
}

/** STT and the values that name a row. */
export function labelCells(index: number, keys: readonly string[]): DrawnCell[] {
  return [
    { value: index + 1, look: { ...bodyLook, align: 'center' } },
    ...keys.map((key): DrawnCell => ({ value: key || noneSaid, look: { ...bodyLook, wrap: true } })),
  ];
}

export function totalLabels(groups: number): DrawnCell[] {
  const bold: CellLook = { ...bodyLook, bold: true };
  return [
    { value: '', look: bold },
    ...Array.from({ length: groups }, (_, index): DrawnCell => ({
      value: index === 0 ? 'TỔNG CỘNG' : '',
      look: bold,
    })),
  ];
}

/** The money of the table in words. */
export function totalInWords(
  totals: Totals,
  { columnCount, columns }: TabLayout,
  totalAddress: (column: number) => string,
  options: Pick<TabOptions, 'settings' | 'variant'>,
) {
  const at = columns.findIndex(
    ({ measure, keys }) =>
      keys === null &&
      (measure === totals.money || (totals.money === null && isMoney(totals.register, measure))),
  );
  if (at < 0) return [];
  const { measure } = columns[at]!;
  const amount = summedField(totals.register, measure) === null ? null : totals.total[measure];
  return wordsBlock({ label: 'Bằng chữ', amount, address: totalAddress(at) }, options, columnCount - 1);
}

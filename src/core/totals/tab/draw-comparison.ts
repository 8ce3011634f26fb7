import type { TableColumns } from '../../recognition/values/table-columns';
import { cellAddress } from '../../sheet/address';
import type { CellLook, DrawnCell, DrawnRow } from '../../sheet/sheet-drawing';
import { alignRows, compareTotals } from '../compare-totals';
import {
  mainMeasure,
  shownParts,
  sideLayout,
  type ComparedPart,
  type ComparisonPlace,
  type DrawnSide,
} from './compared-parts';
import { asideLines, flowLines, noteLines, ownFigureLines } from './control-block';
import { controlLines } from './control-lines';
import { labelCells, totalLabels, type TotalsTab } from './draw-totals';
import { figureFormulas, signedFormat } from '../formulas/figure-formulas';
import { passTerms } from '../formulas/formula-terms';
import { groupTitle } from '../groups';
import { isMoney, measureTitle } from '../measures';
import { movementBlock, movementLines, peopleLines } from './movement-block';
import { signatureBlock, stack } from './tab-frame';
import { fillPage } from './tab-layout';
import {
  blankLine,
  bodyLook,
  headerBlock,
  orientationOf,
  tabSheet,
  tabTop,
  wordsBlock,
  type TabOptions,
} from './tab-sheet';
import { leftOut, movementWords, tabSource, tabTitle } from './tab-texts';

/** Each measure before, after, and the difference. */
const blockWidth = 3;

/**
 * Draws two parts of the books side by side as an office's own table: each row before, after and the difference, what is new, gone or
 * changed, the movement that leads from one total to the other, and its controls. Both parts are totals of the same groups and
 * measures, the first of them records.
 */
export function drawComparison(
  earlier: ComparedPart,
  later: ComparedPart,
  catalogue: readonly TableColumns[],
  options: TabOptions,
): TotalsTab {
  const { settings, day, variant, name } = options;
  const parts = shownParts(earlier, later);
  const [before, after] = parts;
  const { register, by, measures } = after.totals;
  const rows = alignRows(before.totals, after.totals);
  const groups = by.map((group) => groupTitle(group).vi);
  const firstFigure = 1 + groups.length;
  const widths = [
    ...[34, ...groups.map((_, index) => (index === 0 ? 170 : 110))],
    ...measures.flatMap((measure) => Array<number>(blockWidth).fill(isMoney(register, measure) ? 92 : 54)),
    64,
  ];
  fillPage(widths, measures.length * blockWidth + 1, orientationOf(widths));
  const columnOf: ComparisonPlace['columnOf'] = (measure, which) =>
    firstFigure + measure * blockWidth + which;

  const top = tabTop(settings, widths, {
    title: tabTitle('So sánh', register, by),
    period: `Trước: ${before.label}. Sau: ${after.label}.`,
    source: tabSource([...before.totals.tables, ...after.totals.tables], day),
    notice: noticeOf(parts),
    hasMoney: measures.some((measure) => isMoney(register, measure)),
  });
  const headerRow = top.rows.length;
  const heads = headerBlock(headerRow, { groups, heads: headingsOf(parts), firstFigure }, widths);
  const firstRow = headerRow + heads.rows.length;
  const totalRow = firstRow + rows.length;
  const place = { firstFigure, columnCount: widths.length, firstRow, totalRow, columnOf };
  const [was, is] = parts.map((part, which): DrawnSide => {
    const aligned = rows.map((row) => ({ ...row, own: which === 0 ? row.before : row.after }));
    const columnAt = (column: number) => columnOf(column, which as 0 | 1);
    const live = part.live();
    const layout = sideLayout(part, live, aligned, { columnAt, firstFigure, groups, widths });
    return {
      part,
      live: live?.totals ?? null,
      layout,
      formulas: figureFormulas(live?.totals ?? part.totals, layout, {
        ...{ headerRow, firstRow, totalRow },
        variant: live ? variant : 'values',
      }),
    };
  }) as [DrawnSide, DrawnSide];

  const table = tableRows(was, is, place, options);
  const movement = movementBlock(was, is, catalogue, place, variant);
  const at = mainMeasure(after.totals);
  const main = measures[at]!;
  const below = stack(totalRow + 1 + movement.block.rows.length, [
    ...(isMoney(register, main)
      ? wordsBlock(
          {
            ...{ label: `Bằng chữ (sau)`, amount: after.totals.total[main] },
            address: is.formulas.totalAddress(at),
          },
          options,
          widths.length - 1,
        )
      : []),
    blankLine,
    (row) => signatureBlock(row, settings, widths, day),
  ]);
  const controls = controlLines(totalRow + 2 + movement.block.rows.length + below.rows.length, {
    widths,
    firstFigure,
  });
  const sides = [
    { ...was, of: 'trước' },
    { ...is, of: 'sau' },
  ];
  movementLines(controls, movement, variant);
  for (const { part, formulas, of } of sides) {
    const passes = formulas.isLive ? part.totals.passes.map((_, pass) => passTerms(part.totals, pass)) : [];
    flowLines(controls, part.totals, passes, formulas.totalOf, of);
  }
  for (const { live, layout, formulas, of } of sides)
    if (live) ownFigureLines(controls, live, layout, formulas, of);
    else if (variant === 'formulas') controls.line(`Số liệu phần “${of}” ${fixedSide}`);
  for (const { part, of } of sides) asideLines(controls, part.totals, of);
  const notes = [...was.formulas.notes, ...is.formulas.notes];
  if (variant === 'formulas') noteLines(controls, notes);
  peopleLines(controls, movement, variant);
  return {
    drawing: tabSheet(name, {
      ...{ maker: 'comparison', widths, firstFigure, top, heads },
      table: { rows: [...table, ...movement.block.rows], merges: movement.block.merges },
      tailRow: totalRow + 1 + movement.block.rows.length,
      below,
      controls: controls.block(),
    }),
    notes,
  };
}

const fixedSide =
  'là giá trị tại lúc lập: bảng vừa chia theo nhóm này vừa so sánh theo nó, không công thức nào tách được hai việc.';

/** Longer names of parts stand below the title alone. */
const longestHeading = 18;

function headingsOf(parts: readonly [ComparedPart, ComparedPart]): (string | null)[][] {
  const { register, measures } = parts[1].totals;
  const [before, after] = parts.every(({ label }) => label.length <= longestHeading && label !== '')
    ? parts.map(({ label }) => label)
    : ['Trước', 'Sau'];
  return [
    [...measures.flatMap((measure) => [measureTitle(register, measure).vi, null, null]), 'Biến động'],
    [...measures.flatMap(() => [before!, after!, 'Tăng, giảm']), null],
  ];
}

function noticeOf(parts: readonly [ComparedPart, ComparedPart]): string | null {
  const said = parts.flatMap(({ totals }, which) => {
    const text = leftOut(totals);
    return text === null ? [] : [`${which === 0 ? 'Trước' : 'Sau'}: ${text}`];
  });
  return said.length === 0 ? null : said.join(' ');
}

function tableRows(
  was: DrawnSide,
  is: DrawnSide,
  place: ComparisonPlace,
  { variant }: Pick<TabOptions, 'variant'>,
): DrawnRow[] {
  const { measures } = is.part.totals;
  const isLive = variant === 'formulas';
  const main = mainMeasure(is.part.totals);
  const rows = alignRows(was.part.totals, is.part.totals);
  const compared = compareTotals(was.part.totals, is.part.totals, measures[main]!).rows;
  const address = (row: number, measure: number, which: 0 | 1 | 2) =>
    cellAddress(row, place.columnOf(measure, which));
  const figuresOf = (
    row: number,
    cells: readonly [readonly DrawnCell[], readonly DrawnCell[]],
    valueOf: (side: DrawnSide, measure: number) => number | null,
    look: CellLook = {},
  ): DrawnCell[] =>
    measures.flatMap((_, measure) => {
      const [before, after] = [cells[0][measure]!, cells[1][measure]!];
      const change: CellLook = {
        ...after.look,
        ...look,
        numberFormat: signedFormat(after.look?.numberFormat ?? ''),
      };
      const [a, b] = ([0, 1] as const).map((which) => address(row, measure, which));
      const value = (valueOf(is, measure) ?? 0) - (valueOf(was, measure) ?? 0);
      return [
        before,
        after,
        isLive ? { formula: `=N(${b})-N(${a})`, look: change } : { value, look: change },
      ];
    });
  const word = (index: number, row: number): DrawnCell => {
    const look: CellLook = { ...bodyLook, align: 'center', wrap: true };
    const { kind } = compared[index]!;
    const [a, b, change] = [address(row, 0, 0), address(row, 0, 1), address(row, main, 2)];
    if (isLive)
      return {
        formula: `=IF(AND(${a}=0,${b}=0),"",IF(${a}=0,"${movementWords.new}",IF(${b}=0,"${movementWords.gone}",IF(${change}>0,"${movementWords.more}",IF(${change}<0,"${movementWords.less}","${movementWords.same}")))))`,
        look,
      };
    const isEmpty = [was, is].every(({ formulas }) => formulas.value(index, 0) === 0);
    return { value: isEmpty ? '' : movementWords[kind], look };
  };
  const bold: CellLook = { ...bodyLook, bold: true };
  return [
    ...rows.map(({ keys }, index): DrawnRow => {
      const row = place.firstRow + index;
      const cells = [was.formulas.rows[index]!, is.formulas.rows[index]!] as const;
      return {
        cells: [
          ...labelCells(index, keys),
          ...figuresOf(row, cells, ({ formulas }, measure) => formulas.value(index, measure)),
          word(index, row),
        ],
      };
    }),
    {
      cells: [
        ...totalLabels(is.layout.groups.length),
        ...figuresOf(
          place.totalRow,
          [was.formulas.total, is.formulas.total],
          ({ formulas }, measure) => formulas.totalValue(measure),
          { bold: true },
        ),
        { value: '', look: bold },
      ],
    },
  ];
}

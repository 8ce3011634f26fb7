import type { TableColumns } from '../../recognition/values/table-columns';
import { cellAddress } from '../../sheet/address';
import type { CellLook, DrawnCell, DrawnRow } from '../../sheet/sheet-drawing';
import { compareUnits, headCounts, isPerHead, type UnitComparison } from '../compare-units';
import { asideLines, flowLines, noteLines, ownFigureLines } from './control-block';
import { controlLines } from './control-lines';
import { labelCells, totalInWords, totalLabels, type TotalsTab } from './draw-totals';
import { figureFormulas, wholeFormat, type FigureFormulas } from '../formulas/figure-formulas';
import { mayBeUnsaid } from '../figures-of';
import { isMoney, measureTitle, summedField } from '../measures';
import { signatureBlock, stack } from './tab-frame';
import { fillPage, tabLayout, type TabLayout } from './tab-layout';
import {
  blankLine,
  bodyLook,
  headerBlock,
  orientationOf,
  tabSheet,
  tabTop,
  type TabOptions,
} from './tab-sheet';
import { leftOut, rankingTitle, tabSource } from './tab-texts';
import type { Totals } from '../totals';

/** A column of the table: members, or of one measure the figure, its rank, the same for each member. */
interface RankColumn {
  readonly kind: 'heads' | 'value' | 'rank' | 'perHead' | 'perHeadRank';
  /** Which of the measures; 0 for members. */
  readonly measure: number;
  readonly width: number;
  readonly upper: string | null;
  readonly lower: string | null;
}

/**
 * Draws units side by side on the measures of totals by unit as an office's own table: each figure with its rank, ties sharing the
 * better one, and the same for each member where the catalogue counts them. Ranks and quotients are formulas over the figures beside
 * them.
 */
export function drawRanking(
  totals: Totals,
  catalogue: readonly TableColumns[],
  options: TabOptions,
): TotalsTab {
  const { settings, day, variant, name } = options;
  const heads = headCounts(catalogue);
  const columns = rankColumns(totals, heads !== null);
  const firstFigure = 2;
  const widths = [34, 170, ...columns.map(({ width }) => width)];
  fillPage(widths, columns.length, orientationOf(widths));
  const columnOf = (kind: RankColumn['kind'], measure: number) =>
    firstFigure + columns.findIndex((column) => column.kind === kind && column.measure === measure);

  const top = tabTop(settings, widths, {
    title: rankingTitle(totals.register),
    source: tabSource([...totals.tables, ...(heads?.tables ?? [])], day),
    notice: leftOut(totals),
    hasMoney: totals.measures.some((measure) => isMoney(totals.register, measure)),
  });
  const headerRow = top.rows.length;
  const headings = {
    groups: ['Đơn vị'],
    heads: [columns.map(({ upper }) => upper), columns.map(({ lower }) => lower)],
    firstFigure,
  };
  const header = headerBlock(headerRow, headings, widths);
  const firstRow = headerRow + header.rows.length;
  const totalRow = firstRow + totals.rows.length;
  const place = { headerRow, firstRow, totalRow, variant };
  const own: TabLayout = {
    ...tabLayout(totals, null),
    ...{ firstFigure, widths, columnCount: widths.length },
    columnAt: (column) => columnOf('value', column),
  };
  const formulas = figureFormulas(totals, own, place);
  const members = heads && membersOf(totals, heads, own, columnOf('heads', 0), place);

  const comparison = compareUnits(
    totals.measures.map((measure) => ({ totals, measure })),
    heads,
  );
  const shown: Shown = {
    totals,
    columns,
    formulas,
    members,
    comparison,
    firstRow,
    totalRow,
    variant,
    columnOf,
  };
  const below = stack(totalRow + 1, [
    ...totalInWords(totals, own, formulas.totalAddress, options),
    blankLine,
    (row) => signatureBlock(row, settings, widths, day),
  ]);
  const controls = controlLines(totalRow + 2 + below.rows.length, { widths, firstFigure });
  flowLines(controls, totals, formulas.passes, formulas.totalOf);
  ownFigureLines(controls, totals, own, formulas);
  if (members) ownFigureLines(controls, members.totals, members.layout, members.formulas, 'số đoàn viên');
  if (formulas.isLive && totals.rows.length > 0) {
    controls.heading('Thứ hạng so với số do phần mềm tính lúc lập');
    for (const { label, formula } of differingRanks(shown)) controls.figure(label, { formula }, true);
  }
  controls.line('Bằng nhau thì cùng hạng, hạng kế tiếp bỏ trống (1, 2, 2, 4); ô trống không xếp hạng.');
  asideLines(controls, totals);
  const notes = [...formulas.notes, ...(members?.formulas.notes ?? [])];
  if (formulas.isLive) noteLines(controls, notes);
  return {
    drawing: tabSheet(name, {
      ...{ maker: 'ranking', widths, firstFigure, top, heads: header },
      table: { rows: tableRows(shown), merges: [] },
      tailRow: totalRow,
      below,
      controls: controls.block(),
    }),
    notes,
  };
}

function rankColumns({ register, measures }: Totals, hasHeads: boolean): RankColumn[] {
  return [
    ...(hasHeads
      ? [{ kind: 'heads' as const, measure: 0, width: 62, upper: 'Số đoàn viên', lower: null }]
      : []),
    ...measures.flatMap((measure, at): RankColumn[] => {
      const width = isMoney(register, measure) ? 92 : 58;
      const column = (kind: RankColumn['kind'], lower: string, own: number): RankColumn => ({
        ...{ kind, measure: at, width: own, lower },
        upper: kind === 'value' ? measureTitle(register, measure).vi : null,
      });
      return [
        column('value', 'Số liệu', width),
        column('rank', 'Hạng', 40),
        ...(hasHeads && isPerHead(register, measure)
          ? [column('perHead', 'Bình quân đoàn viên', 70), column('perHeadRank', 'Hạng', 40)]
          : []),
      ];
    }),
  ];
}

/** Members of each unit, in their column. */
interface Members {
  readonly totals: Totals;
  readonly layout: TabLayout;
  readonly formulas: FigureFormulas;
}

function membersOf(
  { rows }: Totals,
  heads: Totals,
  own: TabLayout,
  column: number,
  place: Parameters<typeof figureFormulas>[2],
): Members {
  const known = new Map(heads.rows.map(({ keys, figures }) => [keys[0]!, figures]));
  const listed = new Set(rows.map(({ keys }) => keys[0]!));
  const isWhole = [...known.keys()].every((unit) => listed.has(unit));
  const total = isWhole ? heads.total : {};
  const layout: TabLayout = {
    ...tabLayout(heads, null),
    ...{ firstFigure: own.firstFigure, widths: own.widths, columnCount: own.columnCount, total },
    columnAt: () => column,
    rows: rows.map(({ keys }) => ({ keys, figures: known.get(keys[0]!) ?? {} })),
  };
  return { totals: heads, layout, formulas: figureFormulas(heads, layout, place) };
}

interface Shown {
  readonly totals: Totals;
  readonly columns: readonly RankColumn[];
  readonly formulas: FigureFormulas;
  readonly members: Members | null;
  readonly comparison: UnitComparison;
  readonly firstRow: number;
  readonly totalRow: number;
  readonly variant: 'formulas' | 'values';
  columnOf(kind: RankColumn['kind'], measure: number): number;
}

const rankLook: CellLook = { ...bodyLook, align: 'center', numberFormat: '0' };

function tableRows(shown: Shown): DrawnRow[] {
  const { totals, columns, comparison } = shown;
  const byUnit = new Map(comparison.units.map(({ unit, figures }) => [unit, figures]));
  const rows = totals.rows.map(({ keys }, index): DrawnRow => ({
    cells: [
      ...labelCells(index, keys),
      ...columns.map((column) => figureCell(shown, column, index, byUnit.get(keys[0]!)?.[column.measure])),
    ],
  }));
  return [...rows, { cells: [...totalLabels(1), ...columns.map((column) => totalCell(shown, column))] }];
}

function figureCell(
  { totals, formulas, members, firstRow, totalRow, variant, columnOf }: Shown,
  { kind, measure }: RankColumn,
  index: number,
  own: UnitComparison['units'][number]['figures'][number] | undefined,
): DrawnCell {
  const row = firstRow + index;
  const at = (of: RankColumn['kind']) => cellAddress(row, columnOf(of, of === 'heads' ? 0 : measure));
  const isLive = variant === 'formulas';
  if (kind === 'heads') return members!.formulas.rows[index]![0]!;
  if (kind === 'value') return formulas.rows[index]![measure]!;
  if (kind === 'perHead') {
    const look = perHeadLook(totals, measure);
    if (!isLive) return { value: own?.perHead ?? '', look };
    const [value, heads] = [at('value'), at('heads')];
    return { formula: `=IF(OR(N(${heads})=0,NOT(ISNUMBER(${value}))),"",${value}/${heads})`, look };
  }
  const ranked = kind === 'rank' ? 'value' : 'perHead';
  if (!isLive) return { value: rankOf(totals, kind, measure, own) ?? '', look: rankLook };
  const range = bodyRange(columnOf(ranked, measure), firstRow, totalRow);
  const isRanked = isUnsaidAtNought(totals, measure) ? `N(${at(ranked)})<>0` : `ISNUMBER(${at(ranked)})`;
  return { formula: `=IF(${isRanked},RANK(${at(ranked)},${range}),"")`, look: rankLook };
}

/** Whether nought shows as a dash: what nobody said is not the last of those that did. */
function isUnsaidAtNought({ register, measures }: Totals, measure: number): boolean {
  const field = summedField(register, measures[measure]!);
  return field !== null && mayBeUnsaid(register, field);
}

function rankOf(
  totals: Totals,
  kind: 'rank' | 'perHeadRank',
  measure: number,
  own: UnitComparison['units'][number]['figures'][number] | undefined,
): number | null {
  return !own || (own.value === 0 && isUnsaidAtNought(totals, measure)) ? null : own[kind];
}

/** The office's own average stands at the foot only where members of all its units are known. */
function totalCell(shown: Shown, { kind, measure }: RankColumn): DrawnCell {
  const { totals, formulas, members, firstRow, totalRow, variant, columnOf } = shown;
  const bold = { bold: true };
  if (kind === 'heads') return members!.formulas.total[0]!;
  if (kind === 'value') return formulas.total[measure]!;
  const blank: DrawnCell = { value: '', look: { ...bodyLook, ...bold } };
  if (kind !== 'perHead') return blank;
  const look = { ...perHeadLook(totals, measure), ...bold };
  const value = formulas.totalValue(measure);
  const counts = totals.rows.map((_, index) => members!.formulas.value(index, 0) ?? 0);
  const all = counts.reduce((sum, each) => sum + each, 0);
  if (variant === 'values')
    return counts.every((each) => each > 0) && value !== null ? { value: value / all, look } : blank;
  const range = bodyRange(columnOf('heads', 0), firstRow, totalRow);
  const [own, heads] = [columnOf('value', measure), columnOf('heads', 0)].map((column) =>
    cellAddress(totalRow, column),
  );
  return {
    formula: `=IF(AND(COUNTIF(${range},">0")=ROWS(${range}),ISNUMBER(${own})),${own}/${heads},"")`,
    look,
  };
}

function perHeadLook({ register, measures }: Totals, measure: number): CellLook {
  const format = isMoney(register, measures[measure]!) ? wholeFormat : '[$-42A]#,##0.00';
  return { ...bodyLook, align: 'right', numberFormat: format };
}

/** The ranks of each measure that differ from ours. */
function differingRanks({ totals, columns, comparison, firstRow, totalRow, columnOf }: Shown) {
  const byUnit = new Map(comparison.units.map(({ unit, figures }) => [unit, figures]));
  return columns.flatMap(({ kind, measure }) => {
    if (kind !== 'rank' && kind !== 'perHeadRank') return [];
    const own = totals.rows.map(
      ({ keys }) => rankOf(totals, kind, measure, byUnit.get(keys[0]!)?.[measure]) ?? '""',
    );
    const what = `${measureTitle(totals.register, totals.measures[measure]!).vi}${kind === 'rank' ? '' : ' bình quân'}`;
    return [
      {
        label: `${what}: số hạng khác (phải bằng 0)`,
        formula: `=SUMPRODUCT(--(${bodyRange(columnOf(kind, measure), firstRow, totalRow)}<>{${own.join(';')}}))`,
      },
    ];
  });
}

function bodyRange(column: number, firstRow: number, totalRow: number): string {
  const letters = cellAddress(0, column).replace(/\d+/, '');
  return `$${letters}$${firstRow + 1}:$${letters}$${totalRow}`;
}

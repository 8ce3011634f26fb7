import type { DrawnCell } from '../../sheet/sheet-drawing';
import type { FigureFormulas } from '../formulas/figure-formulas';
import { longestFormula } from '../formulas/formula-terms';
import { isAdditive, type TabLayout } from './tab-layout';
import type { Totals } from '../totals';

/**
 * Formulas that count the cells of the table which differ from our own figures of the time of writing; 0 while nothing has changed.
 *
 * Our figures stand in them as array constants, so that a tab with formulas holds them once and shows them nowhere.
 */
export function differingCells(totals: Totals, layout: TabLayout, formulas: FigureFormulas): string[] {
  const pieces = layout.columns.flatMap(({ measure }, column) => {
    const cells = layout.rows.map((_, row) => ({
      cell: formulas.rows[row]![column]!,
      own: formulas.value(row, column),
    }));
    // Shares and rates are made of the figures beside them.
    if (!cells.some(({ cell }) => 'formula' in cell) || measure === 'share' || measure === 'rate') return [];
    const sums = isAdditive(totals, measure) && !cells.some(({ cell }) => isBlank(cell));
    const constants = cells.map(({ own }) => (own === null ? (sums ? '0' : '""') : String(own)));
    return chunks(constants).map(([first, some]) => {
      const range = formulas.rowsAddress(column, first, first + some.length - 1);
      const own = `{${some.join(';')}}`;
      return `SUMPRODUCT(--(${sums ? `ABS(${range}-${own})>0.005` : `${range}<>${own}`}))`;
    });
  });
  const packed: string[] = [];
  for (const piece of [...pieces, ...feet(totals, layout, formulas)]) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + piece.length < longestFormula)
      packed[packed.length - 1] = `${last}+${piece}`;
    else packed.push(`=${piece}`);
  }
  return packed;
}

/** Below the blocks of a crossed table; those of the whole table are compared one by one elsewhere. */
function feet(totals: Totals, layout: TabLayout, formulas: FigureFormulas): string[] {
  return layout.columns.flatMap(({ measure, across, keys }, column) => {
    if (keys === null || !('formula' in formulas.total[column]!)) return [];
    if (measure === 'share' || measure === 'rate') return [];
    const cell = formulas.totalAddress(column);
    const own = layout.columnTotals.get(across!)?.[measure] ?? null;
    if (isAdditive(totals, measure)) return [`(ABS(${cell}-${own ?? 0})>0.005)*1`];
    return [`(${cell}<>${own ?? '""'})*1`];
  });
}

function isBlank(cell: DrawnCell): boolean {
  return 'value' in cell && cell.value === '';
}

/** Runs of constants that fit into one formula, each with the row where it begins. */
function chunks(constants: readonly string[]): [first: number, some: string[]][] {
  const found: [number, string[]][] = [];
  let length = Infinity;
  constants.forEach((constant, row) => {
    if (length + constant.length > longestFormula - 200) {
      found.push([row, []]);
      length = 0;
    }
    found.at(-1)![1].push(constant);
    length += constant.length + 1;
  });
  return found;
}

import { cellAddress } from '../sheet/address';
import type { CellLook, DrawnCell } from '../sheet/sheet-drawing';
import { passTerms, type PassTerms, type Term, type TermPlace } from './formula-terms';
import { mayBeUnsaid } from './figures-of';
import { measureTitle, summedField, type MeasureId } from './measures';
import { isAdditive, type FigureColumn, type TabLayout } from './tab-layout';
import { addressOn, type TabNote } from './tab-notes';
import type { Totals } from './totals';

/** The figures of a tab as cells. */
export interface FigureFormulas {
  /** One list per row of the layout. */
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly total: readonly DrawnCell[];
  /** The address of the total of a column of figures, absolute. */
  totalAddress(column: number): string;
  readonly notes: readonly TabNote[];
  readonly passes: readonly PassTerms[];
  readonly isLive: boolean;
}

interface Place {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly totalRow: number;
  readonly variant: 'formulas' | 'values';
}

/** Excel takes no longer formula. */
const longestFormula = 8000;

const whole = '#,##0';
const formats: Readonly<Partial<Record<MeasureId, string>>> = {
  share: '0.0',
  rate: '0.0',
};
/** What nobody valued shows a dash, not a nought. */
const unsaid = '#,##0;-#,##0;"–"';

/** Makes the cells of all figures: sums and counts as native formulas, the others as values or out of their neighbours. */
export function figureFormulas(totals: Totals, layout: TabLayout, place: Place): FigureFormulas {
  const isLive = place.variant === 'formulas';
  const passes = isLive ? totals.passes.map((_, index) => passTerms(totals, index)) : [];
  let fixedCells = 0;
  const isUnsaid = (measure: MeasureId) => {
    const field = summedField(totals.register, measure);
    return field !== null && mayBeUnsaid(totals.register, field);
  };
  const look = (measure: MeasureId, bold = false): CellLook => ({
    box: 'thin',
    vertical: 'center',
    align: 'right',
    numberFormat: formats[measure] ?? (isUnsaid(measure) ? unsaid : whole),
    ...(bold && { bold }),
  });
  const address = (row: number, column: number) => cellAddress(row, layout.firstFigure + column);

  const cellOf = (index: number, column: FigureColumn, at: number): DrawnCell => {
    const { measure } = column;
    const row = layout.rows[index]!;
    const cellRow = place.firstRow + index;
    const keys = column.keys ? [...row.keys, ...column.keys] : row.keys;
    const known = column.keys ? totals.rows[layout.rowNumber(keys)]?.figures : row.figures;
    const value = known ? known[measure] : 0;
    const plain: DrawnCell = { value: value ?? '', look: look(measure) };
    if (!isLive) return plain;
    if (!isAdditive(totals, measure))
      return derived(measure, (wanted) => siblingAt(layout, column, wanted, cellRow), look(measure)) ?? plain;
    if (layout.heads.length > 1 && column.keys === null) {
      const parts = layout.columns.flatMap((other, otherAt) =>
        other.keys !== null && other.measure === measure ? [address(cellRow, otherAt)] : [],
      );
      return parts.length === 0 ? plain : { formula: `=${parts.join('+')}`, look: look(measure) };
    }
    const labels = [
      ...row.keys.map((_, group) => `$${cellAddress(cellRow, 1 + group)}`),
      ...(column.keys ? [acrossAddress(layout, place.headerRow, at)] : []),
    ];
    const formula = formulaOf(passes, { row: layout.rowNumber(keys), keys, labels }, measure as never);
    if (formula === null) {
      if (value) fixedCells += 1;
      return plain;
    }
    return { formula, look: look(measure) };
  };
  const rows = layout.rows.map((_, index) => layout.columns.map((column, at) => cellOf(index, column, at)));
  const total = layout.columns.map((column, at): DrawnCell => {
    const { measure } = column;
    const bold = look(measure, true);
    const value = column.keys === null ? layout.total[measure] : columnTotal(totals, column);
    if (!isLive) return { value: value ?? '', look: bold };
    // A record with amounts of two funds stands in two rows: its rows come to more records than there are.
    const addsUp = isAdditive(totals, measure) && !(measure === 'count' && isSpread(totals));
    if (addsUp && layout.rows.length > 0)
      return {
        formula: `=SUM(${address(place.firstRow, at)}:${address(place.totalRow - 1, at)})`,
        look: bold,
      };
    return (
      derived(measure, (wanted) => siblingAt(layout, column, wanted, place.totalRow), bold) ?? {
        value: value ?? '',
        look: bold,
      }
    );
  });

  /** Shares and rates out of the sheet's own figures, in the way that the totals were told to round. */
  function derived(
    measure: MeasureId,
    sibling: (wanted: MeasureId) => string | null,
    shown: CellLook,
  ): DrawnCell | null {
    const round = totals.rounding === 'truncate' ? 'TRUNC' : 'ROUND';
    const percent = (part: string | null, of: string | null): DrawnCell | null =>
      part === null || of === null
        ? null
        : { formula: `=IF(${of}=0,"",${round}(100*${part}/${of},1))`, look: shown };
    if (measure === 'rate') return percent(sibling('cumulative') ?? sibling('admitted'), sibling('target'));
    if (measure !== 'share') return null;
    const base = totals.money ?? 'count';
    const at = layout.columns.findIndex((column) => column.measure === base && column.keys === null);
    return percent(sibling(base), at < 0 ? null : absolute(address(place.totalRow, at)));
  }

  return {
    rows,
    total,
    totalAddress: (column) => absolute(address(place.totalRow, column)),
    notes: isLive ? notesOf(totals, layout, passes, fixedCells) : [],
    passes,
    isLive,
  };
}

/** Whether a table is gone through once for each fund in its headings. */
export function isSpread({ passes, tables }: Totals): boolean {
  return passes.length > tables.length;
}

/** The cell of another measure in the same row and block. */
function siblingAt(
  layout: TabLayout,
  { across }: FigureColumn,
  wanted: MeasureId,
  row: number,
): string | null {
  const at = layout.columns.findIndex((column) => column.measure === wanted && column.across === across);
  return at < 0 ? null : cellAddress(row, layout.firstFigure + at);
}

/** The heading over a block of a crossed table: its first column holds the text. */
function acrossAddress(layout: TabLayout, headerRow: number, at: number): string {
  const { across } = layout.columns[at]!;
  const first = layout.columns.findIndex((column) => column.across === across);
  return cellAddress(headerRow, layout.firstFigure + first).replace(/(\d+)$/, '$$$1');
}

function columnTotal(totals: Totals, { measure, across }: FigureColumn): number {
  return totals.rows.reduce(
    (sum, { keys, figures }) => (keys[keys.length - 1] === across ? sum + (figures[measure] ?? 0) : sum),
    0,
  );
}

function formulaOf(
  passes: readonly PassTerms[],
  place: TermPlace,
  measure: Parameters<PassTerms['term']>[1],
): string | null {
  const terms = passes.map((pass) => pass.term(place, measure));
  return joined(terms);
}

/** The terms as one formula; null where nothing in it lives or Excel would not take it. */
export function joined(terms: readonly Term[]): string | null {
  const pieces = terms.flatMap((term) => term.pieces);
  const constant = terms.reduce((sum, term) => sum + term.constant, 0);
  if (pieces.length === 0) return null;
  const formula = [...pieces, ...(constant === 0 ? [] : [String(constant)])].join('+').replaceAll('+-', '-');
  return formula.length > longestFormula ? null : `=${formula}`;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}

function notesOf(
  totals: Totals,
  layout: TabLayout,
  passes: readonly PassTerms[],
  fixedCells: number,
): TabNote[] {
  const notes: TabNote[] = [];
  const texts = passes.flatMap((pass, index) => {
    const { sheet } = totals.tables[totals.passes[index]!.table]!.table.grid;
    return totals.measures.flatMap((measure) => {
      const field = summedField(totals.register, measure);
      return field === null
        ? []
        : pass.textNumbers(field).map(({ row, column }) => addressOn(sheet, row, column));
    });
  });
  const distinct = [...new Set(texts)];
  if (distinct.length > 0) notes.push({ kind: 'text-numbers', cells: distinct.length, first: distinct[0]! });
  const spellings = [...new Set(passes.flatMap((pass) => pass.otherSpellings))];
  if (spellings.length > 0)
    notes.push({ kind: 'spellings', count: spellings.length, example: spellings[0]! });
  const derivedTitles = layout.columns
    .filter(
      ({ measure, keys }) =>
        keys === null &&
        ['people', 'women', 'units', 'average'].includes(measure) &&
        !isAdditive(totals, measure),
    )
    .map(({ measure }) => measureTitle(totals.register, measure));
  if (derivedTitles.length > 0) notes.push({ kind: 'values', titles: derivedTitles });
  if (fixedCells > 0) notes.push({ kind: 'fixed-cells', cells: fixedCells });
  return notes;
}

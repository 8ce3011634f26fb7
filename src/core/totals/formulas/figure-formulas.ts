import { cellAddress } from '../../sheet/address';
import type { CellLook, DrawnCell } from '../../sheet/sheet-drawing';
import { derivedFormula } from './derived-figures';
import { distinctColumns, isDistinct } from './distinct-columns';
import { formulaNotes } from './formula-notes';
import { longestFormula, passTerms, type PassTerms, type Term } from './formula-terms';
import { mayBeUnsaid } from '../figures-of';
import { kindIn, summedField, type MeasureId } from '../measures';
import { isAdditive, type FigureColumn, type TabLayout } from '../tab/tab-layout';
import type { TabNote } from '../tab/tab-notes';
import type { TermPlace } from './row-criteria';
import type { Totals } from '../totals';

/** The same with its sign, for what is more or less. */
export function signedFormat(format: string): string {
  const digits = format.split(';')[0]!.replace('[$-42A]', '');
  return `[$-42A]+${digits};[$-42A]-${digits};0`;
}

/** The figures of a tab as cells. */
export interface FigureFormulas {
  /** One list per row of the layout. */
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly total: readonly DrawnCell[];
  /** The address of the total of a column of figures, absolute. */
  totalAddress(column: number): string;
  /** The range of a column's figures above their total. */
  rowsAddress(column: number, firstRow: number, lastRow: number): string;
  /** That of a measure over the whole table; null where the tab lacks it. */
  totalOf(measure: MeasureId): string | null;
  /** The columns whose totals are of all the records; of a table that shows one value of a group, that value's. */
  readonly wholeColumns: readonly number[];
  /** Our own figure of a cell, null where there is none. */
  value(row: number, column: number): number | null;
  totalValue(column: number): number | null;
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

/** Thousands with dots wherever the file is read: 42A is Vietnamese. */
export const wholeFormat = '[$-42A]#,##0';
const formats: Readonly<Partial<Record<MeasureId, string>>> = {
  share: '0.0',
  rate: '0.0',
};
/** What nobody valued, or scored, shows a dash, not a nought. */
const unsaid = '[$-42A]#,##0;[$-42A]-#,##0;"–"';
/** Half points are printed as such. */
const scores = '[$-42A]#,##0.0#;[$-42A]-#,##0.0#;"–"';

/** Makes the cells of all figures: as native formulas where these are exact and quick, the others as values. */
export function figureFormulas(totals: Totals, layout: TabLayout, place: Place): FigureFormulas {
  const isLive = place.variant === 'formulas';
  const passes = isLive ? totals.passes.map((_, index) => passTerms(totals, index)) : [];
  let fixedCells = 0;
  const valueColumns = new Set<MeasureId>();

  const isUnsaid = (measure: MeasureId) => {
    const field = summedField(totals.register, measure);
    return field !== null && mayBeUnsaid(totals.register, field);
  };
  const isScore = (measure: MeasureId) => {
    const field = summedField(totals.register, measure);
    return field !== null && kindIn(totals.register, field) === 'score';
  };
  const look = (measure: MeasureId, bold = false): CellLook => ({
    box: 'thin',
    vertical: 'center',
    align: 'right',
    numberFormat: formats[measure] ?? (isScore(measure) ? scores : isUnsaid(measure) ? unsaid : wholeFormat),
    ...(bold && { bold }),
  });
  const address = (row: number, column: number) => cellAddress(row, layout.columnAt(column));
  const totalAddress = (column: number) => absolute(address(place.totalRow, column));
  const hasWhole = layout.columns.some(({ keys }) => keys === null);
  const wholeColumns = [...layout.columns.keys()].filter(
    (column) => !hasWhole || layout.columns[column]!.keys === null,
  );
  const wholeOf = (measure: MeasureId) =>
    wholeColumns.find((column) => layout.columns[column]!.measure === measure) ?? -1;
  const totalValueOf = ({ measure, across, keys }: FigureColumn) =>
    (keys === null ? layout.total : layout.columnTotals.get(across!))?.[measure] ?? null;

  const valueOf = (index: number, { measure, keys }: FigureColumn): number | null => {
    const row = layout.rows[index]!;
    if (!keys) return row.figures[measure] ?? null;
    const known = totals.rows[layout.rowNumber([...row.keys, ...keys])]?.figures;
    const isNought = isAdditive(totals, measure) || isDistinct(measure);
    return known ? (known[measure] ?? null) : isNought ? 0 : null;
  };

  const distinct = isLive ? distinctColumns(totals, layout, passes, place) : null;
  /** Shares, rates and averages, and people where they are counted by formula; null for what can only be a value. */
  const derived = (index: number, at: number): string | null => {
    const column = layout.columns[at]!;
    const counted = distinct?.formula(index, at);
    if (counted !== undefined) return counted;
    const whole = wholeOf(totals.money ?? 'count');
    return derivedFormula(
      totals,
      column.measure,
      (wanted) => siblingAt(layout, column, wanted, place.firstRow + index),
      whole < 0 ? null : totalAddress(whole),
    );
  };

  const formulaOf = (index: number, column: FigureColumn, at: number): string | null => {
    const { measure } = column;
    const { keys: own } = layout.rows[index]!;
    const cellRow = place.firstRow + index;
    if (!isAdditive(totals, measure)) return derived(index, at);
    if (column.keys === null && layout.heads.length > 1) {
      const parts = layout.columns.flatMap((other, otherAt) =>
        other.keys !== null && other.measure === measure ? [address(cellRow, otherAt)] : [],
      );
      return parts.length === 0 ? null : `=${parts.join('+')}`;
    }
    const keys = column.keys ? [...own, ...column.keys] : own;
    const labels = [
      ...own.map((_, group) => (layout.isShown(index, group) ? `$${cellAddress(cellRow, 1 + group)}` : null)),
      ...(column.keys ? [layout.acrossAddress(place.headerRow, at)] : []),
    ];
    const where: TermPlace = { row: layout.rowNumber(keys), keys, labels };
    return joined(passes.map((pass) => pass.term(where, measure as never)));
  };

  const rows = layout.rows.map((_, index) =>
    layout.columns.map((column, at): DrawnCell => {
      const value = valueOf(index, column);
      const formula = isLive ? formulaOf(index, column, at) : null;
      if (formula !== null) return { formula, look: look(column.measure) };
      if (isLive && value !== null && !isAdditive(totals, column.measure)) valueColumns.add(column.measure);
      else if (isLive && value) fixedCells += 1;
      return { value: value ?? '', look: look(column.measure) };
    }),
  );
  const total = layout.columns.map((column, at): DrawnCell => {
    const { measure } = column;
    const bold = look(measure, true);
    const value = totalValueOf(column);
    const fixed: DrawnCell = { value: value ?? '', look: bold };
    if (!isLive) return fixed;
    // A record with amounts of two funds stands in two rows: its rows come to more records than there are.
    if (isAdditive(totals, measure) && !(measure === 'count' && isSpread(totals)))
      return layout.rows.length === 0
        ? fixed
        : { formula: `=SUM(${rowsAddress(at, place.firstRow, place.totalRow - 1)})`, look: bold };
    const formula = valueColumns.has(measure) ? null : derived(layout.rows.length, at);
    if (formula === null && value !== null && !isAdditive(totals, measure)) valueColumns.add(measure);
    return formula === null ? fixed : { formula, look: bold };
  });

  function rowsAddress(column: number, firstRow: number, lastRow: number): string {
    return `${address(firstRow, column)}:${address(lastRow, column)}`;
  }

  const values = [...valueColumns].map((measure) => ({
    measure,
    reason: distinct?.reason(measure) ?? null,
  }));
  return {
    rows,
    total,
    totalAddress,
    rowsAddress: (column, first, last) => rowsAddress(column, place.firstRow + first, place.firstRow + last),
    totalOf: (measure) => (wholeOf(measure) < 0 ? null : totalAddress(wholeOf(measure))),
    wholeColumns,
    value: (row, column) => valueOf(row, layout.columns[column]!),
    totalValue: (column) => totalValueOf(layout.columns[column]!),
    notes: isLive ? formulaNotes(totals, passes, values, distinct?.corrected ?? [], fixedCells) : [],
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
  return at < 0 ? null : cellAddress(row, layout.columnAt(at));
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
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

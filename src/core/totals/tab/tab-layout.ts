import { printableWidth } from '../../document/document-sheet';
import { cellAddress } from '../../sheet/address';
import type { CrossMargins } from '../cross-margins';
import { groupTitle } from '../groups';
import { isMoney, measureTitle, summedField, type MeasureId } from '../measures';
import { noneSaid } from './tab-texts';
import type { Figures } from '../figures-of';
import type { Totals } from '../totals';

/** A column of figures. */
export interface FigureColumn {
  readonly measure: MeasureId;
  /** Of a crossed table the value of the group that lies across; null for the totals at its right end and for a flat table. */
  readonly across: string | null;
  /** Which groups' values name a cell of the column together with its row; null where the row's own do. */
  readonly keys: readonly string[] | null;
}

/** Where everything of a summary stands. */
export interface TabLayout {
  /** Titles of the label columns behind STT. */
  readonly groups: readonly string[];
  /** One row of headings over the figures, or two; null continues the heading to the left. */
  readonly heads: readonly (readonly (string | null)[])[];
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly { readonly keys: readonly string[]; readonly figures: Figures }[];
  /** Of a crossed table the figures at the foot of each value that lies across. */
  readonly columnTotals: ReadonlyMap<string, Figures>;
  /** Rows of the totals by their keys; a crossed row has one for each value across. */
  rowNumber(keys: readonly string[]): number;
  /** Whether the sheet shows the value of a group in the row just as the totals say it, so that its cell may name it. */
  isShown(row: number, group: number): boolean;
  /** The column of the sheet in which a column of figures stands. */
  columnAt(column: number): number;
  /** The cell that names what lies across over a column of figures; null where none does. */
  acrossAddress(headerRow: number, column: number): string | null;
  /** Of the whole sheet, in points; to the right of the table may stand empty columns. */
  readonly widths: readonly number[];
  readonly firstFigure: number;
  readonly columnCount: number;
  readonly total: Figures;
}

/** Lays the totals out: one line per row, or, with the totals of each group alone as `margins`, the second group across. */
export function tabLayout(totals: Totals, margins: CrossMargins | null): TabLayout {
  const numbers = new Map(totals.rows.map(({ keys }, row) => [keys.join('\u0000'), row]));
  const rowNumber = (keys: readonly string[]) => numbers.get(keys.join('\u0000')) ?? -1;
  const titleOf = (measure: MeasureId) => measureTitle(totals.register, measure).vi;
  const isCrossed = margins !== null && totals.by.length === 2;
  const { measures } = totals;
  const across = isCrossed ? [...new Set(totals.rows.filter(hasRecords).map(({ keys }) => keys[1]!))] : [];
  const columns: FigureColumn[] = [
    ...across.flatMap((value) => measures.map((measure) => ({ measure, across: value, keys: [value] }))),
    ...measures.map((measure) => ({ measure, across: null, keys: null })),
  ];
  const labels = isCrossed ? totals.by.slice(0, 1) : totals.by;
  const leaves = columns.map(({ measure }) => titleOf(measure));
  const upper = columns.map(({ measure, across: value }) =>
    measure === measures[0] ? (value === null ? 'Cộng' : value || noneSaid) : null,
  );
  const widthOf = ({ measure }: FigureColumn) => (isMoney(totals.register, measure) ? 100 : 66);
  const widths = [34, ...labels.map((_, index) => (index === 0 ? 200 : 120)), ...columns.map(widthOf)];
  fillPage(widths, columns.length);
  const firstFigure = 1 + labels.length;
  return {
    groups: labels.map((group) => groupTitle(group).vi),
    heads: isCrossed ? [upper, leaves] : [leaves],
    columns,
    rows: isCrossed ? margins.rows.rows : totals.rows,
    columnTotals: new Map(
      isCrossed ? margins.columns.rows.map(({ keys, figures }) => [keys[0]!, figures]) : [],
    ),
    rowNumber,
    isShown: () => true,
    columnAt: (column) => firstFigure + column,
    acrossAddress(headerRow, column) {
      // The first column of a block holds its heading.
      const first = columns.findIndex((other) => other.across === columns[column]!.across);
      return cellAddress(headerRow, firstFigure + first).replace(/(\d+)$/, '$$$1');
    },
    widths,
    firstFigure,
    columnCount: widths.length,
    total: totals.total,
  };
}

/** Room for one to sign. */
const roomToSign = 105;

/**
 * Widens the figures of a narrow table to a page's width, for its head and signatures need that; beside a single column, which would
 * become wider than its figures can bear, stands an empty one.
 */
export function fillPage(
  widths: number[],
  figures: number,
  page: 'portrait' | 'landscape' = 'portrait',
): void {
  const room = printableWidth[page] - widths.reduce((sum, width) => sum + width, 0);
  if (room <= 0) return;
  const beside = figures === 1 && room > roomToSign ? roomToSign : 0;
  const each = Math.floor((room - beside) / figures);
  for (let column = widths.length - figures; column < widths.length; column++) widths[column]! += each;
  if (beside > 0) widths.push(beside);
}

/** Whether rows of the measure may be added up: records and sums, not people, shares or averages. */
export function isAdditive({ register }: Pick<Totals, 'register'>, measure: MeasureId): boolean {
  return measure === 'count' || summedField(register, measure) !== null;
}

function hasRecords({ figures, keys }: Totals['rows'][number]): boolean {
  return keys[1] !== '' || Object.values(figures).some((value) => value !== 0 && value !== null);
}

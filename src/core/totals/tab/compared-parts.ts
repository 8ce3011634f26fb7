import type { TableColumns } from '../../recognition/values/table-columns';
import { formatDay } from '../../sheet/calendar';
import { rowPath, type AlignedRow } from '../compare-totals';
import { without } from '../cross-margins';
import type { Figures } from '../figures-of';
import type { FigureFormulas } from '../formulas/figure-formulas';
import { groupValues } from '../group-values';
import type { GroupId } from '../groups';
import type { MeasureId } from '../measures';
import { recordUnits } from '../record-units';
import { spanText } from '../span-days';
import { isAdditive, type TabLayout } from './tab-layout';
import { isSameText } from '../formulas/combined-spellings';
import { totalsOf, type Totals, type TotalsRequest } from '../totals';
import { tablesOfPart, type TotalsPart } from '../totals-part';

/** One side of a comparison. */
export interface ComparedPart {
  /** “Đợt 1”, “Tết 2024”, “từ 01/01/2024 đến 15/02/2024”. */
  readonly label: string;
  /** Of its records alone. */
  readonly totals: Totals;
  /** What formulas tell its records by; null where none can. */
  live(): LiveTotals | null;
}

/** Totals of whole tables; where the part is one value of a group in them, by that group as well, and the value. */
interface LiveTotals {
  readonly totals: Totals;
  readonly value: string | null;
}

/** One side with its figures as cells. */
export interface DrawnSide {
  readonly part: ComparedPart;
  /** What the formulas are made of; null where the side has values. */
  readonly live: Totals | null;
  readonly layout: TabLayout;
  readonly formulas: FigureFormulas;
}

/** Where the figures of a comparison stand, zero-based. */
export interface ComparisonPlace {
  readonly firstFigure: number;
  readonly columnCount: number;
  readonly firstRow: number;
  readonly totalRow: number;
  /** The column of a measure before (0), after (1) or of the difference (2). */
  columnOf(measure: number, which: 0 | 1 | 2): number;
}

/** Totals a part of the records; `request` names the groups and measures of both sides. */
export function comparedPart(
  tables: readonly TableColumns[],
  catalogue: readonly TableColumns[],
  request: TotalsRequest,
  part: TotalsPart,
): ComparedPart {
  const totals = totalsOf(tablesOfPart(tables, catalogue, part), catalogue, request);
  return {
    label: labelOf(part),
    totals,
    live: () =>
      part.kind === 'sheet' ? { totals, value: null } : liveWithin(tables, catalogue, request, part),
  };
}

/** Totals whole tables, such as those of an earlier year's sheets. */
export function comparedTables(
  tables: readonly TableColumns[],
  catalogue: readonly TableColumns[],
  request: TotalsRequest,
): ComparedPart {
  const sheets = [...new Set(tables.map(({ table }) => table.grid.sheet))];
  const totals = totalsOf(tables, catalogue, request);
  return { label: sheets.join(', '), totals, live: () => ({ totals, value: null }) };
}

function liveWithin(
  tables: readonly TableColumns[],
  catalogue: readonly TableColumns[],
  request: TotalsRequest,
  part: Exclude<TotalsPart, { kind: 'sheet' }>,
): LiveTotals | null {
  const group: GroupId = part.kind === 'days' ? `days:${spanText(part)}` : part.group;
  // One group does not tell both rows and part.
  if (request.by.includes(group)) return null;
  const totals = totalsOf(tables, catalogue, { ...request, by: [...request.by, group] });
  const values = groupValues(group, recordUnits(catalogue));
  const wanted = part.kind === 'days' ? spanText(part) : part.value;
  const isWanted = (value: string) =>
    value === wanted || (group !== 'unit' && values.idOfText(value) === values.idOfText(wanted));
  return { totals, value: totals.rows.map(({ keys }) => keys.at(-1)!).find(isWanted) ?? wanted };
}

function labelOf(part: TotalsPart): string {
  if (part.kind === 'sheet') return part.sheet;
  if (part.kind === 'value') return part.value;
  const ends = [
    ...(part.from === null ? [] : [`từ ${formatDay(part.from)}`]),
    ...(part.to === null ? [] : [`đến ${formatDay(part.to)}`]),
  ];
  return ends.length === 0 ? 'mọi ngày' : ends.join(' ');
}

/** More sums than these do not stand beside each other on a page. */
const mostSums = 4;

/** What a comparison shows: records, people, and money, else the first sums asked for. */
export function comparedMeasures({ register, measures, money }: Totals): MeasureId[] {
  const sums = measures.filter((measure) => measure !== 'count' && isAdditive({ register }, measure));
  return [
    'count',
    ...measures.filter((measure) => measure === 'people'),
    ...(money === null ? sums.slice(0, mostSums) : [money]),
  ];
}

/** The two parts without the count of people where neither names anybody. */
export function shownParts(before: ComparedPart, after: ComparedPart): readonly [ComparedPart, ComparedPart] {
  if ([before, after].some(({ totals }) => totals.total.people)) return [before, after];
  const shown = (totals: Totals): Totals => ({
    ...totals,
    measures: totals.measures.filter((measure) => measure !== 'people'),
  });
  const [was, is] = [before, after].map((part): ComparedPart => ({
    label: part.label,
    totals: shown(part.totals),
    live() {
      const found = part.live();
      return found && { ...found, totals: shown(found.totals) };
    },
  }));
  return [was!, is!];
}

/** Which of the measures says whether a row has more or less: the last that adds up. */
export function mainMeasure(totals: Totals): number {
  return totals.measures.reduce((found, measure, index) => (isAdditive(totals, measure) ? index : found), 0);
}

/** The tables with the records alone that the totals count: who is set aside stands in no row of a tab, so in no movement below it. */
export function countedOnly({ tables, setAside }: Totals): TableColumns[] {
  return tables.map((columns, index) =>
    without(columns, new Set(setAside.flatMap(({ table, record }) => (table === index ? [record] : [])))),
  );
}

/** Where the figures of one side stand: its row of each of the aligned ones, `columnAt` its columns. */
export function sideLayout(
  { totals }: ComparedPart,
  live: LiveTotals | null,
  rows: readonly (AlignedRow & { readonly own: number | null })[],
  place: Pick<TabLayout, 'columnAt' | 'firstFigure' | 'groups' | 'widths'>,
): TabLayout {
  const { measures, by } = totals;
  const from = live?.totals ?? totals;
  const numbers = new Map(from.rows.map(({ keys }, row) => [rowPath(from.by, keys), row]));
  const written = new Map(
    from.rows.map(({ keys }) => {
      const own = keys.slice(0, by.length);
      return [rowPath(by, own), own] as const;
    }),
  );
  const keysOf = ({ keys }: AlignedRow) => written.get(rowPath(by, keys));
  const across = live?.value ?? null;
  const nothing: Figures = Object.fromEntries(measures.map((measure) => [measure, 0]));
  const total = totals.tables.length === 0 ? nothing : totals.total;
  return {
    ...place,
    heads: [measures],
    columns: measures.map((measure) => ({ measure, across, keys: across === null ? null : [across] })),
    rows: rows.map((row) => ({
      keys: keysOf(row) ?? row.keys,
      figures: row.own === null ? nothing : totals.rows[row.own]!.figures,
    })),
    columnTotals: new Map(across === null ? [] : [[across, total]]),
    rowNumber: (keys) => numbers.get(rowPath(from.by, keys)) ?? -1,
    isShown: (row, group) => {
      const own = keysOf(rows[row]!);
      return own !== undefined && isSameText(own[group]!, rows[row]!.keys[group]!);
    },
    // Headings are for people: a formula says the value itself.
    acrossAddress: () => null,
    columnCount: place.widths.length,
    total,
  };
}

import type { TableColumns } from '../recognition/values/table-columns';
import type { RegisterId } from '../registers/register';
import { isMoney, kindIn, summedField, type MeasureId } from './measures';
import { totalsOf, type Totals } from './totals';

/** A figure of one unit among others. */
export interface RankedFigure {
  readonly value: number | null;
  /** 1 for the largest; equal figures share a rank and the next one is skipped (1, 2, 2, 4). null for no figure. */
  readonly rank: number | null;
  /** The figure for each member; null without a head count. */
  readonly perHead: number | null;
  readonly perHeadRank: number | null;
}

/** What units are compared on: a measure of totals by unit. */
export interface Yardstick {
  readonly totals: Totals;
  readonly measure: MeasureId;
}

/** Units side by side. */
export interface UnitComparison {
  readonly units: readonly {
    readonly unit: string;
    readonly heads: number | null;
    readonly figures: readonly RankedFigure[];
  }[];
}

/**
 * Sets units beside each other on several yardsticks, with ranks and per member.
 *
 * `heads` are the totals of the catalogue's `memberCount` by unit, where there is one. Units come in the catalogue's order; `only` leaves
 * out the others (a cluster).
 */
export function compareUnits(
  yardsticks: readonly Yardstick[],
  heads: Totals | null,
  only?: readonly string[],
): UnitComparison {
  const byUnit = (totals: Totals, measure: MeasureId) =>
    new Map(totals.rows.map(({ keys, figures }) => [keys[0]!, figures[measure] ?? null]));
  const headsOf = heads ? byUnit(heads, 'memberCount') : new Map<string, number | null>();
  const all = [
    ...new Set([
      ...headsOf.keys(),
      ...yardsticks.flatMap(({ totals }) => totals.rows.map(({ keys }) => keys[0]!)),
    ]),
  ];
  const units = only ? all.filter((unit) => only.includes(unit)) : all;
  const columns = yardsticks.map(({ totals, measure }) => {
    const figures = byUnit(totals, measure);
    const values = units.map((unit) => figures.get(unit) ?? null);
    const perHead = units.map((unit, index) => {
      const [value, members] = [values[index], headsOf.get(unit) ?? 0];
      return value === null || value === undefined || members === 0 ? null : value / members;
    });
    return { values, ranks: ranksOf(values), perHead, perHeadRanks: ranksOf(perHead) };
  });
  return {
    units: units.map((unit, index) => ({
      unit,
      heads: headsOf.get(unit) ?? null,
      figures: columns.map(({ values, ranks, perHead, perHeadRanks }) => ({
        value: values[index]!,
        rank: ranks[index]!,
        perHead: perHead[index]!,
        perHeadRank: perHeadRanks[index]!,
      })),
    })),
  };
}

/** Whether totals are of units alone, so that these can be ranked. */
export function isByUnit({ by }: Totals): boolean {
  return by.length === 1 && by[0] === 'unit';
}

/** Members of each unit of the catalogue; null where it does not count them. */
export function headCounts(catalogue: readonly TableColumns[]): Totals | null {
  if (!catalogue.some((table) => table.has('memberCount'))) return null;
  return totalsOf(catalogue, catalogue, { register: 'units', by: ['unit'], measures: ['memberCount'] });
}

/** Whether a figure for each member says something: what is counted and money do, points, averages and shares do not. */
export function isPerHead(register: RegisterId, measure: MeasureId): boolean {
  const field = summedField(register, measure);
  if (field !== null)
    return kindIn(register, field) === 'count' ? field !== 'memberCount' : isMoney(register, field);
  return measure === 'count' || measure === 'people' || measure === 'women';
}

/** Ranks from the largest down, ties sharing the better rank; null where there is no figure. */
export function ranksOf(values: readonly (number | null)[]): (number | null)[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : first.get(value)!));
}

import type { FieldId, RegisterId } from '../registers/register';
import { kindIn, moneyField, summedField, type MeasureId } from './measures';
import { percentOf, type Rounding } from './rate';
import type { Tallied } from './tally';

/** Figures by measure; null where there is no figure, which is not zero. */
export type Figures = Readonly<Partial<Record<MeasureId, number | null>>>;

/** What turns tallies into figures. */
export interface FigureRules {
  readonly register: RegisterId;
  readonly measures: readonly MeasureId[];
  readonly money: FieldId | null;
  readonly rounding: Rounding;
  /** What the rate of the target is taken of: cumulative where the books have it, else admitted. */
  readonly rateOf: FieldId;
}

/** The figures of one row; `whole` is what shares are taken of. */
export function figuresOf(rules: FigureRules, row: number, tallied: Tallied, whole: Tallied): Figures {
  return Object.fromEntries(
    rules.measures.map((measure) => [measure, figure(rules, measure, row, tallied, whole)]),
  );
}

function figure(
  { register, money, rounding, rateOf }: FigureRules,
  measure: MeasureId,
  row: number,
  tallied: Tallied,
  whole: Tallied,
): number | null {
  const sum = (field: FieldId, of = tallied, at = row) => of.sums.get(field)?.sum[at] ?? 0;
  const field = summedField(register, measure);
  if (field !== null) {
    const isUnsaid =
      mayBeUnsaid(register, field) && tallied.count[row]! > 0 && tallied.sums.get(field)?.filled[row] === 0;
    return isUnsaid ? null : sum(field);
  }
  const derived: Readonly<Partial<Record<MeasureId, () => number | null>>> = {
    count: () => tallied.count[row]!,
    people: () => tallied.people?.[row] ?? null,
    women: () => tallied.women?.[row] ?? null,
    units: () => tallied.units?.[row] ?? null,
    average: () => averageOf(tallied, row, money),
    share: () =>
      money === null
        ? percentOf(tallied.count[row]!, whole.count[0]!, rounding)
        : percentOf(sum(money), sum(money, whole, 0), rounding),
    rate: () => percentOf(sum(rateOf), sum('target'), rounding),
  };
  return derived[measure]?.() ?? null;
}

/**
 * Whether the sum over cells that are all empty is no figure: goods that nobody valued are not worth nothing, and a proposal that nobody
 * decided was not refused. Money that nobody got, and heads that nobody counted, are nought.
 */
export function mayBeUnsaid(register: RegisterId, field: FieldId): boolean {
  const kind = kindIn(register, field);
  return field !== moneyField(register) && (kind === 'money' || kind === 'score');
}

/** Whole đồng for each person, else for each portion, else for each record; null where there is none to divide by. */
function averageOf(tallied: Tallied, row: number, money: FieldId | null): number | null {
  const amount = money === null ? undefined : tallied.sums.get(money)?.sum[row];
  const heads = tallied.people?.[row] || tallied.sums.get('quantity')?.sum[row] || tallied.count[row]!;
  // Halves away from zero, as on paper and in Excel.
  return amount === undefined || heads === 0
    ? null
    : Math.sign(amount) * Math.round(Math.abs(amount) / heads) || 0;
}

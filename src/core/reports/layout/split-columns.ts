import type { FieldId } from '../../registers/register';
import { measureOf } from '../figures';
import { groupBy, narrow, valueKey, type RecordSet } from '../record-set';

/** A part of every row's records that has columns of its own: a programme, a fund. */
export interface Split {
  readonly label: string;
  readonly of: (set: RecordSet) => RecordSet;
  /** What is in a part of several. */
  readonly contains?: readonly string[];
}

/** A set and the field by which its records are split. */
export interface SplitField {
  readonly set: RecordSet;
  readonly field: FieldId;
}

export interface SplitWording {
  /** At most so many parts; beyond it the largest keep columns of their own and the others are one part. */
  readonly most: number;
  readonly unsaid: string;
  readonly rest: string;
}

/**
 * The parts into which sets fall by a field each (grants by giver and visits by fund): equal values of all sets are one part, in
 * order of first appearance; those that say none come last. Together the parts are all records.
 */
export function splitsOf(
  sources: readonly SplitField[],
  money: (set: RecordSet) => FieldId | null,
  { most, unsaid, rest }: SplitWording,
): readonly Split[] {
  const weights = new Map<string, { value: string; weight: number }>();
  for (const { set, field } of sources) {
    const measure = money(set);
    for (const group of groupBy(set, field)) {
      const key = valueKey(set.books, field, group.value);
      const known = weights.get(key) ?? { value: group.value, weight: 0 };
      known.weight += measure === null ? 0 : measureOf(group.set, measure).value;
      weights.set(key, known);
    }
  }
  const fieldOf = (set: RecordSet) => sources.find((source) => source.set.register === set.register)!.field;
  const all = [...weights].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  const largest = [...all].sort(([, a], [, b]) => b.weight - a.weight).slice(0, most - 1);
  const kept = all.length <= most ? all : all.filter((entry) => largest.includes(entry));
  const splits = kept.map(([, { value }]): Split => ({
    label: value === '' ? unsaid : value,
    of: (set) => narrow(set, fieldOf(set), value),
  }));
  if (kept.length === all.length) return splits;
  const keys = new Set(kept.map(([key]) => key));
  const others: Split = {
    label: rest,
    contains: all.filter(([key]) => !keys.has(key)).map(([, { value }]) => value || unsaid),
    of(set) {
      const field = fieldOf(set);
      const groups = groupBy(set, field).filter(({ value }) => !keys.has(valueKey(set.books, field, value)));
      return {
        ...set,
        conditions: [...set.conditions, { field, value: rest }],
        records: groups.flatMap((group) => group.set.records),
      };
    },
  };
  return [...splits, others];
}

/** What a part of several holds, to stand below the table. */
export function splitNotes(splits: readonly Split[]): string[] {
  return splits.flatMap(({ label, contains }) => (contains ? [`${label} gồm: ${contains.join('; ')}.`] : []));
}

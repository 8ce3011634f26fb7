import { useMemo, useState } from 'react';
import type { GroupId } from '../core/totals/groups';
import type { Totals } from '../core/totals/totals';
import { hasDays, partValues, type TotalsPart } from '../core/totals/totals-part';
import type { TotalsState } from './use-totals';

/** What tells the two parts apart: their sheets, a group's values, their days. */
export type PartBasis = 'sheet' | 'days' | GroupId;

/** Two parts of the books, the earlier one first. */
export type PartPair = readonly [before: TotalsPart, after: TotalsPart];

/** The two parts that a person set against each other. */
export interface ComparisonChoice {
  readonly bases: readonly PartBasis[];
  readonly basis: PartBasis;
  /** Sheets or values of the basis; none for days. */
  readonly choices: readonly string[];
  readonly parts: PartPair;
  onBasis(basis: PartBasis): void;
  onParts(parts: PartPair): void;
}

/** More values than these are no periods. */
const mostValues = 60;
/** Groups that tell periods or occasions apart. */
const comparedGroups: readonly GroupId[] = [
  ...(['round', 'programme', 'occasion', 'purpose', 'giver', 'fundSource', 'fund', 'decisionNo'] as const),
  ...(['year', 'quarter', 'month'] as const),
];

const openDays: TotalsPart = { kind: 'days', from: null, to: null };

/** The first two of the choices; of days the time before and since nothing in particular. */
function firstParts(basis: PartBasis, [first = '', second = '']: readonly string[]): PartPair {
  if (basis === 'days') return [openDays, openDays];
  const part = (value: string): TotalsPart =>
    basis === 'sheet' ? { kind: 'sheet', sheet: value } : { kind: 'value', group: basis, value };
  return [part(first), part(second)];
}

/** Which two parts of the totals are compared; null where there is nothing to compare. */
export function useComparison(state: TotalsState): ComparisonChoice | null {
  const { totals, shownSheets, groups, catalogue } = state;
  const { tables } = totals;
  /** What has at least two values to set against each other. */
  const bases = useMemo((): { basis: PartBasis; choices: readonly string[] }[] => {
    const valued = groups
      .filter((group) => group !== 'unit' && comparedGroups.includes(group))
      .map((group) => ({ basis: group, choices: partValues(tables, catalogue, group) }));
    return [
      { basis: 'sheet' as const, choices: shownSheets },
      ...valued.filter(({ choices }) => choices.length <= mostValues),
    ]
      .flatMap((each): { basis: PartBasis; choices: readonly string[] }[] =>
        each.choices.length > 1 ? [each] : [],
      )
      .concat(hasDays(tables) ? [{ basis: 'days', choices: [] }] : []);
  }, [tables, catalogue, groups, shownSheets]);
  const [wanted, setWanted] = useState<PartBasis | null>(null);
  const [chosen, setChosen] = useState<{ readonly of: Totals; readonly parts: PartPair } | null>(null);
  const found = bases.find(({ basis }) => basis === wanted) ?? bases[0];
  const parts = useMemo(
    () => (chosen?.of === totals ? chosen.parts : found ? firstParts(found.basis, found.choices) : null),
    [chosen, totals, found],
  );
  if (!found || !parts) return null;
  return {
    bases: bases.map(({ basis }) => basis),
    ...found,
    parts,
    onBasis: (basis) => {
      setWanted(basis);
      setChosen(null);
    },
    onParts: (pair) => setChosen({ of: totals, parts: pair }),
  };
}

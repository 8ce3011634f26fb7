import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Finding, Severity } from '../core/rules/rule';
import type { RuleId } from '../core/rules/rule-ids';
import {
  choicesOf,
  filterFindings,
  findingSearch,
  groupFindings,
  noFilters,
  type FindingFilters,
  type FindingGroup,
} from './finding-list';
import { rowsOf, type Cursor, type FindingRows } from './finding-rows';
import { useTranslation } from './translation';

export interface FindingList {
  readonly all: readonly Finding[];
  readonly filters: FindingFilters;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Shown findings in the order of the list, also those in folded groups. */
  readonly ordered: readonly Finding[];
  readonly rows: FindingRows;
  readonly sheets: readonly string[];
  readonly units: readonly string[];
  /** Row of the cursor, -1 where it stands on nothing that is shown. */
  readonly cursorRow: number;
  /** Number of the finding under the cursor among `ordered`, -1 for none. */
  readonly cursorIndex: number;
  /** The list goes by what the findings hide or misstate in money. */
  readonly isByMoney: boolean;
  /** Some of the findings hide or misstate money. */
  readonly hasMoney: boolean;
  setFilters(filters: FindingFilters): void;
  setCursor(cursor: Cursor): void;
  setByMoney(isByMoney: boolean): void;
  fold(rule: RuleId, isFolded: boolean): void;
}

function isSame(one: Finding, other: Finding): boolean {
  const [a, b] = [one.cells[0], other.cells[0]];
  if (one.rule !== other.rule || one.sheet !== other.sheet) return false;
  return a && b ? a.row === b.row && a.column === b.column : one.value === other.value;
}

/** Filters, groups and the cursor of the list of findings; kept while the person looks at another tab. */
export function useFindingList(findings: readonly Finding[]): FindingList {
  const { language } = useTranslation();
  const [filters, setFilters] = useState<FindingFilters>(noFilters);
  const [folded, setFolded] = useState<ReadonlySet<RuleId>>(new Set());
  const [isByMoney, setByMoney] = useState(false);
  const [chosen, setChosen] = useState<{ readonly cursor: Cursor; readonly index: number } | null>(null);
  const deferred = useDeferredValue(filters);

  const sheets = useMemo(() => choicesOf(findings, 'sheet'), [findings]);
  const units = useMemo(
    () => choicesOf(findings, 'unit').toSorted((a, b) => a.localeCompare(b, 'vi')),
    [findings],
  );
  const search = useMemo(() => findingSearch(findings, language), [findings, language]);
  // The first letter typed must not wait for the texts of tens of thousands of findings.
  useEffect(() => {
    let timer = setTimeout(function prepare() {
      if (!search.prepare()) timer = setTimeout(prepare, 0);
    }, 0);
    return () => clearTimeout(timer);
  }, [search]);
  const { shown, counts } = useMemo(() => {
    // A sheet or unit that a newer check no longer names must not hide everything.
    const sheet = sheets.includes(deferred.sheet) ? deferred.sheet : '';
    const unit = deferred.unit !== null && units.includes(deferred.unit) ? deferred.unit : null;
    return filterFindings(findings, { ...deferred, sheet, unit }, search.matches);
  }, [findings, deferred, search, sheets, units]);
  const groups: readonly FindingGroup[] = useMemo(() => groupFindings(shown, isByMoney), [shown, isByMoney]);
  const hasMoney = useMemo(() => findings.some(({ money }) => money !== 0), [findings]);
  const ordered = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  // A newer check knows the finding again by rule and cell; where it was mended, the next one takes its place.
  const cursor = useMemo((): Cursor | null => {
    if (!chosen || !('finding' in chosen.cursor)) return chosen?.cursor ?? null;
    const { finding } = chosen.cursor;
    if (findings.includes(finding)) return chosen.cursor;
    const again =
      ordered.find((other) => isSame(other, finding)) ?? ordered[Math.min(chosen.index, ordered.length - 1)];
    return again ? { finding: again } : null;
  }, [chosen, findings, ordered]);
  const setCursor = (next: Cursor) =>
    setChosen({ cursor: next, index: 'finding' in next ? ordered.indexOf(next.finding) : -1 });
  const rows = useMemo(() => rowsOf(groups, folded), [groups, folded]);
  const cursorRow = useMemo(() => (cursor ? rows.rowOf(cursor) : -1), [rows, cursor]);
  const cursorIndex = useMemo(
    () => (cursor && 'finding' in cursor ? ordered.indexOf(cursor.finding) : -1),
    [ordered, cursor],
  );
  const fold = useCallback((rule: RuleId, isFolded: boolean) => {
    setFolded((rules) => {
      const next = new Set(rules);
      if (isFolded) next.add(rule);
      else next.delete(rule);
      return next;
    });
  }, []);

  return {
    all: findings,
    filters,
    counts,
    ordered,
    rows,
    sheets,
    units,
    cursorRow,
    cursorIndex,
    isByMoney,
    hasMoney,
    setFilters,
    setCursor,
    setByMoney: (chosen) => {
      // Another order begins at its top, not where the cursor has got to.
      setChosen(null);
      setByMoney(chosen);
    },
    fold,
  };
}

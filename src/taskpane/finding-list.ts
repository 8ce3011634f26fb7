import type { Language } from '../core/language';
import { messageOf } from '../core/rules';
import { severities, type Finding, type Severity } from '../core/rules/rule';
import type { RuleId } from '../core/rules/rule-ids';
import { cellAddress } from '../core/sheet/address';
import { foldText } from '../core/vietnamese/fold';

/** What is shown of the findings; '' means all. */
export interface FindingFilters {
  readonly severities: ReadonlySet<Severity>;
  readonly sheet: string;
  /** null is all units; '' is findings without a unit. */
  readonly unit: string | null;
  readonly text: string;
}

export const noFilters: FindingFilters = { severities: new Set(severities), sheet: '', unit: null, text: '' };

/** The findings of one rule, in the order of the sheets. */
export interface FindingGroup {
  readonly rule: RuleId;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The text that the free-text filter looks in: message, cell, sheet, value and unit, without diacritics and case. */
function searchText(finding: Finding, language: Language): string {
  const [cell] = finding.cells;
  const address = cell ? cellAddress(cell.row, cell.column) : '';
  return foldText(
    [messageOf(finding, language), address, finding.sheet, String(finding.value), finding.unit].join(' '),
  );
}

export interface FindingSearch {
  matches(finding: Finding, text: string): boolean;
  /** Builds the texts of some more findings; answers whether all are built. */
  prepare(): boolean;
}

/** Findings of a step of preparing: a few milliseconds. */
const preparedAtOnce = 500;

/** Makes the free-text filter of a review: each finding's text is built once, beforehand in steps or when it is first asked for. */
export function findingSearch(findings: readonly Finding[], language: Language): FindingSearch {
  const texts = new Map<Finding, string>();
  let prepared = 0;
  const textOf = (finding: Finding) => {
    const text = texts.get(finding) ?? searchText(finding, language);
    texts.set(finding, text);
    return text;
  };
  return {
    matches: (finding, text) => textOf(finding).includes(text),
    prepare: () => {
      const next = findings.slice(prepared, prepared + preparedAtOnce);
      for (const finding of next) textOf(finding);
      prepared += next.length;
      return prepared >= findings.length;
    },
  };
}

/** Findings that pass all filters but severity (their counts stand on the severity buttons), and those that pass it too. */
export function filterFindings(
  findings: readonly Finding[],
  filters: FindingFilters,
  matches: (finding: Finding, text: string) => boolean,
): { readonly shown: readonly Finding[]; readonly counts: Readonly<Record<Severity, number>> } {
  const text = foldText(filters.text).trim();
  const counts = { error: 0, warning: 0, info: 0 };
  const shown: Finding[] = [];
  for (const finding of findings) {
    if (filters.sheet !== '' && finding.sheet !== filters.sheet) continue;
    if (filters.unit !== null && finding.unit !== filters.unit) continue;
    if (text !== '' && !matches(finding, text)) continue;
    counts[finding.severity] += 1;
    if (filters.severities.has(finding.severity)) shown.push(finding);
  }
  return { shown, counts };
}

/** Groups findings by rule: the gravest rules first, then those with more findings; or both groups and findings by their money. */
export function groupFindings(findings: readonly Finding[], isByMoney = false): readonly FindingGroup[] {
  const byRule = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.rule);
    if (group) group.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const rank = (severity: Severity) => severities.indexOf(severity);
  const groups = [...byRule].map(([rule, members]): FindingGroup & { readonly money: number } => ({
    rule,
    severity:
      severities.find((severity) => members.some((finding) => finding.severity === severity)) ?? 'info',
    findings: isByMoney ? members.toSorted((a, b) => b.money - a.money) : members,
    money: members.reduce((sum, { money }) => sum + money, 0),
  }));
  return groups.sort(
    (a, b) =>
      (isByMoney ? b.money - a.money : 0) ||
      rank(a.severity) - rank(b.severity) ||
      b.findings.length - a.findings.length,
  );
}

/** The values to choose from in a filter, in the order of the findings. */
export function choicesOf(findings: readonly Finding[], key: 'sheet' | 'unit'): readonly string[] {
  return [...new Set(findings.map((finding) => finding[key]))];
}

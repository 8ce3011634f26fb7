import { severities, type Finding, type Severity } from './rule';
import type { RuleId } from './rule-ids';

/** Other rules that see a fault by what it leads to in the same cell; which of the two says it. */
export interface SharedFault {
  readonly rules: readonly RuleId[];
  readonly told: 'here' | 'there';
}

/** A fault that several rules see in one cell is told once, as heavily as the heaviest of them does. */
export function toldOnce(
  findings: readonly Finding[],
  shared: ReadonlyMap<Finding, SharedFault>,
): readonly Finding[] {
  if (shared.size === 0) return findings;
  const byCell = new Map<string, Finding>();
  for (const finding of shared.keys()) byCell.set(firstCell(finding), finding);
  const dropped = new Set<Finding>();
  const kept = new Map<Finding, Finding>();
  for (const other of findings) {
    const finding = byCell.get(firstCell(other));
    const fault = finding && shared.get(finding);
    if (!finding || !fault?.rules.includes(other.rule)) continue;
    if (fault.told === 'there') dropped.add(finding);
    else {
      dropped.add(other);
      const before = kept.get(finding) ?? finding;
      kept.set(finding, { ...before, severity: heavier(before.severity, other.severity) });
    }
  }
  return findings.flatMap((finding) => (dropped.has(finding) ? [] : [kept.get(finding) ?? finding]));
}

function firstCell({ cells: [cell] }: Finding): string {
  return cell ? `${cell.row} ${cell.column} ${cell.sheet}` : '';
}

function heavier(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) < severities.indexOf(b) ? a : b;
}

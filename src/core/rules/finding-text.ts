import type { Language } from '../language';
import type { Finding } from './rule';
import type { RuleId } from './rule-ids';
import { rules } from './index';

const ruleOfId = new Map(rules.map((rule) => [rule.id, rule]));

/** What a finding says, as one plain sentence in the reader's language. */
export function messageOf(finding: Pick<Finding, 'rule' | 'params'>, language: Language): string {
  const rule = ruleOfId.get(finding.rule);
  if (!rule) throw new Error(`no rule ${finding.rule}`);
  return (rule.message[language] as (params: unknown) => string)(finding.params);
}

/** A rule's title in the reader's language; its id where the rule is not built. */
export function titleOf(rule: RuleId, language: Language): string {
  return ruleOfId.get(rule)?.title[language] ?? rule;
}

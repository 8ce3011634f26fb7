import type { AnyRule } from './rule';

const severityNames = { error: 'lỗi · error', warning: 'cảnh báo · warning', info: 'lưu ý · info' } as const;

/** The page `docs/rules.md`: what each rule is called, how much it weighs and what it needs to look at a table. */
export function rulesPage(rules: readonly AnyRule[]): string {
  const lines = rules.map((rule) => {
    const needs = rule.needs.map((need) => (typeof need === 'string' ? need : need.join(' or ')));
    if (rule.needsUnitCatalogue) needs.push('a catalogue of units');
    if (rule.needsMemberList) needs.push('a list of members');
    return `| \`${rule.id}\` | ${severityNames[rule.severity]} | ${rule.title.vi} | ${rule.title.en} | ${needs.join(', ') || '–'} | ${rule.registers?.join(', ') ?? 'all'} |`;
  });
  return [
    '# Rules',
    '',
    '<!-- Written by src/core/rules/rules-page.ts; a test says when it is out of date. -->',
    '',
    '| rule | severity | vi | en | needs | registers |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/core/rules';
import { ruleIds } from '../../src/core/rules/rule-ids';
import { rulesPage } from '../../src/core/rules/rules-page';

const folder = join(__dirname, '../../src/core/rules');
const files = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => (ruleIds as readonly string[]).includes(name));

test('every file of a rule is listed, under its own id, once', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('rules stand in the order of the catalogue', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual(ruleIds.filter((id) => ids.includes(id)));
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s says its title in both languages',
  (id, rule) => {
    expect(rule.title.vi).not.toBe('');
    expect(rule.title.en).not.toBe('');
    expect(rule.title.vi).not.toBe(rule.title.en);
    expect(readFileSync(join(folder, `${id}.ts`), 'utf8')).toContain('/**');
  },
);

test.each(rules.map(({ id }) => id))('%s has a test of its own', (id) => {
  expect(readdirSync(join(__dirname, '../core/rules'))).toContain(`${id}.test.ts`);
});

test('docs/rules.md is current; `npx tsx test/contract/write-rules-page.ts` writes it', () => {
  expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesPage(rules));
});

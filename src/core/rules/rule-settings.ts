import { settingOn, settingRows } from '../settings/setting-rows';
import type { Grid } from '../sheet/grid';
import { foldHeader } from '../vietnamese/fold';
import { rules } from '.';
import type { Severity } from './rule';
import type { RuleId } from './rule-ids';

/** What an office decided of a rule: another severity than its own, or that it is not run. */
export type RuleChoice = Severity | 'off';

/** The office's choices by rule; a rule that is not in it is run with its own severity. */
export type RuleSettings = ReadonlyMap<RuleId, RuleChoice>;

/** How the choices are written in the settings sheet. */
export const ruleChoiceWords: Readonly<Record<RuleChoice, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'lưu ý',
  off: 'tắt',
};

/** What stands in the first column of the settings sheet for a rule: its title for people, its id for us. */
export function ruleSettingLabel(rule: RuleId): string {
  const title = rules.find(({ id }) => id === rule)?.title.vi ?? '';
  return `Quy tắc: ${title} (${rule})`;
}

/** Reads the choices that hold on a day out of the settings sheet: lines “Quy tắc: … (id)” or “Quy tắc id”, with a word of severity or “tắt”. */
export function readRuleSettings(grid: Grid | undefined, day: number): RuleSettings {
  const settings = new Map<RuleId, RuleChoice>();
  const rows = settingRows(grid).filter(({ key }) => key.startsWith('quy tac '));
  if (rows.length === 0) return settings;
  const choices = Object.entries(ruleChoiceWords) as [RuleChoice, string][];
  for (const { id, title } of rules) {
    const labels = [ruleSettingLabel(id), `Quy tắc ${id}`, `Quy tắc ${title.vi}`];
    const said = labels.map((label) => settingOn(rows, label, day)).find((value) => value !== null);
    const word = foldHeader(String(said ?? ''));
    const choice = choices.find(([code, name]) => word === foldHeader(name) || word === code);
    if (choice) settings.set(id, choice[0]);
  }
  return settings;
}

import type { Text } from '../language';
import { faultOfSetting } from '../settings/office-settings';
import {
  settingRowOn,
  settingRows,
  settingsHeading,
  type SettingFault,
  type SettingRow,
  type UnreadSetting,
} from '../settings/setting-rows';
import type { CellValue, Grid } from '../sheet/grid';
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

/** A line of the settings sheet for each rule, empty as long as it has its own severity, and what may be written there. */
export function ruleSettingLines(): (readonly [label: string, explanation: string])[] {
  return rules.map(({ id, severity }) => [
    ruleSettingLabel(id),
    `Để trống: ${ruleChoiceWords[severity]}. Hoặc ghi: ${Object.values(ruleChoiceWords)
      .filter((word) => word !== ruleChoiceWords[severity])
      .join(', ')}`,
  ]);
}

/** How people may name a rule in the settings sheet: with its title and id, its id, or its title. */
function ruleLabels(rule: { readonly id: RuleId; readonly title: Text }): string[] {
  return [ruleSettingLabel(rule.id), `Quy tắc ${rule.id}`, `Quy tắc ${rule.title.vi}`];
}

/** Reads the choices that hold on a day out of the settings sheet: lines “Quy tắc: … (id)” or “Quy tắc id”, with a word of severity or “tắt”. */
export function readRuleSettings(grid: Grid | undefined, day: number): RuleSettings {
  const settings = new Map<RuleId, RuleChoice>();
  const rows = settingRows(grid).filter(isOfRule);
  if (rows.length === 0) return settings;
  for (const rule of rules) {
    const said = rowsOfRule(rows, rule.id, day).map(({ value }) => choiceOf(value));
    const choice = said.find((each) => each !== null);
    if (choice) settings.set(rule.id, choice);
  }
  return settings;
}

/** The lines that speak of a rule on a day, the first of them that is understood holds. */
export function rowsOfRule(rows: readonly SettingRow[], id: RuleId, day: number): SettingRow[] {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return [];
  return ruleLabels(rule).flatMap((label) => settingRowOn(rows, label, day) ?? []);
}

/** The cells of the settings sheet that are not understood: an office that misspelled a word is to know that it does not hold. */
export function unreadSettings(grid: Grid | undefined): UnreadSetting[] {
  if (!grid) return [];
  const known = new Set(rules.flatMap((rule) => ruleLabels(rule).map(foldHeader)));
  const faultOfRule = ({ key, value, from }: SettingRow): SettingFault | null =>
    !known.has(key)
      ? 'unknown-setting'
      : Number.isNaN(from)
        ? 'unknown-day'
        : choiceOf(value) === null
          ? 'unknown-value'
          : null;
  const columns: readonly SettingFault[] = ['unknown-setting', 'unknown-value', 'unknown-day'];
  return settingRows(grid).flatMap((setting) => {
    if (setting.key === foldHeader(settingsHeading)) return [];
    const fault = isOfRule(setting) ? faultOfRule(setting) : faultOfSetting(setting);
    if (fault === null) return [];
    const column = grid.firstColumn + columns.indexOf(fault);
    return [{ sheet: grid.sheet, row: setting.row, column, fault }];
  });
}

const isOfRule = ({ key }: SettingRow) => key.startsWith('quy tac ');

function choiceOf(value: CellValue): RuleChoice | null {
  const word = foldHeader(String(value));
  const choices = Object.entries(ruleChoiceWords) as [RuleChoice, string][];
  return choices.find(([code, name]) => word === foldHeader(name) || word === code)?.[0] ?? null;
}

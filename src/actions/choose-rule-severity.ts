import {
  readRuleSettings,
  ruleChoiceWords,
  rowsOfRule,
  ruleSettingLabel,
  ruleSettingLines,
  type RuleChoice,
} from '../core/rules/rule-settings';
import { readSettings } from '../core/settings/office-settings';
import { drawSettings } from '../core/settings/settings-drawing';
import { isSettingsSheet, settingRows, settingsSheetName } from '../core/settings/setting-rows';
import { succeed } from '../core/result';
import { lastRowOf, type Grid } from '../core/sheet/grid';
import type { RuleId } from '../core/rules/rule-ids';
import { contentAt, type CellWrite } from '../core/writes/cell-write';
import { foldHeader } from '../core/vietnamese/fold';
import type { Action } from './action';
import { readBook } from './read-book';

export interface ChooseRuleSeverityInput {
  readonly rule: RuleId;
  /** null: the rule's own severity again. */
  readonly choice: RuleChoice | null;
  /** The day for which the settings are read, as an Excel serial. */
  readonly today: number;
}

/** Writes an office's choice about a rule into its settings sheet, which is made where there is none yet. */
export const chooseRuleSeverity: Action<ChooseRuleSeverityInput, void> = {
  id: 'choose-rule-severity',
  title: { vi: 'Đổi mức độ quy tắc', en: 'Change a rule’s severity' },
  run: async (host, { rule, choice, today }, control) => {
    const read = await readBook(host, control);
    if (!read.ok) return read;
    let grid = read.value.grids.find(({ sheet }) => isSettingsSheet(sheet));
    if (!grid) {
      const drawn = await host.drawSheets([drawSettings(readSettings(undefined, today), ruleSettingLines())]);
      if (!drawn.ok) return drawn;
      const again = await readBook(host, control);
      if (!again.ok) return again;
      grid = again.value.grids.find(({ sheet }) => sheet === settingsSheetName);
    }
    if (!grid) return succeed(undefined);
    if (choice === null && !readRuleSettings(grid, today).has(rule)) return succeed(undefined);
    return host.apply({ writes: writesOf(grid, rule, choice, today), journal: null });
  },
};

/** Into the lines that speak of the rule on the day, or below the last; the word ends at its second column. */
function writesOf(grid: Grid, rule: RuleId, choice: RuleChoice | null, day: number): CellWrite[] {
  const write = (row: number, column: number, value: string): CellWrite => {
    const before = contentAt(grid, row, column);
    return {
      sheet: grid.sheet,
      row,
      column,
      before,
      after: { value, formula: null, numberFormat: before.numberFormat },
    };
  };
  const word = choice === null ? '' : ruleChoiceWords[choice];
  const lines = rowsOfRule(settingRows(grid), rule, day);
  if (lines.length > 0) return lines.map(({ row }) => write(row, grid.firstColumn + 1, word));
  const label = foldHeader(ruleSettingLabel(rule));
  const emptied = grid.values.findIndex(([what, said]) => said === '' && foldHeader(String(what)) === label);
  const row = emptied < 0 ? lastRowOf(grid) + 1 : grid.firstRow + emptied;
  return [write(row, grid.firstColumn, ruleSettingLabel(rule)), write(row, grid.firstColumn + 1, word)];
}

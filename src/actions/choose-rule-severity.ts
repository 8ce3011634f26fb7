import {
  readRuleSettings,
  ruleChoiceWords,
  ruleSettingLabel,
  type RuleChoice,
} from '../core/rules/rule-settings';
import { readSettings } from '../core/settings/office-settings';
import { drawSettings } from '../core/settings/settings-drawing';
import { isSettingsSheet, settingsSheetName } from '../core/settings/setting-rows';
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
      const drawn = await host.drawSheets([drawSettings(readSettings(undefined, today))]);
      if (!drawn.ok) return drawn;
      const again = await readBook(host, control);
      if (!again.ok) return again;
      grid = again.value.grids.find(({ sheet }) => sheet === settingsSheetName);
    }
    if (!grid) return succeed(undefined);
    if (choice === null && !readRuleSettings(grid, today).has(rule)) return succeed(undefined);
    return host.apply({ writes: writesOf(grid, rule, choice), journal: null });
  },
};

/** The line of the rule, or the first empty one; the word ends at its second column. */
function writesOf(grid: Grid, rule: RuleId, choice: RuleChoice | null): CellWrite[] {
  const label = ruleSettingLabel(rule);
  const keys = [label, `Quy tắc ${rule}`].map(foldHeader);
  const found = grid.values.findIndex(([what]) => keys.includes(foldHeader(String(what ?? ''))));
  const row = found < 0 ? lastRowOf(grid) + 1 : grid.firstRow + found;
  const write = (column: number, value: string): CellWrite => {
    const before = contentAt(grid, row, column);
    return {
      sheet: grid.sheet,
      row,
      column,
      before,
      after: { value, formula: null, numberFormat: before.numberFormat },
    };
  };
  const word = write(grid.firstColumn + 1, choice === null ? '' : ruleChoiceWords[choice]);
  return found < 0 ? [write(grid.firstColumn, label), word] : [word];
}

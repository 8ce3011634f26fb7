import { Caption1, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { rules } from '../../core/rules';
import { severities, type Severity } from '../../core/rules/rule';
import { readRuleSettings, type RuleChoice } from '../../core/rules/rule-settings';
import { isSettingsSheet } from '../../core/settings/setting-rows';
import { foldText } from '../../core/vietnamese/fold';
import type { WorkbookContent } from '../../core/workbook';
import { narrowPane } from '../low-pane';
import { useTranslation } from '../translation';
import type { Mending } from '../use-mending';
import { BackPanel } from './BackPanel';
import { PatientSelect } from './PatientSelect';

const useStyles = makeStyles({
  search: { maxWidth: 'none', width: '100%', marginBlock: '6px' },
  rule: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 150px',
    [narrowPane]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    alignItems: 'center',
    gap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** The rule's own severity is no choice of the office's: its line is emptied. */
const own = 'own';
const choices: readonly RuleChoice[] = [...severities, 'off'];

interface RulesPanelProps {
  readonly content: WorkbookContent;
  /** The day for which the settings are read, as an Excel serial. */
  readonly today: number;
  readonly mending: Mending;
  /** The workbook is read anew, after a choice or otherwise. */
  readonly isChecking: boolean;
  onBack(): void;
}

/** Which rules an office runs, and how grave it takes them; kept in the workbook's settings sheet. */
export function RulesPanel({ content, today, mending, isChecking, onBack }: RulesPanelProps) {
  const { isBusy, chooseSeverity } = mending;
  const { language, t } = useTranslation();
  const styles = useStyles();
  const ids = useId();
  const settings = useMemo(
    () =>
      readRuleSettings(
        content.grids.find(({ sheet }) => isSettingsSheet(sheet)),
        today,
      ),
    [content, today],
  );
  const [text, setText] = useState('');
  const asked = foldText(text).trim();
  const shown = rules.filter(({ title }) => foldText(title[language]).includes(asked));
  const ownName = (severity: Severity) => `${t('severityChoice', severity)} (${t('severityChoice', own)})`;
  return (
    <BackPanel title={t('ruleSettings')} onBack={onBack}>
      <Caption1 block>{t('ruleSettingsHint')}</Caption1>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={t('searchRules')}
        placeholder={t('searchRules')}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      {shown.length === 0 && <Caption1>{t('noRuleMatches')}</Caption1>}
      {shown.map(({ id, title, severity }) => (
        <div key={id} className={styles.rule}>
          <label htmlFor={`${ids}-${id}`}>
            <Caption1>{title[language]}</Caption1>
          </label>
          <PatientSelect
            id={`${ids}-${id}`}
            size="small"
            aria-label={t('severityOf', title[language])}
            disabled={isBusy}
            isSettling={isBusy || isChecking}
            value={settings.get(id) ?? own}
            onChoose={(value) => chooseSeverity(id, choices.find((choice) => choice === value) ?? null)}
          >
            <option value={own}>{ownName(severity)}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {t('severityChoice', choice)}
              </option>
            ))}
          </PatientSelect>
        </div>
      ))}
    </BackPanel>
  );
}

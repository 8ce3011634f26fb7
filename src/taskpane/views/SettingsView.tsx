import { Button, Caption1, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { Open20Regular, Options20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { openSettingsSheet } from '../../actions';
import type { OfficeSheet } from '../../actions/open-settings-sheet';
import { capColumnsOf } from '../../core/recognition/columns/cap-table';
import { languages } from '../../core/language';
import type { Problem } from '../../core/result';
import { rules } from '../../core/rules';
import { readRuleSettings } from '../../core/rules/rule-settings';
import { isSettingsSheet } from '../../core/settings/setting-rows';
import { MendingBars } from '../components/MendingBars';
import { MendingProgress } from '../components/MendingProgress';
import { ProblemBar } from '../components/ProblemBar';
import { RulesPanel } from '../components/RulesPanel';
import { LayoutSettings } from '../components/settings/LayoutSettings';
import { SettingsSection } from '../components/settings/SettingsSection';
import { languageNames } from '../language-names';
import { useTranslation } from '../translation';
import { useMending } from '../use-mending';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  view: { flexGrow: 1, overflowY: 'auto', padding: '0 12px 12px' },
});

/** What an office chooses: its settings sheet, its rules, the layouts that it knows, and the language of the pane. */
export function SettingsView({ host, today, state, layouts, onLanguage }: ViewProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const mending = useMending(host, today, state);
  const [isChoosingRules, setIsChoosingRules] = useState(false);
  const rulesButton = useRef<HTMLButtonElement>(null);
  const cameBack = useRef(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  const { reviewed, running, readAgain } = state;

  // A defect inside a promise reaches the error boundary only by being thrown while rendering.
  if (defect !== null) throw defect;

  // Who comes back from the rules stands where they left.
  useEffect(() => {
    if (!isChoosingRules && cameBack.current) rulesButton.current?.focus();
    cameBack.current = isChoosingRules;
  }, [isChoosingRules]);

  if (isChoosingRules && reviewed) {
    return (
      <>
        <MendingBars host={host} mending={mending} onOverwrite={() => undefined} />
        <RulesPanel
          content={reviewed.content}
          today={today()}
          mending={mending}
          isChecking={running !== null}
          onBack={() => setIsChoosingRules(false)}
        />
        <MendingProgress mending={mending} />
      </>
    );
  }
  const sheets = reviewed?.content.grids ?? [];
  const sheet = sheets.find((grid) => isSettingsSheet(grid.sheet));
  const ownSheetOf = (maker: string) =>
    [...(reviewed?.content.ownSheets ?? [])].find(([, by]) => by === maker)?.[0] ?? null;
  const tables = reviewed?.review.tables ?? [];
  const there: Readonly<Record<OfficeSheet, string | null>> = {
    settings: sheet?.sheet ?? null,
    caps: tables.find((table) => capColumnsOf(table) !== null)?.grid.sheet ?? null,
    units: tables.find(({ register }) => register === 'units')?.grid.sheet ?? ownSheetOf('units'),
  };
  const open = async (what: OfficeSheet) => {
    setProblem(null);
    try {
      const opened = await openSettingsSheet.run(host, {
        what,
        there: there[what],
        sheets: sheets.map((grid) => grid.sheet),
        today: today(),
      });
      if (!opened.ok) setProblem(opened.problem);
      else if (there[what] === null) readAgain();
    } catch (error) {
      setDefect(error);
    }
  };
  const openButton = (what: OfficeSheet, name: string) => (
    <Button
      size="small"
      icon={<Open20Regular />}
      disabled={!reviewed || running !== null}
      onClick={() => void open(what)}
    >
      {t(there[what] === null ? 'makeSheet' : 'openSheet', there[what] ?? name)}
    </Button>
  );
  return (
    <div className={styles.view}>
      {problem && <ProblemBar problem={problem} onDismiss={() => setProblem(null)} />}
      <SettingsSection title={t('officeTitle')} hint={t('officeHint')}>
        {openButton('settings', t('settingsSheet'))}
      </SettingsSection>
      <SettingsSection title={t('tablesTitle')} hint={t('tablesHint')}>
        {openButton('caps', t('capsSheet'))}
        {openButton('units', t('unitsSheet'))}
      </SettingsSection>
      <SettingsSection
        title={t('rulesTitle')}
        hint={t('rulesHint', rules.length, readRuleSettings(sheet, today()).size)}
      >
        <Button
          ref={rulesButton}
          size="small"
          icon={<Options20Regular />}
          disabled={!reviewed}
          data-opens="rules-of-settings"
          onClick={() => setIsChoosingRules(true)}
        >
          {t('openRules')}
        </Button>
      </SettingsSection>
      <LayoutSettings layouts={layouts} onChanged={readAgain} />
      <SettingsSection title={t('languageTitle')}>
        <RadioGroup
          layout="horizontal"
          aria-label={t('languageTitle')}
          value={language}
          onChange={(_, { value }) => {
            const chosen = languages.find((each) => each === value);
            if (chosen) onLanguage(chosen);
          }}
        >
          {languages.map((each) => (
            <Radio key={each} value={each} label={languageNames[each]} />
          ))}
        </RadioGroup>
      </SettingsSection>
      <SettingsSection title={t('aboutTitle')}>
        <Caption1>
          <b>{t('privacy')}</b>
        </Caption1>
        <Caption1>{t('aboutHint')}</Caption1>
      </SettingsSection>
    </div>
  );
}

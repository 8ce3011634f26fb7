import { Button, makeStyles, mergeClasses, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { ClipboardCheckmark20Filled, Stop20Filled } from '@fluentui/react-icons';
import type { Language } from '../../core/language';
import { titleOf } from '../../core/rules';
import { ruleIds } from '../../core/rules/rule-ids';
import type { Translate } from '../../messages/translator';
import { lowPane } from '../low-pane';
import { useTranslation } from '../translation';
import type { ReviewState, Running } from '../use-review';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: '10px 12px',
    [lowPane]: { paddingBlock: '4px' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  check: { width: '100%' },
  // As high as the foot of the findings, whose place it takes: the list stands still while each mending is checked.
  progressBar: { paddingBlock: '4px' },
  running: { display: 'flex', alignItems: 'center', gap: '12px', minHeight: '32px' },
  progress: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
});

function stepText({ kind, progress }: Running, t: Translate, language: Language): string {
  if (kind === 'save') return t('saving');
  if (!progress || progress.phase === 'reading') return t('reading', progress?.what ?? '');
  if (progress.phase === 'recognizing') return t('recognizing', progress.what);
  const rule = ruleIds.find((id) => id === progress.what);
  return t('checking', rule ? titleOf(rule, language) : progress.what);
}

/** The big button that starts the check; while something runs, how far it is and the button that stops it. */
export function CheckBar({ state: { isChecked, running, check, stop } }: { readonly state: ReviewState }) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  if (!running) {
    return (
      <footer className={styles.bar}>
        <Button
          className={styles.check}
          appearance="primary"
          size="large"
          icon={<ClipboardCheckmark20Filled />}
          onClick={check}
        >
          {t(isChecked ? 'checkAgain' : 'check')}
        </Button>
      </footer>
    );
  }
  return (
    <footer className={mergeClasses(styles.bar, styles.progressBar)}>
      <div className={styles.running}>
        <div className={styles.progress}>
          <Text size={200} truncate wrap={false} block>
            {stepText(running, t, language)}
          </Text>
          <ProgressBar aria-label={t('progress')} value={running.progress?.fraction} thickness="large" />
        </div>
        {running.kind !== 'save' && (
          <Button size="small" icon={<Stop20Filled />} onClick={stop}>
            {t('stop')}
          </Button>
        )}
      </div>
    </footer>
  );
}

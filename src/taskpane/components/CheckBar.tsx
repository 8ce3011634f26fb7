import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardCheckmark20Filled } from '@fluentui/react-icons';
import { lowPane } from '../low-pane';
import { progressText } from '../progress-text';
import { useTranslation } from '../translation';
import type { ReviewState } from '../use-review';
import { RunningBar } from './RunningBar';

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
});

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
  const isSaving = running.kind === 'save';
  return (
    <footer className={mergeClasses(styles.bar, styles.progressBar)}>
      <RunningBar
        step={isSaving ? t('saving') : progressText(running.progress, t, language)}
        fraction={running.progress?.fraction}
        onStop={isSaving ? null : stop}
      />
    </footer>
  );
}

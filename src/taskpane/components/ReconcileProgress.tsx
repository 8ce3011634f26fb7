import { Button, makeStyles, ProgressBar, Text } from '@fluentui/react-components';
import { Stop20Filled } from '@fluentui/react-icons';
import { useTranslation } from '../translation';
import type { ReconciliationState } from '../use-reconciliation';

const useStyles = makeStyles({
  running: { display: 'flex', alignItems: 'center', gap: '12px' },
  progress: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** How far reading, matching or writing has come, and the button that stops it; what stood before stands on. */
export function ReconcileProgress({ state }: { readonly state: ReconciliationState }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { isBusy, progress, stop } = state;
  if (!isBusy) return null;
  const step =
    !progress || progress.phase === 'reading'
      ? t('reading', progress?.what ?? '')
      : progress.phase === 'recognizing'
        ? t('recognizing', progress.what)
        : t(progress.phase === 'writing' ? 'writingStatement' : 'matchingLists');
  return (
    <div className={styles.running}>
      <div className={styles.progress}>
        <Text size={200} truncate wrap={false} block>
          {step}
        </Text>
        <ProgressBar aria-label={t('progress')} value={progress?.fraction} thickness="large" />
      </div>
      <Button icon={<Stop20Filled />} onClick={stop}>
        {t('stop')}
      </Button>
    </div>
  );
}

import { Button, makeStyles, mergeClasses, ProgressBar, Text } from '@fluentui/react-components';
import { Stop20Filled } from '@fluentui/react-icons';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  running: { display: 'flex', alignItems: 'center', gap: '12px', minHeight: '32px' },
  progress: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface RunningBarProps {
  readonly className?: string;
  /** What is being done now. */
  readonly step: string;
  /** From 0 to 1; without it, nobody knows. */
  readonly fraction: number | undefined;
  /** null: it goes through to its end. */
  readonly onStop: (() => void) | null;
}

/** How far something has come, and the button that stops it. Where nothing else has the keyboard's place, the button gets it. */
export function RunningBar({ className, step, fraction, onStop }: RunningBarProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.running, className)}>
      <div className={styles.progress}>
        <Text size={200} truncate wrap={false} block title={step}>
          {step}
        </Text>
        <ProgressBar aria-label={t('progress')} value={fraction} thickness="large" />
      </div>
      {onStop && (
        <Button size="small" icon={<Stop20Filled />} data-focus-home="" onClick={onStop}>
          {t('stop')}
        </Button>
      )}
    </div>
  );
}

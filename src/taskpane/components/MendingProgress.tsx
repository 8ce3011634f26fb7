import { makeStyles, tokens } from '@fluentui/react-components';
import { progressText } from '../progress-text';
import { useTranslation } from '../translation';
import type { Mending } from '../use-mending';
import { RunningBar } from './RunningBar';

const useStyles = makeStyles({
  // As high as the foot of the findings, whose place it takes.
  foot: { flexShrink: 0, padding: '4px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** How far planning, mending or undoing has come. Once the workbook is being written to, it goes through to its end. */
export function MendingProgress({ mending: { progress, stop } }: { readonly mending: Mending }) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  if (!progress) return null;
  const isUnknown = progress === 'unknown';
  return (
    <RunningBar
      className={styles.foot}
      step={isUnknown ? t('working') : progressText(progress, t, language)}
      fraction={isUnknown ? undefined : progress.fraction}
      onStop={isUnknown || progress.phase === 'writing' ? null : stop}
    />
  );
}

import { useTranslation } from '../translation';
import type { ReconciliationState } from '../use-reconciliation';
import { progressText } from '../progress-text';
import { RunningBar } from './RunningBar';

/** How far reading, matching or writing has come, and the button that stops it; what stood before stands on. */
export function ReconcileProgress({ state }: { readonly state: ReconciliationState }) {
  const { language, t } = useTranslation();
  const { isBusy, progress, stop } = state;
  if (!isBusy) return null;
  const step =
    progress?.phase === 'writing'
      ? t('writingStatement')
      : progress?.phase === 'matching'
        ? t('matchingLists')
        : progressText(progress, t, language);
  return <RunningBar step={step} fraction={progress?.fraction} onStop={stop} />;
}

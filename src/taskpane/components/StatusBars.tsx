import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useTranslation } from '../translation';
import type { ReviewState } from '../use-review';
import { ProblemBar } from './ProblemBar';
import { useBarStyles } from './use-bar-styles';

/** What stands in the way of the last request, and whether the result is older than the workbook. */
export function StatusBars({ state }: { readonly state: ReviewState }) {
  const { t } = useTranslation();
  const styles = useBarStyles();
  const { problem, retry, changedSheets, isChecked, isWatching, running, check, dismissProblem } = state;
  const isStale = isChecked && changedSheets.length > 0 && !running;
  const named = changedSheets.filter((sheet) => sheet !== '');
  return (
    <div className={styles.bars}>
      {problem && (
        <ProblemBar problem={problem} onDismiss={dismissProblem}>
          <Button size="small" onClick={retry}>
            {t('retry')}
          </Button>
        </ProblemBar>
      )}
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('stale')}</MessageBarTitle>
            {named.length > 0 && t('staleSheets', named)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={check}>
              {t('checkAgain')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {isChecked && !isWatching && (
        <MessageBar layout="multiline">
          <MessageBarBody>{t('notWatching')}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useTranslation } from '../translation';
import type { ReviewState } from '../use-review';

const useStyles = makeStyles({
  bars: { flexShrink: 0, display: 'flex', flexDirection: 'column', maxHeight: '45%', overflowY: 'auto' },
});

/** What stands in the way of the last request, and whether the result is older than the workbook. */
export function StatusBars({ state }: { readonly state: ReviewState }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { problem, retry, changedSheets, isChecked, isWatching, running, check, dismissProblem } = state;
  const isStale = isChecked && changedSheets.length > 0 && !running;
  const named = changedSheets.filter((sheet) => sheet !== '');
  return (
    <div className={styles.bars}>
      {problem && (
        <MessageBar
          intent={problem.code === 'cancelled' ? 'info' : 'error'}
          layout="multiline"
          politeness="assertive"
        >
          <MessageBarBody>{t('problem', problem)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label={t('close')}
                onClick={dismissProblem}
              />
            }
          >
            <Button size="small" onClick={retry}>
              {t('retry')}
            </Button>
          </MessageBarActions>
        </MessageBar>
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

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { halfWayLines } from '../../core/writes/journal';
import type { Host } from '../../core/workbook';
import { useTranslation } from '../translation';
import type { Mending } from '../use-mending';
import { ProblemBar } from './ProblemBar';
import { useBarStyles } from './use-bar-styles';
import { WrittenBar } from './WrittenBar';

/** How many refused cells are named in the bar. */
const namedCells = 3;

const undoneTexts = { undone: 'undoneNow', finished: 'finishedNow', 'taken-back': 'takenBackNow' } as const;

interface MendingBarsProps {
  readonly host: Host;
  readonly mending: Mending;
  onOverwrite?(): void;
}

/** What was just done, with undo; what stood in its way; and a writing that stopped half-way, with both ways to end it. */
export function MendingBars({ host, mending, onOverwrite }: MendingBarsProps) {
  const { t } = useTranslation();
  const styles = useBarStyles();
  const { problem, done, journal, isBusy, undo, heed, dismiss } = mending;
  const halfWay = halfWayLines(journal);
  const close = (
    <Button appearance="transparent" icon={<Dismiss20Regular />} aria-label={t('close')} onClick={dismiss} />
  );
  return (
    <div className={styles.bars}>
      {halfWay.length > 0 && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{t('halfWayTitle', halfWay.length)}</MessageBarTitle>
            {t('halfWay')}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabled={isBusy} onClick={() => undo({ what: 'finish' })}>
              {t('finish')}
            </Button>
            <Button size="small" disabled={isBusy} onClick={() => undo({ what: 'take-back' })}>
              {t('takeBack')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {problem && (
        <ProblemBar problem={problem} onDismiss={dismiss}>
          {problem.code === 'sheet-edited' && onOverwrite && (
            <Button size="small" onClick={onOverwrite}>
              {t('overwrite')}
            </Button>
          )}
        </ProblemBar>
      )}
      {done?.kind === 'written' && <WrittenBar host={host} written={done.written} onDismiss={dismiss} />}
      {done?.kind === 'told' && (
        <MessageBar intent="success">
          <MessageBarBody>{done.text}</MessageBarBody>
          <MessageBarActions containerAction={close}>
            {done.ignored && (
              <Button size="small" disabled={isBusy} onClick={() => heed(done.ignored!)}>
                {t('heed')}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {done?.kind === 'fixed' && (
        <MessageBar intent="success">
          <MessageBarBody>
            {t('fixedNow', done.fixes.applied, done.fixes.cells, done.fixes.shut.length)}
          </MessageBarBody>
          <MessageBarActions containerAction={close}>
            {done.fixes.run > 0 && (
              <Button
                size="small"
                disabled={isBusy}
                onClick={() => undo({ what: 'run', run: done.fixes.run })}
              >
                {t('undo')}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {done && 'undone' in done && (
        <MessageBar intent={done.undone.refused.length > 0 ? 'warning' : 'success'} layout="multiline">
          <MessageBarBody>
            {t(undoneTexts[done.kind], done.undone.moved.length)}
            {done.undone.refused.length > 0 &&
              ` ${t(
                'refusedNow',
                done.undone.refused
                  .slice(0, namedCells)
                  .map(({ cell, why }) => `${cell} (${t('refusal', why)})`),
                done.undone.refused.length,
              )}`}
          </MessageBarBody>
          <MessageBarActions containerAction={close} />
        </MessageBar>
      )}
    </div>
  );
}

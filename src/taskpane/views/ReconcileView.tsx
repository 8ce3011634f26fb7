import { Button, Caption1, Divider, Field, Input, makeStyles } from '@fluentui/react-components';
import { Scales48Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { goToFinding } from '../../actions';
import { itemKey, itemNotesIn } from '../../core/reconciliation/item-notes';
import { placeOf } from '../../core/reconciliation/pool';
import { addressOf } from '../../core/reconciliation/reason-text';
import { openItemsIn, openItemsOf, rollForward } from '../../core/reconciliation/roll-forward';
import type { WrittenSheet } from '../../core/workbook';
import { EmptyState } from '../components/EmptyState';
import { ProblemBar } from '../components/ProblemBar';
import { ReconcileItems } from '../components/ReconcileItems';
import { ReconcileProgress } from '../components/ReconcileProgress';
import { ReconcileSides } from '../components/ReconcileSides';
import { SignOffBox } from '../components/SignOffBox';
import { TieOutTable } from '../components/TieOutTable';
import { WrittenBar } from '../components/WrittenBar';
import type { ReconcileLine } from '../reconcile-lines';
import { rememberedName, rememberName } from '../remembered-name';
import { useTranslation } from '../translation';
import { useReconciliation, type DecidedNodes } from '../use-reconciliation';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    '& > *': { flexShrink: 0 },
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'end' },
  divider: { flexGrow: 0 },
  period: { width: '110px', minWidth: 0 },
});

/** Approved grants against payments: the sides, the statement, the items and a person's word on them, sign-off, the written minutes. */
export function ReconcileView({ host, today, onAnnounce }: ViewProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const state = useReconciliation(host, today);
  const [name, setName] = useState(rememberedName);
  const [period, setPeriod] = useState('');
  const [said, setSaid] = useState('');
  const [written, setWritten] = useState<readonly WrittenSheet[] | null>(null);
  const { book, result, standing, memory, isBusy, problem } = state;

  const say = (text: string) => {
    setSaid(text);
    onAnnounce(text);
  };
  const named = (then: (by: string) => Promise<void>) => {
    const by = name.trim();
    if (by === '') return say(t('needName'));
    rememberName(by);
    void then(by);
  };
  const decide = (word: 'accept' | 'apart' | 'match', groups: readonly DecidedNodes[]) =>
    named(async (by) => {
      if (await state.decide(word, groups, by)) say(t('decided'));
    });
  const go = async (node: number) => {
    if (!result) return;
    const { sheet, row, column } = placeOf(result.pool, node);
    const selected = await goToFinding.run(host, {
      finding: { sheet, cells: [{ sheet, row, column }] },
      select: 'first',
    });
    onAnnounce(selected.ok ? addressOf(result.pool, node) : t('problem', selected.problem));
    if (!selected.ok) setSaid(t('problem', selected.problem));
  };
  const sign = (as: 'prepare' | 'review') =>
    named(async (by) => {
      if (await state.sign(as, by)) say(t('decided'));
      else if (as === 'review') say(t('otherReviewer'));
    });
  const write = async (overwriteEdited: boolean) => {
    setWritten(null);
    const sheets = await state.write(overwriteEdited);
    setWritten(sheets);
    const [statement] = sheets ?? [];
    if (statement) await host.select(statement.sheet, 'A1');
  };
  const close = async () => {
    const count = await state.closePeriod(period.trim());
    if (count !== null) say(t('periodClosed', count));
  };

  if (!book) {
    return (
      <div className={styles.view}>
        <EmptyState icon={<Scales48Regular />} title={t('reconcile')}>
          {problem ? t('problem', problem) : t('reconcileHint')}
        </EmptyState>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void state.open()}>
          {t('readLists')}
        </Button>
        <ReconcileProgress state={state} />
      </div>
    );
  }
  const notes = itemNotesIn(memory);
  const noteOf = (line: ReconcileLine) => {
    const known = line.item && result ? notes.get(itemKey(result.pool, line.item)) : undefined;
    return {
      owner: known?.owner ?? line.unit,
      note: known?.note ?? '',
      disposition: known?.disposition ?? '',
    };
  };
  const left = openItemsIn(memory);
  const rolled = result && left.length > 0 ? rollForward(left, openItemsOf(result, '')) : null;
  return (
    <div className={styles.view}>
      {problem && (
        <ProblemBar problem={problem} onDismiss={state.dismissProblem}>
          {problem.code === 'sheet-edited' && (
            <Button size="small" onClick={() => void write(true)}>
              {t('overwriteStatement')}
            </Button>
          )}
        </ProblemBar>
      )}
      <ReconcileSides state={state} />
      <ReconcileProgress state={state} />
      {result && standing && (
        <>
          <TieOutTable result={result} />
          <Divider className={styles.divider} />
          <Field label={t('you')} size="small" hint={t('youHint')}>
            <Input value={name} onChange={(_, { value }) => setName(value)} />
          </Field>
          {said !== '' && <Caption1>{said}</Caption1>}
          {result.decisions.lost.length > 0 && (
            <Caption1>{t('decisionsLost', result.decisions.lost.length)}</Caption1>
          )}
          <ReconcileItems
            result={result}
            isBusy={isBusy}
            onGo={(node) => void go(node)}
            onDecide={decide}
            noteOf={noteOf}
            onNote={(line, texts) =>
              named(async (by) => {
                if (!line.item) return;
                const item = itemKey(result.pool, line.item);
                if (await state.note({ item, ...texts, by })) say(t('decided'));
              })
            }
          />
          <Divider className={styles.divider} />
          <SignOffBox standing={standing} isBusy={isBusy} onSign={sign} />
          {rolled && (
            <Caption1>
              {t(
                'rolled',
                rolled.opening.length,
                rolled.cleared.length,
                rolled.stillOpen.length,
                rolled.added.length,
              )}
            </Caption1>
          )}
          {written && <WrittenBar host={host} written={written} onDismiss={() => setWritten(null)} />}
          <div className={styles.bar}>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void write(false)}>
              {t('writeStatement')}
            </Button>
            <Input
              className={styles.period}
              aria-label={t('period')}
              placeholder={t('period')}
              value={period}
              onChange={(_, { value }) => setPeriod(value)}
            />
            <Button disabledFocusable={isBusy || period.trim() === ''} onClick={() => void close()}>
              {t('closePeriod')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

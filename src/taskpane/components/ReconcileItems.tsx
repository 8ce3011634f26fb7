import { Button, Caption1, Input, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { dong } from '../../core/figures';
import { itemStatuses } from '../../core/reconciliation/item';
import { statusTitles } from '../../core/reconciliation/reason-text';
import type { Reconciliation } from '../../core/reconciliation/reconcile';
import { reconcileLines, type LineFilter, type ReconcileLine } from '../reconcile-lines';
import { useTranslation } from '../translation';
import type { DecidedNodes } from '../use-reconciliation';
import { ItemNoteForm } from './ItemNoteForm';
import { ReconcileLineActions, ReconcileList, type ReconcileListProps } from './ReconcileList';

const useStyles = makeStyles({
  items: { display: 'flex', flexDirection: 'column', gap: '6px' },
  selects: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '6px' },
  search: { maxWidth: 'none', width: '100%' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  score: { width: '64px', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface ReconcileItemsProps {
  readonly result: Reconciliation;
  readonly isBusy: boolean;
  onGo(node: number): void;
  onDecide(word: 'accept' | 'apart' | 'match', groups: readonly DecidedNodes[]): void;
  onNote(line: ReconcileLine, texts: { owner: string; note: string; disposition: string }): void;
  noteOf(line: ReconcileLine): { owner: string; note: string; disposition: string };
}

/** Items by status with their sums, matches and remarks; each leads to its cells and takes a person's word. */
export function ReconcileItems({ result, isBusy, onGo, onDecide, onNote, noteOf }: ReconcileItemsProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const [filter, setFilter] = useState<LineFilter>('all');
  const [unit, setUnit] = useState('');
  const [search, setSearch] = useState('');
  const [cursor, setCursor] = useState(-1);
  const [picked, setPicked] = useState<ReadonlyMap<string, ReconcileLine>>(new Map());
  const [percent, setPercent] = useState(85);
  const lines = useMemo(
    () => reconcileLines(result, filter, { unit, search, language }),
    [result, filter, unit, search, language],
  );
  const units = useMemo(
    () =>
      [
        ...new Set(
          reconcileLines(result, filter, { unit: '', search: '', language }).map((line) => line.unit),
        ),
      ].sort((a, b) => a.localeCompare(b, 'vi')),
    [result, filter, language],
  );
  // Nodes are the result's own: a new result knows nothing of what was picked in the old one.
  const [shown, setShown] = useState(result);
  if (shown !== result) {
    setShown(result);
    setPicked(new Map());
  }
  const count = (status: LineFilter) =>
    reconcileLines(result, status, { unit: '', search: '', language: 'vi' }).length;
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  const sure = result.items.filter(
    ({ status, score }) => status === 'suggested' && score !== null && score * 100 >= percent,
  );
  const nodesOf = ({ approved, paid }: Pick<ReconcileLine, 'approved' | 'paid'>) => [...approved, ...paid];
  const line = lines[Math.min(cursor, lines.length - 1)];
  const pick = (chosen: ReconcileLine) => {
    const next = new Map(picked);
    if (!next.delete(chosen.key)) next.set(chosen.key, chosen);
    setPicked(next);
  };
  const pickedLines = [...picked.values()];
  const pickedNodes = pickedLines.flatMap(nodesOf);
  const isPair =
    pickedNodes.some((node) => node < result.pool.split) &&
    pickedNodes.some((node) => node >= result.pool.split);
  const listProps: ReconcileListProps = {
    pool: result.pool,
    lines,
    cursor: Math.min(cursor, lines.length - 1),
    picked: new Set(picked.keys()),
    isBusy,
    onCursor: setCursor,
    onGo: (chosen, side) => onGo(chosen[side][0]!),
    onAccept: (chosen) => onDecide('accept', [{ nodes: nodesOf(chosen), score: chosen.item?.score ?? null }]),
    onApart: (chosen) => onDecide('apart', [{ nodes: nodesOf(chosen), score: chosen.item?.score ?? null }]),
    onPick: pick,
  };
  const change = (next: LineFilter) => {
    setFilter(next);
    setCursor(-1);
  };
  return (
    <section className={styles.items} aria-label={t('itemsList')}>
      <div className={styles.selects}>
        <Select
          size="small"
          aria-label={t('itemStatus')}
          value={filter}
          onChange={(_, { value }) => change(value as LineFilter)}
        >
          <option value="all">{`${t('allItems')} (${result.items.length})`}</option>
          {itemStatuses.map((status) => (
            <option key={status} value={status}>
              {`${statusTitles[status][language]} (${count(status)})`}
            </option>
          ))}
          <option value="matched">{`${t('matchedFilter')} (${result.matches.length})`}</option>
          <option value="remarks">{`${t('remarksFilter')} (${result.remarks.length})`}</option>
        </Select>
        <Select size="small" aria-label={t('unit')} value={unit} onChange={(_, { value }) => setUnit(value)}>
          <option value="">{t('allUnits')}</option>
          {units
            .filter((name) => name !== '')
            .map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
        </Select>
      </div>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={t('searchItems')}
        placeholder={t('searchItems')}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Caption1>{t('itemsShown', lines.length, dong(sum, language))}</Caption1>
      {lines.length === 0 ? <Caption1>{t('noItems')}</Caption1> : <ReconcileList {...listProps} />}
      <ReconcileLineActions {...listProps} />
      {line?.item && (
        <ItemNoteForm
          key={line.key}
          texts={noteOf(line)}
          isBusy={isBusy}
          onSave={(texts) => onNote(line, texts)}
        />
      )}
      {pickedLines.length > 0 && (
        <div className={styles.bar}>
          <Caption1>
            {t(
              'picked',
              pickedLines.length,
              dong(
                pickedLines.reduce((total, { amount }) => total + amount, 0),
                language,
              ),
            )}
          </Caption1>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy || !isPair}
            onClick={() => onDecide('match', [{ nodes: pickedNodes, score: null }])}
          >
            {t('matchPicked')}
          </Button>
          <Button size="small" appearance="transparent" onClick={() => setPicked(new Map())}>
            {t('clearPicked')}
          </Button>
        </div>
      )}
      {count('suggested') > 0 && (
        <div className={styles.bar}>
          <Caption1 id="accept-above">{t('acceptAbove')}</Caption1>
          <Input
            className={styles.score}
            size="small"
            type="number"
            min={50}
            max={100}
            aria-labelledby="accept-above"
            value={String(percent)}
            contentAfter="%"
            onChange={(_, { value }) => setPercent(Number(value) || 0)}
          />
          <Button
            size="small"
            disabledFocusable={isBusy || sure.length === 0}
            onClick={() =>
              onDecide(
                'accept',
                sure.map((item) => ({ nodes: nodesOf(item), score: item.score })),
              )
            }
          >
            {t('acceptAboveButton', sure.length)}
          </Button>
        </div>
      )}
      <Caption1 className={styles.hint}>{t('reconcileKeys')}</Caption1>
    </section>
  );
}

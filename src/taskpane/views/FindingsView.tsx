import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircle48Regular, ClipboardCheckmark24Filled, Search48Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { messageOf, rules } from '../../core/rules';
import type { Finding } from '../../core/rules/rule';
import type { CellRef } from '../../core/sheet/address';
import { Coverage } from '../components/Coverage';
import { EmptyState } from '../components/EmptyState';
import { FindingDetails } from '../components/FindingDetails';
import { FindingFilters } from '../components/FindingFilters';
import { FindingNavigator } from '../components/FindingNavigator';
import { FindingTools, type Panel } from '../components/FindingTools';
import { FindingTree } from '../components/FindingTree';
import { FixPreviewPanel } from '../components/FixPreviewPanel';
import { IgnoredLink } from '../components/IgnoredLink';
import { JournalPanel } from '../components/JournalPanel';
import { MendingProgress } from '../components/MendingProgress';
import { MendingBars } from '../components/MendingBars';
import { RulesPanel } from '../components/RulesPanel';
import { noFilters } from '../finding-list';
import { ignoredIn } from '../../core/writes/ignored-findings';
import { placeOf } from '../place-of';
import { useTranslation } from '../translation';
import type { FindingList } from '../use-finding-list';
import { useMending } from '../use-mending';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, overflowY: 'scroll', padding: '0 16px 16px' },
});

/** The findings: filtered, grouped, gone through one after the other by mouse or keyboard. */
export function FindingsView({ host, today, state, list, isShown, onAnnounce }: ViewProps) {
  const { reviewed, isChecked, running, check, goTo } = state;
  const { language, t } = useTranslation();
  const styles = useStyles();
  const mending = useMending(host, today, state);
  const [panel, setPanel] = useState<Panel>('list');

  const go = async (finding: Finding, select: 'first' | 'all' = 'first') => {
    list.setCursor({ finding });
    const isThere = await goTo({ finding, select });
    if (!isThere) return;
    const index = list.ordered.indexOf(finding);
    onAnnounce(
      t('announce', index + 1, list.ordered.length, messageOf(finding, language), placeOf(finding, t)),
    );
  };
  const step = (by: 1 | -1) => {
    const finding = list.ordered[list.cursorIndex < 0 ? firstFrom(list, by) : list.cursorIndex + by];
    if (!finding) return;
    list.fold(finding.rule, false);
    void go(finding);
  };
  usePaneKeys(step, isShown && panel === 'list' && !mending.shown);

  if (!reviewed || !isChecked) {
    return (
      <EmptyState icon={<ClipboardCheckmark24Filled />} title={t('notYetChecked')}>
        {t('notYetCheckedHint')}
      </EmptyState>
    );
  }
  const { review, content } = reviewed;
  const decided = ignoredIn(content.memory);
  const bars = (
    <MendingBars host={host} mending={mending} onOverwrite={() => mending.writeSheet(list.all, true)} />
  );
  const progress = <MendingProgress mending={mending} />;
  const toList = () => setPanel('list');
  const toCell = (cell: CellRef) =>
    void goTo({ finding: { sheet: cell.sheet, cells: [cell] }, select: 'first' });
  if (mending.shown) return <FixPreviewPanel shown={mending.shown} mending={mending} onGoTo={toCell} />;
  if (panel === 'journal') {
    return (
      <>
        {bars}
        <JournalPanel
          mending={mending}
          ignored={review.ignored}
          idle={decided.filter((entry) => !review.ignored.some((known) => known.entry === entry))}
          onGoTo={toCell}
          onBack={toList}
        />
        {progress}
      </>
    );
  }
  if (panel === 'rules') {
    return (
      <>
        {bars}
        <RulesPanel
          content={content}
          today={today()}
          mending={mending}
          isChecking={running !== null}
          onBack={toList}
        />
        {progress}
      </>
    );
  }
  const ignoredLink = decided.length > 0 && (
    <IgnoredLink count={decided.length} onShow={() => setPanel('journal')} />
  );
  const current = list.ordered[list.cursorIndex];
  const tools = <FindingTools list={list} mending={mending} onShow={setPanel} />;
  // While something runs, its progress stands in the place of the foot.
  const foot =
    !running &&
    (mending.progress ? progress : <FindingNavigator list={list} onStep={step} onCheck={check} />);
  if (list.all.length === 0) {
    return (
      <>
        {bars}
        {tools}
        <div className={styles.scroll}>
          <EmptyState icon={<CheckmarkCircle48Regular />} title={t('nothingFound')}>
            {t('nothingFoundDetail', rules.length, review.tables.length + review.cards.length)}
            {decided.length > 0 && ' '}
            {ignoredLink}
          </EmptyState>
          <Coverage review={review} />
        </div>
        {foot}
      </>
    );
  }
  return (
    <>
      {bars}
      <FindingFilters list={list}>{ignoredLink}</FindingFilters>
      {tools}
      {list.ordered.length === 0 ? (
        <div className={styles.scroll}>
          <EmptyState icon={<Search48Regular />} title={t('nothingMatches')}>
            <Button onClick={() => list.setFilters(noFilters)}>{t('clearFilters')}</Button>
          </EmptyState>
        </div>
      ) : (
        <>
          <FindingTree
            list={list}
            grids={content.grids}
            onGoTo={(finding, select) => void go(finding, select)}
          />
          {current && (
            <FindingDetails
              finding={current}
              alike={list.ordered.filter(({ rule, fix }) => rule === current.rule && fix !== null)}
              mending={mending}
              onSelectAll={() => void go(current, 'all')}
            />
          )}
        </>
      )}
      {foot}
    </>
  );
}

/** Where a step begins when the cursor stands on a group's heading or nowhere: at that group, or at the list's start. */
function firstFrom({ rows, cursorRow, ordered }: FindingList, by: 1 | -1): number {
  const [first] = rows.at(cursorRow)?.group.findings ?? [];
  const start = first ? ordered.indexOf(first) : 0;
  return by === 1 ? start : start - 1;
}

/**
 * Keys that work anywhere in the pane while its findings are shown: F8 and Shift+F8, Alt+↓ and Alt+↑, and outside of text boxes j and k. Excel keeps
 * F6 and the Ctrl keys for itself, so none of those.
 */
function usePaneKeys(step: (by: 1 | -1) => void, isOn: boolean): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const by = stepOf(event);
      if (by === null) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}

function stepOf({ key, altKey, shiftKey, ctrlKey, metaKey, target }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || metaKey) return null;
  const isWriting = target instanceof HTMLElement && target.matches('input, textarea, select');
  if (key === 'F8' && !altKey) return shiftKey ? -1 : 1;
  // Alt+↓ opens a select: there the keys are the select's own.
  if (isWriting || shiftKey) return null;
  if (altKey) return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
  return key === 'j' ? 1 : key === 'k' ? -1 : null;
}

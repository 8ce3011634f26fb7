import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import { titleOf } from '../../core/rules';
import { cellAddress, type CellRef } from '../../core/sheet/address';
import type { IgnoredEntry, IgnoredFinding } from '../../core/writes/ignored-findings';
import { ignoredLine } from '../../core/writes/ignored-lines';
import type { JournalEntry } from '../../core/writes/journal';
import { useTranslation } from '../translation';
import { Disclosure } from './Disclosure';
import type { Mending } from '../use-mending';
import { BackPanel } from './BackPanel';
import { CellLink } from './CellLink';
import { FixText } from './FixText';

const useStyles = makeStyles({
  run: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  runTitle: { margin: 0, overflowWrap: 'anywhere' },
  line: { display: 'flex', alignItems: 'start', gap: '4px', padding: '4px 0' },
  said: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  undo: { alignSelf: 'start' },
});

/** Lines of a run that are shown; the journal's own sheet has them all. */
const shownLines = 100;

interface JournalPanelProps {
  readonly mending: Mending;
  readonly ignored: readonly IgnoredFinding[];
  /** Decisions about what is no longer found. */
  readonly idle: readonly IgnoredEntry[];
  onGoTo(cell: CellRef): void;
  onBack(): void;
}

/** What was mended, run by run, and what was ignored and why; each can be taken back. */
export function JournalPanel({ mending, ignored, idle, onGoTo, onBack }: JournalPanelProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { journal, isBusy, undo, heed } = mending;
  const runs = useMemo(() => runsOf((journal?.lines ?? []).map(({ entry }) => entry)), [journal]);
  const hasDone = runs.some(({ entries }) => entries.some(({ state }) => state === 'done'));
  return (
    <BackPanel
      title={t('journal')}
      action={
        hasDone && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => undo({ what: 'everything' })}>
            {t('undoAll')}
          </Button>
        )
      }
      onBack={onBack}
    >
      {runs.length === 0 && <Caption1 block>{t('journalEmpty')}</Caption1>}
      {runs.map(({ run, entries }) => (
        <Run key={run} run={run} entries={entries} mending={mending} onGoTo={onGoTo} />
      ))}
      {ignored.length + idle.length > 0 && (
        <div className={styles.run} data-focus-line="">
          <Text as="h3" weight="semibold" className={styles.runTitle}>
            {t('ignoredTitle', ignored.length + idle.length)}
          </Text>
          {ignored.map(({ finding, entry }, index) => (
            <IgnoredLine
              key={index}
              ignored={{ finding, entry }}
              isBusy={isBusy}
              onGoTo={onGoTo}
              onHeed={() => heed([entry])}
            />
          ))}
          {idle.map((entry, index) => (
            <IdleLine key={index} entry={entry} isBusy={isBusy} onHeed={() => heed([entry])} />
          ))}
        </div>
      )}
    </BackPanel>
  );
}

interface RunEntries {
  readonly run: number;
  readonly entries: readonly JournalEntry[];
}

/** Newest run first; within it in the order of the sheets. */
function runsOf(entries: readonly JournalEntry[]): RunEntries[] {
  const runs = new Map<number, JournalEntry[]>();
  for (const entry of entries) {
    const own = runs.get(entry.run);
    if (own) own.push(entry);
    else runs.set(entry.run, [entry]);
  }
  return [...runs]
    .map(([run, own]) => ({ run, entries: own.sort((a, b) => a.line - b.line) }))
    .sort((a, b) => b.run - a.run);
}

interface RunProps extends RunEntries {
  readonly mending: Mending;
  onGoTo(cell: CellRef): void;
}

function Run({ run, entries, mending: { isBusy, undo }, onGoTo }: RunProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const done = entries.filter(({ state }) => state === 'done').length;
  const { when, who } = entries[0]!.stamp;
  return (
    <div className={styles.run} data-focus-line="">
      <Text as="h3" weight="semibold" className={styles.runTitle}>
        {t('run', run, when, who)}
      </Text>
      {done > 0 && (
        <Button
          className={styles.undo}
          size="small"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={isBusy}
          onClick={() => undo({ what: 'run', run })}
        >
          {t('undoRun', run)}
        </Button>
      )}
      <Disclosure summary={t('runCells', done, entries.length)}>
        {entries.slice(0, shownLines).map((entry) => (
          <EntryLine
            key={entry.line}
            entry={entry}
            isBusy={isBusy}
            onGoTo={onGoTo}
            onUndo={() => undo({ what: 'run', run, line: entry.line })}
          />
        ))}
        {entries.length > shownLines && <Caption1>{t('moreLines', entries.length - shownLines)}</Caption1>}
      </Disclosure>
    </div>
  );
}

interface EntryLineProps {
  readonly entry: JournalEntry;
  readonly isBusy: boolean;
  onGoTo(cell: CellRef): void;
  onUndo(): void;
}

function EntryLine({ entry, isBusy, onGoTo, onUndo }: EntryLineProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const { sheet, row, column, record, before, after, rules, state } = entry;
  const cell = `${sheet}!${cellAddress(row, column)}`;
  return (
    <div className={styles.line} data-focus-line="">
      <div className={styles.said}>
        <Caption1>
          {entry.isDeleted ? <strong>{cell}</strong> : <CellLink cell={entry} hasSheet onGoTo={onGoTo} />}
          {record === '' ? '' : ` · ${record}`}
        </Caption1>
        <FixText
          before={before.value}
          after={after.value}
          beforeFormat={before.numberFormat}
          afterFormat={after.numberFormat}
        />
        <Caption1>
          {rules.map((rule) => titleOf(rule, language)).join(' + ')} · {t('journalState', state)}
        </Caption1>
      </div>
      {state === 'done' && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndo16Regular />}
          aria-label={t('undoLine', cell)}
          title={t('undoLine', cell)}
          disabledFocusable={isBusy}
          onClick={onUndo}
        />
      )}
    </div>
  );
}

interface IgnoredLineProps {
  readonly ignored: IgnoredFinding;
  readonly isBusy: boolean;
  onGoTo(cell: CellRef): void;
  onHeed(): void;
}

function IgnoredLine({ ignored: { finding, entry }, isBusy, onGoTo, onHeed }: IgnoredLineProps) {
  const { language, t } = useTranslation();
  const [first] = finding.cells;
  const cell = first ? `${first.sheet}!${cellAddress(first.row, first.column)}` : finding.sheet;
  return (
    <DecisionLine cell={cell} isBusy={isBusy} onHeed={onHeed}>
      <Caption1>
        {first ? <CellLink cell={first} hasSheet onGoTo={onGoTo} /> : <strong>{cell}</strong>} ·{' '}
        {titleOf(finding.rule, language)}
      </Caption1>
      <Caption1>{t('because', entry.reason, entry.by, entry.when)}</Caption1>
    </DecisionLine>
  );
}

interface IdleLineProps {
  readonly entry: IgnoredEntry;
  readonly isBusy: boolean;
  onHeed(): void;
}

/** Nobody knows where its rows are now: there is no cell to go to. */
function IdleLine({ entry, isBusy, onHeed }: IdleLineProps) {
  const { language, t } = useTranslation();
  return (
    <DecisionLine
      cell={entry.cell === '' ? entry.sheet : `${entry.sheet}!${entry.cell}`}
      isBusy={isBusy}
      onHeed={onHeed}
    >
      <Caption1>{ignoredLine(entry, language)}</Caption1>
      <Caption1>{t('ignoredIdle')}</Caption1>
    </DecisionLine>
  );
}

interface DecisionLineProps {
  readonly cell: string;
  readonly isBusy: boolean;
  readonly children: ReactNode;
  onHeed(): void;
}

function DecisionLine({ cell, isBusy, children, onHeed }: DecisionLineProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.line} data-focus-line="">
      <div className={styles.said}>{children}</div>
      <Button size="small" disabledFocusable={isBusy} aria-label={t('heedOf', cell)} onClick={onHeed}>
        {t('heed')}
      </Button>
    </div>
  );
}

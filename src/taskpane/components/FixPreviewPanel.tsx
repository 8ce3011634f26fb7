import {
  Button,
  Caption1,
  Checkbox,
  Input,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Problem } from '../../core/result';
import { titleOf } from '../../core/rules';
import { cellAddress, type CellRef } from '../../core/sheet/address';
import { cellKey } from '../../core/writes/cell-write';
import { shutIn } from '../../core/writes/mending';
import type { ShownFixes } from '../shown-fixes';
import { useTranslation } from '../translation';
import { CellLink } from './CellLink';
import type { Mending } from '../use-mending';
import { FixText } from './FixText';
import { MendingProgress } from './MendingProgress';
import { ProblemBar } from './ProblemBar';
import { ShutBar } from './ShutBar';
import { SkippedFixes } from './SkippedFixes';

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    // A bar that gives way has its text over what is below.
    '& > .fui-MessageBar': { flexShrink: 0 },
  },
  heading: { margin: 0, padding: '10px 12px 6px' },
  all: {
    flexShrink: 0,
    display: 'flex',
    padding: '0 12px 0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', position: 'relative' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    padding: '3px 12px 6px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  said: { display: 'flex', flexDirection: 'column', paddingTop: '5px' },
  leftOut: {
    '& del, & ins': { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
    '& del': { textDecorationLine: 'none' },
    '& ins': { textDecorationLine: 'line-through !important' },
  },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** What helps is to plan the fixes anew: the workbook is no longer as they were planned for, or is protected by now. */
const plannedAnewFor: ReadonlySet<Problem['code']> = new Set([
  'cell-changed',
  'sheet-changed',
  'sheet-missing',
  'sheet-protected',
  'cells-locked',
]);

/** Where a key leads in the list; null where it leads nowhere. */
function lineByKey(key: string, from: number, page: number, count: number): number | null {
  const by: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const step = by[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, from + step));
}

interface FixPreviewPanelProps {
  readonly shown: ShownFixes;
  readonly mending: Mending;
  onGoTo(cell: CellRef): void;
}

/**
 * Every cell that will change, before and after, each with a box by which it is left out, and what is left alone and why; nothing is
 * written before the word is given.
 */
export function FixPreviewPanel({ shown, mending, onGoTo }: FixPreviewPanelProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const nameId = useId();
  const { repairs, leftOut, preview, news } = shown;
  const { skipped } = preview.plan;
  const chosen = repairs.length - leftOut.size;
  // The list is one stop of Tab, as long as it may be; within it the arrow keys lead from line to line.
  const [active, setActive] = useState(0);
  const virtualizer = useVirtualizer({
    count: repairs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 50,
    overscan: 8,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });
  const onListKey = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / 50) - 1);
    const to = lineByKey(event.key, active, page, repairs.length);
    const at = repairs[active];
    if (event.key === 'Enter' && at && (event.target as HTMLElement).matches('input')) onGoTo(at);
    if (to === null) return;
    event.preventDefault();
    flushSync(() => setActive(to));
    virtualizer.scrollToIndex(to);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${to}"] input`)?.focus();
  };
  // The focus goes where the news is, before anything can be typed without one; Escape leads back.
  useLayoutEffect(() => heading.current?.focus(), [preview]);
  const { isBusy, problem, name, setName, leaveOut, applyShown, planShownAgain, closeShown, stop, dismiss } =
    mending;
  return (
    <section
      className={styles.panel}
      onKeyDown={({ key }) => {
        if (key === 'Escape') (isBusy ? stop : closeShown)();
      }}
    >
      {problem && (
        <ProblemBar problem={problem} onDismiss={dismiss}>
          {plannedAnewFor.has(problem.code) && (
            <Button size="small" onClick={planShownAgain}>
              {t('planAgain')}
            </Button>
          )}
        </ProblemBar>
      )}
      {!problem && <ShutBar cells={shutIn(skipped)} isBusy={isBusy} onPlanAgain={planShownAgain} />}
      {news && !problem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(news === 'as-it-is-now' ? 'previewAsItIs' : 'previewAgain')}</MessageBarBody>
        </MessageBar>
      )}
      <Text
        as="h2"
        weight="semibold"
        ref={heading}
        tabIndex={-1}
        aria-live="polite"
        className={styles.heading}
      >
        {t('previewTitle', chosen, leftOut.size)}
      </Text>
      {repairs.length > 1 && (
        <div className={styles.all}>
          <Checkbox
            label={t('mendAll')}
            checked={chosen === repairs.length || (chosen > 0 && 'mixed')}
            disabled={isBusy}
            onChange={() => leaveOut(repairs, chosen === repairs.length)}
          />
        </div>
      )}
      <div
        ref={scroller}
        className={styles.list}
        role="list"
        aria-label={t('previewList')}
        title={t('previewKeys')}
        onKeyDown={onListKey}
      >
        {repairs.length === 0 && <Caption1 className={styles.heading}>{t('previewEmpty')}</Caption1>}
        <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const repair = repairs[index]!;
            const { sheet, row, column, before, after, rules } = repair;
            const isOut = leftOut.has(cellKey(repair));
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
                role="listitem"
                aria-posinset={index + 1}
                aria-setsize={repairs.length}
                onFocus={() => setActive(index)}
              >
                <Checkbox
                  tabIndex={index === active ? 0 : -1}
                  aria-label={t('mendCell', cellAddress(row, column), sheet)}
                  checked={!isOut}
                  disabled={isBusy}
                  onChange={() => leaveOut([repair], !isOut)}
                />
                <div className={mergeClasses(styles.said, isOut && styles.leftOut)}>
                  <Caption1 className={styles.place}>
                    <CellLink cell={{ sheet, row, column }} isTabStop={index === active} onGoTo={onGoTo} /> ·{' '}
                    {sheet} · {rules.map((rule) => titleOf(rule, language)).join(' + ')}
                  </Caption1>
                  <FixText
                    before={before.value}
                    after={after.value}
                    beforeFormat={before.numberFormat}
                    afterFormat={after.numberFormat}
                  />
                </div>
              </div>
            );
          })}
        </div>
      </div>
      <MendingProgress mending={mending} />
      <div className={styles.foot}>
        <SkippedFixes skipped={skipped} />
        <label htmlFor={nameId}>
          <Caption1>{t('yourName')}</Caption1>
        </label>
        <Input
          id={nameId}
          className={styles.name}
          size="small"
          value={name}
          onChange={(_, { value }) => setName(value)}
        />
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || chosen === 0}
            data-ends=""
            onClick={applyShown}
          >
            {isBusy ? t('working') : t('apply', chosen)}
          </Button>
          <Button disabledFocusable={isBusy} onClick={closeShown}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </section>
  );
}

import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { figure } from '../../core/figures';
import type { Pool } from '../../core/reconciliation/pool';
import { addressOf } from '../../core/reconciliation/reason-text';
import type { ReconcileLine } from '../reconcile-lines';
import { useTranslation } from '../translation';
import { useCursorStyles } from './use-cursor-styles';

const useStyles = makeStyles({
  list: {
    height: '340px',
    overflowY: 'scroll',
    position: 'relative',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box', cursor: 'pointer' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '6px 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  money: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  small: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  actions: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '4px', paddingTop: '4px' },
});

export interface ReconcileListProps {
  readonly pool: Pool;
  readonly lines: readonly ReconcileLine[];
  readonly cursor: number;
  /** Lines picked to be matched by hand, by their keys. */
  readonly picked: ReadonlySet<string>;
  readonly isBusy: boolean;
  onCursor(index: number): void;
  onGo(line: ReconcileLine, side: 'approved' | 'paid'): void;
  onAccept(line: ReconcileLine): void;
  /** Keeps the line's records apart: a suggestion rejected, a match undone. */
  onApart(line: ReconcileLine): void;
  onPick(line: ReconcileLine): void;
}

const rowId = (index: number) => `reconcile-line-${index}`;

function canAccept(line: ReconcileLine): boolean {
  return line.item?.status === 'suggested';
}

function canPart(line: ReconcileLine): boolean {
  return line.match !== null || line.item?.status === 'suggested' || line.item?.status === 'amount-differs';
}

function canPick(line: ReconcileLine): boolean {
  return line.item !== null && line.item.status !== 'returned' && line.item.status !== 'suggested';
}

/** Items, matches or remarks, the rows in sight only; the chosen one shows what can be done with it. */
export function ReconcileList(props: ReconcileListProps) {
  const { lines, cursor, picked, isBusy, onCursor, onGo, onAccept, onApart, onPick } = props;
  const { language, t } = useTranslation();
  const styles = useStyles();
  const cursorStyles = useCursorStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 62,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 6,
  });
  useEffect(() => {
    if (cursor >= 0 && cursor < lines.length) virtualizer.scrollToIndex(cursor, { align: 'auto' });
  }, [cursor, lines.length, virtualizer]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
    const line = lines[cursor];
    const keys: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => onCursor(Math.min(lines.length - 1, cursor + 1)),
      ArrowUp: () => onCursor(Math.max(0, cursor - 1)),
      PageDown: () => onCursor(Math.min(lines.length - 1, cursor + 5)),
      PageUp: () => onCursor(Math.max(0, cursor - 5)),
      Home: () => onCursor(0),
      End: () => onCursor(lines.length - 1),
      Enter: line && (() => go(line, event.shiftKey ? 'paid' : 'approved')),
      ' ': line && canPick(line) ? () => onPick(line) : undefined,
      a: line && canAccept(line) && !isBusy ? () => onAccept(line) : undefined,
      x: line && canPart(line) && !isBusy ? () => onApart(line) : undefined,
    };
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const go = (line: ReconcileLine, side: 'approved' | 'paid') => {
    const other = side === 'approved' ? 'paid' : 'approved';
    if (line[side].length > 0) onGo(line, side);
    else if (line[other].length > 0) onGo(line, other);
  };

  return (
    <div
      ref={scroller}
      className={mergeClasses(styles.list, cursorStyles.list)}
      role="listbox"
      aria-label={t('itemsList')}
      aria-activedescendant={cursor >= 0 && cursor < lines.length ? rowId(cursor) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) =>
        event.target === event.currentTarget && cursor < 0 && lines.length > 0 && onCursor(0)
      }
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
          const isCursor = index === cursor;
          return (
            <div
              key={key}
              id={rowId(index)}
              ref={virtualizer.measureElement}
              data-index={index}
              role="option"
              aria-selected={isCursor}
              aria-posinset={index + 1}
              aria-setsize={lines.length}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onCursor(index)}
            >
              <div className={mergeClasses(styles.line, isCursor && cursorStyles.cursor)}>
                <span className={styles.name}>
                  {picked.has(line.key) && '☑ '}
                  {line.name}
                </span>
                <span className={styles.money}>{figure(line.amount, language)}</span>
                <span className={styles.small}>
                  {line.title}
                  {line.unit !== '' && line.unit !== line.name && ` · ${line.unit}`}
                  {line.text !== '' && line.text !== line.title && ` · ${line.text}`}
                </span>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** What can be done with the chosen line: go to its cells, accept, part, pick. */
export function ReconcileLineActions(props: ReconcileListProps) {
  const { pool, lines, cursor, picked, isBusy, onGo, onAccept, onApart, onPick } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const line = lines[cursor];
  if (!line) return null;
  const [approved] = line.approved;
  const [paid] = line.paid;
  return (
    <div className={styles.actions} role="group" aria-label={line.name}>
      {approved !== undefined && (
        <Button
          size="small"
          aria-label={t('goApproved', addressOf(pool, approved))}
          onClick={() => onGo(line, 'approved')}
        >
          {addressOf(pool, approved)} ({t('approvedShort')})
        </Button>
      )}
      {paid !== undefined && (
        <Button
          size="small"
          aria-label={t('goPaid', addressOf(pool, paid))}
          onClick={() => onGo(line, 'paid')}
        >
          {addressOf(pool, paid)} ({t('paidShort')})
        </Button>
      )}
      {canAccept(line) && (
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => onAccept(line)}>
          {t('accept')}
        </Button>
      )}
      {canPart(line) && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => onApart(line)}>
          {line.item?.status === 'suggested' ? t('reject') : t('unmatch')}
        </Button>
      )}
      {canPick(line) && (
        <Checkbox label={t('pick')} checked={picked.has(line.key)} onChange={() => onPick(line)} />
      )}
    </div>
  );
}

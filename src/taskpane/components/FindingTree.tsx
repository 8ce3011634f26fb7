import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Finding } from '../../core/rules/rule';
import { messageOf, titleOf } from '../../core/rules';
import { cellAddress } from '../../core/sheet/address';
import type { Grid } from '../../core/sheet/grid';
import { mendedFormat } from '../../core/writes/mended-format';
import type { FindingGroup } from '../finding-list';
import type { FindingRow } from '../finding-rows';
import { narrowPane } from '../low-pane';
import { useTranslation } from '../translation';
import type { FindingList } from '../use-finding-list';
import { placeOf } from '../place-of';
import { FixText } from './FixText';
import { SeverityIcon } from './SeverityIcon';
import { useCursorStyles } from './use-cursor-styles';

const useStyles = makeStyles({
  tree: {
    flexGrow: 1,
    minHeight: 0,
    // Below filters and tools that take all of the room a part of the list stays in sight, and the view is scrolled.
    [narrowPane]: { flexBasis: '160px', flexShrink: 0 },
    overflowY: 'scroll',
    position: 'relative',
    overflowAnchor: 'none',
  },
  row: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box', cursor: 'pointer' },
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '8px 12px 8px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  severity: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  finding: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    padding: '7px 12px 7px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  icon: { paddingTop: '2px' },
  message: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  place: {
    gridColumnStart: 2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  fix: { gridColumnStart: 2 },
  address: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface FindingTreeProps {
  readonly list: FindingList;
  /** The sheets as they were read: how their cells show what they hold. */
  readonly grids: readonly Grid[];
  onGoTo(finding: Finding, select: 'first' | 'all'): void;
}

const rowId = (index: number) => `finding-row-${index}`;

/**
 * The findings grouped by rule. Only the rows in sight exist; the focus stays on the list itself and its cursor is told
 * by `aria-activedescendant`, so that scrolling never takes the focus away.
 */
export function FindingTree({ list, grids, onGoTo }: FindingTreeProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const cursorStyles = useCursorStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const gridOf = useMemo(() => new Map(grids.map((grid) => [grid.sheet, grid])), [grids]);
  const { rows, cursorRow, isByMoney, setCursor, fold } = list;
  // For a long list each measuring asks for all keys, by a function that stays, so that it asks once.
  const { keys } = rows;
  const getItemKey = useCallback((row: number) => keys[row]!, [keys]);
  const virtualizer = useVirtualizer({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (keys[index]! < 0 ? 37 : 55),
    getItemKey,
    // The cursor's row always exists, also out of sight: aria-activedescendant names it.
    rangeExtractor: (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      if (cursorRow < 0 || cursorRow >= keys.length || inSight.includes(cursorRow)) return inSight;
      return [...inSight, cursorRow].sort((a, b) => a - b);
    },
    overscan: 8,
  });

  useEffect(() => virtualizer.scrollToOffset(0), [isByMoney, virtualizer]);
  useEffect(() => {
    if (cursorRow >= 0) virtualizer.scrollToIndex(cursorRow, { align: 'auto' });
  }, [cursorRow, virtualizer]);

  const moveTo = (index: number) => {
    const row = rows.at(Math.max(0, Math.min(index, keys.length - 1)));
    if (row) setCursor(row.kind === 'group' ? { group: row.group.rule } : { finding: row.finding });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows.at(cursorRow);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / 55) - 1);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(cursorRow + 1),
      ArrowUp: () => moveTo(cursorRow - 1),
      PageDown: () => moveTo(cursorRow + page),
      PageUp: () => moveTo(cursorRow - page),
      Home: () => moveTo(0),
      End: () => moveTo(keys.length - 1),
      ArrowRight: () =>
        row?.kind === 'group' && !row.isOpen ? fold(row.group.rule, false) : moveTo(cursorRow + 1),
      ArrowLeft: () => {
        if (row?.kind === 'group') fold(row.group.rule, true);
        else if (row) setCursor({ group: row.group.rule });
      },
      Enter: () => activate(row, event.shiftKey),
      ' ': () => activate(row, event.shiftKey),
    };
    const act = moves[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const activate = (row: FindingRow | null, isAll: boolean) => {
    if (row?.kind === 'group') {
      setCursor({ group: row.group.rule });
      fold(row.group.rule, row.isOpen);
    } else if (row) onGoTo(row.finding, isAll ? 'all' : 'first');
  };

  return (
    <div
      ref={scroller}
      className={mergeClasses(styles.tree, cursorStyles.list)}
      role="tree"
      data-focus-home=""
      aria-label={t('findingsList')}
      aria-activedescendant={cursorRow >= 0 ? rowId(cursorRow) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => cursorRow < 0 && moveTo(0)}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows.at(index);
          if (!row) return null;
          return (
            <div
              key={key}
              id={rowId(index)}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => activate(row, false)}
              {...treeItem(row, index === cursorRow)}
            >
              {row.kind === 'group' ? (
                <GroupRow group={row.group} isOpen={row.isOpen} isCursor={index === cursorRow} />
              ) : (
                <FindingLine
                  finding={row.finding}
                  grid={gridOf.get(row.finding.sheet)}
                  isCursor={index === cursorRow}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The tree semantics of a row. The number of siblings is told, because most of them do not exist as elements. */
function treeItem(row: FindingRow, isCursor: boolean) {
  const common = { role: 'treeitem', 'aria-selected': isCursor } as const;
  return row.kind === 'group'
    ? { ...common, 'aria-level': 1, 'aria-expanded': row.isOpen }
    : {
        ...common,
        'aria-level': 2,
        'aria-posinset': row.position + 1,
        'aria-setsize': row.group.findings.length,
      };
}

const GroupRow = memo(function GroupRow({
  group,
  isOpen,
  isCursor,
}: {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly isCursor: boolean;
}) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const cursorStyles = useCursorStyles();
  const { rule, severity, findings } = group;
  return (
    <div className={mergeClasses(styles.group, isCursor && cursorStyles.cursor)}>
      {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
      <SeverityIcon severity={severity} />
      <span className={styles.title}>{titleOf(rule, language)}</span>
      <span className={styles.severity}>{t('severityCount', severity, findings.length)}</span>
    </div>
  );
});

/** Kept as it is while scrolling: only rows that come into sight are drawn anew. */
const FindingLine = memo(function FindingLine({
  finding,
  grid,
  isCursor,
}: {
  readonly finding: Finding;
  readonly grid: Grid | undefined;
  readonly isCursor: boolean;
}) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const cursorStyles = useCursorStyles();
  const [cell] = finding.cells;
  const { fix, money, isOnForm } = finding;
  const now = (cell && grid?.numberFormatAt(cell.row, cell.column)) ?? 'General';
  const mended =
    fix && cell && grid
      ? mendedFormat(grid, cell, fix.value, { value: finding.value, numberFormat: now }, isOnForm)
      : now;
  const rest = [
    finding.sheet,
    ...(money === 0 ? [] : [t('money', money)]),
    ...(finding.unit === '' ? [] : [finding.unit]),
    ...(finding.cells.length > 1 ? [t('moreCells', finding.cells.length - 1)] : []),
  ];
  return (
    <div
      className={mergeClasses(styles.finding, isCursor && cursorStyles.cursor)}
      title={placeOf(finding, t)}
    >
      <span className={styles.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <span className={styles.message}>{messageOf(finding, language)}</span>
      <span className={styles.place}>
        <span className={styles.address}>{cell ? cellAddress(cell.row, cell.column) : t('noCell')}</span>
        {' · '}
        {rest.join(' · ')}
      </span>
      {fix && (
        <FixText
          className={styles.fix}
          before={finding.value}
          after={fix.value}
          beforeFormat={now}
          afterFormat={fix.numberFormat ?? mended}
        />
      )}
    </div>
  );
});

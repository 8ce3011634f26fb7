import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { groupTitle } from '../../../core/totals/groups';
import { measureTitle, type MeasureId } from '../../../core/totals/measures';
import type { RankedFigure } from '../../../core/totals/compare-units';
import type { Totals } from '../../../core/totals/totals';
import { useTranslation } from '../../translation';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  frame: { flexGrow: 1, minHeight: '120px', overflow: 'auto', borderTop: line, borderBottom: line },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: '4px 6px',
    minWidth: '44px',
    textAlign: 'right',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: line,
  },
  label: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    padding: '3px 6px 3px 10px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    minWidth: '104px',
    maxWidth: '150px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: line,
  },
  corner: { zIndex: 3, textAlign: 'left', left: 0, backgroundColor: tokens.colorNeutralBackground3 },
  cell: { padding: 0, borderBottom: line, textAlign: 'right' },
  figure: {
    width: '100%',
    padding: '3px 6px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    fontVariantNumeric: 'tabular-nums',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  nothing: { color: tokens.colorNeutralForeground3 },
  total: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: line,
    borderBottom: 'none',
  },
  totalLabel: { zIndex: 2 },
  rank: { display: 'block', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** A figure that was chosen: a row, or null for the total, and a measure. */
export interface ChosenFigure {
  readonly row: number | null;
  readonly measure: MeasureId;
}

interface TotalsTableProps {
  readonly totals: Totals;
  readonly chosen: ChosenFigure | null;
  /** Ranks and figures per member, by row and measure; null where they are not asked for. */
  rankOf(row: number, measure: MeasureId): RankedFigure | null;
  onChoose(figure: ChosenFigure): void;
}

/** The totals as a table whose figures lead to their rows; arrow keys go from figure to figure. */
export function TotalsTable({ totals, chosen, rankOf, onChoose }: TotalsTableProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const { measures, register, by } = totals;
  const last = totals.rows.length;
  const focus: readonly [number, number] = [Math.min(at[0], last), Math.min(at[1], measures.length - 1)];
  const move = (event: KeyboardEvent) => {
    const [row, column] = focus;
    const next = ({
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      Home: [row, 0],
      End: [row, measures.length - 1],
      PageDown: [row + 10, column],
      PageUp: [row - 10, column],
    }[event.key] ?? null) as readonly [number, number] | null;
    if (!next || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const to = [
      Math.max(0, Math.min(last, next[0])),
      Math.max(0, Math.min(measures.length - 1, next[1])),
    ] as const;
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${to.join()}"]`)?.focus();
  };
  const cellOf = (row: number, column: number, isTotal: boolean) => {
    const measure = measures[column]!;
    const value = isTotal ? totals.total[measure] : totals.rows[row]!.figures[measure];
    const isChosen = chosen?.measure === measure && chosen.row === (isTotal ? null : row);
    const rank = isTotal ? null : rankOf(row, measure);
    return (
      <td key={measure} role="gridcell" className={mergeClasses(styles.cell, isTotal && styles.total)}>
        <button
          type="button"
          data-at={`${row},${column}`}
          tabIndex={focus[0] === row && focus[1] === column ? 0 : -1}
          aria-pressed={isChosen}
          className={mergeClasses(styles.figure, value === 0 && styles.nothing, isChosen && styles.chosen)}
          onFocus={() => setAt([row, column])}
          onClick={() => onChoose({ row: isTotal ? null : row, measure })}
        >
          {value === null || value === undefined ? '–' : t('number', value)}
          {rank !== null && rank.rank !== null && (
            <Caption1 className={styles.rank}>{t('totalsRanked', rank.rank)}</Caption1>
          )}
          {rank !== null && rank.perHead !== null && rank.perHeadRank !== null && (
            <Caption1 className={styles.rank}>
              {t('totalsPerHead', rounded(rank.perHead), rank.perHeadRank)}
            </Caption1>
          )}
        </button>
      </td>
    );
  };
  return (
    <div className={styles.frame}>
      <table ref={table} role="grid" aria-label={t('totalsTable')} className={styles.table} onKeyDown={move}>
        <thead>
          <tr role="row">
            <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
              {by.map((group) => groupTitle(group)[language]).join(' · ')}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className={styles.head}>
                {measureTitle(register, measure)[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.rows.map(({ keys }, row) => (
            <tr key={keys.join('\u0000')} role="row">
              <th scope="row" className={styles.label}>
                {labelOf(keys, t('totalsNone'))}
              </th>
              {measures.map((_, column) => cellOf(row, column, false))}
            </tr>
          ))}
          <tr role="row">
            <th scope="row" className={mergeClasses(styles.label, styles.total, styles.totalLabel)}>
              {t('totalsTotal')}
            </th>
            {measures.map((_, column) => cellOf(last, column, true))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Whole đồng, and two digits of what is less than a hundred. */
function rounded(value: number): number {
  return Math.abs(value) < 100 ? Math.round(value * 100) / 100 : Math.round(value);
}

/** A row's values as one label. */
export function labelOf(keys: readonly string[], none: string): string {
  return keys.map((key) => key || none).join(' · ');
}

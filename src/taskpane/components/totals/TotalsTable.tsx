import { Caption1, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { groupTitle } from '../../../core/totals/groups';
import { measureTitle, type MeasureId } from '../../../core/totals/measures';
import type { Totals } from '../../../core/totals/totals';
import { shortUnitName } from '../../../core/vietnamese/short-unit-name';
import { useTranslation } from '../../translation';
import { figureTexts, type RankOf } from './figure-texts';
import { useTotalsTableStyles } from './totals-table-styles';
import { useColumnsInSight } from './use-columns-in-sight';

/** A figure that was chosen: a row, or null for the total, and a measure. */
export interface ChosenFigure {
  readonly row: number | null;
  readonly measure: MeasureId;
}

interface TotalsTableProps {
  readonly totals: Totals;
  readonly chosen: ChosenFigure | null;
  /** null where ranks are not asked for. */
  readonly rankOf: RankOf | null;
  onChoose(figure: ChosenFigure): void;
}

/**
 * The totals as a table whose figures lead to their rows; arrow keys go from figure to figure.
 *
 * Measures that a narrow pane has no room for are shown on demand; labels that would take two lines are shortened, and whole for a
 * screen reader and under the mouse.
 */
export function TotalsTable({ totals, chosen, rankOf, onChoose }: TotalsTableProps) {
  const { language, t } = useTranslation();
  const styles = useTotalsTableStyles();
  const hintId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const [isWide, setIsWide] = useState(false);
  const { measures, register, by, rows, total } = totals;
  const titles = measures.map((measure) => measureTitle(register, measure)[language]);
  const labels = useMemo(() => rows.map(({ keys }) => labelOf(keys, t('totalsNone'))), [rows, t]);
  /** What each figure's cell says, row by row, the total last. */
  const texts = useMemo(() => figureTexts(totals, rankOf, t), [totals, rankOf, t]);
  const columns = useColumnsInSight(totals, texts, isWide, frame, probe);
  const { shown } = columns;

  const last = rows.length;
  const focus: readonly [number, number] = [Math.min(at[0], last), Math.min(at[1], shown.length - 1)];
  const move = (event: KeyboardEvent) => {
    const [row, column] = focus;
    const next = ({
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      Home: [row, 0],
      End: [row, shown.length - 1],
      PageDown: [row + 10, column],
      PageUp: [row - 10, column],
    }[event.key] ?? null) as readonly [number, number] | null;
    if (!next || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const to = [
      Math.max(0, Math.min(last, next[0])),
      Math.max(0, Math.min(shown.length - 1, next[1])),
    ] as const;
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${to.join()}"]`)?.focus();
  };
  const cellOf = (row: number, column: number) => {
    const index = shown[column]!;
    const measure = measures[index]!;
    const isTotal = row === last;
    const { value, rank, perHead, spoken } = texts[row]![index]!;
    const isNothing = (isTotal ? total : rows[row]!.figures)[measure] === 0;
    const isChosen = chosen?.measure === measure && chosen.row === (isTotal ? null : row);
    return (
      <td key={measure} role="gridcell" className={mergeClasses(styles.cell, isTotal && styles.total)}>
        <button
          type="button"
          data-at={`${row},${column}`}
          tabIndex={focus[0] === row && focus[1] === column ? 0 : -1}
          aria-pressed={isChosen}
          aria-label={spoken}
          className={mergeClasses(styles.figure, isNothing && styles.nothing, isChosen && styles.chosen)}
          onFocus={() => setAt([row, column])}
          onClick={() => onChoose({ row: isTotal ? null : row, measure })}
        >
          <span className={styles.line}>
            {value}
            {rank && <span className={styles.rank}> {rank}</span>}
          </span>
          {perHead && <span className={mergeClasses(styles.line, styles.rank)}>{perHead}</span>}
        </button>
      </td>
    );
  };
  const labelCell = (row: number) => {
    const isTotal = row === last;
    const whole = isTotal ? t('totalsTotal') : labels[row]!;
    const text =
      isTotal || !columns.isLabelShort
        ? whole
        : labelOf(
            rows[row]!.keys.map((key, group) => (by[group] === 'unit' ? shortUnitName(key) : key)),
            t('totalsNone'),
          );
    return (
      <th
        scope="row"
        className={mergeClasses(styles.label, isTotal && styles.total, isTotal && styles.totalLabel)}
        {...(text === whole ? {} : { title: whole, 'aria-label': whole })}
      >
        {text}
      </th>
    );
  };
  const hasPerHead = texts.some((row) => row.some(({ perHead }) => perHead !== undefined));
  const hidden = titles.filter((_, index) => !shown.includes(index));
  return (
    <>
      {rankOf && (
        <Caption1 block className={styles.legend}>
          {t('totalsRankLegend', hasPerHead)}
        </Caption1>
      )}
      <div ref={frame} className={styles.frame}>
        <div ref={probe} className={styles.probe} aria-hidden>
          <span className={styles.probeLabel}>{longest(labels)}</span>
          {measures.map((measure, index) => (
            <span key={measure} className={styles.probeColumn}>
              <span>{titles[index]}</span>
              <span className={styles.line}>
                {longest(texts.map((row) => `${row[index]!.value} ${row[index]!.rank ?? ''}`))}
              </span>
              <span className={styles.line}>{longest(texts.map((row) => row[index]!.perHead ?? ''))}</span>
            </span>
          ))}
        </div>
        <table
          ref={table}
          role="grid"
          aria-label={t('totalsTable')}
          aria-describedby={hintId}
          className={styles.table}
          onKeyDown={move}
        >
          <thead>
            <tr role="row">
              <th scope="col" className={mergeClasses(styles.head, styles.label, styles.corner)}>
                {by.map((group) => groupTitle(group)[language]).join(' · ')}
                {columns.isCrowded && (
                  <button
                    type="button"
                    className={styles.more}
                    aria-label={isWide ? t('totalsFewerMeasures') : t('totalsMoreMeasures', hidden)}
                    title={isWide ? t('totalsFewerMeasures') : t('totalsMoreMeasures', hidden)}
                    onClick={() => setIsWide(!isWide)}
                  >
                    {isWide ? '−' : `+${hidden.length}`}
                  </button>
                )}
              </th>
              {shown.map((index) => (
                <th
                  key={measures[index]}
                  scope="col"
                  className={styles.head}
                  style={{ minWidth: columns.widthOf(index) }}
                >
                  {titles[index]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows, null].map((group, row) => (
              <tr key={group ? `row ${group.keys.join('\u0000')}` : 'total'} role="row">
                {labelCell(row)}
                {shown.map((_, column) => cellOf(row, column))}
              </tr>
            ))}
          </tbody>
        </table>
        <Caption1 id={hintId} className={styles.hint}>
          {t('totalsHint')}
        </Caption1>
      </div>
    </>
  );
}

function longest(texts: readonly string[]): string {
  return texts.reduce((found, text) => (text.length > found.length ? text : found), '');
}

/** A row's values as one label. */
export function labelOf(keys: readonly string[], none: string): string {
  return keys.map((key) => key || none).join(' · ');
}

import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { writeComparison } from '../../../actions';
import type { CellRef } from '../../../core/sheet/address';
import { homeOf } from '../../../core/sheet/grid';
import { comparePeople, compareTotals, type PersonRecord } from '../../../core/totals/compare-totals';
import {
  comparedMeasures,
  comparedPart,
  mainMeasure,
  type ComparedPart,
} from '../../../core/totals/tab/compared-parts';
import { measureTitle } from '../../../core/totals/measures';
import type { Host, WorkbookContent } from '../../../core/workbook';
import { useTranslation } from '../../translation';
import type { ComparisonChoice } from '../../use-comparison';
import type { TotalsState } from '../../use-totals';
import { Disclosure } from '../Disclosure';
import { ComparisonParts } from './ComparisonParts';
import { SummaryFooter, type Writing } from './SummaryWriting';
import { labelOf } from './TotalsTable';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  body: {
    flex: '1 1 0',
    minHeight: '132px',
    overflowY: 'scroll',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 12px',
    borderTop: line,
    '& > *': { flexShrink: 0 },
  },
  list: { margin: 0, paddingLeft: '18px' },
  rows: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '3px 0',
    borderBottom: line,
  },
  figures: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  detail: { color: tokens.colorNeutralForeground2 },
});

const mostShown = 60;

interface TotalsComparisonProps extends Writing {
  readonly host: Host;
  readonly state: TotalsState;
  readonly choice: ComparisonChoice;
  readonly content: WorkbookContent;
  readonly today: number;
  onSelect(cells: readonly CellRef[]): void;
}

/** Two sheets, rounds, years or spans of days of the register side by side: what is new, gone or changed, and a movement that adds up. */
export function TotalsComparison({
  host,
  state,
  choice,
  content,
  today,
  onSelect,
  ...writing
}: TotalsComparisonProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const { totals, catalogue } = state;
  const { parts } = choice;
  const { variant } = writing;
  const compared = useMemo(() => {
    const request = {
      register: totals.register,
      by: totals.by.slice(0, 1),
      measures: comparedMeasures(totals),
      rounding: totals.rounding,
    };
    const [was, is] = parts.map((part) => comparedPart(totals.tables, catalogue, request, part)) as [
      ComparedPart,
      ComparedPart,
    ];
    const taken = was.totals.controls.recordsIn + is.totals.controls.recordsIn;
    const measure = request.measures[mainMeasure(is.totals)]!;
    return {
      parts: [was, is] as const,
      measure,
      amounts: compareTotals(was.totals, is.totals, measure),
      people: comparePeople(was.totals.tables, is.totals.tables, catalogue),
      outside: totals.controls.recordsIn - taken,
    };
  }, [totals, catalogue, parts]);
  const { movement, rows } = compared.amounts;
  const moved = rows.filter(({ kind }) => kind !== 'same');
  const { people, measure } = compared;
  const persons = (title: string, list: readonly PersonRecord[]) =>
    list.length > 0 && (
      <Disclosure summary={`${title}: ${t('number', list.length)}`}>
        <ul className={styles.list}>
          {list.slice(0, mostShown).map(({ table, record }) => (
            <li key={`${table.table.id}:${record}`}>
              <Button
                size="small"
                appearance="transparent"
                onClick={() =>
                  onSelect([
                    { sheet: table.table.grid.sheet, ...homeOf(table.table.grid, table.keyPlace(record)) },
                  ])
                }
              >
                {table.names().text(record)}
              </Button>
            </li>
          ))}
          {list.length > mostShown && <li>{t('moreCells', list.length - mostShown)}</li>}
        </ul>
      </Disclosure>
    );
  return (
    <>
      <section className={styles.body} aria-label={t('totalsCompareHint')}>
        <ComparisonParts {...choice} />
        {compared.outside > 0 && (
          <Caption1 className={styles.detail}>{t('totalsOutside', compared.outside)}</Caption1>
        )}
        <Caption1Strong>
          {measureTitle(totals.register, measure)[language]}:{' '}
          {t(
            'totalsMovement',
            movement.opening,
            movement.came + movement.more,
            movement.went + movement.less,
            movement.closing,
          )}
        </Caption1Strong>
        {people.opening + people.closing > 0 && (
          <Caption1Strong>
            {t('totalsPeopleMovement')}:{' '}
            {t('totalsMovement', people.opening, people.came, people.went, people.closing)}
          </Caption1Strong>
        )}
        {persons(t('totalsNew'), people.newPeople)}
        {persons(t('totalsGone'), people.gonePeople)}
        <ul className={styles.rows}>
          {moved.slice(0, mostShown).map(({ keys, before: was, after: is, kind }) => (
            <li key={keys.join()} className={styles.row}>
              <Caption1>{labelOf(keys, t('totalsNone'))}: </Caption1>
              <Caption1 className={styles.figures}>
                {t('number', was)} → {t('number', is)}{' '}
                <span className={styles.detail}>({t('totalsMoved', kind)})</span>
              </Caption1>
            </li>
          ))}
          {moved.length > mostShown && (
            <li>
              <Caption1>{t('totalsMoreRows', moved.length - mostShown)}</Caption1>
            </li>
          )}
        </ul>
      </section>
      <SummaryFooter
        {...writing}
        host={host}
        totals={totals}
        label={t('totalsWriteComparison')}
        write={(overwriteEdited) =>
          writeComparison.run(host, {
            parts: compared.parts,
            catalogue,
            content,
            variant,
            today,
            overwriteEdited,
          })
        }
      />
    </>
  );
}

import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CellRef } from '../../../core/sheet/address';
import { comparePeople, compareTotals, type PersonRecord } from '../../../core/totals/compare-totals';
import {
  comparedMeasures,
  comparedPart,
  mainMeasure,
  type ComparedPart,
} from '../../../core/totals/compared-parts';
import { measureTitle } from '../../../core/totals/measures';
import type { GroupId } from '../../../core/totals/groups';
import type { Totals } from '../../../core/totals/totals';
import { hasDays, partValues, type TotalsPart } from '../../../core/totals/totals-part';
import { useTranslation } from '../../translation';
import type { TotalsState } from '../../use-totals';
import { ComparisonParts, type PartBasis, type PartPair } from './ComparisonParts';
import { SummaryButton, type WriteTab } from './SummaryWriting';
import { labelOf } from './TotalsTable';
import { homeOf } from '../../../core/sheet/grid';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  body: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 0' },
  list: { margin: 0, paddingLeft: '18px' },
  detail: { color: tokens.colorNeutralForeground2 },
});

const mostShown = 60;
/** More values than these are no periods. */
const mostValues = 60;
/** Groups that tell periods or occasions apart. */
const comparedGroups: readonly GroupId[] = [
  ...(['round', 'programme', 'occasion', 'purpose', 'giver', 'fundSource', 'fund', 'decisionNo'] as const),
  ...(['year', 'quarter', 'month'] as const),
];

/** The first two of the choices; of days the time before and since nothing in particular. */
function firstParts(basis: PartBasis, [first = '', second = '']: readonly string[]): PartPair {
  if (basis === 'days') return [openDays, openDays];
  const part = (value: string): TotalsPart =>
    basis === 'sheet' ? { kind: 'sheet', sheet: value } : { kind: 'value', group: basis, value };
  return [part(first), part(second)];
}

const openDays: TotalsPart = { kind: 'days', from: null, to: null };

/** Two sheets, rounds, years or spans of days of the register side by side: what is new, gone or changed, and a movement that adds up. */
export function TotalsComparison({
  state,
  onSelect,
  write,
  onAnnounce,
}: {
  readonly state: TotalsState;
  onSelect(cells: readonly CellRef[]): void;
  write(parts: readonly [ComparedPart, ComparedPart], overwriteEdited: boolean): ReturnType<WriteTab>;
  onAnnounce(text: string): void;
}) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const { totals, shownSheets, groups, catalogue } = state;
  const { tables } = totals;
  /** What has at least two values to set against each other. */
  const bases = useMemo((): { basis: PartBasis; choices: readonly string[] }[] => {
    const valued = groups
      .filter((group) => group !== 'unit' && comparedGroups.includes(group))
      .map((group) => ({ basis: group, choices: partValues(tables, catalogue, group) }));
    return [
      { basis: 'sheet' as const, choices: shownSheets },
      ...valued.filter(({ choices }) => choices.length <= mostValues),
    ]
      .flatMap((each): { basis: PartBasis; choices: readonly string[] }[] =>
        each.choices.length > 1 ? [each] : [],
      )
      .concat(hasDays(tables) ? [{ basis: 'days', choices: [] }] : []);
  }, [tables, catalogue, groups, shownSheets]);
  const [wanted, setWanted] = useState<PartBasis | null>(null);
  const [chosen, setChosen] = useState<{ readonly of: Totals; readonly parts: PartPair } | null>(null);
  const found = bases.find(({ basis }) => basis === wanted) ?? bases[0];
  const parts = useMemo(
    () => (chosen?.of === totals ? chosen.parts : found ? firstParts(found.basis, found.choices) : null),
    [chosen, totals, found],
  );
  const compared = useMemo(() => {
    if (!parts) return null;
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
  if (!found || !parts || !compared) return null;
  const { movement, rows } = compared.amounts;
  const { people, measure } = compared;
  const persons = (title: string, list: readonly PersonRecord[]) =>
    list.length > 0 && (
      <details>
        <summary className={styles.summary}>
          <Caption1>
            {title}: {t('number', list.length)}
          </Caption1>
        </summary>
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
      </details>
    );
  return (
    <details>
      <summary className={styles.summary}>
        <Caption1Strong>{t('totalsCompare')}</Caption1Strong>
      </summary>
      <div className={styles.body}>
        <ComparisonParts
          bases={bases.map(({ basis }) => basis)}
          basis={found.basis}
          choices={found.choices}
          parts={parts}
          onBasis={(basis) => {
            setWanted(basis);
            setChosen(null);
          }}
          onParts={(pair) => setChosen({ of: totals, parts: pair })}
        />
        {compared.outside > 0 && (
          <Caption1 className={styles.detail}>{t('totalsOutside', compared.outside)}</Caption1>
        )}
        <Caption1>
          {measureTitle(totals.register, measure)[language]}:{' '}
          {t(
            'totalsMovement',
            movement.opening,
            movement.came + movement.more,
            movement.went + movement.less,
            movement.closing,
          )}
        </Caption1>
        {people.opening + people.closing > 0 && (
          <Caption1>
            {t('totalsPeopleMovement')}:{' '}
            {t('totalsMovement', people.opening, people.came, people.went, people.closing)}
          </Caption1>
        )}
        <ul className={styles.list}>
          {rows
            .filter(({ kind }) => kind !== 'same')
            .slice(0, mostShown)
            .map(({ keys, before: was, after: is, kind }) => (
              <li key={keys.join()}>
                <Caption1>
                  {labelOf(keys, t('totalsNone'))}: {t('number', was)} → {t('number', is)}{' '}
                  <span className={styles.detail}>({t('totalsMoved', kind)})</span>
                </Caption1>
              </li>
            ))}
        </ul>
        {persons(t('totalsNew'), people.newPeople)}
        {persons(t('totalsGone'), people.gonePeople)}
        <SummaryButton
          label={t('totalsWriteComparison')}
          write={(overwriteEdited) => write(compared.parts, overwriteEdited)}
          onAnnounce={onAnnounce}
        />
      </div>
    </details>
  );
}

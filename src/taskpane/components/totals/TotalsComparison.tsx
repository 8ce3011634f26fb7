import {
  Button,
  Caption1,
  Caption1Strong,
  Field,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CellRef } from '../../../core/sheet/address';
import { comparePeople, compareTotals, type PersonRecord } from '../../../core/totals/compare-totals';
import { measureTitle } from '../../../core/totals/measures';
import { totalsOf } from '../../../core/totals/totals';
import { useTranslation } from '../../translation';
import type { TotalsState } from '../../use-totals';
import { labelOf } from './TotalsTable';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  body: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 0' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  list: { margin: 0, paddingLeft: '18px' },
  detail: { color: tokens.colorNeutralForeground2 },
});

const mostShown = 60;

/** Two sheets of the register side by side: what is new, gone or changed, and a movement that adds up. */
export function TotalsComparison({
  state,
  onSelect,
}: {
  readonly state: TotalsState;
  onSelect(cells: readonly CellRef[]): void;
}) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const { totals, sheets, catalogue } = state;
  const [chosen, setChosen] = useState<readonly [string, string] | null>(null);
  const [before, after] =
    chosen && sheets.includes(chosen[0]) && sheets.includes(chosen[1]) ? chosen : [sheets[0]!, sheets[1]!];
  const measure = totals.money ?? 'count';
  const compared = useMemo(() => {
    const on = (sheet: string) => totals.tables.filter(({ table }) => table.grid.sheet === sheet);
    const request = {
      register: totals.register,
      by: totals.by.slice(0, 1),
      measures: ['count', measure] as const,
    };
    const [was, is] = [on(before), on(after)];
    return {
      amounts: compareTotals(totalsOf(was, catalogue, request), totalsOf(is, catalogue, request), measure),
      people: comparePeople(was, is, catalogue),
    };
  }, [totals, catalogue, before, after, measure]);
  const { movement, rows } = compared.amounts;
  const { people } = compared;
  const select = (label: string, value: string, choose: (sheet: string) => void) => (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, data) => choose(data.value)}>
        {sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
    </Field>
  );
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
                onClick={() => onSelect([{ sheet: table.table.grid.sheet, ...table.keyPlace(record) }])}
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
        <div className={styles.pair}>
          {select(t('totalsBefore'), before, (sheet) => setChosen([sheet, after]))}
          {select(t('totalsAfter'), after, (sheet) => setChosen([before, sheet]))}
        </div>
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
      </div>
    </details>
  );
}

import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { cellAddress, type CellRef } from '../../../core/sheet/address';
import { hiddenSheets } from '../../../core/totals/hidden-sheets';
import type { Totals } from '../../../core/totals/totals';
import { useTranslation } from '../../translation';
import { SetAsideList } from './TotalsExplanation';

const useStyles = makeStyles({
  checks: {
    flexShrink: 0,
    maxHeight: '40%',
    overflowY: 'auto',
    padding: '6px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  flow: { display: 'flex', alignItems: 'center', gap: '6px' },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  bad: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingLeft: '18px' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Control totals, always in sight: in = counted + set aside, what was set aside and why, totals that the sheets state. */
export function TotalsChecks({
  totals,
  onSelect,
}: {
  readonly totals: Totals;
  onSelect(cells: readonly CellRef[]): void;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { controls, money, setAside, stated, tables } = totals;
  const Mark = setAside.length === 0 ? CheckmarkCircle16Filled : Warning16Filled;
  const differing = stated.filter(({ difference }) => difference !== 0);
  const hidden = hiddenSheets(tables);
  const rows = tables.reduce(
    (sum, { table }) => ({
      total: sum.total + table.totalRows.length,
      section: sum.section + table.sectionRows.length,
    }),
    { total: 0, section: 0 },
  );
  return (
    <section className={styles.checks} aria-label={t('controls')}>
      <div className={styles.flow}>
        <Mark className={setAside.length === 0 ? styles.good : styles.bad} aria-hidden />
        <Caption1Strong>
          {t('totalsRecordsFlow', controls.recordsIn, controls.recordsCounted, controls.recordsSetAside)}
        </Caption1Strong>
      </div>
      {money !== null && (
        <Caption1>
          {t('totalsMoneyFlow', controls.amountIn, controls.amountCounted, controls.amountSetAside)}
        </Caption1>
      )}
      {hidden.length > 0 && <Caption1 className={styles.bad}>{t('totalsHidden', hidden)}</Caption1>}
      {setAside.length > 0 && (
        <details>
          <summary className={styles.summary}>
            <Caption1>{t('totalsAside', setAside.length)}</Caption1>
          </summary>
          <SetAsideList totals={totals} records={setAside} onSelect={onSelect} />
          <Caption1 className={styles.detail}>{t('totalsNotRecords', rows.total, rows.section)}</Caption1>
        </details>
      )}
      {stated.length > 0 && (
        <details>
          <summary className={styles.summary}>
            <Caption1 className={differing.length > 0 ? styles.bad : undefined}>
              {t('totalsStated', differing.length, stated.length)}
            </Caption1>
          </summary>
          <ul className={styles.list}>
            {[...differing, ...stated.filter(({ difference }) => difference === 0)]
              .slice(0, 100)
              .map((each) => (
                <li key={`${each.sheet}!${each.row},${each.column}`}>
                  <Button size="small" appearance="transparent" onClick={() => onSelect([each])}>
                    {each.sheet}!{cellAddress(each.row, each.column)}
                  </Button>
                  <Caption1>{t('totalsStatedLine', each.stated, each.recomputed, each.difference)}</Caption1>
                </li>
              ))}
          </ul>
        </details>
      )}
    </section>
  );
}

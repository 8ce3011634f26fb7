import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { cellAddress, type CellRef } from '../../../core/sheet/address';
import { hiddenSheets } from '../../../core/totals/tab/hidden-sheets';
import type { Totals } from '../../../core/totals/totals';
import { useTranslation } from '../../translation';
import { Disclosure } from '../Disclosure';
import { SetAsideList } from './TotalsExplanation';

const useStyles = makeStyles({
  checks: { flexShrink: 0, padding: '0 12px' },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  bad: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  warning: { display: 'block', color: tokens.colorPaletteDarkOrangeForeground1 },
  panel: { display: 'flex', flexDirection: 'column', gap: '2px', paddingBottom: '6px' },
  list: { margin: 0, paddingLeft: '18px' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/**
 * Control totals, always in sight: in = counted + set aside, and in a line of its own whatever is not as it should be; opened, the
 * money, what was set aside and why, and the totals that the sheets state.
 */
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
  const differing = stated.filter(({ difference }) => difference !== 0);
  const hidden = hiddenSheets(tables);
  const moneyFlow =
    money === null
      ? null
      : t('totalsMoneyFlow', controls.amountIn, controls.amountCounted, controls.amountSetAside);
  const hiddenText = hidden.length > 0 ? t('totalsHidden', hidden) : null;
  const statedText = stated.length > 0 ? t('totalsStated', differing.length, stated.length) : null;
  const isMoneyAside = moneyFlow !== null && controls.amountSetAside !== 0;
  const warnings = [isMoneyAside && moneyFlow, hiddenText, differing.length > 0 && statedText].filter(
    (text) => typeof text === 'string',
  );
  const isGood = setAside.length === 0 && warnings.length === 0;
  const Mark = isGood ? CheckmarkCircle16Filled : Warning16Filled;
  const rows = tables.reduce(
    (sum, { table }) => ({
      total: sum.total + table.totalRows.length,
      section: sum.section + table.sectionRows.length,
    }),
    { total: 0, section: 0 },
  );
  return (
    <section className={styles.checks} aria-label={t('controls')}>
      <Disclosure
        isBounded
        icon={<Mark className={isGood ? styles.good : styles.bad} aria-hidden />}
        summary={
          <>
            {t('totalsRecordsFlow', controls.recordsIn, controls.recordsCounted, controls.recordsSetAside)}
            {warnings.map((text) => (
              <span key={text} className={styles.warning}>
                {text}
              </span>
            ))}
          </>
        }
      >
        <div className={styles.panel}>
          {moneyFlow !== null && !isMoneyAside && <Caption1>{moneyFlow}</Caption1>}
          {setAside.length > 0 && <SetAsideList totals={totals} records={setAside} onSelect={onSelect} />}
          <Caption1 className={styles.detail}>{t('totalsNotRecords', rows.total, rows.section)}</Caption1>
          {statedText !== null && (
            <>
              {differing.length === 0 && <Caption1>{statedText}</Caption1>}
              <ul className={styles.list}>
                {[...differing, ...stated.filter(({ difference }) => difference === 0)]
                  .slice(0, 100)
                  .map((each) => (
                    <li key={`${each.sheet}!${each.row},${each.column}`}>
                      <Button size="small" appearance="transparent" onClick={() => onSelect([each])}>
                        {each.sheet}!{cellAddress(each.row, each.column)}
                      </Button>
                      <Caption1>
                        {t('totalsStatedLine', each.stated, each.recomputed, each.difference)}
                      </Caption1>
                    </li>
                  ))}
              </ul>
            </>
          )}
        </div>
      </Disclosure>
    </section>
  );
}

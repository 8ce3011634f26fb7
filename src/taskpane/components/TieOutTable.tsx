import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled } from '@fluentui/react-icons';
import { dong, figure } from '../../core/figures';
import { levelTitles } from '../../core/reconciliation/reason-text';
import type { Reconciliation } from '../../core/reconciliation/reconcile';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  title: { margin: '0 0 4px' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  money: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', paddingLeft: '8px' },
  label: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, paddingTop: '2px', paddingBottom: '2px' },
  sum: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  verdict: { display: 'flex', gap: '6px', alignItems: 'center', marginTop: '6px' },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  badIcon: { color: tokens.colorPaletteRedForeground1, flexShrink: 0 },
  levels: { marginTop: '8px', color: tokens.colorNeutralForeground2 },
});

/** The statement from approved to paid, whether it ties out, and what each level holds. */
export function TieOutTable({ result }: { readonly result: Reconciliation }) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const { tieOut, tiesOut, levels, pool } = result;
  const lines = [
    [t('tieApproved'), tieOut.approved],
    [t('tieUnpaid'), tieOut.unpaid],
    [t('tiePaidUnapproved'), tieOut.paidUnapproved],
    [t('tieDifferences'), tieOut.amountDifferences],
    [t('tiePaidTwice'), tieOut.paidTwice],
    [t('tieReturned'), tieOut.returned],
    [t('tiePaid'), tieOut.paid],
    [t('tieUnexplained'), tieOut.unexplained],
  ] as const;
  const unread = pool.setAside.filter(({ reason }) => reason !== 'no-amount').length;
  return (
    <section>
      <Text as="h2" weight="semibold" block className={styles.title}>
        {t('tieOut')}
      </Text>
      <table className={styles.table} aria-label={t('tieOut')}>
        <tbody>
          {lines.map(([label, amount], index) => (
            <tr key={label} className={index === 0 || index > 5 ? styles.sum : undefined}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              <td className={mergeClasses(styles.money, index === 7 && amount !== 0 && styles.bad)}>
                {figure(amount, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.verdict}>
        {tiesOut ? (
          <CheckmarkCircle20Filled className={styles.good} aria-hidden />
        ) : (
          <ErrorCircle20Filled className={styles.badIcon} aria-hidden />
        )}
        <Text weight="semibold">
          {tiesOut ? t('tiesOut') : t('tiesNot')} {unread > 0 && t('unreadLeft', unread)}
        </Text>
      </div>
      <div className={styles.levels}>
        {levels
          .filter(({ pairs }) => pairs > 0)
          .map(({ level, pairs, amount }) => (
            <Caption1 key={level} block>
              {levelTitles[level][language]}: {t('pairsCount', pairs, dong(amount, language))}
            </Caption1>
          ))}
      </div>
    </section>
  );
}

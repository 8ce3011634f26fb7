import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TableSearch20Regular } from '@fluentui/react-icons';
import { Coverage } from '../components/Coverage';
import { EmptyState } from '../components/EmptyState';
import { MendingBars } from '../components/MendingBars';
import { TableCard } from '../components/TableCard';
import { useTranslation } from '../translation';
import { useMending } from '../use-mending';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    overflowY: 'scroll',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  summary: { color: tokens.colorNeutralForeground2 },
  list: { margin: '4px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

/** What each sheet was taken for, what was not understood, and what the check could not look at. */
export function OverviewView({ host, today, state }: ViewProps) {
  const { reviewed, isChecked, running, correct } = state;
  const mending = useMending(host, today, state);
  const { t } = useTranslation();
  const styles = useStyles();
  if (!reviewed) {
    return (
      <div className={styles.view}>
        <EmptyState icon={<TableSearch20Regular fontSize={48} />} title={t('tagline')}>
          {t('startHint')}
        </EmptyState>
      </div>
    );
  }
  const { review, name } = reviewed;
  const sheets = new Set(review.tables.map(({ grid }) => grid.sheet));
  return (
    <div className={styles.view}>
      <MendingBars mending={mending} onOverwrite={() => undefined} />
      <div>
        <Text as="h2" size={300} weight="semibold" block truncate wrap={false} title={name}>
          {name}
        </Text>
        <Caption1 className={styles.summary}>{t('tablesFound', review.tables.length, sheets.size)}</Caption1>
      </div>
      {review.tables.length === 0 && (
        <EmptyState icon={<TableSearch20Regular fontSize={48} />} title={t('emptyWorkbookTitle')}>
          {t('problem', { code: 'no-table' })}
        </EmptyState>
      )}
      {review.tables.map((table) => (
        <TableCard key={table.id} table={table} isBusy={running !== null} onCorrect={correct} />
      ))}
      {review.unrecognized.length > 0 && (
        <section>
          <Text as="h3" size={200} weight="semibold" block>
            {t('unrecognizedSheets', review.unrecognized.length)}
          </Text>
          <ul className={styles.list}>
            {review.unrecognized.map(({ sheet, reason }) => (
              <li key={sheet}>
                <Caption1>
                  <b>{sheet}</b>: {t('unrecognized', reason)}
                </Caption1>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isChecked && <Coverage review={review} />}
    </div>
  );
}

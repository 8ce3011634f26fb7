import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Correction, RecognizedTable } from '../../core/recognition/recognized-table';
import { useTranslation } from '../translation';
import { FieldSelect } from './FieldSelect';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  why: { color: tokens.colorNeutralForeground2, display: 'block' },
});

interface ColumnListProps {
  readonly table: RecognizedTable;
  readonly isBusy: boolean;
  onCorrect(correction: Correction): void;
}

/** The columns that were understood, each with its field, how sure and why. */
export function ColumnList({ table, isBusy, onCorrect }: ColumnListProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const mapped = table.columns.filter(({ field }) => field !== null);
  if (mapped.length === 0) return null;
  return (
    <section>
      <Caption1Strong>{t('columns')}</Caption1Strong>
      <ul className={styles.list}>
        {mapped.map((column) => {
          const sure = column.corrected ? t('correctedByPerson') : t('percent', column.confidence);
          const why = column.reasons.map((reason) => reason.text[language]()).join('; ');
          return (
            <li key={column.column}>
              <FieldSelect table={table} column={column} isBusy={isBusy} onCorrect={onCorrect} />
              <Caption1 className={styles.why}>{why === '' ? sure : `${sure}: ${why}`}</Caption1>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Caption1Strong, makeStyles } from '@fluentui/react-components';
import { isLeftOut } from '../../core/recognition/columns/column-reasons';
import type { Correction, RecognizedTable } from '../../core/recognition/recognized-table';
import { useTranslation } from '../translation';
import { FieldSelect } from './FieldSelect';

const useStyles = makeStyles({
  grid: {
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '4px 10px',
  },
});

interface ColumnGridProps {
  readonly table: RecognizedTable;
  readonly isBusy: boolean;
  onCorrect(correction: Correction): void;
}

/** The columns that were understood, or left out, by a person or for a reason, two in a line: letter and field, which is chosen otherwise by two clicks. */
export function ColumnGrid({ table, isBusy, onCorrect }: ColumnGridProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const mapped =
    table.register === null
      ? []
      : table.columns.filter((column) => column.field !== null || column.corrected || isLeftOut(column));
  if (mapped.length === 0) return null;
  return (
    <section>
      <Caption1Strong>{t(table.grid.form ? 'formFields' : 'columns')}</Caption1Strong>
      <ul className={styles.grid}>
        {mapped.map((column) => (
          <li key={column.column}>
            <FieldSelect table={table} column={column} isBusy={isBusy} isShort onCorrect={onCorrect} />
          </li>
        ))}
      </ul>
    </section>
  );
}

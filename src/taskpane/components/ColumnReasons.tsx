import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { isLeftOut, isPartOfSum, reasonsText } from '../../core/recognition/columns/column-reasons';
import { columnName } from '../../core/recognition/columns/column-name';
import type { RecognizedTable } from '../../core/recognition/recognized-table';
import { fieldTitle } from '../../core/registers';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  list: { margin: '2px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

/** Why each column was taken for its field or left out on purpose, and how sure. */
export function ColumnReasons({ table }: { readonly table: RecognizedTable }) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const mapped = table.columns.filter((column) => column.field !== null || isLeftOut(column));
  if (mapped.length === 0) return null;
  return (
    <section>
      <Caption1Strong>{t('whyColumns')}</Caption1Strong>
      <ul className={styles.list}>
        {mapped.map((column) => {
          const sure = column.corrected || column.field === null ? null : t('percent', column.confidence);
          const taken =
            column.field === null
              ? t(isPartOfSum(column) ? 'partOfSum' : 'leftOutField')
              : fieldTitle(column.field, table.register)[language];
          return (
            <li key={column.column}>
              <Caption1>
                <b>{columnName(table, column)}</b> {taken}:{' '}
                {[sure, reasonsText(column.reasons, language)].filter(Boolean).join('; ')}
              </Caption1>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Caption1, makeStyles, Select } from '@fluentui/react-components';
import type { Correction, RecognizedColumn, RecognizedTable } from '../../core/recognition/recognized-table';
import { registerOf } from '../../core/registers';
import { fieldCatalogue } from '../../core/registers/field-catalogue';
import { columnLetters } from '../../core/sheet/address';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'center',
    gap: '8px',
  },
  header: { overflowWrap: 'anywhere' },
});

/** The select's values beside the ids of fields. */
const noField = '';
const notKnown = 'not-known';

interface FieldSelectProps {
  readonly table: RecognizedTable;
  readonly column: RecognizedColumn;
  readonly isBusy: boolean;
  onCorrect(correction: Correction): void;
}

/** A column by letter and header, and the field that it is taken for, to be chosen otherwise. */
export function FieldSelect({ table, column, isBusy, onCorrect }: FieldSelectProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const letter = columnLetters(column.column);
  const header = column.header === '' ? t('noHeader') : column.header;
  const fields = table.register === null ? [] : registerOf(table.register).fields.map(({ id }) => id);
  const choices =
    column.field !== null && !fields.includes(column.field) ? [column.field, ...fields] : fields;
  const correct = (value: string) => {
    const field = choices.find((id) => id === value) ?? null;
    if (value === notKnown) return;
    onCorrect({
      kind: 'column',
      sheet: table.grid.sheet,
      column: letter,
      header: column.header || null,
      field,
    });
  };
  return (
    <div className={styles.row}>
      <Caption1 className={styles.header}>
        <b>{letter}</b> {header}
      </Caption1>
      <Select
        size="small"
        aria-label={t('fieldOf', letter, header)}
        value={column.field ?? (column.corrected ? noField : notKnown)}
        disabled={isBusy}
        onChange={(_, { value }) => correct(value)}
      >
        {column.field === null && !column.corrected && <option value={notKnown}>{t('unknownField')}</option>}
        {choices.map((id) => (
          <option key={id} value={id}>
            {fieldCatalogue[id].title[language]}
          </option>
        ))}
        <option value={noField}>{t('noField')}</option>
      </Select>
    </div>
  );
}

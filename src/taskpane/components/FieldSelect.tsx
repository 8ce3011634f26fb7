import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnName } from '../../core/recognition/columns/column-name';
import { isLeftOut, isPartOfSum } from '../../core/recognition/columns/column-reasons';
import { sayField } from '../../core/recognition/corrections/corrections';
import type { Correction, RecognizedColumn, RecognizedTable } from '../../core/recognition/recognized-table';
import { fieldTitle, registerOf } from '../../core/registers';
import { useTranslation } from '../translation';
import { PatientSelect } from './PatientSelect';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'center',
    gap: '8px',
  },
  short: { gridTemplateColumns: 'minmax(22px, max-content) minmax(0, 1fr)', gap: '2px' },
  header: { overflowWrap: 'anywhere' },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  select: { '& select': { paddingLeft: '6px', textOverflow: 'ellipsis' } },
});

/** Below this a guess is shown as one to look at. */
const sureFrom = 0.7;

/** The select's values beside the ids of fields. */
const noField = '';
const notKnown = 'not-known';

interface FieldSelectProps {
  readonly table: RecognizedTable;
  readonly column: RecognizedColumn;
  readonly isBusy: boolean;
  /** By its letter only; the header stands in the tooltip. */
  readonly isShort?: boolean;
  onCorrect(correction: Correction): void;
}

/** A column by letter and header, and the field that it is taken for, to be chosen otherwise. */
export function FieldSelect({ table, column, isBusy, isShort = false, onCorrect }: FieldSelectProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const letter = columnName(table, column);
  const header = column.header === '' ? t('noHeader') : column.header;
  const isUnsure = column.field !== null && !column.corrected && column.confidence < sureFrom;
  const fields = table.register === null ? [] : registerOf(table.register).fields.map(({ id }) => id);
  const choices =
    column.field !== null && !fields.includes(column.field) ? [column.field, ...fields] : fields;
  const correct = (value: string) => {
    const field = choices.find((id) => id === value) ?? null;
    if (value === notKnown) return;
    onCorrect(sayField(table, column, field));
  };
  const sure = column.corrected ? t('correctedByPerson') : t('percent', column.confidence);
  return (
    <div
      className={mergeClasses(styles.row, isShort && styles.short)}
      title={isShort ? `${letter} “${header}” · ${sure}` : undefined}
    >
      <Caption1 className={mergeClasses(styles.header, isUnsure && styles.unsure)}>
        <b>{letter}</b>
        {isUnsure && '?'}
        {!isShort && ` ${header}`}
      </Caption1>
      <PatientSelect
        className={styles.select}
        size="small"
        aria-label={`${t('fieldOf', letter, header)}${isUnsure ? `, ${t('sureness', column.confidence)}` : ''}`}
        value={column.field ?? (column.corrected ? noField : notKnown)}
        disabled={isBusy}
        isSettling={isBusy}
        onChoose={correct}
      >
        {column.field === null && !column.corrected && (
          <option value={notKnown}>
            {t(isPartOfSum(column) ? 'partOfSum' : isLeftOut(column) ? 'leftOutField' : 'unknownField')}
          </option>
        )}
        {choices.map((id) => (
          <option key={id} value={id}>
            {fieldTitle(id, table.register)[language]}
          </option>
        ))}
        <option value={noField}>{t('noField')}</option>
      </PatientSelect>
    </div>
  );
}

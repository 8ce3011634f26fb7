import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { columnName } from '../../core/recognition/columns/column-name';
import { sayScale } from '../../core/recognition/corrections/corrections';
import { amountScales, type Correction, type RecognizedTable } from '../../core/recognition/recognized-table';
import { useTranslation } from '../translation';
import { PatientSelect } from './PatientSelect';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'center',
    gap: '8px',
  },
  columns: { color: tokens.colorNeutralForeground2 },
});

/** The select's value where columns state measures of their own. */
const byColumns = 'by-columns';

interface ScaleSelectProps {
  readonly table: RecognizedTable;
  readonly isBusy: boolean;
  onCorrect(correction: Correction): void;
}

/** How many đồng the amounts of a table are, to be chosen otherwise. */
export function ScaleSelect({ table, isBusy, onCorrect }: ScaleSelectProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { amountScale, columnScales } = table;
  const own = table.columns.flatMap((column) => {
    const scale = columnScales.get(column.column);
    return scale === undefined ? [] : [`${columnName(table, column)}: ${t('scale', scale)}`];
  });
  const correct = (value: string) => {
    const scale = amountScales.find((each) => String(each) === value);
    if (scale) onCorrect(sayScale(table, scale));
  };
  return (
    <div>
      <div className={styles.row}>
        <Caption1 aria-hidden>{t('scaleOf')}</Caption1>
        <PatientSelect
          size="small"
          aria-label={`${t('scaleOf')}, ${table.grid.sheet}`}
          value={own.length > 0 ? byColumns : String(amountScale)}
          disabled={isBusy}
          isSettling={isBusy}
          onChoose={correct}
        >
          {own.length > 0 && <option value={byColumns}>{t('scaleByColumns')}</option>}
          {amountScales.map((scale) => (
            <option key={scale} value={String(scale)}>
              {t('scale', scale)}
            </option>
          ))}
        </PatientSelect>
      </div>
      {own.length > 0 && (
        <Caption1 className={styles.columns}>
          {[...own, t('scaleOfOthers', amountScale)].join(' · ')}
        </Caption1>
      )}
    </div>
  );
}

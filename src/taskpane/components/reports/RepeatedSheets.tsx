import { Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import { keptSheets, type PreparedReport } from '../../../actions/prepare-report';
import { useTranslation } from '../../translation';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  label: { overflowWrap: 'anywhere' },
});

interface RepeatedSheetsProps {
  readonly prepared: PreparedReport;
  /** The sheets that count although they sum up others, as the parameter `keep` names them. */
  onKeep(keep: string): void;
}

/** Sheets that sum up a list of the workbook and are therefore not counted: each can be ticked to count all the same. */
export function RepeatedSheets({ prepared: { repeated, source }, onKeep }: RepeatedSheetsProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const kept = keptSheets(source.params);
  const sheets = [...new Set([...repeated.map(({ sheet }) => sheet), ...kept])].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  if (sheets.length === 0) return null;
  return (
    <section className={styles.list} aria-label={t('reportRepeated')}>
      <Caption1 block>{t('reportRepeated')}</Caption1>
      {sheets.map((sheet) => {
        const list = repeated.find((one) => one.sheet === sheet)?.list ?? null;
        return (
          <Checkbox
            key={sheet}
            label={{ children: t('reportKeep', sheet, list), className: styles.label }}
            checked={kept.includes(sheet)}
            onChange={(_, { checked }) =>
              onKeep([...kept.filter((one) => one !== sheet), ...(checked === true ? [sheet] : [])].join(';'))
            }
          />
        );
      })}
    </section>
  );
}

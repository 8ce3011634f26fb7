import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CellRef } from '../../../core/sheet/address';
import { useTranslation } from '../../translation';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '2px' },
  /** Names of sheets are long: beside them the title would be left no room. */
  ofSheets: { gridColumn: '1 / -1' },
  button: { minWidth: '64px', maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface SourceButtonsProps {
  /** What the rows are the source of. */
  readonly title: string;
  readonly cells: readonly CellRef[];
  onSelect(cells: readonly CellRef[]): void;
}

/** The rows behind a figure: a button for each sheet that they stand on, which selects them. */
export function SourceButtons({ title, cells, onSelect }: SourceButtonsProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const sheets = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const own = sheets.get(cell.sheet);
    if (own) own.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  if (sheets.size === 0)
    return (
      <Button size="small" appearance="subtle" className={styles.button} disabled>
        {t('reportSources', 0)}
      </Button>
    );
  return (
    <span className={mergeClasses(styles.buttons, sheets.size > 1 && styles.ofSheets)}>
      {[...sheets].map(([sheet, own]) => {
        const label =
          sheets.size === 1 ? t('reportSources', own.length) : t('rowsOnSheet', sheet, own.length);
        return (
          <Button
            key={sheet}
            size="small"
            appearance="subtle"
            className={styles.button}
            aria-label={`${title}: ${label}`}
            onClick={() => onSelect(own)}
          >
            {label}
          </Button>
        );
      })}
    </span>
  );
}

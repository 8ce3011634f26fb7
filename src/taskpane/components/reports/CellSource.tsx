import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../../core/sheet/address';
import type { CellValue } from '../../../core/sheet/grid';
import { useTranslation } from '../../translation';
import type { TracedCell } from '../../use-trace';
import { SourceButtons } from './SourceButtons';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '8px',
    justifyContent: 'space-between',
  },
  title: { overflowWrap: 'anywhere', minWidth: 0, margin: 0 },
  value: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  list: { listStyle: 'none', margin: 0, padding: 0, maxHeight: '160px', overflowY: 'auto' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
  },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  back: { alignSelf: 'flex-start' },
});

interface CellSourceProps {
  readonly cell: TracedCell;
  onSelect(cells: readonly CellRef[]): void;
  onBack(): void;
}

/** Where the selected cell of a report comes from: its figures with their rows, which buttons select. */
export function CellSource({ cell: { sheet, address, trace }, onSelect, onBack }: CellSourceProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const shown = (value: CellValue) => (typeof value === 'number' ? t('number', value) : String(value));
  const title = t('traceTitle', `${sheet}!${address}`);
  return (
    <section className={styles.box} aria-label={title}>
      <div className={styles.head}>
        <Text as="h2" size={200} weight="semibold" block className={styles.title}>
          {title}
        </Text>
        {trace?.kind === 'traced' && typeof trace.value === 'number' && (
          <Text size={200} weight="semibold" className={styles.value}>
            {shown(trace.value)}
          </Text>
        )}
      </div>
      {trace === null && <Caption1>{t('traceReading')}</Caption1>}
      {trace?.kind === 'moved' && <Caption1 className={styles.warning}>{t('traceMoved')}</Caption1>}
      {trace?.kind === 'nothing' && <Caption1>{t('traceNothing')}</Caption1>}
      {trace?.kind === 'traced' && (
        <>
          {trace.recomputed !== null && (
            <Caption1 className={styles.warning}>{t('traceChanged', shown(trace.recomputed))}</Caption1>
          )}
          {trace.isByValue && <Caption1>{t('traceByValue')}</Caption1>}
          <ul className={styles.list}>
            {trace.origins.map((origin) => (
              <li key={origin.title.vi} className={styles.row}>
                <Caption1 className={styles.title}>{origin.title[language]}</Caption1>
                <SourceButtons title={origin.title[language]} cells={origin.cells()} onSelect={onSelect} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Button size="small" appearance="subtle" className={styles.back} onClick={onBack}>
        {t('traceBack')}
      </Button>
    </section>
  );
}

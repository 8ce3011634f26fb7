import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PreparedReport } from '../../../actions/prepare-report';
import { figureTitle, sourceCells } from '../../../core/reports/figure-title';
import type { CellRef } from '../../../core/sheet/address';
import { ignoredLine } from '../../../core/writes/ignored-lines';
import { useTranslation } from '../../translation';
import { SourceButtons } from './SourceButtons';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: '8px',
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { overflowWrap: 'anywhere' },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  warning: { color: tokens.colorPaletteMarigoldForeground2, gridColumn: '1 / -1' },
  unfilled: { margin: '4px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

/** More at once would only slow the pane. */
const figuresAtOnce = 200;

interface ReportFiguresProps {
  readonly prepared: PreparedReport;
  onSelect(cells: readonly CellRef[]): void;
}

/** Every figure of a prepared report with its source rows, which a button selects; then what nothing fills. */
export function ReportFigures({ prepared, onSelect }: ReportFiguresProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const [count, setCount] = useState(figuresAtOnce);
  const { figures, unfilled, sheets, source, ignored, plan } = prepared;
  // The totals of whole books are looked for first, then their parts, then parts of parts.
  const shown = figures.toSorted((a, b) => a.set.conditions.length - b.set.conditions.length).slice(0, count);
  return (
    <section aria-label={t('reportFigures', figures.length)}>
      <Caption1 block>{t(source.isPublic ? 'reportOpensSheets' : 'reportWritesSheets', sheets)}</Caption1>
      <Text as="h2" size={200} weight="semibold" block>
        {t('reportFigures', figures.length)}
      </Text>
      <ul className={styles.list}>
        {shown.map((figure) => {
          const title = figureTitle(figure)[language];
          return (
            <li key={figure.name} className={styles.row}>
              <Caption1 className={styles.title}>{title}</Caption1>
              <Text size={200} weight="semibold" className={styles.value}>
                {t('number', figure.value)}
              </Text>
              <SourceButtons title={title} cells={sourceCells(figure)} onSelect={onSelect} />
              {figure.unreadable > 0 && (
                <Caption1 className={styles.warning}>{t('reportUnreadable', figure.unreadable)}</Caption1>
              )}
            </li>
          );
        })}
      </ul>
      {figures.length > shown.length && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + figuresAtOnce)}>
          {t('moreFigures', figures.length - shown.length)}
        </Button>
      )}
      {unfilled.length > 0 && (
        <>
          <Text as="h2" size={200} weight="semibold" block>
            {t('reportUnfilled', unfilled.length)}
          </Text>
          <ul className={styles.unfilled}>
            {unfilled.slice(0, count).map(({ cell, field, why }) => (
              <li key={`${cell} ${field}`}>
                <Caption1>
                  <b>{cell}</b> {field}: {why[language]}
                </Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      {ignored.length > 0 && (
        <>
          <Text as="h2" size={200} weight="semibold" block>
            {t('ignoredTitle', ignored.length)}
          </Text>
          <Caption1 block>{t('reportIgnored', plan.kind === 'drawn')}</Caption1>
          <ul className={styles.unfilled}>
            {ignored.slice(0, count).map((entry, index) => (
              <li key={index}>
                <Caption1>{ignoredLine(entry, language)}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

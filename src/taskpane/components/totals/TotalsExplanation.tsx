import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { fieldCatalogue } from '../../../core/registers/field-catalogue';
import { cellAddress, type CellRef } from '../../../core/sheet/address';
import { explainFigure, placeOfSetAside } from '../../../core/totals/formulas/explain-figure';
import { measureTitle } from '../../../core/totals/measures';
import type { SetAsideRecord, Totals } from '../../../core/totals/totals';
import { useTranslation } from '../../translation';
import { labelOf, type ChosenFigure } from './TotalsTable';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: '34%',
    overflowY: 'auto',
    padding: '4px 12px 6px',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  sheet: { display: 'flex', alignItems: 'center', gap: '8px', justifyContent: 'space-between' },
  detail: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px' },
});

interface TotalsExplanationProps {
  readonly totals: Totals;
  readonly chosen: ChosenFigure;
  onSelect(cells: readonly CellRef[]): void;
  onClose(): void;
}

/** Where the chosen figure comes from, sheet by sheet, and what was left out of it. */
export function TotalsExplanation({ totals, chosen, onSelect, onClose }: TotalsExplanationProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const { sheets, leftOut } = explainFigure(totals, chosen.row, chosen.measure);
  const label =
    chosen.row === null ? t('totalsTotal') : labelOf(totals.rows[chosen.row]?.keys ?? [], t('totalsNone'));
  return (
    <section
      className={styles.panel}
      aria-label={label}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div className={styles.head}>
        <Caption1Strong>
          {label} · {measureTitle(totals.register, chosen.measure)[language]}
        </Caption1Strong>
        <Button
          size="small"
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label={t('close')}
          title={t('close')}
          onClick={onClose}
        />
      </div>
      {sheets.length === 0 && <Caption1 className={styles.detail}>{t('totalsNothing')}</Caption1>}
      {sheets.map(({ sheet, records, cells, textNumbers, empty }) => (
        <div key={sheet} className={styles.sheet}>
          <Caption1>
            {t('totalsExplain', sheet, records)}
            <span className={styles.detail}>
              {textNumbers > 0 && `; ${t('totalsTextNumbers', textNumbers)}`}
              {empty > 0 && `; ${t('totalsEmptyCells', empty)}`}
            </span>
          </Caption1>
          {cells.length > 0 && (
            <Button size="small" onClick={() => onSelect(cells)}>
              {t('totalsSelectRows')}
            </Button>
          )}
        </div>
      ))}
      {leftOut.length > 0 && (
        <>
          <Caption1Strong>{t('totalsAside', leftOut.length)}</Caption1Strong>
          <SetAsideList totals={totals} records={leftOut} onSelect={onSelect} />
        </>
      )}
    </section>
  );
}

const mostShown = 100;

/** Records that were set aside, each with its reason; choosing one goes to its cell. */
export function SetAsideList({
  totals,
  records,
  onSelect,
}: {
  readonly totals: Totals;
  readonly records: readonly SetAsideRecord[];
  onSelect(cells: readonly CellRef[]): void;
}) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {records.slice(0, mostShown).map((each) => {
        const place = placeOfSetAside(totals, each);
        const field = each.field === null ? '' : fieldCatalogue[each.field].title[language];
        return (
          <li key={`${each.table}:${each.record}`}>
            <Button size="small" appearance="transparent" onClick={() => onSelect([place])}>
              {place.sheet}!{cellAddress(place.row, place.column)}
            </Button>
            <Caption1>
              {t('totalsAsideWhy', each.reason, each.unit, field)}
              {!Number.isNaN(each.amount) && `; ${t('number', each.amount)} đồng`}
            </Caption1>
          </li>
        );
      })}
      {records.length > mostShown && <li>{t('moreCells', records.length - mostShown)}</li>}
    </ul>
  );
}

import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { TableCalculator20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { totalsForm, writeComparison, writeRanking } from '../../actions';
import type { CellRef } from '../../core/sheet/address';
import { compareUnits, headCounts, isByUnit } from '../../core/totals/compare-units';
import { measureTitle, type MeasureId } from '../../core/totals/measures';
import { FixPreviewPanel } from '../components/FixPreviewPanel';
import { MendingBars } from '../components/MendingBars';
import { EmptyState } from '../components/EmptyState';
import { SummaryButton } from '../components/totals/SummaryWriting';
import { TotalsChecks } from '../components/totals/TotalsChecks';
import { TotalsChoices } from '../components/totals/TotalsChoices';
import { TotalsComparison } from '../components/totals/TotalsComparison';
import { TotalsExplanation } from '../components/totals/TotalsExplanation';
import { labelOf, TotalsTable, type ChosenFigure } from '../components/totals/TotalsTable';
import { TotalsWriter } from '../components/totals/TotalsWriter';
import { useTranslation } from '../translation';
import { useMending } from '../use-mending';
import { useTotals, type TotalsState } from '../use-totals';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  extras: { flexShrink: 0, padding: '0 12px 4px', display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground2, padding: '4px 12px', flexShrink: 0 },
});

/** Totals of a register by unit and other groups, each figure with its rows, each with its controls, written as a tab. */
export function TotalsView({ host, today, state: pane, isShown, onAnnounce }: ViewProps) {
  const { reviewed, goTo } = pane;
  const { language, t } = useTranslation();
  const styles = useStyles();
  const day = today();
  // A view that nobody looks at computes nothing: it keeps to the workbook that it showed last.
  const [seen, setSeen] = useState(reviewed);
  if (isShown && seen !== reviewed) setSeen(reviewed);
  const state = useTotals(seen, day);
  const mending = useMending(host, today, pane);
  const [chosen, setChosen] = useState<(ChosenFigure & { readonly of: TotalsState['totals'] }) | null>(null);
  const [isRanked, setIsRanked] = useState(false);
  const [wantedVariant, setVariant] = useState<'formulas' | 'values'>('formulas');
  const ranks = useMemo(() => (state && isRanked ? ranksOf(state) : null), [state, isRanked]);
  if (!state || !seen) {
    return (
      <div className={styles.view}>
        <EmptyState icon={<TableCalculator20Regular fontSize={48} />} title={t('totals')}>
          {t('totalsEmptyHint')}
        </EmptyState>
      </div>
    );
  }
  if (mending.preview) return <FixPreviewPanel preview={mending.preview} mending={mending} />;
  const { totals, catalogue } = state;
  const variant = totalsForm(totals) ? 'values' : wantedVariant;
  const { content } = seen;
  const shown = chosen?.of === totals ? chosen : null;
  const select = (cells: readonly CellRef[]) => {
    const [first] = cells;
    if (first) void goTo({ finding: { sheet: first.sheet, cells }, select: 'all' });
  };
  const choose = (figure: ChosenFigure) => {
    setChosen({ ...figure, of: totals });
    const row = figure.row === null ? null : totals.rows[figure.row]!;
    const value = (row?.figures ?? totals.total)[figure.measure];
    onAnnounce(
      t(
        'totalsShown',
        row ? labelOf(row.keys, t('totalsNone')) : t('totalsTotal'),
        measureTitle(totals.register, figure.measure)[language],
        value === null || value === undefined ? '–' : t('number', value),
      ),
    );
  };
  return (
    <div className={styles.view}>
      <MendingBars mending={mending} />
      <TotalsChoices state={state} />
      <TotalsTable
        totals={totals}
        chosen={shown}
        rankOf={(row, measure) => ranks?.(row, measure) ?? null}
        onChoose={choose}
      />
      {shown ? (
        <TotalsExplanation totals={totals} chosen={shown} onSelect={select} />
      ) : (
        <Caption1 className={styles.hint}>{t('totalsHint')}</Caption1>
      )}
      <TotalsChecks totals={totals} onSelect={select} />
      <div className={styles.extras}>
        {isByUnit(totals) && (
          <Checkbox
            label={t('totalsRank')}
            checked={isRanked}
            onChange={(_, { checked }) => setIsRanked(checked === true)}
          />
        )}
        {ranks && (
          <SummaryButton
            label={t('totalsWriteRanking')}
            write={(overwriteEdited) =>
              writeRanking.run(host, { totals, catalogue, content, variant, today: day, overwriteEdited })
            }
            onAnnounce={onAnnounce}
          />
        )}
        <TotalsComparison
          state={state}
          onSelect={select}
          write={(parts, overwriteEdited) =>
            writeComparison.run(host, { parts, catalogue, content, variant, today: day, overwriteEdited })
          }
          onAnnounce={onAnnounce}
        />
      </div>
      <TotalsWriter
        host={host}
        state={state}
        content={content}
        today={day}
        variant={variant}
        onVariant={setVariant}
        isMending={mending.isBusy || pane.running !== null}
        onMend={mending.plan}
        onAnnounce={onAnnounce}
      />
    </div>
  );
}

/** Ranks of all figures, and per member where the catalogue counts members. */
function ranksOf({ totals, catalogue }: TotalsState) {
  if (!isByUnit(totals)) return null;
  const { units } = compareUnits(
    totals.measures.map((measure) => ({ totals, measure })),
    headCounts(catalogue),
  );
  const byUnit = new Map(units.map(({ unit, figures }) => [unit, figures]));
  return (row: number, measure: MeasureId) =>
    byUnit.get(totals.rows[row]!.keys[0]!)?.[totals.measures.indexOf(measure)] ?? null;
}

import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { TableCalculator20Regular } from '@fluentui/react-icons';
import { useId, useMemo, useRef, useState } from 'react';
import { totalsForm, writeRanking } from '../../actions';
import type { CellRef } from '../../core/sheet/address';
import { compareUnits, headCounts, isByUnit, isPerHead } from '../../core/totals/compare-units';
import { measureTitle } from '../../core/totals/measures';
import type { WorkbookContent } from '../../core/workbook';
import { FixPreviewPanel } from '../components/FixPreviewPanel';
import { MendingBars } from '../components/MendingBars';
import { EmptyState } from '../components/EmptyState';
import { SummaryFooter, type Variant, type Writing } from '../components/totals/SummaryWriting';
import { TotalsChecks } from '../components/totals/TotalsChecks';
import { TotalsChoices } from '../components/totals/TotalsChoices';
import { TotalsComparison } from '../components/totals/TotalsComparison';
import { TotalsExplanation } from '../components/totals/TotalsExplanation';
import type { RankOf } from '../components/totals/figure-texts';
import { labelOf, TotalsTable, type ChosenFigure } from '../components/totals/TotalsTable';
import { TotalsWriter } from '../components/totals/TotalsWriter';
import { useTranslation } from '../translation';
import { useComparison } from '../use-comparison';
import { useMending } from '../use-mending';
import { useTotals, type TotalsState } from '../use-totals';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  modes: { flexShrink: 0, padding: '2px 8px 5px', gap: '2px' },
  mode: { padding: '3px 10px', fontSize: tokens.fontSizeBase200 },
  panel: { flex: '1 1 0', minHeight: '280px', display: 'flex', flexDirection: 'column' },
});

/** What is done with the totals: shown as they are, ranked, or two parts of them compared. */
type Mode = 'plain' | 'ranks' | 'comparison';

/** Totals of a register by unit and other groups, each figure with its rows, each with its controls, written as a tab. */
export function TotalsView(props: ViewProps) {
  const { reviewed } = props.state;
  const { t } = useTranslation();
  const styles = useStyles();
  const day = props.today();
  // A view that nobody looks at computes nothing: it keeps to the workbook that it showed last.
  const [seen, setSeen] = useState(reviewed);
  if (props.isShown && seen !== reviewed) setSeen(reviewed);
  const state = useTotals(seen, day);
  if (state && seen) return <ShownTotals {...props} day={day} content={seen.content} totalsState={state} />;
  return (
    <div className={styles.view}>
      <EmptyState icon={<TableCalculator20Regular />} title={t('totals')}>
        {t('totalsEmptyHint')}
      </EmptyState>
    </div>
  );
}

interface ShownTotalsProps extends ViewProps {
  readonly day: number;
  readonly content: WorkbookContent;
  readonly totalsState: TotalsState;
}

function ShownTotals({
  host,
  today,
  day,
  content,
  state: pane,
  totalsState: state,
  onAnnounce,
}: ShownTotalsProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const modesId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const mending = useMending(host, today, pane);
  const comparison = useComparison(state);
  const [chosen, setChosen] = useState<(ChosenFigure & { readonly of: TotalsState['totals'] }) | null>(null);
  const [wantedMode, setMode] = useState<Mode>('plain');
  const [wantedVariant, onVariant] = useState<Variant>('formulas');
  const { totals, catalogue } = state;
  const modes: readonly Mode[] = [
    'plain',
    ...(isByUnit(totals) ? (['ranks'] as const) : []),
    ...(comparison ? (['comparison'] as const) : []),
  ];
  const mode = modes.includes(wantedMode) ? wantedMode : 'plain';
  const rankOf = useMemo(() => (mode === 'ranks' ? ranksOf(state) : null), [state, mode]);
  const writing: Writing = { variant: totalsForm(totals) ? 'values' : wantedVariant, onVariant };
  const { variant } = writing;
  const shown = chosen?.of === totals ? chosen : null;
  const select = (cells: readonly CellRef[]) => {
    const [first] = cells;
    if (first) void pane.goTo({ finding: { sheet: first.sheet, cells }, select: 'all' });
  };
  if (mending.shown)
    return <FixPreviewPanel shown={mending.shown} mending={mending} onGoTo={(cell) => select([cell])} />;
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
  const titles = { plain: 'totalsPlain', ranks: 'totalsRank', comparison: 'totalsCompare' } as const;
  const tabId = (each: Mode) => `${modesId}-${each}`;
  return (
    <div className={styles.view}>
      <MendingBars host={host} mending={mending} />
      <TotalsChoices state={state} />
      <TotalsChecks totals={totals} onSelect={select} />
      <TabList
        className={styles.modes}
        size="small"
        appearance="subtle-circular"
        aria-label={t('totalsModes')}
        selectedValue={mode}
        onTabSelect={(_, { value }) => setMode(value as Mode)}
      >
        {modes.map((each) => (
          <Tab
            key={each}
            id={tabId(each)}
            className={styles.mode}
            value={each}
            aria-controls={`${modesId}-panel`}
          >
            {t(titles[each])}
          </Tab>
        ))}
      </TabList>
      <div
        ref={panel}
        id={`${modesId}-panel`}
        role="tabpanel"
        aria-labelledby={tabId(mode)}
        className={styles.panel}
      >
        {mode === 'comparison' && comparison ? (
          <TotalsComparison
            {...writing}
            host={host}
            state={state}
            choice={comparison}
            content={content}
            today={day}
            onSelect={select}
          />
        ) : (
          <>
            <TotalsTable totals={totals} chosen={shown} rankOf={rankOf} onChoose={choose} />
            {shown && (
              <TotalsExplanation
                totals={totals}
                chosen={shown}
                onSelect={select}
                onClose={() => {
                  setChosen(null);
                  // The figure that was explained is the one that the keys stand on.
                  panel.current?.querySelector<HTMLElement>('[data-at][tabindex="0"]')?.focus();
                }}
              />
            )}
            {mode === 'ranks' ? (
              <SummaryFooter
                {...writing}
                host={host}
                totals={totals}
                label={t('totalsWriteRanking')}
                write={(overwriteEdited) =>
                  writeRanking.run(host, { totals, catalogue, content, variant, today: day, overwriteEdited })
                }
              />
            ) : (
              <TotalsWriter
                {...writing}
                host={host}
                state={state}
                content={content}
                today={day}
                isMending={mending.isBusy || pane.running !== null}
                onMend={mending.plan}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** Ranks of all figures, and per member where the catalogue counts members and that says something. */
function ranksOf({ totals, catalogue }: TotalsState): RankOf | null {
  if (!isByUnit(totals)) return null;
  const { units } = compareUnits(
    totals.measures.map((measure) => ({ totals, measure })),
    headCounts(catalogue),
  );
  const byUnit = new Map(units.map(({ unit, figures }) => [unit, figures]));
  return (row, measure) => {
    const figure = byUnit.get(totals.rows[row]!.keys[0]!)?.[totals.measures.indexOf(measure)];
    if (!figure) return null;
    return isPerHead(totals.register, measure) ? figure : { ...figure, perHead: null, perHeadRank: null };
  };
}

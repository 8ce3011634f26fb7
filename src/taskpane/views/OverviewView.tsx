import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TableSearch28Regular } from '@fluentui/react-icons';
import { layoutHeadings } from '../../core/recognition/corrections/layout-memory';
import type { RecognizedTable } from '../../core/recognition/recognized-table';
import { Coverage } from '../components/Coverage';
import { EmptyState } from '../components/EmptyState';
import { MendingBars } from '../components/MendingBars';
import { MendingProgress } from '../components/MendingProgress';
import { ProblemBar } from '../components/ProblemBar';
import { RowSayingMenu } from '../components/RowSayingMenu';
import { SheetMapSwitch } from '../components/SheetMapSwitch';
import { TableCard } from '../components/TableCard';
import { UnseenList } from '../components/UnseenList';
import { useTranslation } from '../translation';
import { useMending } from '../use-mending';
import { useSheetMaps } from '../use-sheet-maps';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    overflowY: 'scroll',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  title: { margin: 0 },
  summary: { color: tokens.colorNeutralForeground2 },
  forget: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What each sheet was taken for, what was not understood, and what the check could not look at. */
export function OverviewView({ host, today, state, layouts }: ViewProps) {
  const { reviewed, isChecked, running, correct, say, recognize, readAgain, goTo } = state;
  const maps = useSheetMaps(host, state);
  // Until somebody asks for a check, none begins by itself, and the view stays.
  const mending = useMending(host, today, isChecked ? state : { ...state, check: recognize });
  const { t } = useTranslation();
  const styles = useStyles();
  if (!reviewed) {
    return (
      <div className={styles.view}>
        <EmptyState icon={<TableSearch28Regular />} title={t('tagline')}>
          {t('startHint')}
        </EmptyState>
      </div>
    );
  }
  const { review, name, corrections } = reviewed;
  const all = [...review.tables, ...review.cards];
  const sheets = new Set(review.tables.map(({ grid }) => grid.sheet));
  const isFirstOfSheet = (table: RecognizedTable) =>
    review.tables.find(({ grid }) => grid.sheet === table.grid.sheet) === table;
  const forget = (headings: readonly string[]) => {
    layouts.forget(headings);
    readAgain();
  };
  /** What was said here is kept for the next file of the form as well: from there it would come back. */
  const forgetSheet = (sheet: string) => {
    for (const { grid, columns } of all)
      if (grid.sheet === sheet) layouts.forget(layoutHeadings(columns.map(({ header }) => header)));
    state.forget(sheet);
  };
  return (
    <>
      <div className={styles.view}>
        <MendingBars host={host} mending={mending} onOverwrite={() => undefined} />
        {maps.problem && <ProblemBar problem={maps.problem} onDismiss={maps.dismissProblem} />}
        <div>
          <Text
            as="h2"
            size={400}
            weight="semibold"
            className={styles.title}
            block
            truncate
            wrap={false}
            title={name}
          >
            {name}
          </Text>
          <Caption1 className={styles.summary}>{t('tablesFound', all.length, sheets.size)}</Caption1>
        </div>
        <RowSayingMenu isBusy={running !== null} onSay={say} />
        {review.tables.length === 0 && (
          <EmptyState icon={<TableSearch28Regular />} title={t('emptyWorkbookTitle')}>
            {t('problem', { code: 'no-table' })}
          </EmptyState>
        )}
        {inSheetOrder(all).map((table) => (
          <TableCard
            key={table.id}
            table={table}
            isBeside={review.cards.includes(table)}
            isBusy={running !== null}
            onCorrect={correct}
            onForget={forget}
          >
            {isFirstOfSheet(table) && corrections.some(({ sheet }) => sheet === table.grid.sheet) && (
              <Link
                as="button"
                className={styles.forget}
                disabled={running !== null}
                onClick={() => forgetSheet(table.grid.sheet)}
              >
                {t('forgetCorrections')}
              </Link>
            )}
            {isFirstOfSheet(table) && (
              <SheetMapSwitch
                sheet={table.grid.sheet}
                tables={all.filter(({ grid }) => grid.sheet === table.grid.sheet)}
                maps={maps}
                isBusy={running !== null}
              />
            )}
          </TableCard>
        ))}
        <UnseenList
          reviewed={reviewed}
          onGoTo={(sheet, place) =>
            void goTo({ finding: { sheet, cells: place ? [{ sheet, ...place }] : [] }, select: 'first' })
          }
        />
        {isChecked && <Coverage review={review} />}
      </div>
      <MendingProgress mending={mending} />
    </>
  );
}

/** Cards right behind the tables of their sheet. */
function inSheetOrder(tables: readonly RecognizedTable[]): RecognizedTable[] {
  const sheets = [...new Set(tables.map(({ grid }) => grid.sheet))];
  return sheets.flatMap((sheet) => tables.filter(({ grid }) => grid.sheet === sheet));
}

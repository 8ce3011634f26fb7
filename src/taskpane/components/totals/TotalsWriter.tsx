import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { fixesBeforeTotals, totalsNotes, writeTotals } from '../../../actions';
import { textOfNote } from '../../../core/totals/tab/tab-notes';
import type { Host, WorkbookContent } from '../../../core/workbook';
import type { FixChoice } from '../../../core/writes/mending';
import { useTranslation } from '../../translation';
import type { TotalsState } from '../../use-totals';
import { SummaryFooter, type Writing } from './SummaryWriting';

const useStyles = makeStyles({
  offer: { display: 'flex', alignItems: 'center', gap: '6px' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  notes: { margin: 0, paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

interface TotalsWriterProps extends Writing {
  readonly host: Host;
  readonly state: TotalsState;
  readonly content: WorkbookContent;
  readonly today: number;
  /** Fixes are being planned or carried out. */
  readonly isMending: boolean;
  /** Shows the fixes after which the formulas are plain ones. */
  onMend(choice: FixChoice): void;
}

/** Writes the summary tab, as live formulas or values; a tab that was changed by hand only after a word. */
export function TotalsWriter({
  host,
  state,
  content,
  today,
  isMending,
  onMend,
  ...writing
}: TotalsWriterProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const [isAcross, setIsAcross] = useState(true);
  const [withChart, setWithChart] = useState(false);

  const { totals } = state;
  const { variant } = writing;
  const margins = isAcross ? (state.margins ?? undefined) : undefined;
  // Said before anything is written: a person may mend the cells first.
  const notes = useMemo(
    () => (variant === 'formulas' ? totalsNotes({ totals, margins, content, variant, today }) : []),
    [totals, margins, content, variant, today],
  );

  const fixes = useMemo(() => fixesBeforeTotals(notes), [notes]);
  const { recordsSetAside } = totals.controls;
  const chosen = [
    ...(withChart ? [t('totalsChart').toLowerCase()] : []),
    ...(notes.length > 0 ? [t('totalsNoteCount', notes.length)] : []),
  ];
  return (
    <SummaryFooter
      {...writing}
      host={host}
      totals={totals}
      label={t('totalsWrite')}
      chosen={chosen}
      write={(overwriteEdited) =>
        writeTotals.run(host, { totals, margins, content, variant, today, withChart, overwriteEdited })
      }
      offer={
        fixes?.cells && (
          <div className={styles.offer}>
            <Warning16Filled className={styles.warning} aria-hidden />
            <Button
              size="small"
              title={t('totalsMend', fixes.cells.size)}
              disabledFocusable={isMending}
              onClick={() => onMend(fixes)}
            >
              {isMending ? t('working') : t('totalsMendFirst', fixes.cells.size)}
            </Button>
          </div>
        )
      }
    >
      {state.margins && (
        <Checkbox
          label={t('totalsAcross')}
          checked={isAcross}
          onChange={(_, { checked }) => setIsAcross(checked === true)}
        />
      )}
      <Checkbox
        label={t('totalsChart')}
        checked={withChart}
        onChange={(_, { checked }) => setWithChart(checked === true)}
      />
      {recordsSetAside > 0 && <Caption1>{t('totalsUnequal', recordsSetAside)}</Caption1>}
      {fixes?.cells && <Caption1>{t('totalsMend', fixes.cells.size)}</Caption1>}
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label={t('totalsNotes', notes.length)}>
          {notes.map((note) => (
            <li key={note.kind}>
              <Caption1>{textOfNote(note, language)}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </SummaryFooter>
  );
}

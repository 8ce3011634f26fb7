import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { fixesBeforeTotals, totalsForm, totalsNotes, writeTotals } from '../../../actions';
import { textOfNote } from '../../../core/totals/tab-notes';
import type { Host, WorkbookContent } from '../../../core/workbook';
import type { FixChoice } from '../../../core/writes/mending';
import { useTranslation } from '../../translation';
import type { TotalsState } from '../../use-totals';
import { useSummaryWriting } from './SummaryWriting';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  write: { flexGrow: 1 },
  variant: { flexGrow: 1, minWidth: '140px' },
  notes: {
    margin: 0,
    paddingLeft: '18px',
    color: tokens.colorNeutralForeground2,
    maxHeight: '96px',
    overflowY: 'auto',
  },
});

interface TotalsWriterProps {
  readonly host: Host;
  readonly state: TotalsState;
  readonly content: WorkbookContent;
  readonly today: number;
  /** How all summaries are written. */
  readonly variant: 'formulas' | 'values';
  onVariant(variant: 'formulas' | 'values'): void;
  /** Fixes are being planned or carried out. */
  readonly isMending: boolean;
  /** Shows the fixes after which the formulas are plain ones. */
  onMend(choice: FixChoice): void;
  onAnnounce(text: string): void;
}

/** Writes the summary tab, as live formulas or values; a tab that was changed by hand only after a word. */
export function TotalsWriter({
  host,
  state,
  content,
  today,
  variant,
  onVariant,
  isMending,
  onMend,
  onAnnounce,
}: TotalsWriterProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const [isAcross, setIsAcross] = useState(true);
  const [withChart, setWithChart] = useState(false);

  const { totals } = state;
  const form = totalsForm(totals);
  const margins = isAcross ? (state.margins ?? undefined) : undefined;
  // Said before anything is written: a person may mend the cells first.
  const notes = useMemo(
    () => (variant === 'formulas' ? totalsNotes({ totals, margins, content, variant, today }) : []),
    [totals, margins, content, variant, today],
  );

  const fixes = useMemo(() => fixesBeforeTotals(notes), [notes]);

  const { isBusy, bar, start } = useSummaryWriting(
    (overwriteEdited) =>
      writeTotals.run(host, { totals, margins, content, variant, today, withChart, overwriteEdited }),
    onAnnounce,
  );
  const { recordsSetAside } = state.totals.controls;
  return (
    <footer className={styles.bar}>
      {bar}
      {recordsSetAside > 0 && <Caption1>{t('totalsUnequal', recordsSetAside)}</Caption1>}
      {state.margins && (
        <Checkbox
          label={t('totalsAcross')}
          checked={isAcross}
          onChange={(_, { checked }) => setIsAcross(checked === true)}
        />
      )}
      {fixes?.cells && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('totalsMend', fixes.cells.size)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={isMending} onClick={() => onMend(fixes)}>
              {isMending ? t('working') : t('totalsMendFirst', fixes.cells.size)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notes.length > 0 && (
        <details>
          <summary>
            <Caption1>{t('totalsNotes', notes.length)}</Caption1>
          </summary>
          <ul className={styles.notes} tabIndex={0} aria-label={t('totalsNotes', notes.length)}>
            {notes.map((note) => (
              <li key={note.kind}>
                <Caption1>{textOfNote(note, language)}</Caption1>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Checkbox
        label={t('totalsChart')}
        checked={withChart}
        onChange={(_, { checked }) => setWithChart(checked === true)}
      />
      {form && <Caption1>{t('totalsForm', form.sheet)}</Caption1>}
      <div className={styles.row}>
        <Select
          className={styles.variant}
          aria-label={t('totalsVariant')}
          value={variant}
          onChange={(_, { value }) => onVariant(value === 'values' ? 'values' : 'formulas')}
        >
          <option value="formulas" disabled={form !== undefined}>
            {t('totalsFormulas')}
          </option>
          <option value="values">{t('totalsValues')}</option>
        </Select>
        <Button
          className={styles.write}
          appearance="primary"
          icon={<DocumentTableRegular />}
          disabled={isBusy}
          onClick={start}
        >
          {t('totalsWrite')}
        </Button>
      </div>
    </footer>
  );
}

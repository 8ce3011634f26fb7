import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { totalsForm, type WrittenSummary } from '../../../actions';
import type { Problem, Result } from '../../../core/result';
import type { Host, WrittenSheet } from '../../../core/workbook';
import type { Totals } from '../../../core/totals/totals';
import { useTranslation } from '../../translation';
import { Disclosure } from '../Disclosure';
import { WrittenBar } from '../WrittenBar';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '5px 12px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { display: 'flex', flexDirection: 'column', gap: '4px', paddingBottom: '6px' },
});

/** Carries a writing out; `overwriteEdited` once a person has said so. */
export type WriteTab = (overwriteEdited: boolean) => Promise<Result<WrittenSummary>>;

/** Writes a summary's tab; one that was changed by hand only after a word. `bar` says what was written, or what stands in the way and the way on. */
function useSummaryWriting(host: Host, write: WriteTab) {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const [written, setWritten] = useState<readonly WrittenSheet[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  // A defect inside a promise reaches the error boundary only by being thrown while rendering.
  if (defect !== null) throw defect;
  const start = async (overwriteEdited: boolean) => {
    setIsBusy(true);
    setProblem(null);
    setWritten(null);
    try {
      const answer = await write(overwriteEdited);
      if (answer.ok) setWritten(answer.value.written);
      else setProblem(answer.problem);
    } catch (error) {
      setDefect(error);
    }
    setIsBusy(false);
  };
  const bar: ReactNode = problem ? (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{t('problem', problem)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void start(problem.code === 'sheet-edited')}>
          {t(problem.code === 'sheet-edited' ? 'totalsOverwrite' : 'retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ) : (
    written && <WrittenBar host={host} written={written} onDismiss={() => setWritten(null)} />
  );
  return { isBusy, bar, start: () => void start(false) };
}

export type Variant = 'formulas' | 'values';

/** How all summaries of the totals are written. */
export interface Writing {
  readonly variant: Variant;
  onVariant(variant: Variant): void;
}

interface SummaryFooterProps extends Writing {
  readonly host: Host;
  readonly totals: Totals;
  /** What the button says. */
  readonly label: string;
  readonly write: WriteTab;
  /** Behind the variant in the line of choices. */
  readonly chosen?: readonly string[];
  /** Further choices, and what is to be known before writing. */
  readonly children?: ReactNode;
  /** Always in sight, above the line. */
  readonly offer?: ReactNode;
}

/** Writes a summary as a tab: one line that says how it will be written and opens the choices, and the button. */
export function SummaryFooter({
  host,
  totals,
  label,
  write,
  variant,
  onVariant,
  chosen = [],
  children,
  offer,
}: SummaryFooterProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { isBusy, bar, start } = useSummaryWriting(host, write);
  const form = totalsForm(totals);
  return (
    <footer className={styles.bar}>
      {bar}
      {offer}
      <Disclosure
        opensUpward
        isBounded
        summary={[t(variant === 'values' ? 'totalsValues' : 'totalsFormulas'), ...chosen].join(' · ')}
        beside={
          <Button
            appearance="primary"
            icon={<DocumentTableRegular />}
            disabledFocusable={isBusy}
            onClick={start}
          >
            {label}
          </Button>
        }
      >
        <div className={styles.panel}>
          <Field label={t('totalsVariant')} size="small">
            <Select
              size="small"
              value={variant}
              onChange={(_, { value }) => onVariant(value === 'values' ? 'values' : 'formulas')}
            >
              <option value="formulas" disabled={form !== undefined}>
                {t('totalsFormulas')}
              </option>
              <option value="values">{t('totalsValues')}</option>
            </Select>
          </Field>
          {form && <Caption1>{t('totalsForm', form.sheet)}</Caption1>}
          {children}
        </div>
      </Disclosure>
    </footer>
  );
}

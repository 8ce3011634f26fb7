import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { WrittenSummary } from '../../../actions';
import type { Problem, Result } from '../../../core/result';
import { useTranslation } from '../../translation';

/** Carries a writing out; `overwriteEdited` once a person has said so. */
export type WriteTab = (overwriteEdited: boolean) => Promise<Result<WrittenSummary>>;

/** Writes a summary's tab; one that was changed by hand only after a word. `problem` is what stands in the way, and the way on. */
export function useSummaryWriting(write: WriteTab, onAnnounce: (text: string) => void) {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  // A defect inside a promise reaches the error boundary only by being thrown while rendering.
  if (defect !== null) throw defect;
  const start = async (overwriteEdited: boolean) => {
    setIsBusy(true);
    setProblem(null);
    try {
      const written = await write(overwriteEdited);
      if (written.ok) onAnnounce(t('totalsWritten', written.value.sheet));
      else setProblem(written.problem);
    } catch (error) {
      setDefect(error);
    }
    setIsBusy(false);
  };
  const bar: ReactNode = problem && (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{t('problem', problem)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void start(problem.code === 'sheet-edited')}>
          {t(problem.code === 'sheet-edited' ? 'totalsOverwrite' : 'retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
  return { isBusy, bar, start: () => void start(false) };
}

/** The button of a summary beside what it shows, with what stands in the way of writing it. */
export function SummaryButton({
  label,
  write,
  onAnnounce,
}: {
  readonly label: string;
  readonly write: WriteTab;
  onAnnounce(text: string): void;
}) {
  const { isBusy, bar, start } = useSummaryWriting(write, onAnnounce);
  return (
    <>
      {bar}
      <div>
        <Button size="small" icon={<DocumentTableRegular />} disabledFocusable={isBusy} onClick={start}>
          {label}
        </Button>
      </div>
    </>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { takeBackSheets } from '../../actions';
import type { Problem } from '../../core/result';
import type { Host, WrittenSheet } from '../../core/workbook';
import { useTranslation } from '../translation';
import { ProblemBar } from './ProblemBar';

interface WrittenBarProps {
  readonly host: Host;
  /** What was just written; another writing is another bar. */
  readonly written: readonly WrittenSheet[];
  onDismiss(): void;
}

/** Says what was written and leads there; tabs that were not there before can be taken back while nobody has written on them. */
export function WrittenBar({ host, written, onDismiss }: WrittenBarProps) {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const [isTaken, setIsTaken] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  // A defect inside a promise reaches the error boundary only by being thrown while rendering.
  if (defect !== null) throw defect;
  const [first] = written;
  if (!first) return null;
  const names = written.map(({ sheet }) => sheet);

  const takeBack = async () => {
    setIsBusy(true);
    setProblem(null);
    try {
      const taken = await takeBackSheets.run(host, names);
      if (taken.ok) setIsTaken(true);
      else setProblem(taken.problem);
    } catch (error) {
      setDefect(error);
    }
    setIsBusy(false);
  };
  const go = async () => {
    const shown = await host.select(first.sheet, 'A1');
    setProblem(shown.ok ? null : shown.problem);
  };
  const close = (
    <Button
      appearance="transparent"
      icon={<Dismiss20Regular />}
      aria-label={t('close')}
      onClick={onDismiss}
    />
  );
  if (isTaken) {
    return (
      <MessageBar intent="success" layout="multiline" key="taken">
        <MessageBarBody>{t('takenBack', names)}</MessageBarBody>
        <MessageBarActions containerAction={close} />
      </MessageBar>
    );
  }
  return (
    <>
      {problem && <ProblemBar problem={problem} onDismiss={() => setProblem(null)} />}
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{t('sheetsWritten', written)}</MessageBarBody>
        <MessageBarActions containerAction={close}>
          <Button size="small" title={t('goToSheet', first.sheet)} onClick={() => void go().catch(setDefect)}>
            {t('goToIt')}
          </Button>
          {written.every(({ isNew }) => isNew) && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              title={t('takeSheetBackHint')}
              onClick={() => void takeBack()}
            >
              {isBusy ? t('working') : t('takeSheetBack')}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </>
  );
}

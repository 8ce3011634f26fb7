import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Problem } from '../../core/result';
import { useTranslation } from '../translation';

interface ProblemBarProps {
  readonly problem: Problem;
  /** What may be done about it. */
  readonly children?: ReactNode;
  onDismiss(): void;
}

/** What stands in the way of what was asked for. */
export function ProblemBar({ problem, children, onDismiss }: ProblemBarProps) {
  const { t } = useTranslation();
  return (
    <MessageBar
      intent={problem.code === 'cancelled' ? 'info' : 'error'}
      layout="multiline"
      politeness="assertive"
    >
      <MessageBarBody>{t('problem', problem)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label={t('close')}
            onClick={onDismiss}
          />
        }
      >
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}

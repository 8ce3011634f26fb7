import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { TranslationContext } from '../translation';

interface ErrorBoundaryState {
  readonly defect: unknown;
}

/** Catches a defect of ours anywhere in the pane and says so plainly. A class, because React has no other way. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  static override contextType = TranslationContext;
  declare context: React.ContextType<typeof TranslationContext>;
  override state: ErrorBoundaryState = { defect: null };

  static getDerivedStateFromError(defect: unknown): ErrorBoundaryState {
    return { defect: defect ?? new Error('unknown defect') };
  }

  override render(): ReactNode {
    const { defect } = this.state;
    if (defect === null) return this.props.children;
    const { t } = this.context;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{t('defectTitle')}</MessageBarTitle>
          <p>{t('defect')}</p>
          <pre style={{ whiteSpace: 'pre-wrap' }}>
            {defect instanceof Error ? defect.message : String(defect)}
          </pre>
          <Button onClick={() => this.setState({ defect: null })}>{t('reopen')}</Button>
        </MessageBarBody>
      </MessageBar>
    );
  }
}

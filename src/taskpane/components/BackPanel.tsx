import { Button, makeStyles, Text } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  panel: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', padding: '4px 12px 16px' },
  head: { display: 'flex', alignItems: 'center', gap: '4px', marginLeft: '-8px' },
  title: { margin: 0, flexGrow: 1 },
});

interface BackPanelProps {
  readonly title: string;
  /** Beside the title: what can be done with all of it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
  onBack(): void;
}

/** A panel in the place of a view: its button back has the focus first, and Escape leads back too. */
export function BackPanel({ title, action, children, onBack }: BackPanelProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const back = useRef<HTMLButtonElement>(null);
  // Before anything can be typed without a focus.
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <section
      className={styles.panel}
      aria-label={title}
      onKeyDown={({ key }) => key === 'Escape' && onBack()}
    >
      <div className={styles.head}>
        <Button
          ref={back}
          data-focus-home=""
          appearance="transparent"
          icon={<ArrowLeft20Regular />}
          aria-label={t('back')}
          title={t('back')}
          onClick={onBack}
        />
        <Text as="h2" weight="semibold" className={styles.title}>
          {title}
        </Text>
        {action}
      </div>
      {children}
    </section>
  );
}

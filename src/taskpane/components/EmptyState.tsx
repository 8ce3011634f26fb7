import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '8px',
    padding: '32px 20px 16px',
  },
  // Whatever the size that it is drawn for.
  icon: { color: tokens.colorBrandForeground1, '& svg': { width: '48px', height: '48px' } },
  title: { margin: 0 },
  detail: { color: tokens.colorNeutralForeground2, textAlign: 'center' },
});

interface EmptyStateProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Says why there is nothing here and what can be done. */
export function EmptyState({ icon, title, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Text className={styles.detail}>{children}</Text>
    </div>
  );
}

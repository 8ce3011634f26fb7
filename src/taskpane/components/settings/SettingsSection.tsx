import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface SettingsSectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** One subject of the settings, with its heading and a sentence on it. */
export function SettingsSection({ title, hint, children }: SettingsSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Text as="h2" id={id} size={300} weight="semibold" className={styles.title}>
        {title}
      </Text>
      {hint && <Caption1 className={styles.hint}>{hint}</Caption1>}
      {children}
    </section>
  );
}

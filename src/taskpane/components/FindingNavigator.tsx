import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useTranslation } from '../translation';
import type { FindingList } from '../use-finding-list';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  position: { minWidth: '64px', textAlign: 'center' },
  all: { marginLeft: 'auto' },
});

interface FindingNavigatorProps {
  readonly list: FindingList;
  onStep(step: 1 | -1): void;
  onSelectAll(): void;
}

/** Previous, next, which one of how many, and all cells of the finding at once. */
export function FindingNavigator({ list, onStep, onSelectAll }: FindingNavigatorProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { ordered, cursorIndex } = list;
  const cellCount = ordered[cursorIndex]?.cells.length ?? 0;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('findings')} title={t('keysHint')}>
      <Button
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        aria-label={t('previous')}
        title={t('previous')}
        disabledFocusable={cursorIndex === 0}
        onClick={() => onStep(-1)}
      />
      <Caption1 className={styles.position}>{t('position', cursorIndex + 1, ordered.length)}</Caption1>
      <Button
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label={t('next')}
        title={t('next')}
        disabledFocusable={cursorIndex === ordered.length - 1}
        onClick={() => onStep(1)}
      />
      {cellCount > 1 && (
        <Button className={styles.all} size="small" onClick={onSelectAll}>
          {t('selectAll', cellCount)}
        </Button>
      )}
    </div>
  );
}

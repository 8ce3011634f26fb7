import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular, ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { narrowPane } from '../low-pane';
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
    [narrowPane]: { flexWrap: 'wrap', '& button': { minWidth: 'auto', flexShrink: 0 } },
  },
  position: { minWidth: '64px', textAlign: 'center' },
  check: { marginLeft: 'auto' },
});

interface FindingNavigatorProps {
  readonly list: FindingList;
  onStep(step: 1 | -1): void;
  onCheck(): void;
}

/** The foot of the findings: previous, next, which one of how many; and the check once more. */
export function FindingNavigator({ list, onStep, onCheck }: FindingNavigatorProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { ordered, cursorIndex } = list;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('findings')} title={t('keysHint')}>
      {ordered.length > 0 && (
        <>
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
        </>
      )}
      <Button className={styles.check} size="small" icon={<ArrowClockwise16Regular />} onClick={onCheck}>
        {t('checkAgain')}
      </Button>
    </div>
  );
}

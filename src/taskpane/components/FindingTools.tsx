import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import {
  DocumentTable20Regular,
  Highlight20Regular,
  History20Regular,
  Options20Regular,
  Wand20Regular,
} from '@fluentui/react-icons';
import { useTranslation } from '../translation';
import type { FindingList } from '../use-finding-list';
import type { Mending } from '../use-mending';

const useStyles = makeStyles({
  tools: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    padding: '4px 12px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  certain: { marginRight: 'auto', paddingInline: '6px', whiteSpace: 'nowrap' },
  /** Side by side also where they do not fit beside the button. */
  others: { display: 'flex', marginRight: '-4px' },
  tool: { minWidth: '28px', padding: '2px' },
});

/** The side panels of the findings. */
export type Panel = 'list' | 'journal' | 'rules';

interface FindingToolsProps {
  readonly list: FindingList;
  readonly mending: Mending;
  onShow(panel: Panel): void;
}

/** What can be done with all findings at once: mend what is certain, colour, write a sheet; and the ways to journal and rules. */
export function FindingTools({ list, mending, onShow }: FindingToolsProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const certain = list.all.reduce((sum, { fix, cells }) => sum + (fix?.certain ? cells.length : 0), 0);
  const { isBusy, isMarked } = mending;
  const tool = { appearance: 'subtle', size: 'small', className: styles.tool } as const;
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
      <Button
        className={styles.certain}
        size="small"
        appearance="primary"
        icon={<Wand20Regular />}
        title={t('fixCertainHint')}
        data-opens="certain"
        disabledFocusable={isBusy || certain === 0}
        onClick={() => mending.plan({ certainOnly: true })}
      >
        {isBusy ? t('working') : t('fixCertain', certain)}
      </Button>
      <div className={styles.others}>
        <ToggleButton
          {...tool}
          icon={<Highlight20Regular />}
          checked={isMarked}
          disabledFocusable={isBusy}
          aria-label={t(isMarked ? 'unmark' : 'mark')}
          title={t(isMarked ? 'unmark' : 'mark')}
          onClick={() => mending.mark(isMarked ? [] : list.all)}
        />
        <Button
          {...tool}
          icon={<DocumentTable20Regular />}
          disabledFocusable={isBusy}
          aria-label={t('writeSheet')}
          title={t('writeSheet')}
          onClick={() => mending.writeSheet(list.all)}
        />
        <Button
          {...tool}
          icon={<History20Regular />}
          aria-label={t('journal')}
          title={t('journal')}
          data-opens="journal"
          onClick={() => onShow('journal')}
        />
        <Button
          {...tool}
          icon={<Options20Regular />}
          aria-label={t('ruleSettings')}
          title={t('ruleSettings')}
          data-opens="rules"
          onClick={() => onShow('rules')}
        />
      </div>
    </div>
  );
}

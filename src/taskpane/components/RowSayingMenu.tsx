import {
  Caption1,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { TableCellEdit20Regular } from '@fluentui/react-icons';
import { rowKindsToSay, type SelectionSaying } from '../../core/recognition/recognized-table';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface RowSayingMenuProps {
  readonly isBusy: boolean;
  onSay(as: SelectionSaying): void;
}

/** Says of the rows that are selected on the sheet what they are: a header where none was found, records, totals … */
export function RowSayingMenu({ isBusy, onSay }: RowSayingMenuProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const item = (as: SelectionSaying) => (
    <MenuItem key={as} onClick={() => onSay(as)}>
      {t('rowSaying', as)}
    </MenuItem>
  );
  return (
    <div className={styles.bar}>
      <Caption1 className={styles.hint}>{t('sayOfRowsHint')}</Caption1>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" icon={<TableCellEdit20Regular />} disabledFocusable={isBusy}>
            {t('sayOfRows')}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {item('header')}
            {rowKindsToSay.map(item)}
            <MenuDivider />
            {item('guess')}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

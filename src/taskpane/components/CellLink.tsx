import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress, type CellRef } from '../../core/sheet/address';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

interface CellLinkProps {
  readonly cell: CellRef;
  /** With the sheet's name in front, where the line does not say it otherwise. */
  readonly hasSheet?: boolean;
  /** False where arrow keys lead to it, not Tab. */
  readonly isTabStop?: boolean;
  onGoTo(cell: CellRef): void;
}

/** A cell's address that leads to the cell on the sheet. */
export function CellLink({ cell, hasSheet = false, isTabStop = true, onGoTo }: CellLinkProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const address = cellAddress(cell.row, cell.column);
  return (
    <Link
      as="button"
      className={styles.link}
      tabIndex={isTabStop ? 0 : -1}
      title={t('goTo', cell.sheet, address)}
      onClick={() => onGoTo(cell)}
    >
      {hasSheet ? `${cell.sheet}!${address}` : address}
    </Link>
  );
}

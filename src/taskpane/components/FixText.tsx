import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellValue } from '../../core/sheet/grid';
import { shownChange } from '../../core/writes/shown-content';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  fix: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  // Two blanks are two, also on the screen: they may be what is mended.
  said: { whiteSpace: 'pre-wrap' },
  before: { color: tokens.colorPaletteRedForeground1, textDecorationLine: 'line-through' },
  after: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  // In red-green colours alone the two could not be told apart: the old one is struck through as well.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface FixTextProps {
  readonly before: CellValue;
  readonly after: CellValue;
  readonly beforeFormat?: string;
  readonly afterFormat?: string;
  readonly className?: string;
}

/** What a cell says and what it will say, each in its colour and with words for a screen reader. */
export function FixText({
  before,
  after,
  beforeFormat = 'General',
  afterFormat = 'General',
  className,
}: FixTextProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const shown = shownChange(
    { value: before, numberFormat: beforeFormat },
    { value: after, numberFormat: afterFormat },
    language,
  );
  return (
    <span className={mergeClasses(styles.fix, className)}>
      <span className={styles.hidden}>{t('written')}: </span>
      <del className={mergeClasses(styles.said, styles.before)}>
        {before === '' ? t('emptyCell') : shown.before}
      </del>
      <span aria-hidden> → </span>
      <span className={styles.hidden}>. {t('correctTo')}: </span>
      <ins className={mergeClasses(styles.said, styles.after)} style={{ textDecoration: 'none' }}>
        {after === '' ? t('emptyCell') : shown.after}
      </ins>
    </span>
  );
}

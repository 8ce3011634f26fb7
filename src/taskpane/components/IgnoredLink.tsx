import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'nowrap' },
});

interface IgnoredLinkProps {
  readonly count: number;
  onShow(): void;
}

/** How many findings a person decided to leave, and the way to them: a short list is not to look like a clean book. */
export function IgnoredLink({ count, onShow }: IgnoredLinkProps) {
  const { t } = useTranslation();
  const { link } = useStyles();
  return (
    <Link
      as="button"
      className={link}
      title={t('ignoredCountHint', count)}
      data-opens="ignored"
      onClick={onShow}
    >
      {t('ignoredCount', count)}
    </Link>
  );
}

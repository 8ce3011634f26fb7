import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { Severity } from '../../core/rules/rule';

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: {
    color: tokens.colorStatusDangerForeground1,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  warning: {
    color: tokens.colorStatusWarningForeground1,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  info: { color: tokens.colorPaletteBlueForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

/** A severity's shape and colour; its word stands beside it, so neither carries the meaning alone. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}

import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Reason } from '../../core/recognition/recognized-table';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  list: { margin: '2px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

/** Why a guess was made, the weightiest reason first. */
export function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly Reason[] }) {
  const { language } = useTranslation();
  const styles = useStyles();
  if (reasons.length === 0) return null;
  const sorted = reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <div>
      <Caption1Strong>{title}</Caption1Strong>
      <ul className={styles.list}>
        {sorted.map((reason, index) => (
          <li key={index}>
            <Caption1>{reason.text[language]()}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight12Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { minWidth: 0, display: 'flex', flexDirection: 'column', flexShrink: 0 },
  row: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  toggle: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: '28px',
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 4px',
    marginInline: '-4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, transitionProperty: 'transform', transitionDuration: tokens.durationFast },
  turned: { transform: 'rotate(90deg)' },
  summary: { minWidth: 0, overflowWrap: 'anywhere' },
  oneLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  bounded: { maxHeight: '40vh', overflowY: 'auto' },
  away: { display: 'none' },
});

interface DisclosureProps {
  /** What is chosen or found, in a line. */
  readonly summary: ReactNode;
  /** The summary in full, where it is cut off to one line. */
  readonly title?: string;
  /** Before the summary. */
  readonly icon?: ReactNode;
  /** A button in the same line, behind the summary. */
  readonly beside?: ReactNode;
  /** At the foot of the pane: what is opened stands above the line. */
  readonly opensUpward?: boolean;
  /** What is opened takes less than half of the pane and scrolls. */
  readonly isBounded?: boolean;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A line that says what lies behind it and opens it: what is seldom changed takes one line of a low pane. */
export function Disclosure({
  summary,
  title,
  icon,
  beside,
  opensUpward = false,
  isBounded = false,
  startsOpen = false,
  children,
}: DisclosureProps) {
  const styles = useStyles();
  const panelId = useId();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const panel = (
    <div id={panelId} className={mergeClasses(isBounded && styles.bounded, !isOpen && styles.away)}>
      {children}
    </div>
  );
  return (
    <div className={styles.root}>
      {opensUpward && panel}
      <div className={styles.row}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={panelId}
          title={title}
          onClick={() => setIsOpen(!isOpen)}
        >
          <ChevronRight12Regular
            className={mergeClasses(styles.chevron, isOpen && styles.turned)}
            aria-hidden
          />
          {icon}
          <span className={mergeClasses(styles.summary, title !== undefined && styles.oneLine)}>
            {summary}
          </span>
        </button>
        {beside}
      </div>
      {!opensUpward && panel}
    </div>
  );
}

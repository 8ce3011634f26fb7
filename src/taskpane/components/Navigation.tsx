import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { FindingList } from '../use-finding-list';
import type { ReviewState } from '../use-review';
import { narrowPane } from '../low-pane';
import { useTranslation } from '../translation';
import type { View } from '../views/view';

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    justifyContent: 'space-between',
    paddingInline: '2px',
  },
  // A number of three digits reaches beyond the tab.
  tab: {
    flex: '1 1 0',
    minWidth: 0,
    padding: '2px 0 6px',
    justifyContent: 'center',
    '&, & > *': { overflow: 'visible' },
  },
  face: {
    paddingTop: '7px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '1px',
    minWidth: 0,
  },
  caption: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    [narrowPane]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  shown: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  icon: { position: 'relative', display: 'flex', height: '20px' },
  count: { position: 'absolute', top: '-6px', left: '10px' },
});

interface NavigationProps {
  readonly views: readonly View[];
  readonly shown: View;
  readonly state: ReviewState;
  readonly list: FindingList;
  onShow(view: View): void;
}

/** The ids of a view's tab and of its panel, which name each other. */
export const tabId = ({ id }: View) => `tab-${id}`;
export const panelId = ({ id }: View) => `view-${id}`;

/** The pane's views as icons over short captions: six of them fit into 320 pixels. */
export function Navigation({ views, shown, state, list, onShow }: NavigationProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      selectedValue={shown.id}
      onTabSelect={(_, { value }) => {
        const view = views.find(({ id }) => id === value);
        if (view) onShow(view);
      }}
    >
      {views.map((view) => {
        const isShown = view === shown;
        const count = view.count?.({ state, list }) ?? null;
        return (
          <Tab
            key={view.id}
            value={view.id}
            id={tabId(view)}
            aria-controls={panelId(view)}
            className={styles.tab}
            title={t(view.title)}
          >
            <span className={styles.face}>
              <span className={styles.icon} aria-hidden>
                {isShown ? view.shownIcon : view.icon}
                {count !== null && count > 0 && (
                  <CounterBadge
                    className={styles.count}
                    size="small"
                    count={count}
                    overflowCount={999}
                    color="danger"
                  />
                )}
              </span>
              <span className={mergeClasses(styles.caption, isShown && styles.shown)}>{t(view.title)}</span>
            </span>
          </Tab>
        );
      })}
    </TabList>
  );
}

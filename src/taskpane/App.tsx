import { AriaLiveAnnouncer, FluentProvider, makeStyles, Spinner } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Language } from '../core/language';
import type { Finding } from '../core/rules/rule';
import type { Host } from '../core/workbook';
import { translator } from '../messages/translator';
import { CheckBar } from './components/CheckBar';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Header } from './components/Header';
import { LiveRegion } from './components/LiveRegion';
import { Navigation, panelId, tabId } from './components/Navigation';
import { StatusBars } from './components/StatusBars';
import { createLayoutStore, hostWithLayouts, type LayoutStore } from './layout-store';
import { narrowPane } from './low-pane';
import { rememberedLanguage, rememberLanguage } from './remembered-language';
import { themes } from './themes';
import { todaySerial } from './today-serial';
import { TranslationContext, useTranslation } from './translation';
import { useFindingList } from './use-finding-list';
import { useKeptFocus } from './use-kept-focus';
import { useLayouts } from './use-layouts';
import { useReview } from './use-review';
import { useSystemIsDark } from './use-system-is-dark';
import { views } from './views';
import type { View } from './views/view';

export interface AppProps {
  readonly host: Host;
  /** Without it, the language that was chosen last, or Vietnamese. */
  readonly language?: Language;
  /** Without it, the system's. */
  readonly theme?: 'light' | 'dark';
  /** The check begins as soon as the pane is open (the ribbon's check button). */
  readonly startsWithCheck?: boolean;
  /** Today as an Excel serial; without it, the clock's day. */
  readonly today?: () => number;
  /** What Office puts before keys of the browser's storage. */
  readonly storagePartition?: string;
}

const clockToday = () => todaySerial(new Date());
const noFindings: readonly Finding[] = [];

const useStyles = makeStyles({
  provider: {
    // The longest option of a select must not widen the pane.
    '& .fui-Select': { minWidth: 0 },
    '& .fui-Select__select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  view: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    [narrowPane]: { overflowY: 'auto' },
  },
  loading: { margin: 'auto' },
  away: { display: 'none' },
});

/** No class: Fluent hands the provider's classes to whatever floats above the pane, and a menu as high as the pane hides it. */
const wholePane = { height: '100%' };

/** The task pane: everything below this takes its host, language and colours from here. */
export function App({
  host,
  language: startLanguage,
  theme,
  startsWithCheck = false,
  today = clockToday,
  storagePartition = '',
}: AppProps) {
  const [language, setLanguage] = useState<Language>(() => startLanguage ?? rememberedLanguage());
  const systemIsDark = useSystemIsDark();
  const styles = useStyles();
  const store = useMemo(() => createLayoutStore(storagePartition), [storagePartition]);
  const remembering = useMemo(() => hostWithLayouts(host, store), [host, store]);
  const translation = useMemo(() => ({ language, t: translator(language) }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const changeLanguage = (chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <FluentProvider
      theme={themes[theme ?? (systemIsDark ? 'dark' : 'light')]}
      className={styles.provider}
      style={wholePane}
    >
      <TranslationContext.Provider value={translation}>
        <ErrorBoundary>
          {/* Message bars are said to screen readers only through an announcer. */}
          <AriaLiveAnnouncer>
            <Pane
              host={remembering}
              store={store}
              today={today}
              startsWithCheck={startsWithCheck}
              onLanguage={changeLanguage}
            />
          </AriaLiveAnnouncer>
        </ErrorBoundary>
      </TranslationContext.Provider>
    </FluentProvider>
  );
}

interface PaneProps {
  readonly host: Host;
  readonly store: LayoutStore;
  readonly today: () => number;
  readonly startsWithCheck: boolean;
  onLanguage(language: Language): void;
}

function Pane({ host, store, today, startsWithCheck, onLanguage }: PaneProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const layouts = useLayouts(store, today);
  const state = useReview(host, today, layouts.learn);
  const [shown, setShown] = useState<View>(views[0]!);
  const [visited, setVisited] = useState<ReadonlySet<View>>(new Set([shown]));
  const [announcement, setAnnouncement] = useState('');
  const { reviewed, isChecked, isAskedFor, running, recognize, check } = state;
  const findings = isChecked && reviewed ? reviewed.review.findings : noFindings;
  const list = useFindingList(findings);
  const isCheckBarShown = shown.hasCheckBar && (running || !(isChecked && shown.offersNextCheck));
  const show = (view: View) => {
    setShown(view);
    setVisited((before) => new Set([...before, view]));
  };

  useKeptFocus();
  useEffect(() => (startsWithCheck ? check() : recognize()), [startsWithCheck, check, recognize]);
  // A finished check shows its findings and says how many.
  const [shownReview, setShownReview] = useState(reviewed);
  if (reviewed !== shownReview) {
    setShownReview(reviewed);
    if (isChecked) {
      // From a view of its own, such as the totals, and from correcting guesses the reader is not taken away.
      if (shown.hasCheckBar && isAskedFor) show(views.find(({ id }) => id === 'findings')!);
      setAnnouncement(t('checked', findings.length));
    }
  }

  return (
    <div className={styles.pane}>
      <Header onLanguage={onLanguage} />
      <main className={styles.view}>
        <Navigation views={views} shown={shown} state={state} list={list} onShow={show} />
        <StatusBars state={state} />
        {views.map(
          (view) =>
            visited.has(view) && (
              <div
                key={view.id}
                className={view === shown ? styles.view : styles.away}
                role="tabpanel"
                id={panelId(view)}
                aria-labelledby={tabId(view)}
              >
                <Suspense fallback={<Spinner className={styles.loading} />}>
                  <view.Component
                    host={host}
                    today={today}
                    state={state}
                    list={list}
                    layouts={layouts}
                    isShown={view === shown}
                    onAnnounce={setAnnouncement}
                    onLanguage={onLanguage}
                  />
                </Suspense>
              </div>
            ),
        )}
      </main>
      {isCheckBarShown && <CheckBar state={state} />}
      <LiveRegion text={announcement} />
    </div>
  );
}

import { FluentProvider, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../core/language';
import type { Finding } from '../core/rules/rule';
import type { Host } from '../core/workbook';
import { translator } from '../messages/translator';
import { CheckBar } from './components/CheckBar';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Header } from './components/Header';
import { LiveRegion } from './components/LiveRegion';
import { StatusBars } from './components/StatusBars';
import { rememberedLanguage, rememberLanguage } from './remembered-language';
import { themes } from './themes';
import { todaySerial } from './today-serial';
import { TranslationContext, useTranslation } from './translation';
import { useFindingList } from './use-finding-list';
import { useReview } from './use-review';
import { useSystemIsDark } from './use-system-is-dark';
import { FindingsView } from './views/FindingsView';
import { OverviewView } from './views/OverviewView';

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
}

const clockToday = () => todaySerial(new Date());
const noFindings: readonly Finding[] = [];

const useStyles = makeStyles({
  provider: { height: '100%' },
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  tabs: { flexShrink: 0, paddingLeft: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  view: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** The task pane: everything below this takes its host, language and colours from here. */
export function App({
  host,
  language: startLanguage,
  theme,
  startsWithCheck = false,
  today = clockToday,
}: AppProps) {
  const [language, setLanguage] = useState<Language>(() => startLanguage ?? rememberedLanguage());
  const systemIsDark = useSystemIsDark();
  const styles = useStyles();
  const translation = useMemo(() => ({ language, t: translator(language) }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const changeLanguage = (chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <FluentProvider theme={themes[theme ?? (systemIsDark ? 'dark' : 'light')]} className={styles.provider}>
      <TranslationContext.Provider value={translation}>
        <ErrorBoundary>
          <Pane host={host} today={today} startsWithCheck={startsWithCheck} onLanguage={changeLanguage} />
        </ErrorBoundary>
      </TranslationContext.Provider>
    </FluentProvider>
  );
}

interface PaneProps {
  readonly host: Host;
  readonly today: () => number;
  readonly startsWithCheck: boolean;
  onLanguage(language: Language): void;
}

type ViewName = 'overview' | 'findings';

function Pane({ host, today, startsWithCheck, onLanguage }: PaneProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const state = useReview(host, today);
  const [view, setView] = useState<ViewName>('overview');
  const [announcement, setAnnouncement] = useState('');
  const { reviewed, isChecked, recognize, check } = state;
  const findings = isChecked && reviewed ? reviewed.review.findings : noFindings;
  const list = useFindingList(findings);

  useEffect(() => (startsWithCheck ? check() : recognize()), [startsWithCheck, check, recognize]);
  // A finished check shows its findings and says how many.
  const [shownReview, setShownReview] = useState(reviewed);
  if (reviewed !== shownReview) {
    setShownReview(reviewed);
    if (isChecked) {
      setView('findings');
      setAnnouncement(t('checked', findings.length));
    }
  }

  return (
    <div className={styles.pane}>
      <Header onLanguage={onLanguage} />
      <main className={styles.view}>
        <TabList
          className={styles.tabs}
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value === 'findings' ? 'findings' : 'overview')}
        >
          <Tab value="overview" id="tab-overview" aria-controls="view">
            {t('overview')}
          </Tab>
          <Tab value="findings" id="tab-findings" aria-controls="view">
            {isChecked ? t('findingsCount', findings.length) : t('findings')}
          </Tab>
        </TabList>
        <StatusBars state={state} />
        <div className={styles.view} role="tabpanel" id="view" aria-labelledby={`tab-${view}`}>
          {view === 'overview' ? (
            <OverviewView state={state} />
          ) : (
            <FindingsView state={state} list={list} onAnnounce={setAnnouncement} />
          )}
        </div>
      </main>
      <CheckBar state={state} />
      <LiveRegion text={announcement} />
    </div>
  );
}

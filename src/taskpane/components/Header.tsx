import { makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { ClipboardCheckmark24Filled } from '@fluentui/react-icons';
import { languages, type Language } from '../../core/language';
import { languageNames } from '../language-names';
import { lowPane } from '../low-pane';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 12px 4px',
    flexShrink: 0,
    [lowPane]: { position: 'absolute', padding: 0 },
  },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0, [lowPane]: { display: 'none' } },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    [lowPane]: { width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  languages: { display: 'flex', gap: '2px', flexShrink: 0, [lowPane]: { display: 'none' } },
  language: { minWidth: '36px' },
});

/** The add-in's name and the switch of language. In a low pane they give way: Excel names the pane, the settings have the language too. */
export function Header({ onLanguage }: { onLanguage(language: Language): void }) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <ClipboardCheckmark24Filled className={styles.icon} aria-hidden />
      <Text as="h1" className={styles.name}>
        {t('appName')}
      </Text>
      <div className={styles.languages} role="group" aria-label={t('language')}>
        {languages.map((each) => (
          <ToggleButton
            key={each}
            className={styles.language}
            size="small"
            appearance="subtle"
            checked={each === language}
            aria-label={languageNames[each]}
            lang={each}
            onClick={() => onLanguage(each)}
          >
            {each.toUpperCase()}
          </ToggleButton>
        ))}
      </div>
    </header>
  );
}

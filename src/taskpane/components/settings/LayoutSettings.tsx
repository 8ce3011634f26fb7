import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  ArrowUpload20Regular,
  Copy20Regular,
  Delete20Regular,
} from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { type RememberedLayout } from '../../../core/recognition/corrections/layout-memory';
import { writeLayoutMemory } from '../../../core/recognition/corrections/stored-layouts';
import { registerTitle } from '../../../core/registers';
import { useTranslation } from '../../translation';
import type { Layouts } from '../../use-layouts';
import { SettingsSection } from './SettingsSection';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  layout: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 0',
  },
  headings: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  text: { width: '100%' },
  wide: { width: '100%' },
});

/** Headings of a layout that are shown; all of them would fill the pane. */
const shownHeadings = 4;

const fileName = 'soat-so-mau.json';

type Told =
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string }
  /** The clipboard refused: the text itself is shown. */
  | { readonly kind: 'by-hand'; readonly json: string };

interface LayoutSettingsProps {
  readonly layouts: Layouts;
  /** What is remembered was changed. */
  onChanged(): void;
}

/** The forms that are remembered, handed on to the office as a file and taken in from one. */
export function LayoutSettings({ layouts: { memory, forget, takeIn }, onChanged }: LayoutSettingsProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  const json = () => writeLayoutMemory(memory);
  const nameOf = ({ register }: RememberedLayout) =>
    register === undefined
      ? t('layoutFields')
      : t('layoutRegister', register === null ? null : registerTitle(register)[language]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(json());
      setTold({ kind: 'done', text: t('layoutsCopied') });
    } catch {
      setTold({ kind: 'by-hand', json: json() });
    }
  };
  const download = () => {
    const url = URL.createObjectURL(new Blob([json()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(url);
    setTold({ kind: 'done', text: t('layoutsExported', fileName) });
  };
  const takeFile = async (given: File | undefined) => {
    if (!given) return;
    const taken = await takeIn(given);
    if (typeof taken === 'string')
      return setTold({ kind: 'refused', text: t('layoutsRefused', given.name, taken) });
    setTold({ kind: 'done', text: t('layoutsImported', taken) });
    if (taken.added + taken.changed > 0) onChanged();
  };

  return (
    <SettingsSection title={t('layoutsTitle')} hint={t('layoutsHint')}>
      {memory.layouts.length === 0 && <Caption1>{t('noLayouts')}</Caption1>}
      {memory.layouts.length > 0 && (
        <ul className={styles.list}>
          {memory.layouts.map((layout) => {
            const headings = (layout.spelt ?? layout.headings).filter((heading) => heading !== '');
            return (
              <li key={layout.headings.join('|')} className={styles.layout}>
                <div>
                  <Caption1 block>
                    <b>{nameOf(layout)}</b>
                    {layout.columns.length > 0 && ` · ${t('layoutColumns', layout.columns.length)}`}
                    {layout.scale !== undefined && ` · ${t('scale', layout.scale)}`}
                    {layout.learntOn !== '' && ` · ${t('layoutLearnt', layout.learntOn)}`}
                  </Caption1>
                  <Caption1 block className={styles.headings}>
                    {headings.slice(0, shownHeadings).join(', ')}
                    {headings.length > shownHeadings && ', …'}
                  </Caption1>
                </div>
                <Button
                  appearance="subtle"
                  icon={<Delete20Regular />}
                  aria-label={t('forgetNamed', `${nameOf(layout)}: ${headings.slice(0, 2).join(', ')}`)}
                  title={t('forgetLayout')}
                  onClick={() => {
                    forget(layout.headings);
                    onChanged();
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.buttons}>
        {memory.layouts.length > 0 && (
          <>
            <Button size="small" icon={<ArrowDownload20Regular />} onClick={download}>
              {t('exportLayouts')}
            </Button>
            <Button size="small" icon={<Copy20Regular />} onClick={() => void copy()}>
              {t('copyLayouts')}
            </Button>
          </>
        )}
        <Button size="small" icon={<ArrowUpload20Regular />} onClick={() => file.current?.click()}>
          {t('importLayouts')}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('importLayouts')}
          onChange={(event) => {
            void takeFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {told && (
        <MessageBar
          className={styles.wide}
          layout="multiline"
          intent={told.kind === 'done' ? 'success' : told.kind === 'refused' ? 'error' : 'info'}
        >
          <MessageBarBody>{told.kind === 'by-hand' ? t('layoutsNotCopied') : told.text}</MessageBarBody>
        </MessageBar>
      )}
      {told?.kind === 'by-hand' && (
        <Textarea
          className={styles.text}
          readOnly
          rows={6}
          value={told.json}
          aria-label={t('layoutsTitle')}
          onFocus={({ target }) => target.select()}
        />
      )}
    </SettingsSection>
  );
}

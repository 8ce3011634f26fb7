import { Button, Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import type { Finding } from '../../core/rules/rule';
import { useTranslation } from '../translation';
import { cellsOf, type Mending } from '../use-mending';

const useStyles = makeStyles({
  details: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    maxHeight: '45%',
    overflowY: 'auto',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', '& button': { minWidth: 0 } },
  form: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface FindingDetailsProps {
  readonly finding: Finding;
  /** Shown findings of the same rule that have a fix. */
  readonly alike: readonly Finding[];
  readonly mending: Mending;
  onSelectAll(): void;
}

/** What can be done with the finding under the cursor: mend it, all like it, leave it with a reason, or select all its cells. */
export function FindingDetails({ finding, alike, mending, onSelectAll }: FindingDetailsProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [ignoring, setIgnoring] = useState<Finding | null>(null);
  const { fix, rule, cells } = finding;
  const { isBusy, plan } = mending;
  return (
    <section className={styles.details} aria-label={t('chosenFinding')}>
      {fix && !fix.certain && <Caption1>{t('notCertain')}</Caption1>}
      {ignoring === finding ? (
        <IgnoreForm
          mending={mending}
          onCancel={() => setIgnoring(null)}
          onIgnore={(reason) => {
            setIgnoring(null);
            mending.ignore([finding], reason);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          {fix && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => plan({ rules: [rule], cells: cellsOf([finding]) }, true)}
            >
              {t('fixOne')}
            </Button>
          )}
          {fix && alike.length > 1 && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              data-opens="alike"
              onClick={() => plan({ rules: [rule], cells: cellsOf(alike) })}
            >
              {t('fixAlike', alike.length)}
            </Button>
          )}
          <Button size="small" disabledFocusable={isBusy} onClick={() => setIgnoring(finding)}>
            {t('ignore')}
          </Button>
          {cells.length > 1 && (
            <Button size="small" onClick={onSelectAll}>
              {t('selectAll', cells.length)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface IgnoreFormProps {
  readonly mending: Mending;
  onCancel(): void;
  onIgnore(reason: string): void;
}

/** A reason is asked for: without one nobody could later say why the finding was left. */
function IgnoreForm({ mending: { name, setName }, onCancel, onIgnore }: IgnoreFormProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [reasonId, nameId] = [useId(), useId()];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onIgnore(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <label htmlFor={reasonId}>
        <Caption1>{t('ignoreReason')}</Caption1>
      </label>
      <Input
        id={reasonId}
        size="small"
        autoFocus
        required
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
      <label htmlFor={nameId}>
        <Caption1>{t('yourName')}</Caption1>
      </label>
      <Input id={nameId} size="small" value={name} onChange={(_, { value }) => setName(value)} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={reason.trim() === ''}>
          {t('ignoreNow')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

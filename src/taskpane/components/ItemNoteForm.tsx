import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from '../translation';

interface NoteTexts {
  readonly owner: string;
  readonly note: string;
  readonly disposition: string;
}

interface ItemNoteFormProps {
  readonly texts: NoteTexts;
  readonly isBusy: boolean;
  onSave(texts: NoteTexts): void;
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '6px',
    alignItems: 'end',
  },
  wide: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
});

/** Who follows an item up, what is to be done, and what else there is to say. */
export function ItemNoteForm({ texts, isBusy, onSave }: ItemNoteFormProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [draft, setDraft] = useState(texts);
  const isChanged = (Object.keys(texts) as (keyof NoteTexts)[]).some((name) => texts[name] !== draft[name]);
  const field = (name: keyof NoteTexts, label: string) => (
    <Field label={label} size="small" className={name === 'note' ? styles.wide : undefined}>
      <Input
        className={styles.input}
        value={draft[name]}
        onChange={(_, { value }) => setDraft({ ...draft, [name]: value })}
      />
    </Field>
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      {field('owner', t('itemOwner'))}
      {field('disposition', t('itemDisposition'))}
      {field('note', t('itemNote'))}
      <Button size="small" type="submit" disabled={isBusy || !isChanged} className={styles.wide}>
        {t('saveNote')}
      </Button>
    </form>
  );
}

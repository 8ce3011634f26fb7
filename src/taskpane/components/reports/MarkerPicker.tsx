import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { insertMarker } from '../../../actions';
import { fieldCatalogue } from '../../../core/registers/field-catalogue';
import { registerOf, registerTitle } from '../../../core/registers';
import type { FieldId, RegisterId } from '../../../core/registers/register';
import type { Problem } from '../../../core/result';
import { sumFields } from '../../../core/totals/measures';
import type { Host } from '../../../core/workbook';
import { useTranslation } from '../../translation';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', gap: '6px', paddingTop: '6px' },
  select: { width: '100%', minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  marker: { fontFamily: 'monospace', overflowWrap: 'anywhere' },
});

const kinds = ['sum', 'words', 'count', 'people', 'record', 'unit', 'each', 'end'] as const;

type Kind = (typeof kinds)[number];

interface MarkerPickerProps {
  readonly host: Host;
  readonly registers: readonly RegisterId[];
  onAnnounce(text: string): void;
  onProblem(problem: Problem): void;
}

/** Makes markers by choosing, so that nobody has to learn how they are written. */
export function MarkerPicker({ host, registers, onAnnounce, onProblem }: MarkerPickerProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const [chosen, setRegister] = useState<RegisterId | null>(null);
  const [kind, setKind] = useState<Kind>('sum');
  const [chosenField, setField] = useState<FieldId | null>(null);
  const register = chosen ?? registers.find((id) => id !== 'units') ?? registers[0];
  if (!register) return null;
  const needsField = kind === 'sum' || kind === 'words' || kind === 'record';
  const fields =
    kind === 'record'
      ? registerOf(register)
          .fields.map(({ id }) => id)
          .filter((id) => id !== 'ordinal')
      : sumFields(register);
  const field =
    chosenField !== null && fields.includes(chosenField)
      ? chosenField
      : (fields.find((id) => id === 'amount') ?? fields[0]);
  const marker = markerOf(kind, register, field ?? '');
  const insert = async () => {
    const inserted = await insertMarker.run(host, marker);
    if (inserted.ok) onAnnounce(t('markerInserted', inserted.value));
    else onProblem(inserted.problem);
  };
  return (
    <details>
      <summary className={styles.summary}>{t('markerPicker')}</summary>
      <div className={styles.form}>
        <Field label={t('markerKind')} size="small">
          <Select
            className={styles.select}
            size="small"
            value={kind}
            onChange={(_, { value }) => setKind(value as Kind)}
          >
            {kinds.map((id) => (
              <option key={id} value={id}>
                {t('markerKinds', id)}
              </option>
            ))}
          </Select>
        </Field>
        {kind !== 'unit' && kind !== 'end' && (
          <Field label={t('markerRegister')} size="small">
            <Select
              size="small"
              value={register}
              onChange={(_, { value }) => setRegister(value as RegisterId)}
            >
              {registers.map((id) => (
                <option key={id} value={id}>
                  {registerTitle(id)[language]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {needsField && (
          <Field label={t('markerField')} size="small">
            <Select
              className={styles.select}
              size="small"
              value={field}
              onChange={(_, { value }) => setField(value as FieldId)}
            >
              {fields.map((id) => (
                <option key={id} value={id}>
                  {fieldCatalogue[id].title[language]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <code className={styles.marker}>{marker}</code>
        <Button size="small" onClick={() => void insert()}>
          {t('markerInsert')}
        </Button>
      </div>
    </details>
  );
}

function markerOf(kind: Kind, register: RegisterId, field: string): string {
  const markers: Readonly<Record<Kind, string>> = {
    sum: `{{sum ${register}.${field}}}`,
    words: `{{sum ${register}.${field} | words}}`,
    count: `{{count ${register}}}`,
    people: `{{people ${register}}}`,
    record: `{{${register}.${field}}}`,
    unit: '{{unit.name}}',
    each: `{{each ${register}}}`,
    end: '{{end}}',
  };
  return markers[kind];
}

import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';
import { insertMarker } from '../../../actions';
import type { InsertMarkerInput } from '../../../actions/insert-marker';
import { fieldCatalogue } from '../../../core/registers/field-catalogue';
import { registerOf, registerTitle } from '../../../core/registers';
import type { FieldId, RegisterId } from '../../../core/registers/register';
import {
  markerKinds,
  markerNeeds,
  markerText,
  type MarkerKind,
} from '../../../core/reports/template/marker-text';
import { nameOfMarker } from '../../../core/reports/template/named-markers';
import type { Problem } from '../../../core/result';
import { sumFields } from '../../../core/totals/measures';
import type { Host } from '../../../core/workbook';
import { useTranslation } from '../../translation';
import { Disclosure } from '../Disclosure';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', paddingTop: '6px' },
  select: { width: '100%', minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  input: { minWidth: 0, width: '100%' },
  marker: { fontFamily: 'monospace', overflowWrap: 'anywhere' },
  insert: { alignSelf: 'flex-start' },
});

interface MarkerPickerProps {
  readonly host: Host;
  readonly registers: readonly RegisterId[];
  onAnnounce(text: string): void;
  onProblem(problem: Problem): void;
}

const blockKinds: readonly MarkerKind[] = ['each', 'eachBy', 'columns', 'if'];

/** Makes markers by choosing, in a cell or as a name, so that nobody has to learn how they are written. */
export function MarkerPicker({ host, registers, onAnnounce, onProblem }: MarkerPickerProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const [chosen, setRegister] = useState<RegisterId | null>(null);
  const [chosenKind, setKind] = useState<MarkerKind>('sum');
  const [chosenField, setField] = useState<FieldId | null>(null);
  const [chosenCondition, setCondition] = useState<FieldId | null>(null);
  const [value, setValue] = useState('');
  const [as, setAs] = useState<InsertMarkerInput['as']>('text');
  const [inserted, setInserted] = useState<string | null>(null);
  const register = chosen ?? registers.find((id) => id !== 'units') ?? registers[0];
  if (!register) return null;
  // A name spans its block: nothing is left to close.
  const kinds: readonly MarkerKind[] = as === 'name' ? markerKinds.filter((id) => id !== 'end') : markerKinds;
  const kind = kinds.includes(chosenKind) ? chosenKind : 'sum';
  const needs = markerNeeds[kind];
  const all = registerOf(register).fields.map(({ id }) => id);
  const fields = needs.field === 'number' ? sumFields(register) : all.filter((id) => id !== 'ordinal');
  const usual = needs.field === 'number' ? 'amount' : kind === 'record' ? 'fullName' : 'unit';
  const field =
    chosenField !== null && fields.includes(chosenField)
      ? chosenField
      : (fields.find((id) => id === usual) ?? fields[0] ?? 'unit');
  const condition =
    needs.where && chosenCondition !== null && all.includes(chosenCondition) ? chosenCondition : null;
  const where = condition === null ? null : { field: condition, value };
  const text = markerText({ kind, register, field, where });
  const isBlock = blockKinds.includes(kind);
  const insert = async () => {
    const result = await insertMarker.run(host, { text, as });
    if (!result.ok) return onProblem(result.problem);
    setInserted(result.value);
    onAnnounce(t('markerInserted', result.value));
  };
  const options = (ids: readonly FieldId[]) =>
    ids.map((id) => (
      <option key={id} value={id}>
        {fieldCatalogue[id].title[language]}
      </option>
    ));
  return (
    <Disclosure summary={t('markerPicker')}>
      <div className={styles.form}>
        <Caption1>{t('markerHint')}</Caption1>
        <Field label={t('markerKind')} size="small">
          <Select
            className={styles.select}
            size="small"
            value={kind}
            onChange={(_, data) => setKind(markerKinds.find((id) => id === data.value) ?? 'sum')}
          >
            {kinds.map((id) => (
              <option key={id} value={id}>
                {t('markerKinds', id)}
              </option>
            ))}
          </Select>
        </Field>
        {needs.register && (
          <Field label={t('markerRegister')} size="small">
            <Select
              className={styles.select}
              size="small"
              value={register}
              onChange={(_, data) => setRegister(registers.find((id) => id === data.value) ?? null)}
            >
              {registers.map((id) => (
                <option key={id} value={id}>
                  {registerTitle(id)[language]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {needs.field !== null && (
          <Field label={t(kind === 'eachBy' || kind === 'columns' ? 'markerBy' : 'markerField')} size="small">
            <Select
              className={styles.select}
              size="small"
              value={field}
              onChange={(_, data) => setField(fields.find((id) => id === data.value) ?? null)}
            >
              {options(fields)}
            </Select>
          </Field>
        )}
        {needs.where && (
          <div className={styles.pair}>
            <Field label={t('markerWhere')} size="small">
              <Select
                className={styles.select}
                size="small"
                value={condition ?? ''}
                onChange={(_, data) => setCondition(all.find((id) => id === data.value) ?? null)}
              >
                <option value="">{t('markerWhereNone')}</option>
                {options(all.filter((id) => id !== 'ordinal'))}
              </Select>
            </Field>
            {condition !== null && (
              <Field label={t('markerWhereValue')} size="small">
                <Input
                  className={styles.input}
                  size="small"
                  value={value}
                  onChange={(_, data) => setValue(data.value)}
                />
              </Field>
            )}
          </div>
        )}
        <Field
          label={t('markerAs')}
          size="small"
          hint={as === 'name' ? t('markerAsNameHint', isBlock) : undefined}
        >
          <RadioGroup value={as} onChange={(_, data) => setAs(data.value === 'name' ? 'name' : 'text')}>
            <Radio value="text" label={t('markerAsText')} />
            <Radio value="name" label={t('markerAsName')} />
          </RadioGroup>
        </Field>
        <code className={styles.marker}>{as === 'name' ? nameOfMarker(text).name : `{{${text}}}`}</code>
        <Button
          size="small"
          className={styles.insert}
          disabled={condition !== null && value.trim() === ''}
          onClick={() => void insert()}
        >
          {t('markerInsert')}
        </Button>
        {inserted !== null && <Caption1>{t('markerInserted', inserted)}</Caption1>}
      </div>
    </Disclosure>
  );
}

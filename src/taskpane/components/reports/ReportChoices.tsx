import { Caption1, Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReportChoice } from '../../../core/reports/written-report';
import { reports } from '../../../core/reports';
import { registerTitle } from '../../../core/registers';
import type { RegisterId } from '../../../core/registers/register';
import { useTranslation } from '../../translation';
import { Disclosure } from '../Disclosure';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: '6px' },
  select: {
    width: '100%',
    minWidth: 0,
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
  options: { display: 'flex', flexDirection: 'column', gap: '6px', paddingTop: '6px' },
});

/** Parameters that are ticked, here or where the preview tells of them. */
const answeredElsewhere = ['per', 'break', 'keep'];

/** A choice as the value of an option. */
function keyOf(choice: ReportChoice): string {
  return choice.kind === 'report' ? `report:${choice.id}` : `sheet:${choice.sheet}`;
}

export interface ReportChoicesProps {
  readonly choice: ReportChoice;
  readonly registers: readonly RegisterId[];
  readonly templates: readonly string[];
  readonly forms: readonly string[];
  /** Parameters that a template asks for. */
  readonly templateParams: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  readonly isPublic: boolean;
  onChoose(choice: ReportChoice): void;
  onParam(name: string, value: string): void;
  onPublic(isPublic: boolean): void;
}

/** Which report, template or form; what it asks for; whether the copy is for the public. */
export function ReportChoices(props: ReportChoicesProps) {
  const { choice, registers, templates, forms, templateParams, params, isPublic } = props;
  const { language, t } = useTranslation();
  const styles = useStyles();
  const report = choice.kind === 'report' ? reports.find(({ id }) => id === choice.id) : undefined;
  const isTemplate = choice.kind === 'template' && templates.includes(choice.sheet);
  const isPerUnit = isTemplate || report?.params.some(({ name }) => name === 'per');
  const asked = report
    ? report.params
        .filter(({ name }) => !answeredElsewhere.includes(name))
        .map(({ name, title, required }) => ({ name, title: title[language], required }))
    : templateParams.map((name) => ({ name, title: name, required: true }));
  const required = asked.filter((param) => param.required);
  const optional = asked.filter((param) => !param.required);
  const input = ({ name, title }: { name: string; title: string }) => (
    <Field key={name} label={title} size="small">
      <Input
        size="small"
        value={params[name] ?? ''}
        onChange={(_, { value }) => props.onParam(name, value)}
      />
    </Field>
  );
  const toggle = (name: string, value: string, label: string) => (
    <Checkbox
      label={label}
      checked={params[name] === value}
      onChange={(_, { checked }) => props.onParam(name, checked === true ? value : '')}
    />
  );
  return (
    <div className={styles.choices}>
      <Field label={t('reportChoice')} size="small">
        <Select
          className={styles.select}
          size="small"
          value={keyOf(choice)}
          onChange={(_, { value }) => {
            const sheet = /^sheet:(.*)$/s.exec(value)?.[1];
            const id = reports.find((one) => `report:${one.id}` === value)?.id;
            if (sheet !== undefined) props.onChoose({ kind: 'template', sheet });
            else if (id !== undefined) props.onChoose({ kind: 'report', id });
          }}
        >
          <optgroup label={t('reportsBuiltIn')}>
            {reports.map(({ id, title, needs }) => {
              const lacking = needs.find((register) => !registers.includes(register));
              return (
                <option key={id} value={`report:${id}`} disabled={lacking !== undefined}>
                  {title[language]}
                  {lacking === undefined ? '' : ` (${t('reportLacks', registerTitle(lacking)[language])})`}
                </option>
              );
            })}
          </optgroup>
          {templates.length > 0 && (
            <optgroup label={t('reportsTemplates')}>
              {templates.map((sheet) => (
                <option key={sheet} value={`sheet:${sheet}`}>
                  {sheet}
                </option>
              ))}
            </optgroup>
          )}
          {forms.length > 0 && (
            <optgroup label={t('reportsForms')}>
              {forms.map((sheet) => (
                <option key={sheet} value={`sheet:${sheet}`}>
                  {sheet}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      {required.map(input)}
      {isPerUnit && toggle('per', 'unit', t('reportPerUnit'))}
      {report?.params.some(({ name }) => name === 'break') && toggle('break', 'unit', t('reportBreak'))}
      {isTemplate && toggle('values', 'yes', t('reportValuesOnly'))}
      <Checkbox
        label={t('reportPublic')}
        checked={isPublic}
        onChange={(_, { checked }) => props.onPublic(checked === true)}
      />
      {isPublic && <Caption1>{t('reportPublicHint')}</Caption1>}
      {isPublic && choice.kind === 'template' && <Caption1>{t('reportPublicPictures')}</Caption1>}
      {optional.length > 0 && (
        <Disclosure summary={t('reportOptions')}>
          <div className={styles.options}>{optional.map(input)}</div>
        </Disclosure>
      )}
    </div>
  );
}

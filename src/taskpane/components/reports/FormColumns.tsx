import { Caption1, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { columnParam, leftEmpty, type FormOptions } from '../../../core/reports/form/column-meaning';
import type { FormColumnMeaning } from '../../../core/reports/form/fill-form';
import { registerTitle } from '../../../core/registers';
import { useTranslation } from '../../translation';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px' },
  select: { width: '100%', minWidth: 0 },
  title: { margin: '4px 0 0' },
  label: { overflowWrap: 'anywhere' },
  doubt: { color: tokens.colorPaletteMarigoldForeground2 },
});

interface FormColumnsProps {
  readonly columns: readonly FormColumnMeaning[];
  readonly options: FormOptions;
  readonly params: Readonly<Record<string, string>>;
  onParam(name: string, value: string): void;
}

/** What each empty column of a blank form is taken to ask for; another meaning is two clicks away. */
export function FormColumns({ columns, options, params, onParam }: FormColumnsProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  return (
    <section className={styles.list} aria-label={t('formColumns')}>
      <Text as="h2" size={200} weight="semibold" block className={styles.title}>
        {t('formColumns')}
      </Text>
      <Caption1 block>{t('formColumnsHint')}</Caption1>
      {columns.map(({ letters, header, title, isSaid, isSure }) => {
        const name = columnParam(letters);
        const label = t('formColumn', letters, header);
        const said = params[name] ?? '';
        const [, figure = said, condition = ''] = /^(.*?)( where .*)?$/s.exec(said) ?? [];
        const register = options.registers.find(({ measures }) =>
          measures.some(({ text }) => text === figure),
        );
        return (
          <div key={letters}>
            <Field label={{ children: label, className: styles.label }} size="small">
              <Select
                className={styles.select}
                size="small"
                value={figure}
                onChange={(_, { value }) => onParam(name, value)}
              >
                <option value="">
                  {isSaid ? t('formByHeading') : t('formGuess', title?.[language] ?? null)}
                </option>
                <option value={leftEmpty}>{t('formLeaveEmpty')}</option>
                {options.registers.map(({ id, measures }) => (
                  <optgroup key={id} label={registerTitle(id)[language]}>
                    {measures.map((one) => (
                      <option key={one.text} value={one.text}>
                        {one.title[language]}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </Select>
            </Field>
            {title && !isSaid && !isSure && <Caption1 className={styles.doubt}>{t('formUnsure')}</Caption1>}
            {register && register.narrowings.length > 0 && (
              <Select
                className={styles.select}
                size="small"
                aria-label={t('formNarrow', label)}
                value={condition}
                onChange={(_, { value }) => onParam(name, figure + value)}
              >
                <option value="">{t('formNarrowNone')}</option>
                {register.narrowings.map((one) => (
                  <option key={one.text} value={one.text}>
                    {one.title[language]}
                  </option>
                ))}
              </Select>
            )}
          </div>
        );
      })}
    </section>
  );
}

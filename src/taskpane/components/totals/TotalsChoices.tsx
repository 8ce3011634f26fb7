import { Caption1, Checkbox, Field, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { registerTitle } from '../../../core/registers';
import type { RegisterId } from '../../../core/registers/register';
import { groupTitle, type GroupId } from '../../../core/totals/groups';
import { measureTitle, type MeasureId } from '../../../core/totals/measures';
import { useTranslation } from '../../translation';
import type { TotalsState } from '../../use-totals';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 12px 6px', flexShrink: 0 },
  register: { display: 'flex', alignItems: 'center', gap: '8px' },
  select: { flexGrow: 1, minWidth: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexWrap: 'wrap', columnGap: '4px' },
  group: { border: 'none', margin: 0, padding: 0 },
});

/** What to total: register, one or two groups, measures, sheets. */
export function TotalsChoices({ state }: { readonly state: TotalsState }) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const registerId = useId();
  const { totals, groups } = state;
  const [first, second] = totals.by;
  const toggled = <T,>(list: readonly T[], item: T, all: readonly T[]) =>
    all.filter((each) => (each === item ? !list.includes(item) : list.includes(each)));
  const titleOf = (measure: MeasureId) => measureTitle(totals.register, measure)[language];
  return (
    <div className={styles.choices}>
      <div className={styles.register}>
        <Label htmlFor={registerId} size="small">
          {t('totalsOf')}
        </Label>
        <Select
          id={registerId}
          className={styles.select}
          size="small"
          value={totals.register}
          onChange={(_, { value }) => state.chooseRegister(value as RegisterId)}
        >
          {state.registers.map((id) => (
            <option key={id} value={id}>
              {registerTitle(id)[language]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.pair}>
        <Field label={t('totalsBy')} size="small">
          <Select
            size="small"
            value={first}
            onChange={(_, { value }) =>
              state.chooseGroups([value as GroupId, ...(second && second !== value ? [second] : [])])
            }
          >
            {groups.map((id) => (
              <option key={id} value={id}>
                {groupTitle(id)[language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('totalsThenBy')} size="small">
          <Select
            size="small"
            value={second ?? ''}
            onChange={(_, { value }) =>
              state.chooseGroups(value === '' ? [first!] : [first!, value as GroupId])
            }
          >
            <option value="">{t('totalsNoGroup')}</option>
            {groups
              .filter((id) => id !== first)
              .map((id) => (
                <option key={id} value={id}>
                  {groupTitle(id)[language]}
                </option>
              ))}
          </Select>
        </Field>
      </div>
      <details>
        <summary className={styles.summary}>
          <Caption1>
            {t('totalsMeasures')}: {totals.measures.map(titleOf).join(', ')}
          </Caption1>
        </summary>
        <fieldset className={styles.group} aria-label={t('totalsMeasures')}>
          <div className={styles.list}>
            {state.measures.map((measure) => (
              <Checkbox
                key={measure}
                label={titleOf(measure)}
                checked={totals.measures.includes(measure)}
                onChange={() => {
                  const wanted = toggled(totals.measures, measure, state.measures);
                  if (wanted.length > 0) state.chooseMeasures(wanted);
                }}
              />
            ))}
          </div>
        </fieldset>
        {state.sheets.length > 1 && (
          <fieldset className={styles.group} aria-label={t('totalsSheets')}>
            <Caption1>{t('totalsSheets')}</Caption1>
            <div className={styles.list}>
              {state.sheets.map((sheet) => (
                <Checkbox
                  key={sheet}
                  label={sheet}
                  checked={state.shownSheets.includes(sheet)}
                  onChange={() => {
                    const wanted = toggled(state.shownSheets, sheet, state.sheets);
                    if (wanted.length > 0) state.chooseSheets(wanted);
                  }}
                />
              ))}
            </div>
          </fieldset>
        )}
      </details>
    </div>
  );
}

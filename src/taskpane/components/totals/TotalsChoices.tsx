import { Caption1, Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import { Options16Regular } from '@fluentui/react-icons';
import { registerTitle } from '../../../core/registers';
import type { RegisterId } from '../../../core/registers/register';
import { groupTitle, type GroupId } from '../../../core/totals/groups';
import { measureTitle, type MeasureId } from '../../../core/totals/measures';
import { useTranslation } from '../../translation';
import type { TotalsState } from '../../use-totals';
import { Disclosure } from '../Disclosure';

const useStyles = makeStyles({
  choices: { padding: '4px 12px 0', flexShrink: 0 },
  panel: { display: 'flex', flexDirection: 'column', gap: '6px', paddingBottom: '8px' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  list: { display: 'flex', flexWrap: 'wrap', columnGap: '4px' },
  group: { border: 'none', margin: 0, padding: 0 },
  icon: { flexShrink: 0 },
});

/** What to total, in one line; opened, the choice of register, one or two groups, measures and sheets. */
export function TotalsChoices({ state }: { readonly state: TotalsState }) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const { totals, groups } = state;
  const [first, second] = totals.by;
  const toggled = <T,>(list: readonly T[], item: T, all: readonly T[]) =>
    all.filter((each) => (each === item ? !list.includes(item) : list.includes(each)));
  const titleOf = (measure: MeasureId) => measureTitle(totals.register, measure)[language];
  const chosen = [
    registerTitle(totals.register)[language],
    ...totals.by.map((group) => groupTitle(group)[language]),
    ...(state.shownSheets.length < state.sheets.length
      ? [t('totalsSheetsShown', state.shownSheets.length, state.sheets.length)]
      : []),
  ].join(' · ');
  return (
    <div className={styles.choices}>
      <Disclosure
        isBounded
        icon={<Options16Regular className={styles.icon} aria-label={t('totalsChoices')} />}
        summary={chosen}
        title={chosen}
      >
        <div className={styles.panel}>
          <Field label={t('totalsOf')} size="small">
            <Select
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
          </Field>
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
          <fieldset className={styles.group} aria-label={t('totalsMeasures')}>
            <Caption1>{t('totalsMeasures')}</Caption1>
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
        </div>
      </Disclosure>
    </div>
  );
}

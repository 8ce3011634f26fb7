import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { groupTitle } from '../../../core/totals/groups';
import { isoDay } from '../../../core/sheet/calendar';
import { serialOfIso } from '../../../core/totals/span-days';
import type { TotalsPart } from '../../../core/totals/totals-part';
import { useTranslation } from '../../translation';
import type { ComparisonChoice, PartBasis } from '../../use-comparison';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
});

/** Chooses the two parts that are compared. */
export function ComparisonParts({ bases, basis, choices, parts, onBasis, onParts }: ComparisonChoice) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const titleOf = (one: PartBasis) =>
    one === 'sheet' ? t('totalsSheets') : one === 'days' ? t('totalsDays') : groupTitle(one)[language];
  const changed = (side: 0 | 1, part: TotalsPart) =>
    onParts(side === 0 ? [part, parts[1]] : [parts[0], part]);
  const sides = [
    [0, t('totalsBefore')],
    [1, t('totalsAfter')],
  ] as const;
  return (
    <>
      {bases.length > 1 && (
        <Field label={t('totalsCompareBy')} size="small">
          <Select size="small" value={basis} onChange={(_, { value }) => onBasis(value as PartBasis)}>
            {bases.map((one) => (
              <option key={one} value={one}>
                {titleOf(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.pair}>
        {sides.map(([side, label]) => {
          const part = parts[side];
          if (part.kind !== 'days')
            return (
              <Field key={side} label={label} size="small">
                <Select
                  size="small"
                  value={part.kind === 'sheet' ? part.sheet : part.value}
                  onChange={(_, { value }) =>
                    changed(
                      side,
                      part.kind === 'sheet' ? { kind: 'sheet', sheet: value } : { ...part, value },
                    )
                  }
                >
                  {choices.map((choice) => (
                    <option key={choice}>{choice}</option>
                  ))}
                </Select>
              </Field>
            );
          const day = (end: 'from' | 'to', text: string) => (
            <Field label={`${label}, ${text}`} size="small">
              <Input
                type="date"
                size="small"
                value={part[end] === null ? '' : isoDay(part[end])}
                onChange={(_, { value }) => changed(side, { ...part, [end]: serialOfIso(value) ?? null })}
              />
            </Field>
          );
          return (
            <div key={side}>
              {day('from', t('totalsFrom'))}
              {day('to', t('totalsTo'))}
            </div>
          );
        })}
      </div>
    </>
  );
}

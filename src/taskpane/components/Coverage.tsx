import { Caption1, Caption1Strong, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fieldCatalogue } from '../../core/registers/field-catalogue';
import type { Review } from '../../core/review';
import type { NotChecked } from '../../core/rules/what-is-missing';
import { titleOf } from '../../core/rules';
import type { RuleId } from '../../core/rules/rule-ids';
import { useTranslation } from '../translation';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  coverage: { display: 'flex', flexDirection: 'column', gap: '12px', textAlign: 'left' },
  title: { margin: 0 },
  list: { margin: '4px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

/** What the check did not look at, and the control totals: the reader sees how far its word goes. */
export function Coverage({ review }: { readonly review: Review }) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const sheetOf = new Map([...review.tables, ...review.cards].map(({ id, grid }) => [id, grid.sheet]));
  const notChecked = byRule(review.notChecked);
  const failed = byRule(review.failed);
  const reasonOf = ({ table, missing }: NotChecked) => {
    const ids = typeof missing === 'string' ? [] : 'unreadable' in missing ? missing.unreadable : missing;
    const fields = ids.map((field) => fieldCatalogue[field].title[language]);
    return `${sheetOf.get(table) ?? table}: ${t('notCheckedBecause', missing, fields)}`;
  };
  return (
    <div className={styles.coverage}>
      <section>
        <Text as="h3" size={200} weight="semibold" className={styles.title} block>
          {t('controls')}
        </Text>
        <Caption1 block>{t('controlSum', review.controls.records, review.controls.setAside)}</Caption1>
        <Caption1 block>{t('controlCells', review.controls.cells)}</Caption1>
      </section>
      {failed.size > 0 && (
        <section>
          <Caption1Strong>{t('failedTitle', failed.size)}</Caption1Strong>
          <ul className={styles.list}>
            {[...failed].map(([rule, places]) => (
              <li key={rule}>
                <Caption1>
                  {titleOf(rule, language)} (
                  {places.map(({ table }) => sheetOf.get(table) ?? table).join(', ')})
                </Caption1>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notChecked.size > 0 && (
        <Disclosure summary={t('notCheckedTitle', notChecked.size)}>
          <ul className={styles.list}>
            {[...notChecked].map(([rule, places]) => (
              <li key={rule}>
                <Caption1>
                  <b>{titleOf(rule, language)}</b>. {places.map(reasonOf).join('; ')}
                </Caption1>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function byRule<Place extends { readonly rule: RuleId }>(
  places: readonly Place[],
): ReadonlyMap<RuleId, readonly Place[]> {
  const rules = new Map<RuleId, Place[]>();
  for (const place of places) {
    const known = rules.get(place.rule);
    if (known) known.push(place);
    else rules.set(place.rule, [place]);
  }
  return rules;
}

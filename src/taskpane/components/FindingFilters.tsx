import {
  Button,
  makeStyles,
  SearchBox,
  Select,
  ToggleButton,
  Caption1,
  tokens,
} from '@fluentui/react-components';
import { severities, type Severity } from '../../core/rules/rule';
import { noFilters } from '../finding-list';
import { useTranslation } from '../translation';
import type { FindingList } from '../use-finding-list';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  filters: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  severities: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  severity: {
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: '6px',
    paddingRight: '6px',
    fontWeight: tokens.fontWeightRegular,
  },
  selects: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '6px' },
  search: { maxWidth: 'none', width: '100%' },
  shown: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: '24px' },
});

/** The unit select's value for findings without a unit, beside '' for all. */
const withoutUnit = 'without-unit';

/** Which findings are shown: by severity, sheet, unit and free text, with what passes counted. */
export function FindingFilters({ list }: { readonly list: FindingList }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { filters, counts, sheets, units, setFilters } = list;
  const toggle = (severity: Severity) => {
    const chosen = new Set(filters.severities);
    if (!chosen.delete(severity)) chosen.add(severity);
    setFilters({ ...filters, severities: chosen });
  };
  const isFiltered = filters !== noFilters && list.ordered.length < list.all.length;
  const unitValue = filters.unit === null ? '' : filters.unit === '' ? withoutUnit : `=${filters.unit}`;
  return (
    <div className={styles.filters} role="search">
      <div className={styles.severities} role="group" aria-label={t('severityFilter')}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.severity}
            size="small"
            checked={filters.severities.has(severity)}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => toggle(severity)}
          >
            {t('severityCount', severity, counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.selects}>
        <Select
          size="small"
          aria-label={t('sheet')}
          value={filters.sheet}
          onChange={(_, { value }) => setFilters({ ...filters, sheet: value })}
        >
          <option value="">{t('allSheets')}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={t('unit')}
          value={unitValue}
          onChange={(_, { value }) =>
            setFilters({
              ...filters,
              unit: value === '' ? null : value === withoutUnit ? '' : value.slice(1),
            })
          }
        >
          <option value="">{t('allUnits')}</option>
          {units.map((unit) => (
            <option key={unit} value={unit === '' ? withoutUnit : `=${unit}`}>
              {unit === '' ? t('noUnit') : unit}
            </option>
          ))}
        </Select>
      </div>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={t('search')}
        placeholder={t('searchHint')}
        value={filters.text}
        onChange={(_, { value }) => setFilters({ ...filters, text: value })}
      />
      <div className={styles.shown}>
        <Caption1>{t('shown', list.ordered.length, list.all.length)}</Caption1>
        {isFiltered && (
          <Button size="small" appearance="transparent" onClick={() => setFilters(noFilters)}>
            {t('clearFilters')}
          </Button>
        )}
      </div>
    </div>
  );
}

import {
  Button,
  Caption1,
  makeStyles,
  SearchBox,
  Select,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { ArrowSortDown20Regular, FilterDismiss20Regular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { severities, type Severity } from '../../core/rules/rule';
import { noFilters } from '../finding-list';
import { lowPane, narrowPane } from '../low-pane';
import { useTranslation } from '../translation';
import type { FindingList } from '../use-finding-list';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  filters: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px 2px',
  },
  severities: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  severity: {
    flexGrow: 1,
    minWidth: 0,
    paddingInline: '4px',
    whiteSpace: 'nowrap',
    // Numbers of four digits stand in one line with their words; longer ones have the sign for a word.
    '& .fui-ToggleButton__icon': { marginRight: '3px' },
    fontWeight: tokens.fontWeightRegular,
  },
  worded: { [narrowPane]: { display: 'none' } },
  bare: { display: 'none', [narrowPane]: { display: 'inline' } },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '6px', [lowPane]: { flexWrap: 'nowrap' } },
  select: { flex: '1 1 0' },
  search: { maxWidth: 'none', minWidth: 0, flex: '1 1 100%', [lowPane]: { flexBasis: 0 } },
  shown: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', minHeight: '24px' },
  byMoney: { marginLeft: 'auto', paddingInline: '6px', flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  clear: { flexShrink: 0 },
});

/** The unit select's value for findings without a unit, beside '' for all. */
const withoutUnit = 'without-unit';

interface FindingFiltersProps {
  readonly list: FindingList;
  /** Stands beside the count: what is in no count. */
  readonly children?: ReactNode;
}

/** Which findings are shown: by severity, sheet, unit and free text, with what passes counted; and in which order. */
export function FindingFilters({ list, children }: FindingFiltersProps) {
  const { t } = useTranslation();
  const search = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  const { filters, counts, sheets, units, setFilters } = list;
  const toggle = (severity: Severity) => {
    const chosen = new Set(filters.severities);
    if (!chosen.delete(severity)) chosen.add(severity);
    setFilters({ ...filters, severities: chosen });
  };
  const isLong = severities.some((severity) => counts[severity] >= 10_000);
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
            aria-label={t('severityCount', severity, counts[severity])}
            title={isLong ? t('severityCount', severity, counts[severity]) : undefined}
            onClick={() => toggle(severity)}
          >
            {!isLong && (
              <span className={styles.worded}>{t('severityCount', severity, counts[severity])}</span>
            )}
            <span className={isLong ? undefined : styles.bare}>{t('number', counts[severity])}</span>
          </ToggleButton>
        ))}
      </div>
      <div className={styles.fields}>
        {sheets.length > 1 && (
          <Select
            className={styles.select}
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
        )}
        {units.length > 1 && (
          <Select
            className={styles.select}
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
        )}
        <SearchBox
          ref={search}
          className={styles.search}
          size="small"
          aria-label={t('search')}
          placeholder={t('searchHint')}
          value={filters.text}
          onChange={(_, { value }) => setFilters({ ...filters, text: value })}
        />
      </div>
      <div className={styles.shown}>
        <Caption1>{t('shown', list.ordered.length, list.all.length)}</Caption1>
        {children}
        {isFiltered && (
          <Button
            className={styles.clear}
            size="small"
            appearance="transparent"
            icon={<FilterDismiss20Regular />}
            aria-label={t('clearFilters')}
            title={t('clearFilters')}
            onClick={() => {
              setFilters(noFilters);
              // The button goes; who had it stays at the filters.
              search.current?.focus();
            }}
          />
        )}
        {list.hasMoney && (
          <ToggleButton
            className={styles.byMoney}
            size="small"
            appearance="subtle"
            icon={<ArrowSortDown20Regular />}
            checked={list.isByMoney}
            onClick={() => list.setByMoney(!list.isByMoney)}
          >
            {t('byMoney')}
          </ToggleButton>
        )}
      </div>
    </div>
  );
}

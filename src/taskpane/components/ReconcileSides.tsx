import { Button, Caption1, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dong } from '../../core/figures';
import { amountReadings, readAmounts } from '../../core/reconciliation/amount-column';
import type { SideName } from '../../core/reconciliation/pool';
import { formatDay } from '../../core/sheet/calendar';
import { readDate } from '../../core/sheet/read-date';
import { useTranslation } from '../translation';
import type { ReconciliationState } from '../use-reconciliation';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  section: { outlineStyle: 'none' },
  sides: { display: 'flex', flexDirection: 'column', gap: '8px' },
  table: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 112px',
    columnGap: '8px',
    alignItems: 'center',
  },
  sum: { color: tokens.colorNeutralForeground2 },
  limits: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    alignItems: 'end',
  },
  input: { minWidth: 0, width: '100%' },
  wide: { gridColumn: '1 / -1' },
});

/** Which table is which side, each with its count and total, and how exact the match must be; once reconciled, in one line. */
export function ReconcileSides({ state }: { readonly state: ReconciliationState }) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const { book, sides, options, result, setSide, setOptions, run, isBusy } = state;
  const isDone = result !== null;
  if (!book) return null;
  const sheetsOf = (side: SideName) =>
    book.tables
      .filter(({ table }) => sides.get(table.id) === side)
      .map(({ table }) => table.grid.sheet)
      .join(', ') || '–';
  const chosen = t('sidesChosen', sheetsOf('approved'), sheetsOf('paid'));
  const has = (side: SideName) => [...sides.values()].includes(side);
  return (
    // The button that read or reconciled the lists is gone: whoever works by keyboard goes on where the lists came to stand.
    <section tabIndex={-1} data-focus-home="" className={styles.section} aria-label={t('bothSides')}>
      <Disclosure key={String(isDone)} startsOpen={!isDone} summary={chosen} title={chosen}>
        <div className={styles.sides}>
          {book.tables.map((table) => {
            const { id, grid } = table.table;
            const side = sides.get(id) ?? null;
            const { values, readings } = readAmounts(table, side ?? 'approved');
            const total = values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
            const stated = readings.filter((reading) => reading === amountReadings.stated).length;
            return (
              <div key={id} className={styles.table}>
                <div>
                  <Text block truncate wrap={false} weight={side ? 'semibold' : 'regular'} title={grid.sheet}>
                    {grid.sheet}
                  </Text>
                  <Caption1 className={styles.sum}>
                    {t('sideTotal', stated, dong(total, language))}
                    {table.count > stated && ` · ${t('setAsideCount', table.count - stated)}`}
                    {grid.visibility !== 'visible' && ` · ${t('hiddenSheet')}`}
                    {grid.form && ` · ${t('formNotReconciled')}`}
                  </Caption1>
                </div>
                <Select
                  size="small"
                  aria-label={t('sideOfTable', grid.sheet)}
                  value={side ?? ''}
                  disabled={isBusy || grid.form !== undefined}
                  onChange={(_, { value }) =>
                    setSide(id, value === 'approved' || value === 'paid' ? value : null)
                  }
                >
                  <option value="">{t('noSide')}</option>
                  <option value="approved">{t('approvedSide')}</option>
                  <option value="paid">{t('paidSide')}</option>
                </Select>
              </div>
            );
          })}
          <div className={styles.limits}>
            <Field label={t('tolerance')} size="small">
              <Input
                className={styles.input}
                type="number"
                min={0}
                value={String(options.tolerance)}
                onChange={(_, { value }) =>
                  setOptions({ ...options, tolerance: Math.max(0, Number(value) || 0) })
                }
              />
            </Field>
            <Field label={t('daysAllowed')} size="small">
              <Input
                className={styles.input}
                type="number"
                min={0}
                value={String(options.days)}
                onChange={(_, { value }) =>
                  setOptions({ ...options, days: Math.max(0, Math.floor(Number(value) || 0)) })
                }
              />
            </Field>
            <PeriodEnd
              day={options.periodEnd === undefined ? book.periodEnd : options.periodEnd}
              onChange={(periodEnd) => setOptions({ ...options, periodEnd })}
            />
          </div>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || !has('approved') || !has('paid')}
            onClick={() => void run()}
          >
            {t('runReconcile')}
          </Button>
          {(!has('approved') || !has('paid')) && <Caption1>{t('needBothSides')}</Caption1>}
        </div>
      </Disclosure>
    </section>
  );
}

interface PeriodEndProps {
  /** Excel serial, null for none. */
  readonly day: number | null;
  onChange(day: number | null): void;
}

/** The last day of the period as people write it, day first, whatever order the computer's own date fields have. */
function PeriodEnd({ day, onChange }: PeriodEndProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [text, setText] = useState(day === null ? '' : formatDay(day));
  const read = readDate(text, { allowsYear: false });
  const isRead = text.trim() === '' || read.precision === 'day';
  return (
    <Field
      className={styles.wide}
      label={t('periodEnd')}
      size="small"
      hint={isRead ? t('periodEndHint') : undefined}
      validationMessage={isRead ? undefined : t('periodEndUnread')}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        placeholder={t('dayPlaceholder')}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          const given = readDate(value, { allowsYear: false });
          onChange(given.precision === 'day' ? given.day : null);
        }}
      />
    </Field>
  );
}

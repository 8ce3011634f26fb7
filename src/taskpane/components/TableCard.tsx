import { Badge, Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ChevronDown16Regular,
  ChevronUp16Regular,
  History16Regular,
  QuestionCircle16Regular,
  Table20Regular,
} from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { capColumnsOf } from '../../core/recognition/columns/cap-table';
import { columnName } from '../../core/recognition/columns/column-name';
import { isLeftOut } from '../../core/recognition/columns/column-reasons';
import { sayRegister } from '../../core/recognition/corrections/corrections';
import { saidOfForm } from '../../core/recognition/corrections/correct-columns';
import { layoutHeadings } from '../../core/recognition/corrections/layout-memory';
import type { Correction, RecognizedTable } from '../../core/recognition/recognized-table';
import { kindOf } from '../../core/recognition/values/number-column';
import { readTableContext } from '../../core/recognition/values/table-context';
import { fieldCatalogue } from '../../core/registers/field-catalogue';
import { registers } from '../../core/registers';
import { columnLetters } from '../../core/sheet/address';
import { setAsideRows } from '../set-aside-rows';
import { useTranslation } from '../translation';
import { ColumnGrid } from './ColumnGrid';
import { ColumnReasons } from './ColumnReasons';
import { FieldSelect } from './FieldSelect';
import { PatientSelect } from './PatientSelect';
import { Reasons } from './Reasons';
import { ScaleSelect } from './ScaleSelect';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  sure: { flexShrink: 0, whiteSpace: 'nowrap' },
  sheet: { flexGrow: 1, minWidth: 0, margin: 0 },
  facts: { color: tokens.colorNeutralForeground2 },
  remembered: { display: 'flex', alignItems: 'center', gap: '6px' },
  forget: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  select: { width: '100%', '& select': { fontWeight: tokens.fontWeightSemibold } },
  unmapped: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  unmappedTitle: { display: 'flex', alignItems: 'center', gap: '4px' },
  more: { alignSelf: 'flex-start', marginLeft: '-8px' },
  details: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** Register and "leave it alone" as values of a select; '' is a table that nobody could name. */
const leaveAlone = 'leave-alone';

interface TableCardProps {
  readonly table: RecognizedTable;
  /** A card beside the tables of its sheet. */
  readonly isBeside: boolean;
  readonly isBusy: boolean;
  /** Stands below the facts: what belongs to the whole sheet. */
  readonly children?: ReactNode;
  onCorrect(correction: Correction): void;
  /** Forgets what was said of this form in another file. */
  onForget(headings: readonly string[]): void;
}

/** A recognised table: where, what, how many records, how sure and why; each guess can be corrected in place. */
export function TableCard({ table, isBeside, isBusy, children, onCorrect, onForget }: TableCardProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const { sheet, visibility } = table.grid;
  const isCaps = capColumnsOf(table) !== null;
  const unmapped =
    table.register === null
      ? []
      : table.columns.filter((column) => column.field === null && !column.corrected && !isLeftOut(column));
  const facts = [
    t('records', table.records.length),
    isBeside
      ? t('isCard', columnName(table, table.columns[0]!))
      : table.grid.form
        ? t('isForm')
        : t('rows', table.firstRow + 1, table.lastRow + 1),
    ...(visibility === 'visible' ? [] : [t('hiddenSheet')]),
    ...(table.headerSaid ? [t('headerByPerson')] : []),
    ...(table.saidRows.length === 0 ? [] : [t('rowsByPerson', table.saidRows.length)]),
  ];
  const hasMoney = table.columns.some(({ field }) => field !== null && kindOf(table, field) === 'money');
  // What is not simply đồng is shown at once.
  const isScaled = table.amountScale !== 1 || table.columnScales.size > 0 || table.scaleSaid;
  const scale = hasMoney && <ScaleSelect table={table} isBusy={isBusy} onCorrect={onCorrect} />;
  const { count, byReason } = setAsideRows(table);
  const correctRegister = (value: string) => {
    const register = registers.find(({ id }) => id === value)?.id ?? null;
    if (value !== '') onCorrect(sayRegister(table, register));
  };
  const isFromLayout = [table, ...table.columns].some(({ reasons }) => reasons.includes(saidOfForm));
  const forget = () => onForget(layoutHeadings(table.columns.map(({ header }) => header)));
  return (
    <article className={styles.card} aria-label={sheet} data-focus-line="">
      <div className={styles.heading}>
        <Table20Regular className={styles.icon} aria-hidden />
        <Text as="h3" weight="semibold" truncate wrap={false} className={styles.sheet} title={sheet}>
          {sheet}
        </Text>
        <Sureness
          confidence={table.confidence}
          isCorrected={table.corrected}
          isRemembered={table.reasons.includes(saidOfForm)}
          isKnown={table.register !== null || isCaps}
        />
      </div>
      <PatientSelect
        className={styles.select}
        aria-label={t('registerOf', sheet)}
        value={table.register ?? (table.corrected ? leaveAlone : '')}
        disabled={isBusy}
        isSettling={isBusy}
        onChoose={correctRegister}
      >
        {table.register === null && !table.corrected && (
          <option value="">{t(isCaps ? 'capTable' : 'unknownRegister')}</option>
        )}
        {registers.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
        <option value={leaveAlone}>{t('leaveAlone')}</option>
      </PatientSelect>
      <Caption1 className={styles.facts}>{facts.join(' · ')}</Caption1>
      {table.grid.form && (
        <Caption1 className={styles.facts}>{t(isBeside ? 'cardCannot' : 'formCannot')}</Caption1>
      )}
      {isScaled && scale}
      {isFromLayout && (
        <div className={styles.remembered}>
          <History16Regular aria-hidden className={styles.icon} />
          <Caption1>{t('byLayout')}</Caption1>
          <Link as="button" className={styles.forget} disabled={isBusy} onClick={forget}>
            {t('forgetLayout')}
          </Link>
        </div>
      )}
      {children}
      {unmapped.length > 0 && (
        <div className={styles.unmapped} data-focus-line="">
          <Caption1 className={styles.unmappedTitle}>
            <QuestionCircle16Regular aria-hidden />
            {t('unmapped', unmapped.length)}
          </Caption1>
          {unmapped.map((column) => (
            <FieldSelect
              key={columnLetters(column.column)}
              table={table}
              column={column}
              isBusy={isBusy}
              onCorrect={onCorrect}
            />
          ))}
        </div>
      )}
      <ColumnGrid table={table} isBusy={isBusy} onCorrect={onCorrect} />
      <Button
        className={styles.more}
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(isOpen ? 'hideDetails' : 'showDetails')}
      </Button>
      {isOpen && (
        <div id={detailsId} className={styles.details}>
          {!isScaled && scale}
          <Reasons title={t('why')} reasons={table.reasons} />
          <ContextReasons table={table} />
          <Caption1>
            {t('setAsideRows', count)}
            {count > 0 && `: ${byReason.map(([reason, rows]) => t('skipped', reason, rows)).join(', ')}`}
          </Caption1>
          <ColumnReasons table={table} />
        </div>
      )}
    </article>
  );
}

/** What titles and the sheet's name say of all records: programme, round, giver. */
function ContextReasons({ table }: { readonly table: RecognizedTable }) {
  const { language, t } = useTranslation();
  const context = readTableContext(table);
  return (['programme', 'round', 'giver'] as const).map((field) => {
    const said = context[field];
    if (!said) return null;
    const title = `${fieldCatalogue[field].title[language]}: ${said.value} · ${t('percent', said.confidence)}`;
    return <Reasons key={field} title={title} reasons={said.reasons} />;
  });
}

interface SurenessProps {
  readonly confidence: number;
  readonly isCorrected: boolean;
  readonly isRemembered: boolean;
  readonly isKnown: boolean;
}

/** How sure we are, in a word and in percent. */
function Sureness({ confidence, isCorrected, isRemembered, isKnown }: SurenessProps) {
  const { t } = useTranslation();
  const { sure } = useStyles();
  if (isCorrected)
    return (
      <Badge className={sure} appearance="tint">
        {t(isRemembered ? 'rememberedLayout' : 'correctedByPerson')}
      </Badge>
    );
  if (!isKnown) {
    return (
      <Badge className={sure} appearance="tint" color="danger">
        {t('unknownField')}
      </Badge>
    );
  }
  return (
    <Badge className={sure} appearance="tint" color={confidence >= 0.7 ? 'brand' : 'warning'}>
      {t('sureness', confidence)} · {t('percent', confidence)}
    </Badge>
  );
}

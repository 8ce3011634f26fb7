import { dateKinds } from '../recognition/values/date-column';
import { kindOf, numberKinds } from '../recognition/values/number-column';
import { countFromKind } from '../recognition/values/records-of-kind';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import type { Book } from './book';
import type { AnyRule } from './rule';
import type { RuleId } from './rule-ids';

/** A rule that could not look at a table, and why. */
export interface NotChecked {
  readonly rule: RuleId;
  readonly table: string;
  /** Fields that the table lacks; or what else stood in the way: most of what a needed column holds cannot be read. */
  readonly missing:
    | readonly FieldId[]
    | 'no-unit-catalogue'
    | 'no-member-list'
    /** The rule looks at rows and formulas of the sheet, and the table is a form. */
    | 'form'
    | { readonly unreadable: readonly FieldId[] };
}

/** What keeps a rule from looking at a table; null where nothing does. */
export function whatIsMissing(
  rule: AnyRule,
  columns: TableColumns,
  book: Book,
): NotChecked['missing'] | null {
  const { form } = columns.table.grid;
  if (form && (rule.needsSheetRows || (rule.needsOwnCells && form.around))) return 'form';
  const { register } = columns.table;
  const needs = (register && rule.needsIn?.[register]) ?? rule.needs;
  const missing = needs.flatMap((need) => {
    const anyOf: readonly FieldId[] = typeof need === 'string' ? [need] : need;
    return anyOf.some((field) => columns.has(field)) ? [] : anyOf;
  });
  if (missing.length > 0) return missing;
  if (rule.needsUnitCatalogue && !book.units) return 'no-unit-catalogue';
  if (rule.needsMemberList && book.tablesOf('members').length === 0) return 'no-member-list';
  const used = (rule.uses ?? []).filter((field) => columns.has(field));
  const unreadable = [...needs, ...used].flatMap((need) => {
    const anyOf: readonly FieldId[] = typeof need === 'string' ? [need] : need;
    const there = anyOf.filter((field) => columns.has(field));
    return there.every((field) => isBroken(columns, field)) ? there : [];
  });
  return unreadable.length > 0 ? { unreadable } : null;
}

/** Whether most of what a column of numbers or dates holds cannot be read as such: what is built on it would be noise. */
function isBroken(columns: TableColumns, field: FieldId): boolean {
  let fields = knownBroken.get(columns);
  if (!fields) knownBroken.set(columns, (fields = new Map()));
  let isKnown = fields.get(field);
  if (isKnown === undefined) fields.set(field, (isKnown = isMostlyUnreadable(columns, field)));
  return isKnown;
}

/** Many rules need the same few columns: each is judged once. */
const knownBroken = new WeakMap<TableColumns, Map<FieldId, boolean>>();

function isMostlyUnreadable(columns: TableColumns, field: FieldId): boolean {
  const kind = kindOf(columns.table, field);
  let filled = 0;
  let unreadable = 0;
  if (kind === 'money' || kind === 'count' || kind === 'percent' || kind === 'score') {
    if (field === 'returned') return false;
    const { kinds } = columns.numbers(field);
    filled = countFromKind(kinds, numberKinds.number);
    unreadable = countFromKind(kinds, numberKinds.unreadable);
  } else if (kind === 'date') {
    const { kinds } = columns.dates(field);
    filled = countFromKind(kinds, dateKinds.date);
    unreadable = countFromKind(kinds, dateKinds.impossible);
  }
  return filled >= 3 && unreadable * 2 > filled;
}

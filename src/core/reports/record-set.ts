import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId, RegisterId } from '../registers/register';
import { spreadGroup, spreadParts, type SpreadPart } from '../totals/spread-columns';
import { moneyField } from '../totals/measures';
import { giverKey } from '../vietnamese/giver-key';
import { textKey } from '../vietnamese/text-key';
import { unitKey } from '../vietnamese/unit-key';
import { readField } from './read-field';
import type { ReportBooks } from './report-books';

/** One record, wherever it stands in the workbook; `part` where it is taken for one of its funds only (a column per fund). */
export interface BookRecord {
  readonly columns: TableColumns;
  readonly record: number;
  readonly part?: SpreadPart;
}

/** What narrowed a set: shown in the names of its figures, `grants.amount[unit=Bệnh viện Thanh Nhàn]`. */
export interface Condition {
  readonly field: string;
  /** `=` unless told. */
  readonly sign?: string;
  readonly value: string;
}

/** Records of one register, perhaps only those that meet some conditions; in the order of the sheets. */
export interface RecordSet {
  readonly books: ReportBooks;
  readonly register: RegisterId;
  readonly conditions: readonly Condition[];
  readonly records: readonly BookRecord[];
}

/** Records that share what a field says. */
export interface RecordGroup {
  /** As first written; a unit as the catalogue names it; '' where the records do not say. */
  readonly value: string;
  readonly set: RecordSet;
}

export function recordSet(
  books: ReportBooks,
  register: RegisterId,
  records: readonly BookRecord[],
  conditions: readonly Condition[] = [],
): RecordSet {
  return { books, register, conditions, records };
}

/** The text by which two values of a field are the same: spacing, case and tone places aside; a unit, giver or fund whatever it is called. */
export function valueKey(books: ReportBooks, field: FieldId, value: string): string {
  if (field === 'unit') return unitKey(books.units?.find(value) ?? value);
  return field === 'giver' || field === 'fundSource' ? giverKey(value) : textKey(value);
}

/** The conditions and one more; one that stands there already is not said twice. */
function withCondition(conditions: readonly Condition[], added: Condition): readonly Condition[] {
  const isSaid = conditions.some(
    ({ field, sign, value }) => field === added.field && sign === added.sign && value === added.value,
  );
  return isSaid ? conditions : [...conditions, added];
}

/** The records in which the field says the value; the condition becomes part of figures' names. */
export function narrow(set: RecordSet, field: FieldId, value: string): RecordSet {
  const key = valueKey(set.books, field, value);
  groupBy(set, field);
  const found = kept.get(set)?.get(field)?.byKey.get(key);
  return found?.set ?? { ...set, conditions: withCondition(set.conditions, { field, value }), records: [] };
}

/** The records that pass the test, under a condition of that wording. */
export function filterSet(
  set: RecordSet,
  condition: Condition,
  test: (record: BookRecord) => boolean,
): RecordSet {
  return { ...set, conditions: withCondition(set.conditions, condition), records: set.records.filter(test) };
}

interface Grouped {
  readonly groups: readonly RecordGroup[];
  readonly byKey: ReadonlyMap<string, RecordGroup>;
}

const kept = new WeakMap<RecordSet, Map<FieldId, Grouped>>();

/**
 * The records by what a field says, in order of first appearance; units in the order of the catalogue, unknown ones behind.
 *
 * Each record is in exactly one group, those that do not say in the group ''. Only where a table has a column per fund is a record
 * in the group of each fund that it has money of, with that money.
 */
export function groupBy(set: RecordSet, field: FieldId): readonly RecordGroup[] {
  let byField = kept.get(set);
  if (!byField) kept.set(set, (byField = new Map<FieldId, Grouped>()));
  let grouped = byField.get(field);
  if (!grouped) {
    const groups = makeGroups(set, field);
    const byKey = new Map(groups.map((group) => [valueKey(set.books, field, group.value), group]));
    byField.set(field, (grouped = { groups, byKey }));
  }
  return grouped.groups;
}

function makeGroups(set: RecordSet, field: FieldId): RecordGroup[] {
  const { books } = set;
  const keyOfText = new Map<string, string>();
  const lists = new Map<string, { value: string; records: BookRecord[] }>();
  const add = (text: string, record: BookRecord) => {
    let key = keyOfText.get(text);
    if (key === undefined) keyOfText.set(text, (key = valueKey(books, field, text)));
    const list = lists.get(key);
    if (list) list.records.push(record);
    else lists.set(key, { value: text, records: [record] });
  };
  const partsOf = spreadOf(set, field);
  for (const record of set.records) {
    const parts = record.part ? null : partsOf(record.columns);
    if (parts) {
      for (const part of parts) if (part.isFilled[record.record]) add(part.label, { ...record, part });
    } else add(String(readField(books, record, field)), record);
  }
  const groups = [...lists.values()].map(({ value, records }) => ({
    value,
    set: recordSet(books, set.register, records, withCondition(set.conditions, { field, value })),
  }));
  if (field !== 'unit' || !books.units) return groups;
  const order = new Map(books.units.names.map((name, index) => [name, index]));
  const rank = ({ value }: RecordGroup) => order.get(value) ?? order.size;
  return groups.sort((a, b) => rank(a) - rank(b));
}

/** The columns per fund of each table, where the field is told by headings instead of a column of its own. */
function spreadOf({ books, register }: RecordSet, field: FieldId) {
  const known = new Map<TableColumns, readonly SpreadPart[] | null>();
  return (columns: TableColumns): readonly SpreadPart[] | null => {
    let parts = known.get(columns);
    if (parts === undefined) {
      const money = moneyField(register, (one) => columns.has(one));
      const fields = (['amount', 'quantity'] as const).filter((one) => columns.has(one));
      const all = money === null || fields.some((one) => one === money) ? fields : [...fields, money];
      const isSpread = spreadGroup(columns, [field], all) !== null;
      const sums = new Map(all.map((one) => [one, books.sumsOf(columns, one)]));
      known.set(columns, (parts = isSpread ? spreadParts(columns, all, sums) : null));
    }
    return parts;
  };
}

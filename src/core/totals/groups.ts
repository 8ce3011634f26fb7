import type { Text } from '../language';
import type { TableColumns } from '../recognition/values/table-columns';
import { fieldCatalogue } from '../registers/field-catalogue';
import { registerOf } from '../registers';
import type { FieldId, RegisterId } from '../registers/register';

/** Spans of time that a record falls into by its date. */
export const periodGroups = ['month', 'quarter', 'year'] as const;

export type PeriodGroup = (typeof periodGroups)[number];

/** Whether a record's date lies in one span of days, both ends included: `days:2024-01-01..2024-02-15`, `days:..2023-12-31`. */
export type SpanGroup = `days:${string}`;

/** What records are grouped by: a field of the register, a period, or whether they are of a span of days. */
export type GroupId = FieldId | PeriodGroup | SpanGroup;

/** The date of a record, by register: the first of these that the table has. */
const recordDates: Readonly<Record<RegisterId, readonly FieldId[]>> = {
  units: ['establishedOn'],
  members: ['joinedOn'],
  grants: ['paidOn', 'decisionDate'],
  visits: ['visitedOn'],
  disbursements: ['voucherDate'],
  commendations: ['decisionDate'],
  admissions: [],
  newUnits: ['establishedOn'],
  proposals: ['documentDate'],
  donations: ['receivedOn'],
  fundDrives: ['receivedOn'],
  training: ['startsOn', 'endsOn'],
  conferences: ['heldOn'],
  emulation: [],
  documents: ['documentDate'],
};

/** The field that dates a record of the register, among the fields at hand. */
export function recordDate(register: RegisterId, has: (field: FieldId) => boolean): FieldId | null {
  return recordDates[register].find(has) ?? null;
}

/** What records of the register may be grouped by: all its fields but the running number, and spans of time. */
export function groupsOf(register: RegisterId): GroupId[] {
  const fields = registerOf(register)
    .fields.map(({ id }) => id)
    .filter((id) => id !== 'ordinal');
  return [...fields, ...(recordDates[register].length > 0 ? periodGroups : [])];
}

/** What tells records apart where no unit does, in this order. */
const besidesUnits: readonly FieldId[] = [
  'donor',
  'course',
  'issuer',
  'documentKind',
  'fund',
  'programme',
  'form',
];

/** What records are grouped by without being told: by unit, or where the tables say none at all, by who gave, what was taught, who issued. */
export function usualGroup(register: RegisterId, tables: readonly TableColumns[]): GroupId {
  const groups = groupsOf(register);
  if (groups.includes('unit') && tables.some(saysUnits)) return 'unit';
  const other = besidesUnits.find(
    (field) => groups.includes(field) && tables.some((table) => table.has(field)),
  );
  return other ?? (groups.includes('unit') ? 'unit' : groups[0]!);
}

function saysUnits(columns: TableColumns): boolean {
  const { titleUnit, sectionRows } = columns.table;
  return columns.has('unit') || titleUnit !== null || sectionRows.some(({ unit }) => unit !== null);
}

const periodTitles: Readonly<Record<PeriodGroup, Text>> = {
  month: { vi: 'Tháng', en: 'Month' },
  quarter: { vi: 'Quý', en: 'Quarter' },
  year: { vi: 'Năm', en: 'Year' },
};

/** What the group is called over its column. */
export function groupTitle(group: GroupId): Text {
  if (isSpan(group)) return { vi: 'Khoảng ngày', en: 'Span of days' };
  return isPeriod(group) ? periodTitles[group] : fieldCatalogue[group].title;
}

/** Whether the group tells records by their dates. */
export function isPeriod(group: GroupId): group is PeriodGroup | SpanGroup {
  return isSpan(group) || periodGroups.some((period) => period === group);
}

export function isSpan(group: GroupId): group is SpanGroup {
  return group.startsWith('days:');
}

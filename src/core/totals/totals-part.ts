import { tableColumns, type TableColumns } from '../recognition/values/table-columns';
import { groupValues } from './group-values';
import { isPeriod, recordDate, type GroupId } from './groups';
import { recordUnits } from './record-units';
import { isWithinSpan, spanDays, spanText, type SpanOfDays } from './span-days';

/** A part of a register's records that is compared with another: a sheet, one value of a group (a round, a year), or a span of days. */
export type TotalsPart =
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'value'; readonly group: GroupId; readonly value: string }
  | ({ readonly kind: 'days' } & SpanOfDays);

/** The tables with the records of the part alone; totals that the sheets state are of more than that and fall away. */
export function tablesOfPart(
  tables: readonly TableColumns[],
  catalogue: readonly TableColumns[],
  part: TotalsPart,
): TableColumns[] {
  if (part.kind === 'sheet') return tables.filter(({ table }) => table.grid.sheet === part.sheet);
  const isIn = part.kind === 'days' ? isInDays(part) : hasValue(part, catalogue);
  return tables.flatMap((columns) => {
    const test = isIn(columns);
    const kept = [...columns.table.records.keys()].filter(test);
    if (kept.length === 0) return [];
    const { table } = columns;
    return tableColumns({
      ...table,
      records: Int32Array.from(kept, (record) => table.records[record]!),
      unitSections: Int32Array.from(kept, (record) => table.unitSections[record]!),
      totalRows: [],
    });
  });
}

/** The values of a group that the tables have, in the order of its rows; none for what no table tells. */
export function partValues(
  tables: readonly TableColumns[],
  catalogue: readonly TableColumns[],
  group: GroupId,
): string[] {
  const values = groupValues(group, recordUnits(catalogue));
  const met = new Set<number>();
  for (const table of tables) for (const id of values.idsOf(table)) if (id >= 0) met.add(id);
  return values
    .order()
    .filter((id) => met.has(id))
    .map(values.label)
    .filter((label) => label !== '');
}

/** Whether the records of the tables are dated, so that spans of days tell them apart. */
export function hasDays(tables: readonly TableColumns[]): boolean {
  return tables.some((table) => dayField(table) !== null);
}

/** `sheet=Tết 2024`, `round=Đợt 1`, `2024-01-01..2024-02-15`, `2024-02-16..`; null for what is none of these. */
export function readPart(text: string, groups: readonly GroupId[]): TotalsPart | null {
  const days = spanDays(text);
  if (days && text !== '..') return { kind: 'days', ...days };
  const at = text.indexOf('=');
  const [name, value] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || value === '') return null;
  if (name === 'sheet') return { kind: 'sheet', sheet: value };
  const group = groups.find((one) => one === name);
  return group === undefined ? null : { kind: 'value', group, value };
}

/** The part as `readPart` reads it. */
export function writePart(part: TotalsPart): string {
  if (part.kind === 'sheet') return `sheet=${part.sheet}`;
  if (part.kind === 'value') return `${part.group}=${part.value}`;
  return spanText(part);
}

type PartTest = (table: TableColumns) => (record: number) => boolean;

function isInDays(span: SpanOfDays): PartTest {
  return (table) => {
    const field = dayField(table);
    if (field === null) return () => false;
    const { serials } = table.dates(field);
    return (record) => isWithinSpan(span, serials[record]!);
  };
}

function hasValue(
  { group, value }: Extract<TotalsPart, { kind: 'value' }>,
  catalogue: readonly TableColumns[],
): PartTest {
  const values = groupValues(group, recordUnits(catalogue));
  return (table) => {
    const ids = values.idsOf(table);
    const wanted = isPeriod(group) || group === 'unit' ? value : values.label(values.idOfText(value));
    return (record) => ids[record]! >= 0 && values.label(ids[record]!) === wanted;
  };
}

function dayField({ table, has }: TableColumns) {
  return table.register === null ? null : recordDate(table.register, has);
}

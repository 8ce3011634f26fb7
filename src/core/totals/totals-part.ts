import { tableColumns, type TableColumns } from '../recognition/table-columns';
import { isoDay, serialOf } from '../sheet/calendar';
import { groupValues } from './group-values';
import { isPeriod, recordDate, type GroupId } from './groups';
import { recordUnits } from './record-units';

/** A part of a register's records that is compared with another: a sheet, one value of a group (a round, a year), or a span of days. */
export type TotalsPart =
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'value'; readonly group: GroupId; readonly value: string }
  /** Excel serials, both inclusive; null for open ends. */
  | { readonly kind: 'days'; readonly from: number | null; readonly to: number | null };

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
  const days = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/.exec(text);
  if (days && (days[1] ?? days[2]) !== undefined) {
    const [from, to] = [days[1], days[2]].map((day) => (day === undefined ? null : serialOfIso(day)));
    return from === undefined || to === undefined ? null : { kind: 'days', from, to };
  }
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
  const day = (serial: number | null) => (serial === null ? '' : isoDay(serial));
  return `${day(part.from)}..${day(part.to)}`;
}

/** A day written `2024-02-15` as an Excel serial; undefined for what is no day. */
export function serialOfIso(day: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? (serialOf(Number(match[1]), Number(match[2]), Number(match[3])) ?? undefined) : undefined;
}

type PartTest = (table: TableColumns) => (record: number) => boolean;

function isInDays({ from, to }: Extract<TotalsPart, { kind: 'days' }>): PartTest {
  return (table) => {
    const field = dayField(table);
    if (field === null) return () => false;
    const { serials } = table.dates(field);
    return (record) =>
      !Number.isNaN(serials[record]!) &&
      serials[record]! >= (from ?? -Infinity) &&
      serials[record]! <= (to ?? Infinity);
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

import { isBlankForm } from '../recognition/forms/blank-form';
import type { RecognizedTable } from '../recognition/recognized-table';
import { tableColumns, type TableColumns } from '../recognition/values/table-columns';
import type { FieldId, RegisterId } from '../registers/register';
import { unitKey } from '../vietnamese/unit-key';
import { figuresOf, type FigureRules, type Figures } from './figures-of';
import { groupValues, type GroupValues } from './group-values';
import type { GroupId } from './groups';
import { moneyField, summedField, usualMeasures, type MeasureId } from './measures';
import { personKeys } from './person-keys';
import type { Rounding } from './rate';
import { noUnit, recordUnits, type RecordUnits } from './record-units';
import { admission, collectRows } from './collect-rows';
import { statedTotals, type StatedTotal } from './stated-totals';
import { sumColumn, type SumColumn } from './sum-columns';
import { tally, type Identities, type Pass } from './tally';
import { textIds } from './text-ids';

/** What to total. */
export interface TotalsRequest {
  readonly register: RegisterId;
  readonly by: readonly GroupId[];
  /** Left out: what is usual for the register. */
  readonly measures?: readonly MeasureId[];
  /** How shares and rates lose digits; left out, rounded. */
  readonly rounding?: Rounding;
}

/** One line of a total. */
export interface TotalsRow {
  /** A value for each group of the request, '' where the records say none. */
  readonly keys: readonly string[];
  readonly figures: Figures;
}

/** Why a record is in no row. */
export type SetAsideReason = 'no-unit' | 'unknown-unit' | 'unreadable';

/** A record that came in and stands in no row. */
export interface SetAsideRecord {
  /** Indexes into `tables` and the table's records. */
  readonly table: number;
  readonly record: number;
  readonly reason: SetAsideReason;
  /** The unit as written, '' where none is. */
  readonly unit: string;
  /** Of `unreadable`: the field that cannot be read. */
  readonly field: FieldId | null;
  /** The money that the record says, in đồng; NaN where it says none that can be read. */
  readonly amount: number;
  /** Of `unreadable`: the row in which it would stand. */
  readonly row: number | null;
}

/** Records whose unit is none of the catalogue, by the name written; '' for those that say none. */
export interface UnmappedUnit {
  readonly unit: string;
  readonly figures: Figures;
}

/** In = counted + set aside, always; amounts in đồng. */
export interface ControlTotals {
  readonly recordsIn: number;
  readonly recordsCounted: number;
  readonly recordsSetAside: number;
  readonly amountIn: number;
  readonly amountCounted: number;
  readonly amountSetAside: number;
}

/** The totals of a register. */
export interface Totals {
  readonly register: RegisterId;
  readonly by: readonly GroupId[];
  readonly measures: readonly MeasureId[];
  readonly rounding: Rounding;
  readonly tables: readonly TableColumns[];
  readonly rows: readonly TotalsRow[];
  /** Over all that was counted. */
  readonly total: Figures;
  readonly unmapped: readonly UnmappedUnit[];
  readonly setAside: readonly SetAsideRecord[];
  readonly stated: readonly StatedTotal[];
  readonly controls: ControlTotals;
  /** The money that `controls` speak of; null in a register without money. */
  readonly money: FieldId | null;
  /** Who is told apart where measures ask for it. */
  readonly identities: Identities;
  /** The records of each row: passes over the tables, several over one whose amounts stand in a column per fund. */
  readonly passes: readonly Pass[];
  /** Whether units are those of the workbook's own catalogue. */
  readonly hasCatalogue: boolean;
}

/** Totals tables of one register; `catalogue` are the workbook's `units` tables. Linear in the records. */
export function totalsOf(
  tables: readonly TableColumns[],
  catalogue: readonly TableColumns[],
  request: TotalsRequest,
): Totals {
  const { register, by, rounding = 'round' } = request;
  const has = (field: FieldId) => tables.some((table) => table.has(field));
  const measures = request.measures ?? usualMeasures(register, has);
  const money = moneyField(register, has);
  const rateOf: FieldId = has('cumulative') ? 'cumulative' : 'admitted';
  const rules: FigureRules = { register, measures, money, rounding, rateOf };
  const asked = fieldsOf(rules);
  const fields = money === null || asked.includes(money) ? asked : [...asked, money];
  const sums = tables.map((table) => new Map(fields.map((field) => [field, sumColumn(table, field)])));
  const units = recordUnits(catalogue);
  const identities = identitiesOf(tables, measures, units);

  const groups = by.map((id) => groupValues(id, units));
  const unit = groups.find(({ id }) => id === 'unit');
  const found: Omit<SetAsideRecord, 'row'>[] = [];
  const admitted = tables.map((table, index) => {
    const rows = new Int32Array(table.count);
    for (const each of setAsideOf(table, index, sums[index]!, unit, asked, money)) {
      rows[each.record] = each.reason === 'unreadable' ? admission.unreadable : admission.aside;
      found.push(each);
    }
    return rows;
  });
  const whole = tally(
    admitted.map((rows, table) => ({ table, rows, sums: sums[table]! })),
    1,
    fields,
    identities,
  );
  const collected = collectRows(tables, groups, admitted, sums, fields, units.catalogueSize);
  const setAside = found.map((each) => ({
    ...each,
    row: each.reason === 'unreadable' ? (collected.awaited[each.table]?.[each.record] ?? null) : null,
  }));
  const tallied = tally(collected.passes, collected.keys.length, fields, identities);
  return {
    register,
    by,
    measures,
    rounding,
    tables,
    rows: collected.keys.map((keys, row) => ({ keys, figures: figuresOf(rules, row, tallied, whole) })),
    total: figuresOf(rules, 0, whole, whole),
    unmapped: unmappedUnits(rules, tables, sums, fields, identities, setAside),
    setAside,
    stated: tables.flatMap(statedTotals),
    controls: controlsOf(admitted, money === null ? null : sums.map((each) => each.get(money)!)),
    money,
    identities,
    passes: collected.passes,
    hasCatalogue: units.catalogueSize !== null,
  };
}

/** Number fields that the measures are made of. */
function fieldsOf({ register, measures, money, rateOf }: FigureRules): FieldId[] {
  const fields = new Set<FieldId>();
  for (const measure of measures) {
    const field = summedField(register, measure);
    if (field !== null) fields.add(field);
    else if (measure === 'rate') fields.add('target').add(rateOf);
    else if ((measure === 'average' || measure === 'share') && money !== null) fields.add(money);
  }
  return [...fields];
}

function identitiesOf(
  tables: readonly TableColumns[],
  measures: readonly MeasureId[],
  units: RecordUnits,
): Identities {
  const needs = (...wanted: readonly MeasureId[]) => measures.some((measure) => wanted.includes(measure));
  const persons = needs('people', 'women', 'average') ? personKeys(tables, units) : null;
  return {
    unitName: (table, record) => units.names[units.idsOf(tables[table]!)[record]!] ?? '',
    persons: persons?.hasPersons ? persons.ids : null,
    women: persons?.hasPersons && needs('women') ? persons.women() : null,
    units: needs('units') ? tables.map((table) => units.keysOf(table)) : null,
  };
}

/** The records of a table that stand in no row: without a unit of the catalogue where units are asked for, or with a figure that cannot be read. */
function setAsideOf(
  table: TableColumns,
  index: number,
  sums: ReadonlyMap<FieldId, SumColumn>,
  unit: GroupValues | undefined,
  asked: readonly FieldId[],
  money: FieldId | null,
): Omit<SetAsideRecord, 'row'>[] {
  const unitIds = unit?.idsOf(table);
  const doubtful = asked.flatMap((field) => {
    const { unreadable } = sums.get(field)!;
    return unreadable ? [{ field, unreadable }] : [];
  });
  const found: Omit<SetAsideRecord, 'row'>[] = [];
  if (!unitIds && doubtful.length === 0) return found;
  const amounts = money === null ? undefined : sums.get(money)!.values;
  for (let record = 0; record < table.count; record++) {
    const unitId = unitIds ? unitIds[record]! : 0;
    const field = doubtful.length === 0 ? undefined : doubtful.find(({ unreadable }) => unreadable[record]);
    if (unitId >= 0 && !field) continue;
    const reason =
      unitId === noUnit.missing ? 'no-unit' : unitId === noUnit.unknown ? 'unknown-unit' : 'unreadable';
    found.push({
      table: index,
      record,
      reason,
      unit: table.units().name(record),
      field: reason === 'unreadable' ? field!.field : null,
      amount: amounts?.[record] ?? NaN,
    });
  }
  return found;
}

function unmappedUnits(
  rules: FigureRules,
  tables: readonly TableColumns[],
  sums: readonly ReadonlyMap<FieldId, SumColumn>[],
  fields: readonly FieldId[],
  identities: Identities,
  setAside: readonly SetAsideRecord[],
): UnmappedUnit[] {
  const unmapped = setAside.filter(({ reason }) => reason !== 'unreadable');
  if (unmapped.length === 0) return [];
  const names = textIds(unitKey);
  const rows = tables.map(({ count }) => new Int32Array(count).fill(-1));
  // Row 0 is for records that say no unit.
  for (const { table, record, unit } of unmapped) rows[table]![record] = names.idOf(unit) + 1;
  const passes = rows.map((each, table): Pass => ({ table, rows: each, sums: sums[table]! }));
  const tallied = tally(passes, names.labels.length + 1, fields, identities);
  return ['', ...names.labels].flatMap((unit, row) =>
    tallied.count[row] === 0 ? [] : [{ unit, figures: figuresOf(rules, row, tallied, tallied) }],
  );
}

function controlsOf(admitted: readonly Int32Array[], money: readonly SumColumn[] | null): ControlTotals {
  const controls = { recordsIn: 0, recordsCounted: 0, amountIn: 0, amountCounted: 0, amountSetAside: 0 };
  for (const [table, rows] of admitted.entries()) {
    const values = money?.[table]!.values;
    controls.recordsIn += rows.length;
    for (let record = 0; record < rows.length; record++) {
      const isCounted = rows[record] === admission.counted;
      if (isCounted) controls.recordsCounted += 1;
      const value = values ? values[record]! : NaN;
      if (value !== value) continue;
      controls.amountIn += value;
      if (isCounted) controls.amountCounted += value;
      else controls.amountSetAside += value;
    }
  }
  return { ...controls, recordsSetAside: controls.recordsIn - controls.recordsCounted };
}

/** Tables of the register in the order of the workbook, of these sheets only where some are named; a form still to be filled is none. */
export function tablesOfRegister(
  tables: readonly RecognizedTable[],
  register: RegisterId,
  sheets?: readonly string[],
): TableColumns[] {
  return tables
    .filter((table) => table.register === register && (!sheets || sheets.includes(table.grid.sheet)))
    .filter((table) => !isBlankForm(table))
    .map(tableColumns);
}

/** `grants` where there is one, else the register with the most records, the catalogue of units last; null where no table has a register. */
export function usualRegister(tables: readonly RecognizedTable[]): RegisterId | null {
  const records = new Map<RegisterId, number>();
  for (const table of tables) {
    const { register, records: rows } = table;
    if (register === null || isBlankForm(table)) continue;
    records.set(register, (records.get(register) ?? 0) + rows.length);
  }
  if (records.has('grants')) return 'grants';
  const ranked = [...records].sort(
    ([a, few], [b, many]) => Number(a === 'units') - Number(b === 'units') || many - few,
  );
  return ranked[0]?.[0] ?? null;
}

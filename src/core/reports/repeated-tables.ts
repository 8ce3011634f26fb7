import type { TableColumns } from '../recognition/values/table-columns';
import type { RegisterId } from '../registers/register';
import { moneyField } from '../totals/measures';
import type { RecordUnits } from '../totals/record-units';
import { sumColumn } from '../totals/sum-columns';
import { giverKey } from '../vietnamese/giver-key';

/** A table that sums up by unit what another one lists person by person: its money is counted with the list alone. */
export interface RepeatedTable {
  readonly register: RegisterId;
  readonly summary: TableColumns;
  readonly list: TableColumns;
  /** In đồng, the same in both. */
  readonly amount: number;
}

/**
 * Finds summaries among the tables of a register: no names, a row for each unit, and for every unit the very sum of a list of persons
 * (of two units at least), unless titles or columns say that the two are of different programmes or givers.
 */
export function repeatedTables(
  register: RegisterId,
  tables: readonly TableColumns[],
  units: RecordUnits,
): RepeatedTable[] {
  const lists = tables.filter(namesPersons);
  return tables.flatMap((summary): RepeatedTable[] => {
    if (namesPersons(summary) || lists.length === 0) return [];
    const own = sumsByUnit(register, summary, units);
    if (!own || own.size < 2) return [];
    const list = lists.find(
      (one) => isOfSame(summary, one) && areEqual(own, sumsByUnit(register, one, units)),
    );
    if (!list) return [];
    return [{ register, summary, list, amount: [...own.values()].reduce((sum, part) => sum + part, 0) }];
  });
}

function namesPersons(table: TableColumns): boolean {
  return table.has('fullName') || table.has('givenName');
}

/** Sums of units that got any; null where the table says no money, or has a row without a unit or with an amount that cannot be read. */
function sumsByUnit(
  register: RegisterId,
  table: TableColumns,
  units: RecordUnits,
): Map<number, number> | null {
  const field = moneyField(register, (one) => table.has(one));
  if (field === null || !table.has('unit')) return null;
  const ids = units.idsOf(table);
  const { values, unreadable } = sumColumn(table, field);
  const sums = new Map<number, number>();
  for (let record = 0; record < table.count; record += 1) {
    if (unreadable?.[record]) return null;
    const value = values[record]!;
    if (Number.isNaN(value) || value === 0) continue;
    if (ids[record]! < 0) return null;
    sums.set(ids[record]!, (sums.get(ids[record]!) ?? 0) + value);
  }
  return sums;
}

function areEqual(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number> | null): boolean {
  return b !== null && a.size === b.size && [...a].every(([unit, sum]) => b.get(unit) === sum);
}

/** Whether nothing says that the two are of different hand-outs. */
function isOfSame(a: TableColumns, b: TableColumns): boolean {
  return (['programme', 'round', 'giver'] as const).every((field) => {
    const [of, other] = [saidIn(a, field), saidIn(b, field)];
    return of === null || other === null || of === other;
  });
}

/** What all records of a table say in a field; null where they say nothing or several things. */
function saidIn(table: TableColumns, field: 'programme' | 'round' | 'giver'): string | null {
  const { ids, texts } = table.said(field);
  const said = new Set(Array.from(ids, (id) => giverKey(texts[id] ?? '')).filter((text) => text !== ''));
  return said.size === 1 ? [...said][0]! : null;
}

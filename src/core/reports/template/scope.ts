import type { FieldId, RegisterId } from '../../registers/register';
import { registerOf } from '../../registers';
import { narrow, recordSet, type BookRecord, type RecordGroup, type RecordSet } from '../record-set';

/** What markers in a place of the template speak of: narrowed records, perhaps one unit, one group, one record. */
export interface Scope {
  recordsOf(register: RegisterId): RecordSet;
  /** The record of the innermost block over that register; null outside of one, `none` in a repeated column that it has no part in. */
  recordOf(register: RegisterId): BookRecord | 'none' | null;
  /** The unit that the place is about; null for all. */
  readonly unit: string | null;
  /** What the innermost `by` block is about. */
  readonly group: string | null;
  /** What a `by` block fixes: `grants.programme` → “Tết”. */
  fixedValue(register: RegisterId, field: FieldId): string | null;
  /** Within its block, from 1. */
  readonly ordinal: number;
  /** Over the whole sheet, from 1. */
  readonly totalOrdinal: number;
}

/** The scope of the whole sheet; of one unit where the sheet is made for it. */
export function rootScope(narrowed: (register: RegisterId) => RecordSet, unit: string | null): Scope {
  const root: Scope = {
    recordsOf: memo(narrowed),
    recordOf: () => null,
    unit: null,
    group: null,
    fixedValue: () => null,
    ordinal: 1,
    totalOrdinal: 1,
  };
  return unit === null ? root : unitScope(root, unit, 1, 1);
}

/** The same place for one unit only: every register that has units is narrowed to it. */
export function unitScope(parent: Scope, unit: string, ordinal: number, totalOrdinal: number): Scope {
  return {
    ...parent,
    recordsOf: memo((register) =>
      hasUnits(register) ? narrow(parent.recordsOf(register), 'unit', unit) : parent.recordsOf(register),
    ),
    recordOf: (register) => parent.recordOf(register),
    fixedValue: (register, field) =>
      field === 'unit' && hasUnits(register) ? unit : parent.fixedValue(register, field),
    unit,
    group: unit,
    ordinal,
    totalOrdinal,
  };
}

/** The same place for one group of a register's records. */
export function groupScope(
  parent: Scope,
  register: RegisterId,
  field: FieldId,
  { value, set }: RecordGroup,
  [ordinal, totalOrdinal]: readonly [number, number],
): Scope {
  if (field === 'unit') {
    const ofUnit = unitScope(parent, value, ordinal, totalOrdinal);
    return { ...ofUnit, recordsOf: (one) => (one === register ? set : ofUnit.recordsOf(one)) };
  }
  return {
    ...parent,
    recordsOf: (one) => (one === register ? set : parent.recordsOf(one)),
    fixedValue: (one, what) => (one === register && what === field ? value : parent.fixedValue(one, what)),
    group: value,
    ordinal,
    totalOrdinal,
  };
}

/** The same place for one record. */
export function recordScope(
  parent: Scope,
  register: RegisterId,
  record: BookRecord,
  [ordinal, totalOrdinal]: readonly [number, number],
): Scope {
  return {
    ...parent,
    recordOf: (one) => (one === register ? record : parent.recordOf(one)),
    ordinal,
    totalOrdinal,
  };
}

/** The same place in one of the repeated columns: the register's records of one group. */
export function columnScope(parent: Scope, register: RegisterId, field: FieldId, value: string): Scope {
  const narrowed = (set: RecordSet) => narrow(set, field, value);
  return {
    ...parent,
    recordsOf: memo((one) => (one === register ? narrowed(parent.recordsOf(one)) : parent.recordsOf(one))),
    recordOf(one) {
      const record = parent.recordOf(one);
      if (one !== register || record === null || record === 'none') return record;
      // A record stands in the column of its group only.
      const { books } = parent.recordsOf(one);
      return narrowed(recordSet(books, register, [record])).records[0] ?? 'none';
    },
    fixedValue: (one, what) => (one === register && what === field ? value : parent.fixedValue(one, what)),
    group: value,
  };
}

export function hasUnits(register: RegisterId): boolean {
  return registerOf(register).fields.some(({ id }) => id === 'unit');
}

function memo(make: (register: RegisterId) => RecordSet): (register: RegisterId) => RecordSet {
  const kept = new Map<RegisterId, RecordSet>();
  return (register) => {
    let set = kept.get(register);
    if (!set) kept.set(register, (set = make(register)));
    return set;
  };
}

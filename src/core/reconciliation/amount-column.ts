import { isErrorValue } from '../recognition/values/error-value';
import { kindOf, numberKinds, readNumber } from '../recognition/values/number-column';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/fields';
import { valueAt } from '../sheet/grid';
import type { SideName } from './pool';

/** How a record's amount was read: a sum of money, none stated, or words that are no figure. */
export const amountReadings = { stated: 0, none: 1, unreadable: 2 } as const;

/** The money that each record of a table states. */
export interface AmountColumn {
  /** The fields that it comes from: one, or quantity and rate; cells of these are what a formula refers to. */
  readonly fields: readonly FieldId[];
  /** đồng; 0 where none is stated, NaN where it cannot be read. */
  readonly values: Float64Array;
  /** One of `amountReadings` per record. */
  readonly readings: Uint8Array;
}

/** Fields that state a record's money on each side, the best first. */
const candidates: Readonly<Record<SideName, readonly FieldId[]>> = {
  approved: ['approvedAmount', 'amount', 'rate', 'proposedAmount'],
  paid: ['amount', 'rate', 'approvedAmount', 'proposedAmount'],
};

/** Whether a table states any money for the side. */
export function statesMoney(table: TableColumns, side: SideName): boolean {
  return candidates[side].some((field) => isMoney(table, field));
}

/** `rate` is a price in lists of grants, a percentage in those of membership growth. */
function isMoney(table: TableColumns, field: FieldId): boolean {
  return table.has(field) && kindOf(table.table, field) === 'money';
}

/** The fields that state a record's money: one, or quantity and rate. */
export function amountFields(table: TableColumns, side: SideName): readonly FieldId[] {
  const field = candidates[side].find((candidate) => isMoney(table, candidate)) ?? 'amount';
  return field === 'rate' && table.has('quantity') ? ['quantity', 'rate'] : [field];
}

/** Reads the amounts: the table's own column (the sum of its columns where each fund has one), else quantity × rate. */
export function readAmounts(table: TableColumns, side: SideName): AmountColumn {
  const fields = amountFields(table, side);
  if (fields.length > 1) return products(table);
  const [field = 'amount'] = fields;
  const columns = table.table.fields.get(field) ?? [];
  return columns.length > 1 ? sumOfColumns(table, field, columns) : oneColumn(table, field);
}

function oneColumn(table: TableColumns, field: FieldId): AmountColumn {
  const { kinds, values: numbers } = table.numbers(field);
  const values = new Float64Array(table.count);
  const readings = new Uint8Array(table.count);
  for (let record = 0; record < table.count; record++) {
    const value = numbers[record]!;
    const kind = kinds[record]!;
    if (kind === numberKinds.number || kind === numberKinds.text) {
      values[record] = Number.isNaN(value) ? 0 : value;
      readings[record] = values[record] === 0 ? amountReadings.none : amountReadings.stated;
    } else if (kind === numberKinds.empty || kind === numberKinds.dash) {
      readings[record] = amountReadings.none;
    } else {
      values[record] = NaN;
      readings[record] = amountReadings.unreadable;
    }
  }
  return { fields: [field], values, readings };
}

function products(table: TableColumns): AmountColumn {
  const rates = oneColumn(table, 'rate');
  const { kinds, values: quantities } = table.numbers('quantity');
  for (let record = 0; record < table.count; record++) {
    if (rates.readings[record] !== amountReadings.stated) continue;
    const kind = kinds[record]!;
    if (kind === numberKinds.unreadable || kind === numberKinds.error) {
      rates.values[record] = NaN;
      rates.readings[record] = amountReadings.unreadable;
    } else if (kind === numberKinds.number || kind === numberKinds.text) {
      rates.values[record]! *= quantities[record]!;
      if (rates.values[record] === 0) rates.readings[record] = amountReadings.none;
    }
  }
  return { ...rates, fields: ['quantity', 'rate'] };
}

function sumOfColumns(table: TableColumns, field: FieldId, columns: readonly number[]): AmountColumn {
  const values = new Float64Array(table.count);
  const readings = new Uint8Array(table.count).fill(amountReadings.none);
  for (let record = 0; record < table.count; record++) {
    for (const column of columns) {
      const value = valueAt(table.table.grid, table.table.records[record]!, column);
      if (value === '') continue;
      const reading = readNumber(table.table, field, column, value);
      if (reading.kind === 'empty' || reading.kind === 'dash') continue;
      if (reading.kind === 'unreadable' || isErrorValue(value)) {
        values[record] = NaN;
        readings[record] = amountReadings.unreadable;
        break;
      }
      values[record]! += reading.value;
      if (values[record] !== 0) readings[record] = amountReadings.stated;
    }
  }
  return { fields: [field], values, readings };
}

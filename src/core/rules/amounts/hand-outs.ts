import { firstEqualPair } from '../../recognition/values/equal-keys';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';

/** A small number per record: which hand-out it belongs to. */
export function handOuts(table: TableColumns): Int32Array {
  return keptOf(knownHandOuts, table, readHandOuts);
}

function readHandOuts(table: TableColumns): Int32Array {
  const fields: FieldId[] = ['programme', 'round', 'giver'];
  if (table.table.register === 'commendations') fields.push('form', 'level', 'achievement', 'note');
  if (!table.has('giver')) fields.push('fundSource');
  if (!table.has('round')) fields.push('decisionNo', 'decisionDate', 'paidOn', 'voucherNo', 'voucherDate');
  let groups: Int32Array = new Int32Array(table.count);
  for (const field of fields) {
    if (table.has(field)) groups = firstEqualPair(groups, table.categories(field).ids);
  }
  return groups;
}

/** Whether one row is the money and the other the goods of one gift. */
export function isMoneyAndGoods(table: TableColumns, a: number, b: number): boolean {
  if (!table.has('amount') || !table.has('inKind')) return false;
  const has = (field: FieldId, record: number) => table.text(field, record) !== '';
  const isMoneyOnly = (record: number) => has('amount', record) && !has('inKind', record);
  const isGoodsOnly = (record: number) => has('inKind', record) && !has('amount', record);
  return (isMoneyOnly(a) && isGoodsOnly(b)) || (isGoodsOnly(a) && isMoneyOnly(b));
}

/** Who gave, as a small number per record, 0 where it is not said; the fund where the list has no column of givers. */
export function givers(table: TableColumns): Int32Array {
  return table.categories(table.has('giver') ? 'giver' : 'fundSource').ids;
}

/** A small number per record: which programme and round it is of, whoever gave. */
export function occasions(table: TableColumns): Int32Array {
  return keptOf(knownOccasions, table, readOccasions);
}

function readOccasions(table: TableColumns): Int32Array {
  let groups: Int32Array = new Int32Array(table.count);
  for (const field of ['programme', 'round'] as const) {
    if (table.has(field)) groups = firstEqualPair(groups, table.categories(field).ids);
  }
  return groups;
}

const knownHandOuts = new WeakMap<TableColumns, Int32Array>();
const knownOccasions = new WeakMap<TableColumns, Int32Array>();

/** Made once for a table: three rules ask. */
function keptOf(
  known: WeakMap<TableColumns, Int32Array>,
  table: TableColumns,
  read: (table: TableColumns) => Int32Array,
): Int32Array {
  let groups = known.get(table);
  if (!groups) known.set(table, (groups = read(table)));
  return groups;
}

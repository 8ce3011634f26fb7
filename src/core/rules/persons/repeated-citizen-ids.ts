import { repeatsOf } from '../../recognition/values/equal-keys';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { RegisterId } from '../../registers/register';
import { areOtherEntries } from './entries';
import { firstOfIds } from './same-person';

/** Where one person's number must not stand for another. */
export const citizenIdRegisters: readonly RegisterId[] = ['members', 'grants', 'disbursements'];

/**
 * For each record the earlier one whose citizen id it wrongly repeats, -1 where it repeats none; made once for a table.
 *
 * In a list of members each person stands once, so any repetition is a fault, unless it has a row for each subject or certificate. In
 * lists of grants and payments the same person may come again: there only another name under the same number is one, and not where a guardian's papers stand in
 * for a child's.
 */
export function repeatedCitizenIds(table: TableColumns): Int32Array {
  let repeated = known.get(table);
  if (!repeated) known.set(table, (repeated = findRepeated(table)));
  return repeated;
}

const known = new WeakMap<TableColumns, Int32Array>();

function findRepeated(table: TableColumns): Int32Array {
  const { register } = table.table;
  const repeated = new Int32Array(table.count).fill(-1);
  if (register === null || !citizenIdRegisters.includes(register)) return repeated;
  const first = firstOfIds(table);
  for (const record of repeatsOf(first)) {
    const earlier = first[record]!;
    const standsOnce = register === 'members' && !areOtherEntries(table, earlier, record);
    if (standsOnce || isOtherPerson(table, earlier, record)) repeated[record] = earlier;
  }
  return repeated;
}

function isOtherPerson(table: TableColumns, a: number, b: number): boolean {
  if (table.text('guardian', a) !== '' || table.text('guardian', b) !== '') return false;
  const names = table.names();
  return names.key(a) !== '' && names.key(b) !== '' && names.key(a) !== names.key(b);
}

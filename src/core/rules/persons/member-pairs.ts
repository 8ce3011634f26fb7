import type { MemberPool } from './member-pool';
import { areIdsFar } from './same-person';

/** A member's name as it is written. */
export function nameOf({ tables, tableOf, recordOf }: MemberPool, at: number): string {
  return tables[tableOf[at]!]!.names().text(recordOf[at]!);
}

/** Whether the names differ at most in case, spacing and the place of tone marks. */
export function hasSameKey(
  { tables, tableOf, recordOf, firstNamesake }: MemberPool,
  a: number,
  b: number,
): boolean {
  if (firstNamesake[a] !== firstNamesake[b] || firstNamesake[a]! < 0) return false;
  const key = (at: number) => tables[tableOf[at]!]!.names().key(recordOf[at]!);
  return key(a) === key(b);
}

/** Whether both genders are known, and differ. */
export function haveOtherGenders({ genders }: MemberPool, a: number, b: number): boolean {
  return genders[a] !== 0 && genders[b] !== 0 && genders[a] !== genders[b];
}

/** Whether both citizen ids are well-formed, and differ. */
export function haveOtherIds({ ids }: MemberPool, a: number, b: number): boolean {
  return !Number.isNaN(ids[a]! + ids[b]!) && ids[a] !== ids[b];
}

/** Two numbers that differ in more digits than a slip changes. */
export function haveFarIds(pool: MemberPool, a: number, b: number): boolean {
  return haveOtherIds(pool, a, b) && areIdsFar(pool.ids[a]!, pool.ids[b]!);
}

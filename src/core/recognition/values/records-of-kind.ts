/**
 * Passes over the kinds of a column for all rules: plain loops that see nothing but arrays, so that they are compiled once and for
 * good. Within a rule, with its table in sight, each loop would be compiled anew for every check.
 */

/** The records of one kind, ascending. */
export function recordsOfKind(kinds: Uint8Array, kind: number): number[] {
  const records: number[] = [];
  // Hardly any cell of a column is at fault: the engine's own search passes over the others fastest.
  for (let at = kinds.indexOf(kind); at >= 0; at = kinds.indexOf(kind, at + 1)) records.push(at);
  return records;
}

/** How many records are of this kind or one with a higher number. */
export function countFromKind(kinds: Uint8Array, least: number): number {
  let count = 0;
  for (let record = 0; record < kinds.length; record++) if (kinds[record]! >= least) count++;
  return count;
}

/** Records where both columns know something (not 0) and differ, ascending. */
export function recordsThatDiffer(a: Int16Array | Uint8Array, b: Int16Array | Uint8Array): number[] {
  const records: number[] = [];
  for (let record = 0; record < a.length; record++) {
    if (a[record] !== b[record] && a[record] !== 0 && b[record] !== 0) records.push(record);
  }
  return records;
}

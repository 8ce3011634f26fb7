import { isoDay } from '../sheet/read-date';
import type { Pool } from './pool';

/**
 * What a record is known by when its row has moved: who it is about and what for, and beside that its amount, document and day.
 *
 * Kept in the workbook with a person's decisions; all of it as text, so that it reads the same in every later version.
 */
export interface RecordKey {
  readonly side: 'approved' | 'paid';
  /** Name, citizen id, birth and unit, in their compared forms. */
  readonly who: string;
  /** Programme and round. */
  readonly purpose: string;
  readonly amount: number;
  /** Number of the voucher or decision. */
  readonly document: string;
  /** YYYY-MM-DD, '' where it is not known. */
  readonly day: string;
}

export function recordKey(pool: Pool, node: number): RecordKey {
  const { words } = pool;
  const id = pool.ids[node]!;
  const day = pool.birthDays[node]!;
  const year = pool.birthYears[node]!;
  const birth = Number.isNaN(day) ? (year === 0 ? '' : String(year)) : isoDay(day);
  return {
    side: node < pool.split ? 'approved' : 'paid',
    who: [
      words.names.keys[pool.names[node]!]!,
      Number.isNaN(id) ? '' : String(id),
      birth,
      words.units.keys[pool.units[node]!]!,
    ].join('|'),
    purpose: `${words.programmes.keys[pool.programmes[node]!]!}|${words.rounds.keys[pool.rounds[node]!]!}`,
    amount: pool.amounts[node]! - (node < pool.split || pool.amounts[node] !== 0 ? 0 : pool.returned[node]!),
    document: words.vouchers.keys[pool.vouchers[node]!]!,
    day: Number.isNaN(pool.dates[node]!) ? '' : isoDay(pool.dates[node]!),
  };
}

/** Finds records again by their keys: of those about the same person and purpose the one that agrees most; each is found once. */
export function findRecords(pool: Pool): (key: RecordKey, taken: ReadonlySet<number>) => number | null {
  const byWho = new Map<string, number[]>();
  for (let node = 0; node < pool.count; node++) {
    const { side, who, purpose } = recordKey(pool, node);
    const known = byWho.get(`${side}|${who}|${purpose}`);
    if (known) known.push(node);
    else byWho.set(`${side}|${who}|${purpose}`, [node]);
  }
  return (key, taken) => {
    let best: number | null = null;
    let bestScore = -1;
    for (const node of byWho.get(`${key.side}|${key.who}|${key.purpose}`) ?? []) {
      if (taken.has(node)) continue;
      const other = recordKey(pool, node);
      const score =
        (other.amount === key.amount ? 4 : 0) +
        (other.document === key.document ? 2 : 0) +
        (other.day === key.day ? 1 : 0);
      if (score > bestScore) [best, bestScore] = [node, score];
    }
    return best;
  };
}

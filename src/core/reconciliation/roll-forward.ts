import type { MemoryEntry } from '../memory';
import type { ItemStatus } from './item';
import type { Reconciliation } from './reconcile';
import { recordKey, type RecordKey } from './record-key';

export const openItemKind = 'reconcile-open-item';

/** An item as a closed period leaves it to the next. */
export interface OpenItem {
  readonly kind: typeof openItemKind;
  /** The period in which it was first seen, such as `2024` or `Quý I/2024`. */
  readonly firstSeen: string;
  readonly status: ItemStatus;
  readonly records: readonly RecordKey[];
  readonly difference: number;
}

/** Items of the last period against those of this one: opening + new − cleared = closing, in number and money. */
export interface RollForward {
  readonly opening: readonly OpenItem[];
  readonly cleared: readonly OpenItem[];
  readonly stillOpen: readonly OpenItem[];
  readonly added: readonly OpenItem[];
  readonly closing: readonly OpenItem[];
}

export function openItemsIn(memory: readonly MemoryEntry[]): OpenItem[] {
  return memory.filter((entry): entry is MemoryEntry & OpenItem => entry.kind === openItemKind);
}

/** The items of a reconciliation as they would be left to the next period. */
export function openItemsOf({ pool, items }: Reconciliation, period: string): OpenItem[] {
  return items.map(({ status, approved, paid, difference }) => ({
    kind: openItemKind,
    firstSeen: period,
    status,
    records: [...approved, ...paid].map((node) => recordKey(pool, node)),
    difference,
  }));
}

/**
 * Compares the items left by the last period with those that are open now.
 *
 * An item is the same where its records are about the same people, purposes and amounts; one that changed its status or amount
 * is cleared as the old and added as the new, so that the sums always add up.
 */
export function rollForward(opening: readonly OpenItem[], now: readonly OpenItem[]): RollForward {
  const waiting = new Map<string, OpenItem[]>();
  for (const item of opening) {
    const key = keyOf(item);
    waiting.set(key, [...(waiting.get(key) ?? []), item]);
  }
  const stillOpen: OpenItem[] = [];
  const added: OpenItem[] = [];
  for (const item of now) {
    const known = waiting.get(keyOf(item))?.shift();
    if (known) stillOpen.push({ ...item, firstSeen: known.firstSeen });
    else added.push(item);
  }
  const cleared = [...waiting.values()].flat();
  return { opening, cleared, stillOpen, added, closing: [...stillOpen, ...added] };
}

function keyOf({ status, records, difference }: OpenItem): string {
  const lines = records.map(({ side, who, purpose, amount, document }) =>
    [side, who, purpose, amount, document].join('|'),
  );
  return [status, difference, ...lines.sort()].join('\n');
}

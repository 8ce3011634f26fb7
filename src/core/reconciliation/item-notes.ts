import type { MemoryEntry } from '../memory';
import type { Item } from './item';
import { recordKey } from './record-key';
import type { Pool } from './pool';

export const itemNoteKind = 'reconcile-item-note';

/** What a person wrote to an item, kept by the identity of its records. */
export interface ItemNote {
  readonly kind: typeof itemNoteKind;
  readonly item: string;
  /** Who follows it up; the unit where nobody is named. */
  readonly owner: string;
  readonly note: string;
  /** What is to be done: “thu hồi”, “chi bổ sung”, “chờ ký”. */
  readonly disposition: string;
  readonly by: string;
  readonly at: string;
}

/** What an item is known by when rows have moved. */
export function itemKey(
  pool: Pool,
  { status, approved, paid }: Pick<Item, 'status' | 'approved' | 'paid'>,
): string {
  const lines = [...approved, ...paid].map((node) => {
    const { side, who, purpose, amount, document } = recordKey(pool, node);
    return [side, who, purpose, amount, document].join('|');
  });
  return [status, ...lines.sort()].join('\n');
}

/** The notes that the workbook remembers, the latest of each item. */
export function itemNotesIn(memory: readonly MemoryEntry[]): ReadonlyMap<string, ItemNote> {
  const notes = memory.filter((entry): entry is MemoryEntry & ItemNote => entry.kind === itemNoteKind);
  return new Map(notes.map((note) => [note.item, note]));
}

import {
  identityFieldKey,
  identityKey,
  isIdentityField,
  type RowIdentity,
} from '../recognition/rows/row-identity';
import type { Journal, JournalLine } from './journal';

/**
 * What rows say of themselves since the journal wrote of them: mending may change it (an alias becomes the unit's name), and
 * undoing changes it back. Known from the journal alone, so exact; what a hand changed is not in it.
 */
export interface IdentityHistory {
  /** The row's identity as mending and undoing left it, of one that it had at any time. */
  now(sheet: string, identity: RowIdentity): RowIdentity;
  /** The same of an `identityKey`. */
  nowOfKey(sheet: string, key: string): string;
}

type Fields = RowIdentity['fields'];

/** Opens the history of a journal; null, where nothing was mended, has none. */
export function identityHistory(journal: Journal | null): IdentityHistory {
  const runs = stepsOfRuns(journal?.lines ?? []);
  const follow = (sheet: string, key: string): Fields | null => {
    let fields: Fields | null = null;
    let at = key;
    for (const steps of runs) {
      const next = steps.get(placed(sheet, at));
      if (!next) continue;
      fields = next;
      at = identityKey({ fields, rest: '' });
    }
    return fields;
  };
  return {
    now: (sheet, identity) => {
      const fields = follow(sheet, identityKey(identity));
      return fields ? { ...identity, fields } : identity;
    },
    nowOfKey: (sheet, key) => {
      const fields = follow(sheet, key);
      return fields ? identityKey({ fields, rest: '' }) : key;
    },
  };
}

const placed = (sheet: string, key: string): string => `${sheet}\u0002${key}`;

/** By run in order: from what a row said before the run, and right after it, to what it says of itself since. */
function stepsOfRuns(lines: readonly JournalLine[]): ReadonlyMap<string, Fields>[] {
  const runs = new Map<number, Map<string, JournalLine[]>>();
  for (const line of lines) {
    const { run, sheet, field, identity } = line.entry;
    if (!identity || field === null || !isIdentityField.has(field)) continue;
    const rows = runs.get(run) ?? new Map<string, JournalLine[]>();
    runs.set(run, rows);
    const key = placed(sheet, identityKey(identity));
    rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  return [...runs.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, rows]) => {
      const steps = new Map<string, Fields>();
      for (const [key, own] of rows) {
        const { sheet, identity } = own[0]!.entry;
        const now = takenBack(
          identity!.fields,
          own.filter(({ entry }) => entry.state === 'undone'),
        );
        steps.set(key, now);
        steps.set(placed(sheet, identityKey({ fields: takenBack(identity!.fields, own), rest: '' })), now);
      }
      return steps;
    });
}

/** The fields as they were before these lines. */
function takenBack(fields: Fields, lines: readonly JournalLine[]): Fields {
  const before = { ...fields };
  for (const { entry } of lines) {
    const key = identityFieldKey(entry.field!, entry.before.value);
    if (key === '') delete before[entry.field!];
    else before[entry.field!] = key;
  }
  return before;
}

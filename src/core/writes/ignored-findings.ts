import type { MemoryEntry } from '../memory';
import { contentKey, identityKey } from '../recognition/rows/row-identity';
import type { RecognizedTable } from '../recognition/recognized-table';
import type { Finding } from '../rules/rule';
import type { RuleId } from '../rules/rule-ids';
import { cellAddress } from '../sheet/address';
import type { IdentityHistory } from './identity-history';
import type { Stamp } from './journal';
import { recordCells, type RecordCells } from './record-cells';

/*
 * Findings that a person decided to leave, each with a reason and a name. They are known again by their rule, the identity of
 * their rows and what the cell says, so that sorting, inserting and mending do no harm; when the cell is changed by hand, the word no
 * longer holds.
 */

export const ignoredKind = 'ignored-finding';

/** One decision, as the workbook remembers it. */
export interface IgnoredEntry extends MemoryEntry {
  readonly kind: typeof ignoredKind;
  readonly rule: RuleId;
  readonly sheet: string;
  /** Header of the first cell's column. */
  readonly header: string;
  /** What the first cell said, as `contentKey` spells it. */
  readonly value: string;
  /** Identity keys of the rows of all cells, at most `mostRows`, sorted. */
  readonly rows: readonly string[];
  /** For people: the address then, and who or what the row is about. */
  readonly cell: string;
  readonly record: string;
  readonly reason: string;
  readonly by: string;
  readonly when: string;
}

/** A finding that is left, and why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly entry: IgnoredEntry;
}

/** One cause in many rows (an unknown unit in 400) is known by some of them; an entry must fit into a cell of the memory. */
const mostRows = 24;

/** Decisions out of the workbook's memory; entries that are none are passed over. */
export function ignoredIn(memory: readonly MemoryEntry[]): IgnoredEntry[] {
  return memory.filter(
    (entry): entry is IgnoredEntry => entry.kind === ignoredKind && Array.isArray(entry['rows']),
  );
}

/** The same decision, out of another reading of the workbook. */
export function isSameDecision(one: IgnoredEntry, other: IgnoredEntry): boolean {
  const keys = ['rule', 'sheet', 'header', 'value', 'cell', 'reason', 'by', 'when'] as const;
  return keys.every((key) => one[key] === other[key]) && one.rows.join('\n') === other.rows.join('\n');
}

/** The decision to leave a finding of these tables. */
export function ignoredEntry(
  finding: Finding,
  tables: readonly RecognizedTable[],
  reason: string,
  { who, when }: Stamp,
): IgnoredEntry {
  const cells = recordCells(tables, []);
  const [first] = finding.cells;
  return {
    kind: ignoredKind,
    ...signatureOf(finding, cells),
    cell: first ? cellAddress(first.row, first.column) : '',
    record: first ? cells.placeOf(first).record : '',
    reason,
    by: who,
    when,
  };
}

/**
 * Parts findings into those that stay and those that a person decided to leave. Each decision holds for one finding: a third
 * row like two that were looked at is a new finding.
 */
export function partIgnored(
  findings: readonly Finding[],
  tables: readonly RecognizedTable[],
  entries: readonly IgnoredEntry[],
  history: IdentityHistory,
): { readonly kept: readonly Finding[]; readonly ignored: readonly IgnoredFinding[] } {
  if (entries.length === 0) return { kept: findings, ignored: [] };
  const cells = recordCells(tables, []);
  const open = new Map<string, { entry: IgnoredEntry; rows: readonly string[] }[]>();
  for (const entry of entries) {
    const key = `${entry.rule} ${entry.sheet}`;
    const rows = entry.rows.map((row) => history.nowOfKey(entry.sheet, row));
    open.set(key, [...(open.get(key) ?? []), { entry, rows }]);
  }
  const ignored: IgnoredFinding[] = [];
  const kept = findings.filter((finding) => {
    const waiting = open.get(`${finding.rule} ${finding.sheet}`);
    if (!waiting || waiting.length === 0) return true;
    const signature = signatureOf(finding, cells);
    const index = waiting.findIndex(({ entry, rows }) => isAbout({ ...entry, rows }, signature));
    if (index < 0) return true;
    ignored.push({ finding, entry: waiting[index]!.entry });
    waiting.splice(index, 1);
    return false;
  });
  return { kept, ignored };
}

type Signature = Pick<IgnoredEntry, 'rule' | 'sheet' | 'header' | 'value' | 'rows'>;

function signatureOf({ rule, sheet, cells: places, value }: Finding, cells: RecordCells): Signature {
  const [first] = places;
  const rows = new Set<string>();
  for (const place of places) {
    if (rows.size === mostRows) break;
    const { identity } = cells.placeOf(place);
    if (identity) rows.add(`${identityKey(identity)}`);
  }
  return {
    rule,
    sheet,
    header: first ? cells.placeOf(first).header : '',
    value: contentKey(value),
    rows: [...rows].sort(),
  };
}

/** The same rule and column, half of the rows, and the same value; of several rows sorting may have put another first. */
function isAbout(
  entry: Pick<IgnoredEntry, 'header' | 'value' | 'rows'>,
  { header, value, rows }: Signature,
): boolean {
  if (entry.header !== header) return false;
  const isSameValue = entry.value === value;
  if (entry.rows.length < 2 && !isSameValue) return false;
  const now = new Set(rows);
  const common = entry.rows.filter((row) => now.has(row)).length;
  return common * 2 >= entry.rows.length && (common > 0 || isSameValue);
}

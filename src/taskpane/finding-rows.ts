import type { Finding } from '../core/rules/rule';
import type { RuleId } from '../core/rules/rule-ids';
import type { FindingGroup } from './finding-list';

/** What the list's cursor stands on. */
export type Cursor = { readonly group: RuleId } | { readonly finding: Finding };

/**
 * A line of the list: a group's heading, or a finding. `index` counts all findings shown, also folded ones, from 0; a heading has that of
 * its group's first.
 */
export type FindingRow =
  | {
      readonly kind: 'group';
      readonly index: number;
      readonly group: FindingGroup;
      readonly isOpen: boolean;
    }
  | {
      readonly kind: 'finding';
      readonly finding: Finding;
      readonly index: number;
      readonly position: number;
      readonly group: FindingGroup;
    };

/** The lines of the list, top to bottom; folded groups show their heading only. Each is made when it comes into sight: there may be tens of thousands. */
export interface FindingRows {
  /** By line a number of its own: a finding's index, and below 0 for headings. */
  readonly keys: Int32Array;
  at(row: number): FindingRow | null;
  /** Where the cursor stands; -1 where that is not shown. */
  rowOf(cursor: Cursor): number;
}

/** Lays the groups out as lines. */
export function rowsOf(groups: readonly FindingGroup[], folded: ReadonlySet<RuleId>): FindingRows {
  let [row, index] = [0, 0];
  const parts = groups.map((group) => {
    const part = { group, isOpen: !folded.has(group.rule), row, index };
    row += 1 + (part.isOpen ? group.findings.length : 0);
    index += group.findings.length;
    return part;
  });
  const keys = new Int32Array(row);
  for (const part of parts) {
    keys[part.row] = -1 - part.index;
    if (part.isOpen)
      for (let position = 0; position < part.group.findings.length; position += 1)
        keys[part.row + 1 + position] = part.index + position;
  }
  return {
    keys,
    at(line) {
      const part = parts.findLast((each) => each.row <= line);
      if (!part || !(line < keys.length)) return null;
      const { group, isOpen } = part;
      const position = line - part.row - 1;
      if (position < 0) return { kind: 'group', index: part.index, group, isOpen };
      return {
        kind: 'finding',
        finding: group.findings[position]!,
        index: part.index + position,
        position,
        group,
      };
    },
    rowOf(cursor) {
      const rule = 'finding' in cursor ? cursor.finding.rule : cursor.group;
      const part = parts.find(({ group }) => group.rule === rule);
      if (!part) return -1;
      if (!('finding' in cursor)) return part.row;
      const position = part.isOpen ? part.group.findings.indexOf(cursor.finding) : -1;
      return position < 0 ? -1 : part.row + 1 + position;
    },
  };
}

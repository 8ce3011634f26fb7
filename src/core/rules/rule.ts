import type { Message, Text } from '../language';
import type { FieldId, RegisterId } from '../registers/register';
import type { CellValue } from '../sheet/grid';
import type { Book } from './book';
import type { RuleId } from './rule-ids';
import type { TableColumns } from '../recognition/values/table-columns';
import type { SharedFault } from './told-once';

/** error: the books are wrong; warning: probably; info: worth a look. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** A cell within the sheet of the table that is checked; zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell on any sheet, for findings whose cells lie on several. */
export interface DistantPlace extends Place {
  readonly sheet: string;
}

/** The value that would repair a finding's first cell (all its cells, where it has several of one cause). */
export interface FixProposal {
  readonly value: CellValue;
  /** Where the cells need different values (a whole column of numbers kept as text): one for each cell, in their order. */
  readonly values?: readonly CellValue[];
  /** Set before the value where it matters: `@` keeps the zeros of an identity number. */
  readonly numberFormat?: string;
  /** Safe to apply in bulk, without a person looking at each. */
  readonly certain: boolean;
}

/** One place where a rule is broken, as the rule reports it. */
export interface Breach<P> {
  /** The offending cell first, then those that it clashes with; empty where no cell exists. */
  readonly cells: readonly (Place | DistantPlace)[];
  /** What the first cell holds; for a name in no cell, that name. */
  readonly value: CellValue;
  readonly params: P;
  /** The record of the first cell, for the finding's unit; left out where the cell is of no record. */
  readonly record?: number;
  readonly fix?: FixProposal;
  /** Where this breach weighs other than the rule does. */
  readonly severity?: Severity;
  /** Đồng that the fault hides or misstates; 0 where it has no money side. */
  readonly money?: number;
  /** Set where other rules see the same fault in the first cell. */
  readonly shared?: SharedFault;
}

/** A check on a table of a workbook: one file per rule, listed in `index.ts`. */
export interface Rule<P> {
  readonly id: RuleId;
  readonly severity: Severity;
  /**
   * Fields without which the rule cannot look at a table; of an inner list, any one will do.
   * A table that lacks them is not checked, and the review says so.
   */
  readonly needs: readonly (FieldId | readonly FieldId[])[];
  /** What it needs instead in registers that have no field for one of these. */
  readonly needsIn?: Partial<Record<RegisterId, Rule<P>['needs']>>;
  /** What it looks at where the table has it: it cannot where most of such a column is unreadable. */
  readonly uses?: readonly FieldId[];
  /** Without a catalogue of units in the workbook the rule cannot look. */
  readonly needsUnitCatalogue?: boolean;
  /** Without a list of members in the workbook the rule cannot look. */
  readonly needsMemberList?: boolean;
  /** It looks at rows, headings or formulas of the sheet itself: it cannot look at a form. */
  readonly needsSheetRows?: boolean;
  /** It tells a number or a date from its text: it cannot look at a form whose values share their cells with words. */
  readonly needsOwnCells?: boolean;
  /** The registers that it speaks about; without it, every one (also a table that fits none). */
  readonly registers?: readonly RegisterId[];
  readonly title: Text;
  readonly message: Message<P>;
  /**
   * What the rule has to find out beforehand where that takes longer than the window may stand still, in steps of some 10 ms. It is
   * kept with the table or the book, so that `check`, which works without it too, finds it there.
   */
  prepare?(table: TableColumns, book: Book): Generator<void, unknown>;
  /** Columns that no field claims and that the rule looks at all the same, having learnt from the rows what they are. */
  learnsColumns?(table: TableColumns): readonly number[];
  /** Consumed breach by breach, with pauses in between. */
  check(table: TableColumns, book: Book): Iterable<Breach<P>>;
}

/** A rule whose parameters are hidden, as the catalogue holds it. */
export interface AnyRule extends Omit<Rule<unknown>, 'message' | 'check'> {
  readonly message: Message<never>;
  check(table: TableColumns, book: Book): Iterable<Breach<unknown>>;
}

/** Declares a rule; the type of its parameters ties `check` to both messages. */
export function defineRule<P>(rule: Rule<P>): Rule<P> {
  return rule;
}

/** A broken rule in a place of the workbook: a value without text; text is made at the edge by `messageOf`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly table: string;
  readonly sheet: string;
  /** The offending cell first; zero-based, each with its sheet. */
  readonly cells: readonly DistantPlace[];
  readonly value: CellValue;
  /** The unit of the first cell's record, by the catalogue's name where it has it, '' where it has none; for filtering. */
  readonly unit: string;
  /** Its table is a form, whose records do not stand in rows. */
  readonly isOnForm: boolean;
  readonly params: unknown;
  readonly fix: FixProposal | null;
  readonly money: number;
}

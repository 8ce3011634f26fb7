import type { RecognizedTable, UnrecognizedSheet } from './recognition/recognized-table';
import type { FieldId } from './registers/register';
import type { Finding } from './rules/rule';
import type { RuleId } from './rules/rule-ids';

/** A rule that could not look at a table, and why. */
export interface NotChecked {
  readonly rule: RuleId;
  readonly table: string;
  /** Fields that the table lacks; or what else stood in the way. */
  readonly missing: readonly FieldId[] | 'no-unit-catalogue';
}

/** A rule that broke (our defect); the others still report. */
export interface FailedRule {
  readonly rule: RuleId;
  readonly table: string;
  readonly error: string;
}

/** The whole check of a workbook. */
export interface Review {
  readonly tables: readonly RecognizedTable[];
  readonly unrecognized: readonly UnrecognizedSheet[];
  readonly findings: readonly Finding[];
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  readonly notChecked: readonly NotChecked[];
  readonly failed: readonly FailedRule[];
  /** Counted at each step: rows of all bodies = records + set aside; cells = cells of records that a field claims. */
  readonly controls: { readonly records: number; readonly setAside: number; readonly cells: number };
}

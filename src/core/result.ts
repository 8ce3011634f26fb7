import type { TemplateFault } from './reports/template/template-fault';
import type { RegisterId } from './registers/register';

/**
 * What a step answers that a person may have to help with: the value, or the problem.
 *
 * A Problem is not a Finding (the data is wrong) and not a defect (our bug, thrown): the step cannot be done
 * now and the person can act.
 */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Why a step could not be done; a closed list, so that every message exists in both languages. */
export type Problem =
  | { readonly code: 'cell-being-edited' }
  | { readonly code: 'sheet-changed'; readonly sheet: string }
  /** A cell holds something else by now; `cell` is its address within the sheet. */
  | { readonly code: 'cell-changed'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'sheet-missing'; readonly sheet: string }
  /** The name is taken by a sheet that is not ours to replace. */
  | { readonly code: 'sheet-exists'; readonly sheet: string }
  /** A sheet that we wrote was changed by hand since. */
  | { readonly code: 'sheet-edited'; readonly sheet: string }
  /** A sheet that was to be taken back holds other content than was written; `cells` are the first of them. */
  | {
      readonly code: 'sheet-written-on';
      readonly sheet: string;
      readonly cells: readonly string[];
      readonly others: number;
    }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  /** On a protected sheet, cells that may not be written; `cell` is the first, `others` how many more. */
  | { readonly code: 'cells-locked'; readonly sheet: string; readonly cell: string; readonly others: number }
  | { readonly code: 'workbook-protected' }
  | { readonly code: 'workbook-in-background' }
  | { readonly code: 'too-large'; readonly sheet: string }
  | { readonly code: 'unsupported'; readonly feature: string }
  /** The workbook counts days from 1904, and days were to be written. */
  | { readonly code: 'dates-from-1904' }
  | { readonly code: 'connection-lost' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'no-table' }
  /** What is to be written follows rows by formulas, and this sheet is a form. */
  | { readonly code: 'form-without-rows'; readonly sheet: string }
  /** Nothing of the selection is in use. */
  | { readonly code: 'selection-empty'; readonly sheet: string }
  | { readonly code: 'selection-too-large'; readonly rows: number; readonly most: number }
  /** A report needs a register that no table of the workbook is. */
  | { readonly code: 'register-missing'; readonly register: RegisterId }
  | { readonly code: 'param-missing'; readonly param: string }
  | { readonly code: 'param-unknown'; readonly param: string; readonly nearest: string | null }
  | { readonly code: 'param-unreadable'; readonly param: string; readonly value: string }
  /** The journal holds nothing of that kind. */
  | { readonly code: 'nothing-to-undo' }
  /** Markers of a template that are wrong; nothing is filled before all are mended. */
  | { readonly code: 'template-faults'; readonly faults: readonly TemplateFault[] }
  /** A sheet without markers, and no blank form either. */
  | { readonly code: 'template-without-markers'; readonly sheet: string }
  /** A part of a public copy still holds what tells a person apart; the copy is not made. */
  | { readonly code: 'public-copy-leaks'; readonly part: string }
  | { readonly code: 'excel-refused'; readonly excelCode: string };

export type ProblemCode = Problem['code'];

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(problem: Problem): Result<never> {
  return { ok: false, problem };
}

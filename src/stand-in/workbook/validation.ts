import type { Area } from './types';

export type ValidationType = 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';

/** A rule for what may be typed into cells; kept, moved and written, not enforced: what a program writes is not asked either. */
export interface Validation {
  areas: Area[];
  readonly type: ValidationType;
  /** As the file format spells it: between, greaterThan …; null for lists and formulas. */
  readonly operator: string | null;
  /** One or two, with their leading `=` unless they are a plain list or number. */
  formulas: readonly string[];
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown: boolean;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

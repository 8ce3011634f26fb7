import type { FilterWord, MeasureWord } from './vocabulary';

/** A name with its dots taken apart: `grants.amount`, `unit.name`, `param.round`. */
export type Path = readonly string[];

export type Comparison = '=' | '!=' | '>' | '>=' | '<' | '<=' | 'contains';

/** `amount > 500000 and programme = "Tết"`; `field` is of the register that is narrowed. */
export type RecordCondition =
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly comparison: Comparison;
      readonly value: Expression;
    }
  | { readonly kind: 'filled'; readonly field: string }
  | { readonly kind: 'and'; readonly parts: readonly RecordCondition[] }
  | { readonly kind: 'or'; readonly parts: readonly RecordCondition[] };

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'path'; readonly path: Path }
  | {
      readonly kind: 'measure';
      readonly measure: MeasureWord;
      readonly register: string;
      readonly field: string | null;
      readonly where: RecordCondition | null;
    };

/** `count grants > 0`, or a name that says something. */
export type BlockCondition =
  | {
      readonly kind: 'compare';
      readonly left: Expression;
      readonly comparison: Comparison;
      readonly right: Expression;
    }
  | { readonly kind: 'filled'; readonly value: Expression }
  | { readonly kind: 'and'; readonly parts: readonly BlockCondition[] }
  | { readonly kind: 'or'; readonly parts: readonly BlockCondition[] };

export interface AppliedFilter {
  readonly filter: FilterWord;
  readonly argument: string | null;
}

/** What a marker says. */
export type Directive =
  | { readonly kind: 'value'; readonly expression: Expression; readonly filters: readonly AppliedFilter[] }
  | {
      readonly kind: 'each';
      /** A register, or `unit` for every unit of the catalogue. */
      readonly register: string;
      readonly by: string | null;
      readonly where: RecordCondition | null;
      readonly sort: { readonly field: string; readonly isDescending: boolean } | null;
      readonly breaksPages: boolean;
    }
  | {
      readonly kind: 'columns';
      readonly register: string;
      readonly by: string;
      readonly where: RecordCondition | null;
    }
  | { readonly kind: 'if'; readonly condition: BlockCondition }
  | { readonly kind: 'else' }
  | { readonly kind: 'end' };

import type { Text } from '../language';

/** Ids of the registers, fixed by the headless contract. */
export const registerIds = [
  'units',
  'members',
  'grants',
  'visits',
  'disbursements',
  'commendations',
  'admissions',
  'newUnits',
  'proposals',
  'donations',
  'fundDrives',
  'training',
  'conferences',
  'emulation',
  'documents',
] as const;

export type RegisterId = (typeof registerIds)[number];

/**
 * Id of a field, such as `fullName` or `amount`; the same id means the same thing in every register.
 * The closed list is `fieldIds` in `fields.ts`.
 */
export type { FieldId } from './fields';
import type { FieldId } from './fields';

/** What kind of value a field holds; it decides how its cells are read. */
export type FieldKind = 'ordinal' | 'name' | 'text' | 'unit' | 'id' | 'phone' | 'account' | 'date' | 'year' | 'tick' | 'count' | 'money' | 'percent' | 'score';

/** A field as a register has it: how its column may be headed. */
export interface RegisterField {
  readonly id: FieldId;
  /** Extra header wordings that mean this field in this register only (“Mức chi” is `amount` in one, `rate` in another). */
  readonly headers?: readonly string[];
  /** A table can hardly be this register without it. */
  readonly essential?: boolean;
}

/** A kind of sheet that we know: its title wordings, its fields, and what makes two records the same. */
export interface Register {
  readonly id: RegisterId;
  readonly title: Text;
  /** Wordings of titles above the table or of sheet names that speak for this register. */
  readonly titleWords: readonly string[];
  readonly fields: readonly RegisterField[];
}

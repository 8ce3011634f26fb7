import { registers } from '../../registers';
import { fieldCatalogue } from '../../registers/field-catalogue';
import { fieldIds, type FieldId } from '../../registers/fields';
import type { Register } from '../../registers/register';

/** A field that a wording may mean, with 0 to 1 for how surely. */
export interface FieldGuess {
  readonly field: FieldId;
  readonly strength: number;
  /** A register's own wording: it holds in this register only. */
  readonly register: Register['id'] | null;
}

/** All wordings of all fields, as they are written. */
export const wordings: readonly (readonly [header: string, guess: FieldGuess])[] = [
  ...fieldIds.flatMap((field) => {
    const { headers, weakHeaders = [] } = fieldCatalogue[field];
    // “Mức hỗ trợ” is what one gets; a rate it is only where another column holds the amount.
    const weak = { field, strength: field === 'rate' ? 0.7 : 0.75, register: null };
    return [
      ...headers.map((header) => [header, { field, strength: 1, register: null }] as const),
      ...weakHeaders.map((header) => [header, weak] as const),
    ];
  }),
  ...registers.flatMap(({ id, fields }) =>
    fields.flatMap(({ id: field, headers = [] }) =>
      headers.map((header) => [header, { field, strength: 1.05, register: id }] as const),
    ),
  ),
];

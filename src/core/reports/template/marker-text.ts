import type { FieldId, RegisterId } from '../../registers/register';

/** What a marker made by choosing may be. */
export const markerKinds = [
  'sum',
  'words',
  'count',
  'people',
  'record',
  'unit',
  'each',
  'eachBy',
  'columns',
  'if',
  'end',
] as const;

export type MarkerKind = (typeof markerKinds)[number];

export interface MarkerChoice {
  readonly kind: MarkerKind;
  readonly register: RegisterId;
  /** What is summed or shown, or by what the block repeats. */
  readonly field: FieldId;
  /** Only records in which the field says the value; null for all. */
  readonly where: { readonly field: FieldId; readonly value: string } | null;
}

/** Which of a marker's parts each kind asks for. */
export const markerNeeds: Readonly<
  Record<
    MarkerKind,
    { readonly register: boolean; readonly field: 'number' | 'any' | null; readonly where: boolean }
  >
> = {
  sum: { register: true, field: 'number', where: true },
  words: { register: true, field: 'number', where: true },
  count: { register: true, field: null, where: true },
  people: { register: true, field: null, where: true },
  record: { register: true, field: 'any', where: false },
  unit: { register: false, field: null, where: false },
  each: { register: true, field: null, where: true },
  eachBy: { register: true, field: 'any', where: true },
  columns: { register: true, field: 'any', where: true },
  if: { register: true, field: null, where: true },
  end: { register: false, field: null, where: false },
};

/** The marker that a choice spells, without its braces. */
export function markerText({ kind, register, field, where }: MarkerChoice): string {
  // A quotation mark would end the text early.
  const condition = where === null ? '' : ` where ${where.field} = "${where.value.replaceAll('"', '')}"`;
  const texts: Readonly<Record<MarkerKind, string>> = {
    sum: `sum ${register}.${field}${condition}`,
    words: `sum ${register}.${field}${condition} | words`,
    count: `count ${register}${condition}`,
    people: `people ${register}${condition}`,
    record: `${register}.${field}`,
    unit: 'unit.name',
    each: `each ${register}${condition}`,
    eachBy: `each ${register} by ${field}${condition}`,
    columns: `columns ${register} by ${field}${condition}`,
    if: `if count ${register}${condition} > 0`,
    end: 'end',
  };
  return texts[kind];
}

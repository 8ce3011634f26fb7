import type { Text } from '../language';
import { fieldCatalogue } from '../registers/field-catalogue';
import { fieldTitle, registerOf } from '../registers';
import type { FieldId, FieldKind, RegisterId } from '../registers/register';

/** Measures that are counted or derived; every other measure is a number field, summed. */
const countedMeasures = ['count', 'people', 'units', 'women', 'average', 'share', 'rate'] as const;

type CountedMeasure = (typeof countedMeasures)[number];

/**
 * What is measured: `count` records, `people` each once, `units` each once, `women` each once, `average` money per head, `share` of the
 * whole in percent, `rate` of the target in percent, or the sum of a number field.
 */
export type MeasureId = CountedMeasure | FieldId;

const numberKinds: readonly FieldKind[] = ['count', 'money', 'percent', 'score'];

/** How the field's cells are read in the register. */
export function kindIn(register: RegisterId, field: FieldId): FieldKind {
  return registerOf(register).fields.find(({ id }) => id === field)?.kind ?? fieldCatalogue[field].kind;
}

/** Number fields of the register, in its order: what may be summed. Percents are computed again, never summed. */
export function sumFields(register: RegisterId): FieldId[] {
  return registerOf(register)
    .fields.map(({ id }) => id)
    .filter((id) => {
      const kind = kindIn(register, id);
      return numberKinds.includes(kind) && kind !== 'percent';
    });
}

/** The field that the measure sums, or null for one that is counted or derived (`women` is either, by register). */
export function summedField(register: RegisterId, measure: MeasureId): FieldId | null {
  return sumFields(register).find((field) => field === measure) ?? null;
}

/** Measures that make sense in the register. */
export function measuresOf(register: RegisterId): MeasureId[] {
  const fields = registerOf(register).fields.map(({ id }) => id);
  const hasPersons = fields.includes('fullName') || fields.includes('citizenId');
  const sums = sumFields(register);
  const counted = countedMeasures.filter((measure) => {
    if (sums.some((field) => field === measure)) return false;
    if (measure === 'people' || measure === 'women') return hasPersons;
    if (measure === 'units') return fields.includes('unit');
    if (measure === 'rate') return register === 'admissions';
    return measure !== 'average' || moneyField(register) !== null;
  });
  return [...counted, ...sums];
}

/** Fields summed without being asked for, in the register's own order of weight. */
const usualSums: Readonly<Record<RegisterId, readonly FieldId[]>> = {
  units: ['memberCount'],
  members: [],
  grants: ['quantity', 'amount', 'inKindValue'],
  visits: ['quantity', 'amount', 'inKindValue'],
  disbursements: ['quantity', 'amount'],
  commendations: ['amount'],
  admissions: [
    'target',
    'admitted',
    'cumulative',
    'newUnitsTarget',
    'newUnits',
    'openingCount',
    'movedIn',
    'movedOut',
    'left',
    'closingCount',
    'women',
  ],
  newUnits: ['memberCount'],
  proposals: ['proposedAmount', 'approvedAmount'],
  donations: ['amount', 'inKindValue'],
  fundDrives: ['participants', 'amount'],
  training: ['participants', 'cost'],
  conferences: ['attendees'],
  emulation: ['maxScore', 'selfScore', 'reviewedScore'],
  documents: [],
};

/** What is measured without being told: records, people where there are names, and the register's usual sums among the fields at hand. */
export function usualMeasures(register: RegisterId, has: (field: FieldId) => boolean): MeasureId[] {
  const sums = usualSums[register].filter(has);
  if (register === 'grants' && !has('amount') && has('proposedAmount')) sums.push('proposedAmount');
  const hasPersons = has('fullName') || has('citizenId');
  return [
    'count',
    ...(hasPersons ? (['people'] as const) : []),
    ...(register === 'visits' ? (['units'] as const) : []),
    ...sums,
    ...(register === 'admissions' && has('target') && (has('admitted') || has('cumulative'))
      ? (['rate'] as const)
      : []),
  ];
}

/** The money that control totals of the register speak of. */
export function moneyField(
  register: RegisterId,
  has: (field: FieldId) => boolean = () => true,
): FieldId | null {
  const money = sumFields(register).filter((field) => kindIn(register, field) === 'money');
  const wanted = [...usualSums[register], 'proposedAmount', 'approvedAmount'] as const;
  return (
    wanted.find((field) => money.some((one) => one === field) && has(field) && field !== 'inKindValue') ??
    null
  );
}

const titles: Readonly<Record<CountedMeasure, Text>> = {
  count: { vi: 'Số bản ghi', en: 'Records' },
  people: { vi: 'Số người', en: 'People' },
  units: { vi: 'Số đơn vị', en: 'Units' },
  women: { vi: 'Trong đó nữ', en: 'Of these women' },
  average: { vi: 'Bình quân', en: 'Average' },
  share: { vi: 'Tỷ trọng (%)', en: 'Share (%)' },
  rate: { vi: 'Tỷ lệ (%)', en: 'Rate (%)' },
};

/** What the measure is called over a column; `count` of visits is turns, of gifts it is records. */
export function measureTitle(register: RegisterId, measure: MeasureId): Text {
  const field = summedField(register, measure);
  if (field !== null) return fieldTitle(field, register);
  if (measure === 'count' && register === 'visits') return { vi: 'Số lượt', en: 'Visits' };
  return measure in titles ? titles[measure as CountedMeasure] : fieldCatalogue[measure as FieldId].title;
}

/** Whether the measure is đồng. */
export function isMoney(register: RegisterId, measure: MeasureId): boolean {
  const field = summedField(register, measure);
  return field === null ? measure === 'average' : kindIn(register, field) === 'money';
}

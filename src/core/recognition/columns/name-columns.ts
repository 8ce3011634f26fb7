import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldId } from '../../registers/fields';
import type { Register } from '../../registers/register';
import { candidatesOf, type HeadedColumn } from './column-candidates';
import { nameByCells } from './name-by-cells';
import type { RecognizedColumn } from '../recognized-table';
import { nameParts } from './name-parts';
import { sayLeftOut } from './left-out';
import { nameSpreadFields } from './spread-fields';
import { take } from './take-column';

/** Takes each column for the field of the register that its header, then its cells speak for; each field is given once. */
export function nameColumns(columns: readonly HeadedColumn[], register: Register | null): RecognizedColumn[] {
  const named = columns.map(({ column, lines }): RecognizedColumn => ({
    column,
    header: lines.join(' / '),
    field: null,
    part: null,
    confidence: 0,
    reasons: [],
    corrected: false,
  }));
  if (!register) return named;
  const kinds = new Map(register.fields.map(({ id, kind }) => [id, kind ?? fieldCatalogue[id].kind]));
  const candidates = columns.flatMap((column, index) =>
    candidatesOf(column, index, columns, register, kinds),
  );
  candidates.sort((a, b) => b.strength - a.strength || a.index - b.index);
  const taken = new Map<FieldId, number>();
  for (const candidate of candidates) {
    if (taken.has(candidate.field) || named[candidate.index]!.field !== null) continue;
    taken.set(candidate.field, candidate.index);
    take(named, candidate.index, candidate.field, Math.min(1, candidate.strength), candidate.reasons);
  }
  nameSpreadFields(columns, named, kinds, taken);
  nameByCells(columns, named, register, taken);
  nameParts(columns, named, kinds);
  sayLeftOut(columns, named);
  return named;
}

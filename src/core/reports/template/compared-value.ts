import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldId, FieldKind } from '../../registers/register';
import type { CellValue } from '../../sheet/grid';
import { readMoney } from '../../sheet/read-number';
import { readDay } from '../read-day';

const numberKinds: readonly FieldKind[] = ['money', 'count', 'percent', 'score', 'year'];

/** A text that a field is compared with, as the field itself is read: `"01/02/2026"` a day, `"500.000"` a number; null where it is neither. */
export function comparedValue(field: FieldId, value: CellValue): CellValue | null {
  if (typeof value !== 'string') return value;
  const { kind } = fieldCatalogue[field];
  if (kind === 'date') return readDay(value.trim());
  if (!numberKinds.includes(kind)) return value;
  const { value: number } = readMoney(value);
  return Number.isNaN(number) ? null : number;
}

import type { FieldId } from '../../registers/fields';
import { nothingTaken } from './take-column';
import type { ChosenRegister } from './choose-register';
import { constant, contentReason } from './column-reasons';
import type { Reason } from '../recognized-table';

/** No more sure than this of what no heading says. */
const mostSure = 0.6;

const noHeadings: Reason = {
  weight: 0,
  text: constant(
    'Không có dòng tiêu đề cột: đoán theo nội dung các ô, hãy xem lại',
    'No row heads the columns: guessed by what the cells hold, look at it again',
  ),
};

/** What tells with a person's name what a list is of. */
const telling: ReadonlySet<FieldId | null> = new Set(['birthDate', 'birthYear', 'citizenId', 'form']);

/**
 * The register of a list that no row heads, as a guess: where its title says so, or its cells hold a name and a birth, a citizen id or an
 * honour. Else it is of none.
 */
export function guessedByCells({ register, confidence, reasons, columns }: ChosenRegister): ChosenRegister {
  const isTitled = reasons.some(({ weight }, at) => at > 0 && weight >= 4);
  const isTold =
    columns.some(({ field }) => field === 'fullName') && columns.some(({ field }) => telling.has(field));
  if (register === null || !(isTitled || isTold))
    return { register: null, confidence: 0, reasons: [noHeadings], columns: columns.map(nothingTaken) };
  return {
    register,
    confidence: Math.min(mostSure, confidence),
    reasons: [...reasons, noHeadings],
    columns: columns.map((column) =>
      column.field === null
        ? nothingTaken(column)
        : {
            ...column,
            header: '',
            confidence: Math.min(mostSure, column.confidence),
            reasons: [contentReason(mostSure)],
          },
    ),
  };
}

import type { OtherRow } from './classified-rows';
import { numeralStyle, withoutNumeral } from './numeral-style';
import { looksLikeGroup, saysExtraPoints } from '../wording/row-wordings';

/**
 * Parts that state figures and have no records of their own (“III | Điểm thưởng | 5” between “II” and “IV”, or last): each is a record itself, and
 * closes the part above. What is numbered otherwise than the row below heads that one.
 */
export function takeChildless(
  records: Int32Array,
  others: readonly OtherRow[],
  keyTakesHeadings: boolean,
): { readonly records: Int32Array; readonly others: readonly OtherRow[] } {
  // “Khối trung tâm | 0” between parts with records is a part in which nobody is.
  const mayBeRecord = ({ text }: OtherRow) =>
    keyTakesHeadings || records.length === 0 || !looksLikeGroup(withoutNumeral(text));
  const closing = others.findIndex(
    ({ kind, recordsBefore }) => kind === 'total' && recordsBefore === records.length && recordsBefore > 0,
  );
  // “- Số dư tạm ứng | 5000000” below what all records come to is what is said of them; a part goes on with a numeral.
  const isSaidOfAll = ({ text }: OtherRow, index: number) =>
    closing >= 0 && index > closing && unnumbered.test(numeralStyle(text)) && !saysExtraPoints(text);
  const childless = others.map(
    (other, index) =>
      isChildless(other, others[index + 1], records.length) &&
      mayBeRecord(other) &&
      !isSaidOfAll(other, index),
  );
  if (!childless.includes(true)) return { records, others };
  const rows = others.filter((_, index) => childless[index]).map(({ row }) => row);
  let before = 0;
  return {
    records: Int32Array.from([...records, ...rows]).sort(),
    others: others.map((other, index) => {
      const moved = { ...other, recordsBefore: other.recordsBefore + before };
      if (!childless[index]) return moved;
      before++;
      return { ...moved, hasSum: false, isRecord: true };
    }),
  };
}

const unnumbered = /^(plain|[-+*•])$/;

function isChildless(own: OtherRow, next: OtherRow | undefined, recordCount: number): boolean {
  if (own.kind !== 'section' || !own.hasSum) return false;
  if ((next?.recordsBefore ?? recordCount) > own.recordsBefore) return false;
  return next?.kind !== 'section' || numeralStyle(next.text) === numeralStyle(own.text);
}

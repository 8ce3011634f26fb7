import { headerKey } from '../../recognition/wording/header-key';
import type { FieldId } from '../../registers/register';
import { foldText } from '../../vietnamese/fold';
import { filterSet, groupBy, narrow, valueKey, type RecordSet } from '../record-set';
import { readField } from '../read-field';

/** Fields whose values headings of a form may name: “Tết / Số tiền”, “LĐLĐ TP / Số người”. */
export const headingFields: readonly FieldId[] = [
  'fundSource',
  'programme',
  'giver',
  'round',
  'recipientKind',
  'fund',
  'form',
  'level',
  'conferenceKind',
  'gender',
];

/** Headings that narrow nothing. */
const generalHeadings =
  /^(?:tong|tong cong|cong|chung|ket qua|thuc hien|trong ky|luy ke|so lieu|noi dung|kinh phi|trong do|so luong|tong so|ho tro|tro cap|da ho tro|da chi|chi tieu|chia ra|gom|bao gom)$/;

export function isGeneral(heading: string): boolean {
  return generalHeadings.test(headerKey(heading));
}

/** “Số tiền chia theo quý” → “Số tiền”: what is said of the columns below is not what they measure. */
export function withoutBasis(heading: string): string {
  return heading.replace(/\s*[,(]?\s*(?:(?:phân|chia|tính|tổng hợp)\s+)?(?:ra\s+)?theo\s.*$/iu, '').trim();
}

const moneyWords = /^(?:tong )?(?:so )?(?:kinh phi|tien|gia tri|muc chi|muc ho tro|chi)\b/;
const payers =
  /^(?:cac )?(?:nguon|ben|don vi|cap) ?(?:kinh phi|von|chi|ho tro|trao|tang|qua|tai tro)?(?: (?:ho tro|kinh phi|qua))*$/;

/** A heading over funds, givers or months that says no more than that money is meant: “Kinh phí theo nguồn”, “Nguồn kinh phí”. */
export function basisOf(heading: string): 'money' | 'payers' | null {
  const whole = headerKey(heading.replace(/\([^)]*\)/g, ' '));
  const key = headerKey(withoutBasis(heading)) || whole;
  if (payers.test(key)) return 'payers';
  return moneyWords.test(key) && key.split(' ').length <= mostWordsOfBasis ? 'money' : null;
}

/** Which field the headings below name values of: “Bên trao” givers, “Kinh phí theo nguồn” funds; null where it does not say. */
export function payerField(heading: string): 'giver' | 'fundSource' | null {
  const key = headerKey(heading);
  if (/\bnguon\b/.test(key) && basisOf(heading) !== null) return 'fundSource';
  return /^(?:cac )?(?:ben|don vi|cap)\b/.test(key) && basisOf(heading) !== null ? 'giver' : null;
}

/** “Tổng kinh phí hỗ trợ”; more words name something. */
const mostWordsOfBasis = 5;

/** Words around the name of a fund, giver, programme or round that are no part of it. */
const before = /^(?:trong do|trong do so|nguon|kinh phi|so tien|tien|tu nguon|tu|do|ben trao|quy)\s+(?=\S)/;
const after = /\s+(?:ho tro|trao|chi|tang|cap)$/;

export interface Narrowing {
  readonly narrow: (set: RecordSet) => RecordSet;
  /** The heading names the value itself, not only a part of it. */
  readonly isSure: boolean;
}

/**
 * The records whose programme, fund, giver … the heading names; null where it names none that there is. `payer` is of which field the
 * headings above say that it is.
 */
export function narrowingOf(
  heading: string,
  all: RecordSet,
  payer: 'giver' | 'fundSource' | null = null,
): Narrowing | null {
  const wanted = headerKey(heading);
  if (/^(?:trong do )?(?:so )?nu$/.test(wanted)) return ofGender('Nữ', all);
  if (/^(?:trong do )?(?:so )?nam$/.test(wanted)) return ofGender('Nam', all);
  const isTold = payer !== null && groupBy(all, payer).some(({ value }) => value !== '');
  const fields = (isTold ? [payer] : headingFields).map((field) => ({
    field,
    values: groupBy(all, field)
      .map(({ value }) => value)
      .filter((value) => value !== ''),
  }));
  for (const { field, values } of fields) {
    const keyOf = (text: string) => (field === 'round' ? roundKey(text) : bareKey(all, field, text));
    const exact = values.filter((value) => keyOf(value) === keyOf(heading));
    if (exact.length > 0) return { narrow: ofValues(heading, field, exact), isSure: true };
  }
  for (const { field, values } of fields) {
    const inner = bareKey(all, field, heading);
    const alike = values.filter((value) => {
      const key = bareKey(all, field, value);
      return isInside(inner, key) || isInside(key, inner);
    });
    if (alike.length > 0) return { narrow: ofValues(heading, field, alike), isSure: false };
  }
  return null;
}

/** Whether records say it of anybody: else a column of women would be full of zeros. */
function ofGender(gender: 'Nam' | 'Nữ', all: RecordSet): Narrowing | null {
  const known = groupBy(all, 'gender').filter(({ value }) => value === 'Nam' || value === 'Nữ');
  const count = known.reduce((sum, { set }) => sum + set.records.length, 0);
  if (count === 0) return null;
  return { narrow: (set) => narrow(set, 'gender', gender), isSure: count === all.records.length };
}

function ofValues(heading: string, field: FieldId, values: readonly string[]): Narrowing['narrow'] {
  const [only] = values;
  if (values.length === 1) return (set) => narrow(set, field, only!);
  return (set) => {
    const keys = new Set(values.map((value) => valueKey(set.books, field, value)));
    return filterSet(set, { field, sign: '~', value: heading }, (record) =>
      keys.has(valueKey(set.books, field, String(readField(set.books, record, field)))),
    );
  };
}

/** The key by which a heading and a value are the same, without the words around the name. */
function bareKey(all: RecordSet, field: FieldId, text: string): string {
  let key = foldText(text).replace(/[:\s]+/g, ' ');
  for (let next = key.replace(before, ''); next !== key; next = key.replace(before, '')) key = next;
  return valueKey(all.books, field, key.replace(after, ''));
}

const romanNumbers = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** “Đợt 1”, “Đợt I”, “lần 1” and a plain 1 are one round; others are as they are written. */
function roundKey(text: string): string {
  const key = headerKey(text).replace(/^(?:trong do )?(?:dot|lan)\s+(?:thu\s+)?/, '');
  const number = romanNumbers.indexOf(key) + 1;
  return number > 0 ? String(number) : key.replace(/^0+(?=\d)/, '');
}

/** Whether the words of one stand, in order and whole, inside the other. */
export function isInside(inner: string, outer: string): boolean {
  return inner.length > 1 && ` ${outer} `.includes(` ${inner} `);
}

import type { FieldId } from '../registers/register';
import type { CellValue } from '../sheet/grid';
import { foldText } from '../vietnamese/fold';

/**
 * What a public copy shows of a value: an identity number `001*******45`, a phone `09****123`, an account its last four digits, a
 * circumstance its category. Other fields stay. The mask is written in place of the value, so nothing hidden travels with the file.
 */
export function maskField(field: FieldId, value: CellValue): CellValue {
  const text = String(value).trim();
  if (text === '') return value;
  const mask = masks[field];
  if (mask) return mask(text);
  // Identity numbers and phones also stand inside notes and other texts.
  return typeof value === 'string' ? maskDigitsIn(value) : value;
}

const maskId = (text: string) => maskMiddle(text, 3, 2);

const masks: Partial<Record<FieldId, (text: string) => string>> = {
  citizenId: maskId,
  socialInsuranceNo: maskId,
  memberCardNo: maskId,
  phone: (text) =>
    text
      .split(';')
      .map((one) => maskMiddle(one.trim(), 2, 3))
      .join('; '),
  bankAccount: (text) => maskMiddle(text, 0, 4),
  circumstance: circumstanceCategory,
  email: (text) => text.replace(/^(.).*@/, '$1***@'),
  address: () => '',
};

/** Fields that a public copy shows masked. */
export const maskedFields = Object.keys(masks) as FieldId[];

/** A text with every run of nine digits and more masked, spaces and dots between them aside. */
export function maskDigitsIn(text: string): string {
  return text.replace(/\d(?:[ .\-]?\d){8,}/g, (digits) => maskMiddle(digits.replace(/\D/g, ''), 2, 2));
}

function maskMiddle(text: string, shownFirst: number, shownLast: number): string {
  const hidden = text.length - shownFirst - shownLast;
  // Too short to hide behind its own ends.
  if (hidden < 3) return '*'.repeat(Math.max(3, text.length));
  return text.slice(0, shownFirst) + '*'.repeat(hidden) + text.slice(text.length - shownLast);
}

const categories: readonly (readonly [RegExp, string])[] = [
  [
    /\b(ung thu|benh|hiem ngheo|suy than|chay than|tim mach|dot quy|tai bien|phau thuat|mo tim|u [a-z]+|dieu tri|nam vien|om dau|thai san)/,
    'Bệnh hiểm nghèo, ốm đau',
  ],
  [/\b(tai nan|tnld|tngt|thuong tat)/, 'Tai nạn'],
  [/\b(mo coi|tu tran|qua doi|mat nam|\bmat\b)/, 'Gia đình có người mất'],
  [/\b(bao|lu|lut|chay nha|hoa hoan|thien tai|sap nha|toc mai)/, 'Thiên tai, hỏa hoạn'],
];

/** The category of a circumstance; whatever is not told apart is hardship. */
export function circumstanceCategory(text: string): string {
  const folded = foldText(text);
  return categories.find(([pattern]) => pattern.test(folded))?.[1] ?? 'Hoàn cảnh khó khăn';
}

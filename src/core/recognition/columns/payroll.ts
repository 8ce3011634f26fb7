import { headerKey } from '../wording/header-key';

/**
 * Whether the headings are of pay for work: days, hours or a rate of work beside wages (“Số ngày công | Tổng lương”, “Overtime | Gross Amount”),
 * or a basic wage beside what it comes to or what is added and taken off (“Basic Salary | House Rent | Tax”). Nobody is given that.
 */
export function isPayroll(headings: readonly (readonly string[])[]): boolean {
  const keys = headings.map((lines) => headerKey(lines.join(' ')));
  const has = (words: RegExp) => keys.some((key) => words.test(key));
  return (
    (has(ofWork) && has(ofWages)) ||
    (has(basic) && (has(result) || keys.filter((key) => addedOrTakenOff.test(key)).length >= 2))
  );
}

const ofWork = /\b(ngay cong|so cong|gio cong|tang ca|lam them|hours?|overtime|working days|days worked)\b/;
const ofWages =
  /\b((tong|tien|muc) luong|luong (co ban|thang|ngay|gio|thuc)|thuc linh|wages?|salary|gross|net (pay|amount))\b/;
const basic = /\b((basic|base) ?(salary|pay|wages?)|luong (co ban|chinh))\b|^basic$/;
const result =
  /\b(total|net|gross|payable|in hand|take home) ?(salary|pay|payment|wages?)\b|^(gross|net)$|\b(thuc (linh|nhan)|tong (tien )?luong|tong thu nhap)\b/;
const addedOrTakenOff =
  /\b(allowances?|house rent|hra|medical|transport|bonus|overtime|(provident|pension) fund|pf|tax|vat|deduct(ion|ions)?|advance)\b/;

/** Whether the headings are of days off or hours worked (“Loại nghỉ”, “Giờ vào | Giờ ra”): rows of days, and not of people. */
export function isOfLeave(headings: readonly (readonly string[])[]): boolean {
  return headings.some((lines) =>
    /^(loai (nghi|phep)|so (ngay|gio|phut) (nghi|phep)|ngay nghi phep|nghi (phep )?tu ngay|phep nam|gio (vao|ra|den|ve)|(leave|absence) type|(check|clock) ?(in|out))\b/.test(
      headerKey(lines.at(-1) ?? ''),
    ),
  );
}

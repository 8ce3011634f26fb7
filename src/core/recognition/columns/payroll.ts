import { headerKey } from '../wording/header-key';

/**
 * Whether the headings are of pay for work: days, hours or a rate of work beside wages (“Số ngày công | Tổng lương”, “Overtime | Gross Amount”).
 * Nobody is given that.
 */
export function isPayroll(headings: readonly (readonly string[])[]): boolean {
  const keys = headings.map((lines) => headerKey(lines.join(' ')));
  return keys.some((key) => ofWork.test(key)) && keys.some((key) => ofWages.test(key));
}

const ofWork = /\b(ngay cong|so cong|gio cong|tang ca|lam them|hours?|overtime|working days|days worked)\b/;
const ofWages =
  /\b((tong|tien|muc) luong|luong (co ban|thang|ngay|gio|thuc)|thuc linh|wages?|salary|gross|net (pay|amount))\b/;

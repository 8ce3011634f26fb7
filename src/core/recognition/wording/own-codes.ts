import { headerKey } from './header-key';

/** “Mã sinh viên”, “MSSV”, “Mã NV”: numbers that a school or a firm gives its people, as long as a citizen id may be. */
export function headsOwnCodes(header: string): boolean {
  return /^(ma|ms[a-z]{1,3}|mst|student|employee|staff)\b/.test(headerKey(header));
}

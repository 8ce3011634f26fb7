import { readPeriod, type Period } from '../../sheet/read-period';
import { foldText } from '../../vietnamese/fold';

/** The period that the titles state, the narrower of two that overlap; else the one of the sheet's name. null where titles disagree. */
export function statedPeriod(titles: readonly string[], sheet: string): Period | null {
  let period: Period | null = null;
  for (const line of titles) {
    if (isReference(line) || isPlaceAndDate(line)) continue;
    const stated = readPeriod(line);
    if (!stated) continue;
    if (!period) period = stated;
    else {
      const first = Math.max(period.first, stated.first);
      const last = Math.min(period.last, stated.last);
      if (first > last) return null;
      period = { first, last };
    }
  }
  return period ?? readPeriod(sheet.replace(/_/g, ' '));
}

/** “Hà Nội, tháng 10 năm 2026” says when the list was made. */
function isPlaceAndDate(line: string): boolean {
  return /^\s*[\p{Lu}][\p{L}. ]{1,28},\s*(?:ngày\s*[\d.… ]*\s*)?tháng\s*[\d.… ]+\s*năm\s*\d{4}\s*$/iu.test(
    line.normalize('NFC'),
  );
}

/** Lines that name other papers, not the list's own time. */
export function isReference(line: string): boolean {
  return /\b(kem theo|can cu|ban hanh|mau so|luat|nghi dinh|nhiem ky|theo quyet dinh)\b/.test(foldText(line));
}

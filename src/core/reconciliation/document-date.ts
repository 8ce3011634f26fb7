import { serialOf } from '../sheet/read-date';
import { foldText } from '../vietnamese/fold';

/** “ngày 15/01/2024”, “ngày 15 tháng 01 năm 2024”, “15.01.2024”, folded. */
const dayWords = /\b(?:ngay\s*)?(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})\s*(?:[/.-]|nam)\s*((?:19|20)\d{2})\b/;

/** The day of the decision that a table's titles name (“Kèm theo Quyết định số … ngày …”), as an Excel serial; NaN for none. */
export function documentDate(titles: readonly string[]): number {
  const lines = titles.map(foldText);
  const best = lines.find(
    (line) => /\b(quyet dinh|qd|kem theo|to trinh|phieu chi)\b/.test(line) && dayWords.test(line),
  );
  const match = dayWords.exec(best ?? lines.find((line) => dayWords.test(line)) ?? '');
  if (!match) return NaN;
  return serialOf(Number(match[3]), Number(match[2]), Number(match[1])) ?? NaN;
}

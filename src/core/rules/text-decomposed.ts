import { defineRule } from './rule';

/**
 * A text is written with letters that only look right: tone marks as characters of their own (Unicode tổ hợp, NFD),
 * Ð (U+00D0) for Đ (U+0110), or mathematical letters pasted from a web page.
 *
 * It looks the same and compares unequal: “Nguyễn” has 6 code units composed and 8 decomposed. Source: Unicode UAX #15.
 */
export const textDecomposed = defineRule<{ text: string }>({
  id: 'text-decomposed',
  severity: 'warning',
  needs: [],
  title: { vi: 'Chữ Unicode tổ hợp hoặc chữ giả dạng', en: 'Decomposed or look-alike letters' },
  message: {
    vi: ({ text }) =>
      `“${text}” gõ bằng Unicode tổ hợp hoặc chữ giả dạng nên so sánh, tìm kiếm bị lệch: hãy chuyển sang Unicode dựng sẵn.`,
    en: ({ text }) =>
      `“${text}” is typed in decomposed or look-alike letters, so comparing and searching miss it: turn it into plain Unicode.`,
  },
  *check(table) {
    for (const cell of table.flaggedTexts()) {
      if (cell.composed === null) continue;
      yield {
        cells: [{ row: cell.row, column: cell.column }],
        value: cell.text,
        params: { text: cell.composed },
        record: cell.record,
        ...(cell.isFormula ? {} : { fix: { value: cell.composed, certain: true } }),
      };
    }
  },
});

import { figure } from './amounts/figures';
import { fixOfTexts, flaggedByColumn } from './cells/flagged-by-column';
import { aroundByCause, textsAround } from './cells/texts-around';
import { defineRule } from './rule';

/**
 * A text is written with letters that only look right: tone marks as characters of their own (Unicode tổ hợp, NFD),
 * Ð (U+00D0) for Đ (U+0110), or mathematical letters pasted from a web page.
 *
 * Titles, headings, section rows and what stands below a list are told as well, in one finding.
 * It looks the same and compares unequal: “Nguyễn” has 6 code units composed and 8 decomposed. Source: Unicode UAX #15.
 */
export const textDecomposed = defineRule<{ text: string; cells: number; around?: boolean }>({
  id: 'text-decomposed',
  severity: 'warning',
  needs: [],
  title: { vi: 'Chữ Unicode tổ hợp hoặc chữ giả dạng', en: 'Decomposed or look-alike letters' },
  message: {
    vi: ({ text, cells, around }) =>
      cells > 1
        ? `${around ? 'Tiêu đề, dòng mục và lời quanh bảng' : 'Cột này'} có ${figure(cells, 'vi')} ô gõ bằng Unicode tổ hợp hoặc chữ giả dạng (“${text}” …) nên so sánh, tìm kiếm bị lệch: hãy chuyển cả ${around ? 'loạt' : 'cột'} sang Unicode dựng sẵn.`
        : `“${text}” gõ bằng Unicode tổ hợp hoặc chữ giả dạng nên so sánh, tìm kiếm bị lệch: hãy chuyển sang Unicode dựng sẵn.`,
    en: ({ text, cells, around }) =>
      cells > 1
        ? `${figure(cells, 'en')} cells ${around ? 'around the records' : 'of this column'} are typed in decomposed or look-alike letters (“${text}” …), so comparing and searching miss them: turn ${around ? 'them' : 'the column'} into plain Unicode.`
        : `“${text}” is typed in decomposed or look-alike letters, so comparing and searching miss it: turn it into plain Unicode.`,
  },
  *check(table, book) {
    const found = table.flaggedTexts().filter(({ composed }) => composed !== null);
    for (const cells of flaggedByColumn(table, found)) {
      const first = cells[0]!;
      yield {
        cells: cells.map(({ row, column }) => ({ row, column })),
        value: first.text,
        params: { text: first.composed!, cells: cells.length },
        record: first.record,
        ...fixOfTexts(cells, ({ composed }) => composed!, true),
      };
    }
    for (const cells of aroundByCause(textsAround(table, book).filter(({ composed }) => composed !== null)))
      yield {
        cells: cells.map(({ row, column }) => ({ row, column })),
        value: cells[0]!.text,
        params: { text: cells[0]!.composed!, cells: cells.length, around: true },
        ...fixOfTexts(cells, ({ composed }) => composed!, true),
      };
  },
});

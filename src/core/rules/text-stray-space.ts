import { defineRule } from './rule';

/**
 * A text has spaces at its ends, two in a row, a no-break space, or a line break inside a name.
 *
 * Two texts that look the same then compare unequal (TRIM does not take U+00A0 away). Text in legacy encodings is left
 * alone: its “spaces” and soft hyphens are letters.
 */
export const textStraySpace = defineRule<{ text: string }>({
  id: 'text-stray-space',
  severity: 'warning',
  needs: [],
  title: { vi: 'Thừa dấu cách', en: 'Stray spaces' },
  message: {
    vi: ({ text }) => `“${text}” có dấu cách thừa nên so sánh, tìm kiếm bị lệch: hãy bỏ dấu cách thừa.`,
    en: ({ text }) => `“${text}” has stray spaces, so comparing and searching miss it: remove them.`,
  },
  *check(table) {
    for (const cell of table.flaggedTexts()) {
      if (cell.withoutStraySpace === null) continue;
      yield {
        cells: [{ row: cell.row, column: cell.column }],
        value: cell.text,
        params: { text: cell.withoutStraySpace },
        record: cell.record,
        ...(cell.isFormula ? {} : { fix: { value: cell.withoutStraySpace, certain: true } }),
      };
    }
  },
});

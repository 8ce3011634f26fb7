import { figure } from './amounts/figures';
import { fixOfTexts, flaggedByColumn } from './cells/flagged-by-column';
import { defineRule } from './rule';
import type { SharedFault } from './told-once';

const missingValue: SharedFault = {
  rules: [
    'name-missing',
    'amount-missing',
    'unit-missing',
    'fund-missing',
    'document-no-missing',
    'signature-missing',
  ],
  told: 'there',
};

/**
 * A text has spaces at its ends, two in a row, a no-break space, or a line break inside a name.
 *
 * Two texts that look the same then compare unequal (TRIM does not take U+00A0 away). Text in legacy encodings is left
 * alone: its “spaces” and soft hyphens are letters.
 */
export const textStraySpace = defineRule<{ text: string; cells: number }>({
  id: 'text-stray-space',
  severity: 'warning',
  needs: [],
  title: { vi: 'Thừa dấu cách', en: 'Stray spaces' },
  message: {
    vi: ({ text, cells }) =>
      cells > 1
        ? `Cột này có ${figure(cells, 'vi')} ô có dấu cách thừa (“${text}” …) nên so sánh, tìm kiếm bị lệch: hãy bỏ dấu cách thừa ở cả cột.`
        : text === ''
          ? 'Ô này chỉ có dấu cách nên trông như ô trống mà không phải: hãy xóa dấu cách.'
          : `“${text}” có dấu cách thừa nên so sánh, tìm kiếm bị lệch: hãy bỏ dấu cách thừa.`,
    en: ({ text, cells }) =>
      cells > 1
        ? `${figure(cells, 'en')} cells of this column have stray spaces (“${text}” …), so comparing and searching miss them: remove them in the whole column.`
        : text === ''
          ? 'This cell holds nothing but spaces, so it looks empty and is not: remove them.'
          : `“${text}” has stray spaces, so comparing and searching miss it: remove them.`,
  },
  *check(table) {
    const found = table.flaggedTexts().filter(({ withoutStraySpace }) => withoutStraySpace !== null);
    for (const cells of flaggedByColumn(table, found)) {
      const first = cells[0]!;
      yield {
        cells: cells.map(({ row, column }) => ({ row, column })),
        value: first.text,
        params: { text: first.withoutStraySpace!, cells: cells.length },
        record: first.record,
        // A cell of nothing but spaces is a value that is missing, where a rule asks for it.
        shared: first.withoutStraySpace === '' && cells.length === 1 ? missingValue : undefined,
        ...fixOfTexts(cells, ({ withoutStraySpace }) => withoutStraySpace!, true),
      };
    }
  },
});

import { genders } from '../recognition/values/birth-column';
import { countFilled } from '../recognition/values/column-cells';
import { recordsOfKind } from '../recognition/values/records-of-kind';
import { bySharedCause } from './cells/by-shared-cause';
import { defineRule } from './rule';

/**
 * A cell of the gender column says neither Nam nor Nữ (nor M, F, Male, Female), or both of the columns Nam and Nữ are ticked.
 *
 * A column that mostly holds something else (TRUE and FALSE out of a program) has one cause.
 */
export const genderUnreadable = defineRule<{ texts: readonly string[]; cells: number; areBoth: boolean }>({
  id: 'gender-unreadable',
  severity: 'warning',
  needs: ['gender'],
  title: { vi: 'Không đọc được giới tính', en: 'Unreadable gender' },
  message: {
    vi: ({ texts, cells, areBoth }) =>
      areBoth
        ? `${cells === 1 ? 'Dòng này' : `${cells} dòng`} đánh dấu cả Nam lẫn Nữ: hãy bỏ một dấu.`
        : cells === 1
          ? `“${texts[0]}” không phải Nam hay Nữ: hãy ghi lại.`
          : `${cells} ô ghi ${quoted(texts)}, không phải Nam hay Nữ: hãy ghi lại cả cột.`,
    en: ({ texts, cells, areBoth }) =>
      areBoth
        ? `${cells === 1 ? 'This row is' : `${cells} rows are`} ticked as Nam and as Nữ: take one tick away.`
        : cells === 1
          ? `“${texts[0]}” is neither Nam nor Nữ: write it again.`
          : `${cells} cells say ${quoted(texts)}, neither Nam nor Nữ: write the column again.`,
  },
  *check(table) {
    const areBoth = table.table.columns.some(({ field, part }) => field === 'gender' && part !== null);
    const found = [...recordsOfKind(table.births().genders, genders.unreadable)];
    for (const records of bySharedCause(found, countFilled(table.cells('gender')))) {
      const texts = new Set(records.map((record) => table.text('gender', record)));
      yield {
        cells: records.map((record) => table.place('gender', record)),
        value: table.value('gender', records[0]!),
        params: { texts: [...texts].slice(0, mostTexts), cells: records.length, areBoth },
        record: records[0]!,
      };
    }
  },
});

/** So many different texts are named. */
const mostTexts = 3;

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}

import { genders } from '../recognition/values/birth-column';
import { countFilled } from '../recognition/values/column-cells';
import { recordsOfKind } from '../recognition/values/records-of-kind';
import { bySharedCause } from './cells/by-shared-cause';
import { defineRule } from './rule';

/**
 * A cell of the gender column says neither Nam nor Nữ (nor M, F, Male, Female), or both of the columns Nam and Nữ are filled in.
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
        ? `${cells === 1 ? 'Dòng này' : `${cells} dòng`} ghi cả ở cột Nam lẫn cột Nữ: hãy bỏ một bên.`
        : cells === 1
          ? `“${texts[0]}” không phải Nam hay Nữ: hãy ghi lại.`
          : `${cells} ô ghi ${quoted(texts)}, không phải Nam hay Nữ: hãy ghi lại cả cột.`,
    en: ({ texts, cells, areBoth }) =>
      areBoth
        ? `${cells === 1 ? 'This row is' : `${cells} rows are`} filled in under Nam and under Nữ: take one away.`
        : cells === 1
          ? `“${texts[0]}” is neither Nam nor Nữ: write it again.`
          : `${cells} cells say ${quoted(texts)}, neither Nam nor Nữ: write the column again.`,
  },
  *check(table) {
    const parts = table.table.columns.filter(({ part }) => part !== null);
    const areBoth = parts.length > 0;
    const field = parts.some((column) => column.field === 'gender')
      ? 'gender'
      : (parts[0]?.field ?? 'gender');
    const found = [...recordsOfKind(table.births().genders, genders.unreadable)];
    for (const records of bySharedCause(found, countFilled(table.cells(field)))) {
      const texts = new Set(records.map((record) => table.text(field, record)));
      yield {
        cells: records.map((record) => table.place(field, record)),
        value: table.value(field, records[0]!),
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

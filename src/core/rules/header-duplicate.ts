import { headerKey } from '../recognition/wording/header-key';
import type { RecognizedColumn, RecognizedTable } from '../recognition/recognized-table';
import { columnLetters } from '../sheet/address';
import { valueAt } from '../sheet/grid';
import { defineRule, type Place } from './rule';

/**
 * Two columns of a table are headed alike, so nobody can tell which one counts.
 *
 * “DT” (Dân tộc) and “ĐT” (Điện thoại) are two headings, also where headings have no marks and the cells below tell them apart. The same
 * words beneath different headings (“LĐLĐ / Số tiền”, “Ngành / Số tiền”), a heading merged over its columns and a pattern of columns
 * repeated for each fund or quarter are layout, not a fault.
 */
export const headerDuplicate = defineRule<{ header: string; first: string }>({
  id: 'header-duplicate',
  severity: 'warning',
  needs: [],
  needsSheetRows: true,
  title: { vi: 'Trùng tiêu đề cột', en: 'Duplicate header' },
  message: {
    vi: ({ header, first }) =>
      `Cột này cũng có tiêu đề “${header}” như cột ${first}: hãy đặt tên khác, hoặc bỏ cột thừa.`,
    en: ({ header, first }) =>
      `This column is headed “${header}” like column ${first}: name it otherwise, or remove the one too many.`,
  },
  *check({ table }) {
    const areUnmarked = table.columns.every(({ header }) => /^[\s\x20-\x7e]*$/.test(header));
    const columns = table.columns
      .map((column) => ({ column, place: ownHeading(table, column), key: headerKey(column.header) }))
      .filter(({ place, key }) => place !== null && key !== '');
    const firstOfKey = new Map<string, RecognizedColumn>();
    const repeated: { readonly column: RecognizedColumn; readonly place: Place; readonly key: string }[] = [];
    for (const { column, place, key } of columns.sort((a, b) => a.column.column - b.column.column)) {
      if (!firstOfKey.has(key)) firstOfKey.set(key, column);
      else if (place) repeated.push({ column, place, key });
    }
    // Several headings repeated side by side are a pattern (one group of columns per quarter), unless each is a copy on its own.
    if (new Set(repeated.map(({ key }) => key)).size > 1 && isPattern(repeated, firstOfKey)) return;
    for (const { column, place, key } of repeated) {
      const first = firstOfKey.get(key)!;
      if (column.part !== null || (first.field !== null && first.field === column.field)) continue;
      if (isOtherWord(column.header, first.header)) continue;
      if (areUnmarked && column.header.length <= 3 && first.field !== null && column.field !== null) continue;
      yield {
        cells: [place, ...asList(ownHeading(table, first))],
        value: valueAt(table.grid, place.row, place.column),
        params: { header: column.header.replace(/\s+/g, ' '), first: columnLetters(first.column) },
      };
    }
  },
});

/** Abbreviations are told apart by their đ: “DT” and “ĐT”, both in one sheet. */
function isOtherWord(a: string, b: string): boolean {
  return a.length <= 3 && /đ/i.test(a.normalize('NFC')) !== /đ/i.test(b.normalize('NFC'));
}

function isPattern(
  repeated: readonly { readonly column: RecognizedColumn; readonly key: string }[],
  firstOfKey: ReadonlyMap<string, RecognizedColumn>,
): boolean {
  const distances = new Set(repeated.map(({ column, key }) => column.column - firstOfKey.get(key)!.column));
  return distances.size < new Set(repeated.map(({ key }) => key)).size;
}

/** The cell of the header in which the column says its own words, null where a heading merged over several columns speaks for it. */
function ownHeading(table: RecognizedTable, { column, header }: RecognizedColumn): Place | null {
  const leaf = headerKey(header.split(' / ').at(-1) ?? '');
  for (const row of [...table.headerRows].reverse()) {
    const value = valueAt(table.grid, row, column);
    if (typeof value === 'string' && headerKey(value) === leaf) return { row, column };
  }
  return null;
}

function asList(place: Place | null): Place[] {
  return place ? [place] : [];
}

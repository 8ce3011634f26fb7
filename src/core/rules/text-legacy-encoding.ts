import { cellOf } from '../recognition/values/column-cells';
import { legacyText, type FlaggedText } from '../recognition/values/flagged-texts';
import type { TableColumns } from '../recognition/values/table-columns';
import { homeOf, valueAt } from '../sheet/grid';
import { legacyOfGender } from '../vietnamese/gender';
import { figure } from './amounts/figures';
import { fixOfTexts, flaggedByColumn } from './cells/flagged-by-column';
import { aroundByCause, textsAround } from './cells/texts-around';
import { defineRule, type Breach } from './rule';

interface LegacyParams {
  readonly text: string;
  readonly decoded: string;
  readonly encoding: string;
  readonly cells: number;
  /** They are headings and other words around the records. */
  readonly around?: boolean;
}

/**
 * A text is in an encoding from before Unicode, TCVN3 (.VnTime) or VNI, readable only with that font.
 *
 * Titles, headings, section rows and what stands below a list are told as well, in one finding: a list in two encodings is half mended.
 * It is this rule's only: what looks like a soft hyphen in it is the letter ư of TCVN3 (TCVN 5712:1993), so nothing in it
 * is “cleaned” before decoding. Certain where the decoded text is good Vietnamese.
 */
export const textLegacyEncoding = defineRule<LegacyParams>({
  id: 'text-legacy-encoding',
  severity: 'error',
  needs: [],
  title: { vi: 'Chữ gõ bằng bảng mã cũ', en: 'Text in a legacy encoding' },
  message: {
    vi: ({ text, decoded, encoding, cells, around }) =>
      cells > 1
        ? `${around ? 'Tiêu đề, dòng mục và lời quanh bảng' : 'Cột này'} có ${figure(cells, 'vi')} ô gõ bằng bảng mã ${encoding} (“${text}” …): hãy chuyển cả ${around ? 'loạt' : 'cột'} sang Unicode (“${decoded}” …).`
        : `“${text}” gõ bằng bảng mã ${encoding}: hãy chuyển sang Unicode thành “${decoded}”.`,
    en: ({ text, decoded, encoding, cells, around }) =>
      cells > 1
        ? `${figure(cells, 'en')} cells ${around ? 'around the records' : 'of this column'} are in the legacy encoding ${encoding} (“${text}” …): turn ${around ? 'them' : 'the column'} into Unicode (“${decoded}” …).`
        : `“${text}” is in the legacy encoding ${encoding}: turn it into Unicode, “${decoded}”.`,
  },
  *check(table, book) {
    const found = [...table.flaggedTexts().filter(({ legacy }) => legacy !== null), ...womenIn(table)];
    for (const cells of flaggedByColumn(table, found)) {
      const { text, record } = cells[0]!;
      const { decoded, encoding, isCertain } = cells[0]!.legacy!;
      yield {
        cells: cells.map(({ row, column }) => ({ row, column })),
        value: text,
        params: { text, decoded, encoding: encodingNames[encoding], cells: cells.length },
        record,
        ...fixOfTexts(cells, ({ legacy }) => legacy!.decoded, isCertain),
      };
    }
    for (const cells of aroundByCause(textsAround(table, book).filter(({ legacy }) => legacy !== null))) {
      const { text, legacy } = cells[0]!;
      const { decoded, encoding, isCertain } = legacy!;
      yield {
        cells: cells.map(({ row, column }) => ({ row, column })),
        value: text,
        params: { text, decoded, encoding: encodingNames[encoding], cells: cells.length, around: true },
        ...fixOfTexts(cells, (cell) => cell.legacy!.decoded, isCertain),
      };
    }
    yield* wordsAround(table, found);
  },
});

/** On a form “Giíi tÝnh: Nam”: the value could be Unicode, the words in its cell could not; mended with the others, lest the form be in two. */
function* wordsAround(
  { table, count }: TableColumns,
  found: readonly FlaggedText[],
): Generator<Breach<LegacyParams>> {
  const { form } = table.grid;
  if (!form?.around) return;
  const told = new Set(found.map(({ record, column }) => `${record},${column}`));
  for (let record = 0; record < count; record++) {
    for (const { column } of table.columns) {
      const place = { row: table.records[record]!, column };
      const seat = homeOf(table.grid, place);
      const { before, legacy } = form.around(seat) ?? {};
      const isShown = form.shown(seat.row, seat.column)?.column === column;
      if (!legacy || !isShown || told.has(`${record},${column}`)) continue;
      const value = valueAt(table.grid, place.row, column);
      const encoding = encodingNames[legacy.encoding];
      yield {
        cells: [place],
        value,
        params: { text: `${legacy.before}${value}`, decoded: `${before}${value}`, encoding, cells: 1 },
        record,
        fix: { value, certain: true },
      };
    }
  }
}

/** “N÷” and “Nöõ” in the column of genders. */
function womenIn(table: TableColumns): FlaggedText[] {
  const [column, ...others] = table.table.fields.get('gender') ?? [];
  if (column === undefined || others.length > 0) return [];
  const found: FlaggedText[] = [];
  const cells = table.column(column);
  for (let record = 0; record < cells.length; record++) {
    const text = cellOf(cells, record);
    if (typeof text !== 'string' || text === 'Nam' || text === 'Nữ' || text === '') continue;
    const encoding = legacyOfGender(text);
    if (encoding)
      found.push(legacyText(table.table, record, column, encoding, { text: 'Nữ', lostHorn: false }, true));
  }
  return found;
}

const encodingNames = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' } as const;

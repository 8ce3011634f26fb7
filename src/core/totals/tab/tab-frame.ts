import { headSpans, nationalTitleWidth } from '../../document/document-head';
import { splitColumns, widthOf, wrappedHeight } from '../../document/document-part';
import { placeAndDate } from '../../document/office-text';
import type { OfficeSettings } from '../../settings/office-settings';
import type { Area } from '../../sheet/grid';
import type { CellLook, DrawnCell, DrawnRow } from '../../sheet/sheet-drawing';

/** Rows of a drawing with the areas merged in them, as sheet rows. */
export interface DrawnBlock {
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly Area[];
}

/** One text over some of the columns. */
export interface Span {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly look?: CellLook;
}

/** A row of texts, each over its columns; `row` is where it will stand. */
export function spanRow(row: number, spans: readonly Span[], height?: number): DrawnBlock {
  const cells: (DrawnCell | null)[] = [];
  const merges: Area[] = [];
  for (const { text, first, last, look } of spans) {
    while (cells.length < first) cells.push(null);
    cells[first] = { value: text, look: { align: 'center', vertical: 'center', ...look } };
    if (last > first) merges.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
  }
  return { rows: [{ cells, ...(height !== undefined && { height }) }], merges };
}

/** Blocks below each other; each is told the row where it begins. */
export function stack(row: number, blocks: readonly ((row: number) => DrawnBlock)[]): DrawnBlock {
  const rows: DrawnRow[] = [];
  const merges: Area[] = [];
  for (const block of blocks) {
    const made = block(row + rows.length);
    rows.push(...made.rows);
    merges.push(...made.merges);
  }
  return { rows, merges };
}

/** An empty row. */
const blankRow = (): DrawnBlock => ({ rows: [{ cells: [] }], merges: [] });

/**
 * The head of an office document: superior over organisation on the left, Quốc hiệu and Tiêu ngữ on the right; or nothing there.
 *
 * Source: NĐ 30/2020/NĐ-CP, annex I, which QĐ 933/QĐ-TLĐ follows.
 */
export function officeHead(row: number, settings: OfficeSettings, widths: readonly number[]): DrawnBlock {
  const [[, leftEnd] = [0, 0], [middle] = [0]] = headSpans(widths);
  const right: readonly [string, string] =
    settings.headKind === 'national-motto'
      ? ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
      : ['', ''];
  const room = widthOf(widths, middle, widths.length - 1);
  // The Quốc hiệu stands on one line: beside a narrow table it is set smaller.
  const size = headSizes.find((each) => (nationalTitleWidth * each) / 12 + 8 <= room) ?? headSizes.at(-1)!;
  const line = (at: number, left: Span, text: string, look: CellLook) =>
    spanRow(at, [left, { text, first: middle, last: widths.length - 1, look: { ...look, size } }]);
  return stack(row, [
    (at) => line(at, { text: settings.superior, first: 0, last: leftEnd }, right[0], { bold: true }),
    (at) =>
      line(
        at,
        { text: settings.organisation, first: 0, last: leftEnd, look: { bold: true, underline: true } },
        right[1],
        { bold: true, underline: true },
      ),
  ]);
}

const headSizes = [12, 11, 10, 9] as const;

/** In points: a row of one line needs no height of its own. */
const lineHeight = 18;

/** Place and date, then who signs: preparer, accountant, and the signer on behalf of the committee. */
export function signatureBlock(
  row: number,
  settings: OfficeSettings,
  widths: readonly number[],
  day: number,
): DrawnBlock {
  const { preparer, accountant, signer } = settings;
  const parts = widths.length >= 3 ? 3 : 2;
  const bounds = splitColumns(widths, parts).map(([first, last]) => ({ first, last }));
  const right = bounds[parts - 1]!;
  const people = parts === 3 ? [preparer, accountant, signer] : [preparer, signer];
  const bold: CellLook = { bold: true, wrap: true };
  /** Texts over the parts from one of them on, the row as high as they are wrapped. */
  const over = (at: number, texts: readonly string[], look: CellLook, from = 0) => {
    const spans = texts.map((text, part) => ({ text, ...bounds[from + part]!, look }));
    const heights = spans.map(({ text, first, last }) =>
      wrappedHeight(text, widthOf(widths, first, last), 12, 'bold'),
    );
    const height = Math.max(...heights);
    return look.wrap && height > lineHeight ? spanRow(at, spans, height) : spanRow(at, spans);
  };
  const [, [from] = [0]] = splitColumns(widths, 2);
  return stack(row, [
    (at) =>
      spanRow(at, [
        {
          text: placeAndDate(settings.place, day),
          first: Math.min(from, right.first),
          last: widths.length - 1,
          look: { italic: true },
        },
      ]),
    ...(settings.onBehalfOf === '' ? [] : [(at: number) => over(at, [settings.onBehalfOf], bold, parts - 1)]),
    (at) =>
      over(
        at,
        people.map(({ title }) => title),
        bold,
      ),
    (at) =>
      over(
        at,
        people.map(() => '(Ký, họ tên)'),
        { italic: true, size: 11 },
      ),
    blankRow,
    blankRow,
    blankRow,
    (at) =>
      over(
        at,
        people.map(({ name }) => name),
        bold,
      ),
  ]);
}

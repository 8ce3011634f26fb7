import { headSpans } from '../../document/document-head';
import { splitColumns } from '../../document/document-part';
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
  const line = (at: number, left: Span, text: string, look: CellLook) =>
    spanRow(at, [left, { text, first: middle, last: widths.length - 1, look }]);
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
  const over = (at: number, texts: readonly string[], look: CellLook) =>
    spanRow(
      at,
      texts.map((text, part) => ({ text, ...bounds[part]!, look })),
    );
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
    ...(settings.onBehalfOf === ''
      ? []
      : [(at: number) => spanRow(at, [{ text: settings.onBehalfOf, ...right, look: bold }])]),
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

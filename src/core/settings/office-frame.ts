import { calendarOf } from '../sheet/calendar';
import type { Area } from '../sheet/grid';
import type { CellLook, DrawnCell, DrawnRow } from '../sheet/sheet-drawing';
import type { OfficeSettings } from './office-settings';

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
export const blankRow = (): DrawnBlock => ({ rows: [{ cells: [] }], merges: [] });

/**
 * The head of an office document: superior over organisation on the left, Quốc hiệu and Tiêu ngữ on the right; or the form's code
 * there, or nothing. `columns` is the width of the sheet, `middle` the first column of the right half.
 *
 * Source: NĐ 30/2020/NĐ-CP, annex I, which QĐ 933/QĐ-TLĐ follows.
 */
export function officeHead(
  row: number,
  settings: OfficeSettings,
  columns: number,
  middle = Math.max(1, Math.floor(columns / 2)),
  formCode = '',
): DrawnBlock {
  const right: readonly [string, string] =
    settings.headKind === 'national-motto'
      ? ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
      : settings.headKind === 'form-code'
        ? [formCode, '']
        : ['', ''];
  const line = (at: number, left: Span, text: string, look: CellLook) =>
    spanRow(at, [left, { text, first: middle, last: columns - 1, look }]);
  return stack(row, [
    (at) => line(at, { text: settings.superior, first: 0, last: middle - 1 }, right[0], { bold: true }),
    (at) =>
      line(
        at,
        { text: settings.organisation, first: 0, last: middle - 1, look: { bold: true, underline: true } },
        right[1],
        { bold: true, underline: true },
      ),
  ]);
}

/** “Hà Nội, ngày 05 tháng 02 năm 2024”: days below 10 and the months 1 and 2 with a zero, as NĐ 30/2020/NĐ-CP writes them. */
export function placeAndDate(place: string, day: number): string {
  const date = calendarOf(day);
  if (!date) return place;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${place}, ngày ${two(date.day)} tháng ${date.month < 3 ? two(date.month) : date.month} năm ${date.year}`;
}

/** Place and date, then who signs: preparer, accountant, and the signer on behalf of the committee. */
export function signatureBlock(
  row: number,
  settings: OfficeSettings,
  columns: number,
  day: number,
): DrawnBlock {
  const { preparer, accountant, signer } = settings;
  const parts = columns >= 3 ? 3 : 2;
  const bounds = Array.from({ length: parts }, (_, part) => ({
    first: Math.round((columns * part) / parts),
    last: Math.max(Math.round((columns * part) / parts), Math.round((columns * (part + 1)) / parts) - 1),
  }));
  const right = bounds[parts - 1]!;
  const people = parts === 3 ? [preparer, accountant, signer] : [preparer, signer];
  const bold: CellLook = { bold: true, wrap: true };
  const over = (at: number, texts: readonly string[], look: CellLook) =>
    spanRow(
      at,
      texts.map((text, part) => ({ text, ...bounds[part]!, look })),
    );
  const from = Math.floor(columns / 2);
  return stack(row, [
    (at) =>
      spanRow(at, [
        {
          text: placeAndDate(settings.place, day),
          first: Math.min(from, right.first),
          last: columns - 1,
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

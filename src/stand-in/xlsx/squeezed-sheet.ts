import { columnOfLetters, lettersOfColumn } from '../workbook/area';

/** More cells than this, filled or not, are not worth laying out: the reader lays out the whole rectangle. */
const largestRectangle = 4_000_000;
const widestRowGap = 1_000;
const widestColumnGap = 100;

/** A sheet's XML with wide gaps between cells taken out, and where its rows and columns really stand. */
export interface SqueezedSheet {
  readonly xml: string;
  row(squeezed: number): number;
  column(squeezed: number): number;
}

const addressed = /(<(?:\w+:)?(?:c|row|hyperlink)\s[^>]*?\br(?:ef)?=")([A-Z]*)(\d+)/g;

/**
 * Brings stray cells near the others, or answers null where none is far away.
 *
 * The reading library lays out every cell between A1 and the last one; one stray cell in XFD1048576 would be 17 thousand million of them.
 */
export function squeezeSheet(xml: string): SqueezedSheet | null {
  if (!mayBeWide(xml)) return null;
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const [, , letters = '', digits] of xml.matchAll(addressed)) {
    rows.add(Number(digits) - 1);
    if (letters) columns.add(columnOfLetters(letters));
  }
  const rowMap = squeeze(rows, widestRowGap);
  const columnMap = squeeze(columns, widestColumnGap);
  const squeezed = xml.replace(addressed, (_, head: string, letters: string, digits: string) => {
    const column = letters && lettersOfColumn(columnMap.to.get(columnOfLetters(letters)) ?? 0);
    return `${head}${column}${(rowMap.to.get(Number(digits) - 1) ?? 0) + 1}`;
  });
  return {
    xml: squeezed,
    row: (row) => rowMap.from.get(row) ?? row,
    column: (column) => columnMap.from.get(column) ?? column,
  };
}

function mayBeWide(xml: string): boolean {
  const lastRowAt = Math.max(xml.lastIndexOf('<row '), xml.lastIndexOf(':row '));
  const lastRow = Number(/\sr="(\d+)"/.exec(xml.slice(lastRowAt, lastRowAt + 200))?.[1] ?? 0);
  if (lastRow > 0 && lastRow * 4 > largestRectangle) return true;
  let widest = 0;
  for (const [, letters = ''] of xml.matchAll(/\sr="([A-Z]{2,3})\d/g))
    widest = Math.max(widest, columnOfLetters(letters));
  return lastRow * (widest + 1) > largestRectangle;
}

function squeeze(numbers: ReadonlySet<number>, widestGap: number) {
  const to = new Map<number, number>();
  const from = new Map<number, number>();
  let taken = 0;
  let previous = -1;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const gap = number - previous - 1;
    if (gap > widestGap) taken += gap;
    to.set(number, number - taken);
    from.set(number - taken, number);
    previous = number;
  }
  return { to, from };
}

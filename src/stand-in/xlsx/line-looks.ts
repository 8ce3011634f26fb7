import { lettersOfColumn } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { Style } from '../workbook/types';
import type { FileSheet } from './file-origin';
import type { FileStyles } from './file-style';
import { attributesOf, tagOf } from './xml-text';

// The library neither reads nor writes the looks of whole columns and rows, which the file gives by a number. It does read and write
// those of cells: so an extra row of empty cells, one for each look, carries them across and is taken out again.

/** Excel's width of a column that nobody sized, in characters. */
const plainWidth = 9.140625;
const lastRow = 1_048_576;

interface LineLooks {
  readonly xml: string;
  /** Zero-based row of the carriers, and the number of the look that each of its cells carries. */
  readonly carrierRow: number;
  readonly numbers: readonly string[];
  readonly columns: readonly { readonly first: number; readonly last: number; readonly number: string }[];
  readonly rows: readonly { readonly row: number; readonly number: string }[];
}

/** Whether a column with a look has a width only because the file wants one. */
export function isPlainWidth(characters: number | undefined): boolean {
  return characters === undefined || Math.abs(characters - plainWidth) < 0.01;
}

/** A sheet's XML with carriers for the looks of its columns and rows; null where it has none. */
export function carryLooks(xml: string): LineLooks | null {
  const head = xml.slice(0, Math.max(0, xml.search(/<(?:\w+:)?sheetData/)));
  const columns = [...head.matchAll(/<(?:\w+:)?col\s[^>]*>/g)].flatMap(([tag]) => {
    const { min, max, style } = attributesOf(tag);
    return style && style !== '0' ? [{ first: Number(min) - 1, last: Number(max) - 1, number: style }] : [];
  });
  const rows = [...xml.matchAll(/<(?:\w+:)?row\s[^>]*?customFormat="(?:1|true)"[^>]*>/g)].flatMap(([tag]) => {
    const { r, s } = attributesOf(tag);
    return r && s && s !== '0' ? [{ row: Number(r) - 1, number: s }] : [];
  });
  const numbers = [...new Set([...columns, ...rows].map((one) => one.number))];
  const end = /<\/((?:\w+:)?)sheetData>|<((?:\w+:)?)sheetData\s*\/>/.exec(xml.slice(head.length));
  if (numbers.length === 0 || !end) return null;
  let last = 0;
  // One by one: a sheet has more rows than a call takes arguments.
  for (const [, r] of xml.matchAll(/<(?:\w+:)?row\s[^>]*?\br="(\d+)"/g)) last = Math.max(last, Number(r));
  if (last >= lastRow) return null;
  const prefix = end[1] ?? end[2] ?? '';
  const cells = numbers.map((s, index) =>
    tagOf(`${prefix}c`, { r: `${lettersOfColumn(index)}${last + 1}`, s }),
  );
  const row = tagOf(`${prefix}row`, { r: last + 1 }, cells.join(''));
  const at = head.length + end.index;
  const before = end[1] === undefined ? `<${prefix}sheetData>` : '';
  const carried = `${xml.slice(0, at)}${before}${row}</${prefix}sheetData>${xml.slice(at + end[0].length)}`;
  return { xml: carried, carrierRow: last, numbers, columns, rows };
}

/** Takes the looks from their carriers to the lines of the sheet, and the carriers out of the file's cells. */
export function takeLooks(sheet: Sheet, fileSheet: FileSheet, looks: LineLooks, styles: FileStyles): void {
  const byNumber = new Map<string, Style>();
  for (const [index, number] of looks.numbers.entries()) {
    const key = `${looks.carrierRow},${index}`;
    byNumber.set(number, styles.fromFile(fileSheet.cells?.get(key)?.style));
    fileSheet.cells?.delete(key);
  }
  for (const { first, last, number } of looks.columns) {
    const style = byNumber.get(number);
    if (style) for (let column = first; column <= last; column++) sheet.columnStyles.set(column, style);
  }
  for (const { row, number } of looks.rows) {
    const style = byNumber.get(number);
    if (style) sheet.rowStyles.set(row, style);
  }
}

/** The looks of a sheet's lines, each once, in the order of their carriers. */
export function looksOfLines(sheet: Sheet): Style[] {
  return [...new Set([...sheet.columnStyles.values(), ...sheet.rowStyles.values()])];
}

/** The row of the carriers in a file that is written: below all that the sheet has. */
export function carrierRowOf(sheet: Sheet): number {
  const rows = [
    sheet.usedArea()?.lastRow ?? -1,
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...sheet.rowStyles.keys(),
  ];
  return rows.reduce((last, row) => Math.max(last, row), -1) + 1;
}

/** The written sheet with the looks at its columns and rows instead of at the carriers. */
export function putLooks(xml: string, sheet: Sheet): string {
  const looks = looksOfLines(sheet);
  if (looks.length === 0) return xml;
  const carrierRow = carrierRowOf(sheet);
  const row = new RegExp(`<row r="${carrierRow + 1}"[^>]*>([\\s\\S]*?)</row>`).exec(xml);
  if (!row) return xml;
  const numbers = new Map<string, string>();
  for (const [tag] of (row[1] ?? '').matchAll(/<c\s[^>]*>/g)) {
    const { r = '', s = '0' } = attributesOf(tag);
    numbers.set(r, s);
  }
  const numberOf = (style: Style) =>
    numbers.get(`${lettersOfColumn(looks.indexOf(style))}${carrierRow + 1}`) ?? '0';
  const bare = xml.slice(0, row.index) + xml.slice(row.index + row[0].length);
  const withRows = bare.replace(/<row r="(\d+)"/g, (tag, r: string) => {
    const style = sheet.rowStyles.get(Number(r) - 1);
    return style ? `${tag} s="${numberOf(style)}" customFormat="1"` : tag;
  });
  if (sheet.columnStyles.size === 0) return withRows;
  const written = columnsXml(withRows, sheet, numberOf);
  const without = withRows.replace(/<cols>[\s\S]*?<\/cols>/, '');
  return without.replace('<sheetData', () => `${written}<sheetData`);
}

/** The columns as the library wrote them, with their looks; neighbours that are alike in one tag. */
function columnsXml(xml: string, sheet: Sheet, numberOf: (style: Style) => string): string {
  const known = new Map<number, Readonly<Record<string, string>>>();
  for (const [tag] of (/<cols>[\s\S]*?<\/cols>/.exec(xml)?.[0] ?? '').matchAll(/<col\s[^>]*>/g)) {
    // Each of them is of one column: its end says nothing more.
    const attributes = Object.entries(attributesOf(tag)).filter(([name]) => name !== 'min' && name !== 'max');
    known.set(Number(attributesOf(tag).min) - 1, Object.fromEntries(attributes));
  }
  const columns = [...new Set([...known.keys(), ...sheet.columnStyles.keys()])].sort((a, b) => a - b);
  const runs: { first: number; last: number; text: string; attributes: Record<string, string | number> }[] =
    [];
  for (const column of columns) {
    const style = sheet.columnStyles.get(column);
    const attributes = {
      ...(style && { width: plainWidth }),
      ...known.get(column),
      ...(style && { style: numberOf(style) }),
    };
    const text = JSON.stringify(attributes);
    const run = runs.at(-1);
    if (run?.last === column - 1 && run.text === text) run.last = column;
    else runs.push({ first: column, last: column, text, attributes });
  }
  const tags = runs.map(({ first, last, attributes }) =>
    tagOf('col', { min: first + 1, max: last + 1, ...attributes }),
  );
  return tagOf('cols', {}, tags.join(''));
}

import type { Sheet } from '../workbook/sheet';
import type { Area, Table } from '../workbook/types';

/** A reference to a part of a table: `Bảng1[Số tiền]`, `[@Họ tên]`, `Bảng1[[#Headers],[A]:[B]]`. */
export interface StructuredReference {
  /** Null for the table that the formula stands in. */
  readonly table: string | null;
  readonly items: readonly ('#all' | '#data' | '#headers' | '#totals' | '#this row')[];
  /** First and last column; null for all. */
  readonly columns: readonly [first: string, last: string] | null;
}

const itemNames = ['#all', '#data', '#headers', '#totals', '#this row'] as const;

/** The reference of a piece of a formula, null where it is none. */
export function parseStructured(text: string): StructuredReference | null {
  const open = text.indexOf('[');
  const table = text.slice(0, open) || null;
  let inner = text.slice(open + 1, -1).trim();
  const items: StructuredReference['items'][number][] = [];
  if (inner.startsWith('@')) {
    items.push('#this row');
    inner = inner.slice(1).trim();
  }
  if (inner === '') return { table, items, columns: null };
  // One name may do without brackets of its own.
  if (!inner.startsWith('[')) inner = `[${inner}]`;
  const columns: string[] = [];
  const pieces = [...inner.matchAll(/\[((?:[^[\]']|'[\s\S])*)\]|([:,])|(\s+)|([\s\S])/gu)];
  if (pieces.some(([, , , , other]) => other !== undefined)) return null;
  for (const [, name] of pieces) {
    if (name === undefined) continue;
    const item = itemNames.find((one) => one === name.toLowerCase());
    if (item) items.push(item);
    else columns.push(name.replace(/'([\s\S])/g, '$1'));
  }
  const [first, last = first, ...more] = columns;
  if (more.length > 0) return null;
  return { table, items, columns: first === undefined || last === undefined ? null : [first, last] };
}

export interface FoundArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Where the reference points from a cell of a sheet, null where there is no such part. */
export function areaOfStructured(
  { table: name, items, columns }: StructuredReference,
  sheet: Sheet,
  row: number,
  column: number,
): FoundArea | null {
  const found = name === null ? tableAround(sheet, row, column) : tableNamed(sheet, name);
  if (!found) return null;
  const { area, hasHeaders, hasTotals } = found.table;
  const body = {
    first: area.firstRow + (hasHeaders ? 1 : 0),
    last: area.lastRow - (hasTotals ? 1 : 0),
  };
  const spans = (items.length === 0 ? ['#data' as const] : items).map((item) => {
    if (item === '#all') return { first: area.firstRow, last: area.lastRow };
    if (item === '#headers') return hasHeaders ? { first: area.firstRow, last: area.firstRow } : null;
    if (item === '#totals') return hasTotals ? { first: area.lastRow, last: area.lastRow } : null;
    if (item === '#data') return body;
    return row >= body.first && row <= body.last ? { first: row, last: row } : null;
  });
  const [first, last] =
    columns === null ? [0, found.table.columns.length - 1] : columns.map(indexIn(found.table));
  if (first === undefined || last === undefined || first < 0 || last < 0) return null;
  const known = spans.flatMap((span) => span ?? []);
  if (known.length < spans.length) return null;
  return {
    sheet: found.sheet,
    area: {
      firstRow: Math.min(...known.map((span) => span.first)),
      lastRow: Math.max(...known.map((span) => span.last)),
      firstColumn: area.firstColumn + Math.min(first, last),
      lastColumn: area.firstColumn + Math.max(first, last),
    },
  };
}

function indexIn(table: Table): (name: string) => number {
  return (name) => table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
}

function tableNamed({ workbook }: Sheet, name: string): { sheet: Sheet; table: Table } | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  return null;
}

function tableAround(sheet: Sheet, row: number, column: number): { sheet: Sheet; table: Table } | null {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
  );
  return table ? { sheet, table } : null;
}

import { columnLetters, columnOfLetters } from '../../sheet/address';
import type { Area } from '../../sheet/grid';

/** Runs of lines, both ends inclusive. */
export type Runs = readonly (readonly [first: number, last: number])[];

/** Where the lines that a reference names stand after filling; as seen from the formula's own cell. */
export interface LineMap {
  rows(first: number, last: number): Runs;
  columns(first: number, last: number): Runs;
  /** Whether one area from the first to the last of the runs says the same: what lies between them holds no figure. */
  canBridge(rows: Runs, columns: Runs): boolean;
}

/** A formula for which the repeated rows lie too far apart: it would take in figures that lie between them. */
export class ScatteredRowsError extends Error {}

/** Functions to which several areas may be given in place of one. */
const takesAreas = new Set(['SUM', 'COUNT', 'COUNTA', 'AVERAGE', 'MIN', 'MAX', 'PRODUCT', 'SUBTOTAL']);

/** Excel gives a function 255 arguments. */
const mostAreas = 250;

interface Corner {
  readonly column: number;
  readonly row: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

const reference =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6}))?(?![\p{L}\p{N}_(!.])/gu;

/**
 * A template's formula as it must read after filling: every reference to the template's own sheet follows its lines; a range over
 * repeated rows takes all of their repetitions, several areas where other rows lie between.
 *
 * `ownSheets` are the names by which the formula may call its own sheet. A reference of which nothing is left becomes 0. Throws
 * ScatteredRowsError where neither several areas nor a single one would say the same.
 */
export function mapFormula(formula: string, map: LineMap, ownSheets: readonly string[] = []): string {
  return formula.replace(reference, (whole: string, ...parts: (string | number | undefined)[]) => {
    const [quoted, sheet, c1, l1, r1, n1, c2, l2, r2, n2] = parts as (string | undefined)[];
    const offset = parts.find((part): part is number => typeof part === 'number') ?? 0;
    if (quoted !== undefined) return whole;
    const isOwn = sheet === undefined || ownSheets.includes(sheetName(sheet));
    const first = cornerOf(c1, l1, r1, n1);
    const last = n2 === undefined ? first : cornerOf(c2, l2, r2, n2);
    if (!isOwn || first === null || last === null) return whole;
    const allowsAreas = takesAreas.has(functionAround(formula, offset));
    const rows = map.rows(Math.min(first.row, last.row), Math.max(first.row, last.row));
    const columns = map.columns(Math.min(first.column, last.column), Math.max(first.column, last.column));
    return written({ rows, columns, map }, [first, last], n2 !== undefined, allowsAreas);
  });
}

/** The areas that a formula names, each with its sheet where one is said. */
export function referencesIn(formula: string): { readonly sheet: string | null; readonly area: Area }[] {
  return [...formula.matchAll(reference)].flatMap(([, quoted, sheet, c1, l1, r1, n1, c2, l2, r2, n2]) => {
    if (quoted !== undefined) return [];
    const first = cornerOf(c1, l1, r1, n1);
    const last = n2 === undefined ? first : cornerOf(c2, l2, r2, n2);
    if (first === null || last === null) return [];
    const area = {
      firstRow: Math.min(first.row, last.row),
      lastRow: Math.max(first.row, last.row),
      firstColumn: Math.min(first.column, last.column),
      lastColumn: Math.max(first.column, last.column),
    };
    return [{ sheet: sheet === undefined ? null : sheetName(sheet), area }];
  });
}

interface Places {
  readonly rows: Runs;
  readonly columns: Runs;
  readonly map: LineMap;
}

function written(
  { rows, columns, map }: Places,
  [first, last]: readonly [Corner, Corner],
  isRange: boolean,
  allowsAreas: boolean,
): string {
  if (rows.length === 0 || columns.length === 0) return '0';
  const single = !isRange && !allowsAreas;
  const takesEach = allowsAreas && rows.length * columns.length <= mostAreas;
  const isOne = single || rows.length * columns.length === 1;
  if (!isOne && !takesEach && !map.canBridge(rows, columns)) throw new ScatteredRowsError();
  const rowRuns = single ? [[rows[0]![0], rows[0]![0]] as const] : takesEach ? rows : [hull(rows)];
  const columnRuns = single
    ? [[columns[0]![0], columns[0]![0]] as const]
    : takesEach
      ? columns
      : [hull(columns)];
  return rowRuns
    .flatMap(([top, bottom]) =>
      columnRuns.map(([left, right]) => {
        const start = corner(left, top, first);
        const end = corner(right, bottom, last);
        return isRange || left !== right || top !== bottom ? `${start}:${end}` : start;
      }),
    )
    .join(',');
}

function hull(runs: Runs): readonly [number, number] {
  return [runs[0]![0], runs.at(-1)![1]];
}

function corner(column: number, row: number, like: Corner): string {
  return `${like.isColumnFixed ? '$' : ''}${columnLetters(column)}${like.isRowFixed ? '$' : ''}${row + 1}`;
}

function cornerOf(
  columnSign: string | undefined,
  letters: string | undefined,
  rowSign: string | undefined,
  row: string | undefined,
): Corner | null {
  const column = letters === undefined ? null : columnOfLetters(letters);
  if (column === null || row === undefined || Number(row) > 1_048_576) return null;
  return { column, row: Number(row) - 1, isColumnFixed: columnSign === '$', isRowFixed: rowSign === '$' };
}

function sheetName(qualifier: string): string {
  const bare = qualifier.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

/** The function in whose brackets a place of the formula stands; '' for none. */
function functionAround(formula: string, offset: number): string {
  let depth = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    const sign = formula[at];
    if (sign === '"') at = formula.lastIndexOf('"', at - 1);
    else if (sign === ')') depth += 1;
    else if (sign === '(') {
      if (depth === 0) return /([A-Za-z.]+)$/.exec(formula.slice(0, at))?.[1]?.toUpperCase() ?? '';
      depth -= 1;
    }
  }
  return '';
}

/** Whether a formula names a line of its own sheet between the two, rows and columns zero-based. */
export function refersTo(
  formula: string,
  rows: readonly [number, number] | null,
  columns: readonly [number, number] | null,
  ownSheets: readonly string[],
): boolean {
  let found = false;
  const map: LineMap = {
    rows(first, last) {
      if (rows !== null && first <= rows[1] && last >= rows[0]) found = true;
      return [[first, last]];
    },
    columns(first, last) {
      if (columns !== null && first <= columns[1] && last >= columns[0]) found = true;
      return [[first, last]];
    },
    canBridge: () => true,
  };
  mapFormula(formula, map, ownSheets);
  return found;
}

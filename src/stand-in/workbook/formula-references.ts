import { columnOfLetters, lettersOfColumn } from './area';
import { lastSheetColumn, lastSheetRow } from './types';

/** A corner of a reference; null where it names no row (`A:C`) or no column (`2:3`). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference within a formula: `'Sổ 1'!$A$1:B5`, `A1`, `A:C`, `2:3`. */
export interface Reference {
  /** Name of the sheet, null where the reference names none. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
}

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!`;
/** Text in quotes, structured references, whole references; the rest goes by untouched. */
const pattern = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<prefix>${sheetPrefix})?(?<reference>${cell}:${cell}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|${cell})(?![\p{L}\p{N}_.(!])|${sheetPrefix}|[\p{L}_\\][\p{L}\p{N}_.\\]*|\[[^\]]*\]`,
  'gu',
);

/** The formula with each of its references replaced by what `map` answers; null becomes `#REF!`. */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | null): string {
  return formula.replace(pattern, (whole: string, ...rest: unknown[]) => {
    const { prefix, reference } = rest.at(-1) as { prefix?: string; reference?: string };
    if (reference === undefined) return whole;
    const [first = '', last] = reference.split(':');
    const parsed: Reference = {
      sheet: prefix === undefined ? null : sheetOfPrefix(prefix),
      first: cornerOf(first),
      last: last === undefined ? null : cornerOf(last),
    };
    if (![parsed.first, parsed.last].every((corner) => !corner || isOnSheet(corner))) return whole;
    const mapped = map(parsed);
    if (mapped === parsed) return whole;
    if (!mapped) return `${prefix ?? ''}#REF!`;
    const head =
      mapped.sheet === null
        ? ''
        : mapped.sheet === parsed.sheet
          ? (prefix ?? '')
          : prefixOfSheet(mapped.sheet);
    return head + textOf(mapped.first) + (mapped.last ? `:${textOf(mapped.last)}` : '');
  });
}

/** A formula as it reads when copied that many rows and columns on: `$` parts stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  return mapReferences(formula, (reference) => {
    const moved = {
      ...reference,
      first: move(reference.first),
      last: reference.last && move(reference.last),
    };
    return [moved.first, moved.last].every((corner) => !corner || isOnSheet(corner)) ? moved : null;
  });
}

/** The sheet's name as it stands before a reference, quoted where Excel quotes it: `'Quý 1'!`. */
export function prefixOfSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[rRcC]\d*|[rR]\d*[cC]\d*)$/.test(name);
  return isPlain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function cornerOf(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, dollar1 = '', letters = '', dollar2 = '', digits = ''] = match ?? [];
  return {
    column: letters ? columnOfLetters(letters) : null,
    row: digits ? Number(digits) - 1 : null,
    columnFixed: letters !== '' && dollar1 !== '',
    rowFixed: letters === '' ? dollar1 !== '' : dollar2 !== '',
  };
}

function isOnSheet({ row, column }: Corner): boolean {
  return (
    (row === null || (row >= 0 && row <= lastSheetRow)) &&
    (column === null || (column >= 0 && column <= lastSheetColumn))
  );
}

function textOf({ row, column, rowFixed, columnFixed }: Corner): string {
  const columnText = column === null ? '' : (columnFixed ? '$' : '') + lettersOfColumn(column);
  return columnText + (row === null ? '' : (rowFixed ? '$' : '') + (row + 1));
}

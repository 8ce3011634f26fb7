import { cellOf } from '../../recognition/values/column-cells';
import { isErrorValue } from '../../recognition/values/error-value';
import { textOf } from '../../recognition/wording/header-key';
import type { RecognizedColumn, RecognizedTable } from '../../recognition/recognized-table';
import type { TableColumns } from '../../recognition/values/table-columns';
import { valueAt, type CellValue } from '../../sheet/grid';
import { readMoney, readPercent } from '../../sheet/read-number';
import { evaluate, parseColumnFormula, refsOf, type ColumnFormula } from './column-formula';

/** A column of which the sheet itself says how it comes from others: `(7)=(4)x(6)` in the row of column codes or in its heading. */
export interface DeclaredFormula {
  readonly result: RecognizedColumn;
  readonly terms: readonly RecognizedColumn[];
  readonly formula: ColumnFormula;
  /** As the sheet says it. */
  readonly text: string;
}

/** A row that does not keep to what is declared; figures as the cells hold them. */
export interface DeclaredDifference {
  readonly record: number;
  readonly stated: number;
  readonly expected: number;
}

/**
 * What the code row and the headings declare, the columns named by their codes; without codes by their place in the table.
 *
 * Numbering by hand is often a column out, so a formula counts only where at least two rows, and two of three, keep to it.
 */
export function declaredFormulas(
  table: TableColumns,
): (DeclaredFormula & { readonly differences: readonly DeclaredDifference[] })[] {
  const { columns } = table.table;
  const codes = codesOf(table.table);
  return columns.flatMap((result) => {
    const said = codes.formulas.get(result.column) ?? inHeading(result.header);
    if (said === null || result.field === 'ordinal') return [];
    const formula = parseColumnFormula(said.expression);
    const terms = formula && refsOf(formula).map((code) => codes.columns.get(code));
    if (!formula || !terms?.every((term) => term !== undefined && term !== result)) return [];
    const declared = { result, terms: terms as RecognizedColumn[], formula, text: said.text };
    const differences = differencesOf(table, declared, codes.columns);
    return differences === null ? [] : [{ ...declared, differences }];
  });
}

interface Said {
  readonly text: string;
  readonly expression: string;
}

interface Codes {
  readonly columns: ReadonlyMap<number, RecognizedColumn>;
  readonly formulas: ReadonlyMap<number, Said>;
}

function codesOf({ grid, columns, skippedRows }: RecognizedTable): Codes {
  const row = skippedRows.find(([, reason]) => reason === 'column-codes')?.[0];
  const numbered = new Map<number, RecognizedColumn>();
  const formulas = new Map<number, Said>();
  for (const [index, column] of columns.entries()) {
    const code = row === undefined ? String(index + 1) : textOf(valueAt(grid, row, column.column));
    const number = /^[([]*(\d{1,2})(?!\d)/.exec(code.replace(/\s/g, ''));
    if (number) numbered.set(Number(number[1]), column);
    const said = saidIn(code);
    if (said) formulas.set(column.column, said);
  }
  return { columns: numbered, formulas };
}

/** “Thành tiền (5)=(3)x(4)”, “Tổng cộng (5=3+4)”. */
function inHeading(header: string): Said | null {
  const said = /[([]*\d{1,2}[)\]]*\s*=[^=]*$/.exec(header.split(' / ').at(-1) ?? '');
  return said && saidIn(said[0]);
}

function saidIn(code: string): Said | null {
  const text = code.replace(/\s/g, '');
  const [, expression] = /^[([]*\d{1,2}[)\]]*=(.+)$/.exec(text) ?? [];
  return expression === undefined ? null : { text, expression };
}

/** The rows that differ, or null where too few keep to it for the formula to be true. */
function differencesOf(
  table: TableColumns,
  { result, terms, formula }: DeclaredFormula,
  columns: Codes['columns'],
): DeclaredDifference[] | null {
  const stated = readFigures(table, result, formula.kind === '/');
  const figures = new Map(terms.map((term) => [term, readFigures(table, term, false)]));
  const adds = formula.kind === '+';
  const differences: DeclaredDifference[] = [];
  let right = 0;
  for (let record = 0; record < table.count; record++) {
    const said = stated[record]!;
    if (!Number.isFinite(said)) continue;
    let filled = 0;
    const exact = evaluate(formula, (code) => {
      const value = figures.get(columns.get(code)!)![record]!;
      if (value === blank) return adds ? 0 : NaN;
      filled++;
      return value;
    });
    if (filled === 0 || !Number.isFinite(exact)) continue;
    const expected = formula.kind === '/' ? nearest(said, [exact, exact * 100, exact / 100]) : exact;
    if (agrees(said, expected, formula.kind, table.table.amountScale === 1 ? 1 : terms.length + 1)) right++;
    else differences.push({ record, stated: said, expected });
  }
  return right >= 2 && right >= differences.length * 2 ? differences : null;
}

/** A rate stands as 0.985 or as 98.5. */
function nearest(stated: number, values: readonly number[]): number {
  return values.reduce((best, value) => (Math.abs(value - stated) < Math.abs(best - stated) ? value : best));
}

/** At the digits that are shown, a rate also cut off; in thousands and millions each figure may have been rounded by itself. */
function agrees(stated: number, expected: number, kind: ColumnFormula['kind'], roundings: number): boolean {
  const decimals = Math.min(6, /\.(\d+)$/.exec(String(stated))?.[1]?.length ?? 0);
  const step = 10 ** -decimals * (kind === '/' ? 1 : 0.5 * roundings);
  return Math.abs(stated - expected) <= step + Math.abs(expected) * 1e-9;
}

/** Nothing, or a dash, stands in the cell. */
const blank = Infinity;

/** The figures of a column, `blank` where there is none, NaN where a cell holds something else. */
function readFigures(table: TableColumns, { column }: RecognizedColumn, isRate: boolean): Float64Array {
  const cells = table.column(column);
  return Float64Array.from({ length: table.count }, (_, record) => figureIn(cellOf(cells, record), isRate));
}

function figureIn(value: CellValue, isRate: boolean): number {
  if (typeof value === 'number') return value;
  if (isErrorValue(value)) return NaN;
  const reading = isRate ? readPercent(value) : readMoney(value);
  if (reading.kind === 'empty' || reading.kind === 'dash') return blank;
  return reading.kind === 'unreadable' || reading.namesUnit ? NaN : reading.value;
}

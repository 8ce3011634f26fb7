import { scaleOfColumn } from '../recognition/values/amount-scale';
import type { TableColumns } from '../recognition/values/table-columns';
import { columnLetters } from '../sheet/address';
import { evaluateFormula, readFormula, relativeForm } from '../sheet/formula';
import { valueAt } from '../sheet/grid';
import { figure } from './amounts/figures';
import { defineRule, type Breach } from './rule';
import type { RuleId } from './rule-ids';

interface InconsistentParams {
  readonly column: string;
  /** The column's formula as it would stand in this cell. */
  readonly usual: string;
  /** A number was typed where the others are calculated; null where it is another formula. */
  readonly typed: number | null;
  /** What the column's formula would give here; null where it cannot be told. */
  readonly calculated: number | null;
}

/**
 * In a column of formulas filled down, one cell calculates otherwise, or its number was typed over the formula.
 *
 * Formulas are compared as they read from their own cell. A column counts where at least three quarters of its filled cells have one
 * form; blocks of three and more with a form of their own (a section with its own rate) and the first record of a running sum are
 * meant. `money` is how far the cell is from what the column's formula gives. A number typed over that contradicts its row is left to the
 * rule of that arithmetic; of a formula that does, this rule speaks, as heavily as that one.
 */
export const formulaInconsistent = defineRule<InconsistentParams>({
  id: 'formula-inconsistent',
  severity: 'warning',
  needs: [],
  needsSheetRows: true,
  title: { vi: 'Công thức không giống cả cột', en: 'Formula unlike its column' },
  message: {
    vi: ({ column, usual, typed, calculated }) =>
      (typed === null
        ? `Công thức ở ô này khác các ô cùng cột ${column}`
        : `Ô này gõ số ${figure(typed, 'vi')} trong khi cả cột ${column} tính bằng công thức`) +
      (calculated === null
        ? `: hãy xem có chủ ý không, hoặc chép lại công thức ${usual}.`
        : `, theo công thức ${usual} thì được ${figure(calculated, 'vi')}: hãy xem có chủ ý không.`),
    en: ({ column, usual, typed, calculated }) =>
      (typed === null
        ? `The formula here is unlike those of column ${column}`
        : `The number ${figure(typed, 'en')} was typed here, while column ${column} is calculated`) +
      (calculated === null
        ? `: see whether it is meant, or copy the formula ${usual} again.`
        : `; by ${usual} it would be ${figure(calculated, 'en')}: see whether it is meant.`),
  },
  *check(table) {
    for (const { column, field } of table.table.columns) {
      if (field !== 'ordinal' && hasFormulas(table, column)) yield* inconsistentIn(table, column);
    }
  },
});

/** Rules that hold the figures of a row against each other. */
const arithmetic: readonly RuleId[] = [
  'amount-not-product',
  'rate-mismatch',
  'movement-mismatch',
  'sum-of-parts-mismatch',
];

/** A look at every nth record: a column that counts has formulas in three quarters of them. */
function hasFormulas(table: TableColumns, column: number): boolean {
  const { grid, records } = table.table;
  const step = Math.max(1, Math.floor(records.length / 16));
  for (let record = 0; record < records.length; record += step) {
    if (grid.formulaAt(records[record]!, column) !== null) return true;
  }
  return false;
}

function* inconsistentIn(table: TableColumns, column: number): Generator<Breach<InconsistentParams>> {
  const { grid, records, columns } = table.table;
  const forms: string[] = [];
  const counts = new Map<string, number>();
  let filled = 0;
  for (const row of records) {
    const formula = grid.formulaAt(row, column);
    const form =
      formula !== null
        ? relativeForm(formula, row, column)
        : typeof valueAt(grid, row, column) === 'number'
          ? 'typed'
          : '';
    forms.push(form);
    if (form === '') continue;
    filled++;
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [usual, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as const);
  if (usual === 'typed' || count < 3 || count * 4 < filled * 3) return;
  const runsOn = /R\[-\d+\]/.test(usual);
  const heads = runsOn ? firstRecords(table) : new Set<number>();
  const example = forms.indexOf(usual);
  const blocks = blockLengths(forms);
  const isMoney = columns.some(
    (other) => other.column === column && other.field !== null && table.numbers(other.field).isMoney,
  );
  for (let record = 0; record < forms.length; record++) {
    const form = forms[record]!;
    if (form === '' || form === usual || heads.has(record) || blocks[record]! >= 3) continue;
    const row = records[record]!;
    const value = valueAt(grid, row, column);
    const formula = formulaAt(usual, row, column);
    const read = formula === null ? null : readFormula(formula);
    const calculated = read && evaluateFormula(read, grid);
    // A number typed by hand that is what the formula gives, and a formula that gives the same, still breaks at the next change.
    const off = typeof value === 'number' && calculated !== null ? Math.abs(value - calculated) : 0;
    yield {
      cells: [{ row, column }],
      value,
      params: {
        column: columnLetters(column),
        usual: formula ?? grid.formulaAt(records[example]!, column) ?? '',
        typed: form === 'typed' && typeof value === 'number' ? value : null,
        calculated,
      },
      record,
      // What was typed wrong is the arithmetic's matter; that a formula is another one is the cause of what it comes to.
      shared: { rules: arithmetic, told: form === 'typed' ? 'there' : 'here' },
      money: isMoney ? off * scaleOfColumn(table.table, column) : 0,
    };
  }
}

/** The first record of the table and of each part of it, where a running sum begins. */
function firstRecords({ table }: TableColumns): Set<number> {
  const breaks = [...table.sectionRows, ...table.totalRows].map(({ row }) => row).sort((a, b) => a - b);
  const heads = new Set([0]);
  let next = 0;
  for (const [record, row] of table.records.entries()) {
    if (next < breaks.length && breaks[next]! < row) heads.add(record);
    while (next < breaks.length && breaks[next]! < row) next++;
  }
  return heads;
}

/** For each record how many neighbours in a row have its form: three and more are a block that somebody meant. */
function blockLengths(forms: readonly string[]): Int32Array {
  const lengths = new Int32Array(forms.length);
  for (let first = 0; first < forms.length;) {
    let end = first + 1;
    while (end < forms.length && forms[end] === forms[first]) end++;
    lengths.fill(end - first, first, end);
    first = end;
  }
  return lengths;
}

/** A form as a formula of the cell; null where it would reach beyond the sheet. */
function formulaAt(form: string, row: number, column: number): string | null {
  let isOnSheet = true;
  const formula = form.replace(
    /R(\[(-?\d+)\]|(\d+))C(\[(-?\d+)\]|(\d+))/g,
    (...match: (string | undefined)[]) => {
      const targetRow = match[3] !== undefined ? Number(match[3]) - 1 : row + Number(match[2]);
      const targetColumn = match[6] !== undefined ? Number(match[6]) - 1 : column + Number(match[5]);
      if (targetRow < 0 || targetColumn < 0) isOnSheet = false;
      const letters = isOnSheet ? columnLetters(targetColumn) : '';
      return `${match[6] === undefined ? '' : '$'}${letters}${match[3] === undefined ? '' : '$'}${targetRow + 1}`;
    },
  );
  return isOnSheet ? formula : null;
}

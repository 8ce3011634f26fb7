import { cellAddress } from '../../sheet/address';
import { isDateFormat } from '../../sheet/date-format';
import { valueAt, type CellValue, type Grid } from '../../sheet/grid';
import { sumFields } from '../../totals/measures';
import type { Evaluator } from './evaluate';
import type { Directive } from './expression';
import type { FilledColumn, FilledLines } from './filled-lines';
import { mapFormula, refersTo, ScatteredRowsError, type LineMap, type Runs } from './map-formula';
import type { MarkedCell, TemplateLayout } from './read-template';
import { columnScope, type Scope } from './scope';
import type { FilledCell } from './sheet-fill';
import { fieldNamed, registerNamed } from './template-names';

/** Formulas by row and column. */
export type Formulas = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** One number for a place of the template. */
export const keyOf = (row: number, column: number) => row * 16_384 + column;

/** Cells with markers by `keyOf`. */
export function markedCells({ cells }: TemplateLayout): ReadonlyMap<number, MarkedCell> {
  return new Map([...cells.values()].flat().map((cell) => [keyOf(cell.row, cell.column), cell]));
}

/** Narrows a place to the group of its column; the same place and group give the same scope. */
export function scopesOfColumns(): (scope: Scope, column: FilledColumn) => Scope {
  const scopes = new Map<Scope, Map<string, Scope>>();
  return (scope, { block, group }) => {
    const register = block === null ? null : registerNamed(block.directive.register);
    const field = register === null ? null : fieldNamed(register, block!.directive.by);
    if (block === null || group === null || register === null || field === null) return scope;
    let byGroup = scopes.get(scope);
    if (!byGroup) scopes.set(scope, (byGroup = new Map()));
    let narrowed = byGroup.get(group);
    if (!narrowed) byGroup.set(group, (narrowed = columnScope(scope, register, field, group)));
    return narrowed;
  };
}

interface WriterSources {
  readonly evaluator: Evaluator;
  readonly formulas: Formulas;
  readonly scopeAt: (scope: Scope, column: FilledColumn) => Scope;
  readonly marked: ReadonlyMap<number, MarkedCell>;
  /** Takes the template cells (`Mẫu!C5`) of formulas that cannot be written. */
  readonly scattered: Set<string>;
}

/** Answers what is written into a cell of the filled sheet; null leaves what the copied line brought. */
export function cellWriter(
  { grid }: TemplateLayout,
  { lines, columns, rowRegions, columnRegions, mapAt }: FilledLines,
  { evaluator, formulas, scopeAt, marked, scattered }: WriterSources,
): (line: number, column: number) => FilledCell {
  const ownSheets = [grid.sheet];
  const needsMapping = new Map<number, boolean>();
  const isInRegion = (regions: FilledLines['rowRegions'], line: number) =>
    regions.some(({ first, last }) => first <= line && line <= last);
  const mustMap = (row: number, column: number, formula: string): boolean => {
    const key = keyOf(row, column);
    let must = needsMapping.get(key);
    if (must === undefined) {
      must =
        isInRegion(rowRegions, row) ||
        isInRegion(columnRegions, column) ||
        rowRegions.some(({ first, last }) => refersTo(formula, [first, last], null, ownSheets)) ||
        columnRegions.some(({ first, last }) => refersTo(formula, null, [first, last], ownSheets));
      needsMapping.set(key, must);
    }
    return must;
  };
  const holdsFigure = (line: number, at: number): boolean => {
    const [row, column] = [lines[line]?.row, columns[at]?.column];
    if (row === undefined || column === undefined) return false;
    const cell = marked.get(keyOf(row, column));
    if (cell) return isFigure(cell);
    return typeof valueAt(grid, row, column) === 'number' || formulas.get(row)?.has(column) === true;
  };
  /** Cells between the runs, from the first to the last, hold no figure. */
  const canBridge: LineMap['canBridge'] = (rows, runs) => {
    const lineRuns = placesIn(rows, grid.firstRow);
    const columnRuns = placesIn(runs, grid.firstColumn);
    return lineRuns.all.every((line) =>
      columnRuns.all.every(
        (at) => (lineRuns.taken.has(line) && columnRuns.taken.has(at)) || !holdsFigure(line, at),
      ),
    );
  };
  const mapped = (formula: string, index: number, at: number): FilledCell => {
    try {
      return { formula: mapFormula(formula, { ...mapAt(index, at), canBridge }, ownSheets) };
    } catch (error) {
      if (!(error instanceof ScatteredRowsError)) throw error;
      scattered.add(`${grid.sheet}!${cellAddress(lines[index]!.row, columns[at]!.column)}`);
      return null;
    }
  };
  return (index, at) => {
    const line = lines[index]!;
    const column = columns[at]!;
    const formula = formulas.get(line.row)?.get(column.column);
    if (formula !== undefined) {
      return mustMap(line.row, column.column, formula) ? mapped(formula, index, at) : null;
    }
    const cell = marked.get(keyOf(line.row, column.column));
    if (line.isBlank)
      return cell || grid.values[line.row - grid.firstRow]?.[column.column - grid.firstColumn] ? '' : null;
    return cell ? written(cell, scopeAt(line.scope, column), evaluator, grid) : null;
  };
}

/** Places from the first run's to the last run's end, and those within runs. */
function placesIn(runs: Runs, offset: number): { all: readonly number[]; taken: ReadonlySet<number> } {
  const upTo = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first - offset + index);
  const taken = new Set(runs.flatMap(([first, last]) => upTo(first, last)));
  return { all: upTo(runs[0]![0], runs.at(-1)![1]), taken };
}

/** Whether a cell with a marker becomes a number: one marker alone, of a measure, an ordinal or a field that is summed. */
function isFigure({ parts }: MarkedCell): boolean {
  const [only] = parts;
  if (parts.length !== 1 || typeof only !== 'object' || only.kind !== 'value' || only.filters.length > 0)
    return false;
  const { expression } = only;
  if (expression.kind !== 'path')
    return expression.kind === 'measure' || typeof expression.value === 'number';
  const [first = '', ...rest] = expression.path;
  if (first === 'ordinal') return true;
  const register = first === 'unit' ? 'units' : registerNamed(first);
  return register !== null && sumFields(register).some((field) => field === rest.join('.'));
}

/** A cell that is one marker keeps its value's kind; markers within a text are written out. */
function written(cell: MarkedCell, scope: Scope, evaluator: Evaluator, grid: Grid): CellValue {
  const parts = cell.parts.filter((part) => typeof part === 'string' || part.kind === 'value');
  const shown = ({ expression, filters }: Directive & { kind: 'value' }) =>
    evaluator.present(evaluator.valueOf(expression, scope), filters);
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'object' && only.kind === 'value') {
    const one = shown(only);
    return one.isDate && !isDateCell(cell, grid) ? evaluator.textOf(one) : one.value;
  }
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'value' ? evaluator.textOf(shown(part)) : '';
    })
    .join('');
}

function isDateCell({ row, column }: MarkedCell, grid: Grid): boolean {
  return isDateFormat(grid.numberFormatAt(row, column));
}

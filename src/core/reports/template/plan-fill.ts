import type { RegisterId } from '../../registers/register';
import type { Grid } from '../../sheet/grid';
import type { CellOrigin } from '../../sheet/sheet-drawing';
import { groupBy, type BookRecord } from '../record-set';
import type { ReportBooks } from '../report-books';
import { cellWriter, keyOf, markedCells, scopesOfColumns, type Formulas } from './cell-writer';
import type { Evaluator } from './evaluate';
import { expandTemplate } from './expand-template';
import { filledMerges } from './filled-merges';
import { filledLines, type FilledColumn, type FilledLines } from './filled-lines';
import { mapFormula, type LineMap } from './map-formula';
import { originsOf } from './origins-of';
import { columnsOf, type TemplateLayout, type TemplateNode } from './read-template';
import type { Scope } from './scope';
import type { FilledArea, FilledCell, SheetFill } from './sheet-fill';
import type { TemplateFault } from './template-fault';
import { fieldNamed, registerNamed } from './template-names';

export interface FillSources {
  readonly layout: TemplateLayout;
  readonly root: Scope;
  readonly books: ReportBooks;
  readonly evaluator: Evaluator;
}

export interface PlannedFill {
  readonly fill: Omit<SheetFill, 'template' | 'sheet' | 'maker' | 'valuesOnly'>;
  /** Formulas that cannot say the same over the repeated rows. */
  readonly faults: readonly TemplateFault[];
  /** Records that stand in lines of their own, by register. */
  readonly shown: ReadonlyMap<RegisterId, readonly BookRecord[]>;
  /** Where what a cell of the filled sheet says comes from; none for a formula and for what the template brought. */
  originsAt(row: number, column: number): readonly CellOrigin[];
}

/** Works out what a checked template becomes: which lines are repeated, and what is written where. */
export function planFill({ layout, root, books, evaluator }: FillSources): PlannedFill {
  const { grid, nodes, cells } = layout;
  const formulas = formulasOf(grid);
  const expanded = expandTemplate(nodes, root, {
    books,
    evaluator,
    keepsEmptyRow: (block) => isNamedAlone(block, formulas, grid.sheet),
  });
  const columns = filledColumns(layout, root, evaluator);
  const filled = filledLines(grid, nodes, expanded, columns);
  const scopeAt = scopesOfColumns();
  const marked = markedCells(layout);
  const scattered = new Set<string>();
  const writer = cellWriter(layout, filled, { evaluator, formulas, scopeAt, marked, scattered });

  const areas: FilledArea[] = [];
  const regionOfLine = regionIndexes(filled, grid);
  let open: { row: number; lines: (FilledCell[] | null)[]; region: number } | null = null;
  const close = () => {
    if (open) areas.push(...areasOf(open.row, open.lines, grid.firstColumn));
    open = null;
  };
  filled.lines.forEach((line, index) => {
    const hasContent = cells.has(line.row) || formulas.has(line.row) || line.isBlank;
    const region = regionOfLine[index]!;
    if (open && open.region !== region) close();
    if (!hasContent && region < 0) return;
    const row = filled.columns.map((_, column) => writer(index, column));
    if (region < 0) areas.push(...areasOf(grid.firstRow + index, [row], grid.firstColumn));
    else {
      open ??= { row: grid.firstRow + index, lines: [], region };
      open.lines.push(row);
    }
  });
  close();

  const grown = filled.rowRegions.reduce(
    (sum, { first, last, lines }) => sum + lines.length - (last - first + 1),
    0,
  );
  const { blockRows } = filled;
  return {
    fill: {
      templateRows: grid.firstRow + grid.values.length,
      rows: filled.rowRegions,
      columns: filled.columnRegions,
      merges: filledMerges(grid, filled),
      areas,
      pageStarts: filled.lines.flatMap(({ startsPage }, index) =>
        startsPage ? [grid.firstRow + index] : [],
      ),
      titleRows: blockRows ? headerAbove(grid, blockRows[0]) : null,
      tailStart: blockRows && hasRowsBehind(grid, blockRows[1]) ? blockRows[1] + 1 + grown : null,
    },
    shown: shownRecords(filled, books),
    faults: [...scattered].map((cell) => ({ cell, code: 'rows-scattered', name: '', nearest: null })),
    originsAt(row, column) {
      const line = filled.lines[row - grid.firstRow];
      const at = filled.columns[column - grid.firstColumn];
      const cell = line && at && !line.isBlank ? marked.get(keyOf(line.row, at.column)) : undefined;
      if (!cell) return [];
      const scope = scopeAt(line!.scope, at!);
      return cell.parts.flatMap((part) =>
        typeof part === 'object' && part.kind === 'value'
          ? originsOf(part.expression, scope, { books, evaluator })
          : [],
      );
    },
  };
}

function formulasOf(grid: Grid): Formulas {
  const formulas = new Map<number, Map<number, string>>();
  grid.values.forEach((values, index) => {
    values.forEach((_, offset) => {
      const formula = grid.formulaAt(grid.firstRow + index, grid.firstColumn + offset);
      if (formula === null) return;
      let row = formulas.get(grid.firstRow + index);
      if (!row) formulas.set(grid.firstRow + index, (row = new Map()));
      row.set(grid.firstColumn + offset, formula);
    });
  });
  return formulas;
}

function rowsOf(nodes: readonly TemplateNode[]): number[] {
  return nodes.flatMap((node) =>
    node.kind === 'row' ? [node.row] : [...rowsOf(node.children), ...rowsOf(node.otherwise)],
  );
}

/** Whether a formula outside of the block names rows of the block and no others: it would have nothing to point to. */
function isNamedAlone(block: TemplateNode & { kind: 'block' }, formulas: Formulas, sheet: string): boolean {
  const rows = rowsOf(block.children);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  for (const [row, cells] of formulas) {
    if (row >= top && row <= bottom) continue;
    for (const formula of cells.values()) {
      let isAlone = false;
      const map: LineMap = {
        rows(first, last) {
          if (first >= top && last <= bottom) isAlone = true;
          return [[first, last]];
        },
        columns: (first, last) => [[first, last]],
        canBridge: () => true,
      };
      mapFormula(formula, map, [sheet]);
      if (isAlone) return true;
    }
  }
  return false;
}

function filledColumns(
  { grid, columnBlocks }: TemplateLayout,
  root: Scope,
  evaluator: Evaluator,
): FilledColumn[] {
  const columns: FilledColumn[] = [];
  const all = columnsOf(grid);
  for (let index = 0; index < all.length;) {
    const column = all[index]!;
    const block = columnBlocks.find(({ firstColumn }) => firstColumn === column) ?? null;
    if (block === null) {
      columns.push({ column, block: null, group: null });
      index += 1;
      continue;
    }
    const { register, by, where } = block.directive;
    const id = registerNamed(register);
    const field = id === null ? null : fieldNamed(id, by);
    const groups =
      id === null || field === null ? [] : groupBy(evaluator.where(root.recordsOf(id), where, root), field);
    const width = block.lastColumn - block.firstColumn + 1;
    for (const { value } of groups) {
      for (let offset = 0; offset < width; offset += 1)
        columns.push({ column: column + offset, block, group: value });
    }
    index += width;
  }
  return columns;
}

/** Index of the region that each line is in, -1 for a line that stays. */
function regionIndexes({ lines, rowRegions }: FilledLines, grid: Grid): Int32Array {
  const indexes = new Int32Array(lines.length).fill(-1);
  let grown = 0;
  rowRegions.forEach(({ first, last, lines: taken }, region) => {
    const start = first - grid.firstRow + grown;
    indexes.fill(region, start, start + taken.length);
    grown += taken.length - (last - first + 1);
  });
  return indexes;
}

/** The rectangle from the first to the last column that anything is written to; none where nothing is. */
function areasOf(row: number, lines: readonly (FilledCell[] | null)[], firstColumn: number): FilledArea[] {
  let [left, right] = [Infinity, -1];
  for (const cells of lines) {
    cells?.forEach((cell, column) => {
      if (cell === null) return;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  }
  if (right < 0) return [];
  return [
    { row, column: firstColumn + left, cells: lines.map((cells) => (cells ?? []).slice(left, right + 1)) },
  ];
}

/** The filled row right above the first block, with what is merged down to it: the table's header. */
function headerAbove(grid: Grid, firstRow: number): readonly [number, number] | null {
  const above = grid.values[firstRow - 1 - grid.firstRow];
  if (!above || above.filter((value) => value !== '').length < 2) return null;
  const merged = grid.merges.filter((area) => area.lastRow === firstRow - 1 && area.firstRow < area.lastRow);
  return [Math.min(firstRow - 1, ...merged.map((area) => area.firstRow)), firstRow - 1];
}

function hasRowsBehind(grid: Grid, row: number): boolean {
  return grid.values.slice(row + 1 - grid.firstRow).some((values) => values.some((value) => value !== ''));
}

function shownRecords({ lines }: FilledLines, books: ReportBooks): Map<RegisterId, BookRecord[]> {
  const shown = new Map<RegisterId, BookRecord[]>();
  for (const { scope } of lines) {
    for (const register of books.registers) {
      const record = scope.recordOf(register);
      if (record === null || record === 'none') continue;
      const list = shown.get(register);
      if (list) list.push(record);
      else shown.set(register, [record]);
    }
  }
  return shown;
}

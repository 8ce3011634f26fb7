import { addressOfArea, areaAround, areaContains, areasMeet, cellArea } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { Area, Scalar } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { evaluateFormula, precedentsOf, type Precedents } from './evaluate';
import { parseFormula, type Node } from './parse';
import { errorValue } from './values';

/** Cells of one sheet that changed, or a defined name that points elsewhere now. */
export type Change = { readonly sheet: Sheet; readonly area: Area } | { readonly name: string };

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly node: Node | null;
  readonly precedents: Precedents;
  state: 'new' | 'running' | 'done';
  isDirty: boolean | null;
  isInCircle: boolean;
  value: Scalar;
}

/**
 * Gives formulas their values: those that read what changed, themselves or through others, and those without one; all of them
 * where `changed` is left out.
 */
export function recalculate(workbook: Workbook, now: Date, changed?: readonly Change[]): void {
  new Calculation(workbook, now, changed ?? null).run();
}

const key = (row: number, column: number): number => row * 16_384 + column;

class Calculation {
  readonly #formulas = new Map<Sheet, Map<number, FormulaCell>>();
  readonly #running: FormulaCell[] = [];
  readonly #constants = new Map<Sheet, Map<string, readonly Scalar[] | null>>();

  constructor(
    readonly workbook: Workbook,
    readonly now: Date,
    readonly changed: readonly Change[] | null,
  ) {
    for (const sheet of workbook.sheets) {
      const found = new Map<number, FormulaCell>();
      sheet.forEachFormula((formula, { value }, row, column) => {
        const node = parseFormula(formula);
        const precedents = precedentsOf(node, sheet, row, column);
        const rest = { state: 'new', isDirty: null, isInCircle: false, value } as const;
        found.set(key(row, column), { sheet, row, column, node, precedents, ...rest });
      });
      this.#formulas.set(sheet, found);
    }
  }

  run(): void {
    for (const cell of this.#inOrder()) this.#value(cell);
    for (const [sheet, cells] of this.#formulas) {
      let around: Area | null = null;
      for (const cell of cells.values()) {
        const before = sheet.cell(cell.row, cell.column);
        const value = this.#value(cell);
        if (!before || isSame(before.value, value)) continue;
        sheet.cells.set(cell.row, cell.column, { ...before, value });
        const area = cellArea(cell.row, cell.column);
        around = around ? areaAround(around, area) : area;
      }
      if (around) sheet.changed(around);
    }
  }

  /** All formulas, each after those that it reads: a long chain is gone through without nesting as deep. */
  #inOrder(): Set<FormulaCell> {
    const ordered = new Set<FormulaCell>();
    const seen = new Set<FormulaCell>();
    const cells = [...this.#formulas.values()].flatMap((found) => [...found.values()]);
    for (const start of cells) {
      const stack = [start];
      for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
        if (seen.has(cell)) {
          ordered.add(cell);
          stack.pop();
          continue;
        }
        seen.add(cell);
        for (const { sheet, area } of cell.precedents.areas) {
          this.#forEachFormulaIn(sheet, area, (formula) => {
            if (!seen.has(formula)) stack.push(formula);
          });
        }
      }
    }
    return ordered;
  }

  #value(cell: FormulaCell): Scalar {
    if (cell.state === 'done') return cell.value;
    if (cell.state === 'running') {
      for (const other of this.#running.slice(this.#running.indexOf(cell))) other.isInCircle = true;
      return 0;
    }
    if (!this.#isDirty(cell)) cell.state = 'done';
    else if (!cell.node || !cell.precedents.isKnown) {
      const isOnlyAsked = this.changed === null || this.changed.length === 0;
      if (cell.value === null || !isOnlyAsked) cell.value = errorValue('#NAME?');
      cell.state = 'done';
    } else {
      cell.state = 'running';
      this.#running.push(cell);
      const { sheet, row, column } = cell;
      const read = (target: Sheet, r: number, c: number): Scalar => {
        const formula = this.#formulas.get(target)?.get(key(r, c));
        return formula ? this.#value(formula) : target.value(r, c);
      };
      const value = evaluateFormula(cell.node, {
        ...{ sheet, row, column, read },
        now: this.now,
        isArray: sheet.attachments.get(`${row},${column}`)?.isArrayFormula === true,
        constants: (target, area) => this.#constantsIn(target, area),
      });
      this.#running.pop();
      cell.value = cell.isInCircle ? 0 : value;
      cell.state = 'done';
    }
    return cell.value;
  }

  #isDirty(cell: FormulaCell): boolean {
    if (cell.isDirty !== null) return cell.isDirty;
    const { changed } = this;
    const { areas, names, isVolatile, isKnown } = cell.precedents;
    cell.isDirty = false;
    cell.isDirty =
      cell.value === null ||
      changed === null ||
      (isVolatile && isKnown && changed.length > 0) ||
      changed.some((change) => {
        if ('name' in change) return names.has(change.name.toLowerCase());
        const isOwn =
          isKnown && change.sheet === cell.sheet && areasMeet(change.area, cellArea(cell.row, cell.column));
        return (
          isOwn || areas.some(({ sheet, area }) => sheet === change.sheet && areasMeet(area, change.area))
        );
      }) ||
      areas.some(({ sheet, area }) => this.#hasDirty(sheet, area));
    return cell.isDirty;
  }

  #hasDirty(sheet: Sheet, area: Area): boolean {
    let isFound = false;
    this.#forEachFormulaIn(sheet, area, (formula) => {
      if (!isFound && this.#isDirty(formula)) isFound = true;
    });
    return isFound;
  }

  /** Goes through the formulas of an area or through its cells, whichever are fewer. */
  #forEachFormulaIn(sheet: Sheet, area: Area, visit: (formula: FormulaCell) => void): void {
    const formulas = this.#formulas.get(sheet);
    if (!formulas || formulas.size === 0) return;
    const size = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
    if (formulas.size < size) {
      for (const formula of formulas.values())
        if (areaContains(area, formula.row, formula.column)) visit(formula);
      return;
    }
    sheet.cells.forEachIn(area, (row, column) => {
      const formula = formulas.get(key(row, column));
      if (formula) visit(formula);
    });
  }

  /** The cells of an area that holds no formula, laid out once for all that read them. */
  #constantsIn(sheet: Sheet, area: Area): readonly Scalar[] | null {
    let known = this.#constants.get(sheet);
    if (!known) this.#constants.set(sheet, (known = new Map()));
    const address = addressOfArea(area);
    const found = known.get(address);
    if (found !== undefined) return found;
    let hasFormula = false;
    this.#forEachFormulaIn(sheet, area, () => {
      hasFormula = true;
    });
    const cells: Scalar[] | null = hasFormula ? null : [];
    if (cells) {
      const columns = area.lastColumn - area.firstColumn + 1;
      for (let left = (area.lastRow - area.firstRow + 1) * columns; left > 0; left--) cells.push(null);
      sheet.cells.forEachIn(area, (row, column, { value }) => {
        cells[(row - area.firstRow) * columns + column - area.firstColumn] = value;
      });
    }
    known.set(address, cells);
    return cells;
  }
}

function isSame(a: Scalar, b: Scalar): boolean {
  if (typeof a === 'object' && a && typeof b === 'object' && b) return a.error === b.error;
  return a === b;
}

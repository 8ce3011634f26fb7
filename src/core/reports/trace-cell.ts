import { dotted } from '../document/office-text';
import type { CellRef } from '../sheet/address';
import { valueAt, type CellValue, type Grid } from '../sheet/grid';
import type { CellOrigin } from '../sheet/sheet-drawing';
import { amountInWords, type WordingOptions } from '../vietnamese/amount-in-words';
import { originOf } from './figure-title';
import type { Figure } from './figures';
import type { PlannedSheet } from './planned-sheet';
import { referencesIn } from './template/map-formula';

/** Where what a cell of a written report says comes from. */
export type CellTrace =
  | {
      readonly kind: 'traced';
      readonly value: CellValue;
      readonly origins: readonly CellOrigin[];
      /** The origins are figures of the report that the cell's text names, not told by the cell itself. */
      readonly isByValue: boolean;
      /** What the books say now, where it is not what the cell holds. */
      readonly recomputed: CellValue | null;
    }
  /** The row no longer says what was written into it: rows were inserted, or the books changed. */
  | { readonly kind: 'moved' }
  /** No figure: a heading, a label, an empty cell. */
  | { readonly kind: 'nothing' };

/** What a trace draws on: the report worked out anew, and its sheet as it stands now. */
export interface TraceSources {
  readonly planned: PlannedSheet;
  readonly grid: Grid;
  readonly figures: readonly Figure[];
  readonly wording: WordingOptions;
}

/** A formula that names more cells than this is not gone through. */
const mostCells = 50_000;

/**
 * Traces a cell: a value to the records that it was taken from, a formula through the cells that it names to theirs.
 *
 * A row whose texts are no longer those that were written is refused rather than guessed at.
 */
export function traceCell(sources: TraceSources, row: number, column: number): CellTrace {
  const { planned, grid } = sources;
  const moved = new Map<number, boolean>();
  const hasMoved = (at: number): boolean => {
    let known = moved.get(at);
    if (known === undefined) moved.set(at, (known = saysOther(sources, at)));
    return known;
  };
  if (hasMoved(row)) return { kind: 'moved' };
  const value = valueAt(grid, row, column);
  const content = planned.contentAt(row, column);
  const formula =
    grid.formulaAt(row, column) ?? (typeof content === 'object' ? (content?.formula ?? null) : null);
  if (formula !== null) {
    const found = originsOfFormula(sources, { row, column, formula }, hasMoved);
    if (found === 'moved') return { kind: 'moved' };
    return found.length === 0
      ? { kind: 'nothing' }
      : { kind: 'traced', value, origins: merged(found), isByValue: false, recomputed: null };
  }
  const own = planned.originsAt(row, column);
  const named = own.length > 0 || content === null ? [] : figuresNamed(sources, value);
  if (own.length === 0 && named.length === 0) return { kind: 'nothing' };
  const isSame = content === null || typeof content === 'object' || areSame(content, value);
  return {
    kind: 'traced',
    value,
    origins: merged(own.length > 0 ? own : named),
    isByValue: own.length === 0,
    recomputed: isSame ? null : content,
  };
}

/** Whether a text of the row differs from what was planned; numbers may change with the books. */
function saysOther({ planned, grid }: TraceSources, row: number): boolean {
  for (let column = 0; column < planned.columns; column += 1) {
    const content = planned.contentAt(row, column);
    if (typeof content === 'string' && !/\d/.test(content) && !areSame(content, valueAt(grid, row, column)))
      return true;
  }
  return false;
}

function areSame(planned: CellValue, now: CellValue): boolean {
  if (typeof planned === 'number' && typeof now === 'number')
    return Math.abs(planned - now) <= 1e-9 * Math.max(1, Math.abs(planned));
  return String(planned).trim() === String(now).trim();
}

function originsOfFormula(
  sources: TraceSources,
  start: { row: number; column: number; formula: string },
  hasMoved: (row: number) => boolean,
): CellOrigin[] | 'moved' {
  const { planned, grid } = sources;
  const seen = new Set<string>();
  const open = [start];
  const origins: CellOrigin[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { sheet, area } of referencesIn(next.formula)) {
      if (sheet !== null && sheet !== grid.sheet) {
        origins.push(originInSheet(sheet, area.firstRow, area.lastRow, area.firstColumn));
        continue;
      }
      for (let row = area.firstRow; row <= area.lastRow; row += 1) {
        for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
          const key = `${row} ${column}`;
          if (seen.has(key)) continue;
          if (seen.add(key).size > mostCells) return origins;
          const formula = grid.formulaAt(row, column);
          const own = formula === null ? planned.originsAt(row, column) : [];
          if (own.length === 0 && formula === null) continue;
          if (hasMoved(row)) return 'moved';
          if (formula !== null) open.push({ row, column, formula });
          origins.push(...own);
        }
      }
    }
  }
  return origins;
}

/** Rows of another sheet that a formula names itself. */
function originInSheet(sheet: string, first: number, last: number, column: number): CellOrigin {
  return {
    title: { vi: `Trang “${sheet}”`, en: `Sheet “${sheet}”` },
    cells: () =>
      Array.from({ length: Math.min(last - first + 1, mostCells) }, (_, index) => ({
        sheet,
        row: first + index,
        column,
      })),
  };
}

/** The figures of the report that a text or number names by their value, in figures or in words. */
function figuresNamed({ figures, wording }: TraceSources, value: CellValue): CellOrigin[] {
  const named = figures.filter((figure) => {
    if (typeof value === 'number') return figure.value === value;
    const numbers: string[] = String(value).match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? [];
    return numbers.includes(dotted(figure.value)) || saysInWords(String(value), figure.value, wording);
  });
  return named.map(({ set, measure, statistic }) => originOf(set, measure, statistic));
}

function saysInWords(text: string, value: number, wording: WordingOptions): boolean {
  const words = amountInWords(value, wording);
  return words !== null && text.toLowerCase().includes(words.toLowerCase());
}

/** Origins of one title are one: thirty rows of a list are the list's thirty rows. */
function merged(origins: readonly CellOrigin[]): CellOrigin[] {
  const byTitle = new Map<string, CellOrigin[]>();
  for (const origin of origins) {
    const { vi } = origin.title;
    const same = byTitle.get(vi);
    if (same) same.push(origin);
    else byTitle.set(vi, [origin]);
  }
  return [...byTitle.values()].map((same) => ({
    title: same[0]!.title,
    cells: () => distinct(same.flatMap((origin) => origin.cells())),
  }));
}

function distinct(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.row} ${cell.column} ${cell.sheet}`, cell])).values()];
}

import type { Area, Sheet } from '../stand-in';
import { stepAlong } from './axis';
import type { Axes } from './sheet-window';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is selected of a sheet and how a person changes it; the selection itself is the workbook's. */
export interface Selection {
  readonly areas: readonly Area[];
  /** The cell that typing goes into: within the first area, a merged cell whole. */
  readonly active: Area;
  select(row: number, column: number): void;
  /** Selects from the active cell to this one. */
  extendTo(row: number, column: number): void;
  /** One step, or the farther end of the selection one step on. */
  move(down: number, right: number, isExtending?: boolean): void;
  /** As it is now: keys may come faster than the page is drawn. */
  now(): { readonly areas: readonly Area[]; readonly active: Area };
}

/** Where a person began to select an area, and where its other end is; an area that somebody else selected has neither. */
const endsOf = new WeakMap<Area, { readonly anchor: Cell; readonly head: Cell }>();

export function selectionOf(sheet: Sheet, { rows, columns }: Axes): Selection {
  const own = () => endsOf.get(sheet.workbook.selection.areas[0]!);
  const now = () => {
    const { areas } = sheet.workbook.selection;
    const { row, column } = own()?.anchor ?? { row: areas[0]!.firstRow, column: areas[0]!.firstColumn };
    const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    return { areas, active: sheet.mergeAt(row, column) ?? cell };
  };
  const put = (anchor: Cell, head: Cell) => {
    const area = around(sheet, anchor, head);
    endsOf.set(area, { anchor, head });
    sheet.workbook.select(sheet, [area]);
  };
  const select = (row: number, column: number) => put({ row, column }, { row, column });
  const startOfActive = (): Cell => {
    const { active } = now();
    return { row: active.firstRow, column: active.firstColumn };
  };
  return {
    ...now(),
    now,
    select,
    extendTo: (row, column) => put(own()?.anchor ?? startOfActive(), { row, column }),
    move: (down, right, isExtending = false) => {
      const { active } = now();
      const from = isExtending ? (own()?.head ?? startOfActive()) : null;
      const row = stepAlong(rows, from?.row ?? (down > 0 ? active.lastRow : active.firstRow), down);
      const column = stepAlong(
        columns,
        from?.column ?? (right > 0 ? active.lastColumn : active.firstColumn),
        right,
      );
      if (isExtending) put(own()?.anchor ?? startOfActive(), { row, column });
      else select(row, column);
    },
  };
}

/** The rectangle around two cells, grown until no merged cell is cut. */
function around(sheet: Sheet, one: Cell, other: Cell): Area {
  let area: Area = {
    firstRow: Math.min(one.row, other.row),
    firstColumn: Math.min(one.column, other.column),
    lastRow: Math.max(one.row, other.row),
    lastColumn: Math.max(one.column, other.column),
  };
  for (let grows = true; grows;) {
    grows = false;
    for (const merge of sheet.merges) {
      const meets =
        merge.firstRow <= area.lastRow &&
        merge.lastRow >= area.firstRow &&
        merge.firstColumn <= area.lastColumn &&
        merge.lastColumn >= area.firstColumn;
      const wider = {
        firstRow: Math.min(area.firstRow, merge.firstRow),
        firstColumn: Math.min(area.firstColumn, merge.firstColumn),
        lastRow: Math.max(area.lastRow, merge.lastRow),
        lastColumn: Math.max(area.lastColumn, merge.lastColumn),
      };
      if (!meets || JSON.stringify(wider) === JSON.stringify(area)) continue;
      area = wider;
      grows = true;
    }
  }
  return area;
}

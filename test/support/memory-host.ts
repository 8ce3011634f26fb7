import type { MemoryEntry } from '../../src/core/memory';
import { fail, succeed, type Problem } from '../../src/core/result';
import type { SheetMap } from '../../src/core/recognition/sheet-map';
import { areaOfAddress } from '../../src/core/sheet/address';
import type { Grid } from '../../src/core/sheet/grid';
import type { SheetFill } from '../../src/core/reports/template/sheet-fill';
import type { SheetDrawing } from '../../src/core/sheet/sheet-drawing';
import type { Host, Mark } from '../../src/core/workbook';
import type { WorkbookParts } from '../../src/core/workbook-file/workbook-parts';
import { cellKey } from '../../src/core/writes/cell-write';
import type { Change } from '../../src/core/writes/change';
import { gridsWithWrites } from '../../src/core/writes/grid-with-writes';

export interface MemoryHost {
  readonly host: Host;
  /** `Sheet!A1` of each selection, in order. */
  readonly selected: string[];
  /** The entries of each saving, in order. */
  readonly saved: (readonly MemoryEntry[])[];
  /** Each drawing that was asked for, in order. */
  readonly drawn: SheetDrawing[];
  /** Names of added sheets that were taken back, in order. */
  readonly takenBack: readonly string[];
  /** The parts of each workbook that was opened beside this one. */
  readonly opened: readonly WorkbookParts[];
  readonly filled: readonly SheetFill[];
  /** Texts put into the active cell, in order. */
  readonly inserted: readonly string[];
  /** Each change that was carried out, in order. */
  readonly applied: Change[];
  /** The marks of each marking, in order. */
  readonly marked: (readonly Mark[])[];
  /** The maps of each showing, in order. */
  readonly mapped: (readonly SheetMap[])[];
  /** Tells the listeners that a sheet changed. */
  change(sheet: string): void;
  /** The person selects cells, by address. */
  choose(sheet: string, address: string): void;
  /** Requests are refused with this until it is null again. */
  refuse(problem: Problem | null): void;
}

/** A host that holds grids, for tests of the actions and the pane; what Excel does is tested elsewhere. */
export function memoryHost(
  read: readonly Grid[],
  ownSheets: ReadonlyMap<string, string> = new Map(),
  locked: ReadonlySet<string> = new Set(),
): MemoryHost {
  let grids = read;
  const selected: string[] = [];
  const saved: (readonly MemoryEntry[])[] = [];
  const drawn: SheetDrawing[] = [];
  const takenBack: string[] = [];
  const opened: WorkbookParts[] = [];
  const filled: SheetFill[] = [];
  const inserted: string[] = [];
  const applied: Change[] = [];
  const marked: (readonly Mark[])[] = [];
  const mapped: (readonly SheetMap[])[] = [];
  const listeners = new Set<(sheet: string, isDrawn: boolean) => void>();
  const selectionListeners = new Set<(sheet: string, address: string) => void>();
  let refusal: Problem | null = null;
  let selection = {
    sheet: read[0]?.sheet ?? '',
    area: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
  };
  const host: Host = {
    readWorkbook: async ({ signal, onProgress } = {}) => {
      if (refusal) return fail(refusal);
      if (signal?.aborted) return fail({ code: 'cancelled' });
      onProgress?.({ sheet: grids[0]?.sheet ?? '', cellsRead: 1, cellsInAll: 2 });
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal?.aborted) return fail({ code: 'cancelled' });
      return succeed({ name: 'Sổ.xlsx', grids, memory: saved.at(-1) ?? [], ownSheets });
    },
    readFilledSheets: async () => succeed({ sheets: [], chartsLeftOut: 0 }),
    calculate: async (drawings) =>
      refusal
        ? fail(refusal)
        : succeed(
            drawings.map(({ rows }) =>
              rows.map(({ cells }) => cells.map((cell) => (cell && 'value' in cell ? cell.value : ''))),
            ),
          ),
    canOpenWorkbooks: () => true,
    openWorkbook: async (parts) => {
      if (refusal) return fail(refusal);
      opened.push(parts);
      return succeed(undefined);
    },
    saveMemory: async (_kinds, entries) => {
      if (refusal) return fail(refusal);
      saved.push(entries);
      return succeed(undefined);
    },
    drawSheets: async (drawings) => {
      if (refusal) return fail(refusal);
      drawn.push(...drawings);
      return succeed(drawings.map(({ name, rows }) => ({ sheet: name, rows: rows.length, isNew: true })));
    },
    takeBackSheets: async (sheets) => {
      if (refusal) return fail(refusal);
      takenBack.push(...sheets);
      return succeed(undefined);
    },
    appendToActiveCell: async (text) => {
      if (refusal) return fail(refusal);
      inserted.push(text);
      return succeed('Sheet1!A1');
    },
    nameSelection: async (name) => {
      if (refusal) return fail(refusal);
      inserted.push(name);
      return succeed({ name, cells: 'Sheet1!A1' });
    },
    fillSheets: async (fills) => {
      if (refusal) return fail(refusal);
      filled.push(...fills);
      return succeed(fills.map(({ sheet }) => ({ sheet, rows: 1, isNew: true })));
    },
    fontsOf: async () => succeed(new Map()),
    locksOf: async (cells) =>
      succeed(new Map(cells.map((cell) => [cellKey(cell), locked.has(cellKey(cell))]))),
    apply: async (change) => {
      if (refusal) return fail(refusal);
      applied.push(change);
      grids = gridsWithWrites(grids, change.writes);
      return succeed(undefined);
    },
    mark: async (marks) => {
      if (refusal) return fail(refusal);
      marked.push(marks);
      return succeed(undefined);
    },
    showMaps: async (maps) => {
      if (refusal) return fail(refusal);
      mapped.push(maps);
      return succeed(undefined);
    },
    markedSheets: async () => succeed((marked.at(-1) ?? []).map(({ sheet }) => sheet)),
    mappedSheets: async () => succeed((mapped.at(-1) ?? []).map(({ sheet }) => sheet)),
    selection: async () => (refusal ? fail(refusal) : succeed(selection)),
    select: async (sheet, address) => {
      if (refusal) return fail(refusal);
      selected.push(`${sheet}!${address}`);
      return succeed(undefined);
    },
    onSelected: async (listener) => {
      selectionListeners.add(listener);
      return succeed(async () => void selectionListeners.delete(listener));
    },
    onChanged: async (listener) => {
      listeners.add(listener);
      return succeed(async () => void listeners.delete(listener));
    },
  };
  return {
    host,
    selected,
    saved,
    drawn,
    takenBack,
    opened,
    filled,
    inserted,
    applied,
    marked,
    mapped,
    change: (sheet) => listeners.forEach((listener) => listener(sheet, false)),
    choose: (sheet, address) => {
      selection = { sheet, area: areaOfAddress(address)! };
      selectionListeners.forEach((listener) => listener(sheet, address));
    },
    refuse: (problem) => {
      refusal = problem;
    },
  };
}

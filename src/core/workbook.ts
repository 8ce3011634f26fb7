import type { MemoryEntry } from './memory';
import type { SheetMap } from './recognition/sheet-map';
import type { SheetFill } from './reports/template/sheet-fill';
import type { Result } from './result';
import type { Place, Severity } from './rules/rule';
import type { CellRef } from './sheet/address';
import type { Area, CellValue, Grid } from './sheet/grid';
import { isTemplate } from './sheet/is-template';
import { isSettingsSheet } from './settings/setting-rows';
import type { FileSheet } from './workbook-file/file-sheet';
import type { WorkbookParts } from './workbook-file/workbook-parts';
import type { Change } from './writes/change';
import type { SheetDrawing } from './sheet/sheet-drawing';

/** Asks a long step to stop; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** How a caller follows a writing, and stops it before it has begun. */
export interface WritingControl {
  /** Told once the writing is under way: from here on it goes through to its end. */
  onProgress?(done: number, total: number): void;
  readonly signal?: CancelSignal;
}

/** How far reading has come. */
export interface ReadProgress {
  readonly sheet: string;
  readonly cellsRead: number;
  readonly cellsInAll: number;
}

/** What a host reads out of a workbook in one go. */
export interface WorkbookContent {
  /** The file's name, for headings. */
  readonly name: string;
  /** Every worksheet but our own memory, in tab order, also hidden ones. */
  readonly grids: readonly Grid[];
  /** What the workbook remembers for us, in the order in which it was kept. */
  readonly memory: readonly MemoryEntry[];
  /** Names of the sheets in `grids` that we drew ourselves, each with its maker: they are results, not books. */
  readonly ownSheets: ReadonlyMap<string, string>;
}

/** What we lay out and the office fills is read like what it laid out itself. */
const filledByOffice: ReadonlySet<string> = new Set(['caps', 'units']);

/** The sheets that are books: all but those that we made ourselves, the office’s settings and templates to be filled. */
export function bookGrids({ grids, ownSheets }: Pick<WorkbookContent, 'grids' | 'ownSheets'>): Grid[] {
  return grids.filter((grid) => {
    const maker = ownSheets.get(grid.sheet);
    const isResult = maker !== undefined && !filledByOffice.has(maker);
    return !isResult && !isSettingsSheet(grid.sheet) && !isTemplate(grid);
  });
}

/** Cells of a sheet that are to be coloured alike. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly cells: readonly Place[];
}

/** Sheets for a file of their own. */
export interface FileSheets {
  readonly sheets: readonly FileSheet[];
  /** Charts of kinds that are not taken along, or that show other sheets. */
  readonly chartsLeftOut: number;
}

/** A sheet of ours as a writing left it. */
export interface WrittenSheet {
  readonly sheet: string;
  /** The last row that holds something, as Excel numbers it. */
  readonly rows: number;
  /** It was not there before and can be taken back; what is written over is gone. */
  readonly isNew: boolean;
}

/** The port: what whoever holds the workbook must be able to do. Excel through office.js is the one host. */
export interface Host {
  /** Reads all sheets; answers `cancelled` soon after the signal is set. */
  readWorkbook(options?: {
    onProgress?(progress: ReadProgress): void;
    signal?: CancelSignal;
  }): Promise<Result<WorkbookContent>>;
  /** Replaces what the workbook remembers of these kinds; entries of all others stay. */
  saveMemory(kinds: readonly string[], entries: readonly MemoryEntry[]): Promise<Result<void>>;
  /**
   * Writes whole sheets of ours: a new tab, or our own tab of that name and maker in its place. Refused before anything is
   * written: `sheet-exists` where the name is taken by a sheet that is not the maker's, `sheet-edited` where ours was changed
   * by hand since (unless `overwriteEdited`). Answers what was written, in order.
   */
  drawSheets(
    drawings: readonly SheetDrawing[],
    options?: {
      readonly overwriteEdited?: boolean;
      onProgress?(done: number, total: number): void;
      signal?: CancelSignal;
    },
  ): Promise<Result<readonly WrittenSheet[]>>;
  /**
   * Takes away tabs that this host added, all or none; what is gone by now counts as taken. Refused with `sheet-written-on` where a cell
   * is no longer as it was written, for then it is a person's work, too.
   */
  takeBackSheets(sheets: readonly string[]): Promise<Result<void>>;
  /** What the formulas of drawings come to: values by drawing, row and column, from A1 on. The workbook is as before afterwards. */
  calculate(
    drawings: readonly SheetDrawing[],
    options?: { onProgress?(done: number, total: number): void; signal?: CancelSignal },
  ): Promise<Result<readonly (readonly (readonly CellValue[])[])[]>>;
  /**
   * What copies of template sheets hold when they are filled, as a file of their own is to hold it. The workbook is as before
   * afterwards.
   */
  readFilledSheets(
    fills: readonly SheetFill[],
    options?: { onProgress?(done: number, total: number): void; signal?: CancelSignal },
  ): Promise<Result<FileSheets>>;
  /** Whether it can open new workbooks beside this one. */
  canOpenWorkbooks(): boolean;
  /** Opens a new workbook of these parts beside this one, not yet saved. */
  openWorkbook(parts: WorkbookParts): Promise<Result<void>>;
  /** The fonts' names of these cells by `cellKey`. */
  fontsOf(cells: readonly CellRef[]): Promise<Result<ReadonlyMap<string, string>>>;
  /** Whether these cells are locked, by `cellKey`: on a protected sheet they take nothing then. */
  locksOf(cells: readonly CellRef[]): Promise<Result<ReadonlyMap<string, boolean>>>;
  /**
   * Carries out cell writes together with the journal's lines, in ⌈bytes / 4 MiB⌉ requests. Refused before anything is written:
   * `cell-changed` where a cell (or the journal) no longer holds what the change replaces, `sheet-protected`, `sheet-missing`,
   * `workbook-protected`; `cancelled` where it was stopped by then. Where a later request fails, the journal in the workbook says how far
   * it came.
   */
  apply(change: Change, control?: WritingControl): Promise<Result<void>>;
  /**
   * Fills copies of template sheets: rows and columns are inserted by the host itself, so that what lies below and beside moves.
   * A sheet that the same template filled before is replaced; `sheet-exists` and `sheet-edited` as for `drawSheets`.
   */
  fillSheets(
    fills: readonly SheetFill[],
    options?: {
      readonly overwriteEdited?: boolean;
      onProgress?(done: number, total: number): void;
      signal?: CancelSignal;
    },
  ): Promise<Result<readonly WrittenSheet[]>>;
  /**
   * Replaces all marks of the workbook: cells coloured by severity, by conditional formats of our own, so that the cells' own
   * formats stay. No marks take all away.
   */
  mark(marks: readonly Mark[]): Promise<Result<void>>;
  /** Replaces all maps of the workbook, in the same way, beneath the marks. No maps take all away. */
  showMaps(maps: readonly SheetMap[]): Promise<Result<void>>;
  /** The sheets on which cells are marked, also from an earlier session. */
  markedSheets(): Promise<Result<readonly string[]>>;
  /** The sheets on which a map is shown, also from an earlier session. */
  mappedSheets(): Promise<Result<readonly string[]>>;
  /** Puts a text behind what the active cell holds; answers the cell as `Sheet!A1`. */
  appendToActiveCell(text: string): Promise<Result<string>>;
  /** Gives the selected cells a name of their sheet's own, numbered where the sheet has it already; answers name and cells. */
  nameSelection(
    name: string,
    comment: string,
  ): Promise<Result<{ readonly name: string; readonly cells: string }>>;
  /** The selected cells and their sheet; of several areas the first. */
  selection(): Promise<Result<{ readonly sheet: string; readonly area: Area }>>;
  /** Shows the sheet and selects the cells (A1 addresses within it). */
  select(sheet: string, address: string): Promise<Result<void>>;
  /** Calls back with sheet and address (A1 within it) when other cells are selected; answers how to stop listening. */
  onSelected(listener: (sheet: string, address: string) => void): Promise<Result<() => Promise<void>>>;
  /**
   * Calls back with the sheet's name when its cells change or sheets come and go, and whether it is one that was drawn through this
   * host, which is no part of the books; answers how to stop listening.
   */
  onChanged(listener: (sheet: string, isDrawn: boolean) => void): Promise<Result<() => Promise<void>>>;
}

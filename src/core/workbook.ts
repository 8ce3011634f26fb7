import type { Correction } from './recognition/recognized-table';
import type { Result } from './result';
import type { Grid } from './sheet/grid';

/** Asks a long step to stop; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
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
  readonly corrections: readonly Correction[];
}

/** The port: what whoever holds the workbook must be able to do. Excel through office.js is the one host. */
export interface Host {
  /** Reads all sheets; answers `cancelled` soon after the signal is set. */
  readWorkbook(options?: {
    onProgress?(progress: ReadProgress): void;
    signal?: CancelSignal;
  }): Promise<Result<WorkbookContent>>;
  /** Replaces what the workbook remembers of a person's corrections. */
  saveCorrections(corrections: readonly Correction[]): Promise<Result<void>>;
  /** Shows the sheet and selects the cells (A1 addresses within it). */
  select(sheet: string, address: string): Promise<Result<void>>;
  /** Calls back with the sheet's name when its cells change or sheets come and go; answers how to stop listening. */
  onChanged(listener: (sheet: string) => void): Promise<Result<() => Promise<void>>>;
}

import type { openXlsx } from 'hucre/xlsx';
import type { Cell as FileCell } from 'hucre/xlsx';
import type { ChartSheet } from './chart-sheets';
import type { FileStyles } from './file-style';
import type { KeptOfSheet } from './kept-parts';

export type FileWorkbook = Awaited<ReturnType<typeof openXlsx>>;
export type FileSheet = FileWorkbook['sheets'][number];

/** What a workbook remembers of the file that it came from, to hand on what we do not model. */
export interface WorkbookOrigin {
  readonly file: FileWorkbook;
  readonly styles: FileStyles;
  /** Number formats that the file spells out itself. */
  readonly spelledFormats: ReadonlySet<string>;
  readonly chartSheets: readonly ChartSheet[];
}

/** What a sheet remembers: the file's sheet, emptied of its cells, and what is put back into its XML. */
export interface SheetOrigin {
  readonly sheet: FileSheet;
  readonly kept: KeptOfSheet | null;
}

/** What the model only hands on of a cell. */
export type CellOrigin = Pick<
  FileCell,
  'richText' | 'comment' | 'checkbox' | 'formulaType' | 'formulaRef' | 'formulaDynamic'
>;

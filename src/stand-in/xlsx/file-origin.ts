import type { openXlsx } from 'hucre/xlsx';
import type { Cell as FileCell } from 'hucre/xlsx';
import type { FileStyles } from './file-style';

export type FileWorkbook = Awaited<ReturnType<typeof openXlsx>>;
export type FileSheet = FileWorkbook['sheets'][number];

/** What a workbook remembers of the file that it came from, to hand on what we do not model. */
export interface WorkbookOrigin {
  readonly file: FileWorkbook;
  readonly styles: FileStyles;
}

/** What a sheet remembers: the file's sheet, emptied of its cells. */
export interface SheetOrigin {
  readonly sheet: FileSheet;
}

/** What a cell has beyond value, formula and style: rich text, a link, a note, a checkbox, an array formula's area. */
export type Attachment = Pick<
  FileCell,
  'richText' | 'hyperlink' | 'comment' | 'checkbox' | 'formulaType' | 'formulaRef' | 'formulaDynamic'
>;

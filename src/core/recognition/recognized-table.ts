import type { Message } from '../language';
import type { FormIdentity, Grid } from '../sheet/grid';
import type { FieldId, RegisterId } from '../registers/register';

/** Why a guess was made, as data; its text is made in the reader's language. */
export interface Reason {
  readonly text: Message<void>;
  /** How much it spoke for the guess (positive) or against it (negative). */
  readonly weight: number;
}

/** A physical column of a table and the field that it was taken for. */
export interface RecognizedColumn {
  /** Zero-based sheet column. */
  readonly column: number;
  /** The header's text from top to bottom, its lines joined by ` / `. */
  readonly header: string;
  readonly field: FieldId | null;
  /** For a field spread over several columns, what this one stands for (`male` and `female` birth dates). */
  readonly part: 'male' | 'female' | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** A person said so. */
  readonly corrected: boolean;
}

/** A column that was named by its kind alone (“Ngày chuyển tiền”) has no more confidence than this. */
export const byKindAlone = 0.55;

/** A row that heads the records below it, such as “I  Bệnh viện Thanh Nhàn”. */
export interface SectionRow {
  readonly row: number;
  /** 0 for the outermost level. */
  readonly level: number;
  readonly text: string;
  /** The unit's name where the row carries one, without its numeral. */
  readonly unit: string | null;
}

/** A row that states totals. */
export interface TotalRow {
  readonly row: number;
  readonly kind: 'subtotal' | 'total';
  readonly label: string;
  /** Indexes into `records` that the row sums, [first, last] inclusive; null where there is none. */
  readonly covers: readonly [first: number, last: number] | null;
}

export type SkippedReason = 'column-codes' | 'empty' | 'repeated-header' | 'note';

/** A table found in a sheet, with the register and the fields that it was taken for. Rows and columns are the sheet's, zero-based. */
export interface RecognizedTable {
  /** Stable within one reading of the workbook: sheet name and number of the table on it. */
  readonly id: string;
  readonly grid: Grid;
  /** null: a table that fits no register; it is listed, so that a person can say what it is. */
  readonly register: RegisterId | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** A person said which register it is. */
  readonly corrected: boolean;
  readonly titles: readonly string[];
  /** Empty where no row heads the list. */
  readonly headerRows: readonly number[];
  /** A person pointed at the header. */
  readonly headerSaid: boolean;
  /** Rows of which a person said what they are. */
  readonly saidRows: readonly (readonly [row: number, as: RowSaying])[];
  /** First and last row of the body: from the first record (or the section row just above it) to the last record. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Sheet rows of the records, ascending. */
  readonly records: Int32Array;
  readonly sectionRows: readonly SectionRow[];
  /** Index into `sectionRows` of the innermost section that carries a unit, per record; -1 for none. */
  readonly unitSections: Int32Array;
  readonly totalRows: readonly TotalRow[];
  readonly skippedRows: readonly (readonly [row: number, reason: SkippedReason])[];
  readonly footerStart: number | null;
  readonly columns: readonly RecognizedColumn[];
  /** Field → its sheet columns, in sheet order. */
  readonly fields: ReadonlyMap<FieldId, readonly number[]>;
  /** The unit that the sheet's title or name states for all records without one of their own. */
  readonly titleUnit: string | null;
  /** 1000 for “Đơn vị tính: nghìn đồng”, 1000000 for “triệu đồng”. */
  readonly amountScale: AmountScale;
  /** Of sheet columns whose own headings state another scale: “Giá trị nhà (triệu đồng)” beside “Mức hỗ trợ (đồng)”. */
  readonly columnScales: ReadonlyMap<number, AmountScale>;
  /** A person said what `amountScale` is, here or in an earlier file of the form. */
  readonly scaleSaid: boolean;
}

/** How many đồng one unit of an amount may be: amounts are written in đồng, in thousands and in millions. */
export const amountScales = [1, 1000, 1000000] as const;

export type AmountScale = (typeof amountScales)[number];

/** A sheet in which no table was found. */
export interface UnrecognizedSheet {
  readonly sheet: string;
  /** `form`: names of fields with one value each beside them; `transposed`: names of fields down a column, records across. */
  readonly reason: 'empty' | 'no-header' | 'no-records' | 'form' | 'transposed';
}

/** What a person may say of a row below a header; `after`: the table ends above it. */
export const rowKindsToSay = ['record', 'section', 'total', 'set-aside', 'after'] as const;

export type RowSaying = (typeof rowKindsToSay)[number];

/** What may be said of the selected rows; `guess` takes back what was said. */
export type SelectionSaying = RowSaying | 'header' | 'guess';

/** What a person said about a sheet; remembered in the workbook. */
export type Correction =
  /**
   * The table of the sheet that holds the row (`null`: the first one), or the form, is this register, or none (`null`: leave it alone).
   * `text` finds the row again after rows were inserted.
   */
  | {
      readonly kind: 'register';
      readonly sheet: string;
      readonly row: number | null;
      readonly text?: string;
      readonly form?: FormIdentity;
      readonly register: RegisterId | null;
    }
  /** The amounts of the table that holds the row, or of the form, are in this scale; the rest as in `register`. */
  | {
      readonly kind: 'scale';
      readonly sheet: string;
      readonly row: number | null;
      readonly text?: string;
      readonly form?: FormIdentity;
      readonly scale: AmountScale;
    }
  /** The column is this field, or none. `header` finds the column again after columns were inserted, `form` the form that has it. */
  | {
      readonly kind: 'column';
      readonly sheet: string;
      readonly column: string;
      readonly header: string | null;
      readonly form?: FormIdentity;
      readonly field: FieldId | null;
    }
  /** These rows head a table: `count` of them from `row` on, across these columns or as far as they are filled. `text` finds them again. */
  | {
      readonly kind: 'header';
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
      readonly columns: readonly [first: number, last: number] | null;
      readonly text: string;
    }
  /** The row is no header but this. */
  | {
      readonly kind: 'row';
      readonly sheet: string;
      readonly row: number;
      readonly as: RowSaying;
      readonly text: string;
    };

/** All that recognition says about a workbook. */
export interface Recognition {
  readonly tables: readonly RecognizedTable[];
  /**
   * Cards that stand on a sheet with tables. They are of no book: checked and mended each by itself, its recipients looked up among the
   * workbook's members, in no total, reconciliation or report, for most often they are about someone on the list.
   */
  readonly cards: readonly RecognizedTable[];
  readonly unrecognized: readonly UnrecognizedSheet[];
}

/** The first row of a table's header; of a list that no row heads, its own first. */
export function topOf({ headerRows, firstRow }: Pick<RecognizedTable, 'headerRows' | 'firstRow'>): number {
  return headerRows[0] ?? firstRow;
}

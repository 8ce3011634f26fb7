import type { Text } from '../language';
import type { CellRef } from './address';
import type { Area, CellValue } from './grid';

/*
 * A whole sheet of ours as data: totals, a reconciliation, a report. Whoever computes draws; a host writes it.
 */

/** How a drawn cell looks; what is left out is the sheet's own font, General, no fill, no border. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  /** `#RRGGBB`. */
  readonly fill?: string;
  /** On all four sides of each cell. */
  readonly box?: 'hair' | 'thin' | 'medium';
  /** Under the cell only, such as the rule below an organisation's name. */
  readonly underRule?: 'thin' | 'medium' | 'double';
  /** en-US code; `@` for text. */
  readonly numberFormat?: string;
}

/** Where a value was taken from: asked for by whoever wants to know, never written. */
export interface CellOrigin {
  /** What it is: “Số tiền · Đơn vị: …”. */
  readonly title: Text;
  /** The cells that stand for the records behind it, in sheet order. */
  cells(): readonly CellRef[];
}

/** A value or a live formula (en-US spelling, with its leading `=`), and its look. */
export type DrawnCell =
  | { readonly value: CellValue; readonly look?: CellLook; readonly from?: CellOrigin }
  | { readonly formula: string; readonly look?: CellLook };

export interface DrawnRow {
  /** From the sheet's first column on; null leaves a cell empty and plain. */
  readonly cells: readonly (DrawnCell | null)[];
  /** In points; left out, Excel's own. */
  readonly height?: number;
  /** The next printed page begins below this row. */
  readonly breakAfter?: boolean;
  /** It heads the row below: no printed page ends between them. Heeded where page breaks are chosen, not by Excel. */
  readonly keepsNext?: boolean;
}

/** How the sheet prints: on A4, scaled so that all columns fit on one page's width, on as many pages as the rows take or on one. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** In millimetres; left out, those of NĐ 30/2020/NĐ-CP: top and bottom 20, left 30, right 15. */
  readonly margins?: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Zero-based first and last row that are printed; left out, all of the sheet. */
  readonly rows?: readonly [first: number, last: number];
  /** Zero-based first and last row repeated at the top of every page. */
  readonly titleRows?: readonly [first: number, last: number];
  readonly pageNumbers?: boolean;
  /** Scaled so that all of it fits on one page: it misses one by little. */
  readonly onOnePage?: boolean;
}

/** A native chart of one series over the drawn cells; rows and columns zero-based. */
export interface DrawnChart {
  readonly kind: 'columns' | 'bars';
  readonly title: string;
  /** One column of figures, without heading. */
  readonly values: Area;
  /** What each figure is of, beside it in the same rows. */
  readonly labels: Area;
  /** The cells that it covers. */
  readonly place: Area;
}

/** A sheet to be written whole. */
export interface SheetDrawing {
  /** 1–31 characters, none of `\ / ? * : [ ]`. */
  readonly name: string;
  /** Which part of the add-in draws it: `totals`, `reconciliation`, `report:tet-care` … A tab is replaced by its own maker only. */
  readonly maker: string;
  /** Widths in points, from the first column on. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly Area[];
  /** Rows without a height of their own are made as high as their wrapped texts need. */
  readonly fitsRows?: boolean;
  /** Rows and columns that stay in sight while scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly charts?: readonly DrawnChart[];
  /** `#RRGGBB`. */
  readonly tabColor?: string;
  /** It is put in front of this sheet; left out, a new tab stands behind all others and ours where it stood. */
  readonly inFrontOf?: string;
  /** The font of every cell; left out, Times New Roman 12 (NĐ 30/2020/NĐ-CP). */
  readonly font?: { readonly name: string; readonly size: number };
}

/** The fonts of office documents, NĐ 30/2020/NĐ-CP. */
export const officeFont = { name: 'Times New Roman', size: 12 } as const;

/** Margins of office documents in millimetres, NĐ 30/2020/NĐ-CP (top and bottom 20–25, left 30–35, right 15–20). */
export const officeMargins = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** A sheet's name in a formula: always quoted, so that spaces and Vietnamese letters do no harm. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A name that Excel takes for a sheet: forbidden characters as spaces, 31 characters at most, never empty, not one of `taken` (case ignored). */
export function sheetNameFrom(wanted: string, taken: Iterable<string> = []): string {
  const used = new Set(Array.from(taken, (name) => name.normalize('NFC').toLowerCase()));
  const clean =
    wanted
      .normalize('NFC')
      .replace(/[\\/?*:[\]\u0000-\u001f]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^'+|'+$/g, '') || 'Trang';
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    // A cut may leave half a letter, or an apostrophe at the end, which Excel refuses.
    const short = clean.slice(0, 31 - suffix.length).replace(/[\ud800-\udbff]$|[\s']+$/g, '');
    const name = `${short}${suffix}`;
    // Excel keeps “History” for itself.
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}

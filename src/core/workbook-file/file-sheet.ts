import type { Area, CellValue } from '../sheet/grid';

/*
 * A sheet as a workbook file holds it: values alone, looks, sizes and the page, in the words of the file format (ECMA-376).
 */

/** A line at a side of a cell. */
export interface FileLine {
  /** ST_BorderStyle: `thin`, `mediumDashDot` … */
  readonly style: string;
  /** `#RRGGBB`; null is automatic. */
  readonly color: string | null;
}

export interface FileFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
  /** `#RRGGBB`; left out is automatic. */
  readonly color?: string;
}

/** How a cell looks, whole. */
export interface FileLook {
  readonly numberFormat: string;
  readonly font: FileFont;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly borders: Partial<Record<'left' | 'right' | 'top' | 'bottom', FileLine>>;
  /** ST_HorizontalAlignment and ST_VerticalAlignment. */
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** 0 to 90 upwards, 91 to 180 downwards, 255 letters on top of each other. */
  readonly rotation?: number;
}

export interface FileCell {
  readonly value: CellValue;
  readonly look: FileLook;
  /** The place within the workbook that a click leads to. */
  readonly link?: string;
}

export interface FileRow {
  readonly cells: readonly (FileCell | null)[];
  /** In points. */
  readonly height?: number;
  readonly isHidden?: boolean;
}

export interface FileColumn {
  /** In points. */
  readonly width: number;
  readonly isHidden?: boolean;
}

/** The three parts of a header and of a footer, with Excel's codes. */
export interface FileHeaderFooter {
  readonly header: readonly [left: string, center: string, right: string];
  readonly footer: readonly [left: string, center: string, right: string];
}

/** How a sheet prints; rows and columns zero-based. */
export interface FilePage {
  readonly orientation: 'portrait' | 'landscape';
  /** ST_PaperSize: 9 is A4. */
  readonly paper: number;
  /** In points. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** Per cent, or how many pages wide and high, 0 for as many as it takes. */
  readonly zoom: number | { readonly wide: number; readonly high: number };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines?: boolean;
  /** Empty prints all that is used. */
  readonly areas: readonly Area[];
  readonly titleRows?: readonly [first: number, last: number];
  readonly titleColumns?: readonly [first: number, last: number];
  /** Rows and columns that begin a page. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly allPages?: FileHeaderFooter;
  /** Left out, the first page is as all are. */
  readonly firstPage?: FileHeaderFooter;
  readonly evenPages?: FileHeaderFooter;
}

/** A chart whose series are cells of its own sheet. */
export interface FileChart {
  readonly kind: 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut';
  readonly grouping: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly title: string;
  /** Where the legend stands; null for none. */
  readonly legend: 'b' | 't' | 'l' | 'r' | null;
  readonly series: readonly {
    readonly name: string;
    readonly values: Area;
    readonly labels: Area | null;
  }[];
  /** In points from the sheet's upper left corner. */
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface FileSheet {
  readonly name: string;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** `#RRGGBB`. */
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly page: FilePage;
  readonly charts: readonly FileChart[];
}

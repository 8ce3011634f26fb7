import type { Sheet } from './sheet';
import type { Shift } from './shift';

/** A rectangle; rows and columns zero-based, both ends inclusive. */
export interface Area {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}

/** An error value of Excel, such as `#DIV/0!`; an object, so that it is never mistaken for text of the same letters. */
export interface CellError {
  readonly error:
    '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!';
}

/** What a cell holds; null where it is empty. Dates are serial numbers. */
export type Scalar = string | number | boolean | CellError | null;

/** One cell; a cell without value, formula and style does not exist. */
export interface Cell {
  readonly value: Scalar;
  /** With its leading `=`, en-US spelling. */
  readonly formula: string | null;
  readonly style: Style;
}

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** Lines as the file format spells them (ECMA-376, ST_BorderStyle); with any other Excel takes the file for damaged. */
export const lineStyles = [
  'thin',
  'medium',
  'thick',
  'hair',
  'double',
  'dotted',
  'dashed',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
] as const;

export type LineStyle = (typeof lineStyles)[number];

export interface BorderLine {
  readonly style: LineStyle;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** How a cell looks; immutable and shared by all cells that look alike. */
export interface Style {
  /** Number of a look of the file that says more than the words below (a gradient, a colour of the theme), where there is one. */
  readonly beyond?: number;
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    /** In points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: Underline;
    readonly strikethrough: boolean;
    /** `#RRGGBB`. */
    readonly color: string;
  };
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  /** As the file format counts: 0 to 90 upwards, 91 to 180 downwards, 255 letters on top of each other. */
  readonly textRotation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly borders: {
    readonly top?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
    readonly right?: BorderLine;
  };
}

/** What may be changed of a Style; a font's parts one by one, a border set to undefined is taken away. */
export type StyleChange = Partial<Omit<Style, 'font' | 'borders'>> & {
  readonly font?: Partial<Style['font']>;
  readonly borders?: Style['borders'];
};

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** An Excel table (ListObject). Its header names are the texts of its header cells. */
export interface Table {
  readonly id: string;
  name: string;
  /** Header and total row included. */
  area: Area;
  columns: string[];
  hasHeaders: boolean;
  hasTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** `TableStyleMedium2` …; '' for none. */
  style: string;
}

/** Where a click on a cell leads: to an address outside, or to a place of the workbook (`Sổ!A1`). */
export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** What a cell carries besides value, formula and look. */
export interface Attachment {
  readonly link?: CellLink;
  readonly note?: { readonly author: string; readonly text: string };
  /** Its formula goes through blocks place by place (entered with Ctrl+Shift+Enter). */
  readonly isArrayFormula?: boolean;
  /** What the file has of it and we do not model: rich text, a checkbox, an array formula's area, a note's letters. */
  readonly origin?: unknown;
}

/** A defined name, of the workbook or (`sheet`) of one sheet. */
export interface DefinedName {
  name: string;
  /** With its leading `=`: `=Sheet1!$A$1:$B$5` or any formula. */
  formula: string;
  /** The sheet that it belongs to, or null for the whole workbook. */
  scope: Sheet | null;
  comment: string;
  visible: boolean;
}

/** How the cells that a conditional format hits look; what is left out stays. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** The kind of a conditional format: what the file format calls the rule's type. */
export type ConditionalFormatType =
  | 'expression'
  | 'cellIs'
  | 'containsText'
  | 'notContainsText'
  | 'beginsWith'
  | 'endsWith'
  | 'colorScale'
  | 'dataBar'
  | 'iconSet'
  | 'top10'
  | 'aboveAverage'
  | 'duplicateValues'
  | 'uniqueValues'
  | 'containsBlanks'
  | 'notContainsBlanks';

export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  type: ConditionalFormatType;
  /** For `cellIs`: between, equal, greaterThan … */
  operator: string | null;
  /** With their leading `=`; relative to the first cell of the first area. */
  formulas: string[];
  /** For containsText, notContainsText, beginsWith and endsWith. */
  text: string | null;
  look: ConditionalLook;
  /** 0 is looked at first. */
  priority: number;
  stopIfTrue: boolean;
  /** What the file held of it and we do not model (colour scales, icons), else null. */
  readonly origin: unknown;
}

/** What a protected sheet still allows. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

/** What the workbook tells its listeners. */
export type WorkbookEvent =
  | {
      readonly type: 'cells-changed';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly looksOnly?: boolean;
    }
  | {
      /** Cells were inserted into the area or deleted from it. */
      readonly type: 'cells-shifted';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly shift: Shift;
    }
  | { readonly type: 'layout-changed'; readonly sheet: Sheet }
  | { readonly type: 'name-changed'; readonly name: string; readonly sheet: Sheet }
  | {
      readonly type: 'sheet-added' | 'sheet-deleted' | 'sheet-renamed' | 'sheet-moved';
      readonly sheet: Sheet;
    }
  | { readonly type: 'sheet-activated'; readonly sheet: Sheet }
  | { readonly type: 'selection-changed'; readonly sheet: Sheet; readonly areas: readonly Area[] };

/** Last row and column that a sheet can have, zero-based. */
export const lastSheetRow = 1_048_575;
export const lastSheetColumn = 16_383;

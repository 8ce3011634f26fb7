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

export interface BorderLine {
  readonly style: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** How a cell looks; immutable and shared by all cells that look alike. */
export interface Style {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    /** In points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: 'None' | 'Single' | 'Double';
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
  readonly textRotation: number;
  readonly locked: boolean;
  readonly borders: {
    readonly top?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
    readonly right?: BorderLine;
  };
}

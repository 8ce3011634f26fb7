import { rowOfSpans, widthOf, wrappedHeight, type Span } from '../../document/document-part';
import { headerLook } from '../../document/header-look';
import type { CellLook } from '../../sheet/sheet-drawing';
import { moneyFormat } from './draw-detail';

/** Columns of the statement in points; one grid for all its tables, so wide that what is written in 12 points is printed in 11. */
export const statementWidths = [24, 62, 74, 82, 84, 78, 74, 82, 68, 76, 66];
export const lastColumn = statementWidths.length - 1;

export const boxed: CellLook = { box: 'thin', vertical: 'center', wrap: true };
export const money: CellLook = { ...boxed, numberFormat: moneyFormat };
/** Black where it is 0, red where it is not. */
export const alarm: CellLook = {
  ...boxed,
  bold: true,
  numberFormat: '[Red][$-42A]#,##0;[Red][$-42A]-#,##0;0',
};
export const count: CellLook = { ...boxed, align: 'center', numberFormat: '0' };
const heading: CellLook = { bold: true, size: 13 };

type Content = Span['content'];

/** One piece of a row: its columns, what it says, how it looks. */
export type Piece = readonly [first: number, last: number, content: Content, look: CellLook];

/** A row of the statement with what it merges. */
export type StatementLine = ReturnType<typeof rowOfSpans>;

/** A row of pieces, as high as its longest text needs. */
export function line(pieces: readonly Piece[], height?: number): StatementLine {
  return rowOfSpans(
    statementWidths.length,
    pieces.map(([first, last, content, look]) => ({ first, last, content, look })),
    height ?? heightOf(pieces),
  );
}

function heightOf(pieces: readonly Piece[]): number {
  return Math.max(
    17,
    ...pieces.map(([first, last, content, { size = 12 }]) =>
      typeof content === 'string' ? wrappedHeight(content, widthOf(statementWidths, first, last), size) : 0,
    ),
  );
}

/** The heading of a table, over the whole width. */
export function titleLine(text: string): StatementLine {
  return line([[0, lastColumn, text, heading]], 26);
}

/** The header row of a table. */
export function tableHead(pieces: readonly (readonly [number, number, string])[]): StatementLine {
  return line(pieces.map(([first, last, text]) => [first, last, text, headerLook] as const));
}

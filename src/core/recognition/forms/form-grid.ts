import type { Area, CellValue, Grid, Seat } from '../../sheet/grid';
import { valueAt } from '../../sheet/grid';
import { encodingOfFont } from '../../vietnamese/legacy-encodings';
import { quotedSheet } from '../../sheet/sheet-drawing';
import { isOpen } from './find-form';
import { namesPerson, type FormRecords } from './read-form';

import { contentKey } from '../rows/row-identity';
import { valueIn, wordsAround } from './value-cell';

/**
 * A form as a grid that reads like any table: its titles, a row of the fields' names, and a row for each record.
 *
 * Values, formats and fonts are those of the cells themselves. Formulas name the sheet's cells, not the grid's, and say so.
 * Rows are counted from `firstRow` on.
 */
export function formGrid(grid: Grid, form: FormRecords, firstRow = 0): Grid {
  const { titles, fields, records, labels } = form;
  const seats: (readonly (Seat | null)[])[] = [
    ...titles.map((seat) => [seat]),
    fields.map(({ seat }) => seat),
    ...records,
  ];
  const header = titles.length;
  const { shared } = form;
  const around = shared && (({ row, column }: Seat) => wordsAround(valueAt(grid, row, column), shared));
  const fontAt = (row: number, column: number): string | null => {
    const font = grid.fontAt(row, column);
    const legacy = around?.({ row, column })?.legacy;
    return legacy && encodingOfFont(font) !== legacy.encoding ? fontOf[legacy.encoding] : font;
  };
  const shown = new Map<string, Seat>();
  const values = seats.map((line, at) =>
    fields.map((field, column): CellValue => {
      const seat = line[column];
      if (!seat) return '';
      shown.set(keyOf(seat), { row: firstRow + at, column });
      const content = valueAt(grid, seat.row, seat.column);
      if (at <= header) return at === header ? field.text : content;
      const value = shared ? valueIn(content, shared) : content;
      return isOpen(value) ? '' : value;
    }),
  );
  const seatAt = (row: number, column: number) => seats[row - firstRow]?.[column] ?? null;
  const home = (row: number, column: number): Seat =>
    seatAt(row, column) ?? seats[row - firstRow]?.find((seat) => seat !== null) ?? fields[0]!.seat;
  return {
    sheet: grid.sheet,
    visibility: grid.visibility,
    firstRow,
    firstColumn: 0,
    values,
    merges: grid.merges.flatMap((area) => mergeShown(area, shown)),
    hiddenRows: new Set(
      records.flatMap((line, at) => (isHidden(grid, line) ? [firstRow + header + 1 + at] : [])),
    ),
    hiddenColumns: new Set(),
    form: {
      home,
      shown: (row, column) => shown.get(keyOf({ row, column })) ?? null,
      again: (now) => formGrid(now, form, firstRow),
      labels,
      identity: {
        headings: fields.map(({ key }) => key),
        name: contentKey(values[header + 1]?.[fields.findIndex(namesPerson)] ?? ''),
      },
      ...(around && { around }),
    },
    formulaAt: (row, column) => qualified(ofSeat(seatAt(row, column), grid.formulaAt, null), grid.sheet),
    numberFormatAt: (row, column) => ofSeat(seatAt(row, column), grid.numberFormatAt, 'General'),
    fontAt: (row, column) => ofSeat(seatAt(row, column), fontAt, null),
  };
}

/** What is in one cell is in one font: an old one shows in the words around a value, where the value alone could be anything. */
const fontOf = { tcvn3: '.VnTime', vni: 'VNI-Times' } as const;

/** `=SUM(B5:D5)` → `=SUM('Sheet'!B5:'Sheet'!D5)`: nobody takes its cells for those of the grid. */
function qualified(formula: string | null, sheet: string): string | null {
  if (formula === null) return null;
  const name = quotedSheet(sheet);
  return formula.replace(/(?<![\w!.'$])\$?[A-Za-z]{1,3}\$?\d+(?![\w(!])/g, (cell) => `${name}!${cell}`);
}

function ofSeat<T>(seat: Seat | null, read: (row: number, column: number) => T, none: T): T {
  return seat ? read(seat.row, seat.column) : none;
}

function keyOf({ row, column }: Seat): string {
  return `${row},${column}`;
}

/** A unit merged over several records is merged here too. */
function mergeShown(
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
  shown: ReadonlyMap<string, Seat>,
): Area[] {
  const first = shown.get(keyOf({ row: firstRow, column: firstColumn }));
  const last = shown.get(keyOf({ row: lastRow, column: lastColumn }));
  if (!first || !last || (first.row === last.row && first.column === last.column)) return [];
  if (last.row < first.row || last.column < first.column) return [];
  return [{ firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column }];
}

function isHidden({ hiddenRows, hiddenColumns }: Grid, seats: readonly (Seat | null)[]): boolean {
  return seats.every((seat) => !seat || hiddenRows.has(seat.row) || hiddenColumns.has(seat.column));
}

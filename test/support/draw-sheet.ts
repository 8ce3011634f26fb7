import { areaOfAddress, cellAddress } from '../../src/core/sheet/address';
import type { Area, CellValue, Grid, SheetVisibility } from '../../src/core/sheet/grid';

/** What a drawing cannot show by itself. Addresses are the sheet's own, as Excel shows them. */
export interface DrawOptions {
  readonly sheet?: string;
  /** Where the drawing's first cell stands; `A1` unless told. */
  readonly at?: string;
  readonly merges?: readonly string[];
  /** Rows as Excel numbers them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Columns, zero-based. */
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetVisibility;
  /** Formulas of single cells, by address; the drawing holds their values. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number formats by address (`C3` or `C3:C9`). */
  readonly formats?: Readonly<Record<string, string>>;
  /** Font names by address (`C3` or `A1:C9`). */
  readonly fonts?: Readonly<Record<string, string>>;
}

/**
 * Makes a grid of a drawing: one line per row, cells split by `|` and trimmed, an empty line is an empty row.
 *
 * `12`, `-3.5` become numbers; `'12` stays text, as does whatever a number would not be written like (`001085012345`,
 * `1.500.000`). `1985-02-03` becomes a date (its serial number, formatted dd/mm/yyyy). `=SUM(A1:A2) -> 3` is a formula
 * and its value. A leading `'` is never part of the text; `\n` within a cell is a line break.
 */
export function drawSheet(drawing: string, options: DrawOptions = {}): Grid {
  const origin = areaOf(options.at ?? 'A1');
  const formulas = new Map(Object.entries(options.formulas ?? {}));
  const formats = rangesOf(options.formats);
  const fonts = rangesOf(options.fonts);
  const lines = drawing
    .replace(/^[ \t]*\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const values = lines.map((line, row) =>
    line.split('|').map((cell, column): CellValue => {
      const address = cellAddress(origin.firstRow + row, origin.firstColumn + column);
      const formula = /^(=.*) -> (.*)$/.exec(cell.trim());
      if (formula) formulas.set(address, formula[1] ?? '');
      const text = formula ? (formula[2] ?? '') : cell.trim();
      const serial = serialOf(text);
      if (serial === null) return valueOf(text);
      formats.push({ area: areaOf(address), value: 'dd/mm/yyyy' });
      return serial;
    }),
  );
  const width = Math.max(...values.map((row) => row.length));
  for (const row of values) while (row.length < width) row.push('');
  return {
    sheet: options.sheet ?? 'Sheet1',
    visibility: options.visibility ?? 'visible',
    firstRow: origin.firstRow,
    firstColumn: origin.firstColumn,
    values: drawing.trim() === '' ? [] : values,
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: new Set((options.hiddenRows ?? []).map((rowNumber) => rowNumber - 1)),
    hiddenColumns: new Set(options.hiddenColumns),
    formulaAt: (row, column) => formulas.get(cellAddress(row, column)) ?? null,
    numberFormatAt: (row, column) => valueIn(formats, row, column) ?? 'General',
    fontAt: (row, column) => valueIn(fonts, row, column),
  };
}

function valueOf(text: string): CellValue {
  if (text.startsWith("'")) return text.slice(1);
  if (text !== '' && String(Number(text)) === text) return Number(text);
  return text.replaceAll('\\n', '\n');
}

function serialOf(text: string): number | null {
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!date) return null;
  return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
}

interface RangeValue {
  readonly area: Area;
  readonly value: string;
}

function rangesOf(values: Readonly<Record<string, string>> = {}): RangeValue[] {
  return Object.entries(values).map(([address, value]) => ({ area: areaOf(address), value }));
}

function valueIn(ranges: readonly RangeValue[], row: number, column: number): string | null {
  const range = ranges.find(
    ({ area }) =>
      row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
  );
  return range?.value ?? null;
}

function areaOf(address: string): Area {
  const area = areaOfAddress(address);
  if (!area) throw new Error(`“${address}” is no address`);
  return area;
}

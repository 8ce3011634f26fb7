import type { RecognizedTable } from '../../src/core/recognition/recognized-table';
import type { RegisterId } from '../../src/core/registers/register';
import { openBook } from '../../src/core/rules/book';
import type { AnyRule, Breach } from '../../src/core/rules/rule';
import { valueAt } from '../../src/core/sheet/grid';
import { drawTable, type TableOptions } from './draw-table';

export interface ExpectOptions extends TableOptions {
  /** Other tables of the same workbook. */
  readonly others?: readonly RecognizedTable[];
  /** The day that date rules compare with, as an Excel serial; 1/11/2026 unless told. */
  readonly today?: number;
}

/**
 * Runs one rule over a drawn table (see `drawTable`) and compares what it finds with what the drawing's last column, headed `!`, says:
 * the headings of the cells that findings are about; in brackets those that a finding lists after its first cell.
 *
 * Answers the breaches, for a closer look at their fixes, money and messages.
 */
export function expectFindings<P>(
  rule: { check: (table: never, book: never) => Iterable<Breach<P>> } & Omit<AnyRule, 'check' | 'message'>,
  register: RegisterId | null,
  drawing: string,
  options: ExpectOptions = {},
): Breach<P>[] {
  const { sheet, expected } = splitExpectation(drawing);
  const table = drawTable(register, sheet, options);
  const book = openBook([table, ...(options.others ?? [])], options.today ?? 46_327);
  const breaches = [...rule.check(book.tables[0] as never, book as never)];

  const { grid } = table;
  const found = breaches.flatMap(({ cells }) =>
    cells.map((cell, index) => {
      const heading = String(valueAt(grid, grid.firstRow, cell.column));
      return `${cell.row - grid.firstRow}: ${index === 0 ? heading : `(${heading})`}`;
    }),
  );
  expect([...new Set(found)].sort()).toEqual(expected.sort());
  return breaches;
}

function splitExpectation(drawing: string): { sheet: string; expected: string[] } {
  const lines = drawing.trim().split('\n');
  const expected: string[] = [];
  const sheet = lines.map((line, row) => {
    const cut = line.lastIndexOf('|');
    const marks = line.slice(cut + 1).trim();
    if (row === 0) {
      if (marks !== '!') throw new Error('the last column of a drawing is headed !');
    } else for (const mark of marks.split(' ').filter(Boolean)) expected.push(`${row}: ${mark}`);
    return line.slice(0, cut);
  });
  return { sheet: sheet.join('\n'), expected };
}

import fc from 'fast-check';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import type { RecognizedTable } from '../../../src/core/recognition/recognized-table';
import { mapSheet } from '../../../src/core/recognition/sheet-map';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { drawSheet } from '../../support/draw-sheet';
import { makeSheet } from './human-sheets/make-sheet';

/** The grid moved down and right; what its functions answer moves along. */
function moved(grid: Grid, rows: number, columns: number): Grid {
  const move = (area: Grid['merges'][number]) => ({
    firstRow: area.firstRow + rows,
    firstColumn: area.firstColumn + columns,
    lastRow: area.lastRow + rows,
    lastColumn: area.lastColumn + columns,
  });
  return {
    ...grid,
    firstRow: grid.firstRow + rows,
    firstColumn: grid.firstColumn + columns,
    merges: grid.merges.map(move),
    hiddenRows: new Set([...grid.hiddenRows].map((row) => row + rows)),
    hiddenColumns: new Set([...grid.hiddenColumns].map((column) => column + columns)),
    formulaAt: (row, column) => grid.formulaAt(row - rows, column - columns),
    numberFormatAt: (row, column) => grid.numberFormatAt(row - rows, column - columns),
    fontAt: (row, column) => grid.fontAt(row - rows, column - columns),
  };
}

/** The grid with rows put above what it holds, and empty columns at its left. */
function under(grid: Grid, above: readonly string[], columns: number): Grid {
  const width = (grid.values[0]?.length ?? 0) + columns;
  const lower = moved(grid, above.length, columns);
  const row = (first: CellValue, cells: readonly CellValue[]): CellValue[] => [
    first,
    ...Array<CellValue>(columns).fill(''),
    ...cells,
  ];
  return {
    ...lower,
    firstRow: grid.firstRow,
    firstColumn: grid.firstColumn,
    values: [
      ...above.map((text) => [text, ...Array<CellValue>(width - 1).fill('')]),
      ...grid.values.map((cells) => row('', cells).slice(1)),
    ],
  };
}

/** What is said of the tables, as if the sheet had not been moved. */
function said(tables: readonly RecognizedTable[], rows = 0, columns = 0): unknown {
  return tables.map((table) => ({
    register: table.register,
    header: table.headerRows.map((row) => row - rows),
    records: [...table.records].map((row) => row - rows),
    sections: table.sectionRows.map(({ row, level, unit }) => [row - rows, level, unit]),
    totals: table.totalRows.map(({ row, covers }) => [row - rows, covers]),
    skipped: table.skippedRows.map(([row, reason]) => [row - rows, reason]),
    footer: table.footerStart === null ? null : table.footerStart - rows,
    fields: [...table.fields].map(([field, places]) => [field, places.map((column) => column - columns)]),
    scale: table.amountScale,
  }));
}

const seeds = fc.integer({ min: 0, max: 5_000 });

test('blank rows and title rows above, blank columns at the left change nothing', () => {
  const above = fc.array(fc.constantFrom('', '', 'PHỤ LỤC 2', 'Hà Nội, 2024', 'UBND THÀNH PHỐ HÀ NỘI'), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(seeds, above, fc.integer({ min: 0, max: 3 }), (seed, lines, columns) => {
      const { grid } = makeSheet(seed);
      const plain = recognizeWorkbook([grid]).tables;
      const lowered = recognizeWorkbook([under(grid, [...lines, ''], columns)]).tables;
      expect(said(lowered, lines.length + 1, columns)).toEqual(said(plain));
    }),
    { numRuns: 120 },
  );
});

test('whatever is typed into cells anywhere, the sheet is read', () => {
  const typed = fc.constantFrom<CellValue>(
    'Nữ',
    'nu',
    'Hồ',
    'Cộng',
    'CHỦ TỊCH',
    'STT',
    'Số tiền',
    '#N/A',
    ' ',
    '',
    0,
    1985,
    true,
  );
  const strays = fc.array(fc.tuple(fc.nat(), fc.nat(), typed), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(seeds, strays, (seed, cells) => {
      const { grid } = makeSheet(seed);
      const values = grid.values.map((row) => [...row]);
      for (const [row, column, value] of cells) {
        const line = values[row % values.length]!;
        line[column % line.length] = value;
      }
      const { tables, unrecognized } = recognizeWorkbook([{ ...grid, values }]);
      expect(tables.length + unrecognized.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('wherever the columns stand, each is taken for the same field', () => {
  const headings = [
    'STT',
    'Họ và tên',
    'Năm sinh',
    'Đơn vị công tác',
    'Hoàn cảnh',
    'Số tiền hỗ trợ',
    'Ghi chú',
  ];
  const records: CellValue[][] = [
    [1, 'Nguyễn Văn An', 1985, 'BV Thanh Nhàn', 'Ốm đau', 500000, ''],
    [2, 'Trần Thị Bình', 1990, 'BV Mắt Hà Nội', 'Con nhỏ', 300000, 'bổ sung'],
    [3, 'Lê Văn Cường', 1979, 'BV Thanh Nhàn', 'Ốm đau', 500000, ''],
  ];
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
  fc.assert(
    fc.property(order, (places) => {
      const values = [headings, ...records].map((row) => places.map((place) => row[place]!));
      const [table] = recognizeWorkbook([{ ...drawSheet('x'), values }]).tables;
      expect(table).toMatchObject({ register: 'grants', headerRows: [0] });
      expect(table!.records).toHaveLength(3);
      const fields = ['ordinal', 'fullName', 'birthYear', 'unit', 'circumstance', 'amount', 'note'];
      expect(table!.columns.map(({ field }) => field)).toEqual(places.map((place) => fields[place]));
    }),
  );
});

describe('hostile sheets', () => {
  const blank = drawSheet('x');
  const filled = (
    rows: number,
    columns: number,
    value: (row: number, column: number) => CellValue,
  ): Grid => ({
    ...blank,
    values: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => value(row, column)),
    ),
  });
  const table = ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị'];
  const inTable = (row: number, column: number): CellValue =>
    row === 0 ? (table[column] ?? '') : column === 0 ? row : column < 4 ? `Nguyễn Văn ${column}` : '';

  test.each<[string, () => Grid, number]>([
    [
      '16 384 columns, a stray cell in the last',
      () =>
        filled(120, 16_384, (row, column) =>
          row === 50 && column === 16_383 ? 'x' : row < 30 ? inTable(row, column) : '',
        ),
      1,
    ],
    [
      'a million rows, a stray cell in the last',
      () => {
        const rows = filled(40, 5, inTable).values;
        const empty: CellValue[] = ['', '', '', '', ''];
        const values: (readonly CellValue[])[] = Array<readonly CellValue[]>(1_048_576).fill(empty);
        rows.forEach((row, index) => (values[index] = row));
        values[1_048_575] = ['x', '', '', '', ''];
        return { ...blank, values };
      },
      1,
    ],
    [
      'every cell merged',
      () => {
        const grid = filled(60, 12, inTable);
        return { ...grid, merges: [{ firstRow: 0, firstColumn: 0, lastRow: 59, lastColumn: 11 }] };
      },
      1,
    ],
    [
      'ten thousand merged areas',
      () => ({
        ...filled(5_000, 6, inTable),
        merges: Array.from({ length: 10_000 }, (_, index) => ({
          firstRow: index >> 1,
          lastRow: index >> 1,
          firstColumn: (index & 1) * 2 + 1,
          lastColumn: (index & 1) * 2 + 2,
        })),
      }),
      1,
    ],
    ['nothing but errors', () => filled(300, 30, () => '#REF!'), 0],
    ['the same text everywhere', () => filled(300, 30, () => 'Họ và tên'), 0],
    ['headers and nothing else', () => filled(2_000, 4, (_row, column) => table[column]!), 0],
    ['numbers everywhere', () => filled(300, 30, (row, column) => row * column), 0],
    ['true and false', () => filled(300, 30, (row) => row % 2 === 0), 0],
    ['very long texts', () => filled(40, 20, () => 'Bệnh viện '.repeat(3_000)), 0],
  ])('%s: no throw, nothing invented', (_name, make, tables) => {
    const found = recognizeWorkbook([make()]).tables;
    mapSheet(found);
    expect(found).toHaveLength(tables);
  });
});

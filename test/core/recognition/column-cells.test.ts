import fc from 'fast-check';
import {
  cellOf,
  cellsOfList,
  columnCells,
  countFilled,
  eachCell,
  withInstead,
} from '../../../src/core/recognition/values/column-cells';

const values = [
  ['TT', 'Nam', 'Nữ'],
  [1, 46_000, ''],
  ['', '', ''],
  [2, '', 45_000],
  [3, '', ''],
];
const table = { grid: { values, firstRow: 4, firstColumn: 2 }, records: Int32Array.of(5, 7, 8) };

test('a column holds the cells of the records, not those of headings and rows between', () => {
  expect([...eachCell(columnCells(table, [2]))]).toEqual([1, 2, 3]);
});

test('of a field spread over columns the filled cell counts, of one that the table lacks none', () => {
  const spread = columnCells(table, [3, 4]);
  expect([...eachCell(spread)]).toEqual([46_000, 45_000, '']);
  expect(countFilled(spread)).toBe(2);
  expect([...eachCell(columnCells(table, []))]).toEqual(['', '', '']);
});

test('a row shorter than its sheet has empty cells', () => {
  const short = {
    grid: { values: [['An'], ['Bình', 5]], firstRow: 0, firstColumn: 0 },
    records: Int32Array.of(0, 1),
  };
  expect([...eachCell(columnCells(short, [1]))]).toEqual(['', 5]);
});

test('a list is its own column; what stands instead counts before the cell, twice over too', () => {
  const list = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean()));
  const instead = fc.array(fc.tuple(fc.nat(9), fc.string()), { maxLength: 4 });
  fc.assert(
    fc.property(list, instead, instead, (cells, first, second) => {
      const changed = withInstead(withInstead(cellsOfList(cells), new Map(first)), new Map(second));
      const known = new Map([...first, ...second]);
      expect(cells.map((_, record) => cellOf(changed, record))).toEqual(
        cells.map((cell, record) => known.get(record) ?? cell),
      );
    }),
  );
});

import { fixesBeforeTotals } from '../../src/actions';
import { cellKey } from '../../src/core/writes/cell-write';

const cells = (...rows: number[]) => rows.map((row) => ({ sheet: 'Tết', row, column: 5 }));

test('numbers kept as text and other spellings are mended together, by certain fixes of their own cells alone', () => {
  expect(
    fixesBeforeTotals([
      { kind: 'text-numbers', cells: cells(2, 3) },
      { kind: 'spellings', count: 1, example: 'BV Tim', cells: cells(7) },
    ]),
  ).toEqual({
    certainOnly: true,
    rules: ['number-as-text', 'text-legacy-encoding', 'text-decomposed', 'text-stray-space', 'unit-alias'],
    cells: new Set(cells(2, 3, 7).map(cellKey)),
  });
  expect(fixesBeforeTotals([{ kind: 'text-dates', cells: cells(4) }])).toMatchObject({
    rules: ['date-as-text'],
  });
});

test('what no fix makes plain offers none', () => {
  expect(fixesBeforeTotals([])).toBeNull();
  expect(fixesBeforeTotals([{ kind: 'text-numbers', cells: [] }])).toBeNull();
  expect(
    fixesBeforeTotals([
      { kind: 'areas', sheets: ['Tết'] },
      { kind: 'fixed-cells', cells: 3 },
      { kind: 'values', titles: [], why: 'too-many', reasons: [] },
    ]),
  ).toBeNull();
});

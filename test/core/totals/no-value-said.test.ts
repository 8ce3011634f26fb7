import type { GroupId } from '../../../src/core/totals/groups';
import { recalculate } from '../../../src/stand-in/calculation/recalculate';
import {
  bookOfUnits,
  eachUnitAndFund,
  eachUnitWithoutFund,
  fundNames,
  unitNames,
  writeList,
  type ListShape,
} from '../../support/people-books';
import { differences, shownFigures, summaryOf, writeTabs } from '../../support/summary-figures';

const measures = ['count', 'people', 'women', 'units', 'amount', 'average'] as const;

/** A summary that was written, and how it goes on. */
async function written(
  book: ReturnType<typeof bookOfUnits>,
  by: readonly GroupId[],
  isCrossed: boolean,
  wanted: Parameters<typeof summaryOf>[1]['measures'] = measures,
) {
  const request = { by, measures: wanted };
  const before = await summaryOf(book, request, isCrossed);
  const { drawing, notes } = before.drawn('TH');
  await writeTabs(before.host, [drawing]);
  const tab = book.sheets.find(({ name }) => name === 'TH')!;
  const shown = () => shownFigures(tab, by.length).figures;
  expect(differences(shown(), before.figures)).toEqual([]);
  return {
    tab,
    shown,
    notes,
    differencesFromAnew: async () => {
      recalculate(book, new Date());
      const { figures } = await summaryOf(book, request, isCrossed);
      expect(figures).not.toEqual(before.figures);
      return differences(shown(), figures);
    },
  };
}

const groups: readonly (readonly [by: readonly GroupId[], isCrossed: boolean])[] = [
  [['fundSource'], false],
  [['unit', 'fundSource'], false],
  [['unit', 'fundSource'], true],
  [['fundSource', 'unit'], true],
];

describe.each(['column', 'sections', 'merged', 'title'] as const)('units told by %s', (units) => {
  test.each(groups)(
    'by %j (crossed: %s): a record that gains a fund, and one that loses it, are each in one row',
    async (by, isCrossed) => {
      const book = bookOfUnits();
      const lines = [...eachUnitAndFund, ...eachUnitWithoutFund, ...eachUnitAndFund];
      const { sheet, rows, columns } = writeList(
        book,
        'Tết',
        { units, ids: 'some' },
        lines.map((line, at) => ({ ...line, amount: 100_000 * (at + 1) })),
      );
      const fundAt = (row: number) => sheet.cell(row, columns.fund)?.value ?? null;
      const without = rows.filter((row) => fundAt(row) === null);
      sheet.setValue(without[2]!, columns.fund, '–');
      const { differencesFromAnew } = await written(book, by, isCrossed);
      sheet.setValue(without[0]!, columns.fund, fundNames[0]!);
      sheet.setValue(without[2]!, columns.fund, fundNames[1]!);
      expect(await differencesFromAnew()).toEqual([]);
      const withFund = rows.filter((row) => fundAt(row) === fundNames[1]!);
      sheet.setValue(withFund[0]!, columns.fund, null);
      sheet.setValue(withFund[1]!, columns.fund, '–');
      sheet.setValue(without[0]!, columns.fund, null);
      expect(await differencesFromAnew()).toEqual([]);
    },
  );
});

type Cell = string | number | null;

function bookOf(rows: readonly (readonly Cell[])[]) {
  const book = bookOfUnits();
  const sheet = book.addSheet('Sổ');
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  return { book, sheet };
}

test('by month: a visit that gains its day, and one that loses it', async () => {
  const { book, sheet } = bookOf([
    ['DANH SÁCH TRỢ CẤP KHÓ KHĂN'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Hoàn cảnh', 'Ngày nhận', 'Số tiền'],
    ...[45_300, null, 45_340, 45_345, null].map((day, at): Cell[] => [
      at + 1,
      `Nguyễn Văn ${'ABCDE'[at]!}n`,
      unitNames[at % 3]!,
      'Ốm',
      day,
      100_000 * (at + 1),
    ]),
    [null, 'Cộng', null, null, null, 1_500_000],
  ]);
  const { differencesFromAnew, notes } = await written(book, ['month'], false, ['count', 'people', 'amount']);
  expect(notes.filter(({ kind }) => kind !== 'spellings')).toEqual([]);
  sheet.setValue(3, 4, 45_341);
  expect(await differencesFromAnew()).toEqual([]);
  sheet.setValue(2, 4, null);
  sheet.setValue(5, 4, null);
  expect(await differencesFromAnew()).toEqual([]);
});

test('a line put in and not filled yet is no record without a fund', async () => {
  const book = bookOfUnits();
  const lines = [...eachUnitAndFund, ...eachUnitWithoutFund];
  const { sheet, rows, columns } = writeList(book, 'Tết', { units: 'column', ids: 'none' }, lines);
  const { shown } = await written(book, ['fundSource'], false);
  const count = () => shown()['(không ghi) › Số bản ghi'];
  expect(count()).toBe(3);
  for (let column = 0; column <= columns.fund + 2; column++) sheet.setValue(rows[7]!, column, null);
  recalculate(book, new Date());
  expect(count()).toBe(2);
});

describe('collectives among people', () => {
  const lines = [...eachUnitAndFund, ...eachUnitWithoutFund].map((line, at) => ({
    ...line,
    person: at % 6,
    isCollective: at % 3 === 1,
  }));

  test.each(['none', 'some'] as const)(
    'ids: %s: they are nobody, and are followed once they are somebody',
    async (ids) => {
      const book = bookOfUnits();
      const shape: ListShape = { units: 'column', ids, hasKinds: true };
      const { sheet, rows, columns } = writeList(book, 'Tết', shape, lines);
      const { shown, notes, differencesFromAnew } = await written(book, ['unit'], false);
      expect(notes.filter(({ kind }) => kind === 'values')).toEqual([]);
      expect(shown()[' › Số người']).toBe(ids === 'none' ? 5 : 4);
      sheet.setValue(rows[1]!, columns.kind, 'Đoàn viên');
      expect(await differencesFromAnew()).toEqual([]);
      sheet.setValue(rows[0]!, columns.kind, 'TẬP THỂ');
      if (ids === 'some') sheet.setValue(rows[0]!, columns.id, null);
      expect(await differencesFromAnew()).toEqual([]);
    },
  );
});

test('the control row counts the feet of a crossed table too', async () => {
  const book = bookOfUnits();
  const lines = [...eachUnitAndFund, ...eachUnitWithoutFund];
  const { sheet, rows } = writeList(book, 'Tết', { units: 'column', ids: 'all' }, lines);
  const { tab } = await written(book, ['fundSource', 'unit'], true, ['people']);
  const differing = () => {
    let found: unknown;
    tab.forEachCell(({ value }, row) => {
      if (String(value).startsWith('Số ô trong bảng khác'))
        tab.forEachCell((cell, other, column) => {
          if (other === row && column > 0 && typeof cell.value === 'number') found = cell.value;
        });
    });
    return found;
  };
  expect(differing()).toBe(0);
  // One person becomes another: a cell, the end of its row, and the foot of its unit.
  for (const [column, value] of ['Trần Văn Mới', 1970, 'Nam', '001070000099'].entries())
    sheet.setValue(rows[0]!, 1 + column, value);
  recalculate(book, new Date());
  expect(differing()).toBe(1);
});

test('a list without ids of many units is counted by formula', async () => {
  const units = Array.from({ length: 104 }, (_, at) => `Bệnh viện ${'ABCDEFGHIKLM'[at % 12]!}${at}`);
  const people = Array.from({ length: 420 }, (_, at): Cell[] => [
    at + 1,
    `Nguyễn Văn ${'ABCDEGHIKL'[at % 10]!}${'abcdeghik'[at % 9]!}n`,
    1960 + (at % 30),
    units[(at * 37) % 104]!,
    'Ốm',
    500_000,
  ]);
  const { book, sheet } = bookOf([
    ['DANH SÁCH TRỢ CẤP KHÓ KHĂN'],
    ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Hoàn cảnh', 'Số tiền'],
    ...people,
  ]);
  const catalogue = book.sheets.find(({ name }) => name === 'Danh mục')!;
  units.forEach((unit, at) =>
    [at + 4, unit].forEach((value, column) => catalogue.setValue(at + 4, column, value)),
  );
  const { notes, differencesFromAnew } = await written(book, ['unit'], false, ['count', 'people']);
  expect(notes.filter(({ kind }) => kind === 'values')).toEqual([]);
  sheet.setValue(2, 3, units[5]!);
  sheet.setValue(3, 1, 'Lê Thị Mới');
  for (const column of [1, 2, 3]) sheet.setValue(9, column, people[0]![column]!);
  expect(await differencesFromAnew()).toEqual([]);
});

import type { GroupId } from '../../../src/core/totals/groups';
import { textOfNote } from '../../../src/core/totals/tab/tab-notes';
import { recalculate } from '../../../src/stand-in/calculation/recalculate';
import type { Sheet } from '../../../src/stand-in';
import { bookOfUnits, eachUnitAndFund, fundNames, unitNames, writeList } from '../../support/people-books';
import { differences, shownFigures, summaryOf, writeTabs } from '../../support/summary-figures';

type Cell = string | number | null;

const byUnitAndFund: readonly GroupId[] = ['unit', 'fundSource'];

describe.each(['sections', 'merged'] as const)('amounts of units told by %s, by unit and fund', (units) => {
  const written = async (
    isCrossed: boolean,
    mend: (sheet: Sheet, rows: readonly number[], money: number) => void,
  ) => {
    const book = bookOfUnits();
    const lines = [...eachUnitAndFund, ...eachUnitAndFund].map((line, at) => ({
      ...line,
      amount: 100_000 * (at + 1),
    }));
    const { sheet, rows, columns } = writeList(book, 'Tết', { units, ids: 'all' }, lines);
    const money = columns.fund + 2;
    mend(sheet, rows, money);
    const request = { by: byUnitAndFund, measures: ['count', 'amount'] as const };
    const before = await summaryOf(book, request, isCrossed);
    const { drawing, notes } = before.drawn('TH');
    await writeTabs(before.host, [drawing]);
    const tab = book.sheets.find(({ name }) => name === 'TH')!;
    const shown = () => shownFigures(tab, 2).figures;
    expect(differences(shown(), before.figures)).toEqual([]);
    const isFollowed = async () => {
      recalculate(book, new Date());
      const { figures } = await summaryOf(book, request, isCrossed);
      expect(figures).not.toEqual(before.figures);
      return differences(shown(), figures);
    };
    return { sheet, rows, fund: columns.fund, money, shown, isFollowed, notes };
  };

  it.each([false, true])(
    'a record that goes to another fund is followed (crossed: %s)',
    async (isCrossed) => {
      const { sheet, rows, fund, isFollowed, notes } = await written(isCrossed, () => undefined);
      sheet.setValue(rows[0]!, fund, fundNames[1]!);
      sheet.setValue(rows[6]!, fund, fundNames[1]!);
      expect(await isFollowed()).toEqual([]);
      // But not one that stands among another unit's: the tab says so.
      expect(notes.map((note) => textOfNote(note, 'vi')).join('\n')).toMatch(/Trang “Tết”: .* vùng khác/);
    },
  );

  it('a number kept as text and a figure that cannot be read keep their places, and are taken in once they are mended', async () => {
    const { sheet, rows, money, shown, isFollowed } = await written(false, (list, at, column) => {
      list.setValue(at[1]!, column, '250.000');
      list.setValue(at[2]!, column, 'theo QĐ');
    });
    const counts = fundNames.map((fund) => shown()[`${unitNames[0]!} › ${fund} › Số bản ghi`]);
    expect(counts.sort()).toEqual([1, 2]);
    sheet.setValue(rows[1]!, money, 260_000);
    sheet.setValue(rows[2]!, money, 70_000);
    expect(await isFollowed()).toEqual([]);
  });
});

describe('women by Nam/Nữ sub-columns', () => {
  const listOf = (head: string, people: readonly (readonly Cell[])[]) => {
    const book = bookOfUnits();
    const sheet = book.addSheet('Tết');
    const heads: Cell[][] = [
      ['DANH SÁCH TRỢ CẤP KHÓ KHĂN'],
      ['STT', 'Họ và tên', head, null, 'Đơn vị', 'Nguồn kinh phí', 'Hoàn cảnh', 'Số tiền'],
      [null, null, 'Nam', 'Nữ'],
      ...people.map(([who, man, woman, unit], at): Cell[] => [
        at + 1,
        who!,
        man!,
        woman!,
        unit!,
        fundNames[at % 2]!,
        'Ốm',
        500_000,
      ]),
    ];
    heads.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
    sheet.merge({ firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3 });
    for (let column = 0; column <= 7; column++)
      if (column !== 2 && column !== 3)
        sheet.merge({ firstRow: 1, lastRow: 2, firstColumn: column, lastColumn: column });
    return { book, sheet };
  };
  const women = async (book: ReturnType<typeof bookOfUnits>) => {
    const request = { by: ['fundSource'] as const, measures: ['people', 'women'] as const };
    const before = await summaryOf(book, request);
    const { drawing, notes } = before.drawn('TH');
    await writeTabs(before.host, [drawing]);
    const tab = book.sheets.find(({ name }) => name === 'TH')!;
    expect(differences(shownFigures(tab, 1).figures, before.figures)).toEqual([]);
    return {
      total: () => shownFigures(tab, 1).figures[' › Trong đó nữ'],
      notes: notes.filter(({ kind }) => kind === 'values').map((note) => textOfNote(note, 'vi')),
      anew: async () => {
        recalculate(book, new Date());
        return differences(shownFigures(tab, 1).figures, (await summaryOf(book, request)).figures);
      },
    };
  };

  it('years of birth in the column of men or of women: a year that moves over is followed', async () => {
    const { book, sheet } = listOf('Năm sinh', [
      ['Nguyễn Thị Hòa', null, 1985, unitNames[0]!],
      ['Lê Văn Chi', 1979, null, unitNames[0]!],
      ['Phạm Thị Dung', null, 1991, unitNames[1]!],
      ['Nguyễn Thị Hòa', null, 1985, unitNames[0]!],
    ]);
    const { total, notes, anew } = await women(book);
    expect([total(), notes]).toEqual([2, []]);
    sheet.setValue(5, 2, 1991);
    sheet.setValue(5, 3, null);
    expect(await anew()).toEqual([]);
    expect(total()).toBe(1);
  });

  it('marks: a cell with a dash is not marked; who has no mark is no woman', async () => {
    const { book, sheet } = listOf('Giới tính', [
      ['Nguyễn Thị Hòa', '-', 'x', unitNames[0]!],
      ['Lê Văn Chi', 'x', '-', unitNames[0]!],
      ['Phạm Thị Dung', '-', 'X', unitNames[1]!],
      ['Vũ Thị Giang', null, null, unitNames[2]!],
    ]);
    const { total, notes, anew } = await women(book);
    expect([total(), notes]).toEqual([2, []]);
    sheet.setValue(6, 3, 'x');
    sheet.setValue(3, 3, '-');
    sheet.setValue(3, 2, 'x');
    expect(await anew()).toEqual([]);
    expect(total()).toBe(2);
    sheet.setValue(4, 3, 'x');
    sheet.setValue(4, 2, '-');
    expect(await anew()).toEqual([]);
    expect(total()).toBe(3);
  });
});

test('amounts of two funds, one in millions and one in đồng, by unit and by fund', async () => {
  const book = bookOfUnits();
  const sheet = book.addSheet('Trợ cấp');
  const rows: Cell[][] = [
    ['DANH SÁCH TRỢ CẤP KHÓ KHĂN'],
    [
      'TT',
      'Họ và tên',
      'Đơn vị',
      'Hoàn cảnh',
      'Quỹ Mái ấm công đoàn (triệu đồng)',
      'Quỹ Xã hội từ thiện (đồng)',
    ],
    [1, 'Nguyễn Văn An', unitNames[0]!, 'Ốm', 50, 5_000_000],
    [2, 'Trần Thị Bình', unitNames[1]!, 'Ốm', 40, '2.000.000'],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
  for (const by of [['unit'], ['fundSource']] as const) {
    const request = { by, measures: ['count', 'amount'] as const };
    const before = await summaryOf(book, request);
    const name = `TH ${by[0]}`;
    await writeTabs(before.host, [before.drawn(name).drawing]);
    const tab = book.sheets.find((each) => each.name === name)!;
    expect(differences(shownFigures(tab, 1).figures, before.figures)).toEqual([]);
    expect(Object.values(before.figures)).toContain(by[0] === 'unit' ? 55_000_000 : 90_000_000);
    if (by[0] === 'fundSource') expect(Object.keys(before.figures).join()).not.toContain('đồng)');
  }
});

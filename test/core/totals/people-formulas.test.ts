import fc from 'fast-check';
import type { GroupId } from '../../../src/core/totals/groups';
import { textOfNote } from '../../../src/core/totals/tab/tab-notes';
import { recalculate } from '../../../src/stand-in/calculation/recalculate';
import {
  arbitraryChange,
  arbitraryLine,
  arbitraryShape,
  bookOfUnits,
  change,
  eachUnitAndFund,
  eachUnitWithoutFund,
  unitNames,
  writeList,
  type Line,
  type ListShape,
  type WrittenList,
} from '../../support/people-books';
import { differences, shownFigures, summaryOf, writeTabs } from '../../support/summary-figures';

const measures = ['count', 'people', 'women', 'units', 'amount', 'average'] as const;

const arbitraryGroups = fc.constantFrom<readonly [by: readonly GroupId[], isCrossed: boolean]>(
  [['unit'], false],
  [['fundSource'], false],
  [['unit', 'fundSource'], false],
  [['unit', 'fundSource'], true],
  [['fundSource', 'unit'], true],
);

test('in random books the formulas give our own figures, and after changes those reckoned anew', async () => {
  let live = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(arbitraryShape, fc.array(arbitraryLine, { minLength: 2, maxLength: 9 })), {
        minLength: 1,
        maxLength: 3,
      }),
      arbitraryGroups,
      fc.array(fc.tuple(fc.nat(2), arbitraryChange), { maxLength: 4 }),
      async (lists, [by, isCrossed], changes) => {
        const book = bookOfUnits();
        const written = lists.map(([shape, lines], at) =>
          at === 0
            ? writeList(book, 'Đợt 1', { ...shape, units: 'column' }, [
                ...eachUnitAndFund,
                ...eachUnitWithoutFund,
                ...lines,
              ])
            : writeList(book, `Đợt ${at + 1}`, shape, lines),
        );
        const before = await summaryOf(book, { by, measures }, isCrossed);
        const { drawing, notes } = before.drawn('Tổng hợp');
        await writeTabs(before.host, [drawing]);
        const tab = book.sheets.find(({ name }) => name === 'Tổng hợp')!;
        const shown = shownFigures(tab, by.length);
        expect(differences(shown.figures, before.figures)).toEqual([]);
        if (notes.some(({ kind }) => kind === 'values')) return;
        live++;
        for (const [at, each] of changes) change(written[at % written.length]!, each);
        recalculate(book, new Date());
        const anew = await summaryOf(book, { by, measures }, isCrossed);
        expect(differences(shownFigures(tab, by.length).figures, anew.figures)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
  expect(live).toBeGreaterThan(25);
}, 240_000);

describe('what keeps people from being counted by formula is said with its cells', () => {
  const line = { ...eachUnitAndFund[0]!, amount: 500_000 };
  const notesOf = async (shape: ListShape, lines: readonly Line[], mend?: (list: WrittenList) => void) => {
    const book = bookOfUnits();
    const list = writeList(book, 'Tết', shape, lines);
    mend?.(list);
    const { drawn, host, figures } = await summaryOf(book, { by: ['fundSource'], measures });
    const { drawing, notes } = drawn('Tổng hợp');
    await writeTabs(host, [drawing]);
    const tab = book.sheets.find(({ name }) => name === 'Tổng hợp')!;
    expect(differences(shownFigures(tab, 1).figures, figures)).toEqual([]);
    return { book, list, tab, texts: notes.map((note) => textOfNote(note, 'vi')) };
  };

  it('a citizen id written in two ways is one person; once the cell is mended the correction is silent', async () => {
    const odd = { ...line, ways: { ...line.ways, id: 1 as const } };
    const shape = { units: 'column', ids: 'all' } as const;
    const { book, list, tab, texts } = await notesOf(shape, [line, odd, { ...line, person: 2 }]);
    expect(texts.filter((text) => text.includes('theo cách khác'))).toEqual([
      '1 ô ghi một người theo cách khác (Tết!E4): công thức vẫn đếm là một người. Sửa ô cho thống nhất thì công thức tự theo.',
    ]);
    const people = () => shownFigures(tab, 1).figures[' › Số người'];
    expect(people()).toBe(2);
    list.sheet.setValue(3, 4, '001185000001');
    recalculate(book, new Date());
    expect(people()).toBe(2);
    // And somebody else there is somebody else.
    list.sheet.setValue(3, 4, '001199000009');
    recalculate(book, new Date());
    expect(people()).toBe(3);
  });

  it('a name with a wildcard is named; a record without any name is nobody', async () => {
    const shape = { units: 'column', ids: 'none' } as const;
    const lines = [line, { ...line, person: 2 }, { ...line, person: 3 }];
    const valuesOf = async (mend: (list: WrittenList) => void) =>
      (await notesOf(shape, lines, mend)).texts.filter((text) => text.includes('là giá trị'));
    expect(await valuesOf(({ sheet }) => sheet.setValue(3, 1, 'Lê Văn Ch?'))).toEqual([
      expect.stringMatching(/^Cột “Số người”, “Trong đó nữ” là giá trị .* ký tự ~ \* \? .*\(xem Tết!B4\)\.$/),
    ]);
    // A record without a name is nobody, in the formula as in our own count.
    expect(await valuesOf(({ sheet }) => sheet.setValue(3, 1, ''))).toEqual([]);
  });

  it('a total row that says no fund, as a record does, and a list of units without persons keep nobody from being counted', async () => {
    const shape = { units: 'column', ids: 'all' } as const;
    const lines = [line, { ...line, person: 2 }, { ...line, person: 3 }];
    const { book, list, tab, texts } = await notesOf(shape, lines, ({ sheet, columns }) => {
      sheet.setValue(3, columns.fund, '');
      const gifts = sheet.workbook.addSheet('Quà Tết');
      [
        ['TỔNG HỢP QUÀ TẾT'],
        ['STT', 'Đơn vị', 'Bên trao', 'Số suất', 'Mức/suất', 'Thành tiền'],
        ...unitNames.map((unit, at) => [at + 1, unit, 'LĐLĐ TP', 15, 1_000_000, 15_000_000]),
      ].forEach((cells, row) => cells.forEach((value, column) => gifts.setValue(row, column, value)));
    });
    expect(texts.filter((text) => text.includes('là giá trị'))).toEqual([]);
    const people = () => {
      const { figures } = shownFigures(tab, 1);
      return ['LĐLĐ TP', '(không ghi)', ''].map((fund) => figures[`${fund} › Số người`]);
    };
    expect(people()).toEqual([2, 1, 3]);
    change(list, { kind: 'person', at: 2, to: 0 });
    recalculate(book, new Date());
    expect(people()).toEqual([1, 1, 2]);
  });
});

test('what is set aside for its unit is neither in the columns nor in the feet of a crossed table', async () => {
  const book = bookOfUnits();
  const list = writeList(book, 'Tết', { units: 'column', ids: 'all' }, eachUnitAndFund);
  list.sheet.setValue(list.rows[0]!, list.columns.unit, 'Bệnh viện Lạ');
  for (const by of [
    ['unit', 'fundSource'],
    ['fundSource', 'unit'],
  ] as const) {
    const { drawn, host, figures } = await summaryOf(
      book,
      { by, measures: ['count', 'people', 'amount'] },
      true,
    );
    const own = Object.entries(figures).filter(
      ([key]) => key.endsWith('LĐLĐ TP › Số bản ghi') || key.startsWith('LĐLĐ TP ›  › Số bản ghi'),
    );
    expect(own.map(([, value]) => value)).toContain(2);
    await writeTabs(host, [drawn('Tổng hợp').drawing]);
    const tab = book.sheets.find(({ name }) => name === 'Tổng hợp')!;
    expect(differences(shownFigures(tab, 2).figures, figures)).toEqual([]);
  }
});

import fc from 'fast-check';
import type { GroupId } from '../../src/core/totals/groups';
import {
  arbitraryChange,
  arbitraryLine,
  arbitraryShape,
  bookOfUnits,
  change,
  eachUnitAndFund,
  eachUnitWithoutFund,
  fundNames,
  unitNames,
  writeList,
} from '../support/people-books';
import { recalculatedBook } from '../support/recalculated-book';
import {
  differences,
  shownFigures,
  summaryOf,
  writeTabs,
  type SummaryFigures,
} from '../support/summary-figures';

const measures = ['count', 'people', 'women', 'units', 'amount', 'average'] as const;

const kinds: readonly (readonly [by: readonly GroupId[], isCrossed: boolean])[] = [
  [['unit'], false],
  [['fundSource'], false],
  [['unit', 'fundSource'], false],
  [['unit', 'fundSource'], true],
  [['fundSource', 'unit'], true],
];

/** Books of one to three lists, drawn at random but always the same ones. */
const books = fc.sample(
  fc.record({
    lists: fc.array(fc.tuple(arbitraryShape, fc.array(arbitraryLine, { minLength: 2, maxLength: 9 })), {
      minLength: 1,
      maxLength: 3,
    }),
    changes: fc.array(fc.tuple(fc.nat(2), arbitraryChange), { minLength: 2, maxLength: 4 }),
  }),
  { seed: 7, numRuns: 10 },
);

test('LibreOffice counts people of crossed groups, several lists, sections and merged units as we do, and follows changes', async () => {
  const book = bookOfUnits();
  // Every second one: each takes LibreOffice and us some seconds.
  const cases = [1, 3, 5, 7, 9].map((index) => {
    const { lists, changes } = books[index]!;
    const name = (at: number) => `Sổ ${index + 1} đợt ${at + 1}`;
    const [by, isCrossed] = kinds[index % kinds.length]!;
    const written = lists.map(([shape, lines], at) =>
      at === 0
        ? writeList(book, name(at), { ...shape, units: 'column' }, [
            ...eachUnitAndFund,
            ...eachUnitWithoutFund,
            ...lines,
          ])
        : writeList(book, name(at), shape, lines),
    );
    return {
      tab: `TH ${index + 1}`,
      by,
      isCrossed,
      written,
      changes,
      sheets: lists.map((_, at) => name(at)),
    };
  });
  const summary = ({ by, isCrossed, sheets }: (typeof cases)[number]) =>
    summaryOf(book, { by, measures }, isCrossed, sheets);
  const before: SummaryFigures[] = [];
  for (const each of cases) {
    const made = await summary(each);
    const { drawing, notes } = made.drawn(each.tab);
    expect(notes.filter((note) => note.kind === 'values')).toEqual([]);
    await writeTabs(made.host, [drawing]);
    before.push(made.figures);
  }
  const check = async (wanted: readonly SummaryFigures[]) => {
    const calculated = await recalculatedBook(
      book,
      cases.map(({ tab }) => tab),
    );
    for (const [index, { tab, by }] of cases.entries()) {
      const { figures, counting } = shownFigures(
        calculated.sheets.find(({ name }) => name === tab)!,
        by.length,
      );
      expect(counting).toBeGreaterThan(5);
      expect([tab, differences(figures, wanted[index]!)]).toEqual([tab, []]);
    }
  };
  await check(before);
  for (const { written, changes } of cases)
    for (const [at, each] of changes) change(written[at % written.length]!, each);
  const anew: SummaryFigures[] = [];
  for (const each of cases) anew.push((await summary(each)).figures);
  expect(anew).not.toEqual(before);
  await check(anew);
}, 240_000);

test('a record that gains a fund, one that loses it, and a collective that becomes a person are followed in LibreOffice', async () => {
  const book = bookOfUnits();
  const lines = [...eachUnitAndFund, ...eachUnitWithoutFund, ...eachUnitAndFund].map((line, at) => ({
    ...line,
    person: at % 6,
    isCollective: at % 4 === 1,
    hasId: at % 5 !== 0,
    amount: 100_000 * (at + 1),
  }));
  const asked = kinds.slice(1).map(([by, isCrossed], at) => {
    const shape = { units: (['column', 'sections', 'merged', 'title'] as const)[at]!, ids: 'some' } as const;
    const sheet = `Sổ ${at + 1}`;
    return { by, isCrossed, sheet, list: writeList(book, sheet, { ...shape, hasKinds: true }, lines) };
  });
  const summaries = async () => {
    const made = [];
    for (const { by, isCrossed, sheet } of asked)
      made.push(await summaryOf(book, { by, measures }, isCrossed, [sheet]));
    return made;
  };
  const before = await summaries();
  for (const [at, { host, drawn }] of before.entries()) {
    const { drawing, notes } = drawn(`TH ${at + 1}`);
    expect(notes.filter(({ kind }) => kind === 'values' || kind === 'fixed-cells')).toEqual([]);
    await writeTabs(host, [drawing]);
  }
  const check = async (wanted: Awaited<ReturnType<typeof summaries>>) => {
    const tabs = asked.map((_, at) => `TH ${at + 1}`);
    const calculated = await recalculatedBook(book, tabs);
    for (const [at, name] of tabs.entries()) {
      const tab = calculated.sheets.find((sheet) => sheet.name === name)!;
      const { figures } = shownFigures(tab, asked[at]!.by.length);
      expect([name, differences(figures, wanted[at]!.figures)]).toEqual([name, []]);
    }
  };
  await check(before);
  for (const { list } of asked) {
    const { sheet, rows, columns } = list;
    const fundAt = (row: number) => sheet.cell(row, columns.fund)?.value ?? null;
    const without = rows.filter((row) => fundAt(row) === null);
    const withFund = rows.filter((row) => fundAt(row) === fundNames[0]);
    sheet.setValue(without[0]!, columns.fund, fundNames[0]!);
    sheet.setValue(withFund[0]!, columns.fund, null);
    sheet.setValue(withFund.at(-1)!, columns.kind, 'Tập thể');
    const collective = rows.find((row) => sheet.cell(row, columns.kind)?.value === 'Tập thể')!;
    sheet.setValue(collective, columns.kind, 'Đoàn viên');
  }
  const anew = await summaries();
  anew.forEach(({ figures }, at) => expect(figures).not.toEqual(before[at]!.figures));
  await check(anew);
}, 240_000);

test('in long lists of several rounds people are counted by their ids as numbers, each once over all rounds, and followed', async () => {
  const book = bookOfUnits();
  const id = (person: number) => `00${1 + (person % 9)}${person % 2}85${String(person).padStart(6, '0')}`;
  const everybody = new Set<number>();
  for (const round of [0, 1, 2]) {
    const sheet = book.addSheet(`Đợt ${round + 1}`);
    const heads = ['STT', 'Họ và tên', 'Số CCCD', 'Đơn vị', 'Hoàn cảnh', 'Số tiền'];
    const rows = Array.from({ length: 1500 }, (_, index) => {
      const person = (index * 7 + round * 600) % 2000;
      everybody.add(person);
      return [
        index + 1,
        `Nguyễn Văn A${'bcdef'[person % 5]!}`,
        id(person),
        unitNames[person % 3]!,
        'Ốm',
        500_000,
      ];
    });
    [['DANH SÁCH TRỢ CẤP KHÓ KHĂN'], heads, ...rows].forEach((cells, row) =>
      cells.forEach((value, column) => sheet.setValue(row, column, value)),
    );
  }
  const request = { by: ['unit' as const], measures: ['count', 'people', 'amount'] as const };
  const { drawn, host, figures, totals } = await summaryOf(book, request);
  expect(totals.total).toMatchObject({ count: 4500, people: everybody.size });
  expect(everybody.size).toBeGreaterThan(1800);
  const { drawing } = drawn('TH');
  await writeTabs(host, [drawing]);
  const shown = async () => {
    const tab = (await recalculatedBook(book, ['TH'])).sheets.find(({ name }) => name === 'TH')!;
    return shownFigures(tab, 1);
  };
  const first = await shown();
  expect([first.counting, differences(first.figures, figures)]).toEqual([4, []]);

  const [round1, round2] = book.sheets.filter(({ name }) => name.startsWith('Đợt'));
  round1!.setValue(2, 2, id(1999));
  round1!.setValue(3, 3, unitNames[0]!);
  round2!.setValue(9, 2, id(3));
  round2!.setValue(10, 3, unitNames[1]!);
  const anew = await summaryOf(book, request);
  expect(anew.figures).not.toEqual(figures);
  expect(differences((await shown()).figures, anew.figures)).toEqual([]);
}, 240_000);

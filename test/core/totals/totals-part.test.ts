import fc from 'fast-check';
import { tableColumns } from '../../../src/core/recognition/values/table-columns';
import { serialOf } from '../../../src/core/sheet/calendar';
import { groupsOf } from '../../../src/core/totals/groups';
import {
  hasDays,
  partValues,
  readPart,
  tablesOfPart,
  writePart,
  type TotalsPart,
} from '../../../src/core/totals/totals-part';
import { serialOfIso } from '../../../src/core/totals/span-days';
import { drawTable } from '../../support/draw-table';

const list = tableColumns(
  drawTable(
    'grants',
    `fullName | unit | round | paidOn | amount
An | BV Tim | Đợt 1 | 2024-01-20 | 100
Bình | BV Tim | ĐỢT 1 | 2024-02-15 | 50
Chi | BV Mắt | Đợt 2 | 2024-02-16 | 30
Dung | BV Mắt | | hôm qua | 20
Σ Cộng | | | | 200`,
    { sheet: 'Tết' },
  ),
);
const other = tableColumns(drawTable('grants', 'fullName | amount\nEm | 5', { sheet: 'Hè' }));

const namesIn = (part: TotalsPart) =>
  tablesOfPart([list, other], [], part).flatMap((table) =>
    Array.from({ length: table.count }, (_, record) => table.text('fullName', record)),
  );
const day = (year: number, month: number, date: number) => serialOf(year, month, date)!;

describe('a part of the records', () => {
  it('is a sheet, a value however it is cased, or a span of days with both ends', () => {
    expect(namesIn({ kind: 'sheet', sheet: 'Hè' })).toEqual(['Em']);
    expect(namesIn({ kind: 'value', group: 'round', value: 'đợt 1' })).toEqual(['An', 'Bình']);
    expect(namesIn({ kind: 'value', group: 'year', value: '2024' })).toEqual(['An', 'Bình', 'Chi']);
    expect(namesIn({ kind: 'days', from: day(2024, 2, 15), to: day(2024, 2, 16) })).toEqual(['Bình', 'Chi']);
    expect(namesIn({ kind: 'days', from: null, to: day(2024, 2, 15) })).toEqual(['An', 'Bình']);
    expect(namesIn({ kind: 'days', from: day(2024, 2, 16), to: null })).toEqual(['Chi']);
  });

  it('takes in no record whose day or value cannot be told, and nothing for what is not there', () => {
    expect(namesIn({ kind: 'days', from: null, to: null })).toEqual(['An', 'Bình', 'Chi']);
    expect(tablesOfPart([list, other], [], { kind: 'value', group: 'round', value: 'Đợt 3' })).toEqual([]);
    expect(tablesOfPart([list], [], { kind: 'sheet', sheet: 'tết' })).toEqual([]);
  });

  it('states no totals: those of the sheet are of more than the part', () => {
    const [part] = tablesOfPart([list], [], { kind: 'value', group: 'round', value: 'Đợt 2' });
    expect(list.table.totalRows).toHaveLength(1);
    expect(part!.table.totalRows).toEqual([]);
  });

  it('keeps each record in the section that it stands in', () => {
    const sections = tableColumns(
      drawTable(
        'grants',
        'fullName | round | amount\n#BV Tim\nAn | 1 | 10\n#BV Mắt\nBình | 2 | 20\nChi | 1 | 30',
      ),
    );
    const [part] = tablesOfPart([sections], [], { kind: 'value', group: 'round', value: '1' });
    expect([0, 1].map((record) => part!.units().name(record))).toEqual(['BV Tim', 'BV Mắt']);
  });
});

describe('what parts there are', () => {
  it('lists the values that records have, each once, and says whether they are dated', () => {
    expect(partValues([list, other], [], 'round')).toEqual(['Đợt 1', 'Đợt 2']);
    expect(partValues([list], [], 'month')).toEqual(['2024-01', '2024-02']);
    expect(partValues([other], [], 'round')).toEqual([]);
    expect([hasDays([list]), hasDays([other])]).toEqual([true, false]);
  });
});

describe('a part as it is typed', () => {
  const groups = groupsOf('grants');

  it.each([
    ['sheet=Tết 2024', { kind: 'sheet', sheet: 'Tết 2024' }],
    ['round=Đợt 1', { kind: 'value', group: 'round', value: 'Đợt 1' }],
    ['programme=a=b', { kind: 'value', group: 'programme', value: 'a=b' }],
    ['2024-01-01..2024-02-15', { kind: 'days', from: day(2024, 1, 1), to: day(2024, 2, 15) }],
    ['2024-02-16..', { kind: 'days', from: day(2024, 2, 16), to: null }],
    ['..2024-02-15', { kind: 'days', from: null, to: day(2024, 2, 15) }],
    ...['..', '', 'round=', '=Đợt 1', 'vòng=1', '2024-02-30..', '1/2/2024..', 'Đợt 1'].map(
      (text) => [text, null] as const,
    ),
  ] as const)('%j is %j', (text, part) => expect(readPart(text, groups)).toEqual(part));

  it('reads back what it writes', () => {
    const serials = fc.option(fc.integer({ min: 1, max: 60_000 }).filter((serial) => serial !== 60));
    const parts = fc.oneof(
      fc.tuple(serials, serials).map(([from, to]): TotalsPart => ({ kind: 'days', from, to })),
      fc.string({ minLength: 1 }).map((sheet): TotalsPart => ({ kind: 'sheet', sheet })),
      fc
        .tuple(fc.constantFrom(...groups), fc.string({ minLength: 1 }))
        .map(([group, value]): TotalsPart => ({ kind: 'value', group, value })),
    );
    fc.assert(
      fc.property(parts, (part) => {
        const isOpen = part.kind === 'days' && part.from === null && part.to === null;
        expect(readPart(writePart(part), groups)).toEqual(isOpen ? null : part);
      }),
    );
  });

  it('knows a day from what is none', () => {
    expect(serialOfIso('2024-02-29')).toBe(day(2024, 2, 29));
    for (const text of ['2023-02-29', '2024-13-01', '24-01-01', '2024-1-1', ''])
      expect(serialOfIso(text)).toBeUndefined();
  });
});

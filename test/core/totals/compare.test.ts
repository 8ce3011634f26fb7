import fc from 'fast-check';
import { tableColumns } from '../../../src/core/recognition/values/table-columns';
import { comparePeople, compareTotals } from '../../../src/core/totals/compare-totals';
import { compareUnits, ranksOf } from '../../../src/core/totals/compare-units';
import { percentOf } from '../../../src/core/totals/rate';
import { totalsOf } from '../../../src/core/totals/totals';
import { drawTable } from '../../support/draw-table';

const grants = (drawing: string, sheet: string) => tableColumns(drawTable('grants', drawing, { sheet }));
const byUnit = (table: ReturnType<typeof grants>) =>
  totalsOf([table], [], { register: 'grants', by: ['unit'], measures: ['count', 'amount'] });

const last = grants(
  'fullName | birthYear | unit | amount\nAn | 1980 | BV Tim | 100\nBình | 1981 | BV Mắt | 50\nChi | 1982 | BV Phổi | 30',
  'Tết 2023',
);
const now = grants(
  'fullName | birthYear | unit | amount\nAn | 1980 | BV Tim | 150\nBình | 1981 | BV Mắt | 40\nDung | 1983 | BV Da liễu | 70',
  'Tết 2024',
);

describe('two periods', () => {
  it('says which units are new, gone or changed, and the movement adds up', () => {
    const { rows, movement } = compareTotals(byUnit(last), byUnit(now), 'amount');
    expect(
      rows.map(({ keys, before, after, change, kind }) => [keys[0], before, after, change, kind]),
    ).toEqual([
      ['BV Tim', 100, 150, 50, 'more'],
      ['BV Mắt', 50, 40, -10, 'less'],
      ['BV Da liễu', 0, 70, 70, 'new'],
      ['BV Phổi', 30, 0, -30, 'gone'],
    ]);
    expect(movement).toEqual({ opening: 180, came: 70, more: 50, less: 10, went: 30, closing: 260 });
  });

  it('takes one unit for one, however each sheet writes it', () => {
    const was = grants('fullName | unit | amount\nAn | BV Hòa Bình | 100', 'Tết 2023');
    const is = grants('fullName | unit | amount\nAn | BV HOÀ  BÌNH | 150', 'Tết 2024');
    expect(compareTotals(byUnit(was), byUnit(is), 'amount').rows).toMatchObject([
      { before: 100, after: 150, kind: 'more' },
    ]);
  });

  it('says who is new and who is gone, each person once', () => {
    const twice = grants(
      'fullName | birthYear | unit\nDung | 1983 | BV Da liễu\nDUNG | 1983 | BV Da liễu',
      'Thêm',
    );
    const people = comparePeople([last], [now, twice], []);
    expect(people).toMatchObject({ opening: 3, came: 1, went: 1, stayed: 2, closing: 3 });
    expect(people.newPeople.map(({ table, record }) => table.text('fullName', record))).toEqual(['Dung']);
    expect(people.gonePeople.map(({ table, record }) => table.text('fullName', record))).toEqual(['Chi']);
  });

  it('opening + came + more − less − went = closing, whatever the amounts', () => {
    const book = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: -50, max: 50 })), {
      minLength: 1,
      maxLength: 8,
    });
    const draw = (rows: [string, number][]) =>
      byUnit(
        grants(
          ['fullName | unit | amount', ...rows.map(([unit, amount]) => `An | BV ${unit} | ${amount}`)].join(
            '\n',
          ),
          'Sổ',
        ),
      );
    fc.assert(
      fc.property(book, book, (a, b) => {
        const { opening, came, more, less, went, closing } = compareTotals(
          draw(a),
          draw(b),
          'amount',
        ).movement;
        expect(opening + came + more - less - went).toBe(closing);
      }),
    );
  });
});

describe('the emulation cluster', () => {
  it('ranks with ties, and per member', () => {
    expect(ranksOf([5, 8, null, 8, 1])).toEqual([3, 1, null, 1, 4]);
    const catalogue = tableColumns(
      drawTable('units', 'unit | memberCount\nBV Tim | 300\nBV Mắt | 40\nBV Nhi |'),
    );
    const heads = totalsOf([catalogue], [catalogue], {
      register: 'units',
      by: ['unit'],
      measures: ['memberCount'],
    });
    const totals = totalsOf([now], [catalogue], { register: 'grants', by: ['unit'], measures: ['amount'] });
    const { units } = compareUnits([{ totals, measure: 'amount' }], heads);
    expect(units).toEqual([
      { unit: 'BV Tim', heads: 300, figures: [{ value: 150, rank: 1, perHead: 0.5, perHeadRank: 2 }] },
      { unit: 'BV Mắt', heads: 40, figures: [{ value: 40, rank: 2, perHead: 1, perHeadRank: 1 }] },
      { unit: 'BV Nhi', heads: 0, figures: [{ value: 0, rank: 3, perHead: null, perHeadRank: null }] },
    ]);
  });
});

it('takes percent as paper does: rounded or truncated, as told', () => {
  expect([percentOf(121, 350, 'round'), percentOf(121, 350, 'truncate')]).toEqual([34.6, 34.5]);
  expect([percentOf(121, 351, 'round'), percentOf(121, 351, 'truncate')]).toEqual([34.5, 34.4]);
  expect(percentOf(1443, 1500, 'truncate')).toBe(96.2);
  expect(percentOf(1, 8, 'round', 0)).toBe(13);
  expect([percentOf(0, 5, 'round'), percentOf(5, 0, 'round'), percentOf(-1, 3, 'round')]).toEqual([
    0,
    null,
    -33.3,
  ]);
});

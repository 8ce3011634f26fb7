import fc from 'fast-check';
import { tableColumns } from '../../../src/core/recognition/values/table-columns';
import type { RecognizedTable } from '../../../src/core/recognition/recognized-table';
import { usualGroup, type GroupId } from '../../../src/core/totals/groups';
import type { MeasureId } from '../../../src/core/totals/measures';
import {
  tablesOfRegister,
  totalsOf,
  usualRegister,
  type Totals,
  type TotalsRequest,
} from '../../../src/core/totals/totals';
import { drawTable } from '../../support/draw-table';

const catalogue = drawTable(
  'units',
  `
  ordinal | unit                   | aliases              | validFrom  | validTo
  1       | Bệnh viện Mắt Hà Nội   | BV Mắt HN; Mắt       |            |
  2       | Bệnh viện Tim Hà Nội   | BV Tim               |            |
  3       | Bệnh viện Phổi Hà Nội  | BV Phổi              |            |
`,
  { sheet: 'Danh mục' },
);

function total(
  tables: RecognizedTable | readonly RecognizedTable[],
  request: Partial<TotalsRequest> = {},
  units: readonly RecognizedTable[] = [catalogue],
): Totals {
  const list = Array.isArray(tables) ? (tables as RecognizedTable[]) : [tables as RecognizedTable];
  return totalsOf(list.map(tableColumns), units.map(tableColumns), {
    register: list[0]!.register!,
    by: ['unit'],
    ...request,
  });
}

/** Rows as lines: keys, then the measures in their order. */
function lines({ rows, measures }: Totals): string[] {
  return rows.map(({ keys, figures }) =>
    [...keys, ...measures.map((measure) => String(figures[measure]))].join(' | '),
  );
}

describe('rows', () => {
  it('has every unit of the catalogue in its order, also with nothing; names, aliases and spellings go to their unit', () => {
    const totals = total(
      drawTable(
        'grants',
        `
        fullName | unit                   | amount
        An       | BV Tim                 | 1000000
        Bình     | bệnh  viện mắt Hà Nội  | 500000
        Chi      | CĐCS Bệnh viện Mắt HN  | 500000
        Σ Cộng   |                        | 2000000
      `,
      ),
    );
    expect(lines(totals)).toEqual([
      'Bệnh viện Mắt Hà Nội | 2 | 2 | 1000000',
      'Bệnh viện Tim Hà Nội | 1 | 1 | 1000000',
      'Bệnh viện Phổi Hà Nội | 0 | 0 | 0',
    ]);
    expect(totals.stated).toMatchObject([{ row: 4, stated: 2000000, recomputed: 2000000, difference: 0 }]);
  });

  it('sets aside what has no unit, an unknown one or an unreadable amount, and says why', () => {
    const totals = total(
      drawTable(
        'grants',
        `
        fullName | unit                 | amount
        An       | Bệnh viện Mắt Hà Nội | 1000000
        Bình     | Bệnh viện Phối Hà Nộ | 400000
        Chi      |                      | 300000
        Dung     | Bệnh viện Mắt Hà Nội | theo QĐ
        Em       | Bệnh viện Mắt Hà Nội | '200.000
        Giang    | Bệnh viện Mắt Hà Nội | #REF!
      `,
      ),
    );
    expect(totals.setAside.map(({ record, reason, unit }) => [record, reason, unit])).toEqual([
      [1, 'unknown-unit', 'Bệnh viện Phối Hà Nộ'],
      [2, 'no-unit', ''],
      [3, 'unreadable', 'Bệnh viện Mắt Hà Nội'],
      [5, 'unreadable', 'Bệnh viện Mắt Hà Nội'],
    ]);
    expect(totals.unmapped).toEqual([
      { unit: '', figures: { count: 1, people: 1, amount: 300000 } },
      { unit: 'Bệnh viện Phối Hà Nộ', figures: { count: 1, people: 1, amount: 400000 } },
    ]);
    expect(totals.total).toEqual({ count: 2, people: 2, amount: 1200000 });
    expect(totals.controls).toEqual({
      recordsIn: 6,
      recordsCounted: 2,
      recordsSetAside: 4,
      amountIn: 1900000,
      amountCounted: 1200000,
      amountSetAside: 700000,
    });
    // Where nobody asks for money, an unreadable amount is in nobody's way.
    expect(lines(total(totals.tables[0]!.table, { measures: ['count'] }))[0]).toBe(
      'Bệnh viện Mắt Hà Nội | 4',
    );
  });

  it('goes to the unit that bore the name that day', () => {
    const dated = drawTable(
      'units',
      `
      unit                             | aliases           | validFrom  | validTo
      Bệnh viện Đa khoa huyện Gia Lâm  |                   |            | 2025-08-18
      Bệnh viện Đa khoa Gia Lâm        |                   | 2025-08-19 |
      Trung tâm Y tế Hoàn Kiếm         | TTYT quận         |            | 2025-06-30
      Trung tâm Y tế Hai Bà Trưng      | TTYT quận         | 2025-07-01 |
    `,
    );
    const visits = drawTable(
      'visits',
      `
      unit                 | visitedOn  | amount
      BVĐK huyện Gia Lâm   | 2024-02-01 | 1
      BVĐK huyện Gia Lâm   | 2026-02-01 | 2
      TTYT quận            | 2025-06-30 | 3
      TTYT quận            | 2025-07-01 | 4
      BVĐK Gia Lâm         |            | 5
    `,
    );
    expect(lines(total(visits, { measures: ['amount'] }, [dated]))).toEqual([
      'Bệnh viện Đa khoa huyện Gia Lâm | 1',
      'Bệnh viện Đa khoa Gia Lâm | 7',
      'Trung tâm Y tế Hoàn Kiếm | 3',
      'Trung tâm Y tế Hai Bà Trưng | 4',
    ]);
  });

  it('takes the unit of a section or a title, and the section around a department', () => {
    const sections = drawTable(
      'grants',
      `
      fullName | unit     | amount
      # Bệnh viện Mắt Hà Nội
      An       | Khoa Nội | 1
      # Bệnh viện Tim Hà Nội
      Bình     |          | 2
    `,
    );
    const titled = drawTable('grants', 'fullName | amount\nChi | 4', { titleUnit: 'BV Phổi', sheet: 'Phổi' });
    expect(lines(total([sections, titled], { measures: ['amount'] }))).toEqual([
      'Bệnh viện Mắt Hà Nội | 1',
      'Bệnh viện Tim Hà Nội | 2',
      'Bệnh viện Phổi Hà Nội | 4',
    ]);
  });

  it('crosses units with programmes', () => {
    const totals = total(
      drawTable(
        'grants',
        `
        fullName | unit   | programme | amount
        An       | BV Tim | Tết       | 1
        Bình     | BV Tim | Mái ấm    | 2
        Chi      | BV Tim | TẾT       | 4
      `,
      ),
      { by: ['unit', 'programme'], measures: ['count', 'amount'] },
    );
    expect(lines(totals)).toEqual([
      'Bệnh viện Mắt Hà Nội |  | 0 | 0',
      'Bệnh viện Tim Hà Nội | Tết | 2 | 5',
      'Bệnh viện Tim Hà Nội | Mái ấm | 1 | 2',
      'Bệnh viện Phổi Hà Nội |  | 0 | 0',
    ]);
  });

  it('reads funds out of headings, one amount per fund', () => {
    const table = drawTable(
      'grants',
      'unit | amount | amount | inKindValue\nBV Tim | 1 | 2 | 7\nBV Mắt HN | | 4 |',
    );
    const columns = table.columns.map((column, index) => ({
      ...column,
      header: ['Đơn vị', 'Số tiền / LĐLĐ TP', 'Số tiền / CĐ ngành', 'Hiện vật'][index]!,
    }));
    const totals = total(
      { ...table, columns },
      { by: ['fundSource'], measures: ['count', 'amount', 'inKindValue'] },
    );
    expect(lines(totals)).toEqual(['LĐLĐ TP | 1 | 1 | 7', 'CĐ ngành | 2 | 6 | null']);
    expect(totals.total).toEqual({ count: 2, amount: 7, inKindValue: 7 });
  });

  it('orders months by the calendar', () => {
    const visits = drawTable(
      'visits',
      'unit | visitedOn | amount\nBV Tim | 2024-11-05 | 1\nBV Tim | 2024-02-05 | 2\nBV Tim | sau Tết | 4',
    );
    expect(lines(total(visits, { by: ['month'], measures: ['amount'] }))).toEqual([
      '2024-02 | 2',
      '2024-11 | 1',
      ' | 4',
    ]);
  });
});

describe('measures', () => {
  it('counts turns, people and units apart; each person once by citizen id, else by name, birth and unit', () => {
    const totals = total(
      drawTable(
        'grants',
        `
        fullName      | birthYear | citizenId     | gender | unit      | amount
        Nguyễn Văn An | 1985      | 001085012345  | Nam    | BV Tim    | 1
        NGUYỄN VĂN AN | 1985      | 1085012345    | Nam    | BV Mắt HN | 1
        Trần Thị Hoà  | 1990      |               | Nữ     | BV Tim    | 1
        Trần Thị Hòa  | 1990      |               | Nữ     | BV Tim    | 1
        Trần Thị Hòa  | 1991      |               | Nữ     | BV Tim    | 1
        Trần Thị Hoa  | 1990      |               | Nữ     | BV Tim    | 1
        Trần Thị Hòa  | 1990      |               | Nữ     | BV Mắt HN | 1
      `,
      ),
      { measures: ['count', 'people', 'women', 'units'] },
    );
    expect(lines(totals)).toEqual([
      'Bệnh viện Mắt Hà Nội | 2 | 2 | 1 | 1',
      'Bệnh viện Tim Hà Nội | 5 | 4 | 3 | 1',
      'Bệnh viện Phổi Hà Nội | 0 | 0 | 0 | 0',
    ]);
    expect(totals.total).toEqual({ count: 7, people: 5, women: 4, units: 2 });
  });

  it('tells goods without value from goods of no value', () => {
    const table = drawTable(
      'grants',
      'fullName | unit | inKind | inKindValue\nAn | BV Tim | Gạo |\nBình | BV Mắt HN | Gạo | 0\nChi | BV Mắt HN | Gạo |',
    );
    expect(lines(total(table, { measures: ['inKindValue'] }))).toEqual([
      'Bệnh viện Mắt Hà Nội | 0',
      'Bệnh viện Tim Hà Nội | null',
      'Bệnh viện Phổi Hà Nội | 0',
    ]);
  });

  it('applies the scale of the table, but not to a figure that names its unit', () => {
    const table = drawTable(
      'grants',
      "fullName | unit | amount\nAn | BV Tim | 1,5\nBình | BV Tim | '2 triệu",
      {
        amountScale: 1000,
      },
    );
    expect(
      total(drawTable('grants', 'fullName | unit | amount\nAn | BV Tim | 1.5', { amountScale: 1000 })).total,
    ).toMatchObject({ amount: 1500 });
    expect(total(table).setAside).toHaveLength(0);
    expect(total(table).total).toMatchObject({ amount: 2001500 });
  });

  it('takes the rate of the target as it is told to', () => {
    const table = drawTable(
      'admissions',
      'unit | target | admitted\nBV Tim | 200 | 70\nBV Mắt HN | 150 | 51',
    );
    const rate = (rounding: 'round' | 'truncate') => total(table, { rounding }).total.rate;
    expect([rate('round'), rate('truncate')]).toEqual([34.6, 34.5]);
  });

  it('averages over people, and shares add up to the whole', () => {
    const table = drawTable(
      'grants',
      'fullName | unit | amount\nAn | BV Tim | 100\nAn | BV Tim | 200\nBình | BV Mắt HN | 100',
    );
    expect(lines(total(table, { measures: ['average', 'share'] }))).toEqual([
      'Bệnh viện Mắt Hà Nội | 100 | 25',
      'Bệnh viện Tim Hà Nội | 300 | 75',
      'Bệnh viện Phổi Hà Nội | null | 0',
    ]);
  });
});

it('compares totals that the sheet states, typed and by formula, with the recomputed ones', () => {
  const table = drawTable(
    'grants',
    `
    fullName | unit   | amount
    An       | BV Tim | 300
    Bình     | BV Tim | 251
    σ Cộng   |        | 521
    Σ Tổng   |        | =SUM(C2:C3) -> 551
  `,
  );
  expect(
    total(table).stated.map(({ row, stated, formula, recomputed, difference }) => [
      row,
      stated,
      formula,
      recomputed,
      difference,
    ]),
  ).toEqual([
    [3, 521, null, 551, -30],
    [4, 551, '=SUM(C2:C3)', 551, 0],
  ]);
});

it('takes the only total below several columns of an amount for that of all where it is', () => {
  const stated = (sum: number) =>
    total(
      drawTable(
        'grants',
        `
        fullName | unit   | amount | amount
        An       | BV Tim | 300    |
        Bình     | BV Tim |        | 200
        Σ Tổng   |        | ${sum} |
        `,
      ),
    ).stated.map(({ recomputed, difference }) => [recomputed, difference]);
  expect(stated(500)).toEqual([[500, 0]]);
  expect(stated(300)).toEqual([[300, 0]]);
  expect(stated(400)).toEqual([[300, 100]]);
});

describe('whatever the sheet holds', () => {
  const cell = fc.record({
    name: fc.constantFrom('An', 'Bình', 'Chi', ''),
    unit: fc.constantFrom('BV Tim', 'Bệnh viện Mắt Hà Nội', 'BV Lạ', '', 'bv  tim'),
    programme: fc.constantFrom('Tết', 'tết ', 'Mái ấm', ''),
    amount: fc.constantFrom('1000', "'1.000.000", 'theo QĐ', '', '-', '500'),
    paidOn: fc.constantFrom('2024-02-01', '2024-03-01', 'sau', ''),
  });
  const groupings: readonly (readonly GroupId[])[] = [
    ['unit'],
    ['programme'],
    ['month'],
    ['unit', 'programme'],
    ['programme', 'month', 'unit'],
    ['amount'],
  ];
  const measures: readonly MeasureId[] = ['count', 'people', 'amount'];

  it.each(groupings)('the rows by %s… come to the total, and in = counted + set aside', (...by) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (records) => {
        const drawing = [
          'ordinal | fullName | unit | programme | amount | paidOn',
          ...records.map(({ name, unit, programme, amount, paidOn }, index) =>
            [index + 1, name, unit, programme, amount, paidOn].join(' | '),
          ),
        ].join('\n');
        const table = drawTable('grants', drawing);
        const totals = total(table, { by, measures });
        const sum = (measure: MeasureId) =>
          totals.rows.reduce((all, { figures }) => all + figures[measure]!, 0);
        expect(sum('count')).toBe(totals.total.count);
        expect(sum('amount')).toBe(totals.total.amount);
        expect(sum('people')).toBeGreaterThanOrEqual(totals.total.people ?? 0);
        const { controls } = totals;
        expect(controls.recordsIn).toBe(records.length);
        expect(controls.recordsCounted + controls.recordsSetAside).toBe(controls.recordsIn);
        expect(controls.amountCounted + controls.amountSetAside).toBe(controls.amountIn);
        expect(controls.recordsCounted).toBe(totals.total.count);
        expect(controls.amountCounted).toBe(totals.total.amount);
        expect(totals.setAside).toHaveLength(controls.recordsSetAside);
      }),
      { numRuns: 60 },
    );
  });
});

test('a form that nobody has filled yet supplies no records; one figure in it makes it a list', () => {
  const form = (amount: string) =>
    drawTable(
      'grants',
      `
      ordinal | unit                 | quantity | amount
      1       | Bệnh viện Mắt Hà Nội |          | ${amount}
      2       | Bệnh viện Tim Hà Nội |          |
      `,
      { sheet: 'Biểu 1' },
    );
  expect(tablesOfRegister([form('')], 'grants')).toEqual([]);
  expect(usualRegister([catalogue, form('')])).toBe('units');
  expect(tablesOfRegister([form('500000')], 'grants')).toHaveLength(1);
});

test('a giver written in several ways is one column of the total', () => {
  const grants = drawTable(
    'grants',
    `
    ordinal | unit                 | giver                 | amount
    1       | Bệnh viện Mắt Hà Nội | LĐLĐ TP               | 500000
    2       | Bệnh viện Tim Hà Nội | LĐLĐ Thành phố        | 300000
    3       | Bệnh viện Tim Hà Nội | LĐLĐ TP. Hà Nội       | 200000
    4       | Bệnh viện Tim Hà Nội | Công đoàn ngành Y tế  | 100000
    `,
  );
  expect(lines(total(grants, { by: ['giver'], measures: ['amount'] }))).toEqual([
    'LĐLĐ TP | 1000000',
    'Công đoàn ngành Y tế | 100000',
  ]);
});

describe('what records are grouped by without being told', () => {
  const group = (...tables: RecognizedTable[]) => usualGroup(tables[0]!.register!, tables.map(tableColumns));
  const donors = `donor | amount\nCông ty A | 1000000`;

  it('is the unit wherever a column, a heading or the title says one', () => {
    expect(
      group(drawTable('donations', `${donors.replace('amount', 'unit').replace('1000000', 'BV Tim')}`)),
    ).toBe('unit');
    expect(group(drawTable('donations', donors, { titleUnit: 'BV Tim' }))).toBe('unit');
    expect(group(drawTable('donations', `donor | amount\n# BV Tim |\nCông ty A | 1000000`))).toBe('unit');
    expect(group(drawTable('grants', 'fullName | amount\nAn | 1000000'))).toBe('unit');
  });

  it('is who gave or who issued where no unit is said', () => {
    expect(group(drawTable('donations', donors))).toBe('donor');
    expect(group(drawTable('documents', 'documentNo | issuer\n12/QĐ-CĐN | CĐ ngành'))).toBe('issuer');
  });
});

test('a target without what was reached has no rate', () => {
  const rate = (drawing: string) => total(drawTable('admissions', drawing)).measures.includes('rate');
  expect(rate('unit | target\nBV Tim | 20')).toBe(false);
  expect(rate('unit | target | admitted\nBV Tim | 20 | 10')).toBe(true);
});

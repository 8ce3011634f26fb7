import fc from 'fast-check';
import { registers } from '../../src/core/registers';
import { messageOf, rules } from '../../src/core/rules';
import { openBook } from '../../src/core/rules/book';
import { drawTable } from '../support/draw-table';

/** What stands in cells of human sheets, in whatever column. */
const cells = [
  ...[
    '',
    '',
    '-',
    'x',
    '0',
    '5',
    '12',
    '1.500.000',
    '500000',
    '-3',
    '2024-02-01',
    '  ',
    'Nữ',
    '34,5%',
    '001085012345',
  ],
  ...['#REF!', '=SUM(B2:B4) -> 9', '=B2*C2 -> 5', '=A1+ -> 3', '=1/0 -> #DIV/0!', 'Bằng chữ: năm đồng'],
  ...['15/QĐ-LĐLĐ', 'PC01', 'PC05', 'Nguyễn Văn An', 'BV Tim', 'Bệnh viện Tim Hà Nội'],
];
const heads = ['# BV Tim', 'σ Cộng', 'Σ Tổng', '~', '', ''];

/** A table of a register with any of these in its cells; rows may be sections, totals, footers or empty. */
const table = fc
  .record({
    register: fc.constantFrom(...registers),
    rows: fc.array(fc.tuple(fc.option(fc.constantFrom(...heads)), fc.array(fc.constantFrom(...cells))), {
      minLength: 3,
      maxLength: 9,
    }),
    sheet: fc.constantFrom('A', 'B', 'C'),
    hiddenRows: fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: 2 }),
    amountScale: fc.constantFrom(1, 1000, 1000000),
    titleUnit: fc.option(fc.constant('BV Tim'), { nil: undefined }),
  })
  .map(({ register, rows, ...options }) => {
    const fields = register.fields.map(({ id }) => id);
    const lines = rows.map(([head, row]) => {
      const values = fields.map((_, index) => row[index % Math.max(1, row.length)] ?? '');
      return [head ?? values[0], ...values.slice(1), '5', 'x'].join(' | ');
    });
    return drawTable(
      register.id,
      [[...fields, 'Trong đó nữ', 'Tổng'].join(' | '), ...lines].join('\n'),
      options,
    );
  });

test('whatever stands in the cells, a rule reports in whole sentences, with cells, and money that is none or more', () => {
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), (tables) => {
      const book = openBook(tables, 46_327);
      for (const columns of book.tables) {
        for (const rule of rules) {
          const { register } = columns.table;
          if (rule.registers && !(register && rule.registers.includes(register))) continue;
          for (const { cells: places, params, money = 0, fix } of rule.check(columns, book)) {
            for (const language of ['vi', 'en'] as const)
              expect(messageOf({ rule: rule.id, params }, language)).not.toMatch(
                /undefined|NaN|null|\[object/,
              );
            expect([rule.id, Number.isFinite(money) && money >= 0]).toEqual([rule.id, true]);
            expect([rule.id, fix?.values?.length ?? places.length]).toEqual([rule.id, places.length]);
            expect([rule.id, places.length > 0 || rule.id === 'unit-missing-from-list']).toEqual([
              rule.id,
              true,
            ]);
          }
        }
      }
    }),
    { numRuns: 60, seed: 11 },
  );
});

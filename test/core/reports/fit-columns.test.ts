import * as fc from 'fast-check';
import { headSpans, nationalTitleWidth } from '../../../src/core/document/document-head';
import { printableWidth } from '../../../src/core/document/document-sheet';
import type { DocumentColumn, TableRow } from '../../../src/core/document/document-table';
import { textWidth } from '../../../src/core/document/text-width';
import { fitColumns } from '../../../src/core/reports/layout/fit-columns';

const text = (width: number, header = 'Nội dung'): DocumentColumn => ({ header, width, kind: 'text' });
const money = (width: number): DocumentColumn => ({ header: 'Số tiền', width, kind: 'money' });
const number: DocumentColumn = { header: 'STT', width: 34, kind: 'ordinal' };
const row = (...cells: (string | number)[]): TableRow => ({ kind: 'record', cells });
const widthOf = (columns: readonly DocumentColumn[]) => columns.reduce((sum, { width }) => sum + width, 0);

describe('columns fitted to a page', () => {
  it('fill an upright page where they fit, a landscape page where they do not', () => {
    const upright = fitColumns([number, text(150), text(80), money(80)], []);
    expect(upright.orientation).toBe('portrait');
    expect(widthOf(upright.columns)).toBeGreaterThan(printableWidth.portrait - 5);
    const across = fitColumns([number, text(150), text(150), text(150), money(80)], []);
    expect(across.orientation).toBe('landscape');
    expect(widthOf(across.columns)).toBeGreaterThan(printableWidth.landscape - 5);
  });

  it('leave the right half of the head wide enough for the Quốc hiệu on one line', () => {
    const cases = [
      [number, text(190), text(60, 'Đơn vị tính'), money(108)],
      [number, text(190), money(108)],
      [number, text(200), text(60), money(60), money(60)],
    ];
    for (const columns of cases) {
      const widths = fitColumns(columns, []).columns.map(({ width }) => width);
      const [, [first, last] = [0, 0]] = headSpans(widths);
      const right = widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
      expect(right).toBeGreaterThan(nationalTitleWidth + 8);
    }
  });

  it('give room to a total that is wider than any of its rows', () => {
    const rows = [
      ...Array.from({ length: 400 }, () => row(1, 'a', 900_000_000)),
      { kind: 'total', label: 'Cộng', sums: [2] } as const,
    ];
    const { columns } = fitColumns([number, text(400), money(40)], rows);
    expect(columns[2]!.width).toBeGreaterThan(textWidth('360.000.000.000', 12));
  });

  it('take from texts that say little before those that say much', () => {
    const long = 'Mắc bệnh hiểm nghèo, điều trị dài ngày';
    const wide = [number, text(200), text(200), text(200), text(200), money(80)];
    const { columns } = fitColumns(wide, [row(1, long, 'Có', long, long, 1_000_000)]);
    expect(columns[2]!.width).toBeLessThan(100);
    for (const at of [1, 3, 4]) expect(columns[at]!.width).toBeGreaterThan(180);
  });

  it('come to no more than a page that prints 12 points in 11, whatever they hold', () => {
    const cells = fc.array(fc.tuple(fc.string({ maxLength: 60 }), fc.nat(10_000_000_000)), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 40, max: 220 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 3 }),
        cells,
        (texts, amounts, records) => {
          const wanted = [
            number,
            ...texts.map((width) => text(width)),
            ...new Array(amounts).fill(money(80)),
          ];
          const rows = records.map(([said, amount]) =>
            row(1, ...texts.map(() => said), ...new Array<number>(amounts).fill(amount)),
          );
          const { columns, orientation } = fitColumns(wanted, rows);
          expect(widthOf(columns) * 11).toBeLessThanOrEqual(printableWidth[orientation] * 12);
          expect(columns.map(({ width }) => width > 0)).toEqual(wanted.map(() => true));
        },
      ),
    );
  });
});

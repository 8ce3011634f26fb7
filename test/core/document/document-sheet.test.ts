import { documentHead } from '../../../src/core/document/document-head';
import { splitColumns } from '../../../src/core/document/document-part';
import { documentSheet, rowsIn } from '../../../src/core/document/document-sheet';
import { documentTable, type DocumentColumn, type TableRow } from '../../../src/core/document/document-table';
import { aboutAmount, dotted, longDate, placeAndDate, roman } from '../../../src/core/document/office-text';
import { signatureBlock } from '../../../src/core/document/signature-block';
import { serialOf } from '../../../src/core/sheet/calendar';

const details = {
  superior: 'Liên đoàn Lao động TP Hà Nội',
  organisation: 'Công đoàn ngành Y tế',
  place: 'Hà Nội',
  number: '15/BC-CĐYT',
  date: serialOf(2026, 2, 5),
};
const widths = [40, 150, 100, 100, 77];
const columns: DocumentColumn[] = [
  { header: 'STT', width: 40, kind: 'ordinal' },
  { header: 'Đơn vị', width: 150, kind: 'text' },
  { header: ['LĐLĐ TP', 'Số người'], width: 100, kind: 'count' },
  { header: ['LĐLĐ TP', 'Số tiền'], width: 100, kind: 'money' },
  { header: 'Ghi chú', width: 77, kind: 'text' },
];
const record = (name: string): TableRow => ({ kind: 'record', cells: [1, name, 2, 1_000_000, ''] });

describe('words of documents', () => {
  it('writes dates with the zeros of NĐ 30, thousands with dots, sections in Roman numerals', () => {
    expect(longDate(serialOf(2026, 2, 5)!)).toBe('ngày 05 tháng 02 năm 2026');
    expect(longDate(serialOf(2026, 11, 25)!)).toBe('ngày 25 tháng 11 năm 2026');
    expect(placeAndDate('Hà Nội', null)).toBe('Hà Nội, ngày ….. tháng ….. năm ………');
    expect([dotted(1_500_000), dotted(-34.5), dotted(999)]).toEqual(['1.500.000', '-34,5', '999']);
    expect([4, 39, 104].map(roman)).toEqual(['IV', 'XXXIX', 'CIV']);
  });

  it('says gần and hơn only when they are true', () => {
    expect(aboutAmount(2_970_000_000)).toBe('gần 3 tỷ đồng');
    expect(aboutAmount(1_520_000_000)).toBe('hơn 1,5 tỷ đồng');
    expect(aboutAmount(320_000_000)).toBe('320 triệu đồng');
    expect(aboutAmount(104_300_000)).toBe('104,3 triệu đồng');
  });
});

describe('the parts of a document', () => {
  it.each([
    [
      'national',
      { kind: 'national' } as const,
      /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*Độc lập.*Số: 15\/BC-CĐYT.*ngày 05 tháng 02/s,
    ],
    ['form-code', { kind: 'form-code', code: 'Mẫu số B07-TLĐ' } as const, /Mẫu số B07-TLĐ/],
    ['none', { kind: 'none' } as const, /^$/],
  ])('draws the head variant %s', (_name, variant, expected) => {
    const { rows } = documentHead(variant, details, widths);
    const texts = rows.flatMap(({ cells }) =>
      cells.map((cell) => (cell && 'value' in cell ? cell.value : '')),
    );
    expect(texts.filter((text) => text !== '').join('\n')).toMatch(expected);
    if (variant.kind !== 'none') expect(texts).toContain('LIÊN ĐOÀN LAO ĐỘNG TP HÀ NỘI');
  });

  it('splits columns into neighbouring spans that cover all of them', () => {
    for (const count of [1, 2, 3, 4]) {
      const spans = splitColumns(widths, count);
      expect(spans).toHaveLength(count);
      expect(
        spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
      ).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it('adds up live: subtotals their records, the total the subtotals; groups of headers are merged', () => {
    const rows: TableRow[] = [
      { kind: 'section', numeral: 'I', label: 'A' },
      record('a'),
      record('b'),
      { kind: 'subtotal', label: 'Cộng', sums: [2, 3] },
      { kind: 'section', numeral: 'II', label: 'B' },
      record('c'),
      { kind: 'subtotal', label: 'Cộng', sums: [2, 3] },
      { kind: 'total', label: 'Tổng', sums: [2, 3] },
    ];
    const table = documentTable(columns, rows, 10);
    const formulas = table.rows.map(({ cells }) =>
      cells[3] && 'formula' in cells[3] ? cells[3].formula : null,
    );
    expect(formulas.filter((formula) => formula !== null)).toEqual([
      '=SUM(D14:D15)',
      '=SUM(D18)',
      '=SUM(D16,D19)',
    ]);
    expect(table.repeats).toEqual([0, 1]);
    expect(table.merges).toContainEqual({ firstRow: 0, lastRow: 0, firstColumn: 2, lastColumn: 3 });
    expect(table.merges).toContainEqual({ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 });
  });

  it('takes two rows along where the signatures would stand alone on a page, and breaks nothing where they do not', () => {
    const drawn = (count: number) => {
      const rows = Array.from({ length: count }, (_, index) => record(`Đơn vị ${index}`));
      const above = [documentHead({ kind: 'national' }, details, widths)];
      return documentSheet({
        name: 'Thử',
        maker: 'report:test',
        columnWidths: widths,
        orientation: 'portrait',
        parts: [
          ...above,
          documentTable(columns, rows, rowsIn(above)),
          signatureBlock([{ lines: ['CHỦ TỊCH'], name: 'Lê Thị Bình' }], widths),
        ],
      });
    };
    const left = Array.from({ length: 45 }, (_, count) => {
      const { rows } = drawn(count + 5);
      return rows.length - 1 - rows.findLastIndex(({ breakAfter }) => breakAfter);
    });
    // Five rows of signatures and the two records before them.
    expect(Math.min(...left)).toBe(7);
    expect(drawn(20).rows.some(({ breakAfter }) => breakAfter)).toBe(false);
  });

  it('is fitted to one page where it misses it by a few lines, and to its width alone where it is longer', () => {
    const drawn = (count: number) =>
      documentSheet({
        name: 'Thử',
        maker: 'report:test',
        columnWidths: widths,
        orientation: 'portrait',
        parts: [
          documentTable(
            columns,
            Array.from({ length: count }, (_, index) => record(`Đơn vị ${index}`)),
            0,
          ),
          signatureBlock([{ lines: ['CHỦ TỊCH'], name: 'Lê Thị Bình' }], widths),
        ],
      });
    const drawings = Array.from({ length: 60 }, (_, count) => drawn(count + 1));
    const heights = drawings.map(({ rows }) => rows.reduce((sum, { height = 15.75 }) => sum + height, 0));
    const onOnePage = drawings.map(({ print }) => print.onOnePage);
    // A page holds 728 points at full size, 4 % left free for printers.
    expect(onOnePage).toEqual(
      heights.map((height) => height > 728 * 0.96 && height <= (728 * 0.96 * 12) / 11),
    );
    expect(onOnePage.filter(Boolean).length).toBeGreaterThan(2);
    for (const [index, { rows }] of drawings.entries()) {
      const hasBreak = rows.some(({ breakAfter }) => breakAfter);
      expect(hasBreak).toBe(heights[index]! > (728 * 0.96 * 12) / 11);
    }
  });

  it('sets every page end of a long document, and the closing rows keep company on the last page', () => {
    for (let count = 150; count < 200; count += 1) {
      const rows = Array.from({ length: count }, (_, index) => record(`Đơn vị ${index}`));
      const drawing = documentSheet({
        name: 'Dài',
        maker: 'report:test',
        columnWidths: widths,
        orientation: 'portrait',
        parts: [
          documentTable(columns, rows, 0),
          signatureBlock([{ lines: ['CHỦ TỊCH'], name: 'Lê Thị Bình' }], widths),
        ],
      });
      const ends = drawing.rows.flatMap(({ breakAfter }, row) => (breakAfter ? [row] : []));
      expect(ends.length).toBeGreaterThan(2);
      expect(drawing.rows.length - 1 - ends.at(-1)!).toBeGreaterThanOrEqual(7);
    }
  });

  it('ends no page below the heading of a group, nor above a sum', () => {
    for (let first = 1; first < 60; first += 1) {
      const group = (name: string, records: number): TableRow[] => [
        { kind: 'section', numeral: name, label: 'Bệnh viện Tim Hà Nội' },
        ...Array.from({ length: records }, (_, index) => record(`Đơn vị ${index}`)),
        { kind: 'subtotal', label: `Cộng ${name}`, sums: [3] },
      ];
      const drawing = documentSheet({
        name: 'Nhóm',
        maker: 'report:test',
        columnWidths: widths,
        orientation: 'portrait',
        parts: [
          documentTable(
            columns,
            [
              ...group('I', first),
              ...group('II', 1),
              ...group('III', 50),
              { kind: 'total', label: 'Cộng tất cả', sums: [3] },
            ],
            0,
          ),
          signatureBlock([{ lines: ['CHỦ TỊCH'], name: 'Lê Thị Bình' }], widths),
        ],
      });
      const ends = drawing.rows.flatMap(({ breakAfter }, row) => (breakAfter ? [row] : []));
      const texts = drawing.rows.map(({ cells }) => (cells[0] && 'value' in cells[0] ? cells[0].value : ''));
      expect(ends.length).toBeGreaterThan(0);
      for (const end of ends) {
        expect(['I', 'II', 'III']).not.toContain(texts[end]);
        expect(String(texts[end + 1])).not.toMatch(/^Cộng/);
      }
    }
  });
});

import fc from 'fast-check';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { inlineCell } from '../../../src/core/recognition/forms/value-cell';
import { unseenOf } from '../../../src/core/recognition/unseen';
import { review } from '../../../src/core/review';
import { cellAddress } from '../../../src/core/sheet/address';
import { homeOf } from '../../../src/core/sheet/grid';
import { encodeTcvn3, encodeVni } from '../../../src/core/vietnamese/legacy-encodings';
import { Workbook } from '../../../src/stand-in';
import { drawSheet } from '../../support/draw-sheet';
import { connect, fix, snapshot, today, undo } from '../../support/mending';

/** What the cards say, record by record: the field, its cell and the value within it. */
function read(drawing: string) {
  const grid = drawSheet(drawing);
  const found = recognizeWorkbook([grid]);
  const [table] = found.tables;
  return {
    register: table?.register ?? null,
    records: table
      ? [...table.records].map((row) =>
          [...table.fields].map(([field, [column]]) => {
            const home = homeOf(table.grid, { row, column: column! });
            return `${field} ${cellAddress(home.row, home.column)} “${table.grid.values[row]![column!]}”`;
          }),
        )
      : [],
    unseen: unseenOf([grid], found).cells.flatMap(({ places }) =>
      places.map(({ row, column }) => cellAddress(row, column)),
    ),
    reasons: found.unrecognized.map(({ reason }) => reason),
  };
}

const cards = `
  PHIẾU ĐOÀN VIÊN
  1. Họ và tên: .....Nguyễn Văn An.....
  2. Ngày sinh: 3/2/1985
  3. Đơn vị công tác: BV Mắt
  Nguyện vọng: học

  1. Họ và tên: Trần Thị Bình
  2. Ngày sinh: ……………
  3. Đơn vị công tác: BV Tim
  Người khai`;

test('cards one below the other, with what is written on none of their lines', () => {
  expect(read(cards)).toEqual({
    register: 'members',
    records: [
      ['fullName A2 “Nguyễn Văn An”', 'birthDate A3 “3/2/1985”', 'unit A4 “BV Mắt”'],
      ['fullName A7 “Trần Thị Bình”', 'birthDate A8 “”', 'unit A9 “BV Tim”'],
    ],
    unseen: ['A5', 'A10'],
    reasons: [],
  });
});

test('a card in two halves; cards side by side', () => {
  expect(
    read(`
      Họ và tên: Nguyễn Văn An | | Ngày sinh: 3/2/1985
      Đơn vị: BV Mắt | | Chức vụ: Bác sĩ`).records,
  ).toEqual([
    ['fullName A1 “Nguyễn Văn An”', 'birthDate C1 “3/2/1985”', 'unit A2 “BV Mắt”', 'jobTitle C2 “Bác sĩ”'],
  ]);
  expect(
    read(`
      Họ và tên: Nguyễn Văn An | | Họ và tên: Trần Thị Bình
      Ngày sinh: 3/2/1985 | | Ngày sinh: 3/2/1990
      Đơn vị: BV Mắt | | Đơn vị: BV Tim`).records,
  ).toEqual([
    ['fullName A1 “Nguyễn Văn An”', 'birthDate A2 “3/2/1985”', 'unit A3 “BV Mắt”'],
    ['fullName C1 “Trần Thị Bình”', 'birthDate C2 “3/2/1990”', 'unit C3 “BV Tim”'],
  ]);
});

test('two fields in one cell are not parted: the cell is listed as not seen', () => {
  const found = read(`
    Họ và tên: Nguyễn Văn An
    Ngày sinh: 3/2/1985   Giới tính: Nam
    Đơn vị: BV Mắt
    Chức vụ: Bác sĩ`);
  expect(found.records).toEqual([
    ['fullName A1 “Nguyễn Văn An”', 'unit A3 “BV Mắt”', 'jobTitle A4 “Bác sĩ”'],
  ]);
  expect(found.unseen).toEqual(['A2']);
});

// Not read, and said to be so.
test.each([
  ['a blank card', 'Họ và tên: ………\nNgày sinh: ………\nĐơn vị: ………'],
  ['a unit’s cover', 'Đơn vị: BV Mắt\nĐịa chỉ: 37 Hai Bà Trưng\nĐiện thoại: 0912345678'],
  [
    'a value in the cell beside',
    'Họ và tên: | Nguyễn Văn An\nNgày sinh: 3/2/1985\nĐơn vị: BV Mắt\nChức vụ: Y tá',
  ],
  ['how to fill in', 'Họ và tên: ghi đầy đủ, có dấu\nNgày sinh: ngày, tháng, năm\nĐơn vị: tên đầy đủ'],
])('no records: %s', (_name, drawing) => {
  expect(read(drawing)).toMatchObject({ register: null, reasons: ['form'] });
});

describe('in an old encoding', () => {
  const typed = [
    'PHIẾU ĐOÀN VIÊN',
    '1. Họ và tên: .....Nguyễn Văn An.....',
    'Giới tính: Nam',
    'Số CCCD: 1085012345',
    'Đơn vị: BV Tim',
    'Nguyện vọng: đi học',
    'Chức vụ: ………',
    'Năm sinh: 1985',
  ];
  const mended = [
    '1. Họ và tên: .....Nguyễn Văn An.....',
    'Giới tính: Nam',
    'Số CCCD: 001085012345',
    'Đơn vị: BV Tim',
  ];

  test.each([
    ['TCVN3', encodeTcvn3],
    ['VNI', encodeVni],
  ] as const)('%s: read, mended label and value together, and undone', async (_name, encode) => {
    const lines = typed.map(encode);
    const { records } = read(lines.join('\n'));
    expect(records).toEqual([
      [
        `fullName A2 “${encode('Nguyễn Văn An')}”`,
        'gender A3 “Nam”',
        'citizenId A4 “1085012345”',
        'unit A5 “BV Tim”',
        'jobTitle A7 “”',
        'birthYear A8 “1985”',
      ],
    ]);
    const workbook = new Workbook('Phiếu.xlsx');
    const sheet = workbook.addSheet('Phiếu');
    lines.forEach((text, row) => sheet.setValue(row, 0, text));
    const before = snapshot(workbook);
    const { host } = await connect(workbook);
    expect((await fix(host)).ok).toBe(true);
    expect([1, 2, 3, 4].map((row) => sheet.value(row, 0))).toEqual(mended);
    // What is in no field is as it was.
    expect([0, 5].map((row) => sheet.value(row, 0))).toEqual([lines[0], lines[5]]);
    expect((await undo(host)).ok).toBe(true);
    expect(snapshot(workbook)).toEqual(before);
  });

  test('beside a list in Unicode, which does not change by it', () => {
    const list = [
      'STT | Họ và tên | Số CCCD',
      "1 | Lê Văn Chi | '001085012346",
      "2 | Trần Thị Bình | '001190012346",
    ];
    const grids = [drawSheet([...list, '', ...typed.slice(1).map(encodeTcvn3)].join('\n'))];
    const { tables, cards, findings } = review({ grids, corrections: [] }, { today });
    expect(tables.map(({ records }) => records.length)).toEqual([2]);
    expect(cards.map(({ fields }) => [...fields.keys()])).toEqual([
      ['fullName', 'gender', 'citizenId', 'unit', 'jobTitle', 'birthYear'],
    ]);
    expect(findings.filter(({ table }) => table === tables[0]!.id)).toEqual([]);
    expect(
      findings
        .filter(({ rule }) => rule === 'text-legacy-encoding')
        .map(({ cells, fix }) => [cellAddress(cells[0]!.row, cells[0]!.column), fix!.value]),
    ).toEqual([
      ['A5', '1. Họ và tên: .....Nguyễn Văn An.....'],
      ['A6', 'Giới tính: Nam'],
      ['A7', 'Số CCCD: 1085012345'],
      ['A8', 'Đơn vị: BV Tim'],
      ['A10', 'Chức vụ: ………'],
      ['A11', 'Năm sinh: 1985'],
    ]);
  });

  test('a field that one of two cards lacks is told of the other alone', () => {
    const grids = [
      drawSheet(
        encodeTcvn3(
          'Họ và tên: Lê Văn Chi\nNăm sinh: 1985\nĐơn vị: BV Tim\n\nHọ và tên: Trần Thị Bình\nNăm sinh: 1990\nĐơn vị: BV Tim\nChức vụ: Y',
        ),
      ),
    ];
    const { findings } = review({ grids, corrections: [] }, { today, rules: ['text-legacy-encoding'] });
    const cells = findings.flatMap((finding) => finding.cells.map(({ row }) => row + 1));
    expect(cells.sort((a, b) => a - b)).toEqual([1, 2, 3, 5, 6, 7, 8]);
  });

  test('near miss: a foreign name among Unicode labels is none of an old encoding', () => {
    const grids = [drawSheet('Họ và tên: Loïc Müller\nNăm sinh: 1985\nĐơn vị: BV Tim')];
    expect(review({ grids, corrections: [] }, { today, rules: ['text-legacy-encoding'] }).findings).toEqual(
      [],
    );
  });
});

test('two lines above a list are no card', () => {
  const { tables } = recognizeWorkbook([
    drawSheet(`
      Đơn vị: BV Mắt
      Họ và tên người lập: Nguyễn Văn An
      Điện thoại: 0912345678
      STT | Họ và tên | Ngày sinh
      1 | Trần Thị Bình | 1990-02-03
      2 | Lê Văn Chi | 1991-02-03`),
  ]);
  expect(tables.map(({ grid, records }) => [grid.form, records.length])).toEqual([[undefined, 2]]);
});

test('what stands around a value and the value are the cell, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ':', '.', '…', ' ', 'Đ', '1') }), (text) => {
      const cell = inlineCell(text);
      if (cell) expect(cell.before + cell.value + cell.after).toBe(text);
      expect(cell === null).toBe(text.split(':').length !== 2);
    }),
  );
});

const faulty = [
  'PHIẾU ĐOÀN VIÊN',
  '1. Họ và tên: .....Nguyễn  Văn An.....',
  '2. Ngày sinh: 03/02/1985',
  'Giới tính: Nam',
  '3. Số CCCD: 1085012345',
  'Điện thoại: 912345678',
  'Đơn vị: BV Mắt',
];

test('dates and numbers in such cells are no fault of theirs, and rules about that say that they could not look', () => {
  const grids = [drawSheet(faulty.join('\n'))];
  const { findings, notChecked, failed } = review({ grids, corrections: [] }, { today });
  expect(failed).toEqual([]);
  expect(findings.map(({ rule, cells }) => `${rule} A${cells[0]!.row + 1}`)).toEqual([
    'text-stray-space A2',
    'citizen-id-lost-zero A5',
    'phone-lost-zero A6',
  ]);
  expect(notChecked).toContainEqual({ rule: 'date-as-text', table: 'Sheet1#1', missing: 'form' });
  expect(findings[1]!.fix!.value).toBe('3. Số CCCD: 001085012345');
});

test('a fix writes the whole cell with its label, and undo gives it back', async () => {
  const workbook = new Workbook('Phiếu.xlsx');
  const sheet = workbook.addSheet('Phiếu');
  faulty.forEach((text, row) => sheet.setValue(row, 0, text));
  const before = snapshot(workbook);
  const { host } = await connect(workbook);
  expect((await fix(host)).ok).toBe(true);
  expect([1, 4, 5].map((row) => sheet.value(row, 0))).toEqual([
    '1. Họ và tên: .....Nguyễn Văn An.....',
    '3. Số CCCD: 001085012345',
    'Điện thoại: 0912345678',
  ]);
  expect((await undo(host)).ok).toBe(true);
  expect(snapshot(workbook)).toEqual(before);
});

import { emptyLayoutMemory, learnLayouts } from '../../../src/core/recognition/corrections/layout-memory';
import {
  readLayoutMemory,
  writeLayoutMemory,
} from '../../../src/core/recognition/corrections/stored-layouts';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import type { Correction, RowSaying } from '../../../src/core/recognition/recognized-table';
import { textOfRow } from '../../../src/core/recognition/corrections/row-sayings';
import type { Grid } from '../../../src/core/sheet/grid';
import { drawSheet } from '../../support/draw-sheet';
import { geometryOf } from '../../support/table-geometry';

/** A person points at rows as Excel numbers them. */
function heads(
  grid: Grid,
  rowNumber: number,
  count = 1,
  columns: [number, number] | null = null,
): Correction {
  const row = rowNumber - 1;
  return { kind: 'header', sheet: grid.sheet, row, count, columns, text: textOfRow(grid, row) };
}

function is(grid: Grid, rowNumber: number, as: RowSaying): Correction {
  return { kind: 'row', sheet: grid.sheet, row: rowNumber - 1, as, text: textOfRow(grid, rowNumber - 1) };
}

const read = (grid: Grid, ...corrections: Correction[]) =>
  recognizeWorkbook([grid], corrections).tables.map(geometryOf);

describe('a header that a person points at', () => {
  const odd = drawSheet(`
    Kính gửi phòng | | |
    Người ta | Ngày ra đời | Chỗ làm | Tiền
    An | 1985-02-03 | BV Mắt | 500000
    Bình | 1986-02-03 | BV Tim | 300000`);

  test('heads a table where none was found', () => {
    const twoColumns = drawSheet('Thứ | Cái\nBút | tốt\nVở | xấu');
    expect(read(twoColumns)).toEqual([]);
    expect(read(twoColumns, heads(twoColumns, 1))).toMatchObject([
      { register: null, header: [1], data: [2, 3], records: 2 },
    ]);
  });

  test('takes the place of a wrong guess, with as many rows as were selected', () => {
    const sheet = drawSheet(`
      Họ và tên | Ngày sinh | Đơn vị
      (đủ chữ) | (ngày tháng) | (nơi làm)
      Nguyễn Văn An | 1985-02-03 | BV Mắt
      Trần Thị Bình | 1986-02-03 | BV Tim`);
    expect(read(sheet, heads(sheet, 1, 2))).toMatchObject([
      { register: 'members', header: [1, 2], data: [3, 4], records: 2 },
    ]);
  });

  test('is found again below rows inserted above it, and forgotten where it is gone', () => {
    const said = heads(odd, 2);
    const lower = drawSheet(
      `PHỤ LỤC\n\nKính gửi phòng\nNgười ta | Ngày ra đời | Chỗ làm | Tiền\nAn | 1985-02-03 | BV Mắt | 500000`,
    );
    expect(read(lower, said)).toMatchObject([{ header: [4], data: [5, 5] }]);
    const gone = drawSheet('Kính gửi\nĐây là thư\nkhông có bảng');
    expect(read(gone, said)).toEqual([]);
  });

  test('ends the table above it, whatever stands there', () => {
    const sheet = drawSheet(`
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Mắt
      2 | Trần Thị Bình | 1986-02-03 | BV Tim
      A | Thứ gì | Bao nhiêu | Ở đâu
      3 | Bút bi Thiên Long | 1986 | Kho
      4 | Vở Hồng Hà | 1990 | Kho`);
    expect(read(sheet, heads(sheet, 4))).toMatchObject([
      { register: 'members', data: [2, 3], records: 2 },
      { register: null, header: [4], data: [5, 6], records: 2 },
    ]);
  });

  test('heads the selected columns only, where another table stands beside', () => {
    const sheet = drawSheet(`
      STT | Họ và tên | Ngày sinh | Đơn vị | | Thứ | Cái
      1 | Nguyễn Văn An | 1985-02-03 | BV Mắt | | Bút | 3
      2 | Trần Thị Bình | 1986-02-03 | BV Tim | | Vở | 4`);
    expect(read(sheet, heads(sheet, 1, 1, [5, 6]))).toMatchObject([
      { register: 'members', data: [2, 3], records: 2 },
      { register: null, header: [1], data: [2, 3], unmapped: ['F', 'G'] },
    ]);
  });

  test('does not reach to a word far to its right', () => {
    const values = odd.values.map((row, index) => [...row, ...Array(200).fill(''), index === 1 ? 'x' : '']);
    const [table] = recognizeWorkbook([{ ...odd, values }], [heads({ ...odd, values }, 2)]).tables;
    expect(table).toMatchObject({ firstColumn: 0, lastColumn: 3 });
  });
});

describe('rows of which a person says what they are', () => {
  const grid = drawSheet(`
    DANH SÁCH TRỢ CẤP
    STT | Họ và tên | Hoàn cảnh | Số tiền
    1 | Nguyễn Văn An | Ốm | 500000
    2 | Trần Thị Bình | Ốm | 500000
    Phát sinh thêm | | |
    3 | Lê Văn Chi | Ốm | 500000
    Hết đợt | một | | 1500000
    Duyệt | | |`);

  test.each([
    ['record', 5, { records: 5 }],
    ['section', 4, { sections: [4, 5], records: 3 }],
    ['set-aside', 4, { records: 3, skipped: ['4 note'] }],
    ['after', 6, { records: 2, data: [3, 4], footer: 5 }],
  ] as const)('%s', (as, rowNumber, expected) => {
    expect(read(grid, is(grid, rowNumber, as))).toMatchObject([expected]);
  });

  test('a total covers the records above it', () => {
    expect(read(grid, is(grid, 7, 'total'))).toMatchObject([{ records: 3, totals: ['7 total 0-2'] }]);
  });

  test('a row wrongly taken for a header is none any more', () => {
    const sheet = drawSheet(`
      Họ và tên | Ngày sinh | người lập bảng |
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | BV Mắt
      2 | Trần Thị Bình | 1986-02-03 | BV Tim`);
    expect(read(sheet, is(sheet, 1, 'set-aside'))).toMatchObject([{ header: [2], data: [3, 4] }]);
  });

  test('follow their row when the sheet is sorted; two alike are left to the guess', () => {
    const said = is(grid, 4, 'set-aside');
    const sorted = drawSheet(`
      STT | Họ và tên | Hoàn cảnh | Số tiền
      2 | Trần Thị Bình | Ốm | 500000
      1 | Nguyễn Văn An | Ốm | 500000
      3 | Lê Văn Chi | Ốm | 500000`);
    expect(read(sorted, said)).toMatchObject([{ records: 2, data: [3, 4] }]);
    const twice = drawSheet(`
      STT | Họ và tên | Hoàn cảnh | Số tiền
      2 | Trần Thị Bình | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000`);
    expect(read(twice, said)).toMatchObject([{ records: 2 }]);
  });
});

describe('the next file of the same form', () => {
  const learn = (grid: Grid, ...corrections: Correction[]) => {
    const { tables } = recognizeWorkbook([grid], corrections);
    const memory = learnLayouts(emptyLayoutMemory, tables, '2026-02-03');
    // As an office hands it on.
    return readLayoutMemory(writeLayoutMemory(memory))!;
  };

  test('has its header found at once, in another place and with other rows', () => {
    const first = drawSheet('Thứ | Cái\nBút | tốt\nVở | xấu');
    const memory = learn(first, heads(first, 1));
    const next = drawSheet('KHO\n\nThứ | Cái\nGiấy | dày\nMực | đen\nKẹp | sắt', { sheet: 'Tháng 3' });
    expect(recognizeWorkbook([next]).tables).toEqual([]);
    expect(recognizeWorkbook([next], [], memory).tables.map(geometryOf)).toMatchObject([
      { header: [3], data: [4, 6] },
    ]);
  });

  test('has its sums and its end told by their labels; nothing of a record is kept', () => {
    const grid = drawSheet(`
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Nguyễn Văn An | Ốm | 500000
      2 | Trần Thị Bình | Ốm | 500000
      Chốt đợt 1 | hai | | 1000000
      Giải trình kèm theo | một | | 2`);
    const memory = learn(grid, is(grid, 2, 'set-aside'), is(grid, 4, 'total'), is(grid, 5, 'after'));
    expect(writeLayoutMemory(memory)).not.toMatch(/nguyen van an/i);
    const next = drawSheet(`
      STT | Họ và tên | Hoàn cảnh | Số tiền
      1 | Lê Văn Chi | Ốm | 500000
      2 | Đỗ Thị Dung | Ốm | 500000
      3 | Vũ Văn Em | Ốm | 500000
      Chốt đợt 2 | ba | | 1500000
      Giải trình kèm theo | một | | 2`);
    expect(recognizeWorkbook([next], [], memory).tables.map(geometryOf)).toMatchObject([
      { records: 3, data: [2, 4], totals: ['5 total 0-2'], footer: 6 },
    ]);
  });
});

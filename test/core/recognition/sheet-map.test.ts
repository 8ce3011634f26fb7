import { reasonsText } from '../../../src/core/recognition/columns/column-reasons';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { mapSheet } from '../../../src/core/recognition/sheet-map';
import { unseenOf } from '../../../src/core/recognition/unseen';
import { areaAddress } from '../../../src/core/sheet/address';
import { drawSheet } from '../../support/draw-sheet';
import { makeSheet } from './human-sheets/make-sheet';

const grid = drawSheet(`
  DANH SÁCH ĐỀ NGHỊ TRỢ CẤP
  STT | Họ và tên | Hệ số lương | Hoàn cảnh | Số tiền | |
  A | B | C | D | 1 | |
  I | Bệnh viện Thanh Nhàn | | | | |
  1 | Nguyễn Văn An | 3.2 | Ốm | 500000 | | 1250000
  2 | Trần Thị Bình | 4.1 | Ốm | 500000 | |
  Cộng | | | | 1000000 | |
  II | Bệnh viện Mắt Hà Nội | | | | |
  Ghi chú: bổ sung | | | | | |
  1 | Lê Văn Cường | 2.3 | Ốm | 500000 | |
  Tổng cộng | | | | 1500000 | |
  Bằng chữ: Một triệu năm trăm nghìn đồng
  | | | Người lập`);

test('a map of the sheet: what each part was taken for', () => {
  const { tables } = recognizeWorkbook([grid]);
  expect(mapSheet(tables).map(({ kind, area }) => `${areaAddress(area)} ${kind}`)).toEqual([
    'A2:E2 header',
    'A3:E3 set-aside',
    'A4:E4 section',
    'A5:B6 data',
    'C5:C6 unmapped',
    'D5:E6 data',
    'A7:E7 total',
    'A8:E8 section',
    'A9:E9 set-aside',
    'A10:B10 data',
    'C10 unmapped',
    'D10:E10 data',
    'A11:E11 total',
    'A12:E13 footer',
  ]);
});

test('what no rule could look at is listed: sheets, columns, rows and cells beside the table', () => {
  const prose = drawSheet('Kính gửi các đơn vị', { sheet: 'Thư' });
  const goods = drawSheet(
    'Mã hàng | Tên hàng | Tồn kho | Giá bán\nA1 | Bút | 12 | 5000\nA2 | Vở | 5 | 9000',
    {
      sheet: 'Kho',
    },
  );
  const grids = [grid, prose, goods];
  expect(unseenOf(grids, recognizeWorkbook(grids))).toEqual({
    sheets: [
      { sheet: 'Thư', table: null, reason: 'no-header' },
      { sheet: 'Kho', table: 'Kho#1', reason: 'no-register' },
    ],
    columns: [
      {
        sheet: 'Sheet1',
        table: 'Sheet1#1',
        register: 'grants',
        column: 2,
        header: 'Hệ số lương',
        filled: 3,
        isSaid: false,
        reasons: [expect.objectContaining({ weight: 0 })],
      },
    ],
    rows: [{ sheet: 'Sheet1', table: 'Sheet1#1', row: 8, reason: 'note' }],
    cells: [{ sheet: 'Sheet1', count: 1, places: [{ row: 4, column: 6 }] }],
  });
});

test('a column left out on purpose says why, one that was not understood does not, parts of a sum are looked at', () => {
  const sheet = drawSheet(
    `
      TT | Họ và tên | Đơn vị | Tổng kinh phí | LĐLĐ TP hỗ trợ | CĐN hỗ trợ | Gia đình, họ hàng | Năm 2024
      1 | Trần Văn Hòa | BV Đống Đa | 120000000 | 30000000 | 20000000 | 70000000 | a
      2 | Lê Thị Hạnh | BV Bạch Mai | 150000000 | 30000000 | 20000000 | 100000000 | b
      3 | Phạm Thị Thu | TTYT Ba Vì | 90000000 | 30000000 | 20000000 | 40000000 | c
    `,
    { sheet: 'Mái ấm' },
  );
  const said = unseenOf([sheet], recognizeWorkbook([sheet])).columns.map(({ column, reasons }) => [
    column,
    reasonsText(reasons, 'vi'),
    reasonsText(reasons, 'en'),
  ]);
  expect(said).toEqual([
    [
      3,
      'Có cả phần gia đình tự lo: số tiền hỗ trợ là các cột bên cạnh',
      'It includes what the family paid itself: the grant is in the columns beside it',
    ],
    [
      6,
      'Là tiền của gia đình hoặc vốn tự có, không phải tiền hỗ trợ',
      'It is the family’s own or borrowed money, and no grant',
    ],
    [7, '', ''],
  ]);
});

test('what a person set aside is listed as such, and a table of caps that she set aside is one no longer', () => {
  const goods = drawSheet('Mã hàng | Tên hàng | Tồn kho\nA1 | Bút | 12\nA2 | Vở | 5', { sheet: 'Kho' });
  const caps = drawSheet('Cấp chi | Chương trình | Mức tối đa | Từ ngày\nCĐCS | Tết | 500000 | 2026-01-01', {
    sheet: 'Định mức',
  });
  const grids = [grid, goods, caps];
  const leftAlone = (sheet: string) => ({ kind: 'register', sheet, row: null, register: null }) as const;
  const { sheets, columns } = unseenOf(
    grids,
    recognizeWorkbook(grids, [
      leftAlone('Kho'),
      leftAlone('Định mức'),
      { kind: 'column', sheet: 'Sheet1', column: 'C', header: 'Hệ số lương', field: null },
    ]),
  );
  expect(sheets).toEqual([
    { sheet: 'Kho', table: 'Kho#1', reason: 'left-alone' },
    { sheet: 'Định mức', table: 'Định mức#1', reason: 'left-alone' },
  ]);
  expect(columns).toMatchObject([{ column: 2, isSaid: true }]);
});

test('areas of a map never overlap, whatever the sheet', () => {
  for (let seed = 0; seed < 150; seed++) {
    const seen = new Set<string>();
    for (const { area } of mapSheet(recognizeWorkbook([makeSheet(seed).grid]).tables)) {
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        for (let column = area.firstColumn; column <= area.lastColumn; column++) {
          const cell = `${row},${column}`;
          if (seen.has(cell)) throw new Error(`seed ${seed}: ${cell} twice`);
          seen.add(cell);
        }
      }
    }
  }
});

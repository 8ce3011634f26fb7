import { sayScale } from '../../../src/core/recognition/corrections/corrections';
import {
  compareLayoutMemories,
  emptyLayoutMemory,
  learnLayouts,
} from '../../../src/core/recognition/corrections/layout-memory';
import { readLayoutFile, writeLayoutMemory } from '../../../src/core/recognition/corrections/stored-layouts';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import type { Correction } from '../../../src/core/recognition/recognized-table';
import { tableColumns } from '../../../src/core/recognition/values/table-columns';
import type { FieldId } from '../../../src/core/registers/fields';
import { sumColumn } from '../../../src/core/totals/sum-columns';
import { review } from '../../../src/core/review';
import { drawSheet } from '../../support/draw-sheet';

/*
 * How many đồng a figure is: what stands nearest to it says so, and a person may say otherwise.
 */

const read = (drawing: string, corrections: readonly Correction[] = []) =>
  recognizeWorkbook([drawSheet(drawing)], corrections).tables;

/** The money of a table's first record in đồng, by field. */
function dong(drawing: string, corrections: readonly Correction[] = []): Partial<Record<FieldId, number>> {
  const [table] = read(drawing, corrections);
  const columns = tableColumns(table!);
  const money = [...table!.fields.keys()].filter((field) => columns.numbers(field).isMoney);
  return Object.fromEntries(money.map((field) => [field, columns.numbers(field).values[0]!]));
}

const gifts = (total: number) => `
  BÁO CÁO KẾT QUẢ TẶNG QUÀ TẾT SUM VẦY 2026
  TT | Đơn vị | Số suất | Mức quà (đồng/suất) | Số tiền (triệu đồng)
  1 | BV Thanh Nhàn | 80 | 700000 | 56
  2 | BV Đống Đa | 60 | 700000 | 42
  3 | BV Xanh Pôn | 35 | 650000 | 22.75
  4 | BV Mắt Hà Nội | 11 | 650000 | 7.2
  | Cộng | 186 | | ${total}`;

const hardship = (heading: string, amount: number) => `
  DANH SÁCH TRỢ CẤP KHÓ KHĂN
  | | | Đơn vị tính: nghìn đồng
  TT | Họ và tên | Đơn vị | ${heading}
  1 | Nguyễn Văn An | BV Thanh Nhàn | ${amount}`;

const houses = (heading: string, amount: number) => `
  DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ MÁI ẤM CÔNG ĐOÀN
  TT | Họ và tên | Đơn vị | ${heading} | Kinh phí đối ứng (triệu đồng)
  1 | Nguyễn Văn An | BV Thanh Nhàn | ${amount} | 120
  2 | Trần Thị Bình | BV Đống Đa | ${amount} | 90`;

describe('a heading says its own measure', () => {
  test('millions beside a rate in đồng', () => {
    expect(dong(gifts(127.95))).toEqual({ rate: 700_000, amount: 56_000_000 });
  });

  test('đồng below a line of thousands, only where the heading says so', () => {
    expect(dong(hardship('Số tiền', 20_500))).toEqual({ amount: 20_500_000 });
    expect(dong(hardship('Số tiền (đồng)', 20_500))).toEqual({ amount: 20_500 });
    expect(dong(hardship('Số tiền (ĐVT: đ)', 500_000))).toEqual({ amount: 500_000 });
    expect(dong(hardship('Số tiền (đồng ý chi)', 500))).toEqual({ amount: 500_000 });
  });

  test('a heading that was kept from another file gives way where its figures are too small to be đồng', () => {
    expect(dong(hardship('Số tiền (đồng)', 500))).toEqual({ amount: 500_000 });
    expect(dong(hardship('Số tiền (đồng)', 500).replace('nghìn đồng', 'đồng'))).toEqual({ amount: 500 });
  });

  test('so does a line above the table where its sums would be beyond reason', () => {
    const inMillions = (amount: number) => hardship('Số tiền', amount).replace('nghìn', 'triệu');
    expect(dong(inMillions(2_000_000))).toEqual({ amount: 2_000_000 });
    expect(dong(inMillions(12_500))).toEqual({ amount: 12_500_000_000 });
    const [table] = read(inMillions(2_000_000));
    expect([...table!.columnScales]).toEqual([[3, 1]]);
  });

  test('columns of one field have their own each', () => {
    const list = (last: string) => `
      DANH SÁCH CHI HỖ TRỢ MÁI ẤM CÔNG ĐOÀN
      TT | Họ và tên | Đơn vị | Quỹ Mái ấm công đoàn (triệu đồng) | Quỹ Xã hội từ thiện (đồng)
      1 | Nguyễn Văn An | BV Thanh Nhàn | 50 | 5000000
      2 | Trần Thị Bình | BV Đống Đa | 40 | ${last}`;
    const [table] = read(list('2000000'));
    expect(table!.fields.get('amount')).toEqual([3, 4]);
    const sums = (last: string) => [...sumColumn(tableColumns(read(list(last))[0]!), 'amount').values];
    expect(sums('2000000')).toEqual([55_000_000, 42_000_000]);
    expect(sums("'2.000.000")).toEqual([55_000_000, 42_000_000]);
  });

  test('what states nothing has the measure of the others, unless its figures would come to sums beyond reason', () => {
    expect(dong(houses('Số tiền hỗ trợ', 50)).amount).toBe(50_000_000);
    expect(dong(houses('Số tiền hỗ trợ', 50_000_000)).amount).toBe(50_000_000);
    expect(dong(houses('Số tiền hỗ trợ (đồng)', 50_000_000)).amount).toBe(50_000_000);
    expect(dong(houses('Số tiền hỗ trợ (nghìn đồng)', 50_000)).amount).toBe(50_000_000);
  });
});

describe('rules count in đồng', () => {
  const found = (drawing: string) =>
    review({ grids: [drawSheet(drawing)], corrections: [] }, { today: 46_063 }).findings.flatMap(
      ({ rule, cells, money }) => (money > 0 ? [`${rule} ${cells[0]!.row + 1} ${money}`] : []),
    );

  test('products and totals across two measures, rounded as they are shown', () => {
    // 11 × 650.000 is 7,15 million, shown as 7,2.
    expect(found(gifts(127.95))).toEqual([]);
  });

  test('a wrong product and a wrong total', () => {
    expect(found(gifts(130))).toEqual(['total-mismatch 7 2050000']);
    expect(found(gifts(127.95).replace('| 42', '| 24'))).toEqual([
      'amount-not-product 4 18000000',
      'total-mismatch 7 18000000',
    ]);
  });
});

describe('a person says the measure', () => {
  const list = houses('Số tiền hỗ trợ', 50);
  const said = (scale: 1 | 1000) => [sayScale(read(list)[0]!, scale)];

  test('it holds for all columns, also after rows were inserted', () => {
    const [table] = read(list, said(1000));
    expect(table).toMatchObject({ amountScale: 1000, scaleSaid: true });
    expect(table!.columnScales.size).toBe(0);
    expect(dong(list, said(1000)).amount).toBe(50_000);
    expect(dong(`Công đoàn ngành Y tế\n\n${list}`, said(1)).amount).toBe(50);
  });

  test('and for no other table of the sheet', () => {
    const two = `${list}\n\nDANH SÁCH TRỢ CẤP\nTT | Họ và tên | Hoàn cảnh | Số tiền (nghìn đồng)\n1 | Lê Văn Chi | Ốm | 500`;
    const [first, second] = read(two, said(1));
    expect([first!.amountScale, second!.amountScale]).toEqual([1, 1000]);
  });

  test('the next file of the form is read so, also from a file that an office handed on', () => {
    const learnt = learnLayouts(emptyLayoutMemory, read(list, said(1000)), '2026-02-10');
    const handedOn = readLayoutFile(writeLayoutMemory(learnt), '2026-02-11');
    if (typeof handedOn === 'string') throw new Error(handedOn);
    const next = drawSheet(list.replace('Nguyễn Văn An', 'Đỗ Thị Nga'), { sheet: 'Tháng 3' });
    const [table] = recognizeWorkbook([next], [], handedOn).tables;
    expect(table).toMatchObject({ amountScale: 1000, scaleSaid: true });
    const [own] = recognizeWorkbook([next], [{ ...said(1)[0]!, sheet: 'Tháng 3' }], handedOn).tables;
    expect(own!.amountScale).toBe(1);
  });

  test('another measure in an office’s file is another word', () => {
    const of = (scale: 1 | 1000) => learnLayouts(emptyLayoutMemory, read(list, said(scale)), '2026-02-10');
    expect(compareLayoutMemories(of(1000), of(1))).toMatchObject({ changed: 1, same: 0 });
    expect(compareLayoutMemories(of(1000), of(1000))).toMatchObject({ changed: 0, same: 1 });
  });

  test('a measure that no amount has is passed over', () => {
    const learnt = learnLayouts(emptyLayoutMemory, read(list, said(1000)), '2026-02-10');
    expect(readLayoutFile(writeLayoutMemory(learnt).replace('1000', '7'), '2026-02-11')).toBe('empty');
  });
});

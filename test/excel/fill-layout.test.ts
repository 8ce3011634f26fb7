import fc from 'fast-check';
import { prepareReport, writeReport } from '../../src/actions';
import { openWorkbook, saveWorkbook } from '../../src/stand-in';
import { amountInWords } from '../../src/core/vietnamese/amount-in-words';
import { drawnSheet, openDrawn } from '../support/open-drawn';

const stamp = { who: 'Thử', when: '2026-11-01 08:00:00' };
const template = `
DANH SÁCH |  |
STT | Họ tên | Số tiền
{{each grants}}{{ordinal}} | {{grants.fullName}} | {{grants.amount}} | {{end}}
 | Cộng | =SUM(C3:C3)
Bằng chữ: {{grants.amount ¦ words}} |  |
Ghi chú dưới cùng | gộp |
`;

const book = (amounts: readonly number[]) => `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền
${amounts.map((amount, index) => `${index + 1} | Nguyễn Văn ${'ABCDEGHIKLMNOPQRSTUVXY'[index % 22]} | Bệnh viện Tim Hà Nội | Ốm | ${amount}`).join('\n')}
`;

async function filledWith(amounts: readonly number[]) {
  const { workbook, host } = await openDrawn({ Tết: book(amounts), Mẫu: template });
  const sheet = workbook.sheetByName('Mẫu')!;
  const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
  });
  sheet.merge(area(0, 0, 0, 2), false);
  sheet.merge(area(5, 5, 1, 2), false);
  sheet.rowHeights.set(2, 33);
  sheet.setStyle(2, 2, { numberFormat: '#,##0', fill: '#FFF2CC' });
  sheet.page.printArea = [area(0, 5, 0, 2)];
  sheet.page.orientation = 'Landscape';
  sheet.conditionalFormats.push({
    id: workbook.newId(),
    areas: [area(2, 2, 2, 2)],
    type: 'cellIs',
    operator: 'greaterThan',
    formulas: ['=1000000'],
    text: null,
    look: { fill: '#FF0000' } as never,
    priority: 0,
    stopIfTrue: false,
    origin: null,
  });
  const fill = async () => {
    const prepared = await prepareReport.run(host, {
      choice: { kind: 'template', sheet: 'Mẫu' },
      params: {},
      isPublic: false,
      today: 46_327,
    });
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
    const written = await writeReport.run(host, { report: prepared.value, stamp });
    if (!written.ok) throw new Error(JSON.stringify(written.problem));
    return prepared.value;
  };
  return { workbook, fill, filled: () => workbook.sheetByName('Mẫu - đã điền')! };
}

test('merges, looks, heights, conditional formats and the print area move and grow with inserted rows', async () => {
  const { fill, filled } = await filledWith([500_000, 2_000_000, 700_000]);
  await fill();
  const sheet = filled();
  expect(sheet.merges).toEqual(
    expect.arrayContaining([
      { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 2 },
      { firstRow: 7, lastRow: 7, firstColumn: 1, lastColumn: 2 },
    ]),
  );
  expect([2, 3, 4].map((row) => sheet.rowHeight(row))).toEqual([33, 33, 33]);
  expect([2, 3, 4].map((row) => sheet.style(row, 2).fill)).toEqual(['#FFF2CC', '#FFF2CC', '#FFF2CC']);
  const formatted = sheet.conditionalFormats.flatMap(({ areas }) =>
    areas.flatMap(({ firstRow, lastRow }) =>
      Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i),
    ),
  );
  expect([...new Set(formatted)].sort()).toEqual([2, 3, 4]);
  expect(sheet.page.printArea).toEqual([{ firstRow: 0, lastRow: 7, firstColumn: 0, lastColumn: 2 }]);
  expect(sheet.page.orientation).toBe('Landscape');
  expect(sheet.page.titleRows).toEqual({ first: 1, last: 1 });
});

test('1,000 records are filled and added up', async () => {
  const amounts = Array.from({ length: 1000 }, (_, index) => 500_000 + index);
  const { fill, filled } = await filledWith(amounts);
  const { figures } = await fill();
  const total = amounts.reduce((sum, one) => sum + one, 0);
  expect(figures.find(({ name }) => name === 'grants.amount')!.value).toBe(total);
  expect(filled().cell(1002, 2)).toMatchObject({ formula: '=SUM(C3:C1002)', value: total });
});

test('filled again it is the same sheet, also after saving; the sum in words is the sum', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 9_000_000 }), { minLength: 1, maxLength: 6 }),
      async (amounts) => {
        const { workbook, fill, filled } = await filledWith(amounts);
        await fill();
        const first = drawnSheet(filled(), 'formulas');
        const total = amounts.reduce((sum, one) => sum + one, 0);
        expect(first.some((line) => line.includes(amountInWords(total)!))).toBe(true);
        expect(filled().value(2 + amounts.length, 2)).toBe(total);
        await fill();
        expect(drawnSheet(filled(), 'formulas')).toEqual(first);
        const again = await openWorkbook(await saveWorkbook(workbook), 'a.xlsx');
        expect(drawnSheet(again.sheetByName('Mẫu - đã điền')!, 'formulas')).toEqual(first);
      },
    ),
    { numRuns: 8 },
  );
});

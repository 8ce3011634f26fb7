import { ExcelHost, Workbook } from '../../../src/stand-in';
import { connectNode } from '../../../src/stand-in/hosts/connect-node';

/** A connected workbook with a sheet that holds three rows: text, number, formula. */
async function connected() {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet('Trang');
  for (let row = 0; row < 3; row += 1) {
    sheet.setValue(row, 0, `Dòng ${row + 1}`);
    sheet.setValue(row, 1, row);
    sheet.setFormula(row, 2, `=B${row + 1}*2`, row * 2);
  }
  await connectNode(new ExcelHost(workbook));
  return { workbook, sheet };
}

/** Runs on the sheet and sends what is left in the queue. */
function onSheet(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void) {
  return Excel.run(async (context) => {
    await run(context.workbook.worksheets.getItem('Trang'), context);
    await context.sync();
  });
}

describe('conditional formats', () => {
  it('adds rules of three types with their looks', async () => {
    const { sheet } = await connected();
    await onSheet(async (page, context) => {
      const formats = page.getRange('A1:C3').conditionalFormats;
      const { custom } = formats.add('Custom');
      custom.rule.formula = '=$B1>1';
      custom.format.fill.color = '#FFEEAA';
      custom.format.font.bold = true;
      const { cellValue } = formats.add('CellValue');
      cellValue.rule = { formula1: '=1', formula2: '=2', operator: 'Between' };
      cellValue.format.font.color = '#C00000';
      const { textComparison } = formats.add('ContainsText');
      textComparison.rule = { operator: 'BeginsWith', text: 'Dòng' };
      textComparison.format.fill.color = '#EEEEEE';
      const count = formats.getCount();
      formats.load('items/type');
      await context.sync();
      expect(count.value).toBe(3);
      expect(formats.items.map(({ type }) => type)).toEqual(['ContainsText', 'CellValue', 'Custom']);
      const [text] = formats.items;
      text!.textComparison.load('rule');
      await context.sync();
      expect(text!.textComparison.rule).toEqual({ operator: 'BeginsWith', text: 'Dòng' });
    });
    expect(sheet.conditionalFormats).toMatchObject([
      {
        formulas: ['=LEFT(A1,LEN("Dòng"))="Dòng"'],
        type: 'beginsWith',
        text: 'Dòng',
        look: { fill: '#EEEEEE' },
        priority: 0,
      },
      { type: 'cellIs', operator: 'between', formulas: ['=1', '=2'], look: { fontColor: '#C00000' } },
      { type: 'expression', formulas: ['=$B1>1'], look: { fill: '#FFEEAA', bold: true }, priority: 2 },
    ]);
  });

  it('deletes one, and clears the part of a range', async () => {
    const { sheet } = await connected();
    await onSheet(async (page, context) => {
      const { conditionalFormats } = page.getRange('A1:B3');
      conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      conditionalFormats.add('Custom').delete();
      page.getRange('A2').conditionalFormats.clearAll();
      const [left, cleared] = [
        conditionalFormats.getCount(),
        page.getRange('A2').conditionalFormats.getCount(),
      ];
      await context.sync();
      expect([left.value, cleared.value]).toEqual([1, 0]);
    });
    expect(sheet.conditionalFormats[0]!.areas).toEqual([
      { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 },
      { firstRow: 2, firstColumn: 0, lastRow: 2, lastColumn: 1 },
      { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
    ]);
  });
});

describe('rows and columns', () => {
  it('inserts and deletes whole ones', async () => {
    const { sheet } = await connected();
    await onSheet((page) => {
      page.getRange('2:2').insert('Down');
      page.getRange('A:A').delete('Left');
    });
    expect([0, 1, 2, 3].map((row) => sheet.value(row, 0))).toEqual([0, null, 1, 2]);
    expect(sheet.cell(3, 1)?.formula).toBe('=A4*2');
  });

  it('says that it does not move parts of rows', async () => {
    await connected();
    await expect(onSheet((page) => void page.getRange('A1:B1').insert('Down'))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  });
});

it('finds constants and formulas as areas', async () => {
  await connected();
  await onSheet(async (page, context) => {
    const range = page.getRange('A1:D9');
    const constants = range.getSpecialCellsOrNullObject('Constants').load('address,areaCount');
    const formulas = range.getSpecialCells('Formulas').load('address');
    const none = page.getRange('D1:D9').getSpecialCellsOrNullObject('Formulas').load('address');
    await context.sync();
    expect([constants.address, constants.areaCount]).toEqual(['Trang!A1:B3', 1]);
    expect(formulas.address).toBe('Trang!C1:C3');
    expect(none.isNullObject).toBe(true);
  });
});

it('answers several ranges of one sheet', async () => {
  await connected();
  await onSheet(async (page, context) => {
    const ranges = page.getRanges('A1:A2, C3').load('address,areaCount');
    ranges.areas.load('items/values');
    await context.sync();
    expect([ranges.address, ranges.areaCount]).toEqual(['Trang!A1:A2,Trang!C3', 2]);
    expect(ranges.areas.items.map(({ values }) => values as unknown)).toEqual([
      [['Dòng 1'], ['Dòng 2']],
      [[4]],
    ]);
  });
  await expect(onSheet((page) => void page.getRanges('A1,?').load('address'))).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});

it('refuses the selected range where several areas are selected', async () => {
  const { workbook, sheet } = await connected();
  const area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  workbook.select(sheet, [area, { ...area, firstRow: 4, lastRow: 4 }]);
  await expect(
    onSheet((_page, { workbook: book }) => void book.getSelectedRange().load('address')),
  ).rejects.toMatchObject({ code: 'InvalidSelection' });
});

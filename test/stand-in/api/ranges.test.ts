import { areaOfAddress, ExcelHost, Workbook } from '../../../src/stand-in';
import { connectNode } from '../../../src/stand-in/hosts/connect-node';
import { until } from '../../support/until';

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

  it('inserts parts of rows, and answers the fresh cells', async () => {
    const { sheet } = await connected();
    await onSheet(async (page, context) => {
      const fresh = page.getRange('A1:B1').insert('Down').load('address');
      fresh.values = [['mới', 9]];
      await context.sync();
      expect(fresh.address).toBe('Trang!A1:B1');
    });
    expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual(['mới', 'Dòng 1', 'Dòng 2']);
    // Of the first row's formula only the cell that moved is followed.
    expect([sheet.cell(0, 2)?.formula, sheet.value(0, 2)]).toEqual(['=B2*2', 0]);
  });

  it('keeps pointing to the same cells from a range that was there before', async () => {
    await connected();
    await onSheet(async (page, context) => {
      const range = page.getRange('A2:B2').load('address');
      const gone = page.getRange('A3').load('address');
      await context.sync();
      page.getRange('1:2').insert('Down');
      page.getRange('5:5').delete('Up');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Trang!A4:B4', [['Dòng 2', 1]]]);
      gone.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('forgets ranges that nobody asked to keep', async () => {
    await connected();
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('address');
    await context.sync();
    range.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });

  it('tells listeners what was inserted, and hands them the range', async () => {
    await connected();
    const told: unknown[] = [];
    await onSheet(async (page, context) => {
      page.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address,values');
          await inner.sync();
          told.push([
            event.changeType,
            event.address,
            event.changeDirectionState?.insertShiftDirection,
            range.address,
          ]);
        });
      });
      await context.sync();
      page.getRange('B2').values = [[7]];
      page.getRange('1:1').insert('Down');
      await context.sync();
      await until(() => told.length === 2);
    });
    expect(told).toEqual([
      ['RangeEdited', 'B2', undefined, 'Trang!B3'],
      ['RowInserted', '1:1', 'Down', 'Trang!1:1'],
    ]);
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

it('formats and clears several ranges at once, and tells which are selected', async () => {
  const { workbook, sheet } = await connected();
  workbook.select(
    sheet,
    ['A1:A2', 'C3'].map((address) => areaOfAddress(address)!),
  );
  await onSheet(async (page, context) => {
    const ranges = page.getRanges('A1:A2,C3');
    ranges.format.fill.color = '#FFEEAA';
    page.getRange('C3').format.font.bold = true;
    page.getRanges('B1,B3').clear('Contents');
    ranges.format.fill.load('color');
    ranges.format.font.load('bold');
    const selected = context.workbook.getSelectedRanges().load('address,cellCount');
    await context.sync();
    expect([ranges.format.fill.color, ranges.format.font.bold]).toEqual(['#FFEEAA', null]);
    expect([selected.address, selected.cellCount]).toEqual(['Trang!A1:A2,Trang!C3', 3]);
  });
  expect([sheet.value(0, 1), sheet.value(1, 1)]).toEqual([null, 1]);
});

describe('copying', () => {
  it('takes formulas along with their cells, looks, merges and links, and fills multiples', async () => {
    const { sheet } = await connected();
    await onSheet(async (page, context) => {
      page.getRange('C1').format.fill.color = '#FFEEAA';
      page.getRange('C2').hyperlink = { documentReference: 'Trang!A1' };
      page.getRange('E1:F1').merge();
      page.getRange('A10').copyFrom('A1:F3');
      page.getRange('H1:H6').copyFrom(page.getRange('C1:C3'), 'Formulas');
      page.getRange('J1').copyFrom('Trang!C1:C3', 'Values');
      page.getRange('L1').copyFrom('A1:B2', 'All', false, true);
      const [all, formulas, values, turned] = ['C10:C12', 'H1:H6', 'J1:J3', 'L1:M2'].map((address) =>
        page.getRange(address).load('formulas'),
      );
      await context.sync();
      expect(all!.formulas).toEqual([['=B10*2'], ['=B11*2'], ['=B12*2']]);
      expect(formulas!.formulas.flat()).toEqual(['=G1*2', '=G2*2', '=G3*2', '=G4*2', '=G5*2', '=G6*2']);
      expect(values!.formulas).toEqual([[0], [2], [4]]);
      expect(turned!.formulas).toEqual([
        ['Dòng 1', 'Dòng 2'],
        [0, 1],
      ]);
    });
    expect([sheet.style(9, 2).fill, sheet.style(0, 7).fill]).toEqual(['#FFEEAA', null]);
    expect(sheet.attachments.get('10,2')?.link).toEqual({ documentReference: 'Trang!A1' });
    expect(sheet.mergeAt(9, 5)).toMatchObject({ firstRow: 9, firstColumn: 4 });
  });

  it('copies conditional formats and rules for input with their cells', async () => {
    const { sheet } = await connected();
    await onSheet((page) => {
      page.getRange('B1:B3').conditionalFormats.add('Custom').custom.rule.formula = '=B1>A1';
      page.getRange('B1:B3').dataValidation.rule = { custom: { formula: '=B1>A1' } };
      page.getRange('E5').copyFrom('B2:B3');
    });
    expect(sheet.conditionalFormats.map(({ areas, formulas }) => [areas[0]?.firstRow, formulas])).toEqual([
      [0, ['=B1>A1']],
      [4, ['=E5>D5']],
    ]);
    expect(sheet.validations.map(({ areas, formulas }) => [areas[0]?.firstRow, formulas])).toEqual([
      [0, ['=B1>A1']],
      [4, ['=E5>D5']],
    ]);
  });
});

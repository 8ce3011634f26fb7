import { ExcelHost, openWorkbook, saveWorkbook, Workbook } from '../../../src/stand-in';
import { connectNode } from '../../../src/stand-in/hosts/connect-node';

/** Runs on a sheet, then on the same sheet out of the saved file, and hands back what `read` read there. */
async function afterSaving<T>(
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const workbook = new Workbook('Sổ.xlsx');
  workbook.addSheet('Tổng hợp, quý 1');
  await connectNode(new ExcelHost(workbook));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C40').values = Array.from({ length: 40 }, (_, row) => [`Dòng ${row}`, row, null]);
    change(sheet, context);
    await context.sync();
  });
  await connectNode(new ExcelHost(await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx')));
  return Excel.run((context) => read(context.workbook.worksheets.getFirst(), context));
}

test('how a sheet is printed', async () => {
  const read = await afterSaving(
    ({ pageLayout, horizontalPageBreaks, verticalPageBreaks }) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.setPrintArea('A1:C40');
      pageLayout.setPrintTitleRows('$2:$3');
      pageLayout.setPrintTitleColumns('A:A');
      pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 2, left: 3, right: 1.5 });
      pageLayout.headerMargin = 20;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.firstPageNumber = 5;
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftHeader = '&"Times New Roman,Bold"CĐ Y tế & Dược && <1>';
      defaultForAllPages.rightFooter = 'Trang &P/&N';
      horizontalPageBreaks.add('A21');
      horizontalPageBreaks.add('A11:C11');
      verticalPageBreaks.add('C1');
    },
    async ({ pageLayout, horizontalPageBreaks, verticalPageBreaks }, context) => {
      pageLayout.load(
        'orientation,paperSize,topMargin,leftMargin,headerMargin,footerMargin,zoom,centerHorizontally,firstPageNumber',
      );
      const [area, rows, columns] = [
        pageLayout.getPrintArea().load('address'),
        pageLayout.getPrintTitleRowsOrNullObject().load('address'),
        pageLayout.getPrintTitleColumnsOrNullObject().load('address'),
      ];
      const parts = pageLayout.headersFooters.defaultForAllPages.load();
      horizontalPageBreaks.load('items/rowIndex');
      verticalPageBreaks.load('items/columnIndex');
      await context.sync();
      const { orientation, paperSize, headerMargin, footerMargin, zoom, centerHorizontally } = pageLayout;
      return {
        page: [orientation, paperSize, headerMargin, footerMargin, zoom, centerHorizontally],
        centimeters: [pageLayout.topMargin, pageLayout.leftMargin].map((points) => (points / 72) * 2.54),
        first: pageLayout.firstPageNumber,
        addresses: [area, rows, columns].map(({ address }) => address),
        texts: [parts.leftHeader, parts.centerHeader, parts.rightFooter],
        breaks: [
          horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
          verticalPageBreaks.items.map(({ columnIndex }) => columnIndex),
        ],
      };
    },
  );
  expect(read).toEqual({
    page: [
      'Landscape',
      'A4',
      20,
      21.6,
      { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      true,
    ],
    centimeters: [expect.closeTo(2, 3), expect.closeTo(3, 3)],
    first: 5,
    addresses: ["'Tổng hợp, quý 1'!A1:C40", "'Tổng hợp, quý 1'!2:3", "'Tổng hợp, quý 1'!A:A"],
    texts: ['&"Times New Roman,Bold"CĐ Y tế & Dược && <1>', '', 'Trang &P/&N'],
    breaks: [[10, 20], [2]],
  });
});

test('borders, alignment, letters and sizes', async () => {
  const read = await afterSaving(
    (sheet) => {
      const table = sheet.getRange('A1:C3');
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const) {
        table.format.borders.getItem(edge).style = 'Continuous';
      }
      const bottom = table.format.borders.getItem('EdgeBottom');
      bottom.style = 'Double';
      bottom.color = 'red';
      table.format.borders.getItem('InsideHorizontal').weight = 'Hairline';
      const head = sheet.getRange('A1:C1').format;
      head.horizontalAlignment = 'Center';
      head.verticalAlignment = 'Center';
      head.wrapText = true;
      head.textOrientation = -45;
      head.rowHeight = 42;
      head.font.set({ name: 'Times New Roman', size: 13, bold: true, italic: true, underline: 'Double' });
      sheet.getRange('A2').format.indentLevel = 2;
      sheet.getRange('A1').format.fill.color = '#FFEEAA';
      sheet.getRange('A1').format.fill.clear();
      sheet.getRange('B:B').format.columnWidth = 90;
    },
    async (sheet, context) => {
      const { borders } = sheet.getRange('A1:C3').format;
      borders.load('items/sideIndex,items/style,items/weight,items/color');
      const head = sheet
        .getRange('A1:C1')
        .format.load('horizontalAlignment,wrapText,textOrientation,rowHeight');
      head.font.load('name,size,bold,underline');
      head.fill.load('color');
      const below = sheet.getRange('A4').format.borders.getItem('EdgeTop').load('style');
      const [indented, wide] = [sheet.getRange('A2').format, sheet.getRange('B1').format];
      indented.load('indentLevel');
      wide.load('columnWidth');
      await context.sync();
      return {
        lines: borders.items.map(({ sideIndex, style, weight, color }) =>
          [sideIndex, style, weight, color].join(' '),
        ),
        head: [head.horizontalAlignment, head.wrapText, head.textOrientation, head.rowHeight],
        font: [head.font.name, head.font.size, head.font.bold, head.font.underline, head.fill.color],
        others: [below.style, indented.indentLevel, wide.columnWidth],
      };
    },
  );
  expect(read).toEqual({
    lines: [
      'EdgeTop Continuous Thin #000000',
      'EdgeBottom Double Thick #FF0000',
      'EdgeLeft Continuous Thin #000000',
      'EdgeRight Continuous Thin #000000',
      'InsideVertical None Thin #000000',
      'InsideHorizontal Continuous Hairline #000000',
    ],
    head: ['Center', true, -45, 42],
    font: ['Times New Roman', 13, true, 'Double', '#FFFFFF'],
    others: ['Double', 2, 90],
  });
});

test('links and rules for typed input', async () => {
  const read = await afterSaving(
    (sheet) => {
      sheet.getRange('C1').hyperlink = {
        documentReference: "'Tổng hợp, quý 1'!A9",
        textToDisplay: 'Đến dòng 9',
        screenTip: 'Xem',
      };
      sheet.getRange('C2').hyperlink = { address: 'https://congdoan.example/?a=1&b=2' };
      const choice = sheet.getRange('B1:B9').dataValidation;
      choice.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
      choice.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Sai',
        message: 'Chọn trong danh sách',
      };
      sheet.getRange('A1:A9').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: '=B1', operator: 'Between' },
      };
      sheet.getRange('A5').dataValidation.clear();
    },
    async (sheet, context) => {
      const [inside, outside, none] = ['C1', 'C2', 'C3'].map((address) => sheet.getRange(address));
      for (const range of [inside, outside, none]) range!.load('hyperlink,text');
      const rules = ['B2', 'A1:A4', 'A5', 'A1:A9'].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        return dataValidation.load('type,rule,errorAlert');
      });
      await context.sync();
      return {
        links: [inside, outside, none].map((range) => range!.hyperlink),
        text: inside!.text[0]![0],
        types: rules.map(({ type }) => type),
        rules: rules.slice(0, 2).map(({ rule }) => rule),
        style: rules[0]!.errorAlert.style,
      };
    },
  );
  expect(read).toEqual({
    links: [
      { documentReference: "'Tổng hợp, quý 1'!A9", textToDisplay: 'Đến dòng 9', screenTip: 'Xem' },
      { address: 'https://congdoan.example/?a=1&b=2', textToDisplay: 'https://congdoan.example/?a=1&b=2' },
      null,
    ],
    text: 'Đến dòng 9',
    types: ['List', 'WholeNumber', 'None', 'MixedCriteria'],
    rules: [
      { list: { inCellDropDown: true, source: 'Có,Không' } },
      { wholeNumber: { formula1: 1, formula2: '=B1', operator: 'Between' } },
    ],
    style: 'Warning',
  });
});

test('tabs: copied, coloured, hidden, moved, without grid lines, frozen', async () => {
  const read = await afterSaving(
    (sheet, context) => {
      const copy = sheet.copy('End');
      copy.tabColor = '#00B050';
      copy.showGridlines = false;
      copy.freezePanes.freezeAt(copy.getRange('A1:B3'));
      const last = context.workbook.worksheets.add('Cuối');
      last.visibility = 'Hidden';
      last.position = 1;
      sheet.freezePanes.freezeRows(2);
      sheet.freezePanes.unfreeze();
      context.workbook.names.add('CaCot', sheet.getRange('A:A'));
      context.workbook.names.add('An', '=1').visible = false;
    },
    async (_sheet, context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load('items/name,items/tabColor,items/visibility,items/showGridlines');
      names.load('items/name,items/visible,items/formula');
      const frozen = worksheets.getLast().freezePanes.getLocationOrNullObject().load('address');
      const free = worksheets.getFirst().freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name, tabColor, visibility, showGridlines }) =>
          [name, tabColor, visibility, showGridlines].join(' '),
        ),
        names: names.items.map(({ name, visible, formula }) => [name, visible, formula] as unknown),
        frozen: frozen.address,
        free: free.isNullObject,
      };
    },
  );
  expect(read).toEqual({
    sheets: [
      'Tổng hợp, quý 1  Visible true',
      'Cuối  Hidden true',
      'Tổng hợp, quý 1 (2) #00B050 Visible false',
    ],
    names: [
      ['CaCot', true, "='Tổng hợp, quý 1'!$A:$A"],
      ['An', false, '=1'],
    ],
    frozen: "'Tổng hợp, quý 1 (2)'!A1:B3",
    free: true,
  });
});

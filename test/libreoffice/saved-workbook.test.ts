import { ExcelHost, openWorkbook, saveWorkbook, Workbook } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { convertedByLibreOffice } from '../support/libreoffice';

function workbook(): Workbook {
  const book = new Workbook('book.xlsx');
  const sheet = book.addSheet('Danh sách');
  ['Họ tên', 'CCCD', 'Số tiền', 'Ngày', 'Ghi chú'].forEach((text, column) => sheet.setValue(0, column, text));
  ['Nguyễn Thị Hồng', '001085012345', 500_000, 45_000, '=1+1'].forEach((value, column) =>
    sheet.setValue(1, column, value),
  );
  ['Trần Đức', '079', 250_000, 36_526, "+cmd|' /C calc'!A0"].forEach((value, column) =>
    sheet.setValue(2, column, value),
  );
  for (const row of [1, 2]) {
    sheet.setStyle(row, 1, { numberFormat: '@' });
    sheet.setStyle(row, 2, { numberFormat: '#,##0' });
    sheet.setStyle(row, 3, { numberFormat: 'dd/mm/yyyy' });
  }
  sheet.setFormula(3, 2, '=SUM(C2:C3)', 750_000);
  return book;
}

test('LibreOffice reads the texts that were saved: zeros kept, nothing made a formula', async () => {
  const csv = await convertedByLibreOffice(
    await saveWorkbook(workbook()),
    'csv',
    'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true',
  );
  expect(csv.toString('utf8').trimEnd().split('\n')).toEqual([
    'Họ tên\tCCCD\tSố tiền\tNgày\tGhi chú',
    'Nguyễn Thị Hồng\t001085012345\t500,000\t15/03/2023\t=1+1',
    "Trần Đức\t079\t250,000\t01/01/2000\t+cmd|' /C calc'!A0",
    '\t\t750000',
  ]);
}, 60_000);

test('a file written by LibreOffice keeps texts, formulas and looks when opened', async () => {
  const written = await convertedByLibreOffice(await saveWorkbook(workbook()), 'xlsx');
  const sheet = (await openWorkbook(written, 'book.xlsx')).sheets[0];
  expect(sheet?.cell(1, 1)).toMatchObject({ value: '001085012345', formula: null });
  expect(sheet?.cell(1, 4)).toMatchObject({ value: '=1+1', formula: null });
  expect(sheet?.cell(3, 2)).toMatchObject({ value: 750_000, formula: '=SUM(C2:C3)' });
  expect(sheet?.cell(2, 3)).toMatchObject({ value: 36_526, style: { numberFormat: 'dd/mm/yyyy' } });
}, 60_000);

test('LibreOffice sees page, borders, links and rules for typed input', async () => {
  const book = workbook();
  const [sheet] = book.sheets;
  const area = { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 4 };
  Object.assign(sheet!.page, {
    orientation: 'Landscape',
    paper: 9,
    fitTo: { wide: 1, high: 0 },
    printArea: [area],
    titleRows: { first: 0, last: 0 },
    rowBreaks: [2],
  });
  sheet!.page.headersFooters.rightFooter = 'Trang &P';
  sheet!.setAreaStyle(area, { borders: { bottom: { style: 'double', color: '#FF0000' } } });
  sheet!.attachments.set('1,0', { link: { documentReference: "'Danh sách'!A3" } });
  sheet!.validations.push({
    areas: [{ ...area, firstRow: 1, firstColumn: 4 }],
    type: 'list',
    operator: null,
    formulas: ['"Có,Không"'],
    ignoreBlanks: true,
    inCellDropDown: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: 'Chọn' },
    prompt: { showPrompt: false, title: '', message: '' },
  });
  const flat = (await convertedByLibreOffice(await saveWorkbook(book), 'fods')).toString('utf8');
  for (const mark of [
    /style:print-orientation="landscape"/,
    /fo:page-width="(11\.69\d*in|29\.7\d*cm)"/,
    /style:scale-to-X="1"/,
    /table:print-ranges="&apos;Danh sách&apos;\.A1:&apos;Danh sách&apos;\.E4"/,
    /<table:table-header-rows>/,
    /fo:break-before="page"/,
    /Trang [\s\S]{0,60}<text:page-number>/,
    /fo:border-bottom="[\d.]+\w* double[^"]* #ff0000"/,
    /xlink:href="#&apos;Danh sách&apos;\.A3"/,
    /cell-content-is-in-list\(&quot;Có&quot;;&quot;Không&quot;\)/,
  ]) {
    expect(flat).toMatch(mark);
  }
}, 60_000);

test('LibreOffice draws a chart that was added', async () => {
  const book = workbook();
  await connectNode(new ExcelHost(book));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('H1:I3').values = [
      ['Đơn vị', 'Số tiền'],
      ['BV A', 10],
      ['BV B', 20],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('H1:I3'), 'Columns');
    chart.title.text = 'Chi theo đơn vị';
    chart.setPosition('H6', 'N20');
    sheet.getRange('1:1').insert('Down');
    sheet.charts.load('items/name');
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Chart 1']);
  });
  expect(book.sheets[0]?.charts[0]).toMatchObject({
    series: [
      { name: "='Danh sách'!$I$2", values: "='Danh sách'!$I$3:$I$4", categories: "='Danh sách'!$H$3:$H$4" },
    ],
    place: { firstRow: 6, lastRow: 20 },
  });
  const flat = (await convertedByLibreOffice(await saveWorkbook(book), 'fods')).toString('utf8');
  for (const mark of [
    /chart:class="chart:bar"/,
    /Chi theo đơn vị/,
    /<text:p>Số tiền<\/text:p>[\s\S]*BV B/,
    /chart:values-cell-range-address="[^"]*I\$?3:[^"]*I\$?4"/,
  ]) {
    expect(flat).toMatch(mark);
  }
}, 60_000);

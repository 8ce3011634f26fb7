import fc from 'fast-check';
import { openWorkbook, saveWorkbook, Workbook } from '../../../src/stand-in';
import type { Scalar, StyleChange } from '../../../src/stand-in';

async function reopened(workbook: Workbook): Promise<Workbook> {
  return openWorkbook(await saveWorkbook(workbook), workbook.name);
}

/** Everything of a workbook that a file must keep, as plain data. */
function contentOf(workbook: Workbook) {
  return {
    sheets: workbook.sheets.map((sheet) => {
      const cells: unknown[] = [];
      sheet.forEachCell(({ value, formula, style }, row, column) =>
        cells.push([row, column, value, formula, style]),
      );
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        tabColor: sheet.tabColor,
        cells,
        merges: sheet.merges,
        autoFilter: sheet.autoFilter,
        freeze: sheet.freeze,
        columnWidths: [...sheet.columnWidths],
        rowHeights: [...sheet.rowHeights],
        columnStyles: [...sheet.columnStyles],
        rowStyles: [...sheet.rowStyles],
        hiddenRows: [...sheet.hiddenRows],
        hiddenColumns: [...sheet.hiddenColumns],
        tables: sheet.tables.map((table) => ({ ...table, id: '' })),
        conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: '', origin: null })),
        protection: sheet.protection,
        page: sheet.page,
        validations: sheet.validations,
        attachments: [...sheet.attachments].flatMap(([place, { link, note }]) =>
          link || note ? [[place, link, note]] : [],
        ),
      };
    }),
    names: workbook.names.map(({ scope, ...name }) => ({ ...name, scope: scope?.name ?? null })),
    settings: [...workbook.settings],
    structureProtected: workbook.structureProtected,
    activeSheet: workbook.activeSheet.name,
  };
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cn}\uFFFE\uFFFF]/u.test(text)),
  fc.constantFrom(
    '=1+1',
    "+cmd|' /C calc'!A0",
    '0012',
    '#N/A',
    'TRUE',
    ' a  b ',
    'Nguyễn',
    'Nguye\u0302\u0303n',
    'dòng\nmới',
    '_x000D_',
  ),
);
const anyValue: fc.Arbitrary<Scalar> = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
  fc.integer({ min: 0, max: 60_000 }),
  fc.boolean(),
  fc.constantFrom<Scalar>({ error: '#DIV/0!' }, { error: '#N/A' }, { error: '#REF!' }),
);
const anyColor = fc.constantFrom('#FF0000', '#00B050', '#000000', '#FFFF00');
const anyStyle: fc.Arbitrary<StyleChange> = fc.record(
  {
    numberFormat: fc.constantFrom('General', '@', '#,##0', 'dd/mm/yyyy', 'h:mm', '0.00%', '#,##0 "đồng"'),
    fill: anyColor,
    horizontal: fc.constantFrom('Left', 'Center', 'CenterAcrossSelection'),
    vertical: fc.constantFrom('Top', 'Center', 'Bottom'),
    wrapText: fc.boolean(),
    indent: fc.nat(5),
    locked: fc.boolean(),
    font: fc.record(
      {
        name: fc.constantFrom('Times New Roman', '.VnTime'),
        size: fc.constantFrom(10, 13.5),
        bold: fc.boolean(),
        italic: fc.boolean(),
        underline: fc.constantFrom('None', 'Single', 'Double'),
        color: anyColor,
      },
      { requiredKeys: [] },
    ),
    borders: fc.record(
      { top: fc.record({ style: fc.constantFrom('thin', 'double'), color: anyColor }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const anyCell = fc.record({
  row: fc.nat(30),
  column: fc.nat(20),
  value: anyValue,
  formula: fc.option(fc.constantFrom('=SUM(A1:B2)', '=\'Sổ 1\'!$A$1&"<"'), { freq: 4 }),
  style: anyStyle,
});

test('any cells come back from a file as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCell, { minLength: 1, maxLength: 25 }), async (cells) => {
      const workbook = new Workbook('Sổ.xlsx');
      const sheet = workbook.addSheet('Sổ 1');
      for (const { row, column, value, formula, style } of cells) {
        if (formula === null) sheet.setValue(row, column, value);
        // Of a formula's result, text that reads like an error value cannot be told from the error.
        else sheet.setFormula(row, column, formula, value === '#N/A' ? 'x' : value);
        sheet.setStyle(row, column, style);
      }
      expect(contentOf(await reopened(workbook))).toEqual(contentOf(workbook));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('a stray cell in the last corner comes back', async () => {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet();
  sheet.setValue(0, 0, 'a');
  sheet.setValue(1_048_575, 16_383, 45_000);
  expect(contentOf(await reopened(workbook))).toEqual(contentOf(workbook));
}, 30_000);

function fullWorkbook(): Workbook {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet('Danh sách');
  const hidden = workbook.addSheet('Ẩn');
  hidden.visibility = 'Hidden';
  workbook.addSheet('Nhớ').visibility = 'VeryHidden';
  ['STT', 'Họ tên', 'Số tiền'].forEach((header, column) => sheet.setValue(2, column, header));
  [1, 'An', 500_000].forEach((value, column) => sheet.setValue(3, column, value));
  sheet.merge({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 });
  sheet.freeze = { rows: 3, columns: 1 };
  sheet.tabColor = '#FF0000';
  sheet.columnWidths.set(1, 150);
  sheet.rowHeights.set(2, 33);
  sheet.hiddenRows.add(9);
  sheet.hiddenColumns.add(5);
  sheet.tables.push({
    id: workbook.newId(),
    name: 'DanhSach',
    area: { firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 2 },
    columns: ['STT', 'Họ tên', 'Số tiền'],
    hasHeaders: true,
    hasTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
  });
  sheet.conditionalFormats.push({
    id: workbook.newId(),
    areas: [
      { firstRow: 3, firstColumn: 2, lastRow: 9, lastColumn: 2 },
      { firstRow: 3, firstColumn: 0, lastRow: 9, lastColumn: 0 },
    ],
    type: 'expression',
    operator: null,
    formulas: ['=$C4<0'],
    text: null,
    look: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
    priority: 1,
    stopIfTrue: true,
    origin: null,
  });
  workbook.names.push(
    { name: 'SoTien', formula: "='Danh sách'!$C$4:$C$9", scope: null, comment: 'tiền', visible: true },
    { name: 'Rieng', formula: "='Danh sách'!$A$1", scope: sheet, comment: '', visible: true },
  );
  const whole = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };
  sheet.setAreaStyle({ ...whole, firstColumn: 6, lastColumn: 8 }, { numberFormat: '@' });
  sheet.setAreaStyle({ ...whole, firstRow: 19, lastRow: 20 }, { fill: '#FFEEAA' });
  hidden.autoFilter = { firstRow: 2, firstColumn: 0, lastRow: 9, lastColumn: 3 };
  hidden.setAreaStyle(whole, { font: { name: 'Times New Roman' } });
  workbook.names.push({ name: 'An', formula: '=1', scope: null, comment: '', visible: false });
  Object.assign(sheet.page, {
    orientation: 'Landscape',
    paper: 9,
    scale: 80,
    fitTo: { wide: 1, high: 0 },
    printArea: [
      { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 2 },
      { firstRow: 20, firstColumn: 0, lastRow: 29, lastColumn: 2 },
    ],
    titleRows: { first: 2, last: 2 },
    titleColumns: { first: 0, last: 0 },
    rowBreaks: [4, 9],
    evenPages: {
      leftHeader: '',
      centerHeader: '&"Times New Roman,Đậm"A && B',
      rightHeader: '1',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '&P',
    },
  });
  sheet.attachments.set('3,1', { link: { documentReference: "'Ẩn'!A1", screenTip: '"xem"' } });
  sheet.attachments.set('3,2', { note: { author: 'Lan', text: 'đã sửa' } });
  sheet.validations.push({
    areas: [{ firstRow: 3, firstColumn: 2, lastRow: 9, lastColumn: 2 }],
    type: 'decimal',
    operator: 'greaterThan',
    formulas: ['=$A$1'],
    ignoreBlanks: false,
    inCellDropDown: true,
    errorAlert: { showAlert: true, style: 'Information', title: '<Sai>', message: 'Số > 0' },
    prompt: { showPrompt: true, title: '', message: 'dòng 1\ndòng 2' },
  });
  workbook.settings.set('corrections', { sheet: 'Danh sách', note: '<&>"\u2028' });
  workbook.structureProtected = true;
  return workbook;
}

test('what lies over the cells comes back too, also on the second saving', async () => {
  const workbook = fullWorkbook();
  const once = await reopened(workbook);
  expect(contentOf(once)).toEqual(contentOf(workbook));
  expect(contentOf(await reopened(once))).toEqual(contentOf(workbook));
});

test('a protected sheet keeps what it allows', async () => {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet();
  sheet.protection = {
    protected: true,
    options: {
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: false,
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: true,
      allowPivotTables: false,
      allowSort: false,
      selectionMode: 'Unlocked',
    },
  };
  expect((await reopened(workbook)).sheets[0]?.protection).toEqual(sheet.protection);
});

test('a cleared setting is gone from the file', async () => {
  const workbook = await reopened(fullWorkbook());
  workbook.settings.clear();
  expect((await reopened(workbook)).settings.size).toBe(0);
});

test('5,000 rows of 14 columns come back whole', async () => {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet();
  for (let row = 0; row < 5_000; row++) {
    for (let column = 0; column < 14; column++) {
      sheet.cells.set(row, column, {
        value: column % 2 ? `Nguyễn Văn ${row % 977}` : row * column,
        formula: null,
        style: workbook.normalStyle,
      });
    }
  }
  const bytes = await saveWorkbook(workbook);
  const opened = await openWorkbook(bytes, 'Sổ.xlsx');
  expect(opened.sheets[0]?.value(4_999, 13)).toBe(sheet.value(4_999, 13));
}, 60_000);

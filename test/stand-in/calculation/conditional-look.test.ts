import { conditionalLookAt, Workbook, type Area, type ConditionalFormat } from '../../../src/stand-in';

const column = (firstColumn: number): Area => ({
  firstRow: 0,
  lastRow: 9,
  firstColumn,
  lastColumn: firstColumn,
});

function sheetWith(...formats: Partial<ConditionalFormat>[]) {
  const sheet = new Workbook('Sổ.xlsx').addSheet('Trang');
  sheet.conditionalFormats = formats.map((format, priority) => ({
    id: `${priority}`,
    areas: [column(0)],
    type: 'expression',
    operator: null,
    formulas: [],
    text: null,
    look: {},
    priority,
    stopIfTrue: false,
    origin: null,
    ...format,
  }));
  return sheet;
}

test('a formula is judged from the cell that it is asked for', () => {
  const sheet = sheetWith({ formulas: ['=B1>10'], look: { fill: '#FF0000' } });
  sheet.setValue(0, 1, 5);
  sheet.setValue(1, 1, 11);
  expect(conditionalLookAt(sheet, 0, 0)).toEqual({});
  expect(conditionalLookAt(sheet, 1, 0)).toEqual({ fill: '#FF0000' });
  expect(conditionalLookAt(sheet, 1, 1)).toEqual({});
});

test('the first format that hits has its say, later ones only in what it left open', () => {
  const sheet = sheetWith(
    { type: 'cellIs', operator: 'greaterThan', formulas: ['=1'], look: { fill: '#00FF00' } },
    { type: 'cellIs', operator: 'between', formulas: ['=2', '=4'], look: { fill: '#0000FF', bold: true } },
    { type: 'containsText', text: 'AN', look: { italic: true } },
  );
  sheet.setValue(0, 0, 3);
  sheet.setValue(1, 0, 9);
  sheet.setValue(2, 0, 'Lan');
  expect(conditionalLookAt(sheet, 0, 0)).toEqual({ fill: '#00FF00', bold: true });
  expect(conditionalLookAt(sheet, 1, 0)).toEqual({ fill: '#00FF00' });
  expect(conditionalLookAt(sheet, 2, 0)).toMatchObject({ italic: true });
});

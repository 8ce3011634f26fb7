import { addressOfArea, areaOfAddress, deleteCells, insertCells, Workbook } from '../../../src/stand-in';

function area(address: string) {
  const found = areaOfAddress(address);
  if (!found) throw new Error(address);
  return found;
}

function workbook() {
  const book = new Workbook('Book1.xlsx');
  const sheet = book.addSheet('Sổ 1');
  const other = book.addSheet('Khác');
  for (let row = 0; row < 6; row++) sheet.setValue(row, 0, row + 1);
  sheet.setFormula(6, 0, '=SUM(A1:A6)+A$4&"A4"', 21);
  other.setFormula(0, 0, "='Sổ 1'!A5+A5+SUM('Sổ 1'!A:A)", 5);
  sheet.merges = [area('B2:C2'), area('B4:C5')];
  sheet.rowHeights.set(4, 40);
  sheet.hiddenRows.add(3);
  book.names.push({ name: 'Vung', formula: "='Sổ 1'!$A$2:$A$5", scope: null, comment: '', visible: true });
  return { book, sheet, other };
}

test('inserted rows push cells, looks and references down', () => {
  const { book, sheet, other } = workbook();
  insertCells(sheet, area('4:5'), 'Down');
  expect([sheet.value(2, 0), sheet.value(3, 0), sheet.value(5, 0)]).toEqual([3, null, 4]);
  expect(sheet.cell(8, 0)?.formula).toBe('=SUM(A1:A8)+A$6&"A4"');
  expect(other.cell(0, 0)?.formula).toBe("='Sổ 1'!A7+A5+SUM('Sổ 1'!A:A)");
  expect(sheet.merges.map(addressOfArea)).toEqual(['B2:C2', 'B6:C7']);
  expect([...sheet.rowHeights, ...sheet.hiddenRows]).toEqual([[6, 40], 5]);
  expect(book.names[0]?.formula).toBe("='Sổ 1'!$A$2:$A$7");
});

test('deleted rows take their references along', () => {
  const { book, sheet, other } = workbook();
  deleteCells(sheet, area('4:5'), 'Up');
  expect([0, 1, 2, 3].map((row) => sheet.value(row, 0))).toEqual([1, 2, 3, 6]);
  expect(sheet.cell(4, 0)?.formula).toBe('=SUM(A1:A4)+#REF!&"A4"');
  expect(other.cell(0, 0)?.formula).toBe("='Sổ 1'!#REF!+A5+SUM('Sổ 1'!A:A)");
  expect(sheet.merges.map(addressOfArea)).toEqual(['B2:C2']);
  expect([...sheet.rowHeights, ...sheet.hiddenRows]).toEqual([]);
  expect(book.names[0]?.formula).toBe("='Sổ 1'!$A$2:$A$3");
});

test('inserting columns and deleting them again leaves the formulas as they were', () => {
  const { sheet, other } = workbook();
  insertCells(sheet, area('A:C'), 'Right');
  expect(sheet.cell(6, 3)?.formula).toBe('=SUM(D1:D6)+D$4&"A4"');
  deleteCells(sheet, area('A:C'), 'Left');
  expect(sheet.cell(6, 0)?.formula).toBe('=SUM(A1:A6)+A$4&"A4"');
  expect(other.cell(0, 0)?.formula).toBe("='Sổ 1'!A5+A5+SUM('Sổ 1'!A:A)");
});

test('new rows look as the row before them, and what is printed grows', () => {
  const { sheet } = workbook();
  sheet.setAreaStyle(area('A3:C3'), { fill: '#FFEEAA' });
  sheet.rowHeights.set(2, 33);
  sheet.autoFilter = area('A3:C7');
  Object.assign(sheet.page, {
    printArea: [area('A1:C7')],
    titleRows: { first: 2, last: 2 },
    rowBreaks: [2, 5],
  });
  insertCells(sheet, area('4:4'), 'Down');
  expect([sheet.style(3, 2).fill, sheet.style(3, 3).fill, sheet.rowHeights.get(3)]).toEqual([
    '#FFEEAA',
    null,
    33,
  ]);
  expect(sheet.page.printArea.map(addressOfArea)).toEqual(['A1:C8']);
  expect(sheet.autoFilter).toEqual(area('A3:C8'));
  expect([sheet.page.titleRows, sheet.page.rowBreaks]).toEqual([{ first: 2, last: 2 }, [2, 6]]);
  deleteCells(sheet, area('2:3'), 'Up');
  expect(sheet.page.printArea.map(addressOfArea)).toEqual(['A1:C6']);
  expect([sheet.page.titleRows, sheet.page.rowBreaks]).toEqual([null, [4]]);
});

test('a part of rows moves alone: only references within it follow', () => {
  const { sheet, other } = workbook();
  for (let row = 0; row < 6; row++) sheet.setValue(row, 3, row * 10);
  sheet.setFormula(0, 5, '=SUM(D1:D6)+A5+SUM(A1:D6)', 0);
  insertCells(sheet, area('D2:D3'), 'Down');
  expect([1, 2, 3, 7].map((row) => sheet.value(row, 3))).toEqual([null, null, 10, 50]);
  expect([sheet.value(1, 0), sheet.value(4, 0)]).toEqual([2, 5]);
  expect(sheet.cell(0, 5)?.formula).toBe('=SUM(D1:D8)+A5+SUM(A1:D6)');
  deleteCells(sheet, area('D2:D3'), 'Up');
  expect(sheet.cell(0, 5)?.formula).toBe('=SUM(D1:D6)+A5+SUM(A1:D6)');
  expect(other.cell(0, 0)?.formula).toBe("='Sổ 1'!A5+A5+SUM('Sổ 1'!A:A)");
});

test('neither merges nor tables are torn', () => {
  const { sheet } = workbook();
  expect(() => insertCells(sheet, area('B1'), 'Down')).toThrow(
    expect.objectContaining({ code: 'InsertDeleteConflict' }),
  );
  insertCells(sheet, area('B1:C1'), 'Down');
  expect(sheet.merges.map(addressOfArea)).toEqual(['B3:C3', 'B5:C6']);
});

test('nothing is pushed off the sheet', () => {
  const { sheet } = workbook();
  sheet.setValue(1_048_575, 0, 'last');
  expect(() => insertCells(sheet, area('1:1'), 'Down')).toThrow(
    expect.objectContaining({ code: 'NonBlankCellOffSheet' }),
  );
  expect(sheet.value(0, 0)).toBe(1);
});

test('references follow a renamed sheet, and break with a deleted one', () => {
  const { book, sheet, other } = workbook();
  book.renameSheet(sheet, "Quà '24");
  expect(other.cell(0, 0)?.formula).toBe("='Quà ''24'!A5+A5+SUM('Quà ''24'!A:A)");
  expect(book.names[0]?.formula).toBe("='Quà ''24'!$A$2:$A$5");
  book.deleteSheet(sheet);
  expect(other.cell(0, 0)?.formula).toBe("='Quà ''24'!#REF!+A5+SUM('Quà ''24'!#REF!)");
});

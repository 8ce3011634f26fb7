import { addressOfArea, areaOfAddress, moveLines, Workbook } from '../../../src/stand-in';

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
  moveLines(sheet, 'row', 3, 2);
  expect([sheet.value(2, 0), sheet.value(3, 0), sheet.value(5, 0)]).toEqual([3, null, 4]);
  expect(sheet.cell(8, 0)?.formula).toBe('=SUM(A1:A8)+A$6&"A4"');
  expect(other.cell(0, 0)?.formula).toBe("='Sổ 1'!A7+A5+SUM('Sổ 1'!A:A)");
  expect(sheet.merges.map(addressOfArea)).toEqual(['B2:C2', 'B6:C7']);
  expect([...sheet.rowHeights, ...sheet.hiddenRows]).toEqual([[6, 40], 5]);
  expect(book.names[0]?.formula).toBe("='Sổ 1'!$A$2:$A$7");
});

test('deleted rows take their references along', () => {
  const { book, sheet, other } = workbook();
  moveLines(sheet, 'row', 3, -2);
  expect([0, 1, 2, 3].map((row) => sheet.value(row, 0))).toEqual([1, 2, 3, 6]);
  expect(sheet.cell(4, 0)?.formula).toBe('=SUM(A1:A4)+#REF!&"A4"');
  expect(other.cell(0, 0)?.formula).toBe("='Sổ 1'!#REF!+A5+SUM('Sổ 1'!A:A)");
  expect(sheet.merges.map(addressOfArea)).toEqual(['B2:C2']);
  expect([...sheet.rowHeights, ...sheet.hiddenRows]).toEqual([]);
  expect(book.names[0]?.formula).toBe("='Sổ 1'!$A$2:$A$3");
});

test('inserting columns and deleting them again leaves the formulas as they were', () => {
  const { sheet, other } = workbook();
  moveLines(sheet, 'column', 0, 3);
  expect(sheet.cell(6, 3)?.formula).toBe('=SUM(D1:D6)+D$4&"A4"');
  moveLines(sheet, 'column', 0, -3);
  expect(sheet.cell(6, 0)?.formula).toBe('=SUM(A1:A6)+A$4&"A4"');
  expect(other.cell(0, 0)?.formula).toBe("='Sổ 1'!A5+A5+SUM('Sổ 1'!A:A)");
});

test('nothing is pushed off the sheet', () => {
  const { sheet } = workbook();
  sheet.setValue(1_048_575, 0, 'last');
  expect(() => moveLines(sheet, 'row', 0, 1)).toThrow(
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

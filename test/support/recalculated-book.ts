import { openWorkbook, saveWorkbook, type Workbook } from '../../src/stand-in';
import { convertedByLibreOffice } from './libreoffice';

/** The workbook as LibreOffice calculates it, our own values taken out of the formulas of these tabs. */
export async function recalculatedBook(book: Workbook, tabs: readonly string[]): Promise<Workbook> {
  const copy = await openWorkbook(await saveWorkbook(book), 'Sổ.xlsx');
  for (const tab of copy.sheets.filter(({ name }) => tabs.includes(name))) {
    const formulas: [number, number, string][] = [];
    tab.forEachCell(({ formula }, row, column) => {
      if (formula !== null) formulas.push([row, column, formula]);
    });
    expect(formulas.length).toBeGreaterThan(10);
    // LibreOffice never calculates a cell that has a value.
    for (const [row, column, formula] of formulas) tab.setFormula(row, column, formula);
  }
  return openWorkbook(await convertedByLibreOffice(await saveWorkbook(copy), 'xlsx'), 'book.xlsx');
}

/**
 * A stand-in for Excel, behind the real office.js: tests, preview and command line open workbook files in it.
 * It knows nothing of the add-in.
 *
 *   const workbook = await openWorkbook(bytes, 'Sổ.xlsx');   // throws WorkbookFileError, code says why
 *   const excel = new ExcelHost(workbook, { mode: 'web' });  // answers office.js's request messages
 *   await connectNode(excel);                                // hosts/connect-node, or connectWindow before office.js loads
 *   await Excel.run(async (context) => …);                   // the real, unmodified client
 *   const saved = await saveWorkbook(workbook);
 */
export { Workbook, WorkbookRefusal } from './workbook/workbook';
export { zipTexts } from './xlsx/zip-package';
export { Sheet } from './workbook/sheet';
export { plainStyle } from './workbook/style';
export { addressOfArea, areaOfAddress } from './workbook/area';
export type * from './workbook/types';
export { openWorkbook } from './xlsx/open-workbook';
export { saveWorkbook } from './xlsx/save-workbook';
export { WorkbookFileError } from './xlsx/workbook-file-error';
export { enterValue } from './workbook/enter-value';
export { conditionalLookAt } from './calculation/conditional-look';
export { displayText } from './workbook/display-text';
export { daysTo1904 } from './workbook/serial-date';
export { isDateFormat } from './workbook/number-format';
export { ExcelHost, type ExcelHostOptions } from './protocol/excel-host';
export type { Failure } from './protocol/mishaps';
export { deleteCells, insertCells } from './workbook/shift-cells';
export { connectionTo, type HostConnection } from './hosts/host-connection';
export { connectWindow, type AddInWindow } from './hosts/connect-window';

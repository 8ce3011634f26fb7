import type { CellValue } from '../../src/core/sheet/grid';
import { createExcelHost } from '../../src/excel/excel-host';
import { ExcelHost, Workbook } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';

/** What reading a workbook through the add-in's own host cost on the web. */
export interface ReadingCost {
  readonly syncs: number;
  readonly allowed: number;
  readonly bytes: number;
}

/** Reads the sheets through office.js as Excel on the web answers it, and counts round trips and bytes. */
export async function readingCost(sheets: ReadonlyMap<string, CellValue[][]>): Promise<ReadingCost> {
  const workbook = new Workbook('Sổ đo.xlsx');
  for (const [name, values] of sheets) {
    const sheet = workbook.addSheet(name);
    values.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
  }
  const excel = new ExcelHost(workbook, { mode: 'web' });
  await connectNode(excel);
  const host = createExcelHost(() => true);
  const { requests, bytesOut } = excel.statistics;
  const read = await host.readWorkbook();
  if (!read.ok) throw new Error(read.problem.code);
  const bytes = excel.statistics.bytesOut - bytesOut;
  // One more message than syncs: the client tells which ranges it no longer needs.
  const syncs = excel.statistics.requests - requests - 1;
  return { syncs, allowed: 1 + Math.ceil(bytes / (4 * 1024 * 1024)), bytes };
}

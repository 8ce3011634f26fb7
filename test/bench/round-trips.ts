import type { CellValue } from '../../src/core/sheet/grid';
import type { Result } from '../../src/core/result';
import type { Host } from '../../src/core/workbook';
import { createExcelHost } from '../../src/excel/excel-host';
import { ExcelHost, Workbook } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';

/** What a piece of work through the add-in's own host costs on the web. */
export interface RoundTrips {
  readonly syncs: number;
  readonly allowed: number;
  readonly bytes: number;
}

const bytesOfTrip = 4 * 1024 * 1024;

/** Reads the sheets through office.js as Excel on the web answers it: one sync for what there is, then 4 MiB each. */
export async function readingCost(sheets: ReadonlyMap<string, CellValue[][]>): Promise<RoundTrips> {
  const { excel, host } = await connected(sheets);
  const { requests, bytesOut } = excel.statistics;
  settle(await host.readWorkbook());
  const bytes = excel.statistics.bytesOut - bytesOut;
  return { syncs: syncsSince(excel, requests), allowed: 1 + Math.ceil(bytes / bytesOfTrip), bytes };
}

/**
 * Writes every cell of a column anew, as fixes are written: two syncs look whether sheets and cells are still as they were read,
 * then 4 MiB each.
 */
export async function writingCost(sheet: string, rows: CellValue[][], column: number): Promise<RoundTrips> {
  const { excel, host } = await connected(new Map([[sheet, rows]]));
  const writes = rows.slice(1).map((row, index) => {
    const before = { value: row[column]!, formula: null, numberFormat: 'General' };
    return {
      sheet,
      row: index + 1,
      column,
      before,
      after: { ...before, value: `0${String(row[column])}`, numberFormat: '@' },
    };
  });
  const { requests, bytesIn } = excel.statistics;
  settle(await host.apply({ writes, journal: null }));
  const bytes = excel.statistics.bytesIn - bytesIn;
  return { syncs: syncsSince(excel, requests), allowed: 2 + Math.ceil(bytes / bytesOfTrip), bytes };
}

async function connected(
  sheets: ReadonlyMap<string, CellValue[][]>,
): Promise<{ excel: ExcelHost; host: Host }> {
  const workbook = new Workbook('Sổ đo.xlsx');
  for (const [name, values] of sheets) {
    const sheet = workbook.addSheet(name);
    values.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
  }
  const excel = new ExcelHost(workbook, { mode: 'web' });
  await connectNode(excel);
  return { excel, host: createExcelHost(() => true) };
}

/** One message more than syncs is sent: the client tells which ranges it no longer needs. */
function syncsSince(excel: ExcelHost, requests: number): number {
  return excel.statistics.requests - requests - 1;
}

function settle(result: Result<unknown>): void {
  if (!result.ok) throw new Error(result.problem.code);
}

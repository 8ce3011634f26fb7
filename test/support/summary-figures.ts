import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { readSettings } from '../../src/core/settings/office-settings';
import { crossMargins } from '../../src/core/totals/cross-margins';
import { drawTotals, type TotalsTab } from '../../src/core/totals/tab/draw-totals';
import { measureTitle } from '../../src/core/totals/measures';
import { tablesOfRegister, totalsOf, type Totals, type TotalsRequest } from '../../src/core/totals/totals';
import type { SheetDrawing } from '../../src/core/sheet/sheet-drawing';
import type { Host } from '../../src/core/workbook';
import { bookGrids } from '../../src/core/workbook';
import { createExcelHost } from '../../src/excel/excel-host';
import { ExcelHost, type Sheet, type Workbook } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';

/** What a summary tab shows: `unit › fund › measure`, '' for totals. */
export type SummaryFigures = Readonly<Record<string, number | string | null>>;

/** A summary of a workbook's grants, reckoned anew. */
export interface Summary {
  readonly totals: Totals;
  readonly figures: SummaryFigures;
  readonly host: Host;
  drawn(name: string): TotalsTab;
}

/** Reckons a summary of the book's grants as a person would ask for it; `isCrossed`: the second group lies across; of these sheets only. */
export async function summaryOf(
  book: Workbook,
  request: Omit<TotalsRequest, 'register'>,
  isCrossed = false,
  sheets?: readonly string[],
): Promise<Summary> {
  await connectNode(new ExcelHost(book));
  const host = createExcelHost(() => true);
  const read = await host.readWorkbook();
  if (!read.ok) throw new Error(read.problem.code);
  const { tables } = recognizeWorkbook(bookGrids(read.value));
  const grants = tablesOfRegister(tables, 'grants', sheets);
  const units = tablesOfRegister(tables, 'units');
  const asked = { register: 'grants' as const, ...request };
  const totals = totalsOf(grants, units, asked);
  const margins = isCrossed ? crossMargins(grants, units, asked) : null;
  const figures: Record<string, number | string | null> = {};
  const take = ({ rows, measures, register }: Totals, labelsOf: (keys: readonly string[]) => string[]) => {
    for (const row of rows)
      for (const measure of measures)
        figures[path(labelsOf(row.keys), measureTitle(register, measure).vi)] = row.figures[measure] ?? null;
  };
  const shown = (key: string) => key || '(không ghi)';
  take(totals, (keys) => keys.map(shown));
  if (margins) {
    take(margins.rows, ([key]) => [shown(key!), '']);
    take(margins.columns, ([key]) => ['', shown(key!)]);
  }
  take({ ...totals, rows: [{ keys: totals.by, figures: totals.total }] }, () => totals.by.map(() => ''));
  return {
    totals,
    figures,
    host,
    drawn: (name) =>
      drawTotals(totals, {
        settings: readSettings(undefined, 45_352),
        day: 45_352,
        variant: 'formulas',
        name,
        ...(margins && { margins }),
      }),
  };
}

/** Writes tabs through the real office.js. */
export async function writeTabs(host: Host, drawings: readonly SheetDrawing[]): Promise<void> {
  const written = await host.drawSheets(drawings);
  if (!written.ok) throw new Error(written.problem.code);
}

/** The figures of a written tab by the same paths, and the cells whose formula counts people. */
export function shownFigures(sheet: Sheet, groups: number): { figures: SummaryFigures; counting: number } {
  const used = sheet.usedArea(true)!;
  const valueAt = (row: number, column: number) => {
    const value = sheet.cell(row, column)?.value ?? null;
    return typeof value === 'object' && value !== null ? value.error : (value as number | string | null);
  };
  let header = 0;
  while (valueAt(header, 0) !== 'STT') header++;
  const isCrossed = valueAt(header + 1, 0) !== 1;
  const labels = isCrossed ? 1 : groups;
  const figures: Record<string, number | string | null> = {};
  let counting = 0;
  let across = '';
  for (let column = 1 + labels; column <= used.lastColumn; column++) {
    if (isCrossed && valueAt(header, column)) across = String(valueAt(header, column));
    const measure = String(valueAt(isCrossed ? header + 1 : header, column) ?? '');
    if (measure === '') break;
    for (let row = header + (isCrossed ? 2 : 1); ; row++) {
      const isTotal = valueAt(row, 1) === 'TỔNG CỘNG';
      const own = Array.from({ length: labels }, (_, group) =>
        isTotal ? '' : String(valueAt(row, 1 + group)),
      );
      if (isCrossed) own.push(across === 'Cộng' ? '' : across);
      figures[path(own, measure)] = valueAt(row, column);
      if (/FREQUENCY/.test(sheet.cell(row, column)?.formula ?? '')) counting++;
      if (isTotal) break;
    }
  }
  return { figures, counting };
}

/** The shown figures that are not those reckoned anew: what no record has any more is nought, or nothing. */
export function differences(shown: SummaryFigures, anew: SummaryFigures): string[] {
  const plain = (value: number | string | null | undefined) => value || 0;
  return [...new Set([...Object.keys(shown), ...Object.keys(anew)])].flatMap((key) =>
    plain(shown[key]) === plain(anew[key])
      ? []
      : [`${key}: ${String(shown[key])} instead of ${String(anew[key])}`],
  );
}

function path(labels: readonly string[], measure: string): string {
  return [...labels, measure].join(' › ');
}

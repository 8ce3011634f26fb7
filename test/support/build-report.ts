import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { buildReport, openReportBooks, reports } from '../../src/core/reports';
import type { ReportId } from '../../src/core/reports/report-ids';
import { readSettings } from '../../src/core/settings/office-settings';
import type { Grid } from '../../src/core/sheet/grid';

/** 1/11/2026. */
export const reportDay = 46_327;

/** A built-in report of drawn sheets: its rows as text (cells joined by ` | `, formulas as they stand) and its figures by name. */
export function buildDrawn(id: ReportId, grids: readonly Grid[], params: Record<string, string> = {}) {
  const books = openReportBooks(recognizeWorkbook(grids).tables, reportDay);
  const report = reports.find((one) => one.id === id)!;
  const result = buildReport(report, books, readSettings(undefined, reportDay), params);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const texts = result.value.drawings.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      cells
        .flatMap((cell) =>
          cell === null ? [] : 'formula' in cell ? [cell.formula] : cell.value === '' ? [] : [cell.value],
        )
        .join(' | '),
    ),
  );
  const values = Object.fromEntries(result.value.figures.map(({ name, value }) => [name, value]));
  return { ...result.value, texts, values };
}

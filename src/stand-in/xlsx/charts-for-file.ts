import type { SheetChart } from 'hucre/xlsx';
import { chartKinds, seriesName } from '../workbook/chart';
import type { Sheet } from '../workbook/sheet';

/**
 * A sheet's new charts as the library writes them.
 *
 * It writes them only where the sheet's file had neither chart nor picture; beside those it keeps, new ones are not saved.
 */
export function chartsForFile(sheet: Sheet): SheetChart[] {
  const bare = (formula: string) => formula.replace(/^=/, '');
  return sheet.charts.flatMap(({ type, title, series, place, origin }) => {
    const kind = chartKinds[type];
    // What came with the file stays as it is there.
    if (!kind || origin) return [];
    return {
      type: kind.type,
      ...(kind.grouping && { barGrouping: kind.grouping }),
      ...(title && { title }),
      series: series.map(({ name, values, categories }) => ({
        // The library writes names as texts, so they do not follow their cells in the file.
        ...(name && { name: seriesName(sheet, name) }),
        values: bare(values),
        ...(categories && { categories: bare(categories) }),
      })),
      anchor: {
        from: { row: place.firstRow, col: place.firstColumn },
        to: { row: place.lastRow + 1, col: place.lastColumn + 1 },
      },
    };
  });
}

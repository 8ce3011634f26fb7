import type { SheetChart } from 'hucre/xlsx';
import { chartKinds } from '../workbook/chart';
import { displayText } from '../workbook/display-text';
import { mapReferences } from '../workbook/formula-references';
import type { Sheet } from '../workbook/sheet';

/**
 * A sheet's new charts as the library writes them.
 *
 * It writes them only where the sheet's file had neither chart nor picture; beside those it keeps, new ones are not saved.
 */
export function chartsForFile(sheet: Sheet): SheetChart[] {
  const bare = (formula: string) => formula.replace(/^=/, '');
  return sheet.charts.flatMap(({ type, title, series, place }) => {
    const kind = chartKinds[type];
    if (!kind) return [];
    return {
      type: kind.type,
      ...(kind.grouping && { barGrouping: kind.grouping }),
      ...(title && { title }),
      series: series.map(({ name, values, categories }) => ({
        // The library writes names as texts, so they do not follow their cells in the file.
        ...(name && { name: textAt(sheet, name) }),
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

/** What the cell shows that a formula of one reference points to. */
function textAt(home: Sheet, formula: string): string {
  let text = '';
  mapReferences(formula, (reference) => {
    const sheet = reference.sheet === null ? home : home.workbook.sheetByName(reference.sheet);
    text = displayText(sheet?.cell(reference.first.row ?? 0, reference.first.column ?? 0));
    return reference;
  });
  return text;
}

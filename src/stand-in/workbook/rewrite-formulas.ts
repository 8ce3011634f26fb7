import { mapReferences } from './formula-references';
import type { Reference } from './formula-references';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/**
 * Puts every reference of the workbook's formulas, names and conditional formats through `map`; null becomes #REF!.
 *
 * `sheet` is where the reference points: the sheet that it names, else the formula's own. References into other files, and those of
 * names without a sheet, are left alone.
 */
export function rewriteFormulas(
  workbook: Workbook,
  map: (reference: Reference, sheet: Sheet) => Reference | null,
): void {
  const rewrite = (formula: string, home: Sheet | null) =>
    mapReferences(formula, (reference) => {
      const target = reference.sheet === null ? home : workbook.sheetByName(reference.sheet);
      return target ? map(reference, target) : reference;
    });
  for (const sheet of workbook.sheets) {
    sheet.forEachFormula((before, cell, row, column) => {
      const formula = rewrite(before, sheet);
      if (formula !== before) sheet.cells.set(row, column, { ...cell, formula });
    });
    for (const validation of sheet.validations) {
      validation.formulas = validation.formulas.map((formula) =>
        formula.startsWith('=') ? rewrite(formula, sheet) : formula,
      );
    }
    for (const chart of sheet.charts) {
      chart.series = chart.series.map(({ name, values, categories }) => ({
        name: name && rewrite(name, sheet),
        values: rewrite(values, sheet),
        categories: categories && rewrite(categories, sheet),
      }));
    }
    for (const format of sheet.conditionalFormats) {
      format.formulas = format.formulas.map((formula) => rewrite(formula, sheet));
    }
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, name.scope);
}

import { mapReferences } from './formula-references';
import { newPageLayout } from './page-layout';
import type { Sheet } from './sheet';
import type { DefinedName } from './types';

/**
 * Copies a sheet to a place among the tabs; the copy is named "Tên (2)".
 *
 * Formulas, conditional formats, rules and charts that name the sheet itself point to the copy; its tables get names of their own.
 */
export function copySheet(sheet: Sheet, position: number): Sheet {
  const { workbook } = sheet;
  const copy = workbook.addSheet(freeName(sheet), position);
  const own = (formula: string) =>
    mapReferences(formula, (reference) =>
      reference.sheet !== null && workbook.sheetByName(reference.sheet) === sheet
        ? { ...reference, sheet: copy.name }
        : reference,
    );
  copy.batch(() => {
    sheet.forEachCell((cell, row, column) => {
      copy.cells.set(row, column, { ...cell, formula: cell.formula && own(cell.formula) });
    });
    const { visibility, tabColor, showGridlines, standardWidth, standardHeight, freeze, origin } = sheet;
    Object.assign(copy, { visibility, tabColor, showGridlines, standardWidth, standardHeight, origin });
    copy.freeze = { ...freeze };
    copy.autoFilter = sheet.autoFilter && { ...sheet.autoFilter };
    for (const [from, to] of [
      [sheet.columnWidths, copy.columnWidths],
      [sheet.rowHeights, copy.rowHeights],
    ] as const)
      for (const [line, size] of from) to.set(line, size);
    for (const [line, style] of sheet.columnStyles) copy.columnStyles.set(line, style);
    for (const [line, style] of sheet.rowStyles) copy.rowStyles.set(line, style);
    for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
    for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
    for (const [key, attachment] of sheet.attachments) copy.attachments.set(key, attachment);
    copy.merges = sheet.merges.map((area) => ({ ...area }));
    copy.protection = { ...sheet.protection };
    copy.page = { ...newPageLayout(), ...structuredClone(sheet.page) };
    copy.conditionalFormats = sheet.conditionalFormats.map((format) => ({
      ...format,
      id: workbook.newId(),
      areas: format.areas.map((area) => ({ ...area })),
      formulas: format.formulas.map(own),
    }));
    copy.validations = sheet.validations.map((validation) => ({
      ...validation,
      areas: validation.areas.map((area) => ({ ...area })),
      formulas: validation.formulas.map(own),
    }));
    copy.charts = sheet.charts.map((chart) => ({
      ...chart,
      id: workbook.newId(),
      series: chart.series.map(({ name, values, categories }) => ({
        name: name && own(name),
        values: own(values),
        categories: categories && own(categories),
      })),
      place: { ...chart.place },
    }));
    for (const table of sheet.tables) {
      copy.tables.push({
        ...table,
        id: workbook.newId(),
        name: workbook.freeTableName(table.name),
        area: { ...table.area },
        columns: [...table.columns],
      });
    }
    for (const name of namesToCopy(sheet))
      workbook.names.push({ ...name, scope: copy, formula: own(name.formula) });
    const used = copy.usedArea();
    if (used) copy.changed(used);
  });
  copy.layoutChanged();
  return copy;
}

/** The sheet's own names, and the workbook's that point into it: on the copy Excel makes them the copy's own. */
function namesToCopy(sheet: Sheet): DefinedName[] {
  const { names } = sheet.workbook;
  const own = names.filter(({ scope }) => scope === sheet);
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  const pointsHere = ({ formula }: DefinedName) => {
    let found = false;
    mapReferences(formula, (reference) => {
      if (reference.sheet !== null && sheet.workbook.sheetByName(reference.sheet) === sheet) found = true;
      return reference;
    });
    return found;
  };
  return [
    ...own,
    ...names.filter((one) => one.scope === null && !taken.has(one.name.toLowerCase()) && pointsHere(one)),
  ];
}

/** "Sổ" → "Sổ (2)", "Sổ (2)" → "Sổ (3)"; shortened to the 31 characters that a name may have. */
function freeName({ workbook, name }: Sheet): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const free = stem.slice(0, 31 - ending.length) + ending;
    if (!workbook.sheetByName(free)) return free;
  }
}

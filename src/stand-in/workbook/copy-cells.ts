import { areasMeet, commonArea, isEntireColumn, isEntireRow } from './area';
import { shiftFormula } from './formula-references';
import type { Sheet } from './sheet';
import { lastSheetColumn, lastSheetRow, type Area, type Attachment, type Cell } from './types';
import { withoutArea } from './without-area';
import { WorkbookRefusal } from './workbook';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface CopyOptions {
  readonly what: 'All' | 'Formulas' | 'Values' | 'Formats';
  /** Empty cells of the source leave what is there. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Copied {
  readonly cell: Cell | undefined;
  readonly attachment: Attachment | undefined;
}

/**
 * Copies cells as Excel pastes them: formulas move along with their cells, a target of a whole multiple of the source's size is filled
 * with it again and again, any other gets the source once.
 */
export function copyCells(source: Place, target: Place, options: CopyOptions): void {
  const [rows, columns] = sizeOf(source.area);
  const [height, width] = options.transpose ? [columns, rows] : [rows, columns];
  const [targetRows, targetColumns] = sizeOf(target.area);
  const isMultiple = targetRows % height === 0 && targetColumns % width === 0;
  const [down, right] = isMultiple ? [targetRows / height, targetColumns / width] : [1, 1];
  const { firstRow, firstColumn } = target.area;
  const whole: Area = {
    firstRow,
    firstColumn,
    lastRow: firstRow + height * down - 1,
    lastColumn: firstColumn + width * right - 1,
  };
  if (whole.lastRow > lastSheetRow || whole.lastColumn > lastSheetColumn) {
    throw new WorkbookRefusal('InvalidArgument');
  }
  const used = usedPart(source, target.sheet);
  // Read before anything is written: the two may overlap.
  const copied = new Map<string, Copied>();
  for (let row = source.area.firstRow; row <= used.lastRow; row++) {
    for (let column = source.area.firstColumn; column <= used.lastColumn; column++) {
      const cell = source.sheet.cell(row, column);
      const style = source.sheet.style(row, column);
      copied.set(`${row},${column}`, {
        cell: cell ?? { value: null, formula: null, style },
        attachment: source.sheet.attachments.get(`${row},${column}`),
      });
    }
  }
  const merges = source.sheet.merges.filter((merge) => areasMeet(merge, source.area));
  target.sheet.batch(() => {
    for (let block = 0; block < down * right; block++) {
      const top = firstRow + Math.floor(block / right) * height;
      const left = firstColumn + (block % right) * width;
      for (const [key, one] of copied) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        const [by, beside] = [row - source.area.firstRow, column - source.area.firstColumn];
        const [toRow, toColumn] = options.transpose ? [top + beside, left + by] : [top + by, left + beside];
        put(target.sheet, toRow, toColumn, one, [toRow - row, toColumn - column], options);
      }
      if (options.what !== 'All' && options.what !== 'Formats') continue;
      const [byRows, byColumns] = [top - source.area.firstRow, left - source.area.firstColumn];
      if (!options.transpose) {
        copyMerges(target.sheet, merges, byRows, byColumns);
        copyRules(source, target.sheet, byRows, byColumns, options.what === 'All');
        copySizes(source, target.sheet, byRows, byColumns);
      }
    }
    target.sheet.changed(whole, options.what === 'Formats');
  });
  target.sheet.layoutChanged();
}

function put(
  sheet: Sheet,
  row: number,
  column: number,
  { cell, attachment }: Copied,
  [rows, columns]: readonly [number, number],
  { what, skipBlanks }: CopyOptions,
): void {
  if (!cell) return;
  const isBlank = cell.value === null && cell.formula === null;
  if (skipBlanks && isBlank) return;
  const old = sheet.cell(row, column);
  const style = what === 'All' || what === 'Formats' ? cell.style : sheet.style(row, column);
  const keepsContent = what === 'Formats';
  const formula = keepsContent
    ? (old?.formula ?? null)
    : what === 'Values' || cell.formula === null
      ? null
      : shiftFormula(cell.formula, rows, columns);
  const value = keepsContent ? (old?.value ?? null) : cell.value;
  const isNothing = value === null && formula === null && style === sheet.lineStyle(row, column);
  sheet.cells.set(row, column, isNothing ? undefined : { value, formula, style });
  if (what !== 'All') return;
  const key = `${row},${column}`;
  if (attachment) sheet.attachments.set(key, attachment);
  else sheet.attachments.delete(key);
}

function copyMerges(sheet: Sheet, merges: readonly Area[], rows: number, columns: number): void {
  for (const merge of merges) {
    const moved = movedArea(merge, rows, columns);
    if (sheet.merges.some((one) => areasMeet(one, moved))) sheet.unmerge(moved);
    sheet.merges.push(moved);
  }
}

/** Whole rows and columns take their sizes along. */
function copySizes({ sheet, area }: Place, target: Sheet, rows: number, columns: number): void {
  if (isEntireRow(area)) {
    for (const [row, height] of [...sheet.rowHeights])
      if (row >= area.firstRow && row <= area.lastRow) target.rowHeights.set(row + rows, height);
  }
  if (isEntireColumn(area)) {
    for (const [column, width] of [...sheet.columnWidths])
      if (column >= area.firstColumn && column <= area.lastColumn)
        target.columnWidths.set(column + columns, width);
  }
}

/** Conditional formats go along with looks, rules for input with everything. */
function copyRules(source: Place, target: Sheet, rows: number, columns: number, isAll: boolean): void {
  const copy = movedArea(source.area, rows, columns);
  const partOf = (areas: readonly Area[]) =>
    areas.flatMap((area) => {
      const common = commonArea(area, source.area);
      return common ? movedArea(common, rows, columns) : [];
    });
  const formats = source.sheet.conditionalFormats.flatMap((format) => {
    const areas = partOf(format.areas);
    return areas.length > 0 ? [{ format, areas, base: format.areas[0]! }] : [];
  });
  target.conditionalFormats = target.conditionalFormats.filter((format) => {
    format.areas = format.areas.flatMap((area) => withoutArea(area, copy));
    return format.areas.length > 0;
  });
  for (const { format, areas, base } of formats) {
    const [first] = areas;
    const formulas = format.formulas.map((formula) =>
      shiftFormula(formula, first!.firstRow - base.firstRow, first!.firstColumn - base.firstColumn),
    );
    target.conditionalFormats.push({ ...format, id: target.workbook.newId(), areas, formulas });
  }
  if (!isAll) return;
  const validations = source.sheet.validations.flatMap((validation) => {
    const areas = partOf(validation.areas);
    const base = validation.areas[0];
    const [first] = areas;
    if (!first || !base) return [];
    const formulas = validation.formulas.map((formula) =>
      formula.startsWith('=')
        ? shiftFormula(formula, first.firstRow - base.firstRow, first.firstColumn - base.firstColumn)
        : formula,
    );
    return { ...validation, areas, formulas };
  });
  target.validations = [
    ...target.validations
      .map((one) => ({ ...one, areas: one.areas.flatMap((area) => withoutArea(area, copy)) }))
      .filter(({ areas }) => areas.length > 0),
    ...validations,
  ];
}

function sizeOf(area: Area): [rows: number, columns: number] {
  return [area.lastRow - area.firstRow + 1, area.lastColumn - area.firstColumn + 1];
}

/** The source as far as anything can be in it or where it goes: whole rows and columns are not gone through to their end. */
function usedPart({ sheet, area }: Place, target: Sheet): Area {
  const [rows, columns] = sizeOf(area);
  if (!isEntireRow(area) && !isEntireColumn(area) && rows * columns <= 1_000_000) return area;
  const [used, standing] = [sheet.usedArea(), target.usedArea()];
  const lastRow = Math.max(used?.lastRow ?? 0, standing?.lastRow ?? 0, area.firstRow);
  const lastColumn = Math.max(used?.lastColumn ?? 0, standing?.lastColumn ?? 0, area.firstColumn);
  return {
    ...area,
    lastRow: Math.min(area.lastRow, isEntireRow(area) ? area.lastRow : lastRow),
    lastColumn: Math.min(area.lastColumn, isEntireColumn(area) ? area.lastColumn : lastColumn),
  };
}

function movedArea(area: Area, rows: number, columns: number): Area {
  return {
    firstRow: area.firstRow + rows,
    lastRow: area.lastRow + rows,
    firstColumn: area.firstColumn + columns,
    lastColumn: area.lastColumn + columns,
  };
}

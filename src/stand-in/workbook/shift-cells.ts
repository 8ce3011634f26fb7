import { rewriteFormulas } from './rewrite-formulas';
import type { Sheet } from './sheet';
import {
  endOf,
  isTorn,
  isWholeLines,
  shiftedArea,
  shiftedReference,
  shiftedSpan,
  shiftOf,
  type Shift,
} from './shift';
import type { Area, Style, Table } from './types';
import { WorkbookRefusal } from './workbook';

/** Pushes cells down or to the right and leaves empty ones in the area, which look as those before them do. */
export function insertCells(sheet: Sheet, area: Area, towards: 'Down' | 'Right'): void {
  shiftCells(sheet, area, shiftOf(area, towards === 'Down' ? 'row' : 'column', 'insert'));
}

/** Takes the cells of the area out; those below or to the right move up to its place. */
export function deleteCells(sheet: Sheet, area: Area, towards: 'Up' | 'Left'): void {
  shiftCells(sheet, area, shiftOf(area, towards === 'Up' ? 'row' : 'column', 'delete'));
}

/**
 * Moves cells, and with them sizes, merges, tables, conditional formats, rules for input, the printed page and every reference in
 * the workbook; what is deleted reads #REF!.
 *
 * Throws WorkbookRefusal where cells would fall off the sheet, or where a table or a merged area would be torn.
 */
function shiftCells(sheet: Sheet, area: Area, shift: Shift): void {
  refuse(sheet, shift);
  const areas = (old: readonly Area[]) => old.flatMap((one) => shiftedArea(one, shift) ?? []);
  const before = shift.count > 0 ? looksBefore(sheet, shift) : null;
  sheet.batch(() => {
    moveCells(sheet, shift);
    if (isWholeLines(shift)) moveLines(sheet, shift);
    moveKeys(sheet.attachments, (key) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const moved = shiftedArea(
        { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
        shift,
      );
      return moved && `${moved.firstRow},${moved.firstColumn}`;
    });
    // A merge of which one cell is left is none any more.
    sheet.merges = areas(sheet.merges).filter(
      ({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow !== lastRow || firstColumn !== lastColumn,
    );
    sheet.tables = sheet.tables.flatMap((table) => shiftTable(sheet, table, shift));
    sheet.conditionalFormats = sheet.conditionalFormats
      .map((format) =>
        Object.assign(format, { areas: format.areas.flatMap((one) => grown(one, shift) ?? []) }),
      )
      .filter((format) => format.areas.length > 0);
    sheet.validations = sheet.validations
      .map((validation) => ({ ...validation, areas: areas(validation.areas) }))
      .filter((validation) => validation.areas.length > 0);
    for (const chart of sheet.charts) chart.place = shiftedArea(chart.place, shift) ?? chart.place;
    sheet.autoFilter = sheet.autoFilter && shiftedArea(sheet.autoFilter, shift);
    sheet.page.printArea = areas(sheet.page.printArea);
    rewriteFormulas(sheet.workbook, (reference, target) =>
      target === sheet ? shiftedReference(reference, shift) : reference,
    );
    if (before) dress(sheet, area, shift, before);
  });
  sheet.workbook.emit({ type: 'cells-shifted', sheet, area: { ...area }, shift });
  sheet.layoutChanged();
}

function refuse(sheet: Sheet, shift: Shift): void {
  const { line, at, count } = shift;
  const used = bandOf(shift, at, endOf(line));
  let last = -1;
  sheet.cells.forEachIn(used, (row, column) => {
    last = Math.max(last, line === 'row' ? row : column);
  });
  if (count > 0 && last >= at && last + count > endOf(line))
    throw new WorkbookRefusal('NonBlankCellOffSheet');
  const inTheWay = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  if (inTheWay.some((one) => isTorn(one, shift))) throw new WorkbookRefusal('InsertDeleteConflict');
}

/** The lines from one to another, as far as they move. */
function bandOf({ line, band }: Shift, first: number, last: number): Area {
  return line === 'row'
    ? { firstRow: first, lastRow: last, firstColumn: band[0], lastColumn: band[1] }
    : { firstRow: band[0], lastRow: band[1], firstColumn: first, lastColumn: last };
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const { line, at, count } = shift;
  const from = count > 0 ? at : at - count;
  if (isWholeLines(shift)) {
    if (line === 'row') sheet.cells.moveRows(from, count);
    else sheet.cells.moveColumns(from, count);
  } else {
    sheet.cells.moveBlock(
      bandOf(shift, from, endOf(line)),
      line === 'row' ? count : 0,
      line === 'row' ? 0 : count,
    );
  }
}

/** What whole rows or columns have: sizes, looks, whether they are hidden, where pages break. */
function moveLines(sheet: Sheet, shift: Shift): void {
  const index = (place: number) => shiftedSpan(place, place, shift)?.[0] ?? null;
  const isRows = shift.line === 'row';
  moveKeys(isRows ? sheet.rowHeights : sheet.columnWidths, index);
  moveKeys(isRows ? sheet.rowStyles : sheet.columnStyles, index);
  const hidden = isRows ? sheet.hiddenRows : sheet.hiddenColumns;
  const stillHidden = [...hidden].flatMap((place) => index(place) ?? []);
  hidden.clear();
  for (const place of stillHidden) hidden.add(place);
  const { page } = sheet;
  const breaks = (old: readonly number[]) => [...new Set(old.flatMap((place) => index(place) ?? []))];
  const titles = (old: typeof page.titleRows) => {
    const moved = old && shiftedSpan(old.first, old.last, shift);
    return moved && { first: moved[0], last: moved[1] };
  };
  if (isRows) {
    page.rowBreaks = breaks(page.rowBreaks);
    page.titleRows = titles(page.titleRows);
  } else {
    page.columnBreaks = breaks(page.columnBreaks);
    page.titleColumns = titles(page.titleColumns);
  }
}

/** How the line before the new ones looks; null before the first. */
function looksBefore(sheet: Sheet, shift: Shift): Map<number, Style> | null {
  const { line, at } = shift;
  if (at === 0) return null;
  const looks = new Map<number, Style>();
  sheet.cells.forEachIn(bandOf(shift, at - 1, at - 1), (row, column, { style }) => {
    looks.set(line === 'row' ? column : row, style);
  });
  return looks;
}

/** Gives the new cells the look of those before them, and whole lines their size. */
function dress(sheet: Sheet, area: Area, shift: Shift, looks: ReadonlyMap<number, Style>): void {
  const { line, at, count } = shift;
  const isRows = line === 'row';
  if (isWholeLines(shift)) {
    const sizes = isRows ? sheet.rowHeights : sheet.columnWidths;
    const styles = isRows ? sheet.rowStyles : sheet.columnStyles;
    const [size, style] = [sizes.get(at - 1), styles.get(at - 1)];
    for (let place = at; place < at + count; place++) {
      if (size !== undefined) sizes.set(place, size);
      if (style) styles.set(place, style);
    }
  }
  for (const [across, style] of looks) {
    for (let place = at; place < at + count; place++) {
      const [row, column] = isRows ? [place, across] : [across, place];
      if (sheet.style(row, column) === style) continue;
      sheet.cells.set(row, column, { value: null, formula: null, style });
    }
  }
  sheet.changed(area, true);
}

/** Where a conditional format goes: one that ends just before new lines takes them in, as they look like the line before. */
function grown(area: Area, shift: Shift): Area | null {
  const { line, at, count, band } = shift;
  const isRows = line === 'row';
  const last = isRows ? area.lastRow : area.lastColumn;
  const [from, to] = isRows ? [area.firstColumn, area.lastColumn] : [area.firstRow, area.lastRow];
  const isJustBefore = count > 0 && last === at - 1 && from >= band[0] && to <= band[1];
  if (!isJustBefore) return shiftedArea(area, shift);
  return isRows ? { ...area, lastRow: last + count } : { ...area, lastColumn: last + count };
}

/** The table at its new place; its columns come and go with those of the sheet. */
function shiftTable(sheet: Sheet, table: Table, shift: Shift): Table | [] {
  const moved = shiftedArea(table.area, shift);
  if (!moved) return [];
  const { line, at, count } = shift;
  const { firstRow, firstColumn, lastColumn } = table.area;
  if (line === 'column' && count > 0 && at > firstColumn && at <= lastColumn) {
    for (let column = at; column < at + count; column++) {
      const name = freeColumnName(table.columns);
      table.columns.splice(column - firstColumn, 0, name);
      if (table.hasHeaders) sheet.setValue(firstRow, column, name);
    }
  } else if (line === 'column' && count < 0) {
    table.columns = table.columns.filter((_, index) => {
      const column = firstColumn + index;
      return column < at || column >= at - count;
    });
  }
  return Object.assign(table, { area: moved });
}

function freeColumnName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`Column${number}`)) number++;
  return `Column${number}`;
}

function moveKeys<Key, Value>(map: Map<Key, Value>, move: (key: Key) => Key | null): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const moved = move(key);
    if (moved !== null) map.set(moved, value);
  }
}

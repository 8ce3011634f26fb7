import type { Corner, Reference } from './formula-references';
import { rewriteFormulas } from './rewrite-formulas';
import type { Sheet } from './sheet';
import { lastSheetColumn, lastSheetRow } from './types';
import type { Area } from './types';
import { WorkbookRefusal } from './workbook';

type Line = 'row' | 'column';

/**
 * Inserts (`count` > 0) empty rows or columns before `at`, or deletes (`count` < 0) as many from `at` on.
 *
 * Cells, sizes, merges, tables, conditional formats and every reference in the workbook move along; what is deleted reads #REF!.
 * Throws WorkbookRefusal where cells would fall off the sheet.
 */
export function moveLines(sheet: Sheet, line: Line, at: number, count: number): void {
  const end = line === 'row' ? lastSheetRow : lastSheetColumn;
  const used = sheet.usedArea();
  const lastUsed = used && (line === 'row' ? used.lastRow : used.lastColumn);
  if (count > 0 && lastUsed !== null && lastUsed >= at && lastUsed + count > end) {
    throw new WorkbookRefusal('NonBlankCellOffSheet');
  }
  const span = (first: number, last: number) => moveSpan(first, last, at, count, end);
  const index = (place: number) => span(place, place)?.[0] ?? null;
  const area = (old: Area) => moveArea(old, line, span);
  const areas = (old: readonly Area[]) => old.flatMap((one) => area(one) ?? []);

  sheet.batch(() => {
    if (line === 'row') sheet.cells.moveRows(count > 0 ? at : at - count, count);
    else sheet.cells.moveColumns(count > 0 ? at : at - count, count);
    const [sizes, styles, hidden] =
      line === 'row'
        ? [sheet.rowHeights, sheet.rowStyles, sheet.hiddenRows]
        : [sheet.columnWidths, sheet.columnStyles, sheet.hiddenColumns];
    moveKeys<number, unknown>(sizes, index);
    moveKeys<number, unknown>(styles, index);
    const stillHidden = [...hidden].flatMap((place) => index(place) ?? []);
    hidden.clear();
    for (const place of stillHidden) hidden.add(place);
    moveKeys<string, unknown>(sheet.attachments, (key) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const moved = index(line === 'row' ? row : column);
      if (moved === null) return null;
      return line === 'row' ? `${moved},${column}` : `${row},${moved}`;
    });
    // A merge of which one cell is left is none any more.
    sheet.merges = areas(sheet.merges).filter(
      ({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow !== lastRow || firstColumn !== lastColumn,
    );
    sheet.tables = sheet.tables.flatMap((table) => {
      const moved = area(table.area);
      return moved ? Object.assign(table, { area: moved }) : [];
    });
    sheet.conditionalFormats = sheet.conditionalFormats
      .map((format) => Object.assign(format, { areas: areas(format.areas) }))
      .filter((format) => format.areas.length > 0);
    sheet.validations = sheet.validations
      .map((validation) => ({ ...validation, areas: areas(validation.areas) }))
      .filter((validation) => validation.areas.length > 0);
    rewriteFormulas(sheet.workbook, (reference, target) =>
      target === sheet ? moveReference(reference, line, span) : reference,
    );
    sheet.changed({
      firstRow: line === 'row' ? at : 0,
      firstColumn: line === 'row' ? 0 : at,
      lastRow: lastSheetRow,
      lastColumn: lastSheetColumn,
    });
  });
  sheet.layoutChanged();
}

type Span = (first: number, last: number) => [number, number] | null;

/** Where a run of lines stands afterwards, null where all of it is deleted. */
function moveSpan(
  first: number,
  last: number,
  at: number,
  count: number,
  end: number,
): [number, number] | null {
  if (count > 0) {
    const moved = first >= at ? first + count : first;
    return moved > end ? null : [moved, Math.min(end, last >= at ? last + count : last)];
  }
  const lastDeleted = at - count - 1;
  if (first >= at && last <= lastDeleted) return null;
  // A run to the sheet's end stays one: whole columns are not cut short.
  const movedLast =
    last === end && first === 0 ? end : last > lastDeleted ? last + count : Math.min(last, at - 1);
  return [first > lastDeleted ? first + count : Math.min(first, at), last < at ? last : movedLast];
}

function moveArea(area: Area, line: Line, span: Span): Area | null {
  const moved = line === 'row' ? span(area.firstRow, area.lastRow) : span(area.firstColumn, area.lastColumn);
  if (!moved) return null;
  const [first, last] = moved;
  return line === 'row'
    ? { ...area, firstRow: first, lastRow: last }
    : { ...area, firstColumn: first, lastColumn: last };
}

function moveReference(reference: Reference, line: Line, span: Span): Reference | null {
  const { first, last } = reference;
  const [from, to] = [first[line], (last ?? first)[line]];
  if (from === null || to === null) return reference;
  const moved = span(Math.min(from, to), Math.max(from, to));
  if (!moved) return null;
  const put = (corner: Corner, place: number): Corner => ({ ...corner, [line]: place });
  return { ...reference, first: put(first, moved[0]), last: last && put(last, moved[1]) };
}

function moveKeys<Key, Value>(map: Map<Key, Value>, move: (key: Key) => Key | null): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const moved = move(key);
    if (moved !== null) map.set(moved, value);
  }
}

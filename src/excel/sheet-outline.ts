import type { Area, Grid, GridName, SheetVisibility } from '../core/sheet/grid';
import { loadNames, namesBySheet } from './sheet-names';

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The used range (values only), or null for an empty sheet. */
  readonly used: Area | null;
  /** Where cells stand so far from the used range that it leaves them out. */
  readonly strays?: readonly Area[];
  readonly merges: readonly Area[];
  /** null: some are and some are not. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** Set where the sheet is protected. */
  readonly protection?: Grid['protection'];
  /** Names that belong to the sheet alone. */
  readonly names: readonly GridName[];
  /** A few rows as Excel sent them, to tell what the others will weigh; null where the sheet ends above them. */
  readonly sample: CellsAsSent | null;
}

/** What is read of cells. */
export type CellsAsSent = Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat'>;

/** Sheets asked for at once; each further lot costs one more sync. */
const lot = 32;

/** Below titles and headings; no more columns than a list has. */
const sampleAddress = 'A13:Z18';

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly names: Excel.NamedItemCollection;
  readonly sample: Excel.Range | null;
}

/**
 * Outlines of all sheets in tab order, in one sync for up to 32 sheets.
 *
 * A sheet's used range can be asked for only through the sheet, and the sheets are not known before a sync: so they are
 * walked by `getNextOrNullObject`, a few beyond the last being null objects that cost nothing.
 */
export async function readSheetOutlines(
  context: Excel.RequestContext,
  supports: (excelApi: string) => boolean,
  withSamples: boolean,
  first: Excel.Worksheet = context.workbook.worksheets.getFirst(false),
): Promise<SheetOutline[]> {
  const asked: Asked[] = [];
  let next = first;
  for (let count = 0; count < lot; count += 1) {
    asked.push(ask(next, supports('1.13'), withSamples));
    next = next.getNextOrNullObject(false);
  }
  await context.sync();
  const found = asked.filter((one) => !one.sheet.isNullObject).map(outlineOf);
  return found.length < lot
    ? found
    : [...found, ...(await readSheetOutlines(context, supports, withSamples, next))];
}

function ask(sheet: Excel.Worksheet, readsMerges: boolean, withSample: boolean): Asked {
  sheet.load('name,visibility');
  sheet.protection.load('protected,options');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  // The used range of values leaves out merged cells below and beside the last value: ask the sheet's formatted range.
  const merged = readsMerges ? sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const sample = withSample ? used.getIntersectionOrNullObject(sampleAddress) : null;
  sample?.load('values,formulas,numberFormat');
  return { sheet, used, merged, names: loadNames(sheet.names), sample };
}

function outlineOf({ sheet, used, merged, names, sample }: Asked): SheetOutline {
  const visibility = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
  const { protection } = sheet;
  return {
    name: sheet.name,
    visibility: visibility[sheet.visibility as keyof typeof visibility],
    used: used.isNullObject ? null : areaOf(used),
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    rowsHidden: used.isNullObject ? false : (used.rowHidden as boolean | null),
    columnsHidden: used.isNullObject ? false : (used.columnHidden as boolean | null),
    ...(protection.protected && {
      protection: { takesFormats: protection.options?.allowFormatCells === true },
    }),
    names: namesBySheet(names.items).get(sheet.name) ?? [],
    sample: sample === null || sample.isNullObject ? null : sample,
  };
}

function areaOf(range: Excel.Range): Area {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

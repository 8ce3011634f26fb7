import { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import type { Cell as FileCell, ConditionalRule, TableDefinition } from 'hucre/xlsx';
import { addressOfArea } from '../workbook/area';
import { cellErrorOf, isCellError } from '../workbook/cell-error';
import type { Sheet } from '../workbook/sheet';
import type { Attachment, Cell, ConditionalFormat, Table } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { putChartSheets } from './chart-sheets';
import { chartsForFile } from './charts-for-file';
import { fileCellOf } from './cell-attachment';
import { escapedName } from './escaped-names';
import type { FileSheet, SheetOrigin, WorkbookOrigin } from './file-origin';
import { writeCharts } from './charts-part';
import { FileStyles } from './file-style';
import { fileFormula } from './file-formula';
import { finishSheets } from './finish-sheets';
import { restoreKept } from './kept-parts';
import { carrierRowOf, looksOfLines } from './line-looks';
import { writeNames } from './names-part';
import { numberFormats } from './number-formats';
import { writeSettings } from './settings-part';
import { workbookPartName } from './sheet-parts';
import { ZipPackage } from './zip-package';

/** The workbook as an .xlsx file; what its file held and we do not model goes along unchanged. */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { file, styles, spelledFormats, chartSheets } =
    (workbook.origin as WorkbookOrigin | null) ?? (await makeOrigin(workbook));
  // The object of the file itself: the library finds in it, by identity, what it kept of the file.
  const saved = Object.assign(file, {
    sheets: workbook.sheets.map((sheet) => sheetForFile(sheet, styles)),
    namedRanges: [],
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    dateSystem: workbook.uses1904Dates ? ('1904' as const) : ('1900' as const),
    workbookProtection: workbook.structureProtected
      ? { ...file.workbookProtection, lockStructure: true }
      : undefined,
  });
  const parts = new ZipPackage(await saveXlsx(saved));
  await finishSheets(parts, workbook);
  await restoreKept(parts, workbook.sheets, (sheet) => (sheet.origin as SheetOrigin | null)?.kept ?? null);
  await writeCharts(parts, workbook.sheets);
  await numberFormats(parts, spelledFormats);
  const part = await workbookPartName(parts);
  parts.set(part, writeNames(await parts.text(part), workbook));
  await putChartSheets(parts, chartSheets);
  writeSettings(parts, workbook.settings);
  return parts.packed();
}

async function makeOrigin(workbook: Workbook): Promise<WorkbookOrigin> {
  const { name, size } = workbook.normalStyle.font;
  const blank = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }], defaultFont: { name, size } });
  const origin = {
    file: await openXlsx(blank),
    styles: new FileStyles(workbook.styles, [], workbook.normalStyle),
    spelledFormats: new Set<string>(),
    chartSheets: [],
  };
  workbook.origin = origin;
  return origin;
}

function sheetForFile(sheet: Sheet, styles: FileStyles): FileSheet {
  const origin = (sheet.origin as SheetOrigin | null)?.sheet;
  const cells = new Map<string, FileCell>();
  sheet.forEachCell((cell, row, column) => {
    const key = `${row},${column}`;
    cells.set(key, cellForFile(cell, styles, sheet.attachments.get(key)));
  });
  for (const [key, attachment] of sheet.attachments) {
    if (!cells.has(key)) cells.set(key, { value: null, type: 'empty', ...fileCellOf(attachment) });
  }
  const rows = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...(origin?.rowDefs?.keys() ?? [])]);
  // The library writes rows up to the last cell only; an empty one takes sized and hidden rows below it along.
  const lastRow = [...rows].reduce((last, row) => Math.max(last, row), -1);
  if (lastRow >= 0 && !cells.has(`${lastRow},0`)) cells.set(`${lastRow},0`, { value: null, type: 'empty' });
  for (const [row, style] of sheet.rowStyles) {
    // A row is written only where it has a cell.
    if (!cells.has(`${row},0`))
      cells.set(`${row},0`, { value: null, type: 'empty', style: styles.toFile(style) });
  }
  const carrierRow = carrierRowOf(sheet);
  for (const [column, style] of looksOfLines(sheet).entries())
    cells.set(`${carrierRow},${column}`, { value: null, type: 'empty', style: styles.toFile(style) });
  const lastColumn = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return {
    ...origin,
    name: escapedName(sheet.name),
    rows: [],
    cells,
    columns: Array.from({ length: lastColumn + 1 }, (_, column) => {
      const points = sheet.columnWidths.get(column);
      return {
        ...origin?.columns?.[column],
        // A millionth of a letter is far below a pixel.
        width: points === undefined ? undefined : Number((points / 0.75 / 7).toFixed(6)),
        hidden: sheet.hiddenColumns.has(column) || undefined,
      };
    }),
    rowDefs: new Map(
      [...rows].map((row) => [
        row,
        {
          ...origin?.rowDefs?.get(row),
          height: sheet.rowHeights.get(row),
          hidden: sheet.hiddenRows.has(row) || undefined,
        },
      ]),
    ),
    merges: sheet.merges.map((area) => ({
      startRow: area.firstRow,
      startCol: area.firstColumn,
      endRow: area.lastRow,
      endCol: area.lastColumn,
    })),
    freezePane: sheet.freeze.rows || sheet.freeze.columns ? { ...sheet.freeze } : undefined,
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    view: {
      ...origin?.view,
      showGridLines: sheet.showGridlines,
      tabColor: sheet.tabColor ? { rgb: sheet.tabColor.slice(1) } : undefined,
    },
    autoFilter: sheet.autoFilter
      ? { ...origin?.autoFilter, range: addressOfArea(sheet.autoFilter) }
      : undefined,
    tables: sheet.tables.map((table) => tableForFile(table, origin)),
    conditionalRules: sheet.conditionalFormats.map(conditionalRuleForFile),
    charts: [...(origin?.charts ?? []), ...chartsForFile(sheet)] as FileSheet['charts'],
    // Written by `finishSheets`, which says more of them than the library.
    dataValidations: [],
    pageSetup: undefined,
    headerFooter: undefined,
    rowBreaks: undefined,
    colBreaks: undefined,
    protection: protectionForFile(sheet.protection),
  };
}

/**
 * Text stays text: only a cell with a formula is written as one, and text that looks like an error value goes as rich text,
 * which the library cannot take for the error.
 */
function cellForFile(
  { value, formula, style }: Cell,
  styles: FileStyles,
  attachment: Attachment = {},
): FileCell {
  const { richText, ...rest } = fileCellOf(attachment);
  const plain = isCellError(value) ? value.error : typeof value === 'string' ? escapeText(value) : value;
  const text = richText?.map((run) => run.text).join('');
  return {
    ...rest,
    type: isCellError(value) ? 'error' : 'string',
    value: plain,
    style: styles.toFile(style),
    ...(formula !== null && { formula: fileFormula(formula), formulaResult: plain }),
    ...(formula === null && typeof value === 'string' && text === value && { richText }),
    ...(formula === null &&
      typeof value === 'string' &&
      cellErrorOf(value) && { richText: [{ text: value }] }),
  };
}

/** In the file `_x000D_` stands for a character; text of that very shape has its first underscore written as such a code. */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function tableForFile(table: Table, origin: FileSheet | undefined): TableDefinition {
  const known = origin?.tables?.find(({ name, displayName }) => (displayName ?? name) === table.name);
  return {
    ...known,
    name: known?.name ?? table.name,
    displayName: table.name,
    range: addressOfArea(table.area),
    columns: table.columns.map((name) => ({
      ...known?.columns.find((column) => column.name === name),
      name,
    })),
    style: table.style || undefined,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.hasTotals,
  };
}

function conditionalRuleForFile(format: ConditionalFormat): ConditionalRule {
  const known = format.origin as ConditionalRule | null;
  const { fill, fontColor, bold, italic } = format.look;
  const formulas = format.formulas.map(fileFormula);
  const color = (text: string) => ({ rgb: text.slice(1) });
  return {
    ...known,
    type: format.type,
    priority: format.priority,
    range: format.areas.map(addressOfArea).join(' '),
    operator: (format.operator ?? undefined) as ConditionalRule['operator'],
    formula: formulas.length > 1 ? formulas : formulas[0],
    text: format.text ?? undefined,
    stopIfTrue: format.stopIfTrue || undefined,
    style: {
      ...known?.style,
      ...(fill && {
        fill: { type: 'pattern', pattern: 'solid', fgColor: color(fill), bgColor: color(fill) },
      }),
      ...((fontColor || bold || italic) && {
        font: { ...known?.style?.font, ...(fontColor && { color: color(fontColor) }), bold, italic },
      }),
    },
  };
}

function protectionForFile({
  protected: isProtected,
  options,
}: Sheet['protection']): FileSheet['protection'] {
  if (!isProtected) return undefined;
  const allowed = options;
  return {
    sheet: true,
    objects: !(allowed?.allowEditObjects ?? false),
    scenarios: !(allowed?.allowEditScenarios ?? false),
    selectLockedCells: (allowed?.selectionMode ?? 'Normal') === 'Normal',
    selectUnlockedCells: (allowed?.selectionMode ?? 'Normal') !== 'None',
    formatCells: allowed?.allowFormatCells ?? false,
    formatColumns: allowed?.allowFormatColumns ?? false,
    formatRows: allowed?.allowFormatRows ?? false,
    insertColumns: allowed?.allowInsertColumns ?? false,
    insertRows: allowed?.allowInsertRows ?? false,
    insertHyperlinks: allowed?.allowInsertHyperlinks ?? false,
    deleteColumns: allowed?.allowDeleteColumns ?? false,
    deleteRows: allowed?.allowDeleteRows ?? false,
    sort: allowed?.allowSort ?? false,
    autoFilter: allowed?.allowAutoFilter ?? false,
    pivotTables: allowed?.allowPivotTables ?? false,
  };
}

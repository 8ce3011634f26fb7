import type { Language } from '../core/language';
import { reasonsText } from '../core/recognition/columns/column-reasons';
import type { RecognizedTable } from '../core/recognition/recognized-table';
import { readTableContext } from '../core/recognition/values/table-context';
import type { Review } from '../core/review';
import { messageOf } from '../core/rules';
import type { DistantPlace, Finding } from '../core/rules/rule';
import { cellAddress, columnLetters } from '../core/sheet/address';
import { calendarOf, isoDay } from '../core/sheet/calendar';
import { homeOf, type CellValue } from '../core/sheet/grid';
import { formatOfFinding } from '../core/writes/finding-format';
import { isDateFormat } from '../core/sheet/date-format';

/** A review as the JSON of the headless contract: rows from 1, columns as letters, cells without their sheet. */
export function checkJson(review: Review, language: Language) {
  const all = [...review.tables, ...review.cards];
  return {
    tables: all.map((table) => tableJson(table, review.cards.includes(table))),
    unrecognised: review.unrecognized,
    findings: review.findings.map((finding) => findingJson(finding, all, language)),
    ignored: review.ignored.map(({ finding, entry: { reason, by, when } }) => ({
      ...findingJson(finding, all, language),
      reason,
      by,
      when,
    })),
    counts: review.counts,
    controls: review.controls,
    notChecked: review.notChecked,
    failed: review.failed,
    unseen: unseenJson(review.unseen, language),
    unreadSettings: review.unreadSettings.map(({ sheet, row, column, fault }) => ({
      cell: `${sheet}!${cellAddress(row, column)}`,
      fault,
    })),
  };
}

/** What no rule could look at: cells as addresses, rows as Excel shows them; `why` a column was left out on purpose. */
function unseenJson({ sheets, columns, rows, cells }: Review['unseen'], language: Language) {
  return {
    sheets,
    columns: columns.map(({ sheet, column, header, filled, reasons }) => ({
      sheet,
      column: columnLetters(column),
      header,
      filled,
      ...(reasons.length > 0 && { why: reasonsText(reasons, language) }),
    })),
    rows: rows.map(({ sheet, row, reason }) => [sheet, row + 1, reason]),
    cells: cells.map(({ sheet, count, places }) => ({
      sheet,
      count,
      cells: places.map(({ row, column }) => cellAddress(row, column)),
    })),
  };
}

/** `beside`: a card beside the tables of its sheet, which is in no total, reconciliation or report. */
function tableJson(table: RecognizedTable, isBeside: boolean) {
  const rowNumber = (row: number) => row + 1;
  const columns = [...table.fields].map(([field, places]) => {
    const letters = places.map(columnLetters);
    return [field, letters.length === 1 ? letters[0] : letters] as const;
  });
  return {
    sheet: table.grid.sheet,
    register: table.register,
    confidence: Math.round(table.confidence * 100) / 100,
    headerRows: table.headerRows.map(rowNumber),
    dataRows: [rowNumber(table.firstRow), rowNumber(table.lastRow)],
    records: table.records.length,
    sectionRows: table.sectionRows.map(({ row }) => rowNumber(row)),
    totalRows: table.totalRows.map(({ row }) => rowNumber(row)),
    footerStart: table.footerStart === null ? null : rowNumber(table.footerStart),
    skippedRows: table.skippedRows.map(([row, reason]) => [rowNumber(row), reason]),
    columns: table.register === null ? {} : Object.fromEntries(columns),
    unmapped: table.columns.filter(({ field }) => field === null).map(({ column }) => columnLetters(column)),
    ...(table.grid.form && formJson(table)),
    ...(isBeside && { beside: true }),
    amountScale: table.amountScale,
    ...(table.columnScales.size > 0 && {
      columnScales: Object.fromEntries(
        [...table.columnScales].map(([column, scale]) => [columnLetters(column), scale]),
      ),
    }),
    context: contextJson(table),
  };
}

/** A form has no rows of records: instead of them the cells that name each field, and each record's first and last cell. */
function formJson({
  grid,
  headerRows,
  columns,
  records,
  firstColumn,
  lastColumn,
  totalRows,
}: RecognizedTable) {
  const address = (row: number, column: number) => {
    const home = homeOf(grid, { row, column });
    return cellAddress(home.row, home.column);
  };
  const named = columns.map(({ column, field }) => [field, address(headerRows.at(-1)!, column)] as const);
  const spanOf = (row: number) => [address(row, firstColumn), address(row, lastColumn)];
  return {
    form: { records: [...records].map(spanOf), totals: totalRows.map(({ row }) => spanOf(row)) },
    headerRows: [],
    dataRows: [],
    totalRows: [],
    skippedRows: [],
    columns: Object.fromEntries(named.filter(([field]) => field !== null)),
    unmapped: named.flatMap(([field, cell]) => (field === null ? [cell] : [])),
  };
}

/** What titles and the sheet's name say of all records, with how sure that is. */
function contextJson(table: RecognizedTable) {
  const { programme, round, giver } = readTableContext(table);
  const said = Object.entries({ programme, round, giver }).flatMap(([field, saying]) =>
    saying
      ? [[field, { value: saying.value, confidence: Math.round(saying.confidence * 100) / 100 }] as const]
      : [],
  );
  return Object.fromEntries(said);
}

function findingJson(finding: Finding, tables: readonly RecognizedTable[], language: Language) {
  const { cells, sheet, value, fix } = finding;
  const format = formatOfFinding(finding, tables);
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet,
    cells: cells.map((cell) => addressWithin(sheet, cell)),
    value: valueJson(value, format),
    message: messageOf(finding, language),
    fix: fix && { value: valueJson(fix.value, fix.numberFormat ?? format), certain: fix.certain },
    money: finding.money,
  };
}

/** A date as `YYYY-MM-DD`; anything else as the cell holds it. */
function valueJson(value: CellValue, numberFormat: string): CellValue {
  return typeof value === 'number' && isDateFormat(numberFormat) && calendarOf(value) ? isoDay(value) : value;
}

/** `F12` on the finding's own sheet, `Sheet!F12` on another. */
export function addressWithin(sheet: string, cell: DistantPlace): string {
  const address = cellAddress(cell.row, cell.column);
  return cell.sheet === sheet ? address : `${cell.sheet}!${address}`;
}

import { cellAddress } from '../core/sheet/address';
import type { SetAsideRecord, Totals } from '../core/totals/totals';
import { homeOf } from '../core/sheet/grid';

/** The totals as the headless contract names them, and beside them the rounding and each record that was set aside. */
export function totalsJson(totals: Totals) {
  return {
    by: totals.by,
    register: totals.register,
    measures: totals.measures,
    rows: totals.rows.map(({ keys, figures }) => ({
      ...Object.fromEntries(totals.by.map((group, index) => [group, keys[index]])),
      ...figures,
    })),
    total: totals.total,
    unmapped: totals.unmapped.map(({ unit, figures }) => ({ unit, ...figures })),
    stated: totals.stated.map(({ sheet, row, column, field, label, ...rest }) => ({
      cell: `${sheet}!${cellAddress(row, column)}`,
      stated: rest.stated,
      formula: rest.formula,
      recomputed: rest.recomputed,
      difference: rest.difference,
      field,
      label,
      unreadable: rest.unreadable,
    })),
    controls: totals.controls,
    setAside: totals.setAside.map((record) => setAsideJson(totals, record)),
    notRecords: totals.tables.map(({ table }) => ({
      sheet: table.grid.sheet,
      totalRows: table.totalRows.map(({ row }) => row + 1),
      sectionRows: table.sectionRows.map(({ row }) => row + 1),
      skippedRows: table.skippedRows.map(([row, reason]) => [row + 1, reason]),
    })),
    sheets: totals.tables.map(({ table }) => table.grid.sheet),
    rounding: totals.rounding,
  };
}

function setAsideJson({ tables }: Totals, { table, record, reason, unit, field, amount }: SetAsideRecord) {
  const columns = tables[table]!;
  const { row, column } = homeOf(columns.table.grid, columns.place(field ?? 'unit', record));
  return {
    cell: `${columns.table.grid.sheet}!${cellAddress(row, column)}`,
    reason,
    unit,
    ...(field && { field }),
    amount: Number.isNaN(amount) ? null : amount,
  };
}

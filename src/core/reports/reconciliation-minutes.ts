import { rememberedParts } from '../reconciliation/draw-reconciliation';
import { decisionsIn } from '../reconciliation/decisions';
import { drawStatement } from '../reconciliation/statement/draw-statement';
import { proposeSides } from '../reconciliation/propose-sides';
import { reconcile } from '../reconciliation/reconcile';
import type { TableColumns } from '../recognition/values/table-columns';
import type { RegisterId } from '../registers/register';
import { filterSet, type RecordSet } from './record-set';
import type { ReportBooks } from './report-books';
import { defineReport, type Unfilled } from './report';

/**
 * Biên bản đối chiếu: approved against paid, as the reconciliation itself draws it, with the decisions, notes and signatures that
 * the workbook remembers. Both sides are those that the reconciliation proposes; `approved` and `paid` name sheets instead.
 */
export const reconciliationMinutes = defineReport({
  id: 'reconciliation-minutes',
  title: { vi: 'Biên bản đối chiếu', en: 'Minutes of the reconciliation' },
  needs: ['grants'],
  params: [
    {
      name: 'approved',
      required: false,
      kind: 'text',
      title: { vi: 'Trang được duyệt', en: 'Approved sheet' },
    },
    { name: 'paid', required: false, kind: 'text', title: { vi: 'Trang đã chi', en: 'Paid sheet' } },
    {
      name: 'tolerance',
      required: false,
      kind: 'number',
      title: { vi: 'Mức lệch cho phép (đồng)', en: 'Tolerance (đồng)' },
    },
  ],
  build({ books, params, settings, figures, date, maker }) {
    const named = {
      approved: namedTables(books, params.text('approved')),
      paid: namedTables(books, params.text('paid')),
    };
    const proposed = proposeSides(books.tables);
    const sides = {
      approved: named.approved ?? proposed.approved.filter((table) => !named.paid?.includes(table)),
      paid: named.paid ?? proposed.paid.filter((table) => !named.approved?.includes(table)),
      units: books.units,
    };
    const result = reconcile(
      sides,
      { tolerance: params.number('tolerance') ?? 0, days: 0, periodEnd: settings.paymentPeriodEnd },
      decisionsIn(books.memory),
    );
    const used = [...setsOf(books, sides.approved), ...setsOf(books, sides.paid)];
    for (const set of used) {
      figures.take(set, 'count');
      figures.take(set, set.register === 'proposals' ? 'approvedAmount' : 'amount');
    }
    const drawings = drawStatement(result, {
      settings,
      day: date,
      names: { statement: 'Biên bản đối chiếu', detail: 'Biên bản đối chiếu - chi tiết' },
      ...rememberedParts(result, books.memory),
    });
    return {
      drawings: drawings.map((drawing) => ({ ...drawing, maker })),
      unfilled: [
        ...(sides.approved.length === 0
          ? [noSide('grants.amount', 'danh sách được duyệt', 'approved list')]
          : []),
        ...(sides.paid.length === 0
          ? [noSide('disbursements.amount', 'danh sách đã chi', 'list of payments')]
          : []),
      ],
      used,
    };
  },
});

function namedTables({ tables }: ReportBooks, sheet: string | null): readonly TableColumns[] | null {
  return sheet === null ? null : tables.filter(({ table }) => table.grid.sheet === sheet);
}

/** The records of these tables, register by register. */
function setsOf(books: ReportBooks, tables: readonly TableColumns[]): RecordSet[] {
  const registers = new Set(tables.flatMap(({ table }) => table.register ?? []));
  return Array.from(registers, (register: RegisterId) => {
    const all = books.records(register);
    const sheets = [...new Set(tables.map(({ table }) => table.grid.sheet))].join('; ');
    const isAll = all.records.every(({ columns }) => isOneOf(tables, columns));
    return isAll
      ? all
      : filterSet(all, { field: 'sheet', value: sheets }, ({ columns }) => isOneOf(tables, columns));
  });
}

function isOneOf(tables: readonly TableColumns[], columns: TableColumns): boolean {
  return tables.some(({ table }) => table === columns.table);
}

function noSide(field: string, vi: string, en: string): Unfilled {
  return {
    cell: 'Biên bản đối chiếu',
    field,
    why: { vi: `Sổ không có ${vi} nào.`, en: `The workbook has no ${en}.` },
  };
}

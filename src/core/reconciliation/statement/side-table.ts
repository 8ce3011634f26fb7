import { cellAddress } from '../../sheet/address';
import { sidePrint } from '../fingerprint';
import type { SideName } from '../pool';
import type { Reconciliation } from '../reconcile';
import { newRowsTerm, sideTerm } from './side-terms';
import { alarm, boxed, count, line, money, tableHead, type StatementLine } from './statement-line';
import type { StatementPages } from './statement-pages';
import type { StatementSums } from './statement-sums';

/** Cells of the statement that later tables refer to. */
export interface SideCells {
  readonly approved: string;
  readonly paid: string;
}

/**
 * Both lists with sheets, count, total and print, and beside each how many rows its sheets have gained or lost since: rows inserted
 * among the records move its total, rows below them do not, and both are shown in red.
 */
export function sideTable(
  pages: StatementPages,
  title: string,
  result: Reconciliation,
  sums: StatementSums,
): SideCells {
  pages.startTable(
    title,
    tableHead([
      [0, 1, 'Bên'],
      [2, 3, 'Trang'],
      [4, 4, 'Số bản ghi'],
      [5, 5, 'Để riêng'],
      [6, 7, 'Tổng tiền (theo danh sách)'],
      [8, 9, 'Dấu dữ liệu'],
      [10, 10, 'Dòng thêm, bớt từ khi lập'],
    ]),
  );
  const totals = { approved: '', paid: '' };
  for (const side of ['approved', 'paid'] as const) {
    pages.tableRow((row) => {
      totals[side] = cellAddress(row, 6).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
      return sideLine(result, side, sums);
    });
  }
  return totals;
}

function sideLine(result: Reconciliation, side: SideName, sums: StatementSums): StatementLine {
  const { pool } = result;
  const own = result[side];
  const tables = pool.tables.filter((_, index) => index < pool.tableSplit === (side === 'approved'));
  const sheets = [...new Set(tables.map(({ table }) => table.grid.sheet))].join(', ');
  const listed = sideTerm(pool, side);
  const total =
    side === 'approved'
      ? (listed ?? sums.whole('approved'))
      : `${listed ?? `${sums.whole('paid')}-${sums.refunds()}`}-${sums.returnedOfPayments()}`;
  return line([
    [0, 1, side === 'approved' ? 'Bên duyệt' : 'Bên chi', { ...boxed, bold: true }],
    [2, 3, sheets, boxed],
    [4, 4, { formula: `=${sums.records(side)}-${sums.emptied(side)}` }, count],
    [5, 5, { formula: `=${own.setAside}+${sums.emptied(side)}` }, count],
    [6, 7, { formula: `=${total}` }, { ...money, bold: true }],
    [8, 9, sidePrint(pool, side), { ...boxed, align: 'center' }],
    [10, 10, { formula: `=${newRowsTerm(pool, side)}` }, { ...alarm, align: 'center' }],
  ]);
}

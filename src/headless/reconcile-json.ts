import type { Language } from '../core/language';
import type { SideSum, Reconciliation } from '../core/reconciliation/reconcile';
import type { Pool } from '../core/reconciliation/pool';
import {
  addressOf,
  asideAddress,
  itemReason,
  remarkText,
  setAsideTitles,
} from '../core/reconciliation/reason-text';
import { itemAge, ageBand } from '../core/reconciliation/age';

interface JsonOptions {
  readonly language: Language;
  /** The day from which ages are counted, as an Excel serial. */
  readonly today: number;
}

/** A reconciliation as the JSON of the headless contract: cells as `Sheet!B14`, money in đồng. */
export function reconcileJson(result: Reconciliation, { language, today }: JsonOptions) {
  const { pool } = result;
  const cells = (nodes: readonly number[]) => nodes.map((node) => addressOf(pool, node));
  return {
    approved: sideJson(pool, result.approved),
    paid: { ...sideJson(pool, result.paid), gross: result.paid.gross },
    levels: result.levels.map(({ level, pairs, amount, paidAmount, rows }) => ({
      level,
      pairs,
      amount,
      paidAmount,
      rows,
    })),
    matches: result.matches.map(({ level, by, approved, paid }) => ({
      level,
      by,
      approved: cells(approved),
      paid: cells(paid),
    })),
    items: result.items.map((item) => {
      const age = itemAge(pool, item, today);
      return {
        status: item.status,
        approved: cells(item.approved),
        paid: cells(item.paid),
        approvedAmount: item.approvedAmount,
        paidAmount: item.paidAmount,
        difference: item.difference,
        reason: itemReason(pool, item, language),
        codes: item.codes,
        ...(item.score === null ? {} : { score: item.score }),
        related: cells(item.related),
        age,
        ageBand: ageBand(age),
      };
    }),
    remarks: result.remarks.map((remark) => ({
      code: remark.code,
      approved: cells(remark.approved),
      paid: cells(remark.paid),
      amount: remark.amount,
      text: remarkText(pool, remark, language),
    })),
    setAside: pool.setAside.map((record) => ({
      side: record.side,
      cell: asideAddress(pool, record),
      reason: record.reason,
      text: setAsideTitles[record.reason][language],
    })),
    tieOut: {
      approved: result.tieOut.approved,
      unpaid: result.tieOut.unpaid,
      paidUnapproved: result.tieOut.paidUnapproved,
      amountDifferences: result.tieOut.amountDifferences,
      returned: result.tieOut.returned,
      paidTwice: result.tieOut.paidTwice,
      paid: result.tieOut.paid,
      unexplained: result.tieOut.unexplained,
    },
    tiesOut: result.tiesOut,
    controls: {
      approved: controls(result.approved),
      paid: controls(result.paid),
      unreadable: pool.setAside.filter(({ reason }) => reason !== 'no-amount').length,
      decisionsApplied: result.decisions.applied.length,
      decisionsLost: result.decisions.lost.length,
    },
  };
}

function sideJson(pool: Pool, { side, records, amount }: SideSum) {
  const tables = pool.tables.filter((_, index) => index < pool.tableSplit === (side === 'approved'));
  const sheets = [...new Set(tables.map(({ table }) => table.grid.sheet))];
  return { sheet: sheets.join(', '), sheets, records, amount };
}

function controls({ recordsIn, records, setAside, amount, gross }: SideSum) {
  return { recordsIn, recordsMatched: records, recordsSetAside: setAside, amount, gross };
}

import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import type { Decision } from '../../src/core/reconciliation/decisions';
import { proposeSides } from '../../src/core/reconciliation/propose-sides';
import { addressOf } from '../../src/core/reconciliation/reason-text';
import {
  reconcile,
  type Reconciliation,
  type ReconcileOptions,
} from '../../src/core/reconciliation/reconcile';
import { openBook } from '../../src/core/rules/book';
import type { Grid } from '../../src/core/sheet/grid';
import { drawSheet, type DrawOptions } from './draw-sheet';

/** Reconciles drawn sheets as the headless command does, sides proposed by the add-in. */
export function reconcileGrids(
  grids: readonly Grid[],
  options: Partial<ReconcileOptions> & { decisions?: readonly Decision[] } = {},
): Reconciliation {
  const book = openBook(recognizeWorkbook(grids).tables, 45_400);
  const { approved, paid } = proposeSides(book.tables);
  return reconcile(
    { approved, paid, units: book.units },
    { tolerance: options.tolerance ?? 0, days: options.days ?? 0, periodEnd: options.periodEnd ?? null },
    options.decisions,
  );
}

export function reconcileDrawn(
  approved: string,
  paid: string,
  options: Parameters<typeof reconcileGrids>[1] & {
    approvedSheet?: DrawOptions;
    paidSheet?: DrawOptions;
  } = {},
): Reconciliation {
  return reconcileGrids(
    [
      drawSheet(approved, { sheet: 'QĐ 12', ...options.approvedSheet }),
      drawSheet(paid, { sheet: 'Ký nhận', ...options.paidSheet }),
    ],
    options,
  );
}

/** An item in one line: `unpaid QĐ 12!B3 -500000`. */
export function itemLines({ pool, items }: Reconciliation): string[] {
  return items.map(({ status, approved, paid, difference }) =>
    [status, ...[...approved, ...paid].map((node) => addressOf(pool, node)), String(difference)].join(' '),
  );
}

/** Pairs of each level that has any: `exact 2`. */
export function levelLines({ levels }: Reconciliation): string[] {
  return levels.filter(({ pairs }) => pairs > 0).map(({ level, pairs }) => `${level} ${pairs}`);
}

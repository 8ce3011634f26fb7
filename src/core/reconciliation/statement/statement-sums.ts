import { lineClasses, type LineClass } from '../detail-lines';
import type { SideName } from '../pool';
import { pairedWord, type Detail, type DetailColumn } from './draw-detail';

/** Sums over the detail as formulas without `=`. */
export type StatementSums = ReturnType<typeof sumsOf>;

export function sumsOf(detail: Detail) {
  const column = (name: DetailColumn) => detail.column(name);
  const aside = lineClasses['set-aside'];
  const taken = `${column('class')},"<>${aside}"`;
  return {
    sum: (what: 'approved' | 'paid' | 'returned', kind: LineClass) =>
      `SUMIFS(${column(what)},${column('class')},"${lineClasses[kind]}")`,
    paired: (what: 'approved' | 'paid') => `SUMIFS(${column(what)},${column('kind')},"${pairedWord}")`,
    count: (...kinds: readonly LineClass[]) =>
      kinds.map((kind) => `COUNTIF(${column('class')},"${lineClasses[kind]}")`).join('+'),
    /** Matches and items of a class: each has its difference in its first line only. */
    groups: (kind: LineClass) =>
      `COUNTIFS(${column('class')},"${lineClasses[kind]}",${column('difference')},"<>")`,
    /** Records of a side that have come to state no money. */
    emptied: (side: SideName) =>
      side === 'approved'
        ? `COUNTIFS(${column('approvedAt')},"?*",${column('approved')},0,${taken})`
        : `COUNTIFS(${column('paidAt')},"?*",${column('paid')},0,${column('returned')},0,${taken})`,
    /** Records of a side that took part in matching. */
    records: (side: SideName) =>
      `COUNTIFS(${column(side === 'approved' ? 'approvedAt' : 'paidAt')},"?*",${taken})`,
    /** Records set aside that state money now. */
    spoken: () =>
      `COUNTIFS(${column('class')},"${aside}",${column('approved')},"<>0")+COUNTIFS(${column('class')},"${aside}",${column('paid')},"<>0")`,
    /** What came back of payments, rows of their own (negative ones) left out. */
    returnedOfPayments: () =>
      `(SUM(${column('returned')})-SUMIFS(${column('returned')},${column('class')},"${lineClasses.refund}"))`,
    whole: (what: 'approved' | 'paid' | 'returned') => `SUM(${column(what)})`,
    returns: () => `COUNTIF(${column('returned')},">0")`,
    refunds: () => `SUMIFS(${column('returned')},${column('class')},"${lineClasses.refund}")`,
  };
}

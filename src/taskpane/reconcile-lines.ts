import type { Language } from '../core/language';
import type { Item, ItemStatus, Remark } from '../core/reconciliation/item';
import { sumOf, type Match } from '../core/reconciliation/matching';
import { nameOf, unitOf, type Pool } from '../core/reconciliation/pool';
import {
  itemReason,
  levelTitles,
  remarkText,
  remarkTitles,
  statusTitles,
} from '../core/reconciliation/reason-text';
import type { Reconciliation } from '../core/reconciliation/reconcile';
import { foldText } from '../core/vietnamese/fold';

/** Which lines the view shows. */
export type LineFilter = ItemStatus | 'all' | 'matched' | 'remarks';

/** A line of the view's list: an item, a match or a remark. */
export interface ReconcileLine {
  readonly key: string;
  readonly kind: 'item' | 'match' | 'remark';
  readonly item: Item | null;
  readonly match: Match | null;
  readonly title: string;
  readonly name: string;
  readonly unit: string;
  readonly text: string;
  readonly approved: readonly number[];
  readonly paid: readonly number[];
  readonly amount: number;
}

/** The lines of a filter, with what the text search leaves of them. */
export function reconcileLines(
  result: Reconciliation,
  filter: LineFilter,
  { unit, search, language }: { readonly unit: string; readonly search: string; readonly language: Language },
): ReconcileLine[] {
  const { pool } = result;
  const wanted = foldText(search);
  const lines =
    filter === 'matched'
      ? result.matches.map((match, index) => matchLine(pool, match, index, language))
      : filter === 'remarks'
        ? result.remarks.map((remark, index) => remarkLine(pool, remark, index, language))
        : result.items
            .filter(({ status }) => filter === 'all' || status === filter)
            .map((item, index) => itemLine(pool, item, index, language));
  return lines.filter(
    (line) =>
      (unit === '' || line.unit === unit) &&
      (wanted === '' || foldText(`${line.name} ${line.unit} ${line.text}`).includes(wanted)),
  );
}

function itemLine(pool: Pool, item: Item, index: number, language: Language): ReconcileLine {
  const node = item.approved[0] ?? item.paid[0]!;
  return {
    key: `item ${index} ${item.status} ${node}`,
    kind: 'item',
    item,
    match: null,
    title: statusTitles[item.status][language],
    ...whose(pool, node),
    text: itemReason(pool, item, language).replace(/^[^:]*: /, ''),
    approved: item.approved,
    paid: item.paid,
    amount: item.status === 'suggested' ? item.paidAmount : item.difference,
  };
}

function matchLine(pool: Pool, match: Match, index: number, language: Language): ReconcileLine {
  const node = match.approved[0] ?? match.paid[0]!;
  return {
    key: `match ${index} ${node}`,
    kind: 'match',
    item: null,
    match,
    title: levelTitles[match.level][language],
    ...whose(pool, node),
    text: '',
    approved: match.approved,
    paid: match.paid,
    amount: sumOf(pool, match.paid),
  };
}

function remarkLine(pool: Pool, remark: Remark, index: number, language: Language): ReconcileLine {
  const node = remark.paid[0]!;
  return {
    key: `remark ${index} ${remark.code} ${node}`,
    kind: 'remark',
    item: null,
    match: null,
    title: remarkTitles[remark.code][language],
    ...whose(pool, node),
    text: remarkText(pool, remark, language).replace(/^[^:]*: /, ''),
    approved: remark.approved,
    paid: remark.paid,
    amount: remark.amount,
  };
}

function whose(pool: Pool, node: number): { name: string; unit: string } {
  const unit = unitOf(pool, node);
  return { name: nameOf(pool, node) || unit, unit };
}

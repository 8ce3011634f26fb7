import type { Language } from '../core/language';
import { dong } from '../core/figures';
import { addressOf, itemReason, levelTitles, statusTitles } from '../core/reconciliation/reason-text';
import type { Reconciliation } from '../core/reconciliation/reconcile';

const words = {
  vi: {
    approved: 'Đã duyệt',
    unpaid: 'Duyệt mà chưa chi',
    paidUnapproved: 'Chi mà không duyệt',
    amountDifferences: 'Chênh lệch số tiền',
    paidTwice: 'Chi hai lần',
    returned: 'Hoàn quỹ',
    paid: 'Đã chi (trừ hoàn quỹ)',
    unexplained: 'Chưa giải thích',
    records: 'bản ghi',
    setAside: 'để riêng',
    pairs: 'cặp',
    tiesOut: 'Khớp tổng.',
    doesNot: 'KHÔNG khớp tổng.',
    unread: 'Dòng không đọc được số tiền',
  },
  en: {
    approved: 'Approved',
    unpaid: 'Approved, not paid',
    paidUnapproved: 'Paid, not approved',
    amountDifferences: 'Differences of amount',
    paidTwice: 'Paid twice',
    returned: 'Returned to the fund',
    paid: 'Paid (net of returns)',
    unexplained: 'Unexplained',
    records: 'records',
    setAside: 'set aside',
    pairs: 'pairs',
    tiesOut: 'It ties out.',
    doesNot: 'It does NOT tie out.',
    unread: 'Rows whose amount cannot be read',
  },
};

/** A reconciliation for reading in a terminal: the two sides, the levels, the items, the statement. */
export function reconcileText(result: Reconciliation, language: Language): string {
  const word = words[language];
  const { pool, tieOut } = result;
  const side = (title: string, { records, setAside, amount }: Reconciliation['paid']) =>
    `${title}: ${records} ${word.records}, ${dong(amount, language)}` +
    (setAside > 0 ? ` (${setAside} ${word.setAside})` : '');
  const levels = result.levels
    .filter(({ pairs }) => pairs > 0)
    .map(
      ({ level, pairs, amount }) =>
        `${levelTitles[level][language]}: ${pairs} ${word.pairs}, ${dong(amount, language)}`,
    );
  const items = result.items.map((item) => {
    const cells = [...item.approved, ...item.paid].map((node) => addressOf(pool, node)).join(' ↔ ');
    return `${cells}  ${statusTitles[item.status][language]}  ${itemReason(pool, item, language)}`;
  });
  const lines = (
    [
      'approved',
      'unpaid',
      'paidUnapproved',
      'amountDifferences',
      'paidTwice',
      'returned',
      'paid',
      'unexplained',
    ] as const
  ).map((name) => `${word[name]}: ${dong(tieOut[name], language)}`);
  const unread = pool.setAside.filter(({ reason }) => reason !== 'no-amount').length;
  return [
    side(word.approved, result.approved),
    side(word.paid, result.paid),
    '',
    ...levels,
    '',
    ...items,
    ...(items.length > 0 ? [''] : []),
    ...lines,
    ...(unread > 0 ? [`${word.unread}: ${unread}`] : []),
    result.tiesOut ? word.tiesOut : word.doesNot,
  ].join('\n');
}

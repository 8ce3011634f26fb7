import { decisionKind, type Decision } from '../../../src/core/reconciliation/decisions';
import type { Reconciliation } from '../../../src/core/reconciliation/reconcile';
import { recordKey } from '../../../src/core/reconciliation/record-key';
import { openItemsOf, rollForward } from '../../../src/core/reconciliation/roll-forward';
import { prepare, review, signedContent, signOffStanding } from '../../../src/core/reconciliation/sign-off';
import { itemLines, levelLines, reconcileDrawn } from '../../support/reconcile-drawn';

const approvedHead = 'DANH SÁCH TRỢ CẤP\nSTT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền\n';
const paidHead = 'DANH SÁCH KÝ NHẬN\nSTT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận\n';
const approvals = [
  '1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | ốm | 500000',
  '2 | Trần Thị Bình | 1990 | Bệnh viện Tim Hà Nội | ốm | 500000',
  '3 | Lê Văn Cường | 1979 | Bệnh viện Tim Hà Nội | ốm | 300000',
];
const payments = [
  '1 | Nguyễn An | 1985 | Bệnh viện Thanh Nhàn | 500000 | x',
  '2 | Trần Thị Bình | 1990 | Bệnh viện Tim Hà Nội | 500000 | x',
  '3 | Phạm Thị Dung | 1991 | Bệnh viện Tim Hà Nội | 250000 | x',
];

function run(decisions: readonly Decision[] = [], rows = { approvals, payments }): Reconciliation {
  return reconcileDrawn(approvedHead + rows.approvals.join('\n'), paidHead + rows.payments.join('\n'), {
    decisions,
  });
}

function word(result: Reconciliation, said: Decision['word'], ...nodes: number[]): Decision {
  const records = nodes.map((node) => recordKey(result.pool, node));
  return {
    kind: decisionKind,
    word: said,
    records,
    by: 'Lê Thị Lập',
    at: '2024-03-01T08:00:00Z',
    score: null,
    note: '',
  };
}

const suggested = (result: Reconciliation) => {
  const item = result.items.find(({ status }) => status === 'suggested')!;
  return [...item.approved, ...item.paid];
};

test('an accepted suggestion is a match, also when its rows have moved; a later word undoes it', () => {
  const before = run();
  expect(before.items.map(({ status }) => status)).toEqual(['unpaid', 'paid-unapproved', 'suggested']);
  const accepted = word(before, 'accept', ...suggested(before));
  const moved = { approvals: [...approvals].reverse(), payments: [payments[1]!, payments[2]!, payments[0]!] };
  for (const result of [run([accepted]), run([accepted], moved)]) {
    expect(levelLines(result)).toEqual(['exact 1', 'similar 1']);
    expect(result.tieOut).toMatchObject({ unpaid: -300_000, paidUnapproved: 250_000, unexplained: 0 });
  }
  const undone = run([accepted, word(before, 'apart', ...suggested(before))]);
  expect(undone.items.map(({ status }) => status)).toEqual([
    'unpaid',
    'unpaid',
    'paid-unapproved',
    'paid-unapproved',
  ]);
  const gone = run([accepted], { approvals, payments: payments.slice(1) });
  expect(gone.decisions.lost).toEqual([accepted]);
});

test('approvals and payments are matched by hand, several to several, and a sure match can be undone', () => {
  const before = run();
  const open = before.items.flatMap(({ status, approved, paid }) =>
    status === 'suggested' ? [] : [...approved, ...paid],
  );
  const byHand = run([word(before, 'match', ...open)]);
  expect(levelLines(byHand)).toEqual(['exact 1']);
  expect(byHand.items.map(({ status, codes }) => [status, codes.at(-1)])).toContainEqual([
    'amount-differs',
    'said-by-person',
  ]);
  expect(byHand.tieOut).toMatchObject({ amountDifferences: -50_000, unexplained: 0 });
  const exact = before.matches[0]!;
  const parted = run([word(before, 'apart', ...exact.approved, ...exact.paid)]);
  expect(levelLines(parted)).toEqual([]);
  expect(itemLines(parted).filter((line) => /unpaid|unapproved/.test(line))).toHaveLength(4);
});

test('a sign-off needs another reviewer, and falls when lists, matches or settings change', () => {
  const before = run();
  const content = signedContent(before);
  const prepared = prepare(content, { name: 'Lê Thị Lập', at: '2024-03-01' });
  expect(review(prepared, { name: ' lê thị lập', at: '2024-03-02' })).toBeNull();
  const reviewed = review(prepared, { name: 'Trần Văn Soát', at: '2024-03-02' })!;
  const memory = [{ ...reviewed }];
  expect(signOffStanding([], content).state).toBe('draft');
  expect(signOffStanding(memory, content).state).toBe('reviewed');
  const shuffled = signedContent(run([], { approvals: [...approvals].reverse(), payments }));
  expect(signOffStanding(memory, { ...shuffled }).state).toBe('reviewed');
  const paidMore = run([], {
    approvals,
    payments: [...payments.slice(0, 2), payments[2]!.replace('250000', '260000')],
  });
  expect(signOffStanding(memory, signedContent(paidMore))).toMatchObject({
    state: 'void',
    changed: ['paid'],
  });
  const accepted = run([word(before, 'accept', ...suggested(before))]);
  expect(signOffStanding(memory, signedContent(accepted)).changed).toEqual(['matches']);
  const rows = {
    approvals,
    payments: payments.map((row) => row.replace('Hà Nội | 500000', 'Hà Nội | 450000')),
  };
  const short = run([], rows);
  const [differing] = short.items;
  expect(differing!.status).toBe('amount-differs');
  const signed = [{ ...prepare(signedContent(short), { name: 'Lê Thị Lập', at: '2024-03-01' }) }];
  const parted = run([word(short, 'apart', ...differing!.approved, ...differing!.paid)], rows);
  expect(signOffStanding(signed, signedContent(parted)).changed).toEqual(['matches']);
  const unsigned = run([], { approvals, payments: [payments[0]!.replace(/x$/, ''), ...payments.slice(1)] });
  expect(signOffStanding(memory, signedContent(unsigned)).changed).toEqual(['paid']);
});

test('open items roll forward: opening + new − cleared = closing', () => {
  const last = openItemsOf(run(), 'Quý I/2024');
  const now = openItemsOf(
    run([], {
      approvals,
      payments: [
        ...payments,
        '4 | Lê Văn Cường | 1979 | Bệnh viện Tim Hà Nội | 300000 | x',
        '5 | Vũ Thị Em | 1970 | Bệnh viện Tim Hà Nội | 90000 | x',
      ],
    }),
    'Quý II/2024',
  );
  const { opening, cleared, stillOpen, added, closing } = rollForward(last, now);
  expect([opening, cleared, stillOpen, added, closing].map(({ length }) => length)).toEqual([3, 1, 2, 1, 3]);
  expect(stillOpen.every(({ firstSeen }) => firstSeen === 'Quý I/2024')).toBe(true);
  const sum = (items: typeof opening) => items.reduce((total, { difference }) => total + difference, 0);
  expect(sum(opening) - sum(cleared) + sum(added)).toBe(sum(closing));
});

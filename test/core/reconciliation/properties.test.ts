import fc from 'fast-check';
import type { Reconciliation } from '../../../src/core/reconciliation/reconcile';
import { isPayment, nameOf } from '../../../src/core/reconciliation/pool';
import { drawSheet } from '../../support/draw-sheet';
import { reconcileGrids } from '../../support/reconcile-drawn';

/** Rows out of so small a stock that namesakes, equal amounts, parts, double payments and returns abound. */
const row = fc.record({
  name: fc.constantFrom(
    'Nguyễn Thị Hương',
    'Nguyễn Thị Hường',
    'Nguyễn Hương',
    'NGUYEN THI HUONG',
    'Lê An',
    '',
  ),
  year: fc.constantFrom('', '1985', '1990'),
  unit: fc.constantFrom('', 'Bệnh viện Thanh Nhàn', 'Bệnh viện Mắt Hà Nội'),
  id: fc.constantFrom('', '', '001185012345', '001185099999'),
  programme: fc.constantFrom('', 'Tết', 'Mái ấm'),
  amount: fc.constantFrom('100000', '200000', '300000', '500000', '500000', '501000', '', 'năm trăm'),
  note: fc.constantFrom('', '', '', 'hoàn quỹ', 'trả lại 50.000đ', 'ký thay'),
});
type Row = Readonly<Record<'name' | 'year' | 'unit' | 'id' | 'programme' | 'amount' | 'note', string>>;

const filler: Row = {
  name: 'Trần Văn Đầu',
  year: '1970',
  unit: 'Bệnh viện Tim Hà Nội',
  id: '',
  programme: '',
  amount: '900000',
  note: '',
};

function sheet(name: string, title: string, last: string, rows: readonly Row[]) {
  const lines = [filler, ...rows].map(({ name: person, year, unit, id, programme, amount, note }, index) =>
    [
      index + 1,
      person,
      year,
      unit,
      id && `'${id}`,
      programme,
      amount,
      last === 'Ký nhận' ? 'x' : 'khó khăn',
      note,
    ].join(' | '),
  );
  const head = `STT | Họ và tên | Năm sinh | Đơn vị | Số CCCD | Chương trình | Số tiền | ${last} | Ghi chú`;
  return drawSheet([title, head, ...lines].join('\n'), { sheet: name });
}

function run(approved: readonly Row[], paid: readonly Row[], tolerance = 0): Reconciliation {
  return reconcileGrids(
    [
      sheet('QĐ', 'DANH SÁCH TRỢ CẤP', 'Hoàn cảnh', approved),
      sheet('Ký nhận', 'DANH SÁCH KÝ NHẬN', 'Ký nhận', paid),
    ],
    { tolerance },
  );
}

/** What a reconciliation says, without a row number in it. */
function said({ pool, levels, items, remarks, tieOut }: Reconciliation) {
  const who = (nodes: readonly number[]) =>
    nodes
      .map(
        (node) =>
          `${nameOf(pool, node).toLowerCase()} ${pool.amounts[node]} ${pool.birthYears[node]} ${pool.ids[node]}`,
      )
      .sort();
  return {
    levels,
    tieOut,
    items: items
      .map(({ status, approved, paid, difference, score }) =>
        JSON.stringify([status, who(approved), who(paid), difference, score]),
      )
      .sort(),
    remarks: remarks.map(({ code, paid }) => JSON.stringify([code, who(paid)])).sort(),
  };
}

const rows = fc.array(row, { maxLength: 9 });

describe('whatever the lists say', () => {
  it('each record is in exactly one level or item, and the statement adds up', () => {
    fc.assert(
      fc.property(rows, rows, fc.constantFrom(0, 1000), (approved, paid, tolerance) => {
        const result = run(approved, paid, tolerance);
        const { pool } = result;
        const times = new Uint8Array(pool.count);
        for (const { approved: a, paid: p } of result.matches)
          for (const node of [...a, ...p]) times[node]!++;
        for (const item of result.items) {
          if (item.status === 'returned') continue;
          for (const node of [...item.approved, ...item.paid]) times[node]!++;
        }
        for (let node = 0; node < pool.count; node++) {
          const isMatched = node < pool.split || isPayment(pool, node);
          expect(times[node]).toBe(isMatched ? 1 : 0);
        }
        const { tieOut } = result;
        expect(tieOut.unexplained).toBe(0);
        expect(result.approved.records + result.approved.setAside).toBe(approved.length + 1);
        expect(result.paid.records + result.paid.setAside).toBe(paid.length + 1);
        expect(result.paid.gross - result.paid.amount + tieOut.returned).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([approved, shuffledApproved], [paid, shuffledPaid]) => {
          expect(said(run(shuffledApproved, shuffledPaid))).toEqual(said(run(approved, paid)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('swapping the sides mirrors it', () => {
    const person = (name: string, year: string, id: string, amount: string): Row => {
      return { name, year, unit: '', id, programme: '', amount, note: '' };
    };
    // On one side the two of 300,000 are one person's, paid twice; on the other one of them makes 500,000 with the 200,000.
    const twiceOrTogether = [
      person('Nguyễn Thị Hường', '1990', '', '300000'),
      person('Nguyễn Thị Hường', '1990', '001185099999', '300000'),
      person('Nguyễn Thị Hương', '', '', '200000'),
    ];
    const alike = [
      person('Nguyễn Thị Hương', '', '001185099999', '100000'),
      person('Nguyễn Thị Hương', '1990', '', '500000'),
    ];
    const plain = rows.map((list) => list.map((each) => ({ ...each, note: '' })));
    fc.assert(
      fc.property(plain, plain, (approved, paid) => {
        const [there, back] = [run(approved, paid), run(paid, approved)];
        const sums = ({ levels }: Reconciliation) =>
          levels.map(({ level, pairs, rows: count }) => [level, pairs, count]);
        expect(sums(back)).toEqual(sums(there));
        const count = ({ items }: Reconciliation, ...statuses: string[]) =>
          items.filter(({ status }) => statuses.includes(status)).length;
        expect(count(back, 'amount-differs')).toBe(count(there, 'amount-differs'));
        // What is paid twice there is approved twice here; a surplus payment is suggested to nobody, so records are counted, not items.
        const open = ({ items }: Reconciliation, side: 'approved' | 'paid') =>
          items
            .filter(({ status }) => ['unpaid', 'paid-unapproved', 'paid-twice', 'suggested'].includes(status))
            .flatMap((item) => (item.status === 'paid-twice' && side === 'approved' ? [] : item[side]))
            .length;
        expect([open(back, 'approved'), open(back, 'paid')]).toEqual([
          open(there, 'paid'),
          open(there, 'approved'),
        ]);
        const { paidUnapproved, paidTwice, amountDifferences } = there.tieOut;
        expect(back.tieOut.unpaid + paidUnapproved + paidTwice).toBe(0);
        expect(back.tieOut.amountDifferences + amountDifferences).toBe(0);
      }),
      { numRuns: 200, examples: [[twiceOrTogether, alike]] },
    );
  });
});

import { placeOf } from '../../../src/core/reconciliation/pool';
import { plantLists, type Says } from '../../support/planted-lists';
import { reconcileGrids } from '../../support/reconcile-drawn';

const ways: [Says, Says][] = [
  ['id', 'id'],
  ['birthDate', 'birthDate'],
  ['birthYear', 'birthYear'],
  ['birthDate', 'birthYear'],
  ['birthYear', 'nothing'],
  ['id', 'birthYear'],
  ['nothing', 'nothing'],
];

const statusOf = {
  differs: 'amount-differs',
  unpaid: 'unpaid',
  unapproved: 'paid-unapproved',
  twice: 'paid-twice',
  returned: 'returned',
  suggested: 'suggested',
} as const;

describe.each(ways)('lists that tell people by %s and %s', (approvedSays, paidSays) => {
  it.each([1, 2, 3, 4])(
    'seed %i: every planted item with its status, nobody matched with another',
    (seed) => {
      const lists = plantLists({ seed: seed * 7919, people: 400, approvedSays, paidSays });
      const result = reconcileGrids([lists.approved, lists.paid]);
      const { pool } = result;
      const truthOf = (node: number) =>
        (node < pool.split ? lists.approvedTruth : lists.paidTruth).get(placeOf(pool, node).row)!;

      const wrong = result.matches.filter(
        ({ approved, paid }) => new Set([...approved, ...paid].map((node) => truthOf(node).person)).size > 1,
      );
      expect(wrong).toEqual([]);

      const found = new Set(
        result.items.map(
          ({ status, approved, paid }) => `${status} ${truthOf(approved[0] ?? paid[0]!).person}`,
        ),
      );
      const planted = new Set(
        [...lists.approvedTruth.values(), ...lists.paidTruth.values()].flatMap(({ kind, person }) =>
          kind === 'clean' || kind === 'parts' ? [] : [`${statusOf[kind]} ${person}`],
        ),
      );
      expect({
        missed: [...planted].filter((item) => !found.has(item)),
        invented: [...found].filter((item) => !planted.has(item)),
      }).toEqual({ missed: [], invented: [] });
      expect(result.tieOut.unexplained).toBe(0);
      expect(result.tiesOut).toBe(true);
    },
  );
});

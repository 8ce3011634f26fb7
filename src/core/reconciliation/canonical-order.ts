import { placeOf, type Pool } from './pool';

/**
 * An order of records by what they say, so that no result hangs on the order of rows.
 *
 * Name, citizen id, birth, unit, programme, round, amount, date (earlier first), what came back (nothing first), voucher,
 * department, account, note; records that say the same in all of it are interchangeable, and of these the upper row comes first.
 */
export function canonicalOrder(pool: Pool): (a: number, b: number) => number {
  const { words } = pool;
  const texts = (column: Int32Array, keys: readonly string[]) => (a: number, b: number) =>
    column[a] === column[b] ? 0 : keys[column[a]!]! < keys[column[b]!]! ? -1 : 1;
  const numbers = (column: Float64Array | Int16Array | Uint8Array) => (a: number, b: number) => {
    const [x, y] = [column[a]!, column[b]!];
    if (x === y) return 0;
    if (Number.isNaN(x)) return Number.isNaN(y) ? 0 : 1;
    return Number.isNaN(y) || x < y ? -1 : 1;
  };
  const steps = [
    texts(pool.names, words.names.keys),
    numbers(pool.ids),
    numbers(pool.birthDays),
    numbers(pool.birthYears),
    texts(pool.units, words.units.keys),
    texts(pool.programmes, words.programmes.keys),
    texts(pool.rounds, words.rounds.keys),
    numbers(pool.amounts),
    numbers(pool.returned),
    numbers(pool.dates),
    texts(pool.vouchers, words.vouchers.keys),
    texts(pool.subUnits, words.subUnits.keys),
    texts(pool.jobTitles, words.jobTitles.keys),
    texts(pool.accounts, words.accounts.keys),
    numbers(pool.flags),
  ];
  return (a, b) => {
    for (const step of steps) {
      const order = step(a, b);
      if (order !== 0) return order;
    }
    const [x, y] = [placeOf(pool, a), placeOf(pool, b)];
    if (x.sheet !== y.sheet) return x.sheet < y.sheet ? -1 : 1;
    return x.row - y.row || x.column - y.column;
  };
}

import type { Pool, SideName } from './pool';
import { recordKey } from './record-key';

/** Two 32-bit hashes side by side as 13 hex digits: enough to see that a list is another, no seal against forgery. */
export function textPrint(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 2_654_435_761);
    high = Math.imul(high ^ code, 1_597_334_677);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & high) + (low >>> 0)).toString(16).padStart(14, '0');
}

/** What a side's records say, as a print that a changed, added or missing record changes and the order of rows does not. */
export function sidePrint(pool: Pool, side: SideName): string {
  const [from, to] = side === 'approved' ? [0, pool.split] : [pool.split, pool.count];
  const lines: string[] = [];
  for (let node = from; node < to; node++) {
    const { who, purpose, amount, document, day } = recordKey(pool, node);
    const account = pool.words.accounts.keys[pool.accounts[node]!]!;
    lines.push(
      [who, purpose, amount, pool.returned[node]!, document, day, account, pool.flags[node]!].join('|'),
    );
  }
  const aside = pool.setAside
    .filter((record) => record.side === side)
    .map(({ reason, name }) => `${reason}|${pool.words.names.keys[name]!}`);
  return textPrint([...lines.sort(), ...aside.sort()].join('\n'));
}

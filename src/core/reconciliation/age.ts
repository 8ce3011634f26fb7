import type { Item } from './item';
import type { Pool } from './pool';

/** Bands of age in days, as an auditor asks for them; `unknown` where no document of the item is dated. */
export type AgeBand = '0-30' | '31-60' | '61-90' | '91+' | 'unknown';

/** The day of an item's earliest document (Excel serial), NaN where none is dated. */
function itemDay(pool: Pool, item: Item): number {
  const days = [...item.approved, ...item.paid]
    .map((node) => pool.dates[node]!)
    .filter((day) => !Number.isNaN(day));
  return days.length === 0 ? NaN : Math.min(...days);
}

/** Days from the item's document to the day of the statement, 0 for a later document; null where none is dated. */
export function itemAge(pool: Pool, item: Item, today: number): number | null {
  const day = itemDay(pool, item);
  return Number.isNaN(day) ? null : Math.max(0, Math.floor(today) - Math.floor(day));
}

export function ageBand(age: number | null): AgeBand {
  if (age === null) return 'unknown';
  return age <= 30 ? '0-30' : age <= 60 ? '31-60' : age <= 90 ? '61-90' : '91+';
}

import type { Stamp } from '../core/writes/journal';

/** Who does something at this moment, in local time. */
export function stampAt(who: string, now: Date): Stamp {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { who, when: `${day} ${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}` };
}

import { userInfo } from 'node:os';
import type { Stamp } from '../core/writes/journal';
import type { Options } from './options';

/** Who runs the command (`--by`, else the machine's user) and when. */
export function stampOf(options: Options, now = new Date()): Stamp {
  const by = options.given('by');
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
  return { who: typeof by === 'string' ? by : userName(), when: `${day} ${time}` };
}

/** A container may run under a number that has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

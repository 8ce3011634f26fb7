import { userInfo } from 'node:os';
import { stampAt } from '../actions/stamp';
import type { Stamp } from '../core/writes/journal';
import type { Options } from './options';

/** Who runs the command (`--by`, else the machine's user) and when. */
export function stampOf(options: Options, now = new Date()): Stamp {
  const by = options.given('by');
  return stampAt(typeof by === 'string' ? by : userName(), now);
}

/** A container may run under a number that has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

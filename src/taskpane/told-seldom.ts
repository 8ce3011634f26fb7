import type { ActionProgress } from '../actions/action';

/** Milliseconds between two drawings of a progress: drawing the pane takes as long as a slice of the work. */
const atLeastApart = 100;

/** Tells a progress at once where another phase begins, else ten times a second. */
export function toldSeldom(tell: (progress: ActionProgress) => void): (progress: ActionProgress) => void {
  let phase = '';
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (progress.phase === phase && now - last < atLeastApart) return;
    phase = progress.phase;
    last = now;
    tell(progress);
  };
}

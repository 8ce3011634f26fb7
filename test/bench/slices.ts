import { runInSlices } from '../../src/actions/run-in-slices';
import { review, reviewSteps } from '../../src/core/review';
import type { Grid } from '../../src/core/sheet/grid';
import { startWatch } from './measure';

/** How long the window stands still during a check, and what the slicing itself costs. */
export interface SliceTimes {
  /** The longest slice in ms, the least of several runs. */
  readonly longest: number;
  /** The longest single step in ms, by the sum over which a slice may run late; the least of several runs. */
  readonly longestStep: number;
  /** What the step was about. */
  readonly what: string;
  /** Time of all slices beside the check in one go. */
  readonly overhead: number;
}

/** Runs the whole check in slices as the task pane does, and in one go, in turn. */
export async function measureSlices(
  makeGrids: () => Grid[],
  today: number,
  runs: number,
): Promise<SliceTimes> {
  let longest = Infinity;
  let longestStep = Infinity;
  let what = '';
  let sliced = Infinity;
  let whole = Infinity;
  globalThis.gc?.();
  for (let run = -1; run < runs; run += 1) {
    const one = await oneRun(makeGrids(), today);
    const grids = makeGrids();
    const watch = startWatch();
    review({ grids, corrections: [] }, { today });
    const took = watch();
    if (run < 0) continue;
    longest = Math.min(longest, one.longest);
    if (one.longestStep < longestStep) [longestStep, what] = [one.longestStep, one.what];
    sliced = Math.min(sliced, one.total);
    whole = Math.min(whole, took);
  }
  return { longest, longestStep, what, overhead: sliced / whole - 1 };
}

async function oneRun(grids: Grid[], today: number) {
  let [longest, longestStep, total] = [0, 0, 0];
  let what = '';
  let doing = 'recognition';
  let slice: (() => number) | null = null;
  let sliceTook = 0;
  const steps = reviewSteps({ grids, corrections: [] }, { today });
  const endSlice = () => {
    longest = Math.max(longest, sliceTook);
    total += sliceTook;
    slice = null;
  };
  function* watched() {
    for (;;) {
      slice ??= startWatch();
      const stepWatch = startWatch();
      const step = steps.next();
      const took = stepWatch();
      sliceTook = slice();
      if (took > longestStep) [longestStep, what] = [took, doing];
      if (step.done) return step.value;
      doing = step.value.what;
      yield step.value;
    }
  }
  await runInSlices(watched(), endSlice);
  endSlice();
  return { longest, longestStep, what, total };
}

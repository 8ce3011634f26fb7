import type { CancelSignal } from '../core/workbook';

/** A slice and the step by which it runs late end together before the 50 ms from which a person notices a stuck window. */
const sliceMilliseconds = 12;

/**
 * Runs a stepwise computation in short slices, giving the window a turn between them, and tells of the last step of
 * each slice. Answers its result, or null where the signal stopped it; a stopped computation leaves nothing behind.
 */
export async function runInSlices<Step, Output>(
  steps: Generator<Step, Output>,
  onStep: (step: Step) => void,
  signal?: CancelSignal,
): Promise<Output | null> {
  for (;;) {
    if (signal?.aborted) {
      steps.return(undefined as Output);
      return null;
    }
    const sliceEnds = performance.now() + sliceMilliseconds;
    let step = steps.next();
    while (!step.done && performance.now() < sliceEnds) step = steps.next();
    if (step.done) return step.value;
    onStep(step.value);
    await windowsTurn();
  }
}

/** Ends when the window had its turn. By a message: timers that follow each other wait 4 ms, and in a hidden pane a second. */
function windowsTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') return void setTimeout(resolve, 0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

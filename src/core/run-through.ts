/** Runs a stepwise computation without a pause and answers its result. */
export function runThrough<Output>(steps: Generator<unknown, Output>): Output {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

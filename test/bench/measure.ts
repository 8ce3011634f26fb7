/**
 * Starts to take the time; answers the ms since. Where others share the machine, time in which another process had the core does not
 * count, nor what the engine does on other threads: the lesser of the clock and this process's own time.
 */
export function startWatch(): () => number {
  const cpu = process.cpuUsage();
  const start = performance.now();
  return () => {
    const took = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(took, (user + system) / 1000);
  };
}

/** Something to time: its input is made afresh, untimed. */
export interface Candidate {
  readonly name: string;
  readonly run: () => number;
  readonly prepare: () => void;
}

/**
 * The least time in ms by name: on a shared machine everything else is somebody else's work. Every round runs all candidates once, in
 * an order drawn anew. Rubbish is collected before the first round and then when the engine sees fit, as in a pane: a full collection
 * forced before every run also throws away compiled code that had to do with an earlier workbook, and measures the compiler.
 */
export function measure(candidates: readonly Candidate[], rounds: number, warmUps = 2): Map<string, number> {
  const times = new Map(candidates.map(({ name }): [string, number[]] => [name, []]));
  globalThis.gc?.();
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { name, prepare, run } of shuffled(candidates)) {
      prepare();
      const watch = startWatch();
      run();
      const took = watch();
      // The first rounds warm up.
      if (round >= 0) times.get(name)!.push(took);
    }
  }
  return new Map([...times].map(([name, list]) => [name, Math.min(...list)]));
}

function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(Math.random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

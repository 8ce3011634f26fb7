/** Something to time: its input is made afresh, untimed. */
export interface Candidate {
  readonly name: string;
  readonly run: () => number;
  readonly prepare: () => void;
}

/** Medians in ms by name; every round runs all candidates once, in an order drawn anew. */
export function measure(candidates: readonly Candidate[], rounds: number): Map<string, number> {
  const times = new Map(candidates.map(({ name }): [string, number[]] => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const { name, prepare, run } of shuffled(candidates)) {
      prepare();
      globalThis.gc?.();
      const start = performance.now();
      run();
      const took = performance.now() - start;
      // The first two rounds warm up.
      if (round >= 0) times.get(name)!.push(took);
    }
  }
  return new Map([...times].map(([name, list]) => [name, medianOf(list)]));
}

function medianOf(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(Math.random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

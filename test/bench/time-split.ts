import { Session, type Profiler } from 'node:inspector';

/** Whose code a sample fell into. */
export type Part = 'ours' | 'office.js' | 'stand-in' | 'other';

/** Microseconds between samples. */
const interval = 200;

/**
 * Runs something under the profiler and answers which share of its running time each part had, 0 to 1: our own code (core, actions,
 * excel), the office.js client, the stand-in for Excel, and everything else.
 *
 * What the engine does for a piece of code (sorting, JSON, string building) counts as the code's own; collecting garbage is shared out in
 * proportion, for it cannot be told whose it is.
 */
export async function splitTime(run: () => Promise<unknown>): Promise<ReadonlyMap<Part, number>> {
  const session = new Session();
  session.connect();
  const post = (method: string, params?: object) =>
    new Promise<unknown>((resolve, reject) => {
      session.post(method, params, (error, result) => (error ? reject(error) : resolve(result)));
    });
  try {
    await post('Profiler.enable');
    await post('Profiler.setSamplingInterval', { interval });
    await post('Profiler.start');
    await run();
    const { profile } = (await post('Profiler.stop')) as { profile: Profiler.Profile };
    return sharesOf(profile);
  } finally {
    session.disconnect();
  }
}

function sharesOf({ nodes, samples = [] }: Profiler.Profile): Map<Part, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const parts = new Map<number, Part | null>();
  const partOf = (id: number): Part | null => {
    let part = parts.get(id);
    if (part !== undefined) return part;
    const parent = parents.get(id);
    part = partOfFrame(byId.get(id)!.callFrame) ?? (parent === undefined ? null : partOf(parent));
    parts.set(id, part);
    return part;
  };
  const counts = new Map<Part, number>();
  let all = 0;
  for (const id of samples) {
    const { functionName } = byId.get(id)!.callFrame;
    // Waiting, collecting, and what runs outside of any script is nobody's.
    if (functionName === '(idle)' || functionName === '(garbage collector)' || functionName === '(program)')
      continue;
    const part = partOf(id) ?? 'other';
    counts.set(part, (counts.get(part) ?? 0) + 1);
    all += 1;
  }
  return new Map([...counts].map(([part, count]) => [part, count / Math.max(1, all)]));
}

/** Null where the frame is the engine's own and belongs to whoever called it. */
function partOfFrame({ url, lineNumber }: { url: string; lineNumber: number }): Part | null {
  if (/\/src\/(?:core|actions|excel)\//.test(url)) return 'ours';
  if (url.includes('/src/stand-in/')) return 'stand-in';
  // The client is evaluated from its text and has no address.
  if (url.includes('office-js') || (url === '' && lineNumber >= 0)) return 'office.js';
  return url === '' || url.startsWith('node:') ? null : 'other';
}

import type { CancelSignal } from '../core/workbook';

/** A request may hold 5 MB on the web. */
export const bytesPerSync = 4 * 1024 * 1024;

/** What naming a range costs in a request and its answer, in bytes. */
export const perRange = 600;

/** A part of a long write that fits into one request: how large it is, and what puts it into the queue. */
export interface Step {
  readonly bytes: number;
  queue(): void;
}

/** Sends the steps in requests of up to 4 MiB, each opened by `begin` and told of when it is through; answers false where it was stopped in between. */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  options: {
    readonly signal?: CancelSignal;
    begin?(): void;
    onSent?(done: number, total: number): void;
  } = {},
  from = 0,
): Promise<boolean> {
  if (options.signal?.aborted) return false;
  options.begin?.();
  let bytes = 0;
  let next = from;
  do {
    steps[next]?.queue();
    bytes += steps[next]?.bytes ?? 0;
    next += 1;
  } while (next < steps.length && bytes + steps[next]!.bytes <= bytesPerSync);
  await context.sync();
  options.onSent?.(Math.min(next, steps.length), steps.length);
  return next < steps.length ? sendSteps(context, steps, options, next) : true;
}

/** Asks of each item what it takes, in as many requests as their answers need; all answers are there at the end. */
export async function askInParts<T, Asked>(
  context: Excel.RequestContext,
  items: readonly T[],
  bytesOf: (item: T) => number,
  ask: (item: T) => Asked,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  const steps = items.map((item) => ({ bytes: bytesOf(item), queue: () => void asked.push(ask(item)) }));
  await sendSteps(context, steps);
  return asked;
}

/** Opens each request of a long write: Excel calculates and draws once, at its end, instead of after each copied row. */
export function calculateAtItsEnd(
  { application }: Excel.RequestContext,
  supports: (excelApi: string) => boolean,
): () => void {
  return () => {
    if (supports('1.6')) application.suspendApiCalculationUntilNextSync();
    if (supports('1.9')) application.suspendScreenUpdatingUntilNextSync();
  };
}

/** Bytes of cells as they travel in JSON, quotes and commas counted; escaped characters are rare enough to be covered by the limit's margin. */
export function sizeOfTexts(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const cells of rows) {
    for (const cell of cells) {
      const text = String(cell ?? 'null');
      bytes += 6;
      // A letter of Vietnamese takes two or three bytes.
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        bytes += code < 0x80 ? (code === 34 ? 2 : 1) : code < 0x800 ? 2 : 3;
      }
    }
  }
  return bytes;
}

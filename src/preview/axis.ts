/** Places of the rows (or columns) of a sheet along one axis, in pixels; hidden ones have no length. */
export interface Axis {
  readonly count: number;
  /** Where line `index` begins; `start(count)` is the whole length. */
  start(index: number): number;
  length(index: number): number;
  /** The line at a position, clamped to the axis. */
  at(position: number): number;
}

export function createAxis(count: number, lengthOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = starts[index]! + lengthOf(index);
  return {
    count,
    start: (index) => starts[Math.min(index, count)]!,
    length: (index) => (index < count ? starts[index + 1]! - starts[index]! : 0),
    at(position) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= position) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** The next line that can be seen from `from`, `steps` lines away; stays at the end. */
export function stepAlong(axis: Axis, from: number, steps: number): number {
  let index = from;
  const direction = Math.sign(steps);
  for (let left = Math.abs(steps); left > 0; left -= 1) {
    let next = index + direction;
    while (next >= 0 && next < axis.count && axis.length(next) === 0) next += direction;
    if (next < 0 || next >= axis.count) break;
    index = next;
  }
  return index;
}

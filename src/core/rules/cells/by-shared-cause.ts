/**
 * Groups the faulty cells of a column: all in one where most of the filled cells are so — then the column has one cause
 * (its format, or how it was pasted) and one repair — else each by itself.
 */
export function bySharedCause<T>(found: readonly T[], filled: number, least = 3): readonly (readonly T[])[] {
  return found.length >= least && found.length * 2 > filled ? [found] : found.map((cell) => [cell]);
}

/** So many cells that cannot be read are one fault of their column; fewer are each looked up and written by themselves. */
export const unreadableColumn = 10;

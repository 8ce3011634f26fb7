/**
 * Groups the faulty cells of a column: all in one where most of the filled cells are so — then the column has one cause
 * (its format, or how it was pasted) and one repair — else each by itself.
 */
export function bySharedCause<T>(found: readonly T[], filled: number): readonly (readonly T[])[] {
  return found.length >= 3 && found.length * 2 > filled ? [found] : found.map((cell) => [cell]);
}

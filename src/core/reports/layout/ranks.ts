/** Ranks of scores, the highest first; equal scores share a rank and the next is left out (1, 2, 2, 4). null where there is no score. */
export function ranksOf(scores: readonly (number | null)[]): (number | null)[] {
  return scores.map((score) =>
    score === null ? null : 1 + scores.filter((other) => other !== null && other > score).length,
  );
}

import type { HeadedColumn } from './column-candidates';

/** Whether the figures of the parts come to those of the sum, in nearly all rows that hold one, and so many parts. */
export function addUp(
  parts: readonly number[],
  sum: number,
  columns: readonly HeadedColumn[],
  fewest = 0,
): boolean {
  if (parts.length < 2) return false;
  const figures = parts.map((part) => columns[part]!.content.figures());
  let [hits, others] = [0, 0];
  for (const [row, whole] of columns[sum]!.content.figures().entries()) {
    if (Number.isNaN(whole)) continue;
    let [added, filled] = [0, 0];
    for (const { [row]: figure = 0 } of figures) {
      if (Number.isNaN(figure) || figure === 0) continue;
      added += figure;
      filled++;
    }
    if (filled < fewest) continue;
    if (added === whole) hits++;
    else others++;
  }
  return hits >= 2 && hits >= others * 2;
}

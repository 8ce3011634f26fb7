import type { HeadedColumn } from './column-candidates';

/** Whether the figures of the parts come to those of the sum, in nearly all rows that hold one. */
export function addUp(parts: readonly number[], sum: number, columns: readonly HeadedColumn[]): boolean {
  if (parts.length < 2) return false;
  const figures = parts.map((part) => columns[part]!.content.figures());
  let [hits, others] = [0, 0];
  for (const [row, whole] of columns[sum]!.content.figures().entries()) {
    if (Number.isNaN(whole)) continue;
    const added = figures.reduce(
      (all, { [row]: figure = NaN }) => all + (Number.isNaN(figure) ? 0 : figure),
      0,
    );
    if (added === whole) hits++;
    else others++;
  }
  return hits >= 2 && hits >= others * 2;
}

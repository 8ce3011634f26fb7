/**
 * Which columns a table shows in the room that it has, in their own order.
 *
 * `widths` are all columns' least widths and `room` what there is for them, in pixels; `byWeight` are all columns, the weightiest first.
 * The weightiest is always shown; a column that finds no room leaves its place to lighter ones.
 */
export function columnsThatFit(
  widths: readonly number[],
  byWeight: readonly number[],
  room: number,
): number[] {
  const shown: number[] = [];
  let left = room;
  for (const column of byWeight) {
    const width = widths[column]!;
    if (width > left && shown.length > 0) continue;
    shown.push(column);
    left -= width;
  }
  return shown.sort((a, b) => a - b);
}

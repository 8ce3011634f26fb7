import type { LineRegion } from '../core/reports/template/sheet-fill';

/** Copies one stretch of the template's lines to a place, several times below each other. */
export interface LineCopy {
  /** First and last line of the template. */
  readonly from: readonly [first: number, last: number];
  /** First line of the filled sheet that is copied to. */
  readonly at: number;
  readonly times: number;
}

/** How a region of lines becomes what it shall be. */
export interface RegionSteps {
  /** Lines to insert before `at` (positive), or to delete from `at` on (negative). */
  readonly at: number;
  readonly count: number;
  readonly copies: readonly LineCopy[];
}

/**
 * Works out the fewest copies: template lines that stand where they belong stay untouched, equal stretches in a row are one copy.
 *
 * New lines go in before the region's last line, so that whatever spans the region or ends with it (names, conditional formats, charts,
 * the print area) grows with it. `first` is where the region begins in the filled sheet so far.
 */
export function regionSteps({ first, last, lines }: LineRegion): RegionSteps {
  const height = last - first + 1;
  const count = lines.length - height;
  /** The template line that stands at each place once lines are inserted or deleted; -1 for a new one. */
  const standing = lines.map((_, index) => {
    if (count <= 0) return first + index;
    if (index < height - 1) return first + index;
    return index === lines.length - 1 ? last : -1;
  });
  const copies: LineCopy[] = [];
  for (let index = 0; index < lines.length;) {
    if (standing[index] === lines[index]) {
      index += 1;
      continue;
    }
    let end = index;
    while (
      end + 1 < lines.length &&
      lines[end + 1] === lines[end]! + 1 &&
      standing[end + 1] !== lines[end + 1]
    )
      end += 1;
    const from = [lines[index]!, lines[end]!] as const;
    const length = end - index + 1;
    const isSame = (start: number) =>
      start + length <= lines.length &&
      lines.slice(index, end + 1).every((line, offset) => {
        const at = start + offset;
        return lines[at] === line && standing[at] !== line;
      });
    let times = 1;
    while (isSame(index + times * length)) times += 1;
    copies.push({ from, at: first + index, times });
    index += times * length;
  }
  return { at: count > 0 ? last : last + 1 + count, count, copies };
}

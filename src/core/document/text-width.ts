/** Widths of letters in Times New Roman, in thousandths of the size; Vietnamese letters are as wide as those that they are made of. */
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [250, ' .,'],
      [278, 'ijlt:;/|'],
      [333, "Irfs-()[]'!`"],
      [389, 'J'],
      [444, 'acez?"'],
      [500, 'bdghknopquvxy0123456789$_*–'],
      [556, 'SPF'],
      [611, 'ELTZ+=<>'],
      [667, 'BCR'],
      [722, 'ADGHKNOQUVXYw&'],
      [778, 'm'],
      [833, '%'],
      [889, 'M'],
      [944, 'W'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** A letter that is not in the list is taken for a wide one, marks for nothing. */
const widest = 944;

/** Bold letters are a tenth wider at most; the screen's rounding adds what else there is. */
const roundings = { regular: 1.04, bold: 1.12 } as const;

export type Weight = keyof typeof roundings;

/** Width in points of a text on one line in Times New Roman, on the safe side. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let thousandths = 0;
  for (const letter of text.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replace(/\p{M}/gu, ''))
    thousandths += widths.get(letter) ?? widest;
  return (thousandths / 1000) * size * roundings[weight];
}

/** How many lines a text takes in a width in points, broken between words, or within one that is wider than the line. */
export function lineCount(text: string, width: number, size: number, weight: Weight = 'regular'): number {
  const space = textWidth(' ', size, weight);
  return text.split('\n').reduce((count, line) => {
    let lines = 1;
    let taken = 0;
    for (const word of line.split(' ')) {
      const own = textWidth(word, size, weight);
      if (taken > 0 && taken + space + own <= width) {
        taken += space + own;
        continue;
      }
      if (taken > 0) lines += 1;
      lines += Math.max(0, Math.ceil(own / width) - 1);
      taken = own > width ? own % width : own;
    }
    return count + lines;
  }, 0);
}

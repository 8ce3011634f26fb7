import type { CellRef } from '../sheet/address';
import { officeFont } from '../sheet/sheet-drawing';
import type { CellWrite } from './cell-write';

/** Fonts that show single bytes as Vietnamese letters: Unicode text in them is unreadable. */
const legacyFont = /^(\.vn|vni-)/i;

/** The writes with the font of decoded cells changed too, where it is one of the old encoding's; `fontOf` answers null where it is not known. */
export function withUnicodeFonts<Write extends CellWrite>(
  writes: readonly Write[],
  fontOf: (cell: CellRef) => string | null,
): Write[] {
  return writes.map((write) => {
    const font = fontOf(write);
    if (font === null || !legacyFont.test(font)) return write;
    return { ...write, before: { ...write.before, font }, after: { ...write.after, font: officeFont.name } };
  });
}
